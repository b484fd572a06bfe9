"""Whether somebody has a project open, and under which name."""

import errno
import os
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

_MEANWHILE_S, _AGAIN_S = 0.5, 0.02
"""Who opens or closes a project has it for a moment without a log."""


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


def is_open_by_another_name(file: Path) -> bool:
    """Whether somebody has a project open by a hard link, or by the name that it had before; False if nobody can tell.

    SQLite keeps its log beside the name, so that under a second one it would keep a second log of the same pages. True
    also where another program keeps a file without a log to itself, and where no files can be locked.
    """
    until = time.monotonic() + _MEANWHILE_S
    while _is_held_without_log(file):
        if time.monotonic() > until:
            return True
        time.sleep(_AGAIN_S)
    return False


def locks_files(folder: Path) -> bool:
    """Whether files in a folder can be locked; SQLite takes that for being busy where they cannot. True if in doubt."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno != errno.ENOLCK
    return True


def _is_held_without_log(file: Path) -> bool:
    if not file.is_file() or os.path.lexists(file.with_name(file.name + "-wal")):
        return False
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=rw", uri=True, timeout=0)) as connection:
        # Where the header says that there is a log, SQLite then asks for the whole file before it makes one.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            connection.execute("PRAGMA user_version")
        except sqlite3.DatabaseError as error:
            return _is_busy(error)
    return False


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
