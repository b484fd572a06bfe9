"""Exporting from a real project: which articles, whose, and that a cancelled export leaves nothing."""

import json
from pathlib import Path

import pytest

from tests.session.marked import ME, start
from workbench.core.decisions import ReviewState
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.exchange.splits import parse_splits
from workbench.session import marking
from workbench.session.exporting import NOBODY, ReleaseChoice, annotator_for, export_release
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.starting import create_project
from workbench.session.tasks import Watch
from workbench.store.journal import Annotator

ALL = ReleaseChoice(states=tuple(ReviewState))


@pytest.fixture
def session(tmp_path: Path, scheme: LabelScheme) -> Session:
    """Two finished articles, in each the second suggestion rejected, and one to do."""
    begun = start(tmp_path, scheme, "[Ann|PERSON] [Bob|ORG]", "[Cid|PERSON] [Dan|ORG]", "[Eve|PERSON]")
    for _ in range(2):
        marking.accept(begun)
        marking.reject(begun)
        finish(begun)
    return begun


def records(folder: Path) -> dict[str, dict[str, object]]:
    return {
        record["id"]: record
        for file in sorted(folder.glob("*.jsonl"))
        if file.name != "loss_report.jsonl"
        for record in map(json.loads, file.read_text("utf-8").splitlines())
    }


@pytest.mark.parametrize(
    ("choice", "articles", "rejected"),
    [
        (ReleaseChoice(), {"a0", "a1"}, False),
        (ReleaseChoice(with_rejected=True), {"a0", "a1"}, True),
        (ALL, {"a0", "a1", "a2"}, False),
        (ReleaseChoice(states=(ReviewState.TO_DO,)), {"a2"}, False),
    ],
)
def test_what_was_chosen_is_exported(
    session: Session, tmp_path: Path, choice: ReleaseChoice, articles: set[str], rejected: bool
) -> None:
    told: list[tuple[int, int]] = []
    watch = Watch(lambda *step: told.append(step))
    report = export_release(session.project, tmp_path / "out", ME, choice=choice, watch=watch)
    assert report is not None
    assert (report.articles, report.drifted, report.missing) == (len(articles), 0, 0)
    found = records(tmp_path / "out")
    assert set(found) == articles
    assert all(("rejected" in record) == rejected for record in found.values())
    assert told[-1] == (2 * len(articles), 2 * len(articles))
    assert told == sorted(told)


def test_splits_go_into_files_of_their_own(session: Session, tmp_path: Path) -> None:
    choice = ReleaseChoice(states=ALL.states, splits=parse_splits("train=1,test=1"))
    report = export_release(session.project, tmp_path / "out", ME, choice=choice)
    assert report is not None
    assert sum(report.splits.values()) == 3
    assert {record["split"] for record in records(tmp_path / "out").values()} == set(report.splits)


def test_a_split_that_nothing_came_into_is_told(session: Session, tmp_path: Path) -> None:
    report = export_release(
        session.project, tmp_path / "out", ME, choice=ReleaseChoice(splits=parse_splits("a=999,b=1"))
    )
    assert report is not None
    assert (report.splits, report.empty) == ({"a": 2}, ("b",))
    assert report.told.endswith("No article came into b: copies and articles about the same event stay together.")


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_cancelled_it_leaves_nothing_but_an_earlier_release(session: Session, tmp_path: Path, step: int) -> None:
    def export(*, until: int = 99) -> object:
        told: list[int] = []
        watch = Watch(lambda done, _total: told.append(done), lambda: len(told) >= until)
        return export_release(session.project, tmp_path / "out", ME, watch=watch)

    before = {path.name for path in tmp_path.iterdir()}
    assert export(until=step) is None
    assert {path.name for path in tmp_path.iterdir()} == before
    assert export() is not None
    earlier = (tmp_path / "out" / "train.jsonl").read_bytes()
    assert export(until=step) is None
    assert (tmp_path / "out" / "train.jsonl").read_bytes() == earlier


def test_nothing_finished_is_a_problem(tmp_path: Path, scheme: LabelScheme) -> None:
    begun = start(tmp_path, scheme, "[Ann|PERSON]")
    with pytest.raises(Problem, match="Me has no article yet to release"):
        export_release(begun.project, tmp_path / "out", ME)
    assert not (tmp_path / "out").exists()


def test_whose_annotations_are_meant(session: Session, tmp_path: Path) -> None:
    made, choice = session.project, ReleaseChoice()
    for name in (None, "Me", "me"):
        assert annotator_for(made, choice, name) == ME
    other = Annotator("0123456789abcdef", "Me")
    made.journal.join(other)
    assert annotator_for(made, choice, "me") == ME
    assert annotator_for(made, choice, "01234567") == other
    for name in (None, "Me", "Zoe"):
        with pytest.raises(Problem, match="Me \\(01234567\\)"):
            annotator_for(made, choice, name)
    with create_project(tmp_path / "empty.workbench") as empty:
        assert annotator_for(empty, ALL) == NOBODY
        with pytest.raises(Problem, match="Nobody has annotated"):
            annotator_for(empty, choice)
