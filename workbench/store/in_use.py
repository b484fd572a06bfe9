"""Whether somebody has a project open."""

import sqlite3
from contextlib import closing
from pathlib import Path


def is_in_use(file: Path) -> bool:
    """Whether another connection to a project is open, in this process or another; False where nobody can tell."""
    if not file.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=rw", uri=True, timeout=0)) as connection:
            is_alone = folds_log(connection)
            if is_alone:
                connection.execute("PRAGMA journal_mode = WAL")
            return not is_alone
    except sqlite3.DatabaseError as error:
        return _is_busy(error)


def folds_log(connection: sqlite3.Connection) -> bool:
    """Folds the log of a project into its file, after which it has none; False where another connection is open.

    SQLite gives up its log of a file only when nobody else reads or writes it. Raises sqlite3.DatabaseError.
    """
    try:
        return bool(connection.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",))
    except sqlite3.DatabaseError as error:
        if _is_busy(error):
            return False
        raise


def _is_busy(error: sqlite3.DatabaseError) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
