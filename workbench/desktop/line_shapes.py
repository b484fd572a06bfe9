"""The shapes of the marks on one line, in document pixels: worked out once, painted and hit many times."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextDocument

from workbench.desktop.shown_marks import MarkIndex, PlacedMark
from workbench.desktop.text_lines import TextLine, leading_edges, stretches

_DEEPEST = 10


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a mark on one line: several rectangles, from left to right, where directions mix.

    It `begins` or `ends` here, or else goes on on another line. `closed_left` and `closed_right` say where it is shut:
    text from right to left begins on the right.
    """

    placed: PlacedMark
    rects: tuple[QRectF, ...]
    begins: bool
    ends: bool
    closed_left: bool
    closed_right: bool

    @property
    def sided(self) -> list[tuple[QRectF, bool, bool]]:
        """The rectangles, each with whether it is shut on the left and on the right."""
        last = len(self.rects) - 1
        return [
            (rect, self.closed_left and place == 0, self.closed_right and place == last)
            for place, rect in enumerate(self.rects)
        ]

    def holds(self, point: QPointF) -> bool:
        return any(rect.adjusted(-1, -2, 1, 2).contains(point) for rect in self.rects)


@dataclass(frozen=True, slots=True)
class Tag:
    """The label's name beside a mark: above a box, or in the margin beside a band. `rect` is around its capitals."""

    placed: PlacedMark
    text: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class Bar:
    """The stroke in the margin that shows on which lines a band runs."""

    placed: PlacedMark
    rect: QRectF


@dataclass(frozen=True, slots=True)
class LineShapes:
    """The shapes of one line, those at the back first."""

    line: TextLine
    bands: tuple[Piece, ...] = ()
    boxes: tuple[Piece, ...] = ()
    bars: tuple[Bar, ...] = ()
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes that shapes depend on, in logical pixels. `margin_tags` is False where the margin has no room."""

    em: float
    column: float
    tag_height: float
    tag_width: Callable[[str], float]
    leading: float
    margin_tags: bool


def shapes_of(document: QTextDocument, line: TextLine, marks: MarkIndex, sizes: Measures) -> LineShapes:
    """The shapes of the marks that touch a line."""
    placed = marks.between(line.start, line.end)
    if not placed:
        return LineShapes(line)
    pieces = [piece for one in placed if (piece := _piece(document, line, one, sizes))]
    back_first = sorted(pieces, key=lambda piece: -piece.placed.level)
    bands = tuple(piece for piece in back_first if piece.placed.is_band)
    boxes = tuple(piece for piece in back_first if not piece.placed.is_band)
    bars = _bars(line, bands, sizes)
    return LineShapes(line, bands, boxes, bars, (*_box_tags(line, boxes, sizes), *_band_tags(line, bands, bars, sizes)))


def tag_rect(left: float, letters: float, text: str, sizes: Measures) -> QRectF:
    """Where a tag stands: in the leading above the letters, whose top is given."""
    bottom = letters - 0.10 * sizes.em
    return QRectF(left, bottom - sizes.tag_height, sizes.tag_width(text), sizes.tag_height)


def letters_top(line: TextLine, sizes: Measures) -> float:
    """Above the capitals; fonts leave room over them for accents."""
    return line.top + 0.1 * sizes.em


def _piece(document: QTextDocument, line: TextLine, placed: PlacedMark, sizes: Measures) -> Piece | None:
    above, below = _insets(placed, sizes)
    top, bottom = letters_top(line, sizes) - above, line.bottom + below
    side = 0.10 * sizes.em + min(placed.level, 3) if not placed.is_band else 0.06 * sizes.em
    parts = stretches(document, line, placed.start, placed.end)
    rects = tuple(QRectF(left - side, top, right - left + 2 * side, bottom - top) for left, right in parts)
    if not rects:
        return None
    begins, ends = placed.start >= line.start, placed.end <= line.end
    closed = (begins, ends) if not line.is_mixed or _runs_right(document, line, placed) else (ends, begins)
    return Piece(placed, rects, begins, ends, *closed)


def _runs_right(document: QTextDocument, line: TextLine, placed: PlacedMark) -> bool:
    first, last = leading_edges(document, line, max(placed.start, line.start), min(placed.end, line.end))
    return first <= last


def _insets(placed: PlacedMark, sizes: Measures) -> tuple[float, float]:
    """How far a mark stands out above and below the letters, more for one that others lie inside.

    Above, tags need the room; below, ten marks over one word still show a stripe each.
    """
    base, level = 0.10 if placed.is_band else 0.0, min(placed.level, _DEEPEST)
    above = base + 0.12 * min(level, 3)
    return above * sizes.em, (above + 0.08 * max(0, level - 3)) * sizes.em


def _bars(line: TextLine, bands: Sequence[Piece], sizes: Measures) -> tuple[Bar, ...]:
    bars: list[Bar] = []
    for level in sorted({piece.placed.level for piece in bands}):
        row = sorted((p.placed for p in bands if p.placed.level == level), key=lambda placed: placed.start)
        bars += _row_of_bars(line, row, sizes)
    return tuple(bars)


def _row_of_bars(line: TextLine, row: Sequence[PlacedMark], sizes: Measures) -> list[Bar]:
    """Bands that follow one another on a line share its height, so that where one ends and the next begins is seen."""
    width, pitch = 0.16 * sizes.em, 0.34 * sizes.em
    left = sizes.column - 0.75 * sizes.em - row[0].level * pitch
    top, height = letters_top(line, sizes), (line.bottom - line.top)
    bars = []
    for place, placed in enumerate(row):
        upper = top + height * place / len(row) + (1.5 if placed.start >= line.start else 0)
        lower = top + height * (place + 1) / len(row) - (1.5 if placed.end <= line.end else 0)
        runs_on = place == len(row) - 1 and placed.end > line.end
        # Over the seam, as either end is rounded by itself.
        bars.append(Bar(placed, QRectF(left, upper, width, lower - upper + (sizes.leading + 2 if runs_on else 0))))
    return bars


def _box_tags(line: TextLine, boxes: Sequence[Piece], sizes: Measures) -> list[Tag]:
    """Each at the beginning of its box, on the right where the paragraph runs to the left; x counts along the line."""
    begun = [(_along(line, piece), piece) for piece in boxes if piece.begins]
    first = sorted(begun, key=lambda found: (found[0][0], found[1].placed.length))
    tags: list[Tag] = []
    free, space = -1e9, 0.3 * sizes.em
    for place, ((begins, ends), piece) in enumerate(first):
        x = max(begins + 0.5, free)
        # Further on it would seem to name other words.
        if x > ends:
            continue
        after = next((start for (start, _), _ in first[place + 1 :] if start > x + 4), None)
        room = 1e9 if after is None else after - x - space * 0.6
        if text := _cut(piece.placed.mark.span.label, room, sizes):
            width = sizes.tag_width(text)
            left = -x - width if line.runs_left else x
            tags.append(Tag(piece.placed, text, tag_rect(left, piece.rects[0].top(), text, sizes)))
            free = x + width + space
    return tags


def _along(line: TextLine, piece: Piece) -> tuple[float, float]:
    """Where the part of a mark that it begins with begins and ends, in the direction of its paragraph."""
    if line.runs_left:
        return -piece.rects[-1].right(), -piece.rects[-1].left()
    return piece.rects[0].left(), piece.rects[0].right()


def _cut(name: str, room: float, sizes: Measures) -> str:
    """As much of a name as there is room for, nothing where that would be a single letter."""
    return next((name[:n] for n in range(len(name), 1, -1) if sizes.tag_width(name[:n]) <= room), "")


def _band_tags(line: TextLine, bands: Sequence[Piece], bars: Sequence[Bar], sizes: Measures) -> list[Tag]:
    starting = sorted((p.placed for p in bands if p.begins), key=lambda placed: placed.start)
    if not starting or not sizes.margin_tags:
        return []
    edge = min(bar.rect.left() for bar in bars) - 0.4 * sizes.em
    text = next((text for text in _names(starting) if sizes.tag_width(text) < edge - 2), "")
    left = edge - sizes.tag_width(text)
    middle = line.baseline - 0.36 * sizes.em
    return [Tag(starting[0], text, tag_rect(left, middle + sizes.tag_height / 2 + 0.10 * sizes.em, text, sizes))]


def _names(starting: Sequence[PlacedMark]) -> Iterator[str]:
    """What the margin could say about the bands that start on a line, the fullest first."""
    labels = list(dict.fromkeys(placed.mark.span.label for placed in starting))
    short = " ".join(label[:3] for label in labels)
    count = f" ×{len(starting)}" if len(starting) > len(labels) else ""
    yield from (" ".join(labels) + count, short + count, short)
