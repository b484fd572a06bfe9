"""Has files on the disk before anyone relies on them, and says what the system says where it fails with files."""

import errno
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from workbench.core.phrases import Phrase, phrase
from workbench.core.problems import Problem

_REASONS: Mapping[int, tuple[Phrase, str]] = {
    errno.ENOSPC: (phrase("The disk is full."), phrase("Free some space, or choose another disk.")),
    errno.EDQUOT: (phrase("Your share of the disk is used up."), phrase("Free some space, or choose another disk.")),
    errno.EACCES: (phrase("You may not read or write here."), phrase("Choose another place.")),
    errno.EPERM: (phrase("You may not read or write here."), phrase("Choose another place.")),
    errno.EROFS: (phrase("This disk can only be read."), phrase("Choose another place.")),
    errno.ENOENT: (
        phrase("There is no such file or folder."),
        phrase("Make the folder first, or choose another place."),
    ),
    errno.ENOTDIR: (phrase("A part of this path is a file, not a folder."), phrase("Choose another place.")),
    errno.ENAMETOOLONG: (phrase("The name is too long."), phrase("Choose a shorter one.")),
}


@contextmanager
def disk_problems(path: Path) -> Iterator[None]:
    """Turns what the operating system says about reading or writing files into a Problem with a remedy."""
    try:
        yield
    except OSError as error:
        failed = phrase("The disk says: {error}.", error=str(error.strerror or error))
        what, remedy = _REASONS.get(error.errno or 0, (failed, ""))
        raise Problem(what, where=str(path), remedy=remedy) from error


def sync(path: Path) -> None:
    """Has a file, or the names in a folder, on the disk when it returns; Windows has no such call for folders."""
    if path.is_dir() and os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
