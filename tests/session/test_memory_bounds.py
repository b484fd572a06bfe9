"""Whose decisions memory uses, and what it never does: confirm itself, or have anybody reject what nobody saw."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.session.marked import ME, read_marked, shown
from tests.session.remembering import Step, begin, label
from workbench.core.annotations import Verdict
from workbench.core.articles import Article
from workbench.core.decisions import ReviewState
from workbench.core.evidence import MEMORY
from workbench.core.schemes import LabelScheme
from workbench.core.spans import role_of, span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.session import marking, reviewing
from workbench.session.session import Session
from workbench.session.suggested import read_in_hand
from workbench.session.undoing import redo, undo
from workbench.store.journal import Annotator
from workbench.store.project import Project


def test_an_article_of_the_same_story_tells_more(tmp_path: Path, scheme: LabelScheme) -> None:
    scores: dict[str | None, float] = {}
    for story in (None, "s"):
        with Project.create(tmp_path / f"{story}.workbench", scheme) as project:
            texts = ["By Rosneft.", "Only Rosneft knows."]
            articles = [Article(f"a{n}", text, story=story) for n, text in enumerate(texts)]
            project.articles.add(articles, project.articles.start_batch("t"))
            session = Session(project, ME)
            session.open(1)
            label("Rosneft", "ORG")(session)
            (found,) = read_in_hand(project, 2, ME.id).suggestions
            scores[story] = found.score
    assert scores["s"] > scores[None]


def test_annotators_do_not_learn_from_each_other_in_one_article(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme, "Oil by Rosneft. So Rosneft says.", "Only Rosneft knows.")
    label("Rosneft", "ORG")(session)
    other = Session(session.project, Annotator("other", "Other"))
    other.open(1)
    assert shown(other) == "Oil by Rosneft. So Rosneft says."
    other.open(2)
    assert shown(other) == "Only [Rosneft|ORG?] knows."


def test_memory_does_not_confirm_itself(tmp_path: Path, scheme: LabelScheme) -> None:
    texts = ["Oil by Rosneft.", *(f"Only Rosneft {verb}." for verb in ("knows", "sells", "goes"))]
    session = begin(tmp_path, scheme, *texts)
    label("Rosneft", "ORG")(session)
    scores: list[float] = []
    for _ in range(3):
        reviewing.finish(session)
        assert session.hand is not None
        scores += [one.score for one in session.hand.waiting]
    assert len(scores) == 3 and len(set(scores)) == 1
    reviewing.finish(session)
    marks = session.project.journal.annotations(3, ME.id).values()
    assert [(m.verdict, m.origin and m.origin.suggester) for m in marks] == [(Verdict.ACCEPTED_IN_BULK, MEMORY)]


def test_what_memory_left_out_was_not_rejected_by_anybody(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme, "[May|PERSON?] is warm. In [May|PERSON?] it rains.", "It was [May|PERSON?].")
    marking.reject(session)
    reviewing.finish(session)
    reviewing.finish(session)
    verdicts = [[a.verdict for a in session.project.journal.annotations(row, ME.id).values()] for row in (1, 2)]
    assert verdicts == [[Verdict.REJECTED], []]
    assert session.project.journal.review(2, ME.id).state is ReviewState.DONE


def suggest(project: Project, *drafts: Suggestion) -> None:
    """Has the first article suggested anew."""
    key = project.articles.get(1).key
    project.suggestions.add({1: with_ids(key, drafts)}, {"test": project.suggestions.start_run("test", "2")})


def test_a_suggestion_is_not_rejected_by_an_annotation_that_agrees(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme, "Only Rosneft knows.")
    label("Rosneft", "ORG")(session)
    same = span_of("Only Rosneft knows.", "entities", 5, 12, "ORG")
    suggest(session.project, Suggestion("0", same, 0.9, "test", "1"))
    session.suggestions_arrived([1])
    reviewing.finish(session)
    (mark,) = session.project.journal.annotations(1, ME.id).values()
    assert mark.verdict is Verdict.ADDED


def test_a_claimer_goes_on_standing_for_an_entity_that_memory_corrects(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme, "[Rosneft|PERSON?] sells. He said [it rains|CLAIM?]. [Rosneft|PERSON?] buys.")
    text, (first, claim, last) = read_marked("[Rosneft|PERSON] sells. He said [it rains|CLAIM]. [Rosneft|PERSON] buys.")
    claimer = role_of(text, text.index("He"), text.index("He") + 2, "last")
    suggest(
        session.project,
        Suggestion("first", first, 0.6, "test", "2"),
        Suggestion("last", last, 0.6, "test", "2"),
        Suggestion("claim", claim, 0.6, "test", "2", {"claimer": claimer}),
    )
    session.open(1)
    marking.label(session, "ORG")
    assert session.hand is not None
    claimed, named = session.hand.waiting
    assert (claimed.span, named.span) == (claim, last.labelled("ORG"))
    assert claimed.roles["claimer"].entity == named.id


def test_a_damaged_memory_is_told_by_the_check(tmp_path: Path, scheme: LabelScheme) -> None:
    session = begin(tmp_path, scheme, "Only Rosneft knows.")
    label("Rosneft", "ORG")(session)
    project = session.project
    assert list(project.faults()) == []
    project._db.execute("UPDATE evidence SET label = 'PERSON'")
    assert [fault for fault in project.faults() if "remembered" in fault]


REPEATED = (
    "[President Putin|PERSON?] met [Ann|ORG?] in [New Delhi|GPE?]. Then [President Putin|PERSON?] left [Delhi|GPE?], "
    "and [Ann|ORG?] said [Putin|PERSON?] saw New Delhi, not Delhi."
)
STEPS: dict[str, Step] = {
    "accept": marking.accept,
    "reject": marking.reject,
    "person": lambda s: marking.label(s, "PERSON"),
    "gpe": lambda s: marking.label(s, "GPE"),
    "cut": lambda s: marking.move_start(s, 1),
    "grow": lambda s: marking.move_start(s, -1),
    "shrink": lambda s: marking.move_end(s, -1),
    "next": lambda s: s.focus_waiting(),
    "back": lambda s: s.focus_waiting(forward=False),
    "delhi": label("Delhi", "GPE"),
    "undo": undo,
    "redo": redo,
}


@given(names=st.lists(st.sampled_from(sorted(STEPS)), max_size=10))
@settings(max_examples=25, deadline=None)
def test_whatever_is_done_what_is_written_as_rejected_was_shown(
    tmp_path_factory: pytest.TempPathFactory, scheme: LabelScheme, names: list[str]
) -> None:
    session = begin(tmp_path_factory.mktemp("p"), scheme, REPEATED, "Nothing here.")
    ever_shown: set[str] = set()
    for name in [*names, "next"]:
        assert session.hand is not None
        ever_shown |= {one.id for one in session.hand.waiting}
        STEPS[name](session)
        waiting = session.hand.waiting
        assert all(not one.span.overlaps(other.span) for one, other in pairwise(waiting))
        assert len({mark.id for mark in session.hand.marks}) == len(session.hand.marks)
    assert ever_shown
    hand = session.hand
    assert hand is not None
    reread = read_in_hand(session.project, hand.article.id, ME.id).suggestions
    assert list(reread) == list(hand.suggestions)  # decided one by one, or read at once
    reviewing.finish(session)
    written = session.project.journal.annotations(1, ME.id)
    assert {id for id, mark in written.items() if mark.verdict is Verdict.REJECTED} <= ever_shown
    assert list(session.project.faults()) == []
    session.project.close()
