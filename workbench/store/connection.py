"""The connection to a project file, whose failures are Problems: a full disk or a damaged file is nobody's bug."""

import os
import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.store.defences import defend
from workbench.store.in_use import is_open_by_another_name, locks_files

_BUSY_S = 10.0
_COPY = phrase("Recover what can be read into a new file, with `workbench recover`, or restore a backup.")
_CAUSES = {
    sqlite3.SQLITE_FULL: (
        phrase("The disk is full."),
        phrase("Free some space and try again; all that was saved before is kept."),
    ),
    sqlite3.SQLITE_BUSY: (
        phrase("Another program keeps the project file to itself."),
        phrase("Try again when it is done. If there is none, the share may lock no files: work with a copy elsewhere."),
    ),
    sqlite3.SQLITE_IOERR: (
        phrase("The disk failed to read or write."),
        phrase("See whether it is full, broken or no longer there."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        phrase("The project file cannot be opened."),
        phrase("Check that it is there and that you may read it."),
    ),
    sqlite3.SQLITE_READONLY: (
        phrase("The project file can only be read here."),
        phrase("See whether you may write to it and to the folder it is in, or work with a copy elsewhere."),
    ),
    sqlite3.SQLITE_CORRUPT: (phrase("The project file is damaged."), _COPY),
    sqlite3.SQLITE_NOTADB: (
        phrase("This file cannot be opened as a project: it is not a database."),
        phrase("Choose a file that the workbench has made, or restore a backup of this one."),
    ),
}
_DAMAGED = _CAUSES[sqlite3.SQLITE_CORRUPT]
_OF_INDEX = ("invalid fts5 file format", "vtable constructor failed")
"""What SQLite says of a full-text index that is damaged, as if the statement were wrong."""


class ProjectDatabase(Database):
    """Refuses to write once the file has been deleted or replaced: what is written then would be gone at the end."""

    def __init__(self, connection: sqlite3.Connection, path: Path, identity: tuple[int, int] | None) -> None:
        self._path = path
        self._identity = identity
        super().__init__(connection, execute_plugins=False)

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> sqlite3.Cursor:
        with file_problems(self._path):
            return super().execute(sql, parameters)

    @contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        if _identity(self._path) != self._identity:
            raise Problem(
                "The project file was moved, deleted or replaced while it was open.",
                where=str(self._path),
                remedy="Put it back, or open the one that is there now. Nothing more is saved until then.",
            )
        with file_problems(self._path):
            if self.conn.in_transaction:
                with super().atomic() as db:
                    yield db
            else:
                yield from self._transaction()

    def close(self) -> None:
        with suppress(sqlite3.Error, OSError):
            if self._was_renamed():
                # SQLite leaves the log under the old name then, and the file without what was decided last.
                self.conn.execute("PRAGMA journal_mode = DELETE")
        super().close()

    def _was_renamed(self) -> bool:
        """Whether the file has another name now, under which nobody has written to it."""
        file = self._path.resolve()
        if self._identity is None or file.exists():
            return False
        now = next((each for each in file.parent.iterdir() if _identity(each) == self._identity), None)
        return now is None or not os.path.lexists(now.with_name(now.name + "-wal"))

    def _transaction(self) -> Generator[Database, None, None]:
        # One that reads before it writes would fail at once where another process wrote between the two.
        self.conn.execute("BEGIN IMMEDIATE")
        try:
            yield self
            self.conn.execute("COMMIT")
        except BaseException:
            self.rollback()
            raise


def connect(path: Path, *, read_only: bool, waits: bool = True) -> ProjectDatabase:
    """Connects to a file; raises sqlite3.Error for one that is no database.

    Where there is none, one is made to be written to. Where another program keeps the file to itself, each statement
    waits for it, unless `waits` is false. Raises Problem for a file that is open under another name, or that cannot be
    locked.
    """
    _refuse_unsafe(path)
    address, wait_s = _address(path.resolve(), read_only=read_only), _BUSY_S if waits else 0
    # Asked first: while this waits, a backup may be restored, and what is open then is a file that is gone.
    identity = _identity(path)
    connection = sqlite3.connect(address, uri=True, timeout=wait_s)
    try:
        _prepare(connection, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return ProjectDatabase(connection, path, identity or _identity(path))


def _refuse_unsafe(path: Path) -> None:
    file = path.resolve()
    is_there = file.is_file()
    if is_there and not is_open_by_another_name(file):
        return
    if not locks_files(file.parent):
        raise Problem(
            "Files cannot be locked on this disk or share, and a project has to be.",
            where=str(path),
            remedy="Work with a copy elsewhere.",
        )
    if is_there:
        raise Problem(
            "This file seems to be open under another name.",
            where=str(path),
            remedy="Close it there first: two names at once would destroy it. If it is open nowhere, another program "
            "keeps it to itself.",
        )


def may_write(path: Path) -> bool:
    """Whether this person may write to a project file, and put a log beside it, as every change of one needs."""
    file = path.resolve()  # SQLite works beside what a link leads to
    return os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)


def _address(path: Path, *, read_only: bool) -> str:
    log = path.with_name(path.name + "-wal")
    if read_only and path.exists() and not log.exists() and not os.access(path.parent, os.W_OK):
        # SQLite wants to put files beside it even to read. What somebody else writes there later is not seen.
        return f"{path.as_uri()}?mode=ro&immutable=1"
    # Who only reads, as a backup does, must not leave an empty file where a project was that is renamed now.
    return f"{path.as_uri()}?mode={'rw' if read_only or path.exists() else 'rwc'}"


def _prepare(connection: sqlite3.Connection, *, read_only: bool) -> None:
    defend(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    if read_only:
        # Opened for writing all the same: SQLite then folds its log into the file when the last one closes it.
        connection.execute("PRAGMA query_only = ON")
    else:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")


@contextmanager
def file_problems(path: Path) -> Iterator[None]:
    """Turns what SQLite says about the file or its disk into a Problem; wrong SQL stays the bug that it is."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        cause = _cause(error)
        if cause is None:
            raise
        raise Problem(cause[0], where=str(path), remedy=cause[1]) from error


def _cause(error: sqlite3.DatabaseError) -> tuple[str, str] | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # raised by Python itself, for text that is not UTF-8
        return _DAMAGED if "decode to UTF-8" in str(error) else None
    if code == sqlite3.SQLITE_ERROR and any(words in str(error) for words in _OF_INDEX):
        return _DAMAGED
    return _CAUSES.get(code & 0xFF)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
