"""Puts a backup in the place of its project, whole or not at all, and keeps what was there."""

import hashlib
import os
import shutil
import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from workbench.core.disks import disk_problems, sync
from workbench.core.problems import Problem
from workbench.store.backup_files import is_forgotten, remove
from workbench.store.backups import Copying, check_copy, copy
from workbench.store.connection import connect, file_problems
from workbench.store.identity import check_identity
from workbench.store.in_use import folds_log
from workbench.store.plain_files import beside

UNFINISHED = ".restoring"
_WAIT_S, _AGAIN_S = 10.0, 0.1


def fetched(backup: Path, project: Path, *, copying: Copying) -> Path:
    """Copies a backup to where its project is, under another name, checked and on the disk.

    Raises Problem for what is no whole project, BrokenOff, and Problem for a full disk; then nothing is left.
    """
    with disk_problems(project):
        project.parent.mkdir(parents=True, exist_ok=True)
        remove_forgotten(project)
        # Two that restore at once must not put each other's half of a copy in place.
        target = project.with_name(f"{_beginning(project)}{uuid.uuid4().hex[:8]}{UNFINISHED}")
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            with file_problems(backup), closing(connect(backup, read_only=True)) as db:
                check_identity(db, backup)
                copy(db, target, copying=copying)
            check_copy(target, copying=copying)
            like = project if project.is_file() else backup
            target.chmod(like.stat().st_mode & 0o777 | 0o200)
        except BaseException:
            remove(target)
            raise
    return target


def unfinished(project: Path) -> list[Path]:
    """What restoring has made beside a project and not yet put in its place."""
    with suppress(OSError):
        return sorted(project.parent.glob(f"{_beginning(project)}*{UNFINISHED}"))
    return []


def _beginning(project: Path) -> str:
    # Of a name as long as a name can be nothing longer can be made.
    return f".{hashlib.sha256(os.fsencode(project.name)).hexdigest()[:8]}-"


def remove_forgotten(project: Path) -> None:
    """Deletes what a program that was ended in the middle of restoring left a day ago or longer."""
    for path in unfinished(project):
        with suppress(OSError):
            if is_forgotten(path):
                remove(path)


@contextmanager
def alone(project: Path) -> Iterator[None]:
    """Inside, nobody else has the project open or writes to it, and all that was decided is in the one file.

    Raises Problem where another window or program does not let go of it.
    """
    with file_problems(project), closing(connect(project, read_only=False)) as db:
        _fold_log(db.conn, project)
        db.conn.execute("BEGIN IMMEDIATE")
        yield
        db.conn.execute("ROLLBACK")


def _fold_log(connection: sqlite3.Connection, project: Path) -> None:
    until = time.monotonic() + _WAIT_S
    while not folds_log(connection):
        if time.monotonic() > until:
            raise Problem(
                "The project is open in another window or program.",
                where=str(project),
                remedy="Close it there, and restore the backup then. Nothing was changed.",
            )
        time.sleep(_AGAIN_S)


def put_in_place(fetched: Path, project: Path) -> None:
    """Has a fetched backup be the project, in one step; what was there is gone."""
    with disk_problems(project):
        fetched.replace(project)
        sync(project.parent)


def set_aside(project: Path, folder: Path, name: str) -> Path | None:
    """Moves a file that is no whole project, and what SQLite kept beside it, into a folder; None where there is none.

    Whatever can still be read of it can be recovered there.
    """
    aside = folder / name
    with disk_problems(folder):
        folder.mkdir(parents=True, exist_ok=True)
        # The log goes first: beside the file that comes in its place it would damage that one.
        for old, new in zip((*beside(project), project), (*beside(aside), aside), strict=True):
            if os.path.lexists(old):
                shutil.move(old, new)
        return aside if os.path.lexists(aside) else None
