"""Unpacks an archive into a folder of its own, where nothing can lead out of it and no bomb fills the disk."""

import bz2
import gzip
import lzma
import re
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, NamedTuple, cast

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.visible import encodable
from workbench.exchange.limits import MOST_MEMBERS, MOST_UNPACKED

_BLOCK = 1 << 20
_MOST_AT_ONCE = 1 << 24
_GROWS = 4
"""How much larger a packed text commonly gets; only progress goes by it, where an archive does not tell."""
_TAR = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
_SINGLE = (".gz", ".bz2", ".xz")
_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,  # a name that is not in the encoding which the archive states
    OverflowError,
)
_LONGEST_NAME = 255
"""Bytes of one part of a path that every usual file system takes."""
_DRIVE = re.compile("[A-Za-z]:")
SUFFIXES = (".zip", *_TAR, *_SINGLE)


class _Member(NamedTuple):
    name: str
    open: Callable[[], IO[bytes]]


def is_archive(path: Path) -> bool:
    """Whether a name is that of an archive, or of a single file that was packed."""
    return path.name.lower().endswith(SUFFIXES)


def unpacked_size(path: Path) -> int:
    """About how many bytes an archive unpacks to, as it says itself or as is usual; OSError where it cannot be read."""
    if path.suffix.lower() == ".zip":
        try:
            with zipfile.ZipFile(path) as archive:
                return min(sum(member.file_size for member in archive.infolist()), MOST_UNPACKED)
        except _BROKEN:
            return 0
    packed = path.stat().st_size
    return packed if path.suffix.lower() == ".tar" else _GROWS * packed


def unpack(path: Path, folder: Path) -> Iterator[Problem]:
    """Unpacks the files of an archive into a folder, and gives a Problem for each that is left out.

    Links, devices and names that lead out of the archive are left out. Raises Problem where the archive is damaged,
    wants a password, or unpacks to more than a limit; OSError where it cannot be read or the disk is full.
    """
    left = MOST_UNPACKED
    try:
        for number, member in enumerate(_members(path), 1):
            if isinstance(member, Problem):
                yield member
                continue
            if number > MOST_MEMBERS:
                raise Problem(phrase("The archive holds more than {most:,} files.", most=MOST_MEMBERS))
            if wrong := _wrong(member.name):
                yield Problem(wrong)
                continue
            target = folder.joinpath(*_parts(member.name))
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                left -= _copy(member, target, left)
            except (FileExistsError, NotADirectoryError, IsADirectoryError):
                # Also two names that differ only in what this disk takes for the same.
                yield Problem(phrase("“{name}” is in the archive twice; the first is read.", name=_shown(member.name)))
    except _BROKEN as error:
        raise Problem(
            phrase("The archive cannot be unpacked: {error}.", error=_shown(str(error) or type(error).__name__)),
            remedy="It may be cut off, damaged, or want a password: unpack it with another program.",
        ) from error


def _members(path: Path) -> Iterator[_Member | Problem]:
    name = path.name.lower()
    if name.endswith(".zip"):
        yield from _zipped(path)
    elif name.endswith(_TAR):
        yield from _tarred(path)
    else:
        yield _Member(path.stem, partial(_opened, path))


def _opened(path: Path) -> IO[bytes]:
    """A file as it is inside, where it was packed."""
    name = path.name.lower()
    ways: dict[str, Callable[[Path], object]] = {"gz": gzip.open, "bz2": bz2.open, "xz": lzma.open}
    found = next((way for end, way in ways.items() if name.endswith((f".{end}", f".t{end}"))), None)
    return path.open("rb") if found is None else cast("IO[bytes]", found(path))


class _Sips:
    """A file of which nobody takes much at once: the heads in a packed tar archive may state any length."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.seek, self.tell = file.seek, file.tell

    def read(self, size: int = -1) -> bytes:
        if not 0 <= size <= _MOST_AT_ONCE:
            raise tarfile.ReadError("a head in it is too long")
        return self._file.read(size)


def _zipped(path: Path) -> Iterator[_Member | Problem]:
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if stat.S_ISLNK(info.external_attr >> 16):
                yield _no_file(info.filename)
            elif not info.filename.endswith("/"):  # as `is_dir` says, which no name at all is a fault for
                yield _Member(info.filename, partial(archive.open, info))


def _tarred(path: Path) -> Iterator[_Member | Problem]:
    with _opened(path) as file, tarfile.open(fileobj=cast("IO[bytes]", _Sips(file)), mode="r:") as archive:
        for info in archive:
            if info.isfile():
                yield _Member(info.name, partial(_extracted, archive, info))
            elif not info.isdir():
                yield _no_file(info.name)


def _no_file(name: str) -> Problem:
    return Problem(phrase("“{name}” is a link or no file and was left out.", name=_shown(name)))


def _extracted(archive: tarfile.TarFile, info: tarfile.TarInfo) -> IO[bytes]:
    file = archive.extractfile(info)
    if file is None:
        raise tarfile.ExtractError(info.name)
    return file


def _parts(name: str) -> tuple[str, ...]:
    return PurePosixPath(name.replace("\\", "/")).parts


def _wrong(name: str) -> str:
    """Why a member has no place below the folder that an archive is unpacked to; empty where it has one."""
    parts = _parts(name)
    if not parts or any(part in ("..", "/") for part in parts) or _DRIVE.match(parts[0]):
        return phrase("“{name}” leads out of the archive and was left out.", name=_shown(name))
    longest = max(len(part.encode("utf-8", "surrogateescape")) for part in parts)
    if longest > _LONGEST_NAME:
        return phrase(
            "“{name}” was left out: a name of {longest:,} bytes is longer than disks take, which is {most}.",
            name=_shown(name, 40),
            longest=longest,
            most=str(_LONGEST_NAME),
        )
    if any(sign in part for part in parts for sign in ":\0"):
        return phrase("“{name}” was left out: not every disk takes a colon or NUL in a name.", name=_shown(name))
    return ""


def _shown(name: str, most: int = 200) -> str:
    shown = name if len(name) <= most else f"{name[:most]}…"
    return encodable(shown)


def _copy(member: _Member, target: Path, left: int) -> int:
    size = 0
    with member.open() as packed, target.open("xb") as file:
        while block := packed.read(_BLOCK):
            size += len(block)
            if size > left:
                raise Problem(
                    phrase("The archive unpacks to more than {most:,} bytes.", most=MOST_UNPACKED),
                    remedy="Unpack it with another program, and import what you need of it.",
                )
            file.write(block)
    return size
