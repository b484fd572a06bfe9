"""Files that are hashed as they are written and safely on the disk before anyone relies on them."""

import errno
import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from workbench.core.phrases import Phrase, phrase
from workbench.core.problems import Problem


@dataclass(frozen=True, slots=True)
class FileFacts:
    """`size` is in bytes."""

    name: str
    sha256: str
    size: int


class DurableFile:
    """A new file, open for writing; leaving its `with` block flushes it to the disk. `facts` tells what it holds."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.open("xb")
        self._digest = hashlib.sha256()
        self._size = 0

    def write(self, data: bytes | bytearray) -> None:
        self._file.write(data)
        self._digest.update(data)
        self._size += len(data)

    @property
    def facts(self) -> FileFacts:
        return FileFacts(self.path.name, self._digest.hexdigest(), self._size)

    def __enter__(self) -> "DurableFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._file.flush()
                os.fsync(self._file.fileno())
        finally:
            self._file.close()


def file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_durably(path: Path, data: bytes) -> FileFacts:
    with DurableFile(path) as file:
        file.write(data)
    return file.facts


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder durable; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


_REASONS: Mapping[int, tuple[Phrase, str]] = {
    errno.ENOSPC: (phrase("The disk is full."), phrase("Free some space, or choose another disk.")),
    errno.EDQUOT: (phrase("Your share of the disk is used up."), phrase("Free some space, or choose another disk.")),
    errno.EACCES: (phrase("You may not write here."), phrase("Choose another place.")),
    errno.EPERM: (phrase("You may not write here."), phrase("Choose another place.")),
    errno.EROFS: (phrase("This disk can only be read."), phrase("Choose another place.")),
    errno.ENOENT: (phrase("There is no such folder."), phrase("Make it first, or choose another place.")),
    errno.ENOTDIR: (phrase("A part of this path is a file, not a folder."), phrase("Choose another place.")),
    errno.ENAMETOOLONG: (phrase("The name is too long."), phrase("Choose a shorter one.")),
}


@contextmanager
def disk_problems(path: Path) -> Iterator[None]:
    """Turns what the operating system says about a disk into a Problem with a remedy."""
    try:
        yield
    except OSError as error:
        failed = phrase("Writing failed: {error}.", error=str(error.strerror or error))
        what, remedy = _REASONS.get(error.errno or 0, (failed, ""))
        raise Problem(what, where=str(path), remedy=remedy) from error
