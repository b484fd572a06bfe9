"""How earlier decisions are weighed against a suggester and against each other, with the words beside in account."""

import pytest

from workbench.core.annotations import Annotation, Origin, Verdict, accepted, rejected
from workbench.core.articles import Article, Edges
from workbench.core.evidence import MEMORY, NOTHING, Evidence, Reading, Words, evidence_of
from workbench.core.forms import Surroundings, key_of, surroundings
from workbench.core.spans import span_of
from workbench.core.suggestions import Suggestion
from workbench.suggest.memory import SHOWN, read_again, read_anew, strength, weighed
from workbench.suggest.remembered_forms import FormFinder

ORG, PERSON, GPE = Reading("ORG"), Reading("PERSON"), Reading("GPE")
PLAIN = Surroundings("the", "is")


def told(reading: Reading, article: int, *, before: str = "a", after: str = "b", **more: bool) -> Evidence:
    around = Surroundings(before, after)
    return Evidence(Words("entities", "Form"), reading, around, 0, 4, f"{article}", article=article, **more)


SUGGESTED: dict[str, tuple[list[Evidence], list[Evidence], float, Reading]] = {
    "nobody disagrees": ([told(ORG, 1)], [], 0.5, ORG),
    "one rejection, not sure": ([told(NOTHING, 1)], [], 0.7, NOTHING),
    "one rejection, sure": ([told(NOTHING, 1)], [], 0.97, ORG),
    "several rejections, sure": ([told(NOTHING, n) for n in range(1, 6)], [], 0.97, NOTHING),
    "five in one article weigh less than in five": ([told(NOTHING, 1)] * 5, [], 0.97, ORG),
    "one other label elsewhere": ([told(PERSON, 1)], [], 0.8, ORG),
    "three other labels elsewhere": ([told(PERSON, n) for n in (1, 2, 3)], [], 0.8, PERSON),
    "one other label in the story": ([told(PERSON, 1, in_story=True)], [], 0.8, PERSON),
    "one other label here": ([], [told(PERSON, 0)], 0.97, PERSON),
    "labels that differ still say that something is here": ([told(PERSON, 1), told(GPE, 2)], [], 0.5, ORG),
    "one cut shorter": ([told(Reading("ORG", 3, 0), 1)], [], 0.8, Reading("ORG", 3, 0)),
    "here against elsewhere": ([told(NOTHING, 1)], [told(ORG, 0)], 0.5, ORG),
    "accepted in bulk against a rejection": ([told(ORG, 1, in_bulk=True), told(NOTHING, 2)], [], 0.6, NOTHING),
}


@pytest.mark.parametrize(("elsewhere", "here", "score", "reading"), SUGGESTED.values(), ids=SUGGESTED.keys())
def test_a_place_where_a_suggester_saw_an_organisation(
    elsewhere: list[Evidence], here: list[Evidence], score: float, reading: Reading
) -> None:
    assert read_again(weighed(elsewhere, here), PLAIN, ORG, score)[0] == reading


UNSUGGESTED: dict[str, tuple[list[Evidence], list[Evidence], float, Reading]] = {
    "decided once": ([told(ORG, 1)], [], 1, ORG),
    "decided once, where it looks like part of a longer name": ([told(ORG, 1)], [], 10, NOTHING),
    "once in bulk": ([told(ORG, 1, in_bulk=True)], [], 1, NOTHING),
    "twice in bulk": ([told(ORG, 1, in_bulk=True), told(ORG, 2, in_bulk=True)], [], 1, ORG),
    "decided, and rejected elsewhere": ([told(ORG, 1), told(NOTHING, 2)], [], 1, NOTHING),
    "added here": ([], [told(ORG, 0, drawn=True)], 1, ORG),
    "accepted here as it was suggested": ([], [told(ORG, 0)], 1, NOTHING),
    "added and rejected here": ([], [told(ORG, 0, drawn=True), told(NOTHING, 0), told(NOTHING, 0)], 1, NOTHING),
}


@pytest.mark.parametrize(("elsewhere", "here", "doubt", "reading"), UNSUGGESTED.values(), ids=UNSUGGESTED.keys())
def test_a_place_where_no_suggester_saw_anything(
    elsewhere: list[Evidence], here: list[Evidence], doubt: float, reading: Reading
) -> None:
    assert read_anew(weighed(elsewhere, here), PLAIN, doubt)[0] == reading


def test_the_words_beside_decide_between_two_readings() -> None:
    evidence = [told(GPE, 1, before="in"), told(GPE, 2, before="to"), told(PERSON, 3, before="mr", after="said")]
    readings = {
        around: read_again(weighed(evidence, []), around, ORG, 0.3)[0]
        for around in (Surroundings("in", "."), Surroundings("to", "and"), Surroundings("mr", "said"))
    }
    assert list(readings.values()) == [GPE, GPE, PERSON]


def test_agreement_makes_a_suggestion_surer_and_disagreement_less_sure() -> None:
    scores = [
        read_again(weighed([told(reading, n) for n in range(1, 1 + many)], []), PLAIN, ORG, 0.8)[1]
        for reading, many in ((ORG, 3), (ORG, 1), (PERSON, 1))
    ]
    assert scores == sorted(scores, reverse=True) and scores[1] > 0.8 > scores[2]
    assert scores[0] < 0.99 and read_again(weighed([told(ORG, 1)], []), PLAIN, ORG, 0.995)[1] >= 0.995


def test_a_sure_suggester_weighs_more_up_to_a_point() -> None:
    weights = [strength(score) for score in (0.0, 0.5, 0.9, 0.95, 1.0)]
    assert weights == sorted(weights) and weights[0] > 0 and weights[-1] < float("inf")


TEXT = "President Putin came. Putin left."


def moved(start: int, end: int, *, to: tuple[int, int]) -> Annotation:
    proposed = Suggestion("i", span_of(TEXT, "entities", start, end, "PERSON"), 0.9, "s", "1")
    return accepted(proposed).with_span(span_of(TEXT, "entities", *to, "PERSON"))


EVIDENCE: dict[str, tuple[Annotation, dict[str, Reading]]] = {
    "cut shorter": (
        moved(0, 15, to=(10, 15)),
        {"Putin": PERSON, "President Putin": Reading("PERSON", 10, 0)},
    ),
    "made longer": (moved(10, 15, to=(0, 15)), {"President Putin": PERSON}),
    "moved away": (moved(0, 9, to=(10, 15)), {"Putin": PERSON, "President": NOTHING}),
    "rejected": (rejected(moved(10, 15, to=(10, 15))), {"Putin": NOTHING}),
    "memory's own that nobody looked at": (
        Annotation(
            "i",
            span_of(TEXT, "entities", 10, 15, "PERSON"),
            Verdict.ACCEPTED_IN_BULK,
            origin=Origin(MEMORY, "1", 0.9, 10, 15, "PERSON"),
        ),
        {},
    ),
    "what nobody writes twice": (Annotation("i", span_of("x" * 900, "claims", 0, 900, "CLAIM"), Verdict.ADDED), {}),
}


@pytest.mark.parametrize(("annotation", "told"), EVIDENCE.values(), ids=EVIDENCE.keys())
def test_what_an_annotation_tells(annotation: Annotation, told: dict[str, Reading]) -> None:
    found = evidence_of(TEXT if len(annotation.span.quote) < 100 else annotation.span.quote, annotation)
    assert {one.words.form: one.reading for one in found} == told


BESIDE: dict[str, tuple[str, str, Surroundings]] = {
    "in a sentence": ("He saw Rome, once.", "Rome", Surroundings("saw", ",")),
    "no further than the line": ("Title\nRome\nText", "Rome", Surroundings("", "")),
    "whole text": ("Rome", "Rome", Surroundings("", "")),
    "another script": ("वह दिल्ली गया", "दिल्ली", Surroundings("वह", "गय")),
}


@pytest.mark.parametrize(("text", "words", "around"), BESIDE.values(), ids=BESIDE.keys())
def test_the_words_beside_a_place(text: str, words: str, around: Surroundings) -> None:
    at = text.index(words)
    found = surroundings(text, at, at + len(words))
    assert (found.before, found.after[: len(around.after)]) == around


PLACES: dict[str, tuple[str, str, int]] = {
    "whole tokens only": ("Rome, Romeo and PreRome and Rome's Rome", "Rome", 3),
    "in the same case": ("US and us", "US", 1),
    "over a line's end": ("New\nDelhi, New Delhi and NewDelhi", "New Delhi", 2),
    "right to left": ("حزب الله وحزب الله", "حزب الله", 1),
    "emoji with its parts": ("👩‍🚀 and 👩", "👩", 1),
    "with combining marks": ("दिल्ली और दिल्लीवाला", "दिल्ली", 1),
    "with a hyphen inside": ("S-400 and S-4000", "S-400", 1),
}


@pytest.mark.parametrize(("text", "form", "times"), PLACES.values(), ids=PLACES.keys())
def test_where_known_words_stand(text: str, form: str, times: int) -> None:
    finder = FormFinder(Article("a", text), Edges(text))
    words, key = Words("entities", form), key_of(form)
    assert key in set(finder.keys)
    found = finder.places_of({key: [words]})
    assert len(found[words]) == times and found[words] == finder.find(form)


def test_what_is_left_out_is_likelier_wrong_than_the_bar() -> None:
    reading, chance = read_again(weighed([told(NOTHING, 1)], []), PLAIN, ORG, 0.6)
    assert reading == NOTHING and chance > 1 - SHOWN
