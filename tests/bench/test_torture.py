"""A few of each fault that `make torture` tries, and what it is worth: what is lost or unsound is seen."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.bench.synthetic import ME
from tests.bench.torture.__main__ import outcome_of
from tests.bench.torture.children import REFUSED, Child
from tests.bench.torture.classes import CLASSES, FaultClass
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import Painted, Witness, kept, sound
from tests.bench.torture.outcome import Outcome
from tests.bench.torture.table import BEGIN, END, Row, put_into
from tests.bench.torture.works import PROJECT, decide_many, export
from workbench.core.decisions import Review, ReviewState
from workbench.store.project import Project


@pytest.mark.parametrize("each", [each for each in CLASSES if each.short], ids=lambda each: each.name)
def test_nothing_is_lost(each: FaultClass, tmp_path: Path) -> None:
    outcome = outcome_of(each, Grounds(tmp_path), each.short)
    assert outcome.is_good, outcome


def test_every_class_can_be_found() -> None:
    assert all(callable(each.outcomes()) for each in CLASSES)
    assert len({each.name for each in CLASSES}) == len({each.title for each in CLASSES}) == len(CLASSES)


def _sql(statement: str) -> Callable[[Path], None]:
    def harm(path: Path) -> None:
        with closing(sqlite3.connect(path)) as db, db:
            db.execute(statement)

    return harm


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        (lambda _: None, Outcome()),
        (_sql("DELETE FROM annotation WHERE article = 2"), Outcome(unsound=1)),
        (_sql("UPDATE review SET state = 'in progress' WHERE article = 3"), Outcome(unsound=1)),
        (_sql("DELETE FROM decision_article WHERE step = 100"), Outcome(unsound=1)),
        (lambda path: path.write_bytes(path.read_bytes()[:9000]), Outcome(unopened=1, lost=100)),
        (Path.unlink, Outcome(unopened=1, lost=100)),
    ],
    ids=["none", "annotation", "review", "not listed", "cut", "gone"],
)
def test_harm_is_seen(harm: Callable[[Path], None], expected: Outcome, tmp_path: Path) -> None:
    path = Grounds(tmp_path).large_project()
    with Project.open(path) as project:
        before = list(project.journal.decisions())
    harm(path)
    outcome = kept(path, before)
    assert replace(outcome, wrong=()) == expected
    assert bool(outcome.wrong) == (expected != Outcome())


def test_a_decision_that_is_gone_without_a_trace_is_missed(tmp_path: Path) -> None:
    grounds = Grounds(tmp_path)
    path, whole = grounds.project(), grounds.large_project()
    with Project.open(whole) as project:
        made = list(project.journal.decisions())
    assert kept(path, made).lost == 100 and kept(path, made).unsound == 0


def test_what_is_painted_and_not_kept_is_seen(tmp_path: Path) -> None:
    path = Grounds(tmp_path).large_project()
    with Project.open(path) as project:
        article = project.articles.get(1).key
        annotations = project.journal.annotations(1, ME.id)
    painted = Painted(100, ME.id, article, annotations, Review(ReviewState.DONE), None)
    assert _looked(painted, path) == Outcome()
    (first, *_) = annotations
    for other in (
        replace(painted, step=101),
        replace(painted, annotations={id: each for id, each in annotations.items() if id != first}),
        replace(painted, review=Review(ReviewState.DONE, "flagged")),
        replace(painted, shown={}),
    ):
        assert _looked(other, path).lost == 1


def _looked(painted: Painted, path: Path) -> Outcome:
    witness = Witness()
    witness.saw(painted)
    return replace(witness.look(path), wrong=())


def test_a_child_that_ends_badly_is_told_from_one_that_was_refused(tmp_path: Path) -> None:
    folder = Grounds(tmp_path).large_project().parent
    with Child(decide_many, folder) as child:
        child.end()
        assert child.status == 0
    (folder / "release").write_text("a file where the release would go")
    with Child(export, folder) as child:
        child.end()
        assert child.status == REFUSED
    (folder / PROJECT).unlink()
    with Child(decide_many, folder) as child:
        child.kill()
        assert child.status in {-9, REFUSED}
    assert sound(folder / PROJECT).unopened == 1


def test_the_table_keeps_rows_of_classes_that_were_not_run(tmp_path: Path) -> None:
    page = tmp_path / "SECURITY.md"
    page.write_text(f"Before.\n\n{BEGIN}\n{END}\n\nAfter.\n", encoding="utf-8")
    first, second = CLASSES[:2]
    put_into(page, [Row(first.name, first.title, Outcome(faults=1234, decisions=5, memory=(80, 81)), 1.0)])
    put_into(page, [Row(second.name, second.title, Outcome(left_out="no such thing here"), 1.0)])
    told = page.read_text(encoding="utf-8")
    assert f"| {first.title} | 1,234 | 0 | 5 | 0 | 0 | 0 | 0 | 80 → 81 |\n| {second.title} | left out: no such" in told
    assert told.startswith("Before.\n\n") and told.endswith("\n\nAfter.\n") and told.count(BEGIN) == 1
