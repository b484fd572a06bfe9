"""TextMap: from the code points of an article to Qt's UTF-16 units and back; no other place converts."""

import re
from bisect import bisect_left

# Each of these would shift, swallow or break something in a QTextDocument: a leading byte order mark is dropped, a
# carriage return may merge, U+FDD0 and U+FDD1 part blocks, U+FFFC asks for a picture, lone surrogates are no text at
# all, controls have no shape, and overrides have letters read in another order than they stand in. One character takes
# the place of each, so that no position moves.
_UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ufeff\ufdd0-\ufdef\ufffc\ufffe\uffff\ud800-\udfff]")
# Letters that nobody sees, but a program reads; in the flags of parts of countries they have their use.
_TAG = re.compile("(\U0001f3f4[\U000e0030-\U000e007a]{1,6}\U000e007f)|[\U000e0000-\U000e007f]")
_TAG_SIGN = "\N{LABEL}"
# Where a paragraph is very long Qt looks again and again for the ends of its words, and of more than 65,535 blanks at
# the end of a line it never finds the last. So it is shown as several, parted at blanks where there are any.
_LONGEST = 10_000
_PARTED = "\N{PARAGRAPH SEPARATOR}"
_PARTED_PAIR = f"{_PARTED}\N{ZERO WIDTH SPACE}"
# A paragraph each takes long, too, and nobody sees more than that nothing stands there.
_EMPTY_LINES = re.compile("\n{400,}")
_FEW = 200
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


class TextMap:
    """Code points to UTF-16 units of one text, with a table only where the text holds a character beyond U+FFFF."""

    def __init__(self, text: str) -> None:
        self.code_points = len(text)
        # Latin and most other texts have none: isascii and max are far cheaper than the search.
        wide = not text.isascii() and max(text) > "\uffff"
        self._wide = [match.start() for match in _BEYOND.finditer(text)] if wide else []
        self._wide_units = [offset + before for before, offset in enumerate(self._wide)]

    @property
    def units(self) -> int:
        return self.code_points + len(self._wide)

    def unit(self, code_point: int) -> int:
        """The UTF-16 unit at which a code point begins; the length of the text in units for the end of the text."""
        return code_point + bisect_left(self._wide, code_point) if self._wide else code_point

    def code_point(self, unit: int) -> int:
        """The code point that a UTF-16 unit belongs to; the second half of a surrogate pair counts to its first."""
        if not self._wide:
            return unit
        pairs = bisect_left(self._wide_units, unit)
        inside = pairs > 0 and self._wide_units[pairs - 1] + 1 == unit
        return unit - pairs if not inside else self._wide[pairs - 1]


def showable(text: str) -> str:
    """The text as a QTextDocument can hold and lay it out: as many units, the same letters at the same places.

    A paragraph of more than ten thousand characters is several, a run of hundreds of empty lines shorter.
    """
    shown = _UNSHOWABLE.sub(_REPLACEMENT, text)
    if not shown.isascii():
        shown = _TAG.sub(lambda tag: tag[1] or _TAG_SIGN, shown)
    shown = _EMPTY_LINES.sub(_fewer, shown)
    return "\n".join(line if len(line) <= _LONGEST else _parted(line) for line in shown.split("\n"))


def _fewer(lines: re.Match[str]) -> str:
    return lines[0][:_FEW] + " " * (len(lines[0]) - 2 * _FEW) + lines[0][:_FEW]


def _parted(line: str) -> str:
    """A long line as several, with a sign in place of a blank now and then, or of a letter of an endless word."""
    parts, start = [], 0
    while len(line) - start > _LONGEST:
        cut = line.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = start + _LONGEST - 1 if cut < 0 else cut
        parts.append(line[start:cut] + (_PARTED if line[cut] <= "\uffff" else _PARTED_PAIR))
        start = cut + 1
    return "".join([*parts, line[start:]])
