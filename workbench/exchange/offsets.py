"""Offsets that count UTF-16 units, as JavaScript, Java and UIMA do, as code points and back."""

from bisect import bisect_left, bisect_right

from workbench.core.phrases import phrase
from workbench.core.problems import Problem


class Utf16:
    """Where the units of UTF-16 stand in a text. One table a text, made only where a character takes two units."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        # Code points that take two units, and where the first of the two stands.
        self._wide = [] if text.isascii() else [at for at, sign in enumerate(text) if sign > "\uffff"]
        self._units = [at + before for before, at in enumerate(self._wide)]

    def code_point(self, unit: int) -> int:
        """The code point at a unit; raises Problem for one outside the text or in the middle of a character."""
        before = bisect_left(self._units, unit)
        if before and self._units[before - 1] + 1 == unit:
            raise Problem(phrase("The offset {unit} is in the middle of a character.", unit=unit))
        found = unit - before
        if not 0 <= found <= self._length:
            raise Problem(phrase("The offset {unit} is not inside the text.", unit=unit))
        return found

    def unit(self, code_point: int) -> int:
        """The unit at which a code point begins."""
        return code_point + bisect_right(self._wide, code_point - 1)
