"""Compares the schema of a file with the one that projects have: a file that comes from others may hold anything.

What SQLite runs by itself (a trigger, a view, a generated column, a check, an index over an expression, a table of
another module) stands in the statements of its schema, so each has to be one that our own steps make.
"""

import hashlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from sqlite_utils import Database

from workbench.core.phrases import Phrase, phrase
from workbench.core.problems import Problem
from workbench.store.damage import Damaged
from workbench.store.migrations import steps

Statement = tuple[str, str, str]
_USUAL = "c8b3708670255d11dfaaf789a408369c5c5f3ba9ed84bc43313427094e4d370d"
"""Digest of the schema as it is now: such a file needs no closer look. A test tells what it is."""
_OF_SQLITE = {
    ("table", "sqlite_stat1", "createtablesqlite_stat1(tbl,idx,stat)"),
    ("table", "sqlite_stat4", "createtablesqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"),
}
"""What `PRAGMA optimize` makes."""
_UNQUOTED = re.compile(r"[\s\"'`\[\]]+")
_REMEDY = phrase("Do not work with it, and ask where it comes from.")


def refuse_foreign(db: Database, path: Path) -> None:
    """Raises Problem for a file whose schema holds what no project has, of this version or of one before."""
    found = _statements(db)
    if digest_of(found) == _USUAL:
        return
    known = _known()
    for type, name, _ in sorted(found - known, key=_tables_first):
        raise Problem(_strange(type, name, {each[:2] for each in known}), where=str(path), remedy=_REMEDY)


def refuse_incomplete(db: Database, path: Path) -> None:
    """Raises Problem for a file that lacks anything of the schema as it is now, once it is up to date."""
    found = _statements(db)
    if digest_of(found) == _USUAL:
        return
    for type, name, _ in sorted(_made() - found, key=_tables_first):
        what = phrase("The project file is damaged: it has no table “{name}”.", name=name)
        if type != "table":
            what = phrase("The project file is damaged: it has no index “{name}”.", name=name)
        raise Damaged(what, where=str(path))


def _tables_first(statement: Statement) -> tuple[bool, str]:
    return statement[0] != "table", statement[1]


def digest_of(statements: set[Statement]) -> str:
    """A number that only schemas with these statements have, whatever their order; SHA-256, in hexadecimal digits."""
    return hashlib.sha256(repr(sorted(statements)).encode()).hexdigest()


def _statements(db: Database) -> set[Statement]:
    rows = db.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL OR type <> 'index'")
    return {(str(type), str(name), _UNQUOTED.sub("", str(sql)).casefold()) for type, name, sql in rows} - _OF_SQLITE


@cache
def _known() -> frozenset[Statement]:
    """Every statement that a project may hold: those of each step, since an older file has not taken all."""
    return frozenset(each for statements in _after_each_step() for each in statements)


@cache
def _made() -> frozenset[Statement]:
    *_, last = _after_each_step()
    return frozenset(last)


def _after_each_step() -> Iterator[set[Statement]]:
    db = Database(memory=True)
    names = [step.name for step in steps.pending(db)]
    for following in [*names[1:], None]:
        steps.apply(db, stop_before=following)
        yield _statements(db)
    db.close()


def _strange(type: str, name: str, known: set[tuple[str, str]]) -> Phrase:
    if (type, name) in known:
        return phrase("The {kind} “{name}” of this file is not the one that a project has.", kind=type, name=name)
    return phrase("This file holds a {kind}, “{name}”, which no project has.", kind=type, name=name)
