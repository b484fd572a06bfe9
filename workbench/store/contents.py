"""What a project file holds, told by a few rows, so that two states of a project are compared without reading all."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

from workbench.core.problems import Problem
from workbench.store.connection import connect, file_problems
from workbench.store.identity import APPLICATION_ID

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Contents:
    """`articles` counts those in sight. `born` is the same for all states of one project, `last` only for equal states.

    Equal means: the same was imported, decided and chosen. Suggestions, which can be made again, do not count.
    """

    articles: int
    decisions: int
    born: object
    last: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Ahead:
    """What one state of a project has and another has not."""

    decisions: int
    articles: int


def contents_of(db: Database) -> Contents:
    """Reads what a project of any age holds; tables that it does not have yet count as empty."""
    tables = {str(name) for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    seen = {table: _first(db, sql) for table, sql in _LAST.items() if table in tables}
    batches = _first(db, "SELECT sum(hidden), group_concat(state) FROM batch") if "taken_back" in tables else (0, "")
    born = _first(db, "SELECT at FROM scheme ORDER BY id LIMIT 1") if "scheme" in tables else (None,)
    last = tuple((table, *row) for table, row in seen.items())
    return Contents(
        max(0, _count(seen.get("article", ())) - _count(batches)),
        _count(seen.get("decision", ())),
        born[:1],
        (*last, batches),
    )


def _first(db: Database, sql: str) -> tuple[Any, ...]:
    try:
        return tuple(db.execute(sql).fetchone() or ())
    except sqlite3.OperationalError:
        # A table of somebody else's under our name: what it holds is like nothing.
        return (object(),)


_NEWEST = "SELECT id, at FROM {} ORDER BY id DESC LIMIT 1"
_LAST = {
    "article": "SELECT max(id) FROM article",
    "decision": "SELECT step, id FROM decision ORDER BY step DESC LIMIT 1",
    "annotator": "SELECT count(*) FROM annotator",
    "lint_right": "SELECT count(*), max(at) FROM lint_right",
    "_sqlite_migrations": "SELECT count(*) FROM _sqlite_migrations",
    **{
        table: _NEWEST.format(table)
        for table in ("batch", "scheme", "suggester_settings", "training", "finishing", "splitting", "lint_settings")
    },
}


def _count(row: tuple[Any, ...]) -> int:
    return row[0] if row and isinstance(row[0], int) else 0


def look_into(path: Path) -> Contents | None:
    """What a project file of any age holds; None where it cannot be read or is no project."""
    return _reading(path, contents_of)


def ahead(now: Path, then: Path) -> Ahead | None:
    """What `now` has that `then`, an earlier state of it, has not; None where either cannot be read."""
    return _reading(now, lambda mine: _reading(then, lambda theirs: _compared(mine, theirs)))


def _compared(now: Database, then: Database) -> Ahead:
    mine, theirs = contents_of(now), contents_of(then)
    shared = _shared_steps(now, then, min(mine.decisions, theirs.decisions))
    return Ahead(mine.decisions - shared, max(0, mine.articles - theirs.articles))


def _shared_steps(now: Database, then: Database, most: int) -> int:
    """How many decisions two journals begin with alike: each has one parent, so they part once and for all."""
    low = 0
    while low < most:
        middle = (low + most + 1) // 2
        if _decision(now, middle) == _decision(then, middle):
            low = middle
        else:
            most = middle - 1
    return low


def _decision(db: Database, step: int) -> object:
    return db.execute("SELECT id FROM decision WHERE step = ?", [step]).fetchone()


def _reading(path: Path, look: Callable[[Database], T]) -> T | None:
    try:
        if not path.is_file():
            return None
        with file_problems(path), closing(connect(path, read_only=True)) as db:
            (application,) = db.execute("PRAGMA application_id").fetchone()
            return look(db) if application == APPLICATION_ID else None
    except (Problem, OSError, sqlite3.Error, ValueError, TypeError):
        return None
