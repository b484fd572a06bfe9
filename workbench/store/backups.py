"""Copies a project file as it is at one moment, beside whoever works in it, and checks the copy before it counts."""

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from workbench.core.disks import disk_problems, sync
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.store.backup_files import (
    Backup,
    Why,
    backup_at,
    backups_in,
    folder_beside,
    marked,
    remove,
    remove_forgotten,
    reserve,
)
from workbench.store.connection import connect, file_problems
from workbench.store.contents import contents_of, look_into
from workbench.store.damage import Damaged, is_damage, page_faults
from workbench.store.identity import check_identity

IsCancelled = Callable[[], bool]
OnBytes = Callable[[int, int], object]
"""Called with how many bytes are copied and how many there are."""

_STEP, _FLUSH = 1 << 20, 8 << 20
"""Bytes that are copied between two looks at whether to go on, and bytes that go to the disk at a time.

All at once at the end would hold up whoever else writes: their decisions wait for the same disk.
"""
_SPARE = 64 << 20
"""Bytes that stay free on a disk besides a backup, so that the project itself can still be written to."""


class BrokenOff(Exception):
    """A person does not want it any more; nothing of what was being made is left."""


class Copying:
    """How a copy is made: `rest` is how long it rests, as a share of the time that it works, so that others get on."""

    def __init__(
        self,
        *,
        on_bytes: OnBytes = lambda _done, _all: None,
        is_cancelled: IsCancelled = lambda: False,
        rest: float = 0,
    ) -> None:
        self._on_bytes, self._is_cancelled, self._rest = on_bytes, is_cancelled, rest
        self._at = time.perf_counter()

    def hurry(self) -> None:
        """Rests no more."""
        self._rest = 0

    def begin(self) -> None:
        self._at = time.perf_counter()

    def step(self, done: int, total: int) -> None:
        """So many bytes of all are copied; raises BrokenOff where there are to be no more."""
        self._on_bytes(done, total)
        self.pause()

    def pause(self) -> None:
        """Between two steps of any work; raises BrokenOff where it is not to go on."""
        if self._is_cancelled():
            raise BrokenOff
        if self._rest:
            time.sleep(self._rest * (time.perf_counter() - self._at))
        self.begin()


def take_backup(project: Path, folder: Path, *, why: Why, copying: Copying) -> Backup | None:
    """Puts a backup of a project into a folder; None where one there has all that it holds.

    Others may write meanwhile: the copy is of one moment. Raises Damaged, BrokenOff, and Problem for a full disk and
    the like; then nothing is left.
    """
    with disk_problems(folder), file_problems(project), closing(connect(project, read_only=True)) as db:
        check_identity(db, project)
        return back_up(db, project, folder, why=why, copying=copying)


def back_up(db: Database, project: Path, folder: Path, *, why: Why, copying: Copying) -> Backup | None:
    """As `take_backup`, over a connection to the project in which no transaction is open."""
    with disk_problems(folder):
        with _one_moment(db, copying):
            contents = contents_of(db)
            if there := next((each for each in backups_in(folder) if look_into(each.path) == contents), None):
                marked(there, why)
                return None
            folder.mkdir(parents=True, exist_ok=True)
            remove_forgotten(folder)
            _check_room(db, folder)
            unfinished, path = reserve(folder, project, why)
            with _removed_on_error(unfinished, project):
                copy(db, unfinished, copying=copying)
        with _removed_on_error(unfinished, project):
            check_copy(unfinished, copying=copying)
            # It can be opened to be looked at, by those who may read the project, and not be worked in by mistake.
            unfinished.chmod(project.stat().st_mode & 0o444)
            unfinished.rename(path)
        sync(folder)
    made = backup_at(path)
    if made is None:
        raise Problem("The backup is gone as soon as it was made.", where=str(path))
    return made


@contextmanager
def _one_moment(db: Database, copying: Copying) -> Iterator[None]:
    """What is read inside is the file as it is now, whatever others write: so a copy is not begun again and again."""
    db.conn.execute("BEGIN")
    try:
        if db.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            # Where a file system knows no log beside the file, others cannot write until the copy is done.
            copying.hurry()
        yield
    finally:
        db.conn.execute("ROLLBACK")


@contextmanager
def _removed_on_error(unfinished: Path, project: Path) -> Iterator[None]:
    try:
        yield
    except BaseException as error:
        remove(unfinished)
        if isinstance(error, Problem) and is_damage(error):
            raise Damaged("The project file is damaged; no backup was made of it.", where=str(project)) from error
        raise


def copy(db: Database, target: Path, *, copying: Copying) -> None:
    """Copies the file of a connection into an empty one, page by page; the copy is still to be checked.

    It is one file by itself, that SQLite opens without writing anything beside it.
    """
    (size,) = db.execute("PRAGMA page_size").fetchone()
    copying.begin()
    flushed = 0

    def step(_: int, left: int, total: int) -> None:
        nonlocal flushed
        done = (total - left) * size
        if done - flushed >= _FLUSH:
            flushed = done
            sync(target)
        copying.step(done, total * size)

    with file_problems(target), closing(sqlite3.connect(target, isolation_level=None)) as to:
        to.execute("PRAGMA trusted_schema = OFF")
        to.execute("PRAGMA synchronous = OFF")  # flushed by `sync` before anyone relies on it
        db.conn.backup(to, pages=max(1, _STEP // size), progress=step)
        to.execute("PRAGMA journal_mode = DELETE")


def check_copy(target: Path, *, copying: Copying) -> None:
    """Has a copy on the disk, and looks at all its pages; raises Damaged where one is not as SQLite makes them."""
    sync(target)
    with file_problems(target), closing(connect(target, read_only=True)) as db:
        _check(db.conn, target, copying)


def _check(to: sqlite3.Connection, target: Path, copying: Copying) -> None:
    broken_off: list[BrokenOff] = []

    def look() -> bool:
        try:
            copying.pause()
        except BrokenOff as error:
            broken_off.append(error)
        return bool(broken_off)

    try:
        faults = page_faults(to, look)
    except sqlite3.OperationalError:
        if broken_off:
            raise BrokenOff from None
        raise
    if faults:
        raise Damaged("The file is damaged.", where=str(target))


def _check_room(db: Database, folder: Path) -> None:
    (pages,), (size,) = (db.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))
    free = shutil.disk_usage(folder).free
    if free < pages * size + _SPARE:
        raise Problem(
            phrase(
                "There is no room for a backup: it takes {needed:.1f} MB, and {free:,.0f} MB are free.",
                needed=pages * size / 1e6,
                free=free / 1e6,
            ),
            where=str(folder),
            remedy="Free some space, or choose another folder for backups in the settings.",
        )


def back_up_before_update(db: Database, project: Path, *, is_cancelled: IsCancelled) -> Backup | None:
    """Puts a backup beside a project whose schema is about to change; raises Problem where none can be made."""
    return back_up(db, project, folder_beside(project), why=Why.UPDATE, copying=Copying(is_cancelled=is_cancelled))
