"""SpanPainter: paints the marks of the visible lines under the text of an article, and knows which mark is where."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QStaticText

from workbench.desktop.colours import Theme, Tint
from workbench.desktop.line_shapes import Bar, LineShapes, Piece, Tag
from workbench.desktop.shown_marks import PlacedMark

_PLAIN_HUE = 215
_GLOW = 0.22
_GLOW_REACHES = (8, 6, 4)
"""How far it stands out from the letters, layer over layer."""
Hues = Mapping[tuple[str, str], int]
Taken = Sequence[tuple[QRectF, str]]


@dataclass(frozen=True, slots=True)
class Look:
    """How marks are to look just now: hues by layer and label, the focused mark and the layer that is worked in."""

    theme: Theme
    hues: Hues
    focus: str | None
    layer: str

    def tint(self, placed: PlacedMark) -> Tint:
        mark = placed.mark
        is_quiet = mark.span.layer != self.layer and mark.id != self.focus
        hue = self.hues.get((mark.span.layer, mark.span.label), _PLAIN_HUE)
        return self.theme.tint(hue, is_open=mark.open and mark.id != self.focus, is_quiet=is_quiet)


class SpanPainter:
    """Paints shapes given in document pixels, shifted to the viewport and set on whole device pixels."""

    def __init__(self, painter: QPainter, look: Look, *, shift: QPointF, ratio: float, corner: float) -> None:
        self._painter, self._look, self._shift, self._ratio, self._corner = painter, look, shift, ratio, corner
        # One hair is a whole number of device pixels; half of it keeps a stroke off the seam between two.
        self._hair = max(1, round(ratio)) / ratio
        self._rings: list[QRectF] = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def lines(self, lines: Sequence[LineShapes]) -> None:
        for shapes in lines:
            for piece in shapes.bands:
                self._band(piece)
            for bar in shapes.bars:
                self._bar(bar)
        for shapes in lines:
            for piece in shapes.boxes:
                self._box(piece)
        for shapes in lines:
            for piece in (*shapes.bands, *shapes.boxes):
                if piece.placed.mark.id == self._look.focus:
                    self.ring(piece)

    def tags(self, lines: Sequence[LineShapes], picture: Callable[[str], QStaticText], taken: Taken) -> None:
        """Paints the tags that do not stand in a place that is `taken` by a name in focus."""
        for shapes in lines:
            for tag in shapes.tags:
                if not any(rect.intersects(tag.rect) for rect, _ in taken):
                    self._tag(tag, picture(tag.text))

    def name_in_focus(self, rect: QRectF, text: QStaticText, colour: QColor) -> None:
        self._pill(rect, colour)
        self._name(rect, text, self._look.theme.page)

    def key(self, rect: QRectF, letters: str, colour: QColor) -> None:
        """The letters of a key on a ground of this colour."""
        place = self._snapped(rect)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawRoundedRect(place, 2, 2)
        self._painter.setPen(self._look.theme.page)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, letters)

    def ring(self, piece: Piece) -> None:
        """Two strokes wide, one off the mark: the sign of focus, in shape and not in colour alone."""
        tint = self._look.tint(piece.placed)
        off, pen = 2 * self._hair, self._pen(tint.text, 2, is_dashed=False)
        for rect, *closed in piece.sided:
            outer = self._snapped(rect).adjusted(-off, -off, off, off)
            self._rings.append(outer)
            self._outline(outer, closed, pen, self._corner + off)

    def fill(self, rects: Sequence[QRectF], colour: QColor) -> None:
        for rect in rects:
            self._painter.fillRect(self._snapped(rect), colour)

    def frames(self, rects: Sequence[QRectF], colour: QColor) -> None:
        self._painter.setPen(self._pen(colour, 2, is_dashed=False))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in rects:
            self._painter.drawRoundedRect(self._snapped(rect.adjusted(-2, -2, 2, 2)), self._corner, self._corner)

    def glow(self, rects: Sequence[QRectF], colour: QColor, strength: float) -> None:
        """A soft edge around words, painted before their marks; the ring of focus is hard, and not taken for it."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        for reach in _GLOW_REACHES:
            soft = QColor(colour)
            soft.setAlphaF(_GLOW * strength)
            self._painter.setBrush(soft)
            for rect in rects:
                around = self._snapped(rect.adjusted(-reach, -reach, reach, reach))
                self._painter.drawRoundedRect(around, self._corner + reach, self._corner + reach)

    def caret(self, rect: QRectF, colour: QColor) -> None:
        place = self._snapped(rect.adjusted(0, 1, 0, 1))
        self._painter.fillRect(QRectF(place.left() - self._hair, place.top(), 2 * self._hair, place.height()), colour)

    def stroke(self, rect: QRectF, colour: QColor, *, is_dotted: bool = False) -> None:
        """A line along the bottom of a rectangle."""
        pen = QPen(colour, 2 * self._hair, Qt.PenStyle.DotLine if is_dotted else Qt.PenStyle.SolidLine)
        self._painter.setPen(pen)
        place = self._snapped(rect)
        self._painter.drawLine(place.bottomLeft(), place.bottomRight())

    def _band(self, piece: Piece) -> None:
        tint, is_open = self._look.tint(piece.placed), piece.placed.mark.open
        pen = self._pen(tint.border, 1, is_dashed=is_open)
        for rect, left, right in piece.sided:
            place = self._snapped(rect)
            self._painter.fillRect(place, tint.fill)
            self._painter.setPen(pen)
            half = self._hair / 2
            inner = place.adjusted(half, half, -half, -half)
            self._painter.drawLine(inner.bottomLeft(), inner.bottomRight())
            self._painter.setPen(self._pen(tint.border, 2, is_dashed=False))
            if left:
                self._painter.drawLine(inner.topLeft(), inner.bottomLeft())
            if right:
                self._painter.drawLine(inner.topRight(), inner.bottomRight())

    def _bar(self, bar: Bar) -> None:
        tint, place = self._look.tint(bar.placed), self._snapped(bar.rect)
        self._painter.setPen(Qt.PenStyle.NoPen)
        if not bar.placed.mark.open or bar.placed.mark.id == self._look.focus:
            is_focus = bar.placed.mark.id == self._look.focus
            self._painter.setBrush(tint.text if is_focus else tint.border)
            self._painter.drawRect(place)
            return
        pen = self._pen(tint.border, 1, is_dashed=True)
        self._painter.setPen(pen)
        x = place.center().x()
        self._painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))

    def _box(self, piece: Piece) -> None:
        tint = self._look.tint(piece.placed)
        pen = self._pen(tint.border, 1, is_dashed=piece.placed.mark.open)
        half = self._hair / 2
        for rect, *closed in piece.sided:
            place = self._snapped(rect)
            inner = place.adjusted(half, half, -half, -half)
            if all(closed):
                self._painter.setPen(pen)
                self._painter.setBrush(tint.fill)
                self._painter.drawRoundedRect(inner, self._corner, self._corner)
            else:
                self._painter.fillRect(place, tint.fill)
                self._outline(inner, closed, pen, self._corner)

    def _outline(self, rect: QRectF, closed: Sequence[bool], pen: QPen, corner: float) -> None:
        """The outline of a piece, left open on the sides where the mark goes on elsewhere."""
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if all(closed):
            self._painter.drawRoundedRect(rect, corner, corner)
            return
        path = QPainterPath()
        for edge, is_closed, side in ((rect.left(), closed[0], 1), (rect.right(), closed[1], -1)):
            middle = rect.center().x()
            path.moveTo(middle, rect.top())
            if is_closed:
                path.lineTo(edge + side * corner, rect.top())
                path.quadTo(edge, rect.top(), edge, rect.top() + corner)
                path.lineTo(edge, rect.bottom() - corner)
                path.quadTo(edge, rect.bottom(), edge + side * corner, rect.bottom())
            else:
                path.lineTo(edge, rect.top())
                path.moveTo(edge, rect.bottom())
            path.lineTo(middle, rect.bottom())
        self._painter.drawPath(path)

    def _tag(self, tag: Tag, text: QStaticText) -> None:
        tint, is_focus = self._look.tint(tag.placed), tag.placed.mark.id == self._look.focus
        if is_focus:
            self._pill(tag.rect, tint.text)
        elif any(ring.intersects(tag.rect.translated(self._shift)) for ring in self._rings):
            # A ring makes way for the names that stand in it.
            self._painter.fillRect(self._snapped(tag.rect.adjusted(-2, -1, 2, 1)), self._look.theme.page)
        self._name(tag.rect, text, self._look.theme.page if is_focus else tint.text)

    def _name(self, rect: QRectF, text: QStaticText, colour: QColor) -> None:
        place = rect.bottomLeft() + self._shift
        self._painter.setPen(colour)
        self._painter.drawStaticText(QPointF(place.x(), place.y() - self._painter.fontMetrics().ascent()), text)

    def _pill(self, rect: QRectF, colour: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawRoundedRect(self._snapped(rect.adjusted(-3, -2.5, 3, 2.5)), 2, 2)

    def _pen(self, colour: QColor, hairs: int, *, is_dashed: bool) -> QPen:
        pen = QPen(colour, hairs * self._hair)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if is_dashed:
            pen.setDashPattern([3.0, 2.0])
        return pen

    def _snapped(self, rect: QRectF) -> QRectF:
        return self._aligned(rect.translated(self._shift))

    def _aligned(self, rect: QRectF) -> QRectF:
        left, top, right, bottom = map(self._on_pixel, (rect.left(), rect.top(), rect.right(), rect.bottom()))
        return QRectF(left, top, right - left, bottom - top)

    def _on_pixel(self, place: float) -> float:
        # Not round, which takes halves now up and now down: what was scrolled would not fit what is painted next to it.
        return math.floor(place * self._ratio + 0.5) / self._ratio
