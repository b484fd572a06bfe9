"""Paints the rows of the queue: title and state of an article, and a sign in front; keeps what it painted last."""

import math
from collections import OrderedDict
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap, QPolygonF, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.core.decisions import ReviewState
from workbench.core.queue import QueueRow
from workbench.core.visible import visible
from workbench.desktop.look import SPACE, elided
from workbench.desktop.mirroring import mirrored
from workbench.desktop.model_index import Index
from workbench.desktop.queue_model import QueueModel
from workbench.desktop.row_painting import IN_LINE, draw_chosen, painting_on
from workbench.desktop.translation import tr
from workbench.desktop.wording import STATES


def row_height(metrics: QFontMetrics) -> int:
    return 2 * metrics.height() + 2 * SPACE


_LEAST_ROOM = 8 * SPACE
"""How wide a second line of a title is worth it, in logical pixels."""
_MOST_TITLE = 400
"""Characters of a title that may have room."""
_MOST_PICTURES = 96
"""Rows whose pictures are kept: more than a tall window shows."""
_Look = tuple[QueueRow, bool, int, int, float]
"""What a row looks by: what it tells, whether it is chosen, width, height and the ratio of pixels."""


class QueueRowPainter(QStyledItemDelegate):
    """Two lines an article: its title, and quietly its state, beside what the first line has no room for of the title.

    In front stands a sign for the state, of a shape of its own.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._pictures: OrderedDict[_Look, QPixmap] = OrderedDict()

    def forget(self) -> None:
        """Paints all rows anew, as font or colours are others."""
        self._pictures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, ratio = cast(QueueRow, index.data(QueueModel.RowRole)), painter.device().devicePixelRatioF()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        look = (row, is_chosen, option.rect.width(), option.rect.height(), ratio)
        picture = self._pictures.pop(look, None) or self._painted(row, option, ratio)
        self._pictures[look] = picture
        if len(self._pictures) > _MOST_PICTURES:
            self._pictures.popitem(last=False)
        painter.drawPixmap(option.rect.topLeft(), picture)

    def _painted(self, row: QueueRow, option: QStyleOptionViewItem, ratio: float) -> QPixmap:
        picture = QPixmap(math.ceil(option.rect.width() * ratio), math.ceil(option.rect.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        own = QStyleOptionViewItem(option)
        own.rect = QRect(0, 0, option.rect.width(), option.rect.height())
        with painting_on(picture, own) as painter:
            _draw_row(painter, own, row)
        return picture


def _draw_row(painter: QPainter, option: QStyleOptionViewItem, row: QueueRow) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        draw_chosen(painter, option)
    colours = option.palette
    ink = colours.color(QPalette.ColorRole.Text)
    quiet = colours.color(QPalette.ColorRole.PlaceholderText)
    line = option.fontMetrics.height()
    sign = QRectF(option.rect.left() + SPACE, option.rect.top() + SPACE + (line - 12) / 2, 12, 12)
    _draw_state(painter, mirrored(sign, option.rect, option.direction), row, colours.color(QPalette.ColorRole.Accent))
    inside = option.rect.adjusted(SPACE + 12 + SPACE, SPACE, -SPACE, -SPACE)
    first = QRect(inside.left(), inside.top(), inside.width(), line)
    below, told = first.translated(0, line), _told(row)
    title, more = _broken(visible((row.title or row.key)[:_MOST_TITLE]), option.font, first.width())
    state = option.fontMetrics.horizontalAdvance(told[0])
    room = below.adjusted(0, 0, -state - SPACE, 0)
    if not more or len(told) > 1 or room.width() < _LEAST_ROOM:
        _draw_words(painter, option, first, row.title or row.key, ink)
        _draw_words(painter, option, below, " · ".join(told), quiet)
        return
    _draw_words(painter, option, first, title, ink)
    _draw_words(painter, option, room, more, ink)
    _draw_words(painter, option, below.adjusted(below.width() - state - 1, 0, 0, 0), told[0], quiet)


def _draw_words(painter: QPainter, option: QStyleOptionViewItem, box: QRect, words: str, colour: QColor) -> None:
    painter.setPen(colour)
    cut = elided(option.fontMetrics, words, box.width())
    painter.drawText(mirrored(QRectF(box), option.rect, option.direction), IN_LINE, cut)


def _broken(title: str, font: QFont, width: int) -> tuple[str, str]:
    """A title as it is broken where a line has this width: what stands on the first, and the rest."""
    layout = QTextLayout(title, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    units, end = title.encode("utf-16-le"), 2 * line.textLength()
    return units[:end].decode("utf-16-le").rstrip(), units[end:].decode("utf-16-le")


def _told(row: QueueRow) -> list[str]:
    parts = [tr(STATES[row.state])]
    if row.flag is not None:
        parts.append(tr("flagged: {note}", note=row.flag) if row.flag else tr("flagged"))
    elif row.trouble:
        parts.append(tr("suggesting failed"))
    elif not row.suggested:
        parts.append(tr("no suggestions yet"))
    return parts


def _draw_state(painter: QPainter, box: QRectF, row: QueueRow, colour: QColor) -> None:
    """A ring to do, half full in progress, full when done; a flag over all of them."""
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if row.flag is not None:
        painter.drawLine(box.bottomLeft() + QPointF(2, 0), box.topLeft() + QPointF(2, 0))
        painter.setBrush(colour)
        points = [box.topLeft() + QPointF(2, 0), box.topLeft() + QPointF(11, 3), box.topLeft() + QPointF(2, 7)]
        painter.drawPolygon(QPolygonF(points))
        return
    ring = box.adjusted(1, 1, -1, -1)
    painter.drawEllipse(ring)
    painter.setBrush(colour)
    if row.state is ReviewState.DONE:
        painter.drawEllipse(ring)
    elif row.state is ReviewState.IN_PROGRESS:
        painter.drawPie(ring, 90 * 16, 180 * 16)
