"""Projects as every schema has left them: each is brought up to date whole or not at all, with a backup before."""

import gzip
import itertools
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.store.saved_projects import ANN, HELD, held, make
from workbench.core.problems import Problem
from workbench.core.queue import Order, QueueFilter
from workbench.store import backups, migrations
from workbench.store.backup_files import Why, backups_in, folder_beside
from workbench.store.contents import look_into
from workbench.store.project import Project

FOLDER = HELD.parent
SAVED = sorted(path.name.removesuffix(".workbench.gz") for path in FOLDER.glob("*.gz"))
NEWEST = migrations.steps.pending(Database(memory=True))[-1].name
OLDER = [name for name in SAVED if int(name[:2]) < int(NEWEST[:4])]
EXPECTED = json.loads(HELD.read_text(encoding="utf-8"))


def unpacked(name: str, folder: Path) -> Path:
    path = folder / "saved.workbench"
    path.write_bytes(gzip.decompress((FOLDER / f"{name}.workbench.gz").read_bytes()))
    return path


def content(path: Path) -> dict[str, bytes]:
    """Everything in a database: the rows of each table and the SQL that made it, as SQLite writes them out."""
    with closing(sqlite3.connect(path)) as db:
        return {str(number): line.encode() for number, line in enumerate(db.iterdump())}


def schema(path: Path) -> set[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    return {(kind, name, table, "".join(sql.split())) for kind, name, table, sql in rows}


@pytest.mark.parametrize("name", SAVED)
def test_each_is_brought_up_to_date_with_everything_that_was_in_it(name: str, tmp_path: Path) -> None:
    path = unpacked(name, tmp_path)
    is_older, before = Project.is_older(path), look_into(path)
    with Project.open(path) as project:
        assert list(project.faults()) == []
        assert held(project) == EXPECTED
    made = backups_in(folder_beside(path))
    assert [backup.why for backup in made] == [Why.UPDATE] * is_older
    assert [look_into(backup.path) for backup in made] == [before] * is_older
    assert not Project.is_older(path)


@pytest.mark.parametrize("name", SAVED)
def test_each_has_in_the_end_the_schema_of_a_new_one(name: str, tmp_path: Path) -> None:
    path = unpacked(name, tmp_path)
    Project.open(path).close()
    make(tmp_path / "new.workbench")
    assert schema(path) == schema(tmp_path / "new.workbench")


SHOWN = (
    QueueFilter(order=Order.LEAST_CERTAIN),
    QueueFilter(order=Order.STORY),
    QueueFilter(label=("entities", "ORG")),
    QueueFilter(below=0.5),
)


@pytest.mark.parametrize("name", SAVED)
def test_the_queue_of_each_is_that_of_a_new_one(name: str, tmp_path: Path) -> None:
    make(tmp_path / "new.workbench")
    with Project.open(unpacked(name, tmp_path)) as project, Project.open(tmp_path / "new.workbench") as new:
        for shown in SHOWN:
            assert list(project.queue.ids(ANN.id, shown)) == list(new.queue.ids(ANN.id, shown))
        assert project.queue.progress(ANN.id) == new.queue.progress(ANN.id)


@pytest.mark.parametrize("name", OLDER)
def test_a_step_that_fails_leaves_the_file_as_it_was(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = unpacked(name, tmp_path)
    before = content(path)
    with closing(Database(path)) as db:
        pending = migrations.steps.pending(db)
    for step in pending:
        made: Callable[[Database], None] = step.fn

        def fails(db: Database, made: Callable[[Database], None] = made) -> None:
            made(db)
            raise sqlite3.OperationalError("no luck")

        with monkeypatch.context() as patch:
            patch.setattr(step, "fn", fails)
            with pytest.raises(Problem, match="no luck"):
                Project.open(path)
        assert content(path) == before, step.name
    with Project.open(path) as project:
        assert held(project) == EXPECTED


KILLED = """
import os, sys
from pathlib import Path
from workbench.store import migrations
from workbench.store.project import Project

def dies(db, made):
    made(db)
    os.kill(os.getpid(), 9)

step = next(each for each in migrations.steps._migrations if each.name == sys.argv[2])
step.fn = lambda db, made=step.fn: dies(db, made)
Project.open(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("name", ["05-present-state", "11-queue"])
def test_a_program_that_is_killed_in_the_middle_leaves_the_file_as_it_was(
    name: str, tmp_path: Path, root: Path
) -> None:
    path = unpacked(name, tmp_path)
    before = content(path)
    with closing(Database(path)) as db:
        pending = [step.name for step in migrations.steps.pending(db)]
    for step in (pending[0], pending[-1]):
        done = subprocess.run([sys.executable, "-c", KILLED, path, step], cwd=root, check=False)
        assert abs(done.returncode) == 9 and content(path) == before  # Windows has no sign for it
    with Project.open(path) as project:
        assert held(project) == EXPECTED and list(project.faults()) == []


def test_bringing_up_to_date_can_be_cancelled_at_any_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = unpacked("09-finished-reviews", tmp_path)
    before = content(path)
    monkeypatch.setattr("workbench.store.project._STEPS_BETWEEN_QUESTIONS", 10)
    for asked in (0, 1, 5, 50, 500):
        answers = itertools.chain([False] * asked, itertools.repeat(True))
        assert not Project.bring_up_to_date(path, is_cancelled=answers.__next__)
        assert content(path) == before
    assert Project.bring_up_to_date(path, is_cancelled=lambda: False)
    assert not Project.is_older(path)
    assert [backup.why for backup in backups_in(folder_beside(path))] == [Why.UPDATE]


def test_without_room_for_a_backup_nothing_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = unpacked("05-present-state", tmp_path)
    before = content(path)
    with monkeypatch.context() as patch:
        patch.setattr(backups, "_SPARE", 10**18)
        with pytest.raises(Problem, match="no room for a backup"):
            Project.open(path)
    assert content(path) == before and not backups_in(folder_beside(path))


def test_one_of_a_newer_version_is_refused_and_left(tmp_path: Path) -> None:
    path = tmp_path / "new.workbench"
    make(path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('workbench', '9999', '')")
    before = content(path)
    for read_only in (True, False):
        with pytest.raises(Problem, match="made with a newer version") as told:
            Project.open(path, read_only=read_only)
        assert "Update the workbench" in told.value.remedy
    assert content(path) == before


def test_an_older_one_that_may_only_be_read_says_what_to_do(tmp_path: Path) -> None:
    path = unpacked("05-present-state", tmp_path)
    with pytest.raises(Problem, match="older version") as told:
        Project.open(path, read_only=True)
    assert "Open it once" in told.value.remedy


def test_what_is_no_project_is_no_older_one(tmp_path: Path) -> None:
    other = tmp_path / "other.workbench"
    other.write_text("not a database " * 100, encoding="ascii")
    assert not Project.is_older(other) and not Project.is_older(tmp_path / "none.workbench")
    assert not (tmp_path / "none.workbench").exists()


def test_the_page_names_every_saved_project() -> None:
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert SAVED and [name for name in SAVED if f"| `{name}.workbench.gz` | `00{name[:2]} " not in page] == []
