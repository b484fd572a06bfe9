"""The queue beside the article: every article with its state, a filter over them, and which one is in hand."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.core.decisions import ReviewState
from workbench.core.queue import QueueFilter, QueueRow
from workbench.desktop.controls import ComboBox, Field
from workbench.desktop.look import SPACE
from workbench.desktop.queue_model import Index, QueueModel
from workbench.desktop.row_painting import draw_chosen
from workbench.desktop.scroll_bar import slim
from workbench.desktop.signals import SessionSignals
from workbench.session.changes import Changes

_CHOICES = (
    ("All articles", QueueFilter()),
    ("To do", QueueFilter(states=frozenset({ReviewState.TO_DO}))),
    ("In progress", QueueFilter(states=frozenset({ReviewState.IN_PROGRESS}))),
    ("Done", QueueFilter(states=frozenset({ReviewState.DONE}))),
    ("Flagged", QueueFilter(flagged=True)),
)
_TYPING_PAUSE_MS = 120


class QueueView(QWidget):
    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self.model = QueueModel(signals, self)
        self.search = Field(placeholder="Search titles and texts", can_clear=True)
        self.search.setAccessibleName("Search titles and texts")
        self.states = ComboBox()
        self.states.setAccessibleName("Which articles are shown")
        self.states.addItems([title for title, _ in _CHOICES])
        self.list = _List()
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName("Queue of articles")
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.list.viewport().setAutoFillBackground(False)
        slim(self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_RowPainter(self.list))
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._apply)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self._open_first)
        self.states.currentIndexChanged.connect(self._apply)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        signals.session_changed.connect(self._clear)
        signals.changed.connect(self._on_changes)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.search)
        layout.addWidget(self.states)
        layout.addWidget(self.list, 1)
        self.setMinimumWidth(20 * SPACE)

    def _clear(self) -> None:
        for field in (self.search, self.states):
            field.blockSignals(True)
        self.search.clear()
        self.states.setCurrentIndex(0)
        for field in (self.search, self.states):
            field.blockSignals(False)

    def _apply(self) -> None:
        if (session := self._signals.session) is not None:
            _, chosen = _CHOICES[self.states.currentIndex()]
            session.show(QueueFilter(chosen.states, chosen.flagged, self.search.text()))
            self._show_in_hand()

    def _open(self, index: QModelIndex) -> None:
        if (session := self._signals.session) is not None:
            session.open(self.model.id_at(index.row()))

    def _open_first(self) -> None:
        self._pause.stop()
        self._apply()
        if self.model.rowCount():
            self._open(self.model.index(0))

    def _on_changes(self, changes: Changes) -> None:
        if changes.article or changes.queue:
            self._show_in_hand()

    def _show_in_hand(self) -> None:
        session = self._signals.session
        place = self.model.place_of(session.hand.article.id) if session and session.hand else None
        if place is None:
            self.list.clearSelection()
            return
        self.list.setCurrentIndex(self.model.index(place))
        self.list.scrollTo(self.model.index(place), QListView.ScrollHint.EnsureVisible)


class _List(QListView):
    """Says so where it has nothing to show."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() is not None and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            place = self.viewport().rect().adjusted(SPACE, 2 * SPACE, -SPACE, 0)
            centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(place, centred, "No article to show")


class _RowPainter(QStyledItemDelegate):
    """Two lines an article, its title and quietly its state; in front a sign for the state, of a shape of its own."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + 2 * SPACE)

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
    parts = [str(row.state).capitalize()]
    if row.flag is not None:
        parts.append(f"flagged: {row.flag}" if row.flag else "flagged")
    elif not row.suggested:
        parts.append("no suggestions yet")
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
