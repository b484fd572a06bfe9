"""Whether a file is a project at all, damaged or not, and whether somebody has it open."""

import sqlite3
from contextlib import closing
from pathlib import Path

from workbench.store.identity import APPLICATION_ID

_AT, _LENGTH = 68, 4
"""Where SQLite keeps the number of the application in the first page."""
_MODES = ("DELETE", "WAL")


def is_project(file: Path) -> bool:
    """Whether the header of a file says that it is a project; also of one that is too damaged to be opened."""
    try:
        with file.open("rb") as opened:
            head = opened.read(_AT + _LENGTH)
    except OSError:
        return False
    return head[_AT:] == APPLICATION_ID.to_bytes(_LENGTH, "big") or file.suffix == ".workbench"


def is_in_use(file: Path) -> bool:
    """Whether another connection to a project is open, in this process or another; False where nobody can tell.

    SQLite gives up its log of a file only when nobody else reads or writes it.
    """
    if not file.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=rw", uri=True, timeout=0)) as connection:
            for mode in _MODES:
                connection.execute(f"PRAGMA journal_mode = {mode}")
    except sqlite3.DatabaseError as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return False
