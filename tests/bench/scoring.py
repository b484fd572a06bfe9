"""Compares suggestions with gold: what is right, wrong and missed, who claims it, and what scores are worth."""

import random
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean
from typing import NamedTuple

from tests.bench.gold import Gold, GoldSpan
from tests.bench.trimming import trimmed, trimmed_span
from workbench.core.articles import Range
from workbench.core.spans import CLAIMS, ENTITIES, Span, intersection_over_union
from workbench.core.suggestions import Suggestion

Likeness = Callable[[Span, Span], float]
"""How much a found span is the gold span, 0 to 1."""

HEADLINE = {ENTITIES: "exact", CLAIMS: "overlap"}
"""What counts as right where one figure is given, which is also what scores are about."""
_BINS = 10


@dataclass(frozen=True, slots=True)
class Options:
    """`renamed` maps labels of the suggesters to those of the gold; `labels` are those that count, all where empty."""

    renamed: Mapping[str, str] = field(default_factory=dict)
    labels: Collection[str] = ()

    def wants(self, label: str) -> bool:
        return not self.labels or label in self.labels


@dataclass(frozen=True, slots=True)
class Found:
    """What is compared of a suggestion, trimmed and under the label of the gold."""

    span: Span
    score: float
    claimer: Range | None = None


@dataclass(frozen=True, slots=True)
class Matching:
    """Which spans of one article were found, one to one; nothing that lies on an optional span is in it."""

    right: tuple[tuple[GoldSpan, Found], ...]
    wrong: tuple[Found, ...]
    missed: tuple[GoldSpan, ...]


class Counts(NamedTuple):
    """How many were right, wrong and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right else 0.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.wrong + self.missed) if self.right else 0.0


@dataclass(frozen=True, slots=True)
class Bin:
    """Suggestions of about the same score: how many, their mean score, and the share of them that is right."""

    low: float
    count: int
    mean: float
    share: float


@dataclass(frozen=True, slots=True)
class Quality:
    """The figures of one layer. `claimers` are those given rightly, and the rightly found claims whose gold has one."""

    counts: Mapping[str, Counts]
    labels: Mapping[str, Counts]
    claimers: tuple[int, int]
    bins: Sequence[Bin]
    interval: tuple[float, float] | None

    @property
    def calibration_error(self) -> float:
        """How far scores are from the share that is right, over the suggestions."""
        total = sum(bin.count for bin in self.bins)
        return sum(bin.count * abs(bin.mean - bin.share) for bin in self.bins) / total if total else 0.0


def exact(gold: Span, found: Span) -> float:
    return float(gold == found)


def boundary(gold: Span, found: Span) -> float:
    return float(gold.same_range(found))


def overlap(gold: Span, found: Span) -> float:
    share = intersection_over_union(gold, found)
    return share if share >= 0.5 else 0.0


LIKENESSES: Mapping[str, Likeness] = {"exact": exact, "boundary": boundary, "overlap": overlap}


def quality(
    layer: str, pairs: Sequence[tuple[Gold, Sequence[Suggestion]]], options: Options, *, rounds: int = 0
) -> Quality:
    """The figures of a layer over articles and what was suggested for each; an interval from so many `rounds`."""
    compared = [
        (
            [gold for gold in article.layers[layer] if gold.optional or options.wants(gold.span.label)],
            found_in(article, layer, suggestions, options),
        )
        for article, suggestions in pairs
    ]
    matchings = {name: [match(*both, likeness) for both in compared] for name, likeness in LIKENESSES.items()}
    headline = [counts_of([matching]) for matching in matchings[HEADLINE[layer]]]
    return Quality(
        {name: counts_of(of_articles) for name, of_articles in matchings.items()},
        counts_by_label(matchings["exact"]),
        claimers_of(matchings["overlap"]),
        reliability(matchings[HEADLINE[layer]]),
        interval(headline, rounds) if rounds else None,
    )


def found_in(gold: Gold, layer: str, suggestions: Iterable[Suggestion], options: Options) -> list[Found]:
    """What counts of the suggestions of an article in order; the likeliest of those that are the same once trimmed."""
    text, unique = gold.article.text, dict[Span, Found]()
    for suggestion in sorted(suggestions, key=lambda suggestion: suggestion.score):
        span, who = suggestion.span, suggestion.roles.get("claimer")
        if span.layer == layer:
            label = options.renamed.get(span.label, span.label)
            span = trimmed_span(text, layer, span.start, span.end, label)
            claimer = None if who is None else trimmed(text, who.start, who.end)
            unique[span] = Found(span, suggestion.score, claimer)
    return sorted(
        (found for span, found in unique.items() if options.wants(span.label) and _is_scored(span, gold.ignored)),
        key=lambda found: (found.span.start, found.span.end, found.span.label),
    )


def _is_scored(span: Span, ignored: Iterable[Range]) -> bool:
    return span.start < span.end and not any(start < span.end and span.start < end for start, end in ignored)


def match(gold: Sequence[GoldSpan], found: Sequence[Found], likeness: Likeness) -> Matching:
    """Pairs the most alike first, with a span that has to be found rather than with an optional one."""
    alike = (
        (max(likeness(span, other.span) for span in (one.span, *one.others)), not one.optional, i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
    )
    taken: dict[int, int] = {}
    used: set[int] = set()
    for _, _, i, j in sorted((pair for pair in alike if pair[0] > 0), reverse=True):
        if i not in taken and j not in used:
            taken[i] = j
            used.add(j)
    optional = [one.span for one in gold if one.optional]
    return Matching(
        tuple((gold[i], found[j]) for i, j in sorted(taken.items()) if not gold[i].optional),
        tuple(one for j, one in enumerate(found) if j not in used and not _lies_on(one.span, optional)),
        tuple(one for i, one in enumerate(gold) if i not in taken and not one.optional),
    )


def _lies_on(span: Span, optional: Iterable[Span]) -> bool:
    """Whether it has so much in common with an optional span that it is neither right nor wrong."""
    return any(intersection_over_union(other, span) >= 0.3 for other in optional)


def counts_of(matchings: Iterable[Matching]) -> Counts:
    return _summed(Counts(len(m.right), len(m.wrong), len(m.missed)) for m in matchings)


def _summed(counts: Iterable[Counts]) -> Counts:
    return Counts(*(sum(column) for column in zip((0, 0, 0), *counts, strict=True)))


def counts_by_label(matchings: Sequence[Matching]) -> dict[str, Counts]:
    """Right and missed under the label of the gold, wrong under that of the suggestion."""
    right = Counter(gold.span.label for m in matchings for gold, _ in m.right)
    wrong = Counter(found.span.label for m in matchings for found in m.wrong)
    missed = Counter(gold.span.label for m in matchings for gold in m.missed)
    return {label: Counts(right[label], wrong[label], missed[label]) for label in sorted({*right, *wrong, *missed})}


def claimers_of(matchings: Iterable[Matching]) -> tuple[int, int]:
    """How many claimers are exactly those of the gold, of how many rightly found claims that have one there."""
    given = [found.claimer in gold.claimers for m in matchings for gold, found in m.right if gold.claimers]
    return sum(given), len(given)


def reliability(matchings: Sequence[Matching]) -> list[Bin]:
    """Suggestions by tenths of their score; the bins that hold none are left out."""
    judged = [(found.score, True) for m in matchings for _, found in m.right]
    judged += [(found.score, False) for m in matchings for found in m.wrong]
    bins: dict[int, list[tuple[float, bool]]] = {}
    for score, is_right in judged:
        bins.setdefault(min(_BINS - 1, int(score * _BINS)), []).append((score, is_right))
    return [
        Bin(number / _BINS, len(held), fmean(score for score, _ in held), fmean(is_right for _, is_right in held))
        for number, held in sorted(bins.items())
    ]


def interval(counts: Sequence[Counts], rounds: int) -> tuple[float, float]:
    """Where F1 lies in 95 of 100 draws of as many articles with replacement; the same on every run."""
    rng = random.Random(0)
    drawn = sorted(_summed(counts[rng.randrange(len(counts))] for _ in counts).f1 for _ in range(rounds))
    return drawn[int(0.025 * rounds)], drawn[max(0, int(0.975 * rounds) - 1)]
