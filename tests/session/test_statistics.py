"""What a project file tells of its suggestions, on a session with every kind of verdict."""

from pathlib import Path

from tests.session.marked import start
from workbench.core.annotations import Verdict
from workbench.core.schemes import LabelScheme
from workbench.session import marking
from workbench.session.reviewing import finish
from workbench.session.starting import create_project
from workbench.session.statistics import Quality, statistics, statistics_record


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
