"""The connection to a project file, whose failures are Problems: a full disk or a damaged file is nobody's bug."""

import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

_BUSY_MS = 10_000
_COPY = phrase("Work with an earlier copy of it; `workbench check` tells what is wrong.")
_CAUSES = {
    sqlite3.SQLITE_FULL: (
        phrase("The disk is full."),
        phrase("Free some space and try again; all that was saved before is kept."),
    ),
    sqlite3.SQLITE_BUSY: (
        phrase("Another program keeps the project file to itself."),
        phrase("Try again when it is done."),
    ),
    sqlite3.SQLITE_IOERR: (
        phrase("The disk failed to read or write."),
        phrase("See whether it is full, broken or no longer there."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        phrase("The project file cannot be opened."),
        phrase("Check that it is there and that you may read it."),
    ),
    sqlite3.SQLITE_CORRUPT: (phrase("The project file is damaged."), _COPY),
    sqlite3.SQLITE_NOTADB: (
        phrase("This file cannot be opened as a project: it is not a database."),
        phrase("Choose a file that the workbench has made; its name ends in “.workbench”."),
    ),
}
_DAMAGED = _CAUSES[sqlite3.SQLITE_CORRUPT]


class ProjectDatabase(Database):
    """Refuses to write once the file has been deleted or replaced: what is written then would be gone at the end."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._path = path
        self._identity = _identity(path)
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

    def _transaction(self) -> Generator[Database, None, None]:
        # One that reads before it writes would fail at once where another process wrote between the two.
        self.conn.execute("BEGIN IMMEDIATE")
        try:
            yield self
            self.conn.execute("COMMIT")
        except BaseException:
            self.rollback()
            raise


def connect(path: Path, *, read_only: bool) -> ProjectDatabase:
    """Connects to a file, which is made where there is none; raises sqlite3.Error for one that is no database."""
    address = path.resolve().as_uri()
    connection = sqlite3.connect(
        f"{address}?mode={'rw' if path.exists() else 'rwc'}", uri=True, timeout=_BUSY_MS / 1000
    )
    try:
        _prepare(connection, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return ProjectDatabase(connection, path)


def _prepare(connection: sqlite3.Connection, *, read_only: bool) -> None:
    # Functions named by a hostile schema are not run.
    connection.execute("PRAGMA trusted_schema = OFF")
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
    return _CAUSES.get(code & 0xFF)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
