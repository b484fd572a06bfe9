"""Files of a folder that nobody reads are told once, with a count, and what belongs to others is not told at all."""

import zipfile
from pathlib import Path

import pytest

from workbench.exchange.incoming import Fault, Incoming
from workbench.exchange.reading import read_paths

READ_WITH_OTHERS = ["a.ann", "a.a1", "README.md", "LICENSE", "dataset.json", "scheme.toml", "train.sha256", "x.conf"]


def told(folder: Path) -> list[Fault]:
    found = list(read_paths([folder]))
    assert [each.article.key for each in found if isinstance(each, Incoming)] == ["a"]
    return [each for each in found if isinstance(each, Fault)]


def filled(folder: Path, *names: str) -> Path:
    for name in ("a.txt", *names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("T1\tPerson 0 3\tAnn\n" if "a.a" in name else "Ann met Bob.", "utf-8")
    return folder


def test_many_files_are_one_note_with_a_count(tmp_path: Path) -> None:
    names = [f"sub/{number}.PNG" for number in range(1000)] + ["style.css", "data", "b.md", "c.exe", "d.ini2", "e.so"]
    (note,) = told(filled(tmp_path / "in", *names))
    assert note.is_note
    assert (
        str(note)
        == "in: 1,006 files of no known format were passed over: 1,000 × .png, 1 × .md, 1 × .exe, 1 × .ini2, 1 × –, …."
    )


def test_annotations_without_their_texts_are_one_fault(tmp_path: Path) -> None:
    (fault,) = told(filled(tmp_path / "in", *(f"b/{number}.ann" for number in range(9))))
    assert not fault.is_note
    assert (
        "9 files of annotations have no texts beside them and were not read: “b/0.ann”, “b/1.ann”, “b/2.ann” …"
        in str(fault)
    )


@pytest.mark.parametrize("name", READ_WITH_OTHERS)
def test_what_belongs_to_others_is_not_told(name: str, tmp_path: Path) -> None:
    assert told(filled(tmp_path / "in", name)) == []


def test_files_in_an_archive_are_told_under_its_name(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name in ("a.txt", "c.png", "b.ann"):
            archive.writestr(name, "Ann met Bob.")
    assert [fault.file for fault in told(tmp_path / "all.zip")] == ["all.zip", "all.zip"]
