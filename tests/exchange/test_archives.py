"""Odd archives: one member that is wrong does not cost the others, and no head in them fills the memory."""

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from workbench.exchange.incoming import Fault, Incoming
from workbench.exchange.reading import read_paths


def told(path: Path) -> tuple[list[str], list[str]]:
    """The texts of an archive, and what is wrong with it."""
    found = list(read_paths([path]))
    texts = [each.article.text for each in found if isinstance(each, Incoming)]
    return texts, [str(each) for each in found if isinstance(each, Fault)]


def tarred(path: Path, *members: tuple[str, str], encoding: str = "utf-8") -> None:
    with tarfile.open(path, "w", format=tarfile.GNU_FORMAT, encoding=encoding) as archive:
        for name, text in members:
            info = tarfile.TarInfo(name)
            info.size = len(text)
            archive.addfile(info, io.BytesIO(text.encode()))


def test_a_name_that_is_there_twice_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    tarred(
        tmp_path / "a.tar", ("a.txt", "One."), ("a.txt", "Two."), ("b", "x"), ("b/c.txt", "Three."), ("d.txt", "Four.")
    )
    texts, faults = told(tmp_path / "a.tar")
    assert texts == ["One.", "Four."]
    assert [fault.partition("“")[2].partition("”")[0] for fault in faults[:2]] == ["a.txt", "b/c.txt"]
    assert faults[2:] == ["a.tar: 1 file of no known format was passed over: 1 × –."]


def test_names_in_another_encoding_are_read_from_tar_and_told_of_zip(tmp_path: Path) -> None:
    tarred(tmp_path / "a.tar", ("café.txt", "One."), ("b.txt", "Two."), encoding="latin-1")
    assert sorted(told(tmp_path / "a.tar")[0]) == ["One.", "Two."]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("é.txt", "One.")
    (tmp_path / "a.zip").write_bytes(packed.getvalue().replace("é".encode(), b"\xff\xfe"))
    assert "cannot be unpacked" in told(tmp_path / "a.zip")[1][0]


@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.XGLTYPE])
@pytest.mark.parametrize("size", [1 << 25, 1 << 33])
def test_a_head_that_states_any_length_is_refused(tmp_path: Path, kind: bytes, size: int) -> None:
    info = tarfile.TarInfo("x")
    info.type, info.size = kind, size
    with gzip.open(tmp_path / "a.tar.gz", "wb") as file:
        file.write(info.tobuf(tarfile.GNU_FORMAT) + bytes(1 << 16))
    assert "a head in it is too long" in told(tmp_path / "a.tar.gz")[1][0]


def test_a_link_is_no_text(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("a.txt", "One.")
    texts, faults = told(tmp_path / "a.zip")
    assert texts == ["One."]
    assert ["is a link" in fault for fault in faults] == [True]
