"""Paints the options of a chooser: a dot of colour, what it is called, and the key for it as a cap at the right."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from workbench.desktop.look import SPACE, elided
from workbench.desktop.mirroring import mirrored
from workbench.desktop.model_index import Index
from workbench.desktop.row_list import VALUE
from workbench.desktop.row_painting import RowPainter, cap_width, draw_cap

_DOT = 12


@dataclass(frozen=True, slots=True)
class Option:
    """`name` is given back; `hint` stands at the right end, such as a key; `colour` makes a dot before it.

    `detail` stands quietly behind the title, and in its place why it cannot be taken now, the `refusal`.
    """

    name: str
    title: str
    hint: str = ""
    colour: QColor | None = None
    detail: str = ""
    refusal: str = ""

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return ", ".join(part for part in (self.title, self.refusal or self.detail, self.hint) if part)


class OptionPainter(RowPainter):
    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, row_height(option.fontMetrics))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = cast(Option, index.data(VALUE))
        inside = option.rect.adjusted(int(1.5 * SPACE), 0, -SPACE, 0)
        if row.colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(row.colour)
            middle = inside.center().y() + 1
            dot = QRectF(inside.left(), middle - _DOT / 2, _DOT, _DOT)
            painter.drawRoundedRect(mirrored(dot, option.rect, option.direction), 4, 4)
            inside.setLeft(inside.left() + _DOT + SPACE)
        if row.hint:
            width, height = cap_width(row.hint, option.fontMetrics), option.fontMetrics.height() + 2
            top = option.rect.center().y() + 1 - height / 2
            cap = QRectF(inside.right() - width, top, width, height)
            draw_cap(painter, option.palette, row.hint, mirrored(cap, option.rect, option.direction))
            inside.setRight(inside.right() - width - SPACE)
        self._draw_words(painter, option, row, inside)

    @staticmethod
    def _draw_words(painter: QPainter, option: QStyleOptionViewItem, row: Option, inside: QRect) -> None:
        metrics, quiet = option.fontMetrics, option.palette.color(QPalette.ColorRole.PlaceholderText)
        title = elided(metrics, row.title, inside.width())
        painter.setPen(quiet if row.refusal else option.palette.color(QPalette.ColorRole.Text))
        box = mirrored(QRectF(inside), option.rect, option.direction)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)
        rest = inside.adjusted(metrics.horizontalAdvance(title) + 2 * SPACE, 0, 0, 0)
        if rest.width() > 6 * SPACE:
            painter.setPen(quiet)
            detail = elided(metrics, row.refusal or row.detail, rest.width())
            box = mirrored(QRectF(rest), option.rect, option.direction)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, detail)


def row_height(metrics: QFontMetrics) -> int:
    return metrics.height() + int(1.5 * SPACE)
