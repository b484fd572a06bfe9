"""Agreement: how far two people marked the same articles alike, counted article by article.

F1 of spans is the right measure where nobody can say what was not marked: Hripcsak and Rothschild 2005, “Agreement, the
F-measure, and reliability in information retrieval”. Kappa corrects for chance: Cohen 1960, “A coefficient of agreement
for nominal scales”; here over tokens, each inside a span of the label or not, with all pairs of people in one table.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from workbench.core.annotations import Annotation
from workbench.core.articles import Article, Edges, Range
from workbench.core.records import Record

_Key = tuple[str, str]


@dataclass(slots=True)
class _Both:
    """Spans and tokens that both, the first, the second have marked."""

    spans: Counter[str] = field(default_factory=Counter)
    tokens: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class Agreement:
    """Counts over pairs of annotators; `articles` are those that two have finished or more."""

    articles: int = 0
    pairs: int = 0
    tokens: int = 0
    annotators: set[str] = field(default_factory=set)
    _labels: dict[_Key, _Both] = field(default_factory=lambda: defaultdict(_Both))

    def add(self, article: Article, made: Mapping[str, Sequence[Annotation]]) -> None:
        """Adds what these annotators, by name, made of an article."""
        if len(made) < 2:
            return
        tokens = Edges(article.text).tokens
        ranges = {name: _ranges(annotations) for name, annotations in sorted(made.items())}
        inside = {name: {key: _inside(tokens, each) for key, each in own.items()} for name, own in ranges.items()}
        self.articles += 1
        self.annotators.update(made)
        for first, second in combinations(ranges, 2):
            self.pairs += 1
            self.tokens += len(tokens)
            for key in ranges[first].keys() | ranges[second].keys():
                both = self._labels[key]
                _count(both.spans, ranges[first].get(key, set()), ranges[second].get(key, set()))
                _count(both.tokens, inside[first].get(key, set()), inside[second].get(key, set()))

    def record(self) -> Record | None:
        """What `dataset.json` says of it; None where no article was done by two."""
        if not self.articles:
            return None
        layers: Record = {}
        for (layer, label), both in sorted(self._labels.items()):
            layers.setdefault(layer, {})[label] = {**_f1(both.spans), "kappa": _kappa(both.tokens, self.tokens)}
        for layer, labels in layers.items():
            own = [both.spans for (name, _), both in self._labels.items() if name == layer]
            layers[layer] = {"all": _f1(sum(own, Counter())), "labels": labels}
        return {
            "articles": self.articles,
            "annotators": len(self.annotators),
            "pairs": self.pairs,
            "measures": {
                "f1": "exact range and label, over all pairs of annotators",
                "kappa": "Cohen 1960, tokens inside a span of the label or not",
            },
            "layers": layers,
        }


def _ranges(annotations: Iterable[Annotation]) -> dict[_Key, set[Range]]:
    ranges: dict[_Key, set[Range]] = defaultdict(set)
    for annotation in annotations:
        if annotation.stands:
            span = annotation.span
            ranges[span.layer, span.label].add((span.start, span.end))
    return ranges


def _inside(tokens: Sequence[Range], ranges: set[Range]) -> set[int]:
    """Which tokens lie in one of the ranges, at least in part."""
    starts, ends = [start for start, _ in tokens], [end for _, end in tokens]
    return {n for s, e in ranges for n in range(bisect_right(ends, s), bisect_left(starts, e))}


def _count(counts: Counter[str], first: set[Range] | set[int], second: set[Range] | set[int]) -> None:
    counts.update(both=len(first & second), first=len(first), second=len(second))


def _f1(counts: Counter[str]) -> Record:
    marked = counts["first"] + counts["second"]
    return {"spans": marked, "f1": round(2 * counts["both"] / marked, 4) if marked else None}


def _kappa(counts: Counter[str], tokens: int) -> float | None:
    """None where there is nothing on which they could differ."""
    if not tokens:
        return None
    first, second, both = counts["first"] / tokens, counts["second"] / tokens, counts["both"] / tokens
    observed = 1 - first - second + 2 * both
    by_chance = first * second + (1 - first) * (1 - second)
    return round((observed - by_chance) / (1 - by_chance), 4) if by_chance < 1 else None
