"""Leaks: articles of different splits that are alike, so that a trainer would be tested on what it has learned from."""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from math import floor
from typing import NamedTuple

from workbench.core.articles import Article
from workbench.core.records import Record
from workbench.exchange.alike import DAYS, THRESHOLDS, Alike, Kind, alike
from workbench.exchange.digests import Digests, digest_of

LOOKED_AT = 0.7
"""Pairs are told of from this share of a threshold on, so that the nearest are seen where none is too near."""
_TOLD = 20


class Across(NamedTuple):
    """Two articles of different splits and how like they are."""

    kind: Kind
    similarity: float
    articles: tuple[tuple[str, str], tuple[str, str]]

    def __str__(self) -> str:
        places = " – ".join(f"{key} ({split})" for key, split in self.articles)
        return f"{self.kind} {_cut(self.similarity):.3f}  {places}"

    @property
    def is_leak(self) -> bool:
        return self.similarity >= THRESHOLDS[self.kind]

    def record(self) -> Record:
        pair = [{"id": key, "split": split} for key, split in self.articles]
        return {"kind": str(self.kind), "similarity": _cut(self.similarity), "articles": pair}


def _cut(similarity: float) -> float:
    """Three digits, never rounded up to a threshold that was not reached."""
    return floor(1000 * similarity) / 1000


@dataclass(frozen=True, slots=True)
class LeakReport:
    """The nearest pairs across splits, `leaks` of all pairs above their thresholds, and stories that are on two sides.

    `articles` is how many were compared; 0 where there is only one split.
    """

    articles: int
    nearest: tuple[Across, ...] = ()
    leaks: int = 0
    stories: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        return not self.leaks and not self.stories

    def words(self) -> Iterator[str]:
        """A line on each story on two sides, and on those of the nearest pairs that are too near."""
        for story in self.stories:
            yield f"the story “{story}” is in two splits"
        for pair in self.nearest:
            if pair.is_leak:
                yield f"too much alike: {pair}"

    def record(self) -> Record:
        """What `leak_report.json` says."""
        return {
            "articles": self.articles,
            "leaks": self.leaks,
            "stories_in_two_splits": list(self.stories),
            "thresholds": {str(kind): least for kind, least in THRESHOLDS.items()},
            "days": DAYS,
            "nearest": [pair.record() for pair in self.nearest],
        }


def leak_report(keys: Sequence[str], splits: Sequence[str], pairs: Iterable[Alike]) -> LeakReport:
    """The report on articles known by their places, out of pairs that are alike; articles in no split are left out."""
    across: list[Across] = []
    leaks = 0
    for pair in pairs:
        first, second = splits[pair.first], splits[pair.second]
        if first and second and first != second:
            named = sorted(((keys[pair.first], first), (keys[pair.second], second)))
            across.append(Across(pair.kind, pair.similarity, (named[0], named[1])))
            leaks += pair.is_tie
    nearest = [heapq.nsmallest(_TOLD, (a for a in across if a.kind is kind), key=_nearness) for kind in Kind]
    return LeakReport(sum(map(bool, splits)), tuple(pair for found in nearest for pair in found), leaks)


def _nearness(pair: Across) -> tuple[float, tuple[tuple[str, str], ...]]:
    return -pair.similarity, pair.articles


def leaks_of(articles: Iterable[tuple[Article, str]]) -> LeakReport:
    """The report on articles, each with its split, read one at a time; an article that is there twice counts once."""
    stories: dict[str, set[str]] = defaultdict(set)
    splits: list[str] = []
    seen: set[str] = set()
    with closing(Digests()) as digests:
        for article, split in articles:
            if article.story:
                stories[article.story].add(split)
            if article.key not in seen:
                seen.add(article.key)
                digests.add(article.key, digest_of(article))
                splits.append(split)
        if len(set(splits)) < 2:
            return LeakReport(0)
        found = leak_report(digests.keys, splits, alike(digests, share=LOOKED_AT))
    parted = sorted(story for story, sides in stories.items() if len(sides) > 1)
    return LeakReport(found.articles, found.nearest, found.leaks, tuple(parted))
