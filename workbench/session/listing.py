"""What the queue shows, in its order: article rows and places among them, however many, while they are still read."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from workbench.core.decisions import ReviewState
from workbench.core.queue import Order, QueueFilter
from workbench.store.queue import QueueReader

_LOOKED_THROUGH = 256
"""Articles that are asked about at once when the next one to do is looked for."""


class Listing:
    """Rows of articles by their places, eight bytes each; without a filter, in the order of import, none is kept."""

    def __init__(self, shown: QueueFilter, *, all: int | None = None) -> None:
        self.shown = shown
        self.is_complete = all is not None
        self._rows: range | array[int] = array("q") if all is None else range(1, all + 1)
        self._last_place = 0

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, place: int) -> int:
        return self._rows[place]

    def rows(self, first: int, last: int) -> list[int]:
        """Those from place `first` up to but not including `last`."""
        return list(self._rows[max(0, first) : last])

    def add(self, rows: Iterable[int]) -> None:
        """Adds the rows that were read next."""
        if isinstance(self._rows, array):
            self._rows.extend(rows)

    def place_of(self, row: int) -> int | None:
        """Where an article is; None where it is not shown."""
        near = self._last_place
        place = next((p for p in (near, near + 1, near - 1) if 0 <= p < len(self) and self._rows[p] == row), None)
        if place is None:
            place = self._looked_up(row)
        self._last_place = near if place is None else place
        return place

    def _looked_up(self, row: int) -> int | None:
        if self.shown.order is not Order.IMPORTED:
            try:
                return self._rows.index(row)
            except ValueError:
                return None
        place = bisect_left(self._rows, row)
        return place if place < len(self) and self._rows[place] == row else None

    def beside(self, row: int, by: int) -> int | None:
        """The article `by` places on from one, or back; from one that is not shown, the nearest that way."""
        place = self.place_of(row)
        if place is not None:
            place += by
        elif self.shown.order is not Order.IMPORTED:
            place = 0
        else:
            place = bisect_right(self._rows, row) - (by < 0)
        return self._rows[place] if 0 <= place < len(self) else None

    def next_to_do(self, queue: QueueReader, annotator: str, here: int) -> int | None:
        """The next article behind `here` that is not done, from the front again at the end; never `here` itself."""
        if isinstance(self._rows, range):
            following = queue.next_to_do(annotator, here)
            return None if following == here else following
        if self.shown.states == {ReviewState.DONE}:
            return None
        stretches = (queue.first_to_do(annotator, rows) for rows in self._from_behind(here))
        return next((row for row in stretches if row is not None), None)

    def _from_behind(self, here: int) -> Iterator[list[int]]:
        place = self.place_of(here)
        if place is None:
            place = bisect_right(self._rows, here) - 1 if self.shown.order is Order.IMPORTED else -1
        for first, last in ((place + 1, len(self)), (0, max(0, place))):
            for start in range(first, last, _LOOKED_THROUGH):
                yield self.rows(start, min(last, start + _LOOKED_THROUGH))


def listed(queue: QueueReader, annotator: str, shown: QueueFilter) -> Listing:
    """Reads all that a filter shows."""
    if shows_all(shown) and not queue.has_gaps():
        return Listing(shown, all=queue.last())
    listing = Listing(shown)
    listing.add(queue.ids(annotator, shown))
    listing.is_complete = True
    return listing


def shows_all(shown: QueueFilter) -> bool:
    """Whether it shows every article in the order of import, so that nothing has to be read."""
    return not shown.narrows and shown.order is Order.IMPORTED
