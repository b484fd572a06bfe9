"""ShownMark and MarkIndex: the marks of the article on screen, found by place, stacked where they overlap."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from workbench.core.annotations import Mark
from workbench.core.spans import Roles, Span
from workbench.core.suggestions import Suggestion
from workbench.desktop.text_map import TextMap


@dataclass(frozen=True, slots=True)
class ShownMark:
    """A mark as the article shows it: `open` while it is a suggestion that waits for a decision, else it stands."""

    id: str
    span: Span
    open: bool
    roles: Roles
    score: float | None


class ShownMarks:
    """Makes marks what the article shows; of a mark that is the same as before it is the same value too."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Mark, ShownMark]] = {}

    def of(self, marks: Sequence[Mark]) -> list[ShownMark]:
        before, self._made = self._made, {}
        for mark in marks:
            known = before.get(mark.id)
            self._made[mark.id] = known if known is not None and known[0] is mark else (mark, _shown(mark))
        return [shown for _, shown in self._made.values()]


def _shown(mark: Mark) -> ShownMark:
    score = mark.score if isinstance(mark, Suggestion) else None
    return ShownMark(mark.id, mark.span, isinstance(mark, Suggestion), mark.roles, score)


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


@dataclass(frozen=True, slots=True)
class MarkIndex:
    """Marks by place in O(log n), `in_order` by start, the longer first."""

    in_order: Sequence[PlacedMark]
    by_id: Mapping[str, PlacedMark]
    starts: Sequence[int]
    # The furthest end so far never decreases, so it can be searched although ends are in no order.
    reach: Sequence[int]

    def __len__(self) -> int:
        return len(self.in_order)

    def get(self, id: str | None) -> PlacedMark | None:
        return None if id is None else self.by_id.get(id)

    def between(self, start: int, end: int) -> list[PlacedMark]:
        """The marks that overlap the UTF-16 units `start` up to `end`, by start, the longer first."""
        first, last = bisect_right(self.reach, start), bisect_left(self.starts, end)
        return [placed for placed in self.in_order[first:last] if placed.end > start]

    def exchanged(
        self, marks: Sequence[ShownMark], text_map: TextMap, band_layers: Collection[str]
    ) -> tuple["MarkIndex", list[PlacedMark]]:
        """An index of other marks of the same text, and all that look different, as they were and as they are."""
        after = self._with(marks) or index_of(marks, text_map, band_layers)
        was, now = self.by_id, after.by_id
        gone = [placed for id, placed in was.items() if now.get(id) is not placed and now.get(id) != placed]
        come = [placed for id, placed in now.items() if was.get(id) is not placed and was.get(id) != placed]
        return after, gone + come

    def _with(self, marks: Sequence[ShownMark]) -> "MarkIndex | None":
        """The same with marks that stand at the same places, whatever else is different; None where some do not."""
        if len(marks) != len(self.in_order):
            return None
        changed: dict[str, PlacedMark] = {}
        for mark in marks:
            placed = self.by_id.get(mark.id)
            if placed is None or not _stands_where(placed.mark, mark):
                return None
            if placed.mark is not mark:
                changed[mark.id] = replace(placed, mark=mark)
        in_order = [changed.get(placed.mark.id, placed) for placed in self.in_order]
        return replace(self, in_order=in_order, by_id={**self.by_id, **changed})


def index_of(marks: Sequence[ShownMark], text_map: TextMap, band_layers: Collection[str]) -> MarkIndex:
    """Marks of a layer in `band_layers` are bands over clauses, all others are boxes."""
    levels = _levels([m for m in marks if m.span.layer in band_layers])
    levels |= _levels([m for m in marks if m.span.layer not in band_layers])
    unit = text_map.unit
    placed = [
        PlacedMark(m, unit(m.span.start), unit(m.span.end), m.span.layer in band_layers, levels[m.id])
        for m in sorted(marks, key=lambda m: (m.span.start, -m.span.end))
    ]
    by_id, ends = {one.mark.id: one for one in placed}, (one.end for one in placed)
    return MarkIndex(placed, by_id, [one.start for one in placed], list(accumulate(ends, max)))


def _stands_where(old: ShownMark, new: ShownMark) -> bool:
    return old.span is new.span or (old.span.layer, old.span.start, old.span.end) == (
        new.span.layer,
        new.span.start,
        new.span.end,
    )


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
