"""TextMap: from the code points of an article to Qt's UTF-16 units and back; no other place converts."""

import re
from bisect import bisect_left

# Each of these would shift, swallow or break something in a QTextDocument: a leading byte order mark is dropped, a
# carriage return may merge, U+FDD0 and U+FDD1 part blocks, U+FFFC asks for a picture, lone surrogates are no text at
# all, and controls have no shape. One character takes the place of each, so that no position moves.
_UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufdd0-\ufdef\ufffc\ufffe\uffff\ud800-\udfff]")
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
    """The text as a QTextDocument can hold it: as many code points and units, at the same places."""
    return _UNSHOWABLE.sub(_REPLACEMENT, text)
