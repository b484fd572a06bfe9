"""The lines of a laid-out document as values, and where on them a range of text lies, whichever way it runs."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

# Hebrew to Arabic Extended, their presentation forms and old scripts, and the marks that turn the direction.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]")
_REACH = 40.0
_PLAIN, _MIXED = 1, 2

Stretch = tuple[float, float]


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line: UTF-16 units `start` up to `end` of the document, its letters from `top` to `bottom` in its pixels.

    It `is_mixed` where letters run to the left, and `runs_left` where its paragraph does, whatever single words do.
    """

    block: int
    index: int
    start: int
    end: int
    left: float
    right: float
    top: float
    baseline: float
    bottom: float
    is_mixed: bool
    runs_left: bool

    @property
    def key(self) -> tuple[int, int]:
        return self.block, self.index


def lines_between(document: QTextDocument, top: float, bottom: float) -> Iterator[TextLine]:
    """The lines that show in document pixels `top` to `bottom`, from the first to the last."""
    block = block_at(document, top)
    while block.isValid():
        place = origin(block)
        if place.y() > bottom:
            return
        yield from _lines_of(block, place, top, bottom)
        block = block.next()


def units_between(document: QTextDocument, top: float, bottom: float) -> tuple[int, int]:
    """UTF-16 units from the first to the last line that shows in document pixels `top` to `bottom`."""
    first = next(lines_between(document, top, bottom), None)
    last = next(lines_between(document, bottom, math.inf), None)
    return first.start if first else 0, last.end if last else document.characterCount()


def line_holding(document: QTextDocument, unit: int) -> TextLine | None:
    """The line that a UTF-16 unit of the document stands on."""
    block = document.findBlock(unit)
    place = origin(block)
    row = block.layout().lineForTextPosition(unit - block.position())
    # An invalid line brings the program down when it is asked anything.
    return _line(block, place, row, _is_mixed(block)) if row.isValid() else None


def unit_at(document: QTextDocument, point: QPointF) -> int:
    """The UTF-16 unit before which a caret is nearest to a point, on the line whose letters are nearest.

    Qt's own hit test gives the leading to the line above, and the letters below an empty line to that line.
    """
    near = list(lines_between(document, point.y() - _REACH, point.y() + _REACH))
    if not near:
        return max(0, document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit))
    line = min(near, key=lambda line: (max(line.top - point.y(), point.y() - line.bottom, 0.0), line.start == line.end))
    block, row, shift = _found(document, line)
    if row is None:
        return line.start
    place = _place_in(row, line, block, point.x() - shift) if line.is_mixed else row.xToCursor(point.x() - shift)
    unit = block.position() + place
    # The end of a line that goes on is the beginning of the next.
    goes_on = line.index + 1 < block.layout().lineCount()
    return max(line.start, line.end - 1) if goes_on and unit >= line.end else unit


def stretches(document: QTextDocument, line: TextLine, start: int, end: int) -> list[Stretch]:
    """Left and right edges, in document pixels, of units `start` up to `end` on a line; more where directions mix."""
    block, row, shift = _found(document, line)
    if row is None:
        return []
    first, last = max(start, line.start) - block.position(), min(end, line.end) - block.position()
    if not line.is_mixed:
        return [(shift + _x(row, first), line.right if end >= line.end else shift + _x(row, last))]
    while last > first and document.characterAt(block.position() + last - 1).isspace():
        last -= 1
    return _joined(sorted((shift + left, shift + right) for left, right, _ in _runs(row, first, last)))


def caret_x(document: QTextDocument, line: TextLine, unit: int) -> float:
    """Where a caret before a UTF-16 unit stands on a line, in document pixels."""
    block, row, shift = _found(document, line)
    if row is None:
        return line.left
    position = unit - block.position()
    return shift + (_beginning(row, position) if line.is_mixed and unit < line.end else _x(row, position))


def leading_edges(document: QTextDocument, line: TextLine, start: int, end: int) -> Stretch:
    """The x of the beginning of unit `start` and of the end of the units before `end`, whichever way the text runs."""
    block, row, shift = _found(document, line)
    if row is None:
        return line.left, line.right
    first, last = start - block.position(), end - block.position()
    if line.is_mixed:
        return shift + _beginning(row, first), shift + _end(row, max(first, last - 1))
    return shift + _x(row, first), shift + _x(row, max(first, last - 1), QTextLine.Edge.Trailing)


def origin(block: QTextBlock) -> QPointF:
    """Where the layout of a block begins, in document pixels; lays the text out as far as there."""
    outer = block.document().documentLayout().blockBoundingRect(block)
    return outer.topLeft() - block.layout().boundingRect().topLeft()


def block_at(document: QTextDocument, y: float) -> QTextBlock:
    """The paragraph at, or next to, a height in document pixels."""
    layout, first = document.documentLayout(), document.firstBlock()
    if y <= layout.blockBoundingRect(first).bottom():
        return first  # where nothing lies above it, Qt may tell of a place at the end of the text
    block = document.findBlock(max(0, layout.hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)))
    return block.previous() if block.previous().isValid() else block


def _found(document: QTextDocument, line: TextLine) -> tuple[QTextBlock, QTextLine | None, float]:
    """The block of a line, Qt's own line if there is one still, and how far right the block's layout begins."""
    block = document.findBlockByNumber(line.block)
    shift = origin(block).x()
    layout = block.layout()
    return block, layout.lineAt(line.index) if line.index < layout.lineCount() else None, shift


def _lines_of(block: QTextBlock, place: QPointF, top: float, bottom: float) -> Iterator[TextLine]:
    layout = block.layout()
    count, is_mixed = layout.lineCount(), _is_mixed(block)
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        row = layout.lineAt(middle)
        if place.y() + row.y() + row.height() < top:
            low = middle + 1
        else:
            high = middle
    for index in range(low, count):
        row = layout.lineAt(index)
        if place.y() + row.y() > bottom:
            return
        yield _line(block, place, row, is_mixed)


def _line(block: QTextBlock, place: QPointF, row: QTextLine, is_mixed: bool) -> TextLine:
    start = block.position() + row.textStart()
    natural = row.naturalTextRect()
    baseline = place.y() + row.y() + row.ascent()
    return TextLine(
        block.blockNumber(),
        row.lineNumber(),
        start,
        start + row.textLength(),
        place.x() + natural.left(),
        place.x() + natural.right(),
        baseline - row.ascent(),
        baseline,
        baseline + row.descent(),
        is_mixed,
        is_mixed and block.textDirection() == Qt.LayoutDirection.RightToLeft,
    )


def _is_mixed(block: QTextBlock) -> bool:
    # Kept with the paragraph, which may be a hundred thousand characters long and never changes.
    state = block.userState()
    if state not in (_PLAIN, _MIXED):
        runs_left = block.textDirection() == Qt.LayoutDirection.RightToLeft
        state = _MIXED if runs_left or _RIGHT_TO_LEFT.search(block.text()) else _PLAIN
        block.setUserState(state)
    return state == _MIXED


def _x(row: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    # The stubs know less of what this returns than Qt does: the x and the position.
    return float(row.cursorToX(position, edge)[0])  # type: ignore[index]


def _runs(row: QTextLine, first: int, last: int) -> list[tuple[float, float, bool]]:
    """Left and right edges of the letters from `first` up to `last`, part by part, and whether each runs to the left.

    Where directions meet, Qt has one x for the end of a run and the beginning of the next, which lie apart: so this
    goes by the letters themselves.
    """
    found = []
    for run in row.glyphRuns(first, last - first) if last > first else ():
        places = [place.x() for place in run.positions()]
        widths = [width.x() for width in run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())]
        right = max((place + width for place, width in zip(places, widths, strict=True)), default=0.0)
        if places and right > min(places):
            found.append((min(places), right, run.isRightToLeft()))
    return found


def _beginning(row: QTextLine, position: int) -> float:
    """Where a letter begins: on its right where the text runs to the left."""
    for left, right, runs_left in _runs(row, position, position + 1):
        return right if runs_left else left
    return _x(row, position)


def _end(row: QTextLine, position: int) -> float:
    for left, right, runs_left in _runs(row, position, position + 1):
        return left if runs_left else right
    return _x(row, position, QTextLine.Edge.Trailing)


def _place_in(row: QTextLine, line: TextLine, block: QTextBlock, x: float) -> int:
    """The position in the paragraph whose caret is nearest to x, by the letter that is there."""
    first, last = line.start - block.position(), line.end - block.position()
    nearest, away = first, float("inf")
    for position in range(first, last):
        for left, right, runs_left in _runs(row, position, position + 1):
            distance = max(left - x, x - right, 0.0)
            if distance < away:
                is_behind = (x > (left + right) / 2) != runs_left
                nearest, away = _next_letter(block, position) if is_behind else position, distance
    return nearest


def _next_letter(block: QTextBlock, position: int) -> int:
    """The position behind a letter with all that is joined to it."""
    return block.layout().nextCursorPosition(position)


def _joined(parts: list[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for left, right in parts:
        if joined and left <= joined[-1][1] + 0.75:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined
