"""Paints a place in another article: its title, what was decided there, and the passage around it."""

from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from workbench.core.schemes import Layer
from workbench.desktop.look import SPACE, elided
from workbench.desktop.mirroring import mirrored
from workbench.desktop.model_index import Index
from workbench.desktop.row_list import VALUE
from workbench.desktop.row_painting import IN_LINE, WRAPPED, RowPainter, draw_label, fitting
from workbench.desktop.translation import tr
from workbench.session.elsewhere import Found

_LINES = 3
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class FoundPainter(RowPainter):
    layer: Layer | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, (1 + _LINES) * option.fontMetrics.height() + 2 * SPACE)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = cast(Found, index.data(VALUE))
        inside = option.rect.adjusted(SPACE, SPACE, -SPACE, -SPACE)
        line = QRect(inside.left(), inside.top(), inside.width(), option.fontMetrics.height())
        right = self._draw_label(painter, option, found, line)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        metrics, told = option.fontMetrics, _told(found)
        before_label = QRectF(line.adjusted(0, 0, right - line.right() - SPACE // 2, 0))
        painter.drawText(mirrored(before_label, option.rect, option.direction), _RIGHT, told)
        room = right - line.left() - SPACE - metrics.horizontalAdvance(told)
        title = elided(metrics, found.title, room - SPACE)
        painter.drawText(line, IN_LINE, title)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        passage = inside.adjusted(0, line.height(), 0, 0)
        painter.drawText(passage, WRAPPED, fitting(found.passage, option.fontMetrics, passage))

    def _draw_label(self, painter: QPainter, option: QStyleOptionViewItem, found: Found, line: QRect) -> int:
        """Draws what was decided at the right end; where it begins."""
        label = self.layer.label(found.label) if self.layer is not None else None
        if not found.label:
            return line.right()
        name = tr("not marked") if found.is_refused else found.label
        return draw_label(painter, option, name, label.hue if label else None, line)


def _told(found: Found) -> str:
    return " · ".join(
        part for part in (tr("same story") if found.is_same_story else "", tr(found.told) if found.told else "") if part
    )
