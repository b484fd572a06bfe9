"""Cuts a text into tokens for formats that have them, so that every span begins and ends with one."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection
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
    cuts = [*sorted(starts | ends), len(text)]
    tokens: list[Token] = []
    done = at = 0
    for start, end in Edges(text).tokens:
        if done < start:
            tokens += _cut(Token(done, start, False), cuts)
        # A single space is told by the token before it, unless a span begins or ends with that space.
        space = text[end : end + 1] == " " and end not in starts and end + 1 not in ends
        token = Token(start, end, space)
        while cuts[at] <= start:
            at += 1
        tokens += (token,) if end <= cuts[at] else _cut(token, cuts)
        done = end + space
    return tokens + _cut(Token(done, len(text), False), cuts) if done < len(text) else tokens


def _cut(token: Token, cuts: list[int]) -> list[Token]:
    """The token in pieces, cut at each of `cuts`, which are in order; the space is behind the last of them."""
    edges = token.start, *cuts[bisect_right(cuts, token.start) : bisect_left(cuts, token.end)], token.end
    return [Token(start, end, token.space and end == token.end) for start, end in pairwise(edges)]
