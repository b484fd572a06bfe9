"""Where a Web Annotation is in its text: by position and quote, so that it is found again after the text was edited."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from workbench.core.phrases import phrase, shortened
from workbench.core.problems import Problem
from workbench.core.records import Record
from workbench.exchange.json_shapes import Json, objects_in, text_in, text_or_none, whole_in
from workbench.exchange.offsets import Utf16

_AROUND = 32
"""Code points before and after the words that are told with them."""
_MOST_PLACES = 1000
"""Of words that stand in more places than these, only so many are looked at."""
_CHARACTERS = re.compile(r"char=(\d{1,9}),(\d{1,9})(?:;.*)?")


def selectors_of(text: str, start: int, end: int) -> list[Record]:
    """The selectors of a range of code points: either of them alone is enough."""
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    around = {"prefix": text[max(0, start - _AROUND) : start], "suffix": text[end : end + _AROUND]}
    return [position, {"type": "TextQuoteSelector", "exact": text[start:end], **around}]


@dataclass(frozen=True, slots=True)
class Selection:
    """What an annotation says of where it is; `start` and `end` are in the unit of the file, -1 where it tells none."""

    start: int = -1
    end: int = -1
    exact: str = ""
    prefix: str = ""
    suffix: str = ""

    @property
    def has_range(self) -> bool:
        return 0 <= self.start < self.end


def selection_of(target: Json) -> Selection:
    """What the selectors of a target say; raises Problem for one that is not of its shape."""
    start, end, exact, prefix, suffix = -1, -1, "", "", ""
    for selector in _each(target):
        kind = selector.get("type")
        if kind == "TextPositionSelector":
            start, end = whole_in(selector, "start"), whole_in(selector, "end")
        elif kind == "TextQuoteSelector":
            exact = text_in(selector, "exact")
            prefix, suffix = text_or_none(selector, "prefix") or "", text_or_none(selector, "suffix") or ""
        elif kind == "FragmentSelector" and (found := _CHARACTERS.fullmatch(str(selector.get("value")))):
            start, end = int(found[1]), int(found[2])
    return Selection(start, end, exact, prefix, suffix)


def _each(target: Json) -> Iterator[Json]:
    told = target.get("selector")
    for selector in [told] if isinstance(told, dict) else objects_in(target, "selector"):
        yield selector
        yield from objects_in(
            {"refinedBy": [refined]} if isinstance(refined := selector.get("refinedBy"), dict) else {}, "refinedBy"
        )


class Anchors:
    """Finds selections in a text. `found_again` counts those that are not where they say, but where their words are."""

    def __init__(self, text: str, selections: Iterable[Selection]) -> None:
        self.found_again = 0
        self._text = text
        told = [each for each in selections if each.has_range and each.exact]
        is_right = all(text[each.start : each.end] == each.exact for each in told)
        # Tools in browsers count units of UTF-16, although the recommendation asks for code points.
        self._is_utf16 = not is_right and all(self._wide(each) == each.exact for each in told)

    @cached_property
    def _utf16(self) -> Utf16:
        return Utf16(self._text)

    def place_of(self, selection: Selection) -> Record:
        """The range in code points; raises Problem where the words are not in the text."""
        if selection.has_range and (where := self._told(selection)) is not None:
            return where
        if selection.exact and (start := self._nearest(selection)) is not None:
            self.found_again += selection.has_range
            return {"start": start, "end": start + len(selection.exact)}
        words = shortened(selection.exact, 60)
        raise Problem(phrase("The words “{words}” are not in the text, and were left out.", words=words))

    def _told(self, selection: Selection) -> Record | None:
        start, end = selection.start, selection.end
        if self._is_utf16:
            return {"start": self._utf16.code_point(start), "end": self._utf16.code_point(end)}
        is_there = end <= len(self._text) and selection.exact in ("", self._text[start:end])
        return {"start": start, "end": end} if is_there else None

    def _wide(self, selection: Selection) -> str | None:
        try:
            return self._text[self._utf16.code_point(selection.start) : self._utf16.code_point(selection.end)]
        except Problem:
            return None

    def _nearest(self, selection: Selection) -> int | None:
        """Where the words stand between the most of what stood around them; of equals, nearest to where they were."""
        places = list(_places(self._text, selection.exact))
        return max(places, key=lambda at: (self._likeness(at, selection), -abs(at - selection.start)), default=None)

    def _likeness(self, at: int, selection: Selection) -> int:
        before = self._text[max(0, at - len(selection.prefix)) : at]
        after = self._text[at + len(selection.exact) :][: len(selection.suffix)]
        return _shared(before[::-1], selection.prefix[::-1]) + _shared(after, selection.suffix)


def _places(text: str, words: str) -> Iterator[int]:
    at, number = text.find(words), 0
    while at >= 0 and number < _MOST_PLACES:
        yield at
        at, number = text.find(words, at + 1), number + 1


def _shared(first: str, second: str) -> int:
    """How many code points two texts begin with alike."""
    return next(
        (n for n, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second))
    )
