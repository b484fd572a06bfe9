"""Every column of every table is changed in a row, and rows taken away: `check` tells, or it is said here why not."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.busy_project import make_busy_project
from workbench.core.problems import Problem
from workbench.store.project import Project

_ALONE = "nothing else in the file tells it"
_OLDER = "rows of which the newest counts: an older one, or a number between, is of no consequence"
_NEAR = "searches begin at the entry before and find the same"
_TIME = "when it was; nothing goes by it"
UNTOLD = {
    "_sqlite_migrations.applied_at": _TIME,
    "annotator.name": _ALONE,
    "annotator.machine": _ALONE,
    "article.key": f"where nothing was decided on the article, {_ALONE}",
    "article.batch": _ALONE,
    "article_fts_idx": _NEAR,
    "article_fts_idx.term": _NEAR,
    "batch.source": _ALONE,
    "batch.at": _TIME,
    "batch_decision.batch": _ALONE,
    "batch_decision.step": _ALONE,
    "batch_decision": _ALONE,
    "decision.id": "where nothing takes it back later, it is nothing but a name",
    "decision.at": "where it did not finish an article, nothing goes by it",
    "finishing.id": _OLDER,
    "finishing.at": _TIME,
    "finishing": _OLDER,
    "lint_right.rule": _ALONE,
    "lint_right.article": _ALONE,
    "lint_right.what": _ALONE,
    "lint_right.words": _ALONE,
    "lint_right.annotator": _ALONE,
    "lint_right.at": _TIME,
    "lint_right": _ALONE,
    "lint_settings.id": _OLDER,
    "lint_settings.at": _TIME,
    "lint_settings": _OLDER,
    "queue.labels": "may name a label that is gone: each article is then looked at",
    "run.version": _ALONE,
    "run.at": _TIME,
    "scheme.id": _OLDER,
    "scheme.guidelines": _ALONE,
    "scheme.at": _TIME,
    "split.article": _ALONE,
    "split.name": _ALONE,
    "split": _ALONE,
    "splitting.id": _OLDER,
    "splitting.at": _TIME,
    "splitting": _OLDER,
    "suggester_settings.id": _OLDER,
    "suggester_settings.at": _TIME,
    "suggester_settings": _OLDER,
    "suggestion": "unless it was the least certain of its article, none of its label or decided on",
    "training.id": _OLDER,
    "training.layer": _ALONE,
    "training.folder": _ALONE,
    "training.fingerprint": _ALONE,
    "training.instead_of": _ALONE,
    "training.at": _TIME,
    "training": _ALONE,
}
OTHER = """CASE typeof({0}) WHEN 'integer' THEN {0} + 1 WHEN 'real' THEN {0} / 2 + 0.001 WHEN 'text' THEN {0} || 'x'
    WHEN 'null' THEN 'x' ELSE {0} || x'00' END"""
_NO_TABLE = "('article_fts')"


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("busy") / "busy.workbench"
    make_busy_project(path)
    return path


def columns(path: Path) -> Iterator[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as db:
        tables = f"""SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
            AND name NOT IN {_NO_TABLE} ORDER BY 1"""
        for (table,) in db.execute(tables).fetchall():
            yield from ((table, row[1]) for row in db.execute(f'PRAGMA table_info("{table}")'))


def is_told(sound: bytes, path: Path, sql: str) -> bool | None:
    """Whether a change is noticed; None where it cannot be made, or changes nothing."""
    for beside in path.parent.glob(f"{path.name}-*"):
        beside.unlink()
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as db:
        try:
            db.execute(sql)
        except sqlite3.Error:
            return None
        (changed,) = db.execute("SELECT changes()").fetchone()
        db.commit()
    if not changed:
        return None
    try:
        with Project.open(path, read_only=True) as project:
            return bool(list(project.faults()))
    except Problem:
        return True


def row_of(path: Path, table: str) -> str:
    """A condition that one row in the middle of a table meets."""
    with closing(sqlite3.connect(path)) as db:
        names = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
        (count,) = db.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    assert count, f"nothing is in table {table}"
    order = ", ".join(f'"{name}"' for name in names)
    row = f'(SELECT "{{0}}" FROM "{table}" ORDER BY {order} LIMIT 1 OFFSET {min(2, count - 1)})'
    return " AND ".join(f'"{name}" IS {row.format(name)}' for name in names)


def test_what_is_changed_is_told(busy: Path, tmp_path: Path) -> None:
    sound, path = busy.read_bytes(), tmp_path / "changed.workbench"
    untold = set()
    for table, column in columns(busy):
        here = row_of(busy, table)
        other = OTHER.format(f'"{column}"')
        change = f'UPDATE "{table}" SET "{column}" = {other} WHERE {here}'
        if is_told(sound, path, change) is False:
            untold.add(f"{table}.{column}")
        kind = f'UPDATE "{table}" SET "{column}" = x\'ff00\' WHERE {here}'
        if not table.startswith(("_", "article_fts")):
            assert is_told(sound, path, kind) is not False, f"{table}.{column} of a wrong kind"
    for table in dict.fromkeys(table for table, _ in columns(busy)):
        if is_told(sound, path, f'DELETE FROM "{table}" WHERE {row_of(busy, table)}') is False:
            untold.add(table)
    assert untold == set(UNTOLD)


EMPTIED = [
    "INSERT INTO article_fts (article_fts) VALUES ('delete-all')",
    "DELETE FROM article_fts_docsize WHERE id = 3",
    "UPDATE article SET title = 'another' WHERE id = 3",
    "UPDATE article_fts_data SET block = zeroblob(30) WHERE id > 100",
    "DELETE FROM article_fts_idx",
]


@pytest.mark.parametrize("sql", EMPTIED)
@pytest.mark.parametrize("read_only", [True, False])
def test_a_search_that_would_miss_articles_is_told(busy: Path, tmp_path: Path, sql: str, read_only: bool) -> None:
    path = tmp_path / "emptied.workbench"
    path.write_bytes(busy.read_bytes())
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(sql)
    with Project.open(path, read_only=read_only) as project:
        assert "What searches go by is not the text of the articles." in list(project.faults())
