"""Statistics of a project file that was damaged: counted all the same, or a Problem."""

import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.session.marked import start
from workbench.cli.stats_words import words_of
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.session import marking
from workbench.session.reviewing import finish
from workbench.session.statistics import statistics, statistics_record
from workbench.session.suggested import blended
from workbench.store.project import Project

TABLES = ("form", "evidence", "suggestion", "annotation", "review", "run", "suggested", "annotator", "progress")
GARBAGE = st.one_of(
    st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(), st.text(max_size=8), st.binary(max_size=8),
    st.sampled_from(["{}", "[]", "[" * 2000, '{"origin": {}}', '{"origin": []}', "accepted", "\x00", "Infinity"]),
)  # fmt: skip
CHANGES = st.lists(st.tuples(st.sampled_from(TABLES), st.integers(0, 99), GARBAGE), min_size=1, max_size=4)


@pytest.fixture
def decided(tmp_path: Path, scheme: LabelScheme) -> Path:
    session = start(tmp_path, scheme, "[Ann|PERSON] met [Bob|ORG] and [Cid|ORG].", "[Ann|ORG] saw [Bob|PERSON].")
    marking.accept(session)
    marking.reject(session)
    marking.digit(session, 1)
    finish(session)
    finish(session)
    session.project.close()
    return session.project.path


def damage(path: Path, table: str, number: int, value: object) -> None:
    with sqlite3.connect(path) as db:
        names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        # What the table's own checks refuse, no damage of a row brings about.
        with suppress(sqlite3.Error, OverflowError, UnicodeEncodeError):
            db.execute(f'UPDATE {table} SET "{names[number % len(names)]}" = ?', [value])
    db.close()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=CHANGES)
def test_statistics_of_damaged_rows_are_a_problem_at_worst(
    decided: Path, changes: list[tuple[str, int, object]]
) -> None:
    copy = Path(shutil.copy(decided, decided.with_name("damaged.workbench")))
    for change in changes:
        damage(copy, *change)
    with suppress(Problem), Project.open(copy, read_only=True) as project:
        found = statistics(project)
        assert len(statistics_record(found)) == 5
        assert words_of(found)
        for row in (1, 2):
            with suppress(Problem):
                blended(project, row)


def test_the_statistics_of_the_sound_one_count_everything(decided: Path) -> None:
    with Project.open(decided, read_only=True) as project:
        (share,) = statistics(project).shares
    assert sum(row.count for row in share.ledger) == 4
