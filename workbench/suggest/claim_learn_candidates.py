"""Lists the ranges of a stretch that may be claims, with what tells how likely each is one."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import itemgetter

from workbench.core.articles import Range
from workbench.suggest.claim_layout import Stretch
from workbench.suggest.claim_learn_table import NONE, TokenTable
from workbench.suggest.claim_learn_tokens import FIRST, LAST, OUTSIDE, step
from workbench.suggest.odds import log_odds

_EDGES = 5
_LIKELY_EDGE = 0.03
_LIKELY_INSIDE = 0.25
_POSSIBLE_INSIDE = 0.005
_LIKELY_STRETCH = 0.05
_MOST = 40
_MARKS = (0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98)
_FLOOR = 1e-4

Features = dict[str, float]


@dataclass(frozen=True, slots=True)
class Marginals:
    """For each token of a stretch how likely a claim begins there, holds it, ends there; and the likeliest labels."""

    stretch: Stretch
    first: Sequence[float]
    inside: Sequence[float]
    last: Sequence[float]
    labels: Sequence[str]


def ranges_of(labels: Sequence[str], first: int) -> Iterator[Range]:
    """The ranges that a sequence of labels stands for; `first` is the number of its first token."""
    start: int | None = None
    for i, label in enumerate([*labels, OUTSIDE]):
        if start is not None and label in {FIRST, OUTSIDE}:
            yield start + first, i + first
            start = None
        if label == FIRST:
            start = i
        elif label == LAST and start is not None:
            yield start + first, i + 1 + first
            start = None


class Candidates:
    """The candidates of one stretch: what the rules found, what the CRF finds likeliest, and what it deems possible."""

    def __init__(self, table: TokenTable, marginals: Marginals, ruled: Mapping[Range, str]) -> None:
        self._table, self._marginals, self._ruled = table, marginals, ruled
        self._stretch = marginals.stretch
        self._any = marginals.inside
        self._sums = [0.0, *accumulate(self._any)]
        self._cues = [i for i in range(self._stretch.first, self._stretch.last) if table.cues[i]]
        spans = map(table.trimmed, ranges_of(marginals.labels, self._stretch.first))
        self._likeliest = frozenset(part for part in spans if part[0] < part[1])

    def __iter__(self) -> Iterator[tuple[Range, Features]]:
        return ((part, self._features(part)) for part in self._ranges())

    def _ranges(self) -> list[Range]:
        sure, most = {*self._ruled, *self._likeliest}, max(self._any, default=0.0)
        # No mean is above the largest: to look for clauses takes longer than all else.
        clauses = () if most <= _POSSIBLE_INSIDE else self._table.clauses(self._stretch)
        possible = {clause for clause in clauses if self._mean_of(clause) > _POSSIBLE_INSIDE}
        if not sure and not possible and most < _LIKELY_STRETCH:
            return []
        offset = self._stretch.first
        starts = _likely(self._marginals.first) | {start - offset for start, _ in sure}
        ends = _likely(self._marginals.last) | {end - 1 - offset for _, end in sure}
        pairs = ((start, end + 1) for start in sorted(starts) for end in sorted(ends) if end > start)
        likely = ((start + offset, end + offset) for start, end in pairs if self._mean(start, end) > _LIKELY_INSIDE)
        cut = set(map(self._table.trimmed, likely))
        others = sorted(
            (part for part in cut - sure if part[0] < part[1]), key=lambda part: (-self._mean_of(part), part)
        )
        return sorted({*sure, *possible, *others[:_MOST]})

    def _mean(self, start: int, end: int) -> float:
        return (self._sums[end] - self._sums[start]) / (end - start)

    def _mean_of(self, part: Range) -> float:
        return self._mean(part[0] - self._stretch.first, part[1] - self._stretch.first)

    def _features(self, part: Range) -> Features:
        names = ["b", *self._by_rules(part), *self._by_parse(part), *self._by_words(part)]
        return {**self._by_crf(part), **dict.fromkeys(names, 1.0)}

    def _by_crf(self, part: Range) -> Features:
        start, end = part[0] - self._stretch.first, part[1] - self._stretch.first
        values = {
            "mean": self._mean(start, end),
            "least": min(self._any[start:end]),
            "first": self._marginals.first[start],
            "last": self._marginals.last[end - 1],
            "before": self._any[start - 1] if start else 0.0,
            "after": self._any[end] if end < len(self._any) else 0.0,
        }
        told = {name: log_odds(value, floor=_FLOOR) / 3 for name, value in values.items()}
        return told | {f"{name}{bisect_right(_MARKS, value)}": 1.0 for name, value in values.items()}

    def _by_rules(self, part: Range) -> Iterator[str]:
        likest = max((overlap(part, other) for other in self._likeliest), default=0.0)
        yield f"crf{int(likest * 4)}"
        share, pattern = max(((overlap(part, other), name) for other, name in self._ruled.items()), default=(0.0, NONE))
        rule = NONE if not share else pattern + ("" if part in self._ruled else "~")
        yield f"rule{int(share * 4)}"
        yield "r=" + rule
        yield f"r|crf={rule}|{part in self._likeliest}"
        yield f"r|len={pattern if share else NONE}|{step(part[1] - part[0])}"

    def _by_parse(self, part: Range) -> Iterator[str]:
        table = self._table
        root = table.layout.doc[part[0] : part[1]].root.i
        head, dep = table.head[root], table.dep[root]
        yield f"root={table.pos[root]}|{dep}"
        yield f"finite={table.is_finite(part)}"
        if not part[0] <= head < part[1]:
            subject, manner = table.manner(head)
            kind = table.cue[head]
            yield f"h={kind if kind != NONE else table.pos[head]}|{dep}"
            yield "hl=" + table.lemma[head]
            yield "hs=" + subject
            yield "hm=" + manner
            yield "hd=" + table.dep[head]
            yield f"h|s={kind if kind != NONE else table.pos[head]}|{dep}|{subject}"
            yield f"hl|d={table.lemma[head]}|{dep}"
        marks = [c.lower_ for c in table.tokens[root].lefts if c.dep_ in {"mark", "aux", "advmod"}]
        yield "mark=" + (marks[0] if marks else NONE)

    def _by_words(self, part: Range) -> Iterator[str]:
        table, (start, end) = self._table, part
        length = end - start
        yield "len" + step(length)
        yield f"whole{length * 4 // (self._stretch.last - self._stretch.first)}"
        yield "ft=" + table.tag[start]
        yield "fw=" + table.lower[start]
        yield "lt=" + table.tag[end - 1]
        if start:
            yield "pt=" + table.tag[start - 1]
            yield "pw=" + table.lower[start - 1]
        if end < len(table.lower):
            yield "nt=" + table.tag[end]
            yield "nw=" + table.lower[end]
        if not {"i", "we"}.isdisjoint(table.lower[start:end]):
            yield "iwe"
        yield f"q{sum(q != NONE for q in table.quoted[start:end]) * 4 // length}"
        yield f"ends={end >= self._stretch.last - 1}"
        before = bisect_left(self._cues, start)
        cue = self._cues[before - 1] if before else None
        yield "lc=none" if cue is None else f"lc={table.cues[cue]}|{step(start - cue)}"
        yield from table.beside(self._stretch)


def candidates_of(table: TokenTable, marginals: Sequence[Marginals]) -> Iterator[list[tuple[Range, Features]]]:
    """The candidates of an article, stretch by stretch; those without any are left out."""
    ruled: defaultdict[int, dict[Range, str]] = defaultdict(dict)
    for attribution in table.found:
        for part in attribution.claims:
            stretch = table.layout.around(part[0])
            if part[1] <= stretch.last:
                ruled[stretch.first].setdefault(part, attribution.pattern)
    for each in marginals:
        found = list(Candidates(table, each, ruled[each.stretch.first]))
        if found:
            yield found


def overlap(one: Range, other: Range) -> float:
    """Intersection over union of two ranges of tokens."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / (one[1] - one[0] + other[1] - other[0] - shared) if shared > 0 else 0.0


def _likely(values: Sequence[float]) -> set[int]:
    ranked = sorted(enumerate(values), key=itemgetter(1), reverse=True)[:_EDGES]
    return {i for i, value in ranked if value > _LIKELY_EDGE}
