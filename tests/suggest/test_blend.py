"""One list out of several suggesters: written-out cases, and what holds for any input."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.spans import Role, Span, intersection_over_union
from workbench.core.suggestions import Suggestion, with_ids
from workbench.suggest.blend import BREAK_EVEN, NEARLY_THE_SAME, TOO_DOUBTFUL, agreed, blend

TEXT = "The Reserve Bank of India said on Monday that rates in New Delhi would rise."
OVERLAPPING = ("claims",)


def suggest(words: str, label: str, score: float, suggester: str, *, claimer: str | None = None) -> Suggestion:
    start = TEXT.index(words)
    layer = "claims" if label == "CLAIM" else "entities"
    roles = {"claimer": Role(0, 3, "The", claimer)} if claimer else {}
    return Suggestion(
        f"{suggester} {words}", Span(layer, start, start + len(words), label, words), score, suggester, "1", roles
    )


BANK = suggest("Reserve Bank of India", "ORG", 0.9, "patterns")
PARTS = [suggest("Reserve Bank", "ORG", 0.5, "entities"), suggest("India", "GPE", 0.8, "entities")]
RISE = suggest("rates in New Delhi would rise", "CLAIM", 0.8, "claims")
THAT_RISE = suggest("that rates in New Delhi would rise", "CLAIM", 0.6, "other")


def words(suggestions: Iterable[Suggestion]) -> list[str]:
    return [f"{one.span.quote}|{one.span.label} {one.suggester}" for one in suggestions]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param(PARTS, ["Reserve Bank|ORG entities", "India|GPE entities"], id="one suggester"),
        pytest.param([*PARTS, BANK], ["Reserve Bank of India|ORG patterns"], id="a likely whole beats doubtful parts"),
        pytest.param(
            [*PARTS, replace(BANK, score=0.6)],
            ["Reserve Bank|ORG entities", "India|GPE entities"],
            id="likely parts beat a doubtful whole",
        ),
        pytest.param(
            [suggest("India", "LOC", 0.5, "patterns"), suggest("India", "GPE", 0.6, "entities")],
            ["India|GPE entities"],
            id="of two labels the likelier",
        ),
        pytest.param([suggest("Monday", "DATE", 0.3, "a")], ["Monday|DATE a"], id="doubtful but alone"),
        pytest.param([suggest("Monday", "DATE", 0.1, "a")], [], id="not worth reading"),
        pytest.param([RISE, THAT_RISE], ["rates in New Delhi would rise|CLAIM claims"], id="a claim cut twice"),
        pytest.param(
            [RISE, suggest("rates in New Delhi", "CLAIM", 0.9, "other")],
            ["rates in New Delhi would rise|CLAIM claims", "rates in New Delhi|CLAIM other"],
            id="two claims that overlap",
        ),
        pytest.param(
            [RISE, replace(THAT_RISE, suggester="claims")],
            ["that rates in New Delhi would rise|CLAIM claims", "rates in New Delhi would rise|CLAIM claims"],
            id="a suggester that means both",
        ),
    ],
)
def test_conflicts_are_settled(given: list[Suggestion], expected: list[str]) -> None:
    assert words(blend(given, overlapping_layers=OVERLAPPING)) == expected


def test_what_a_person_brought_along_stands_before_what_was_found() -> None:
    brought = [replace(BANK, suggester="import", score=0.55)]
    found = [replace(one, score=0.9) for one in PARTS]
    assert words(blend([*found, *brought])) == words(found)
    assert words(blend([*found, *brought], preferred=["import"])) == ["Reserve Bank of India|ORG import"]
    doubted = [replace(one, score=0.1) for one in brought]
    assert words(blend([*found, *doubted], preferred=["import"])) == words(found)
    assert blend(doubted, preferred=["import"]) == doubted


def test_what_several_propose_is_one_suggestion_and_surer() -> None:
    sure, unsure = (suggest("India", "GPE", score, name, claimer="x") for score, name in ((0.8, "a"), (0.6, "b")))
    sure = replace(sure, roles={}, attributes={"kind": "state"})
    (one,) = blend([unsure, sure, replace(sure, score=0.7)])
    assert (one.id, one.suggester, one.attributes) == (sure.id, "a", {"kind": "state"})
    assert one.roles == unsure.roles
    assert one.score == agreed([0.6, 0.8])
    assert blend([sure, replace(sure, score=0.7)]) == [sure], "a suggester does not confirm itself"


@pytest.mark.parametrize(
    ("scores", "low", "high"),
    [
        pytest.param([0.7], 0.7, 0.7, id="one"),
        pytest.param([0.7, 0.7], 0.72, 0.85, id="two who err alike are less than two witnesses"),
        pytest.param([0.7, 0.7, 0.7], 0.8, 0.9, id="three"),
        pytest.param([0.7, 0.05], 0.7, 0.7, id="no more than chance"),
        pytest.param([1.0, 0.5], 1.0, 1.0, id="certain"),
    ],
)
def test_agreement_makes_surer(scores: list[float], low: float, high: float) -> None:
    assert low <= agreed(scores) <= high


def test_a_claimer_refers_to_the_entity_that_stands_in_place_of_the_one_left_out() -> None:
    claim = replace(RISE, roles={"claimer": Role(4, 16, "Reserve Bank", PARTS[0].id)})
    *_, kept = blend([*PARTS, BANK, claim], overlapping_layers=OVERLAPPING)
    assert kept.roles["claimer"] == Role(4, 16, "Reserve Bank", BANK.id)
    elsewhere = replace(RISE, roles={"claimer": Role(4, 16, "Reserve Bank", "an annotation")})
    assert blend([*PARTS, BANK, elsewhere], overlapping_layers=OVERLAPPING)[-1] == elsewhere


def _suggestions(layer: str) -> st.SearchStrategy[list[Suggestion]]:
    span = st.builds(
        lambda start, length, label: Span(layer, start, start + length, label, "x" * length),
        st.integers(0, 30), st.integers(1, 12), st.sampled_from(["A", "B"]),
    )  # fmt: skip
    one = st.builds(
        Suggestion, st.just(""), span, st.floats(0, 1), st.sampled_from(["one", "two", "import"]), st.just("1"),
        st.builds(lambda at: {"claimer": Role(0, 1, "x", str(at))} if at < 4 else {}, st.integers(0, 8)),
    )  # fmt: skip
    several = st.lists(one, min_size=1, max_size=14, unique_by=lambda s: (s.suggester, s.span))
    return several.map(lambda found: with_ids("a", [replace(s, id=str(at)) for at, s in enumerate(found)]))


@given(_suggestions("entities"), st.randoms(use_true_random=False))
def test_whatever_comes_the_list_is_in_order_and_free_of_overlaps(found: list[Suggestion], rng: Random) -> None:
    kept = blend(found, preferred=["import"])
    assert all(one.span.end <= other.span.start for one, other in pairwise(kept))
    assert {(one.span, one.suggester) for one in kept} <= {(one.span, one.suggester) for one in found}
    assert blend(kept, preferred=["import"]) == kept
    shuffled = list(found)
    rng.shuffle(shuffled)
    assert blend(shuffled, preferred=["import"]) == kept
    worth_reading = [one for one in found if one.score >= TOO_DOUBTFUL]
    assert kept or not worth_reading
    assert all(any(one.span.overlaps(other.span) for other in kept) for one in worth_reading)


@given(_suggestions("claims"), st.randoms(use_true_random=False))
def test_whatever_comes_overlapping_ranges_stay_but_no_near_duplicates(found: list[Suggestion], rng: Random) -> None:
    kept = blend(found, overlapping_layers=OVERLAPPING)
    assert kept or all(one.score < TOO_DOUBTFUL for one in found)
    for one, other in combinations(kept, 2):
        alike = intersection_over_union(one.span, other.span) >= NEARLY_THE_SAME
        assert not alike or one.suggester == other.suggester
    assert blend(kept, overlapping_layers=OVERLAPPING) == kept
    shuffled = list(found)
    rng.shuffle(shuffled)
    assert blend(shuffled, overlapping_layers=OVERLAPPING) == kept
    ids = {one.id for one in kept}
    gone = {one.id for one in found} - ids
    assert all(role.entity not in gone for one in kept for role in one.roles.values())


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 8), st.floats(0.45, 1)), max_size=9))
def test_no_other_choice_is_worth_more(drawn: list[tuple[int, int, float]]) -> None:
    unique = {(start, start + length): score for start, length, score in drawn}
    found = [
        Suggestion(f"{a}-{b}", Span("entities", a, b, "A", "x" * (b - a)), score, "one", "1")
        for (a, b), score in unique.items()
    ]

    def worth(chosen: Iterable[Suggestion]) -> float:
        return sum(one.score - BREAK_EVEN for one in chosen)

    free = [
        chosen
        for size in range(len(found) + 1)
        for chosen in combinations(found, size)
        if not any(one.span.overlaps(other.span) for one, other in combinations(chosen, 2))
    ]
    assert worth(blend(found)) == pytest.approx(max(map(worth, free)))
