"""Creates, opens and closes a project file: one SQLite file that holds a whole project."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database

from workbench.core.disks import disk_problems
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme, parse_scheme
from workbench.core.suggester_settings import SuggesterSettings, settings_from
from workbench.store.articles import Articles
from workbench.store.backups import BrokenOff, back_up_before_update
from workbench.store.batches import Batches
from workbench.store.checks import faults
from workbench.store.connection import connect, file_problems
from workbench.store.decided import Decided
from workbench.store.elsewhere import Elsewhere
from workbench.store.finding import Finder
from workbench.store.finishing import FinishingRules
from workbench.store.foreign import refuse_foreign, refuse_incomplete
from workbench.store.history import History
from workbench.store.identity import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    check_identity,
    check_queue,
)
from workbench.store.imported_reviews import ImportedReviews
from workbench.store.journal import Journal
from workbench.store.ledger import Ledger
from workbench.store.linting import Linting
from workbench.store.migrations import refuse_newer, steps
from workbench.store.newest import add_record, newest_record
from workbench.store.plain_files import beside, check_free, check_plain
from workbench.store.queue import QueueReader
from workbench.store.splits import KeptSplits
from workbench.store.suggestions import Suggestions
from workbench.store.taking_back import TakingBack
from workbench.store.trainings import Trainings

_STEPS_BETWEEN_QUESTIONS = 1_000_000
"""Steps of SQLite's machine, a tenth of a second."""


class Project:
    """An open project file. One object belongs to one thread; other threads and processes open their own."""

    def __init__(self, path: Path, db: Database, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._db = db
        self.scheme, self.guidelines = _newest_scheme(db, path)
        self.articles = Articles(db)
        self.suggestions = Suggestions(db)
        self.journal = Journal(db)
        self.batches = Batches(db)
        self.taking_back = TakingBack(db)
        self.imported_reviews = ImportedReviews(db)
        self.decided = Decided(db)
        self.queue = QueueReader(db)
        self.ledger = Ledger(db)
        self.trainings = Trainings(db)
        self.splits = KeptSplits(db)
        self.finishing = FinishingRules(db)
        self.history = History(db)
        self.finder = Finder(db)
        self.linting = Linting(db)
        self.elsewhere = Elsewhere(db)

    @classmethod
    def create(cls, path: Path, scheme: LabelScheme, *, guidelines: str = "") -> "Project":
        """Makes a new project file; raises Problem where a file is there already or none can be made."""
        check_free(path)
        with _opening(path, phrase("No project can be made here: {error}.")), disk_problems(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                return cls(path, _made(path, scheme, guidelines), read_only=False)
            except BaseException:
                # Half a project would be in the way of the next try.
                for each in (path, *beside(path)):
                    each.unlink(missing_ok=True)
                raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "Project":
        """Opens a project file and brings an older schema up to date; raises Problem for anything but a project."""
        with _opening(path, phrase("This file cannot be opened as a project: {error}.")):
            check_plain(path)
            db = connect(path, read_only=read_only)
            try:
                check_identity(db, path)
                refuse_newer(db, path)
                refuse_foreign(db, path)
                _bring_up_to_date(db, path, read_only=read_only)
                refuse_incomplete(db, path)
                check_queue(db, path)
                return cls(path, db, read_only=read_only)
            except BaseException:
                db.close()
                raise

    @staticmethod
    def is_older(path: Path) -> bool:
        """Whether a file is a project whose schema `open` would bring up to date, which takes a minute for millions.

        False also where another program keeps the file to itself just now.
        """
        if not path.is_file():
            return False
        # What else is wrong with it is told when it is opened.
        with suppress(Problem, sqlite3.Error, OSError), closing(connect(path, read_only=True, waits=False)) as db:
            check_identity(db, path)
            return bool(steps.pending(db))
        return False

    @classmethod
    def bring_up_to_date(cls, path: Path, *, is_cancelled: Callable[[], bool]) -> bool:
        """Does what `open` does to an older file; False where it was cancelled, which leaves it as it was."""
        opening = _opening(path, phrase("This file cannot be opened as a project: {error}."))
        with opening, closing(connect(path, read_only=False)) as db:
            check_identity(db, path)
            refuse_newer(db, path)
            refuse_foreign(db, path)
            db.conn.set_progress_handler(is_cancelled, _STEPS_BETWEEN_QUESTIONS)
            try:
                _bring_up_to_date(db, path, read_only=False, is_cancelled=is_cancelled)
            except BrokenOff:
                return False
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                    raise
                return False
        return True

    @property
    def suggester_settings(self) -> SuggesterSettings:
        """Which suggesters the project uses, as last said; raises Problem where that cannot be read."""
        where = str(self.path)
        damaged = Problem("The suggesters' settings cannot be read.", where=where)
        return settings_from(newest_record(self._db, "suggester_settings", damaged), where=where)

    def use_scheme(self, scheme: LabelScheme) -> None:
        """Has the project use another version of its scheme; those before stay on record."""
        with self._db.atomic():
            row = {"source": scheme.source, "guidelines": self.guidelines, "at": _now()}
            self._db.table("scheme").insert(row)
        self.scheme = scheme

    def use_suggesters(self, settings: SuggesterSettings) -> None:
        """Says which suggesters the project uses from now on; what it used before stays on record."""
        add_record(self._db, "suggester_settings", settings.record())

    def faults(self) -> Iterator[str]:
        """Everything that is wrong with the file at this moment, a sentence each, found by reading all of it."""
        settings = (self.finishing.get, self.linting.settings, self.trainings.all, self.splits.parts)
        try:
            # What somebody decides meanwhile would not fit what was read before.
            with self.one_moment():
                yield from faults(self._db, *settings, lambda: self.suggester_settings)
        except Problem as problem:
            yield str(problem)

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """What is read inside is the project as it was when the block began; nothing is to be written inside."""
        if self._db.conn.in_transaction:
            yield
            return
        self._db.conn.execute("BEGIN")
        try:
            # SQLite sees the file as it was at the first time that something is read.
            self._db.execute("SELECT 1 FROM sqlite_schema").fetchone()
            yield
        finally:
            # SQLite may have ended it itself where the disk failed.
            self._db.conn.rollback()

    def transaction(self) -> AbstractContextManager[object]:
        """What is written inside is on the disk when the block is left, and none of it where that fails."""
        return self._db.atomic()

    def close(self) -> None:
        """Folds the write-ahead log into the file, so that one file is all there is."""
        if not self.read_only:
            # It only makes later searches faster, and a damaged file has to close as well.
            with suppress(sqlite3.Error):
                self._db.conn.execute("PRAGMA optimize")
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if isinstance(error, sqlite3.DatabaseError):
                # Rows are read while a list of them is gone through, and what is damaged is only found then.
                with file_problems(self.path):
                    raise error
        finally:
            self.close()


@contextmanager
def _opening(path: Path, what: str) -> Iterator[None]:
    try:
        with file_problems(path):
            yield
    except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
        raise Problem(phrase(what, error=str(error)), where=str(path)) from error


def _made(path: Path, scheme: LabelScheme, guidelines: str) -> Database:
    db = connect(path, read_only=False)
    try:
        with db.atomic():
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        steps.apply(db)
        with db.atomic():
            db.table("scheme").insert({"source": scheme.source, "guidelines": guidelines, "at": _now()})
        # Until then all of it is in the log, and the file, were it renamed now, an empty one.
        db.execute("PRAGMA wal_checkpoint")
    except BaseException:
        db.close()
        raise
    return db


def _bring_up_to_date(
    db: Database, path: Path, *, read_only: bool, is_cancelled: Callable[[], bool] = lambda: False
) -> None:
    if not steps.pending(db):
        return
    if read_only:
        raise Problem(
            "This project was made with an older version of the workbench.",
            where=str(path),
            remedy="Open it once where it can be written to; that brings it up to date.",
        )
    back_up_before_update(db, path, is_cancelled=is_cancelled)
    # All steps or none: what is ended or fails in the middle leaves the file as it was.
    with db.atomic():
        steps.apply(db)
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _newest_scheme(db: Database, path: Path) -> tuple[LabelScheme, str]:
    row = db.execute("SELECT source, guidelines FROM scheme ORDER BY id DESC LIMIT 1").fetchone()
    if row is None or not all(isinstance(value, str) for value in row):
        raise Problem("The project holds no label scheme.", where=str(path))
    return parse_scheme(row[0], where=f"{path}: scheme"), row[1]


def _now() -> int:
    return time.time_ns() // 1_000_000
