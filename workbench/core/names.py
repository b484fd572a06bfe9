"""Guesses which words belong together around one of them, so that a label key marks a whole name or amount at once."""

import re
from collections.abc import Callable

from workbench.core.articles import Edges, Range

_JOINING = re.compile(
    "of|the|for|de|la|le|du|des|del|da|do|dos|di|della|van|von|der|den|ter|bin|bint|ibn|abu|al|el|ul|y|e|&",
    re.IGNORECASE,
)
"""Words that stand inside names of several languages, between words with a capital."""
_LEADING = re.compile(
    "the|an?|in|on|at|by|for|from|to|with|as|and|but|while|when|if|after|before|since|during|under|over|although|though"
    "|because|last|this|that|mrs?|ms|miss|dr|prof|professor|sir|madam|president|minister|premier|chancellor|senator"
    "|governor|mayor|judge|justice|general|colonel|captain|sergeant|king|queen|prince|princess|pope|(arch)?bishop"
    "|chairman|secretary|ambassador",
    re.IGNORECASE,
)
"""What a run begins with that is no part of the name: articles, what opens a sentence, titles."""
_BEFORE_HYPHEN = re.compile("al|el|as|ar|ad|an|ash|abu|abdel|abdul|ul|bin", re.IGNORECASE)
_AMOUNT = re.compile(
    r"[\d.,]*\d[\d.,]*(?:k|m|bn)?|[$€£¥₹₽%]|Rs|percent|per|cent|hundred|thousand|million|billion|trillion"
    r"|crore|lakh|bn|mn|dollars?|euros?|pounds?|rupees?|rubles?|roubles?|yuan|yen|rand|naira"
    r"|January|February|March|April|May|June|July|August|September|October|November|December",
    re.IGNORECASE,
)
_LONGEST = 12
"""Tokens on either side; what is longer is set in capitals throughout, and no name."""


def name_around(text: str, edges: Edges, offset: int) -> Range | None:
    """The run of words with a capital, or of figures and units, around the token at a code point; else that token."""
    index, token = edges.token_at(offset), edges.snapped(offset, offset)
    if index is None or token is None:
        return None
    word = text[slice(*token)]
    if _is_amount(word):
        return _run(text, edges, index, _is_amount)
    return _run(text, edges, index, _is_name) if _is_name(word) or _JOINING.fullmatch(word) else token


def _is_name(word: str) -> bool:
    return word[0].isupper() or (word[0].isdigit() and any(c.isupper() for c in word))


def _is_amount(word: str) -> bool:
    return bool(_AMOUNT.fullmatch(word))


def _run(text: str, edges: Edges, index: int, belongs: Callable[[str], bool]) -> Range:
    """From the first to the last token that belongs, over those that only join two of them."""
    tokens = edges.tokens
    first, last = (_reach(text, edges, index, step, belongs) for step in (-1, 1))
    while first < index and _LEADING.fullmatch(text[slice(*tokens[first])]):
        first += 1
    return tokens[first][0], tokens[last][1]


def _reach(text: str, edges: Edges, index: int, step: int, belongs: Callable[[str], bool]) -> int:
    reached, here = index, index
    while 0 <= here + step < len(edges.tokens) and abs(here - index) < _LONGEST:
        before, here = here, here + step
        word = text[slice(*edges.tokens[here])]
        if not _is_close(text, edges, before, here):
            break
        if belongs(word):
            reached = here
        elif not (_is_inner(text, edges, here) or (belongs is _is_name and _JOINING.fullmatch(word))):
            break
    return reached


def _is_close(text: str, edges: Edges, one: int, other: int) -> bool:
    """Whether at most one space parts two neighbours."""
    (_, end), (start, _) = edges.tokens[min(one, other)], edges.tokens[max(one, other)]
    return text[end:start] in ("", " ", "\u00a0")


def _is_inner(text: str, edges: Edges, index: int) -> bool:
    """Whether a sign is part of a name: the point of an initial, the hyphen behind an article, the sign of “O’Neil”."""
    if not 0 < index < len(edges.tokens) - 1:
        return False
    sign, before = text[slice(*edges.tokens[index])], text[slice(*edges.tokens[index - 1])]
    if sign == ",":
        return before.isdigit() and text[slice(*edges.tokens[index + 1])].isdigit()
    if sign == ".":
        return len(before) == 1 and before.isupper()
    if sign in "-‐":
        return bool(_BEFORE_HYPHEN.fullmatch(before))
    return sign in "'’" and text[edges.tokens[index][1]].isalpha()
