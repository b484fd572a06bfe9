"""How likely each range is a claim is what one gets by listing every choice of ranges that do not overlap."""

from itertools import combinations
from math import exp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.articles import Range
from workbench.suggest.claim_learn_chances import alike, chances
from workbench.suggest.claim_learn_fitting import CandidateRanges, fitted_ranges, mean_of
from workbench.suggest.claim_learn_weights import TokenWeights

RANGES = st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda told: (told[0], told[0] + told[1]))
SCORED = st.lists(st.tuples(RANGES, st.floats(-6, 6)), max_size=7, unique_by=lambda each: each[0])


def by_every_choice(parts: list[Range], scores: list[float]) -> list[float]:
    likely, every = [0.0] * len(parts), 0.0
    for size in range(len(parts) + 1):
        for chosen in combinations(range(len(parts)), size):
            if all(parts[i][1] <= parts[j][0] or parts[j][1] <= parts[i][0] for i, j in combinations(chosen, 2)):
                weight = exp(sum(scores[i] for i in chosen))
                every += weight
                for i in chosen:
                    likely[i] += weight
    return [each / every for each in likely]


@settings(max_examples=200, deadline=None)
@given(SCORED)
def test_as_by_every_choice(scored: list[tuple[Range, float]]) -> None:
    parts, scores = [part for part, _ in scored], [score for _, score in scored]
    assert chances(parts, scores) == pytest.approx(by_every_choice(parts, scores), abs=1e-9)


def test_scores_as_large_as_are_let_in_are_weighed() -> None:
    parts = [(0, 5), (3, 8), (8, 9)]
    assert chances(parts, [50_000.0, 49_000.0, -50_000.0]) == pytest.approx([1, 0, 0])


def test_ranges_that_share_half_are_found_together() -> None:
    assert alike([(0, 10), (0, 6), (6, 10)], [0.3, 0.4, 0.2]) == pytest.approx([0.7, 0.7, 0.2])


def test_what_is_said_of_the_right_ones_is_learned() -> None:
    """Of two ranges that overlap the one behind "that" is right; beside them there is one that never is."""
    told = [{"b": 1.0, "pw=that": 1.0}, {"b": 1.0, "pw=said": 1.0}, {"b": 1.0, "pw=hopes": 1.0}]
    choice = CandidateRanges([(2, 9), (1, 9), (12, 15)], told, [True, False, False])
    weights = fitted_ranges([[choice]] * 300)
    assert chances(choice.parts, [weights.of(each) for each in told]) == pytest.approx([1, 0, 0], abs=0.1)
    assert fitted_ranges([]).of(told[0]) == 0


def test_a_mean_of_weights_fills_up_what_one_of_them_does_not_know() -> None:
    one = TokenWeights(["O", "B"], [[1.0, 2.0], [3.0, 4.0]], {"w=a": [1.0, 2.0]})
    other = TokenWeights(["B", "E"], [[1.0, 1.0], [1.0, 1.0]], {"w=a": [4.0, 8.0], "w=b": [0.0, 6.0]})
    mean = mean_of([one, other])
    assert mean.labels == ["O", "B", "E"]
    assert mean.transitions == [[0.5, 1.0, 0.0], [1.5, 2.5, 0.5], [0.0, 0.5, 0.5]]
    assert mean.states == {"w=a": [0.5, 3.0, 4.0], "w=b": [0.0, 0.0, 3.0]}
