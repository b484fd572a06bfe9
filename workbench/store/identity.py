"""Says whether a file is a project, and a whole one, before anything is read from it."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from sqlite_utils import Database

from workbench.core.problems import Problem
from workbench.store.damage import Damaged
from workbench.store.plain_files import check_plain
from workbench.store.stored_marks import DAMAGED

SUFFIX = ".workbench"
APPLICATION_ID = 0x57424E43  # "WBNC"
_AT, _LENGTH = 68, 4
"""Where SQLite keeps the number of the application in the first page."""
SCHEMA_VERSION = 1
_MOST_ARTICLES = 2**31 - 1
"""As many as a list of the window can count; a higher number is damage."""


def check_queue(db: Database, path: Path) -> None:
    """Raises Problem where the queue cannot be that of the articles; `check` compares them one by one."""
    (last, queued) = db.execute(
        """SELECT coalesce((SELECT max(id) FROM article), 0), max(coalesce((SELECT max(article) FROM queue), 0),
            coalesce((SELECT max(article) FROM taken_back), 0))"""
    ).fetchone()
    if last != queued or last > _MOST_ARTICLES:
        raise Damaged("The queue of the project is not that of its articles.", where=str(path), remedy=DAMAGED)


def check_identity(db: Database, path: Path) -> None:
    """Raises Problem unless the header says that a file is a project, of this version or an older one."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise Problem("This is not a project of the workbench.", where=str(path))
    if version > SCHEMA_VERSION:
        raise Problem(
            "This project was made with a newer version of the workbench.",
            where=str(path),
            remedy="Update the workbench to open it.",
        )


def is_project(file: Path) -> bool:
    """Whether the header of a file says that it is a project; also of one that is too damaged to be opened."""
    return file.is_file() and (is_marked(file) or file.suffix == SUFFIX)


def is_marked(file: Path) -> bool:
    """Whether the header of a file has our number, also of one that is too damaged to be opened."""
    # Asked by way of SQLite first: had this process the file open, closing it in any other way would let go of its
    # locks, and the next program to close it would take the log away from under the window.
    with suppress(Problem, sqlite3.DatabaseError):
        check_plain(file)
        address = f"{file.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=0)) as connection:
            return bool(connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,))
    try:
        with file.open("rb") as opened:
            return opened.read(_AT + _LENGTH)[_AT:] == APPLICATION_ID.to_bytes(_LENGTH, "big")
    except OSError:
        return False
