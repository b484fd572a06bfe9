"""Evidence is found by the words of an article, however many were decided, and is always that of the journal."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.annotations import Annotation, Origin, Verdict, accepted, rejected
from workbench.core.articles import Article
from workbench.core.decisions import Decision, Edit, Kind
from workbench.core.evidence import NOTHING, Reading, Words
from workbench.core.schemes import LabelScheme
from workbench.core.spans import span_of
from workbench.core.suggestions import Suggestion, suggestion_id
from workbench.store.decided import fill_evidence
from workbench.store.journal import Annotator
from workbench.store.project import Project

ME = Annotator("me", "Me")
TEXT = "Ann met New Delhi's Bob in Old Delhi, and Ann left."
ANN, DELHI, NEW_DELHI = (0, 3), (12, 17), (8, 17)


def add_articles(project: Project, *stories: str | None) -> None:
    articles = [Article(f"a{n}", f"{TEXT} {n}", story=story) for n, story in enumerate(stories)]
    project.articles.add(articles, project.articles.start_batch("t"))
    project.journal.join(ME)


def suggested(key: str, place: tuple[int, int], label: str) -> Suggestion:
    span = span_of(TEXT, "entities", *place, label)
    return Suggestion(suggestion_id(key, span), span, 0.9, "test", "1")


def decide(project: Project, key: str, *put_in: Annotation) -> Decision:
    article = project.articles.id_of(key)
    assert article is not None
    review = project.journal.review(article, ME.id)
    decision = Decision(Kind.ACCEPT, ME.id, (Edit(key, (), put_in, review, review),))
    project.journal.append(decision)
    return decision


def readings(project: Project, row: int, form: str) -> list[Reading]:
    words = Words("entities", form)
    return [one.reading for one in project.decided.about([words], project.articles.get(row)).get(words, [])]


def test_words_are_known_by_their_first_two_tokens_in_any_case(project: Project) -> None:
    add_articles(project, None)
    decide(project, "a0", accepted(suggested("a0", ANN, "PERSON")), accepted(suggested("a0", NEW_DELHI, "GPE")))
    known = project.decided.known(["ann", "new delhi", "new", "delhi"])
    assert known == {"ann": [Words("entities", "Ann")], "new delhi": [Words("entities", "New Delhi")]}


def test_a_rejected_part_tells_nothing_while_something_longer_stands_around_it(project: Project) -> None:
    add_articles(project, None, None)
    decide(project, "a0", rejected(suggested("a0", DELHI, "GPE")))
    assert readings(project, 2, "Delhi") == [NOTHING]
    longer = decide(project, "a0", accepted(suggested("a0", NEW_DELHI, "GPE")))
    assert readings(project, 2, "Delhi") == []
    project.journal.append(longer.reverted(Kind.UNDO))
    assert readings(project, 2, "Delhi") == [NOTHING]


def test_of_a_form_that_is_everywhere_the_newest_articles_and_those_of_the_story_are_read(project: Project) -> None:
    add_articles(project, "s", *[None] * 40, "s")
    for n in range(41):
        decide(project, f"a{n}", accepted(suggested(f"a{n}", ANN, "PERSON" if n else "ORG")))
    words = Words("entities", "Ann")
    found = project.decided.about([words], project.articles.get(42))[words]
    assert [one.article for one in found if one.in_story] == [1]
    newest = sorted(one.article for one in found if not one.in_story)
    assert newest[-1] == 41 and all(b - a == 1 for a, b in pairwise(newest)) and len(newest) < 20
    assert 42 not in {one.article for one in found}


CHOICES = st.lists(
    st.tuples(
        st.sampled_from([ANN, DELHI, NEW_DELHI, (20, 23), (4, 7)]),
        st.sampled_from(["PERSON", "GPE"]),
        st.sampled_from(["accept", "reject", "bulk", "move", "add", "undo"]),
    ),
    max_size=12,
)


@given(choices=CHOICES)
@settings(max_examples=25, deadline=None)
def test_the_evidence_is_what_the_annotations_say_whatever_was_decided_and_undone(
    tmp_path_factory: pytest.TempPathFactory, scheme: LabelScheme, choices: list[tuple[tuple[int, int], str, str]]
) -> None:
    with Project.create(tmp_path_factory.mktemp("p") / "p.workbench", scheme) as project:
        add_articles(project, None)
        for place, label, what in choices:
            mark = suggested("a0", place, label)
            if what == "undo":
                if (last := project.journal.to_undo(ME.id)) is not None:
                    project.journal.append(last.reverted(Kind.UNDO))
            elif mark.id not in project.journal.annotations(1, ME.id):
                decide(project, "a0", _made(mark, what))
        assert list(project.faults()) == []


def _made(mark: Suggestion, what: str) -> Annotation:
    span = mark.span
    moved = span_of(TEXT, span.layer, span.start, span.end - 1, span.label)
    made = {
        "accept": accepted(mark),
        "reject": rejected(mark),
        "bulk": accepted(mark, verdict=Verdict.ACCEPTED_IN_BULK),
        "move": accepted(mark).with_span(moved),
        "add": Annotation(mark.id, span, Verdict.ADDED),
    }
    return made[what]


def test_what_is_decided_on_an_article_pushes_out_nothing_that_others_tell(project: Project) -> None:
    add_articles(project, *[None] * 14)
    for number in range(13):
        decide(project, f"a{number}", accepted(suggested(f"a{number}", ANN, "PERSON")))
    before = readings(project, 14, "Ann")
    decide(project, "a13", accepted(suggested("a13", ANN, "PERSON")), accepted(suggested("a13", (42, 45), "PERSON")))
    assert readings(project, 14, "Ann") == before


@pytest.mark.parametrize("change", ["label = x'00'", "cut_start = 'far'", "cut_end = -5"])
def test_evidence_that_somebody_tampered_with_is_left_out(project: Project, change: str) -> None:
    add_articles(project, None, None)
    decide(project, "a0", accepted(suggested("a0", ANN, "PERSON")))
    project._db.execute(f"UPDATE evidence SET {change}")
    assert readings(project, 2, "Ann") == [] and list(project.faults()) != []
    project._db.execute("UPDATE form SET words = x'00'")
    assert project.decided.known(["ann"]) == {}


def test_a_file_from_before_has_its_decisions_remembered(tmp_path: Path, scheme: LabelScheme) -> None:
    path = tmp_path / "p.workbench"
    with Project.create(path, scheme) as project:
        add_articles(project, None, None)
        cut = Annotation("x", span_of(TEXT, "entities", *DELHI, "GPE"), Verdict.MOVED, origin=_origin(NEW_DELHI))
        decide(project, "a0", cut, accepted(suggested("a0", ANN, "PERSON")))
        for table in ("evidence", "form"):
            project._db.execute(f"DELETE FROM {table}")
        assert readings(project, 2, "Ann") == [] and list(project.faults()) != []
        with project._db.atomic():
            fill_evidence(project._db)
        assert readings(project, 2, "New Delhi") == [Reading("GPE", 4, 0)]
        assert readings(project, 2, "Ann") == [Reading("PERSON")]
        assert list(project.faults()) == []


def _origin(place: tuple[int, int]) -> Origin:
    return Origin("test", "1", 0.9, *place, "GPE")
