"""The list beside the article: every suggestion and annotation in reading order, with label, score and state."""

from functools import lru_cache
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from workbench.core.annotations import Mark
from workbench.core.schemes import LabelScheme
from workbench.core.suggestions import Suggestion
from workbench.desktop.colours import theme_of
from workbench.desktop.look import SPACE
from workbench.desktop.mark_model import Heading, MarkModel
from workbench.desktop.row_painting import draw_chip, draw_chosen
from workbench.desktop.scroll_bar import slim
from workbench.desktop.signals import SessionSignals
from workbench.session.changes import Changes

_SIGN = 14
_AHEAD = 3
"""Rows that are kept in view before and behind the one in hand, so that what comes next can be seen."""
Index = QModelIndex | QPersistentModelIndex


class SuggestionView(QWidget):
    """`mark_chosen` carries the id of the mark that was clicked."""

    mark_chosen = Signal(str)

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self.model = MarkModel(signals, self)
        self.list = QListView(self)
        self.list.setAccessibleName("Suggestions and annotations")
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        slim(self.list)
        self.list.setModel(self.model)
        self._painter = _RowPainter(self.list)
        self.list.setItemDelegate(self._painter)
        self.list.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        signals.session_changed.connect(self._on_session)
        signals.changed.connect(self._on_changes)

    def _on_session(self) -> None:
        self._painter.scheme = self._signals.session.project.scheme if self._signals.session else None

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if not isinstance(row, Heading):
            self.mark_chosen.emit(row.id)

    def _on_changes(self, changes: Changes) -> None:
        if not (changes.focus or changes.marks or changes.article):
            return
        session = self._signals.session
        place = self.model.place_of(session.focus) if session else None
        if place is None:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
            return
        self.list.setCurrentIndex(self.model.index(place))
        self._keep_in_view()

    def _keep_in_view(self) -> None:
        here, last = self.list.currentIndex().row(), self.model.rowCount() - 1
        if here >= 0:
            for row in (min(here + _AHEAD, last), max(here - _AHEAD, 0), here):
                self.list.scrollTo(self.model.index(row), QListView.ScrollHint.EnsureVisible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in_view()


class _RowPainter(QStyledItemDelegate):
    """A sign for the state, the words, the label in its tint and the score; a claim has its claimer and cue below."""

    scheme: LabelScheme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(MarkModel.RowRole)
        line = option.fontMetrics.height()
        if isinstance(row, Heading):
            return QSize(0, line + 2 * SPACE + SPACE // 2)
        return QSize(0, line + SPACE + (line if cast(Mark, row).roles else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(MarkModel.RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            _draw_heading(painter, option, row)
        else:
            self._draw_mark(painter, option, cast(Mark, row))
        painter.restore()

    def _draw_mark(self, painter: QPainter, option: QStyleOptionViewItem, mark: Mark) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            draw_chosen(painter, option)
        colours, line = option.palette, option.fontMetrics.height()
        inside = option.rect.adjusted(SPACE, SPACE // 2, -SPACE, -SPACE // 2)
        first = QRect(inside.left(), inside.top(), inside.width(), line)
        _draw_sign(painter, QRectF(first.left(), first.center().y() - 4.5, 11, 11), mark, option)
        right = self._draw_label(painter, option, mark, first)
        words = QRect(first.left() + _SIGN + 6, first.top(), right - first.left() - _SIGN - 6 - SPACE, line)
        painter.setPen(colours.color(QPalette.ColorRole.Text))
        quote = mark.span.quote.replace("\n", " ")
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, _cut(quote, option.fontMetrics, words.width()))
        if mark.roles:
            painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
            below = QRect(words.left(), first.bottom() + 1, inside.right() - words.left(), line)
            told = " · ".join(f"{name} {role.quote}" for name, role in mark.roles.items()).replace("\n", " ")
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, _cut(told, option.fontMetrics, below.width()))

    def _draw_label(self, painter: QPainter, option: QStyleOptionViewItem, mark: Mark, line: QRect) -> int:
        """Draws label and score at the right end; where they begin."""
        layer = self.scheme.layer(mark.span.layer) if self.scheme else None
        label = layer.label(mark.span.label) if layer else None
        text = "" if layer is not None and len(layer.labels) == 1 else mark.span.label
        score = f"{mark.score:.2f}"[1:] if isinstance(mark, Suggestion) and mark.score < 1 else ""
        small, metrics = _small(option.font.toString())
        painter.setFont(small)
        right = line.right()
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        score_width = metrics.horizontalAdvance(".00")
        painter.drawText(QRect(right - score_width, line.top(), score_width, line.height()), _RIGHT, score)
        right -= score_width + 6
        if text:
            tint = theme_of(option.palette).tint(label.hue if label else 0, is_open=isinstance(mark, Suggestion))
            width = metrics.horizontalAdvance(text) + 10
            chip = QRectF(right - width, line.center().y() - metrics.height() / 2, width, metrics.height() + 1)
            draw_chip(painter, tint, text, chip)
            right -= width
        painter.setFont(option.font)
        return right


@lru_cache(maxsize=4)
def _small(font: str) -> tuple[QFont, QFontMetrics]:
    """A font, given by Qt's description of it, as labels and scores have it."""
    small = QFont()
    small.fromString(font)
    small.setPointSizeF(small.pointSizeF() * 0.82)
    return small, QFontMetrics(small)


_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def _draw_heading(painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    inside = option.rect.adjusted(SPACE, SPACE, -SPACE, -SPACE // 2)
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, heading.title)
    painter.setFont(option.font)
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    told = (
        f"{heading.to_decide:,} to decide"
        if heading.to_decide
        else f"{heading.marks:,} marked"
        if heading.marks
        else "none"
    )
    painter.drawText(inside, _RIGHT, told)


def _draw_sign(painter: QPainter, box: QRectF, mark: Mark, option: QStyleOptionViewItem) -> None:
    """A dashed ring while it waits, a tick once it stands."""
    accent = option.palette.color(QPalette.ColorRole.Accent)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if isinstance(mark, Suggestion):
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.PlaceholderText), 1.2, Qt.PenStyle.DotLine))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        return
    painter.setPen(QPen(accent, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    x, y, w, h = box.left(), box.top(), box.width(), box.height()
    painter.drawPolyline(
        [QPointF(x + 0.1 * w, y + 0.55 * h), QPointF(x + 0.4 * w, y + 0.85 * h), QPointF(x + 0.95 * w, y + 0.15 * h)]
    )


def _cut(text: str, metrics: QFontMetrics, width: int) -> str:
    return metrics.elidedText(text[:400], Qt.TextElideMode.ElideRight, width)
