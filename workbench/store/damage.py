"""Whether a project file is damaged: as SQLite finds by a look at all its pages, and as a Problem says it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from workbench.core.problems import Problem
from workbench.store.connection import connect

_STEPS_BETWEEN_QUESTIONS = 100_000
"""Steps of SQLite's machine between two looks at whether to go on, some hundredths of a second."""
_QUICKLY_READ = 2_000_000
"""Bytes that are looked through in some hundredths of a second, also where they come from the disk."""
_PREFIX = "*** in database main ***\n"
_MOST = 3
"""Faults that are told: one is enough to know."""


class Damaged(Problem):
    """The file itself is broken: it can be recovered into a new one, or a backup be restored."""


def is_damage(problem: Problem) -> bool:
    """Whether a Problem says that the file itself is broken, and not the disk or whoever else uses it."""
    return isinstance(problem, Damaged) or _is_of_file(problem.__cause__)


def damage_told_by(error: Exception) -> Problem | None:
    """What an error says of the file where that is broken: rows are read while a list of them is gone through."""
    if isinstance(error, Problem):
        return Damaged(error.what, where=error.where, remedy=error.remedy) if is_damage(error) else None
    return Damaged("The project file is damaged.") if _is_of_file(error) else None


def _is_of_file(error: BaseException | None) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def small_fault(path: Path) -> str:
    """What is wrong with the pages of a file, where it is so small that nobody waits for a look at them; else empty.

    Empty also where another program keeps the file to itself just now: whoever opens it waits for that one anyway.
    """
    if not path.is_file() or path.stat().st_size > _QUICKLY_READ:
        return ""
    return next(iter(quick_faults(path, waits=False)), "")


def quick_faults(path: Path, *, is_cancelled: Callable[[], bool] = lambda: False, waits: bool = True) -> list[str]:
    """What is wrong with the pages of a file, some of it; nothing for one that is sound, or where it was cancelled.

    Reads all of it: some 50 MB a second from a disk, 300 where the system has it in memory already.
    """
    try:
        with closing(connect(path, read_only=True, waits=waits)) as db:
            return page_faults(db.conn, is_cancelled)
    except Problem:  # open under another name, which is told where it is opened
        return []
    except sqlite3.DatabaseError as error:
        return [str(error)] if _is_of_file(error) else []


def page_faults(connection: sqlite3.Connection, is_cancelled: Callable[[], bool]) -> list[str]:
    """What SQLite finds wrong with the pages of a file, some of it; raises sqlite3.DatabaseError, also if cancelled."""
    connection.set_progress_handler(is_cancelled, _STEPS_BETWEEN_QUESTIONS)
    found = [str(line) for (line,) in connection.execute(f"PRAGMA quick_check({_MOST})")]
    return [] if found == ["ok"] else [line.removeprefix(_PREFIX) for line in found]
