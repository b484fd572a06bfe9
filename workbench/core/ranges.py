"""Chooses, out of things that lie over a text, those that do not overlap."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from workbench.core.articles import Range

Thing = TypeVar("Thing")


def longest_first(things: Iterable[Thing], part: Callable[[Thing], Range]) -> list[Thing]:
    """Those without overlaps, in reading order; of two that overlap the longer stays, of equal ones the earlier given.

    `part` tells the half-open range of a thing, in any unit.
    """
    kept: list[Thing] = []
    taken: set[int] = set()
    for thing in sorted(things, key=lambda each: part(each)[0] - part(each)[1]):
        covered = range(*part(thing))
        if taken.isdisjoint(covered):
            taken.update(covered)
            kept.append(thing)
    return sorted(kept, key=lambda each: part(each)[0])


def worth_most(things: Sequence[Thing], part: Callable[[Thing], Range], worth: Callable[[Thing], float]) -> list[Thing]:
    """Those without overlaps whose worth adds up to most, in reading order;

    Weighted interval scheduling (Kleinberg & Tardos 2005, 6.1), exact, O(n log n). What is worth 0 or less
    is never chosen.
    """
    by_end = sorted(things, key=lambda each: part(each)[1])
    ends = [part(each)[1] for each in by_end]
    before = [bisect_right(ends, part(each)[0], hi=at) for at, each in enumerate(by_end)]
    best = [0.0]
    for at, each in enumerate(by_end):
        best.append(max(best[-1], best[before[at]] + worth(each)))
    chosen, at = [], len(by_end)
    while at:
        if best[at] > best[at - 1]:
            chosen.append(by_end[at - 1])
            at = before[at - 1]
        else:
            at -= 1
    return chosen[::-1]
