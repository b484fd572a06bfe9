"""Reads out a linear-chain CRF: how likely each label is at each token, and which sequence of labels is likeliest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from workbench.core.articles import Range

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Scores = NDArray[np.float64]

_TOGETHER = 1 << 16
"""Tokens, with those that only fill up, that are read at once: what that needs stays small for any article."""


@dataclass(frozen=True, slots=True)
class ReadOut:
    """Of one sequence: a row for each token with the probability of each label, and the likeliest labels by number."""

    chances: "Scores"
    likeliest: "NDArray[np.intp]"


def read_out(scores: "Scores", transitions: "Scores", parts: Sequence[Range]) -> list[ReadOut]:
    """Each part of a text as a sequence of its own.

    `scores` has a row for each token with the sum of the weights for each label, `transitions` one for each label with
    the weights of what follows it. Forward-backward and Viterbi as in Rabiner (1989), all parts a step at a time.
    """
    found: dict[int, ReadOut] = {}
    for alike in _alike(parts):
        found.update(zip(alike, _read_together(scores, transitions, [parts[i] for i in alike]), strict=True))
    return [found[i] for i in range(len(parts))]


def _alike(parts: Sequence[Range]) -> Iterator[list[int]]:
    """The numbers of the parts, longest first, in groups that are read together."""
    group: list[int] = []
    longest = 0
    for i in sorted(range(len(parts)), key=lambda i: parts[i][0] - parts[i][1]):
        if group and longest * (len(group) + 1) > _TOGETHER:
            yield group
            group = []
        if not group:
            longest = parts[i][1] - parts[i][0]
        group.append(i)
    if group:
        yield group


def _read_together(scores: "Scores", transitions: "Scores", parts: Sequence[Range]) -> Iterator[ReadOut]:
    """Parts of one length after filling up, by which nothing changes."""
    firsts, lasts = np.array(parts).T
    steps = np.arange((lasts - firsts).max())[:, None] + firsts
    live = steps < lasts
    laid = np.where(live[:, :, None], scores[np.minimum(steps, len(scores) - 1)], 0.0)
    chances = _chances(laid, transitions, live)
    labels = chances.argmax(axis=2)
    # A sequence that is likelier than all others together needs no search.
    doubtful = (np.where(live, 1 - chances.max(axis=2), 0.0).sum(axis=0) > 0.49).nonzero()[0]
    if len(doubtful):
        labels[:, doubtful] = _likeliest(laid[:, doubtful], transitions, live[:, doubtful])
    for number, (first, last) in enumerate(parts):
        yield ReadOut(chances[: last - first, number], labels[: last - first, number])


def _chances(laid: "Scores", transitions: "Scores", live: "NDArray[np.bool_]") -> "Scores":
    own = np.exp(laid - laid.max(axis=2, keepdims=True))
    follows = np.exp(transitions)
    ahead, behind = np.empty_like(own), np.ones_like(own)
    ahead[0] = own[0]
    for i in range(1, len(own)):
        np.multiply((ahead[i - 1] / ahead[i - 1].sum(axis=1, keepdims=True)) @ follows, own[i], out=ahead[i])
    for i in range(len(own) - 1, 0, -1):
        told = (own[i] * behind[i]) @ follows.T
        np.divide(told, told.sum(axis=1, keepdims=True), out=behind[i - 1], where=live[i][:, None])
    both = ahead * behind
    chances: Scores = both / both.sum(axis=2, keepdims=True)
    return chances


def _likeliest(laid: "Scores", transitions: "Scores", live: "NDArray[np.bool_]") -> "NDArray[np.intp]":
    longest, count, width = laid.shape
    best = laid[0]
    came_from = np.empty((longest, count, width), dtype=np.intp)
    for i in range(1, longest):
        ways = best[:, :, None] + transitions
        came_from[i] = np.where(live[i][:, None], ways.argmax(axis=1), np.arange(width))
        best = np.where(live[i][:, None], ways.max(axis=1) + laid[i], best)
    labels = np.empty((longest, count), dtype=np.intp)
    labels[-1] = best.argmax(axis=1)
    for i in range(longest - 1, 0, -1):
        labels[i - 1] = came_from[i][np.arange(count), labels[i]]
    return labels
