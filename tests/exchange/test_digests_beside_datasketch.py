"""Our signatures estimate what texts share as well as those of `datasketch`, which is too heavy to come along."""

import random
from typing import Any

import numpy as np
import pytest

from workbench.core.articles import Article
from workbench.exchange.digests import SIGNS, digest_of

pytestmark = pytest.mark.heavy
_WORDS = 400
_SHARES = (0.0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1.0)
_EACH = 12


def texts(share: float, seed: int) -> tuple[list[str], list[str]]:
    """Two texts that begin with the same words, about as many as give them this share of three-word sequences."""
    drawn = random.Random(seed)
    words = [f"w{drawn.randrange(5000)}" for _ in range(3 * _WORDS)]
    same = round(_WORDS * 2 * share / (1 + share))
    return words[:_WORDS], [*words[:same], *words[_WORDS : 2 * _WORDS - same]]


def shingles(words: list[str]) -> set[str]:
    return {" ".join(words[at : at + 3]) for at in range(len(words) - 2)}


def test_estimates_are_as_near_the_truth_as_those_of_datasketch() -> None:
    datasketch = pytest.importorskip("datasketch")

    def theirs_of(words: list[str]) -> Any:
        sketch = datasketch.MinHash(num_perm=SIGNS, seed=1)
        sketch.update_batch([shingle.encode() for shingle in shingles(words)])
        return sketch

    def ours_of(words: list[str]) -> np.ndarray:
        return digest_of(Article("a", " ".join(words), "", {})).signature

    truth, ours, theirs = [], [], []
    for seed, share in enumerate(_SHARES * _EACH):
        one, other = texts(share, seed)
        truth.append(len(shingles(one) & shingles(other)) / len(shingles(one) | shingles(other)))
        ours.append(float((ours_of(one) == ours_of(other)).mean()))
        theirs.append(float(theirs_of(one).jaccard(theirs_of(other))))
    off, their_off = np.abs(np.subtract(ours, truth)), np.abs(np.subtract(theirs, truth))
    # The error of such an estimate is at most sqrt(1/4 / 128) = .044 in the mean; four times that is hardly ever seen.
    assert off.max() < 0.18
    assert np.abs(np.subtract(ours, theirs)).max() < 0.25
    assert off.mean() < 1.3 * their_off.mean() + 0.003
