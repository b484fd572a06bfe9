"""What a project file tells of its suggestions, on a session with every kind of verdict."""

import json
from pathlib import Path

import pytest

from tests.session.marked import start
from workbench.cli.stats_words import words_of
from workbench.core.annotations import Verdict
from workbench.core.outcomes import Outcomes
from workbench.core.schemes import LabelScheme
from workbench.session import marking
from workbench.session.reliability import judged, wilson
from workbench.session.reviewing import finish, reopen
from workbench.session.session import Session
from workbench.session.starting import create_project
from workbench.session.statistics import Quality, statistics, statistics_record
from workbench.session.suggested import blended
from workbench.session.undoing import redo, undo


def test_every_verdict_is_counted_where_it_belongs(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] met [Bob|PERSON] and [Cid|ORG] with Dan", "nothing")
    marking.accept(session)
    marking.reject(session)
    marking.digit(session, 0)
    assert session.hand is not None
    at = session.hand.article.text.index("Dan")
    session.select(at, at + 3)
    marking.digit(session, 0)
    finish(session)
    found = statistics(session.project)
    (share,) = found.shares
    assert (found.articles, found.suggested, share.progress.done) == (2, 2, 1)
    assert share.quality[0] == Quality("entities", right=1, mended=1, wrong=1, missed=1)
    assert (share.quality[0].precision, share.quality[0].recall) == (1 / 3, 1 / 3)
    assert (share.quality[1].precision, share.quality[1].recall) == (None, None)
    assert sum(row.count for row in share.ledger if row.verdict is Verdict.ADDED) == 1
    record = statistics_record(found)
    assert isinstance(annotators := record["annotators"], list)
    assert [(a["name"], a["to_do"], a["done"]) for a in annotators] == [("Me", 1, 1)]


def test_a_new_project_has_nobody(tmp_path: Path) -> None:
    with create_project(tmp_path / "new.workbench") as project:
        assert statistics_record(statistics(project)) == {
            "project": "new", "scheme": "news 1", "articles": 0, "suggested": 0, "annotators": [],
        }  # fmt: skip


MARKED = "[Ann|PERSON], [Bob|PERSON], [Cid|ORG] and [Dan|ORG] said [that it rains|CLAIM], [it snows|CLAIM]. [Eve|GPE]"


def decide(tmp_path: Path, scheme: LabelScheme) -> Session:
    """A session whose first article is finished with seven suggestions decided, its second open with one rejected."""
    session = start(tmp_path, scheme, MARKED, "[Flo|PERSON] nodded.")
    in_hand(session, "Ann")
    marking.accept(session)
    in_hand(session, "Cid")
    marking.label(session, "GPE")
    move(session, "Dan", "and Dan")
    move(session, "that it rains", "it rains")
    move(session, "it snows", "snows. Eve")
    in_hand(session, "Eve")
    marking.reject(session)
    finish(session)
    marking.reject(session)
    return session


def in_hand(session: Session, quote: str) -> str:
    assert session.hand is not None
    id = next(mark.id for mark in session.hand.marks if mark.span.quote == quote)
    session.focus_on(id)
    return id


def move(session: Session, quote: str, to: str) -> None:
    id = in_hand(session, quote)
    assert session.hand is not None
    at = session.hand.article.text.rindex(to)
    marking.move(session, id, at, at + len(to))


def test_scores_are_judged_by_what_became_of_finished_articles(tmp_path: Path, scheme: LabelScheme) -> None:
    (share,) = statistics(decide(tmp_path, scheme).project).shares
    entities, claims = share.reliability
    assert (entities.all.decided, entities.all.right) == (5, 2)
    assert [(one.name, one.decided, one.right) for one in entities.labels] == [
        ("GPE", 1, 0),
        ("ORG", 2, 0),
        ("PERSON", 2, 2),
    ]
    assert [(one.name, one.mean) for one in entities.scores] == [("0.5 to 0.6", 0.5)]
    assert entities.all.calibration_error == pytest.approx(0.1)
    assert (claims.all.decided, claims.all.right) == (2, 1), "a claim that shares half with the right one is right"


def test_what_is_told_is_columns_or_json(tmp_path: Path, scheme: LabelScheme) -> None:
    found = statistics(decide(tmp_path, scheme).project)
    lines = words_of(found).splitlines()
    at = next(at for at, line in enumerate(lines) if "entities in finished articles" in line)
    columns = [column.strip() for column in lines[at].split("  ") if column.strip()]
    assert columns == ["entities in finished articles", "decided", "mean score", "right", "95 %", "calibration error"]
    assert lines[at + 1].split() == ["shown", "at", "0.5", "to", "0.6", "5", "0.50", "0.40", "0.12–0.77", "0.100"]
    assert len({len(line) for line in lines[at : at + 6]}) == 1
    record = json.loads(json.dumps(statistics_record(found)))
    (annotator,) = record["annotators"]
    assert [layer["layer"] for layer in annotator["reliability"]] == ["entities", "claims"]
    assert annotator["reliability"][1]["suggesters"] == [
        {
            "suggester": "test",
            "decided": 2,
            "right": 1,
            "mean_score": 0.5,
            "share_right": 0.5,
            "interval": [0.0945, 0.9055],
            "calibration_error": 0.0,
        }
    ]


def test_a_finished_article_corrects_the_scores_of_the_next_and_undo_takes_that_back(
    tmp_path: Path, scheme: LabelScheme
) -> None:
    session = start(
        tmp_path,
        scheme,
        *[f"[Ann|PERSON] [Bob|PERSON] [Cid|PERSON] [Dan|PERSON] {n}" for n in range(3)],
        "[Eve|PERSON] spoke.",
    )
    project = session.project

    def score() -> float:
        (one,) = blended(project, 4)
        return one.score

    before = score()
    marking.reject(session)
    assert score() == before, "an article that is being worked on tells nothing"
    finish(session)
    assert score() > before, "three of four were let stand"
    undo(session)
    assert score() == before
    redo(session)
    surer = score()
    assert surer > before
    session.open(1)
    reopen(session)
    assert score() == before
    finish(session)
    assert score() == surer


def test_corrected_scores_are_not_corrected_again(tmp_path: Path, scheme: LabelScheme) -> None:
    """What is learned is learned from the scores that suggesters gave, not from those that were shown."""
    session = start(tmp_path, scheme, *[f"[Ann|PERSON] [Bob|PERSON] {n}" for n in range(4)])
    for _ in range(4):
        finish(session)
    project = session.project
    assert [(row.score, row.right, row.wrong) for row in project.ledger.outcomes()] == [(0.5, 8, 0)]
    (shown,) = statistics(project).shares[0].reliability
    assert shown.all.mean > 0.5


@pytest.mark.parametrize(
    ("right", "decided", "low", "high"), [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (90, 100, 0.8256, 0.9448)]
)
def test_the_interval_is_that_of_wilson(right: int, decided: int, low: float, high: float) -> None:
    assert wilson(right, decided) == pytest.approx((low, high), abs=1e-4)


def test_the_calibration_error_is_that_of_tenths() -> None:
    rows = [
        Outcomes("l", "A", "s", "1", 0.95, 8, 2),
        Outcomes("l", "B", "s", "1", 0.91, 10, 0),
        Outcomes("l", "A", "s", "1", 0.3, 5, 5),
    ]
    assert judged("all", rows).calibration_error == pytest.approx((abs(9.5 + 9.1 - 18) + abs(3 - 5)) / 30)
