"""Paints a command with its keys as caps, in the list where keys are changed."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from workbench.desktop.look import SPACE
from workbench.desktop.mirroring import mirrored
from workbench.desktop.model_index import Index
from workbench.desktop.row_list import VALUE
from workbench.desktop.row_painting import RowPainter, cap_width, draw_cap
from workbench.desktop.translation import tr
from workbench.desktop.wording import shown_key


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A command by its name, with its keys, and whether those are others than the default ones."""

    name: str
    title: str
    keys: tuple[str, ...]
    is_changed: bool

    def spoken(self) -> str:
        """The row in words, for a screen reader."""
        parts = [
            self.title,
            *(map(shown_key, self.keys) if self.keys else (tr("no key"),)),
            *([tr("changed")] if self.is_changed else []),
        ]
        return ", ".join(parts)


class KeyRowPainter(RowPainter):
    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + int(1.5 * SPACE))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = cast(KeyRow, index.data(VALUE))
        inside = option.rect.adjusted(int(1.5 * SPACE), 0, -SPACE, 0)
        metrics = option.fontMetrics
        for key in map(shown_key, reversed(row.keys)):
            width, height = cap_width(key, metrics), metrics.height() + 2
            top = option.rect.center().y() + 1 - height / 2
            cap = QRectF(inside.right() - width, top, width, height)
            draw_cap(painter, option.palette, key, mirrored(cap, option.rect, option.direction))
            inside.setRight(inside.right() - width - SPACE // 2)
        colours = option.palette
        if row.is_changed:
            painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
            box = mirrored(QRectF(inside), option.rect, option.direction)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, tr("changed"))
            inside.setRight(inside.right() - metrics.horizontalAdvance(tr("changed")) - SPACE)
        painter.setPen(colours.color(QPalette.ColorRole.Text))
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, inside.width())
        box = mirrored(QRectF(inside), option.rect, option.direction)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)
