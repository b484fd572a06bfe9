"""ArticleScene: where everything in the article lies - lines, the shapes of marks - and what is under a point."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QStaticText

from workbench.core.articles import Range
from workbench.core.schemes import LabelScheme
from workbench.desktop.article_page import ArticlePage
from workbench.desktop.line_shapes import LineShapes, Measures, Piece, shapes_of, tag_rect
from workbench.desktop.shown_marks import PlacedMark, ShownMark, index_of
from workbench.desktop.text_lines import (
    TextLine,
    caret_x,
    leading_edges,
    line_holding,
    lines_between,
    stretches,
    unit_at,
    units_between,
)

_LEAST_HINT = 11
"""Pixels; what is to be read and typed at once is larger than the name of a mark."""


@dataclass(frozen=True, slots=True)
class MarkEdge:
    """One end of a mark, as something to take hold of."""

    placed: PlacedMark
    is_start: bool


class ArticleScene:
    """Geometry in document pixels. Shapes are kept by line until marks or layout change."""

    def __init__(self, page: ArticlePage) -> None:
        self._page = page
        self._shapes: dict[tuple[int, int], LineShapes] = {}
        self._pictures: dict[str, QStaticText] = {}
        self._widths: dict[str, float] = {}
        self._lines: dict[int, TextLine] = {}
        self.marks = index_of((), page.text_map, ())
        self.tag_font = QFont()
        self.hint_font = QFont()
        self.relayout()

    def set_marks(self, marks: Sequence[ShownMark], scheme: LabelScheme | None) -> list[PlacedMark]:
        """Takes these marks in place of those before; the marks that look different, as they were and as they are."""
        bands = scheme.overlapping_layers if scheme else ()
        self.marks, changed = self.marks.exchanged(marks, self._page.text_map, bands)
        self._shapes = {
            key: shapes
            for key, shapes in self._shapes.items()
            if not any(one.start < shapes.line.end and shapes.line.start < one.end for one in changed)
        }
        return changed

    def visible_range(self, top: float, height: float) -> Range:
        """Code points of the lines of which something shows, with what reaches out from them."""
        first, last = units_between(self._page.document, top - self.reach, top + height + self.reach)
        return self._page.text_map.code_point(first), self._page.text_map.code_point(last)

    def whole_lines(self, top: float, height: float) -> Range:
        """Code points of the lines that show from top to bottom."""
        lines = [line for line in lines_between(self._page.document, top, top + height) if line.top >= top]
        shown = [line for line in lines if line.bottom <= top + height]
        code_point = self._page.text_map.code_point
        return (code_point(shown[0].start), code_point(shown[-1].end)) if shown else (0, 0)

    def relayout(self) -> None:
        """Forgets all shapes, as the text stands elsewhere now."""
        self.tag_font = QGuiApplication.font()
        self.tag_font.setPixelSize(max(7, round(self._page.em * 0.5)))
        self.tag_font.setWeight(QFont.Weight.DemiBold)
        self.hint_font = QFont(self.tag_font)
        self.hint_font.setPixelSize(max(_LEAST_HINT, round(self._page.em * 0.6)))
        self.hint_font.setWeight(QFont.Weight.Bold)
        self._shapes.clear()
        self._lines.clear()
        self._pictures.clear()
        self._widths.clear()
        height = QFontMetricsF(self.tag_font).capHeight()
        em, margin = self._page.em, self._page.margin
        self._sizes = Measures(em, margin, height, self._tag_width, self._page.leading, margin > 4 * em)

    @property
    def reach(self) -> float:
        """How far the shapes of a line reach into the leading above and below it."""
        return max(self._page.leading, self._page.em)

    def lines(self, top: float, bottom: float) -> list[LineShapes]:
        """The shapes of the lines between two heights."""
        found = []
        for line in lines_between(self._page.document, top, bottom):
            shapes = self._shapes.get(line.key)
            if shapes is None:
                shapes = shapes_of(self._page.document, line, self.marks, self._sizes)
                self._shapes[line.key] = shapes
            found.append(shapes)
        return found

    def picture(self, text: str) -> QStaticText:
        """The name on a tag, prepared for painting."""
        if text not in self._pictures:
            picture = QStaticText(text)
            picture.setTextFormat(Qt.TextFormat.PlainText)
            picture.prepare(font=self.tag_font)
            self._pictures[text] = picture
        return self._pictures[text]

    def marks_at(self, point: QPointF) -> list[PlacedMark]:
        """The marks under a point, the smallest, which lies on top, first."""
        found: dict[str, PlacedMark] = {}
        for shapes in self.lines(point.y() - self._page.em, point.y() + self._page.em):
            hit = [p.placed for p in (*shapes.boxes, *shapes.bands) if p.holds(point)]
            hit += [tag.placed for tag in shapes.tags if tag.rect.adjusted(-1, -2, 1, 2).contains(point)]
            hit += [bar.placed for bar in shapes.bars if bar.rect.adjusted(-2, 0, 2, 0).contains(point)]
            found |= {placed.mark.id: placed for placed in hit}
        return sorted(found.values(), key=lambda placed: (placed.is_band, placed.length))

    def edge_at(self, point: QPointF, focus: str | None) -> MarkEdge | None:
        """The edge within reach of a point: 3 pixels, 5 for the focused mark, which is preferred; else the nearest."""
        near: list[tuple[float, int, MarkEdge]] = []
        for shapes in self.lines(point.y(), point.y()):
            for piece in (*shapes.boxes, *shapes.bands):
                for edge, x in self._edges_of(piece, shapes.line):
                    is_focus, away = piece.placed.mark.id == focus, abs(point.x() - x)
                    if away <= (5 if is_focus else 3) and piece.rects[0].top() <= point.y() <= piece.rects[0].bottom():
                        near.append((away - (10 if is_focus else 0), piece.placed.length, edge))
        return min(near, key=lambda found: found[:2])[2] if near else None

    def offset_at(self, point: QPointF) -> int:
        """The code point whose leading edge is nearest to a point."""
        return self._page.text_map.code_point(self.unit_at(point))

    def unit_at(self, point: QPointF) -> int:
        """The same as a UTF-16 unit."""
        return unit_at(self._page.document, point)

    def rects(self, start: int, end: int, top: float, bottom: float) -> list[QRectF]:
        """Around the letters of code points `start` up to `end`, on the lines between two heights."""
        first, last = self._page.text_map.unit(start), self._page.text_map.unit(end)
        found = []
        for line in lines_between(self._page.document, top, bottom):
            if line.start < last and first < line.end:
                for left, right in stretches(self._page.document, line, first, last):
                    found.append(QRectF(left, line.top, right - left, line.bottom - line.top))
        return found

    def tag_rect(self, left: float, top: float, text: str) -> QRectF:
        """Where a tag stands over the letters of a line with this top."""
        return tag_rect(left, top + 0.1 * self._page.em, text, self._sizes)

    def hint_rect(self, left: float, top: float, letters: str) -> QRectF:
        """Where letters that lead to a place stand: over the letters of a line with this top."""
        metrics = QFontMetricsF(self.hint_font)
        height = metrics.capHeight() + 5
        bottom = top + 0.16 * self._page.em
        return QRectF(left, bottom - height, metrics.horizontalAdvance(letters) + 5, height)

    def extent(self, start: int, end: int) -> tuple[float, float]:
        """Top and bottom of the lines that hold code points `start` up to `end`, with their tags."""
        first, last = self._line(start), self._line(max(start, end - 1))
        return (first.top - self._page.em if first else 0.0), (last.bottom if last else 0.0)

    def caret(self, offset: int) -> QRectF:
        """A bar of no width before a code point."""
        line = self._line(offset)
        if line is None:
            return QRectF()
        x = caret_x(self._page.document, line, self._page.text_map.unit(offset))
        return QRectF(x, line.top, 0, line.bottom - line.top)

    def _edges_of(self, piece: Piece, line: TextLine) -> list[tuple[MarkEdge, float]]:
        """Where on a line a mark begins and ends; from right to left the beginning is on the right."""
        placed = piece.placed
        start, end = max(placed.start, line.start), min(placed.end, line.end)
        first, last = leading_edges(self._page.document, line, start, end)
        found = [(MarkEdge(placed, is_start=True), first)] if piece.begins else []
        return [*found, (MarkEdge(placed, is_start=False), last)] if piece.ends else found

    def _line(self, offset: int) -> TextLine | None:
        unit = self._page.text_map.unit(offset)
        line = self._lines.get(unit)
        if line is None and (line := line_holding(self._page.document, unit)) is not None:
            self._lines[unit] = line
        return line

    def _tag_width(self, text: str) -> float:
        if text not in self._widths:
            self._widths[text] = QFontMetricsF(self.tag_font).horizontalAdvance(text)
        return self._widths[text]
