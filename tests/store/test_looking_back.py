"""Pages of the journal, finding an article by what is typed, and the same in other articles, on real project files."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.session.marked import ME, start
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.decisions import Kind, next_to_redo, next_to_undo
from workbench.core.history import InForce, to_redo, to_undo_down_to
from workbench.core.schemes import LabelScheme
from workbench.core.spans import span_of
from workbench.session import marking
from workbench.session.elsewhere import REFUSED, found_elsewhere, summary
from workbench.session.history_words import words_of
from workbench.session.reviewing import finish, flag, reopen
from workbench.session.session import Session
from workbench.session.undoing import redo, undo
from workbench.store.project import Project

TEXTS = {
    "in-1": "Ann said exports to India rose by 12 percent last year. Nobody else spoke.",
    "in-2": "Exports to India rose by 14 percent last year, the ministry said. Indian oil is another matter.",
    "x-3": "The weather was fine in Rome. Ann stayed at home.",
}


@pytest.fixture
def project(tmp_path: Path, scheme: LabelScheme) -> Project:
    made = Project.create(tmp_path / "p.workbench", scheme)
    made.journal.join(ME)
    articles = [Article(key, text, title=text.split()[0] + " " + key, story="trade") for key, text in TEXTS.items()]
    made.articles.add(articles, made.articles.start_batch("test"))
    return made


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("in-", [1, 2, 3]),
        ("x-3", [3]),
        ("the", [3, 2]),
        ("in-2", [2]),
        ("rome ann", [3]),
        ("exp", [2, 1]),
        ('"', []),
        ("india ro", [1, 2]),
        ("nowhere", []),
        ("", []),
    ],
)
def test_an_article_is_found_by_key_title_and_text(project: Project, typed: str, rows: list[int]) -> None:
    assert project.finder.articles(typed) == rows


def test_no_more_than_a_page_is_found(project: Project) -> None:
    assert len(project.finder.articles("a", most=1)) == 1


def annotation(project: Project, row: int, words: str, layer: str, label: str) -> tuple[Article, Annotation]:
    article = project.articles.get(row)
    at = article.text.index(words)
    return article, Annotation("x", span_of(article.text, layer, at, at + len(words), label), Verdict.ADDED)


def test_a_claim_is_found_in_other_words_of_its_story_and_other_numbers_are_told(project: Project) -> None:
    article, claim = annotation(project, 1, "exports to India rose by 12 percent last year", "claims", "CLAIM")
    (found,) = found_elsewhere(project, article, claim, by_words=True)
    assert (found.article, found.start, found.is_same_story) == (2, 0, True)
    assert found.passage.startswith("Exports to India rose") and "14" in found.told


def test_a_name_is_found_as_it_was_decided_and_where_it_was_not(project: Project) -> None:
    session = Session(project, ME)
    session.open(2)
    session.select(11, 16)
    marking.label(session, "GPE")
    session.open(3)
    at = TEXTS["x-3"].index("Ann")
    session.select(at, at + 3)
    marking.label(session, "PERSON")
    article, name = annotation(project, 1, "India", "entities", "GPE")
    (found,) = found_elsewhere(project, article, name, by_words=False)
    assert (found.article, found.label, found.told) == (2, "GPE", "by Me")
    assert summary([found], ["PERSON", "GPE"]) == [("GPE", 1)]
    article, name = annotation(project, 2, "oil", "entities", "PRODUCT")
    assert found_elsewhere(project, article, name, by_words=False) == []
    article, name = annotation(project, 3, "Ann", "entities", "PERSON")
    (found,) = found_elsewhere(project, article, name, by_words=False)
    assert (found.article, found.label, found.told) == (1, "", "not decided yet") and not found.is_refused


def test_a_name_that_was_refused_elsewhere_says_so(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] met Bob.", "[Ann|PERSON] left.")
    marking.reject(session)
    session.open(2)
    assert session.hand is not None and session.focused is None, "memory has left it out"
    article, name = annotation(session.project, 2, "Ann", "entities", "PERSON")
    (found,) = found_elsewhere(session.project, article, name, by_words=False)
    assert found.is_refused and summary([found], ["PERSON"]) == [(REFUSED, 1)]


def test_the_history_tells_each_kind_of_decision(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] Lee met [Bob|PERSON] and [Cid|ORG] in [Rome|GPE].", "[Dan|PERSON].")
    marking.accept(session)
    marking.reject(session)
    marking.digit(session, 3)
    session.select(1, 1)
    marking.move_end(session, 1)
    session.select(0, 0)
    flag(session, "who is Lee?")
    flag(session, None)
    finish(session)
    session.open(1)
    reopen(session)
    undo(session)
    redo(session)
    told = [words_of(row) for row in session.project.history.page()]
    assert told == [
        "redo",
        "undo",
        "opened the article again",
        "finished the article, 1 accepted",
        "took the flag away",
        "flagged the article: who is Lee?",
        "moved “Ann” to “Ann Lee”",
        "“Cid” is LOC",
        "rejected “Bob” PERSON",
        "accepted “Ann” PERSON",
    ]
    page = session.project.history.page(most=4)
    older = session.project.history.page(before=page[-1].step, article=1, most=100)
    assert len(page) == 4 and len(older) == 6 and older[-1].who == "Me"
    assert session.project.history.labels(ME.id, "entities") == ["LOC"]
    session.project.close()


STEPS = st.lists(st.sampled_from(["decide", "undo", "redo"]), max_size=40)


@given(STEPS)
def test_what_is_in_force_and_what_undo_and_redo_come_to_agree_with_doing_it(steps: list[str]) -> None:
    """Against a plain stack: which decisions hold, what undoing down to one undoes, what redo would bring back."""
    journal: list[tuple[str, Kind, str | None]] = []
    done: list[int] = []
    undone: list[int] = []
    original: dict[str, int] = {}
    for number, step in enumerate(steps):
        newest = [(id, kind) for id, kind, _ in reversed(journal)]
        if step == "decide":
            journal.append((str(number), Kind.ACCEPT, None))
            original[str(number)] = number
            done, undone = [*done, number], []
        else:
            kind = Kind.UNDO if step == "undo" else Kind.REDO
            target = next_to_undo(newest) if kind is Kind.UNDO else next_to_redo(newest)
            if target is not None:
                journal.append((str(number), kind, target))
                original[str(number)] = original[target]
                source, other = (done, undone) if kind is Kind.UNDO else (undone, done)
                other.append(source.pop())
    steps_back = journal[::-1]
    in_force = InForce()
    holding = {id for id, _, reverts in steps_back if in_force.holds(id, reverts)}
    holds = {original[id] for id, kind, _ in journal if kind is not Kind.UNDO and id in holding}
    assert holds == set(done)
    assert [original[id] for id in to_redo(steps_back)] == undone[::-1]
    assert all(not to_undo_down_to(steps_back, str(number)) for number in undone)
    for place, number in enumerate(done):
        assert [original[id] for id in to_undo_down_to(steps_back, str(number))] == done[place:][::-1]


def test_a_damaged_decision_is_left_out_of_the_history(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(
        tmp_path, scheme, "[Ann|PERSON] met [Bob|PERSON] and [Cid|PERSON] and [Dan|PERSON] and [Eve|PERSON]."
    )
    for _ in range(5):
        marking.accept(session)
    damages = {
        1: ("edits", "{"),
        2: ("at", 2**62),
        3: ("edits", '[{"article": "a0", "put_in": [{"layer": 1}], "taken_out": 3, "review": "x"}]'),
        4: ("kind", "unheard of"),
    }
    for step, (column, value) in damages.items():
        session.project._db.execute(f"UPDATE decision SET {column} = ? WHERE step = ?", [value, step])
    assert [words_of(row) for row in session.project.history.page()] == ["accepted “Eve” PERSON"]
    assert [words_of(row) for row in session.project.history.page(article=1)] == ["accepted “Eve” PERSON"]


def test_a_page_of_the_history_goes_on_past_damaged_decisions(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] met [Bob|PERSON] and [Cid|PERSON] and [Dan|PERSON].")
    for _ in range(4):
        marking.accept(session)
    session.project._db.execute("UPDATE decision SET kind = 'unheard of' WHERE step IN (3, 4)")
    history = session.project.history
    for article in (None, 1):
        assert [row.step for row in history.page(article=article, most=1)] == [2]
        assert [row.step for row in history.page(article=article, most=2)] == [2, 1]
        assert history.page(before=1, article=article, most=1) == []
