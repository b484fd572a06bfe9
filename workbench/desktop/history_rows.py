"""Paints the decisions on an article as rows: quietly when, and what was done."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.desktop.look import SPACE

Index = QModelIndex | QPersistentModelIndex


class DecisionPainter(QStyledItemDelegate):
    """A row reads “14:03  accept  …”; what stands before a double space near its beginning is the time."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = str(index.data(Qt.ItemDataRole.DisplayRole))
        at, _, what = line.partition("  ") if "  " in line[:7] else ("", "", line)
        metrics = option.fontMetrics
        painter.save()
        inside = option.rect.adjusted(SPACE, 0, -SPACE, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, at)
        if at:
            inside.setLeft(inside.left() + metrics.horizontalAdvance("00:00") + int(1.5 * SPACE))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        cut = metrics.elidedText(what[:400], Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()
