"""Hostile project files are used or refused in words, never an exception; the long form is the bench."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.bench.fuzz_projects import fuzz, hostile, use
from tests.store.busy_project import make_busy_project
from workbench.core.problems import Problem

INPUTS = range(12)
ODD = (
    "UPDATE annotation SET layer = x'ff'",
    "UPDATE suggestion SET layer = x'ff'",
    "UPDATE review SET state = x'ff'",
    "UPDATE review SET actions = 9e999",
    "UPDATE review SET active_ms = 9e999",
    "UPDATE review SET submitted_at = 9223372036854775807",
    "UPDATE batch SET hidden = 9e999",
    "UPDATE batch SET hidden = 9223372036854775807",
    "UPDATE OR IGNORE evidence SET form = 'x'",
    "UPDATE OR IGNORE evidence SET form = x'ff'",
    "INSERT INTO decision_article SELECT id, (SELECT max(step) + 1 FROM decision) FROM article",
)
"""What the bench found once, and more of its kind: values that no column of ours holds."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "busy.workbench"
    make_busy_project(path)
    return path.read_bytes()


@pytest.mark.timeout(300)
def test_hostile_projects_are_used_or_refused(sound: bytes, tmp_path: Path) -> None:
    tally = fuzz(sound, INPUTS, tmp_path)
    assert tally.findings == {} and tally.inputs == len(INPUTS)
    assert tally.refused < tally.inputs, "some can be used"


@pytest.mark.parametrize("change", ODD)
def test_values_of_a_wrong_kind_are_passed_over_or_told(sound: bytes, tmp_path: Path, change: str) -> None:
    path = tmp_path / "p.workbench"
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as db, db:
        assert db.execute(change).rowcount
    with suppress(Problem):
        use(path)


def test_the_same_number_gives_the_same_file(sound: bytes, tmp_path: Path) -> None:
    made = set()
    for number in (1, 2, 3, 1, 2, 3):
        hostile(sound, tmp_path / "p.workbench", number)
        made.add((tmp_path / "p.workbench").read_bytes())
    assert len(made) == 3
