"""Refuses what is no plain file before SQLite touches it: a pipe would hang, a link beside a project be written to."""

import os
import stat
from pathlib import Path

from workbench.core.disks import disk_problems
from workbench.core.phrases import phrase
from workbench.core.problems import Problem

_BESIDE = ("-wal", "-shm", "-journal")
_JOURNAL_END = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
"""With this a rollback journal ends that names another file, which SQLite would delete."""


def check_plain(path: Path) -> None:
    """Raises Problem unless a project file is there, and it and what is beside it are plain files."""
    try:
        is_there = path.is_file()
    except OSError as error:  # a name that is too long, or a folder that may not be looked into
        raise Problem(phrase("The disk says: {error}.", error=error.strerror or str(error)), where=str(path)) from error
    if not is_there:
        raise _nothing(path)
    for each in beside(path.resolve()):
        if os.path.lexists(each):
            _check_beside(each)


def check_free(path: Path) -> None:
    """Raises Problem unless a new project file may have this name."""
    where = str(path)
    try:
        with disk_problems(path):
            if path.is_dir():
                raise Problem("This is a folder; a project is a file.", where=where, remedy="Name a file in it.")
            if os.path.lexists(path):
                raise Problem("There is a file of this name already.", where=where, remedy="Choose another name.")
            if os.path.lexists(path.parent) and not path.parent.is_dir():
                raise Problem("A part of this path is no folder.", where=where, remedy="Choose another place.")
            path.resolve()
    except (RuntimeError, ValueError) as error:  # links in a circle; letters that no name can have
        raise Problem("No file can have this name.", where=repr(where), remedy="Choose another name.") from error


def beside(path: Path) -> tuple[Path, ...]:
    """Where SQLite keeps what it needs beside a file while it is open; a log left beside another file damages that."""
    return tuple(path.with_name(path.name + suffix) for suffix in _BESIDE)


def _nothing(path: Path) -> Problem:
    if path.is_dir():
        return Problem("This is a folder, and no project file.", where=str(path))
    if path.exists():
        return Problem("This is no file that can be a project.", where=str(path))
    return Problem("There is no such project file.", where=str(path))


def _check_beside(path: Path) -> None:
    status = path.lstat()
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
        what = phrase("Beside the project is something that is no file of its own: {name}.", name=path.name)
        raise Problem(what, where=str(path), remedy="Take it away, and ask where it comes from.")
    if path.name.endswith("-journal") and _names_another(path, status.st_size):
        raise Problem(
            "A journal beside the project speaks of another file, which would be deleted.",
            where=str(path),
            remedy="Take it away, and ask where it comes from.",
        )


def _names_another(path: Path, size: int) -> bool:
    with path.open("rb") as journal:
        journal.seek(max(0, size - len(_JOURNAL_END)))
        return journal.read() == _JOURNAL_END
