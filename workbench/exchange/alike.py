"""Finds copies of articles, and articles about the same event, in time that grows with articles and not with pairs."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from workbench.exchange.digests import SIGNS, Digests

if TYPE_CHECKING:
    from numpy.typing import NDArray

DAYS = 3
"""Articles further apart in time do not report the same event; one without a date may belong to any day."""
_ROWS = 3
"""Numbers of a signature that have to agree before two are compared: of pairs as like as .4, 94 in 100 are compared, as
like as .5 all but 4 in 1,000."""
_CROWD = 20
_TELLING = 40
"""Words by which an event is known: those of the article that are rarest elsewhere and most frequent in it."""
_FAR = 100
"""An article is compared with so many that share a word, those next to it in time."""
_PRIOR = 20
"""As many articles are thought to be there besides, so that a few articles about one event still share rare words."""
_AT_A_TIME = 2**19
_NO_WORDS = 2**32 - 1


class Kind(StrEnum):
    COPY = "copy"
    EVENT = "event"


THRESHOLDS = {Kind.COPY: 0.4, Kind.EVENT: 0.18}
"""From which similarity on two articles count as near-copies, and as reports of the same event."""


class Alike(NamedTuple):
    """Two articles by their places, the lower first, and how like they are, from 0 to 1."""

    kind: Kind
    first: int
    second: int
    similarity: float

    @property
    def is_tie(self) -> bool:
        """Whether they are so like that they must not lie in two splits."""
        return self.similarity >= THRESHOLDS[self.kind]


def _go_on() -> None:
    pass


def alike(digests: Digests, *, share: float = 1.0, tick: Callable[[], object] = _go_on) -> Iterator[Alike]:
    """Every pair found to be as like as the thresholds say, or as that share of them.

    `tick` is called some times a second, and may end it by an exception.
    """
    yield from near_copies(digests, least=share * THRESHOLDS[Kind.COPY], tick=tick)
    yield from same_events(digests, least=share * THRESHOLDS[Kind.EVENT], tick=tick)


def near_copies(digests: Digests, *, least: float, tick: Callable[[], object] = _go_on) -> Iterator[Alike]:
    """Pairs of which at least that share of three-word sequences is in both, found by bands of their signatures.

    Source: Leskovec, Rajaraman and Ullman, “Mining of Massive Datasets”, chapter 3.
    """
    signatures = digests.signatures
    # Texts without a word all look the same, and say nothing.
    places = np.flatnonzero((signatures != _NO_WORDS).any(axis=1))
    seen: set[tuple[int, int]] = set()
    for start in range(0, SIGNS - _ROWS + 1, _ROWS):
        tick()
        for pair in _agreeing(signatures[places, start : start + _ROWS], places):
            if pair not in seen:
                seen.add(pair)
                similarity = float((signatures[pair[0]] == signatures[pair[1]]).mean())
                if similarity >= least:
                    yield Alike(Kind.COPY, *pair, similarity)


def _agreeing(band: "NDArray[np.uint32]", places: "NDArray[np.intp]") -> Iterator[tuple[int, int]]:
    """Pairs of places whose rows are equal; in a crowd of equals each with the first and with the one before it."""
    order = np.lexsort(band.T)
    is_new = np.ones(len(order) + 1, bool)
    is_new[1:-1] = (band[order[1:]] != band[order[:-1]]).any(axis=1)
    starts = np.flatnonzero(is_new)
    for place in np.flatnonzero(np.diff(starts) > 1):
        equal = sorted(int(n) for n in places[order[starts[place] : starts[place + 1]]])
        if len(equal) <= _CROWD:
            yield from ((first, second) for n, second in enumerate(equal) for first in equal[:n])
        else:
            yield from ((equal[0], second) for second in equal[1:])
            yield from pairwise(equal[1:])


def same_events(digests: Digests, *, least: float, tick: Callable[[], object] = _go_on) -> Iterator[Alike]:
    """Pairs, not further apart than `DAYS`, whose rare words and names agree: the cosine of their TF-IDF vectors.

    Only an article's most telling words are compared, so that the work grows with articles and not with pairs.
    Source of the weights: Salton and Buckley 1988, “Term-weighting approaches in automatic text retrieval”.
    """
    if len(digests) > 1:
        for first, second, similarity in _Shared(digests, tick).pairs(least):
            yield Alike(Kind.EVENT, min(first, second), max(first, second), similarity)


class _Shared:
    """Which words articles share, sorted by word and, for each, by time; articles are numbered by time here."""

    def __init__(self, digests: Digests, tick: Callable[[], object]) -> None:
        self._tick = tick
        days = np.array(digests.days, np.int64)
        self._articles = np.array(sorted(range(len(digests)), key=lambda n: (days[n], digests.keys[n])), np.int64)
        places = np.empty(len(digests), np.int64)
        places[self._articles] = np.arange(len(digests))
        key, weights = _telling(digests, places, tick)
        order = np.argsort(key)
        key = key[order]
        self._weights = weights[order]
        self._own = (key % len(digests)).astype(np.int32)
        self._partners = self._count_partners(key, days[self._articles])

    def _count_partners(self, key: "NDArray[np.int64]", days: "NDArray[np.int64]") -> "NDArray[np.int16]":
        """How many of the mentions of a word that follow one are near enough in time."""
        number, partners = len(days), np.empty(len(key), np.int16)
        ends = np.where(days == 0, number, np.searchsorted(days, days + DAYS, side="right"))
        for start in range(0, len(key), _AT_A_TIME):
            some = slice(start, start + _AT_A_TIME)
            until = key[some] - self._own[some] + ends[self._own[some]]
            following = np.searchsorted(key, until) - np.arange(start, start + len(until)) - 1
            partners[some] = np.minimum(following, _FAR)
        return partners

    def pairs(self, least: float) -> Iterator[tuple[int, int, float]]:
        mentions = np.argsort(self._own, kind="stable").astype(np.int32)
        for block in _blocks(self._own[mentions], np.cumsum(self._partners[mentions], dtype=np.int64)):
            self._tick()
            yield from self._within(mentions[block], least)

    def _within(self, mentions: "NDArray[np.int32]", least: float) -> Iterator[tuple[int, int, float]]:
        number, partners = len(self._articles), self._partners[mentions]
        first = np.repeat(mentions, partners)
        starts = np.cumsum(partners, dtype=np.int64) - partners
        second = first + 1 + np.arange(len(first)) - np.repeat(starts, partners)
        both = self._own[first] * np.int64(number) + self._own[second]
        pairs, which = np.unique(both, return_inverse=True)
        sums = np.bincount(which, self._weights[first] * self._weights[second], len(pairs))
        for n in np.flatnonzero(sums >= least):
            one, other = divmod(int(pairs[n]), number)
            yield int(self._articles[one]), int(self._articles[other]), min(1.0, float(sums[n]))


def _telling(
    digests: Digests, places: "NDArray[np.int64]", tick: Callable[[], object]
) -> "tuple[NDArray[np.int64], NDArray[np.float32]]":
    """Each article's most telling words that another article has too: word and place as one number, and the weight."""
    rarity = np.log((len(digests) + 1 + _PRIOR) / np.maximum(digests.known_in, 1)).astype(np.float32)
    keys = np.empty(_TELLING * len(digests), np.int64)
    weights = np.empty(len(keys), np.float32)
    filled = 0
    for place, (own, stated) in enumerate(digests.words()):
        if place % 1000 == 0:
            tick()
        vector = stated * rarity[own]
        length = float(np.sqrt((vector * vector).sum())) or 1.0
        is_shared = digests.known_in[own] > 1
        shared, height = own[is_shared], vector[is_shared] / length
        # Ties go by the word, so that the same article has the same words in whatever order it is read.
        best = np.lexsort((shared, -height))[:_TELLING]
        end = filled + len(best)
        keys[filled:end] = shared[best].astype(np.int64) * len(digests) + places[place]
        weights[filled:end] = height[best]
        filled = end
    return keys[:filled], weights[:filled]


def _blocks(own: "NDArray[np.int32]", work: "NDArray[np.int64]") -> Iterator[slice]:
    """Parts of the mentions, sorted by article, each of whole articles and about as much work."""
    ends = [*(np.flatnonzero(np.diff(own)) + 1).tolist(), len(own)] if len(own) else []
    start, done = 0, 0
    for end in ends:
        if work[end - 1] - done >= _AT_A_TIME or end == len(own):
            yield slice(start, end)
            start, done = end, int(work[end - 1])
