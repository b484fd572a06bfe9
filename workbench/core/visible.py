"""Shows in a line of words what would hide in it or turn it around, so that no name can pass for another one."""

import re
from collections.abc import Callable

_FIRST, _POP = "\u2068", "\u2069"
"""Begin and end of words that are put in order by themselves (Unicode, annex 9): they change nothing around them."""

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff"
_RUNS_LEFT = re.compile(f"[{_RIGHT_TO_LEFT}]")
_DIRECTION_MARKS = "\u061c\u200e\u200f"
_ORDERS = "\u202a-\u202e\u2066\u2067"
_NO_WIDTH = "\u200b\u200c\u200d"
_NEVER_SEEN = "\u2060-\u2065\u206a-\u206f\u180e\u115f\u1160\u3164\uffa0\u2800"
_NO_TEXT = "\x80-\x84\x86-\x9f\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff\ud800-\udfff" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
)
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u06d6-\u06dc\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
)
_MOST_MARKS = 8
"""Marks on one letter; more of them would be painted over the lines above and below."""

# A flag of a part of a country is the one place for tags; they spell its name.
_SUSPECT = re.compile(
    "(?P<flag>\U0001f3f4[\U000e0030-\U000e007a]{1,6}\U000e007f)"
    "|(?P<breaks>\r\n|[\t\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])"
    "|(?P<lines>\n)"
    "|(?P<controls>[\x00-\x08\x0e-\x1b\x1f\x7f])"
    f"|(?P<no_text>[{_NO_TEXT}])"
    f"|(?P<hidden>[\ufeff{_ORDERS}{_NEVER_SEEN}\U000e0000-\U000e007f])"
    f"|(?P<marks>[{_MARKS}]{{{_MOST_MARKS + 1},}})"
    f"|(?P<direction>[{_DIRECTION_MARKS}])"
    f"|(?P<no_width>(?:(?<![^!-~])[{_NO_WIDTH}]|[{_NO_WIDTH}](?![^!-~])))"
    f"|(?P<isolates>[{_FIRST}{_POP}])"
)

_ANY = re.compile(
    "[^ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u0590\u0620-\u064a\u0900-\u0e33\u2010-\u2027\u3000-\u3163\u3165-\ud7ff]"
)
"""What is in none of the scripts that hold nothing to be looked into: most words have none of it."""


def visible(words: str, *, keeps_lines: bool = False) -> str:
    """The words on one line, or on theirs; what has no shape, or steers what has, as a sign such as “␀” or “[U+202E]”.

    What scripts and emoji need stays: joiners and marks of direction among letters that take them, words set apart.
    """
    if _ANY.search(words) is None:
        return words
    runs_left = _RUNS_LEFT.search(words) is not None
    isolates = _Isolates()

    def shown(match: re.Match[str]) -> str:
        found, kind = match.group(), match.lastgroup
        if kind == "lines":
            return found if keeps_lines else " "
        if kind == "direction" and runs_left:
            return found
        if kind == "isolates":
            return isolates.shown(found)
        return _SHOWN[kind or ""](found)

    return _SUSPECT.sub(shown, words) + isolates.open * _POP


def isolated(words: str, *, runs_left: bool = False) -> str:
    """The words as they can stand among others: text from right to left changes the order of nothing beside it.

    Where what is beside it `runs_left`, neither does any other.
    """
    is_apart = runs_left or _RUNS_LEFT.search(words) is not None
    return f"{_FIRST}{visible(words, keeps_lines=True)}{_POP}" if is_apart else words


def encodable(text: str) -> str:
    """The text as UTF-8 can hold it: half a character, as in a name that is no text, stands as its number."""
    return text.encode("utf-8", "backslashreplace").decode()


class _Isolates:
    """How many words set apart are open, so that none is closed that was not, and each is."""

    def __init__(self) -> None:
        self.open = 0

    def shown(self, sign: str) -> str:
        if sign == _POP and self.open == 0:
            return _code(sign)
        self.open += 1 if sign == _FIRST else -1
        return sign


def _code(sign: str) -> str:
    return f"[U+{ord(sign):04X}]"


def _picture(control: str) -> str:
    return "\u2421" if control == "\x7f" else chr(0x2400 + ord(control))


_SHOWN: dict[str, Callable[[str], str]] = {
    "flag": str,
    "breaks": lambda _: " ",
    "controls": _picture,
    "no_text": lambda _: "\N{REPLACEMENT CHARACTER}",
    "hidden": _code,
    "marks": lambda marks: f"{marks[:_MOST_MARKS]}…",
    "direction": _code,
    "no_width": _code,
}
