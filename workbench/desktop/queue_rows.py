"""Paints the rows of the queue: title and state of an article, and a sign in front."""

from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.decisions import ReviewState
from workbench.core.queue import QueueRow
from workbench.desktop.look import SPACE
from workbench.desktop.queue_model import Index, QueueModel
from workbench.desktop.row_painting import draw_chosen
from workbench.desktop.translation import tr
from workbench.desktop.wording import STATES


def row_height(metrics: QFontMetrics) -> int:
    return 2 * metrics.height() + 2 * SPACE


class QueueRowPainter(QStyledItemDelegate):
    """Two lines an article, its title and quietly its state; in front a sign for the state, of a shape of its own."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = cast(QueueRow, index.data(QueueModel.RowRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = option.palette
        if is_chosen:
            draw_chosen(painter, option)
        ink = colours.color(QPalette.ColorRole.Text)
        quiet = colours.color(QPalette.ColorRole.PlaceholderText)
        line = option.fontMetrics.height()
        sign = QRectF(option.rect.left() + SPACE, option.rect.top() + SPACE + (line - 12) / 2, 12, 12)
        _draw_state(painter, sign, row, colours.color(QPalette.ColorRole.Accent))
        inside = option.rect.adjusted(SPACE + 12 + SPACE, SPACE, -SPACE, -SPACE)
        painter.setPen(ink)
        first = QRect(inside.left(), inside.top(), inside.width(), line)
        title = option.fontMetrics.elidedText(row.title or row.key, Qt.TextElideMode.ElideRight, first.width())
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(quiet)
        below = first.translated(0, line)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, _below(row, option, below.width()))
        painter.restore()


def _below(row: QueueRow, option: QStyleOptionViewItem, width: int) -> str:
    parts = [tr(STATES[row.state])]
    if row.flag is not None:
        parts.append(tr("flagged: {note}", note=row.flag) if row.flag else tr("flagged"))
    elif not row.suggested:
        parts.append(tr("no suggestions yet"))
    return option.fontMetrics.elidedText(" · ".join(parts), Qt.TextElideMode.ElideRight, width)


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
