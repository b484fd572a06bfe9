"""Paints decisions as rows: what was done, below it quietly when and where; what was taken back is struck out."""

from typing import cast

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from workbench.desktop.history_model import HistoryModel, ShownDecision
from workbench.desktop.look import SPACE, elided
from workbench.desktop.model_index import Index
from workbench.desktop.row_painting import IN_LINE, RowPainter

_STRUT = 1.5 * SPACE


class DecisionPainter(RowPainter):
    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + int(_STRUT))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = cast(ShownDecision, index.data(HistoryModel.DecisionRole))
        inside = option.rect.adjusted(SPACE, int(_STRUT / 2), -SPACE, -int(_STRUT / 2))
        first = QRect(inside.left(), inside.top(), inside.width(), option.fontMetrics.height())
        font = QFont(option.font)
        font.setStrikeOut(not shown.holds)
        painter.setFont(font)
        _draw(painter, option, first, shown.what, is_quiet=not shown.holds)
        painter.setFont(option.font)
        _draw(painter, option, first.translated(0, first.height()), shown.where, is_quiet=True)


def _draw(painter: QPainter, option: QStyleOptionViewItem, line: QRect, words: str, *, is_quiet: bool) -> None:
    role = QPalette.ColorRole.PlaceholderText if is_quiet else QPalette.ColorRole.Text
    painter.setPen(option.palette.color(role))
    cut = elided(option.fontMetrics, words, line.width())
    painter.drawText(line, IN_LINE, cut)
