"""Tells which regular expressions may run on any text: those that cannot take for ever over one token."""

import re

from workbench.core.phrases import phrase

LONGEST_TOKEN = 100
"""Code points of a token that patterns look at; a longer one is no name, and a search may take its power."""

_LONGEST = 500
_MOST = 24
_OPEN, _OPTIONAL = 6, 1
_VERBOSE_GROUP = re.compile(r"\(\?[a-zA-Z]*x")
_PART = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<opens>\(\??)|(?P<closes>\))|(?P<bar>\|)"
    r"|(?P<times>[*+?]|\{\d*,?\d*\})[?+]?|.",
    re.DOTALL,
)


def why_unsafe(expression: str) -> str:
    """Why a regular expression is not to be used, a clause; empty for one that may be.

    A repeated group that holds repetitions or alternatives may take time exponential in the length of what it is tried
    on, and repetitions in a row take a power of it, so the first are refused and the others counted.
    """
    if len(expression) > _LONGEST:
        return phrase("is longer than {longest} characters", longest=_LONGEST)
    try:
        compiled = re.compile(expression)
    except (re.error, RecursionError, OverflowError) as error:
        return phrase("is no regular expression: {error}", error=str(error))
    if compiled.flags & re.VERBOSE or _VERBOSE_GROUP.search(expression):
        return phrase("has the flag x, under which it is not read here")
    return _why_slow(expression)


def _why_slow(expression: str) -> str:
    # For each group that is open: whether what it matches varies in length.
    varies, closed, cost = [False], False, 0
    for part in _PART.finditer(expression):
        group_varies, closed = closed, False
        if part["opens"]:
            varies.append(False)
        elif part["closes"] and len(varies) > 1:
            closed = varies.pop()
            varies[-1] |= closed
        elif part["bar"]:
            varies[-1] = True
            cost += len(varies) > 1
        elif times := part["times"]:
            if group_varies and times != "?":
                return phrase("repeats a group that holds repetitions or alternatives, which may take for ever")
            price = _price(times)
            varies[-1] |= price > 0
            cost += price
    if cost > _MOST:
        return phrase("has so many repetitions or alternatives that it may take for ever")
    return ""


def _price(times: str) -> int:
    if times == "?":
        return _OPTIONAL
    least, comma, most = times.strip("{}").partition(",")
    return 0 if times[0] == "{" and (not comma or least == most) else _OPEN
