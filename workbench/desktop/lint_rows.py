"""Paints what lint found: rules with how many and why they matter, findings with what is wrong and the fix."""

from typing import cast

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from workbench.core.lint import Severity
from workbench.core.schemes import LabelScheme
from workbench.desktop.lint_model import LintModel, Row, RuleHeading, title_of
from workbench.desktop.look import SPACE, elided
from workbench.desktop.mirroring import mirrored
from workbench.desktop.model_index import Index
from workbench.desktop.row_painting import WRAPPED, RowPainter, draw_label, fitting
from workbench.desktop.translation import tr
from workbench.session.lint_book import Entry
from workbench.store.linting import EVERYWHERE, Right

_Role = QPalette.ColorRole
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignRight
_SIGN = 16
"""Room for the sign before a heading; findings begin where its words do."""


class LintPainter(RowPainter):
    """Each line of a row is cut where it has no room: what is left out is in the tooltip."""

    def __init__(self, parent: QWidget, model: LintModel) -> None:
        super().__init__(parent)
        self._model = model
        self.scheme: LabelScheme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        lines = 3 if self._model.has_titles else 2
        return QSize(0, lines * option.fontMetrics.height() + int(1.75 * SPACE))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = cast(Row, index.data(LintModel.RowRole))
        line = option.fontMetrics.height()
        inside = option.rect.adjusted(SPACE, int(0.9 * SPACE), -SPACE, 0)
        first = QRect(inside.left() + _SIGN, inside.top(), inside.width() - _SIGN, line)
        if isinstance(row, RuleHeading):
            self._draw_heading(painter, option, row, first)
        elif isinstance(row, Entry):
            self._draw_entry(painter, option, row, first)
        else:
            self._draw_right(painter, option, row, first)

    def _draw_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: RuleHeading, line: QRect) -> None:
        severity = Severity.HINT if row.rule is None else row.rule.severity
        _draw_fold(painter, option, line, severity, is_folded=row.is_folded)
        count = QLocale().toString(row.count)
        room = line.width() - option.fontMetrics.horizontalAdvance(count) - SPACE
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        title = tr("Said to be right") if row.rule is None else tr(row.rule.title)
        _write(painter, option, line, elided(QFontMetrics(font), title, room), _Role.Text)
        painter.setFont(option.font)
        _write(painter, option, line, count, _Role.PlaceholderText, _RIGHT)
        why = tr("These are not looked for any more.") if row.rule is None else tr(row.rule.why)
        below = line.adjusted(0, line.height(), 0, line.height())
        if not self._model.has_titles:
            _write(painter, option, below, elided(option.fontMetrics, why, below.width()), _Role.PlaceholderText)
            return
        painter.setPen(option.palette.color(_Role.PlaceholderText))
        both = QRectF(below.adjusted(0, 0, 0, line.height()))
        box = mirrored(both, option.rect, option.direction)
        painter.drawText(box, WRAPPED, fitting(why, option.fontMetrics, both.toRect()))

    def _draw_entry(self, painter: QPainter, option: QStyleOptionViewItem, row: Entry, line: QRect) -> None:
        found = row.finding
        left = self._draw_label(painter, option, found.layer, found.label, line)
        words = elided(option.fontMetrics, found.quote.replace("\n", "⏎"), left - line.left() - SPACE)
        _write(painter, option, line, words, _Role.Text)
        below = line.translated(0, line.height())
        self._draw_told(painter, option, tr(found.told), tr(found.fix), below)
        if self._model.has_titles:
            title = elided(option.fontMetrics, row.title, below.width())
            _write(painter, option, below.translated(0, line.height()), title, _Role.PlaceholderText)

    @staticmethod
    def _draw_told(painter: QPainter, option: QStyleOptionViewItem, told: str, fix: str, line: QRect) -> None:
        """What is wrong, and in the accent colour what a fix would do, which is never cut to nothing by it."""
        metrics = option.fontMetrics
        wanted = metrics.horizontalAdvance(fix) + 2
        room = min(wanted, max(line.width() - metrics.horizontalAdvance(told) - 2 * SPACE, line.width() // 2))
        if fix:
            _write(painter, option, line, elided(metrics, fix, room), _Role.Link, _RIGHT)
        left = line.width() - (min(room, wanted) + 2 * SPACE if fix else 0)
        _write(painter, option, line, elided(metrics, told, left), _Role.PlaceholderText)

    def _draw_right(self, painter: QPainter, option: QStyleOptionViewItem, row: Right, line: QRect) -> None:
        _write(painter, option, line, elided(option.fontMetrics, row.words, line.width()), _Role.Text)
        told = title_of(row.rule)
        if row.article == EVERYWHERE:
            told = f"{told} · {tr('in all articles')}"
        below = line.translated(0, line.height())
        _write(painter, option, below, elided(option.fontMetrics, told, below.width()), _Role.PlaceholderText)

    def _draw_label(self, painter: QPainter, option: QStyleOptionViewItem, layer: str, label: str, line: QRect) -> int:
        """Draws the label at the right end; where it begins."""
        of = self.scheme.layer(layer) if self.scheme is not None else None
        known = of.label(label) if of is not None else None
        return draw_label(painter, option, label, known.hue if known else None, line)


def _write(  # noqa: PLR0913, PLR0917 — words, where and how
    painter: QPainter,
    option: QStyleOptionViewItem,
    line: QRect,
    words: str,
    role: _Role,
    align: Qt.AlignmentFlag = _MIDDLE,
) -> None:
    painter.setPen(option.palette.color(role))
    painter.drawText(mirrored(QRectF(line), option.rect, option.direction), align | Qt.TextFlag.TextDontClip, words)


def _draw_fold(
    painter: QPainter, option: QStyleOptionViewItem, line: QRect, severity: Severity, *, is_folded: bool
) -> None:
    """A sign that points down, or aside where findings are hidden; in red where they are errors."""
    colour = option.palette.color(_Role.BrightText if severity is Severity.ERROR else _Role.PlaceholderText)
    pen = QPen(colour, 2.0 if severity is Severity.ERROR else 1.4)
    painter.setPen(pen)
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    centre = mirrored(
        QRectF(line.left() - _SIGN, line.top(), 10, line.height()), option.rect, option.direction
    ).center()
    x, y, way = centre.x(), centre.y(), -1 if is_turned else 1
    aside = [QPointF(x - 2 * way, y - 4), QPointF(x + 2 * way, y), QPointF(x - 2 * way, y + 4)]
    down = [QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]
    painter.drawPolyline(aside if is_folded else down)
