"""A CRF is read out as by trying every sequence of labels; what stands beside a sequence makes no difference."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.suggest.claim_learn_chain import read_out

WEIGHTS = st.floats(-8, 8)


def by_every_sequence(scores: np.ndarray, transitions: np.ndarray) -> tuple[np.ndarray, float]:
    """The chances of each label at each token, and the score of the likeliest sequence."""
    length, width = scores.shape
    every = list(product(range(width), repeat=length))
    sums = np.array([score_of(labels, scores, transitions) for labels in every])
    odds = np.exp(sums - sums.max())
    chances = np.zeros_like(scores)
    for labels, chance in zip(every, odds / odds.sum(), strict=True):
        chances[range(length), labels] += chance
    return chances, sums.max()


def score_of(labels: tuple[int, ...], scores: np.ndarray, transitions: np.ndarray) -> float:
    own = sum(scores[i, label] for i, label in enumerate(labels))
    return float(own + sum(transitions[pair] for pair in pairwise(labels)))


@settings(max_examples=60, deadline=None)
@given(st.data(), st.integers(1, 3), st.lists(st.integers(1, 5), min_size=1, max_size=4))
def test_as_by_every_sequence(data: st.DataObject, width: int, lengths: list[int]) -> None:
    rows = st.lists(st.lists(WEIGHTS, min_size=width, max_size=width), min_size=sum(lengths), max_size=sum(lengths))
    scores = np.array(data.draw(rows))
    transitions = np.array(
        data.draw(st.lists(st.lists(WEIGHTS, min_size=width, max_size=width), min_size=width, max_size=width))
    )
    ends = list(np.cumsum(lengths))
    parts = list(zip([0, *ends], ends, strict=False))
    told = read_out(scores, transitions, parts)
    assert len(told) == len(parts)
    for (start, end), one in zip(parts, told, strict=True):
        chances, best = by_every_sequence(scores[start:end], transitions)
        assert one.chances == pytest.approx(chances, abs=1e-9)
        assert score_of(tuple(one.likeliest), scores[start:end], transitions) == pytest.approx(best, abs=1e-9)


def test_weights_as_large_as_are_let_in_are_read_out() -> None:
    scores, transitions = np.full((300, 2), 5000.0), np.array([[100.0, -100.0], [-100.0, 100.0]])
    scores[::2, 0] = -5000.0
    (told,) = read_out(scores, transitions, [(0, 300)])
    assert np.isfinite(told.chances).all()
    assert told.chances.sum(axis=1) == pytest.approx(1.0)


def test_nothing_is_read_out_of_nothing() -> None:
    assert read_out(np.zeros((0, 2)), np.zeros((2, 2)), []) == []
