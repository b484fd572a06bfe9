"""Outcomes: how often suggestions of one kind and score turned out to be right; what scores are judged by."""

from typing import NamedTuple

from workbench.core.annotations import Origin, Verdict

BINS, TENTHS = 20, 10
"""Into how many parts scores are cut: to correct them, and to show them."""


def bin_of(score: float, bins: int = BINS) -> int:
    """Which part of the range from 0 to 1 a score is in; 1 itself is in the last."""
    return min(bins - 1, int(score * bins))


class Outcomes(NamedTuple):
    """Decided suggestions of about one score. `score` is their mean; `right` and `wrong` are how many were which."""

    layer: str
    label: str
    suggester: str
    version: str
    score: float
    right: int
    wrong: int


def proved_right(verdict: Verdict, start: int, end: int, origin: Origin, *, may_overlap: bool) -> bool:
    """Whether a suggestion that became this range was right, in the sense in which its score means it.

    As it stood; where spans may overlap, as claims do, also one that was moved if it shares half of what both cover.
    What was accepted in bulk counts in full. People correct what is wrong and let the rest stand: without that rest
    only errors would be counted.
    """
    if verdict is Verdict.MOVED and may_overlap:
        shared = min(end, origin.end) - max(start, origin.start)
        return 2 * shared >= (end - start) + (origin.end - origin.start) - shared
    return verdict in (Verdict.ACCEPTED, Verdict.ACCEPTED_IN_BULK, Verdict.LET_STAND)
