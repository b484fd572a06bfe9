"""Imports that bring something for the same articles are taken back in any order, and undo finds its way between."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.session.imported import ANNS, article, brought, made
from tests.session.marked import ME
from workbench.core.annotations import Annotation, Verdict
from workbench.core.decisions import Decision, Edit, Kind, Review, ReviewState
from workbench.core.spans import Span
from workbench.session.session import Session
from workbench.session.taking_back import bring_back, take_back
from workbench.session.undoing import redo, undo
from workbench.store.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with made(tmp_path) as project:
        yield project


@pytest.mark.parametrize("away", [(1, 2), (2, 1)])
@pytest.mark.parametrize("back", [(1, 2), (2, 1)])
def test_articles_and_what_was_made_of_them_go_and_come_in_any_order(
    project: Project, tmp_path: Path, away: tuple[int, int], back: tuple[int, int]
) -> None:
    brought(project, tmp_path, article("a"), article("b"))
    brought(project, tmp_path, article("a", "PERSON"), intake=ANNS, name="2.jsonl")
    before = [row.id for row in project.history.page()]
    for batch in away:
        take_back(project, batch)
        assert not list(project.faults())
    assert project.history.page() == []
    for batch in back:
        bring_back(project, batch)
        assert not list(project.faults())
    (ann,) = (each.id for each in project.journal.annotators())
    assert len(project.journal.annotations(1, ann)) == 1
    assert [row.article for row in project.history.page() if row.id in before] == [1]


def test_undo_passes_by_what_was_decided_where_another_article_has_the_name_now(
    project: Project, tmp_path: Path
) -> None:
    brought(project, tmp_path, article("a"))
    brought(project, tmp_path, article("b"), name="2.jsonl")
    project.journal.join(ME)
    mark = Annotation("m", Span("entities", 0, 3, "PERSON", "Ann"), Verdict.ADDED)
    edits = [Edit(key, put_in=(mark,), review_after=Review(ReviewState.IN_PROGRESS)) for key in ("a", "b")]
    project.journal.append(Decision(Kind.ADD, ME.id, tuple(edits)))
    take_back(project, 1, is_sure=True)
    brought(project, tmp_path, article("a", text="Ann is another one now."), name="3.jsonl")
    assert [row.article for row in project.history.page()] == [0]
    take_back(project, 2, is_sure=True)
    session = Session(project, ME)
    assert not undo(session)
    take_back(project, 3)
    assert not redo(session)
    assert project.history.page() == []
    assert not list(project.faults())
    bring_back(project, 2)
    assert undo(session)
    assert not list(project.faults())
