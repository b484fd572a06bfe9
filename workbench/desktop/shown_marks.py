"""ShownMark and MarkIndex: the marks of the article on screen, found by place, stacked where they overlap."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from workbench.core.spans import Roles, Span
from workbench.desktop.text_map import TextMap


@dataclass(frozen=True, slots=True)
class ShownMark:
    """A mark as the article shows it: `open` while it is a suggestion that waits for a decision, else it stands."""

    id: str
    span: Span
    open: bool
    roles: Roles
    score: float | None


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark at UTF-16 units `start` up to `end`. `level` counts the marks of its kind that are stacked inside it."""

    mark: ShownMark
    start: int
    end: int
    is_band: bool
    level: int

    @property
    def length(self) -> int:
        return self.end - self.start


class MarkIndex:
    """Marks by place in O(log n). Marks of a layer in `band_layers` are bands over clauses, all others are boxes."""

    def __init__(self, marks: Sequence[ShownMark], text_map: TextMap, band_layers: Collection[str]) -> None:
        levels = _levels([m for m in marks if m.span.layer in band_layers])
        levels |= _levels([m for m in marks if m.span.layer not in band_layers])
        unit = text_map.unit
        self._marks = [
            PlacedMark(m, unit(m.span.start), unit(m.span.end), m.span.layer in band_layers, levels[m.id])
            for m in sorted(marks, key=lambda m: (m.span.start, -m.span.end))
        ]
        self._starts = [placed.start for placed in self._marks]
        # The furthest end so far never decreases, so it can be searched although ends are in no order.
        self._reach = list(accumulate((placed.end for placed in self._marks), max))
        self._by_id = {placed.mark.id: placed for placed in self._marks}

    def __len__(self) -> int:
        return len(self._marks)

    def get(self, id: str | None) -> PlacedMark | None:
        return None if id is None else self._by_id.get(id)

    def between(self, start: int, end: int) -> list[PlacedMark]:
        """The marks that overlap the UTF-16 units `start` up to `end`, by start, the longer first."""
        first, last = bisect_right(self._reach, start), bisect_left(self._starts, end)
        return [placed for placed in self._marks[first:last] if placed.end > start]


def _levels(marks: Iterable[ShownMark]) -> dict[str, int]:
    """For each id how high it lies: above every shorter mark that it overlaps. Each level holds disjoint ranges."""
    rows: list[list[tuple[int, int]]] = []
    levels: dict[str, int] = {}
    for mark in sorted(marks, key=lambda m: (m.span.end - m.span.start, m.span.start, m.id)):
        start, end = mark.span.start, mark.span.end
        level = next((i + 1 for i in range(len(rows) - 1, -1, -1) if _is_taken(rows[i], start, end)), 0)
        if level == len(rows):
            rows.append([])
        insort(rows[level], (start, end))
        levels[mark.id] = level
    return levels


def _is_taken(row: list[tuple[int, int]], start: int, end: int) -> bool:
    before = bisect_left(row, (end,)) - 1
    return before >= 0 and row[before][1] > start
