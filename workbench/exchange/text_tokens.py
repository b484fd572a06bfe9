"""Cuts a text into tokens for formats that have them, so that every span begins and ends with one."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import NamedTuple

from workbench.core.articles import Edges, Range


class Token(NamedTuple):
    """A stretch of the text in code points; `space` says whether one space follows that belongs to no token."""

    start: int
    end: int
    space: bool


def tokens_of(text: str, spans: Collection[Range]) -> list[Token]:
    """Tokens that together with their spaces are the whole text; none lies across an edge of a span."""
    starts, ends = {start for start, _ in spans}, {end for _, end in spans}
    cuts = sorted(starts | ends)
    pieces: list[Range] = []
    spaced: set[int] = set()
    for start, end, follows in _stretches(text):
        # A single space is told by the token before it, unless a span begins or ends with that space.
        if is_told := follows and text[start] == " " and start not in starts and start + 1 not in ends:
            spaced.add(start)
        pieces += _cut(start + is_told, end, cuts)
    return [Token(start, end, end in spaced) for start, end in pieces]


def _stretches(text: str) -> Iterator[tuple[int, int, bool]]:
    """Words and what lies between them, in order; with each, whether it is white space behind a word."""
    done = 0
    for start, end in Edges(text).tokens:
        if done < start:
            yield done, start, done > 0
        yield start, end, False
        done = end
    if done < len(text):
        yield done, len(text), done > 0


def _cut(start: int, end: int, cuts: list[int]) -> list[Range]:
    """The range in pieces, cut at each of `cuts`, which are in order."""
    if start == end:
        return []
    inside = cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]
    return [*pairwise((start, *inside, end))] if inside else [(start, end)]
