"""What several suggesters found in an article is one list, and decisions correct the scores of each by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.session.marked import ME, read_marked
from workbench.core.articles import Article
from workbench.core.schemes import LabelScheme
from workbench.core.suggestions import IMPORTED, Suggestion, with_ids
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.suggested import blended
from workbench.store.project import Project


@pytest.fixture
def project(tmp_path: Path, scheme: LabelScheme) -> Iterator[Project]:
    with Project.create(tmp_path / "test.workbench", scheme) as project:
        yield project


def add(project: Project, key: str, **found: str) -> int:
    """An article whose text is marked alike by each suggester, who is named as an argument; all are sure to 0.6."""
    marked = {name: read_marked(marked) for name, marked in found.items()}
    (text,) = {text for text, _ in marked.values()}
    (row,), _ = project.articles.add([Article(key, text)], project.articles.start_batch("test"))
    drafts = [
        Suggestion(f"{name} {at}", span, 0.6, name, "1")
        for name, (_, spans) in marked.items()
        for at, span in enumerate(spans)
    ]
    project.suggestions.add({row: with_ids(key, drafts)}, {name: project.suggestions.run(name, "1") for name in found})
    return row


def shown(project: Project, row: int) -> list[tuple[str, str, str, float]]:
    return [(s.span.quote, s.span.label, s.suggester, round(s.score, 2)) for s in blended(project, row)]


def test_what_two_suggesters_found_is_kept_twice_and_shown_once(project: Project) -> None:
    row = add(project, "a", one="[Ann|PERSON] met [Bob|PERSON]", two="[Ann|PERSON] met [Bob|ORG]")
    assert [(s.span.quote, s.suggester) for s in project.suggestions.of(row)][:2] == [("Ann", "one"), ("Ann", "two")]
    (ann, bob) = shown(project, row)
    assert ann == ("Ann", "PERSON", "one", 0.68)
    assert bob[0] == "Bob"


def test_what_an_article_brought_along_stands_before_what_was_found(project: Project) -> None:
    row = add(project, "a", **{IMPORTED: "[Bank of India|ORG] grew", "two": "[Bank|ORG] of [India|GPE] grew"})
    assert shown(project, row) == [("Bank of India", "ORG", IMPORTED, 0.6)]


def test_decisions_on_one_suggester_say_nothing_about_another(project: Project) -> None:
    session = Session(project, ME)
    for number in range(6):
        add(project, f"a{number}", one=f"[Ann|PERSON] [Bob|PERSON] {number}")
        session.open_next_to_do()
        finish(session)
    row = add(project, "b", one="[Cid|PERSON] [Dan|PERSON] Eve", two="Cid Dan [Eve|PERSON]")
    (cid, dan, eve) = shown(project, row)
    assert cid[3] == dan[3] > 0.65
    assert eve[3] == 0.6


def test_a_record_that_cannot_be_read_is_left_to_those_who_show_it(project: Project) -> None:
    session = Session(project, ME)
    first = add(project, "a", one="[Ann|PERSON] [Bob|PERSON]")
    session.open(first)
    finish(session)
    with project._db.atomic():
        project._db.execute("""UPDATE annotation SET record = '{"origin": {"suggester": "one", "score": "x"}}'""")
        project._db.execute("UPDATE suggestion SET record = '{broken'")
    row = add(project, "b", one="[Cid|PERSON]")
    assert shown(project, row) == [("Cid", "PERSON", "one", 0.6)]
    assert project.ledger.shown(ME.id) == ()
