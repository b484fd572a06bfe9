"""Puts a backup in the place of its project, whole or not at all, and keeps what was there."""

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from workbench.core.problems import Problem
from workbench.store.backup_files import remove, sync
from workbench.store.backups import Copying, check_copy, copy, disk_problems
from workbench.store.connection import connect, file_problems
from workbench.store.identity import check_identity

UNFINISHED = ".restoring"
_WAIT_S, _AGAIN_S = 10.0, 0.1
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file; a log that is not of this very file would damage it."""


def fetched(backup: Path, project: Path, *, copying: Copying) -> Path:
    """Copies a backup to where its project is, under another name, checked and on the disk.

    Raises Problem for what is no whole project, BrokenOff, and Problem for a full disk; then nothing is left.
    """
    with disk_problems(project):
        project.parent.mkdir(parents=True, exist_ok=True)
        target = project.with_name(project.name + UNFINISHED)
        remove(target)
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
    while True:
        try:
            # Has no log after this, which SQLite only lets happen where no other connection is open.
            if connection.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",):
                return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
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
        for suffix in (*BESIDE, ""):
            old = project.with_name(project.name + suffix)
            if os.path.lexists(old):
                shutil.move(old, aside.with_name(aside.name + suffix))
        return aside if os.path.lexists(aside) else None
