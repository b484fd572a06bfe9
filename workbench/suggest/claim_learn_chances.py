"""How likely each candidate of a stretch is a claim when all are weighed together, since claims do not overlap."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations
from math import exp, log1p

from workbench.core.articles import Range
from workbench.suggest.claim_learn_candidates import overlap


def chances(parts: Sequence[Range], scores: Sequence[float]) -> list[float]:
    """For each part the probability that it is a claim, out of every choice of parts that do not overlap.

    The likelihood of a choice grows with the sum of its scores, as in a semi-Markov CRF (Sarawagi & Cohen 2004).
    """
    edges = {at: number for number, at in enumerate(sorted({edge for part in parts for edge in part}))}
    begin, end = defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
    for i, (first, last) in enumerate(parts):
        begin[edges[first]].append(i)
        end[edges[last]].append(i)
    before, behind = [0.0] * (len(edges) + 1), [0.0] * (len(edges) + 1)
    for at in range(len(edges)):
        before[at + 1] = before[at]
        for i in end[at]:
            before[at + 1] = _either(before[at + 1], before[edges[parts[i][0]] + 1] + scores[i])
    for at in reversed(range(len(edges))):
        behind[at] = behind[at + 1]
        for i in begin[at]:
            behind[at] = _either(behind[at], behind[edges[parts[i][1]]] + scores[i])
    every = before[-1]
    return [
        exp(before[edges[first] + 1] + score + behind[edges[last]] - every)
        for (first, last), score in zip(parts, scores, strict=True)
    ]


def _either(one: float, other: float) -> float:
    """The logarithm of the sum of two numbers that are given by theirs."""
    return max(one, other) + log1p(exp(-abs(one - other)))


def alike(parts: Sequence[Range], chances: Sequence[float]) -> list[float]:
    """For each part the probability that it shares at least half with a claim."""
    found = list(chances)
    for one, other in combinations(range(len(parts)), 2):
        if overlap(parts[one], parts[other]) >= 0.5:
            found[one] += chances[other]
            found[other] += chances[one]
    return [min(1.0, chance) for chance in found]
