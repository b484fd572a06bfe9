"""Form: words as they are remembered, the key that finds them in another text, and what stands around a place."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from workbench.core.articles import Edges

_NEAR = 40
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
    alone, with_next = keys_of(form[start:end] for start, end in Edges(form).first_tokens(2))
    return (with_next or alone or [""])[0]


class Surroundings(NamedTuple):
    """The word or sign in front of a place and the one behind it, in small letters; empty at an end of the line."""

    before: str = ""
    after: str = ""


def surroundings(text: str, start: int, end: int) -> Surroundings:
    after = _AFTER.match(text, end, end + _NEAR)
    return Surroundings(_before(text, start), after.group(1).casefold() if after else "")


def _before(text: str, start: int) -> str:
    # By hand, since a regular expression that looks for an end goes through all that stands before it.
    end, first = min(start, len(text)), max(0, start - _NEAR)
    while end > first and text[end - 1] != "\n" and text[end - 1].isspace():
        end -= 1
    if end == first or text[end - 1] == "\n":
        return ""
    begin = end - 1
    while begin > first and _is_of_word(text[begin]) and _is_of_word(text[begin - 1]):
        begin -= 1
    return text[begin:end].casefold()


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
