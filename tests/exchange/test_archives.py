"""Archives are read like folders and never lead out of them; odd ones cost nothing else, and bombs are refused."""

import gzip
import io
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.read_alone import faults_in, keys_in
from workbench.exchange import archives
from workbench.exchange.incoming import Fault, Incoming
from workbench.exchange.reading import read_paths, total_size

LINES = b'{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n'


def zip_of(path: Path, *names: str) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, f"The text of {name}.")


def tar_of(path: Path, *names: str) -> None:
    with tarfile.open(path, "w:gz" if path.name.endswith("gz") else "w") as archive:
        for name in names:
            data = f"The text of {name}.".encode("utf-8", "replace")
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))


@pytest.mark.parametrize(
    ("name", "pack"), [("a.zip", zip_of), ("a.tar", tar_of), ("a.tar.gz", tar_of), ("a.tgz", tar_of)]
)
def test_archives_are_read_like_folders_and_nothing_leads_out(
    tmp_path: Path, name: str, pack: Callable[..., None]
) -> None:
    odd = ["../out.txt", "/etc/out.txt", "C:\\out.txt", "..\\..\\out.txt"]
    pack(tmp_path / name, "b.txt", "sub/a.txt", *odd, "c.png", ".hidden.txt")
    found = list(read_paths([tmp_path / name]))
    assert [one.article.key for one in found if isinstance(one, Incoming)][:2] == ["b", "a"]
    assert [one.file for one in found if isinstance(one, Incoming)][:2] == [f"{name}/b.txt", f"{name}/sub/a.txt"]
    assert sum("leads out of the archive" in fault for fault in faults_in(tmp_path / name)) == len(odd)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert total_size([tmp_path / name]) > 0


@pytest.mark.parametrize("pack", [zip_of, tar_of])
def test_names_that_no_disk_takes_are_told_as_that(tmp_path: Path, pack: Callable[..., None]) -> None:
    name = "a.zip" if pack is zip_of else "a.tar"
    pack(tmp_path / name, "b.txt", "x" * 300 + ".txt", "sub/a:b.txt")
    long, colon = faults_in(tmp_path / name)
    assert "a name of 304 bytes is longer than disks take, which is 255" in long
    assert "“sub/a:b.txt” was left out: not every disk takes a colon or NUL in a name." in colon
    assert len(long) < 200


def test_links_in_an_archive_and_archives_in_it_are_left_out(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        inner = tarfile.TarInfo("inner.zip")
        archive.addfile(inner, io.BytesIO(b""))
    assert [fault.partition(": ")[2].partition(".")[0] for fault in faults_in(tmp_path / "a.tar")] == [
        "“link", "This is an archive in an archive; unpack it first",
    ]  # fmt: skip


def test_packed_lines_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(LINES))
    assert keys_in(tmp_path) == ["a", "b"]


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz", "a.txt.gz", "a.txt.xz", "a.txt.bz2"])
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 no archive", gzip.compress(b"x" * 99999)[:-9]])
def test_a_broken_archive_is_a_fault(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert keys_in(tmp_path) == []
    assert faults_in(tmp_path / name)


def test_a_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_UNPACKED", 1 << 22)
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"x" * (1 << 23)))
    assert "unpacks to more than 4,194,304 bytes" in faults_in(tmp_path / "a.txt.gz")[0]
    monkeypatch.setattr(archives, "MOST_MEMBERS", 3)
    zip_of(tmp_path / "b.zip", *"abcd")
    assert "more than 3 files" in faults_in(tmp_path / "b.zip")[0]


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


def test_whatever_is_told_of_names_that_are_no_text_is_text(tmp_path: Path) -> None:
    names = [f"\udcff{n}/\udcff{end}" for n, end in enumerate((".docx", ".\udcff", ".odt", ".ann", ".json", ""))]
    tar_of(tmp_path / "a.tar", *names)
    found = faults_in(tmp_path / "a.tar")
    assert found
    assert all(each.encode() for each in found)


def test_a_member_without_a_name_is_left_out(tmp_path: Path) -> None:
    zip_of(tmp_path / "a.zip", "Q", "b.txt")
    packed = (tmp_path / "a.zip").read_bytes()
    (tmp_path / "a.zip").write_bytes(packed.replace(b"Q", b"\0"))
    assert "leads out of the archive" in faults_in(tmp_path / "a.zip")[0]
    assert keys_in(tmp_path / "a.zip") == ["b"]


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
