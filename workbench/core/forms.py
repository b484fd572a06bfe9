"""Form: words as they are remembered, the key that finds them in another text, and what stands around a place."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from workbench.core.articles import Edges

_NEAR = 40
_BEFORE = re.compile(r"(\w+|[^\w\s])[^\S\n]*\Z")
_AFTER = re.compile(r"[^\S\n]*(\w+|[^\w\s])")


def form_of(quote: str) -> str:
    """Words with white space evened out: a name broken over two lines is the same name."""
    return " ".join(quote.split())


def keys_of(tokens: Iterable[str]) -> tuple[list[str], list[str]]:
    """What forms are looked up by that begin with each of these tokens, without regard to case.

    First the keys of those that have one token only, then the keys of those that go on with the token after it.
    """
    alone = [token.casefold() for token in tokens]
    return alone, list(map(" ".join, pairwise(alone)))


def key_of(form: str) -> str:
    alone, with_next = keys_of(form[start:end] for start, end in Edges(form).tokens[:2])
    return (with_next or alone or [""])[0]


class Surroundings(NamedTuple):
    """The word or sign in front of a place and the one behind it, in small letters; empty at an end of the line."""

    before: str = ""
    after: str = ""


def surroundings(text: str, start: int, end: int) -> Surroundings:
    before = _BEFORE.search(text[max(0, start - _NEAR) : start])
    after = _AFTER.match(text, end, end + _NEAR)
    return Surroundings(before.group(1).casefold() if before else "", after.group(1).casefold() if after else "")
