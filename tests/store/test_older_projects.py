"""A file from before the queue had tables of its own: brought up to date when it is opened, or left as it was."""

import itertools
from pathlib import Path

import pytest

from tests.bench.synthetic import ME, Size, make_project
from tests.bench.synthetic_text import Shape
from workbench.core.queue import Order, QueueFilter
from workbench.store.project import Project

SHOWN = (
    QueueFilter(order=Order.LEAST_CERTAIN),
    QueueFilter(order=Order.STORY),
    QueueFilter(label=("entities", "ORG")),
    QueueFilter(below=0.5),
)


def make_older(path: Path) -> None:
    """Takes out what step 0011 made."""
    with Project.open(path) as project:
        for table in ("queue", "progress", "label"):
            project._db.execute(f"DROP TABLE {table}")
        project._db.execute("DROP INDEX review_by_flag")
        project._db.execute("DELETE FROM _sqlite_migrations WHERE name = '0011 queue'")
        project._db.conn.commit()


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "made.workbench"
    make_project(path, Size(20, Shape(40, 4, 5), done=0.3))
    return path


def test_the_queue_of_an_older_file_is_that_of_a_new_one(made: Path) -> None:
    with Project.open(made) as project:
        before = [list(project.queue.ids(ME.id, shown)) for shown in SHOWN]
        progress = project.queue.progress(ME.id)
    assert not Project.is_older(made)
    make_older(made)
    assert Project.is_older(made)
    with Project.open(made) as project:
        assert [list(project.queue.ids(ME.id, shown)) for shown in SHOWN] == before
        assert project.queue.progress(ME.id) == progress
        assert list(project.faults()) == []


def test_bringing_up_to_date_can_be_cancelled_and_leaves_the_file_as_it_was(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_older(made)
    monkeypatch.setattr("workbench.store.project._STEPS_BETWEEN_QUESTIONS", 10)
    answers = itertools.chain([False] * 50, itertools.repeat(True))
    assert not Project.bring_up_to_date(made, is_cancelled=lambda: next(answers))
    assert Project.is_older(made)
    assert Project.bring_up_to_date(made, is_cancelled=lambda: False)
    assert not Project.is_older(made)


def test_what_is_no_project_is_no_older_one(tmp_path: Path) -> None:
    other = tmp_path / "other.workbench"
    other.write_text("not a database " * 100, encoding="ascii")
    assert not Project.is_older(other) and not Project.is_older(tmp_path / "none.workbench")
    assert not (tmp_path / "none.workbench").exists()
