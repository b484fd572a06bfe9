"""The queue beside the article: every article with its state, a filter over them, and which one is in hand."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHeaderView, QStyleOptionViewItem, QTableView, QVBoxLayout, QWidget

from workbench.core.queue import Order
from workbench.desktop.look import SPACE
from workbench.desktop.queue_filter import QueueFilterBar
from workbench.desktop.queue_model import QueueModel
from workbench.desktop.queue_reading import QueueReading
from workbench.desktop.queue_rows import QueueRowPainter, row_height
from workbench.desktop.row_painting import draw_nothing
from workbench.desktop.scroll_bar import slim
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.session.changes import Changes

_SLOW_MS = 150


class QueueView(QWidget):
    """`menu_wanted` carries a place on the screen: a person asks what can be done with the article in hand."""

    menu_wanted = Signal(object)

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self.reading = QueueReading(signals)
        self.model = QueueModel(signals, self.reading, self)
        self.filter = QueueFilterBar()
        self.search, self.states = self.filter.search, self.filter.states
        self.list = _List()
        self.list.setModel(self.model)
        self._opens_first = False
        self._lay_out()
        self.filter.chosen.connect(self._apply)
        self.filter.opened.connect(self._open_first)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.list.customContextMenuRequested.connect(self._ask_for_menu)
        # What is read at once is not announced, or words would flicker with every letter.
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._count)
        self.reading.began.connect(self._slow.start)
        self.reading.grown.connect(self._count)
        self.reading.ended.connect(self._on_ended)
        signals.session_changed.connect(self._begin)
        signals.changed.connect(self._on_changes)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        self.setMinimumWidth(20 * SPACE)

    def _begin(self) -> None:
        self._opens_first = False
        if (session := self._signals.session) is not None:
            self.filter.fill(session.project.scheme)
            self._count()

    def _apply(self) -> None:
        session = self._signals.session
        if session is not None and session.queue.wanted != self.filter.wanted():
            session.queue.show(self.filter.wanted())

    def _open(self, index: QModelIndex) -> None:
        if (session := self._signals.session) is not None:
            session.open(self.model.id_at(index.row()))

    def _ask_for_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self._open(index)
            self.menu_wanted.emit(self.list.viewport().mapToGlobal(place))

    def _open_first(self) -> None:
        self._opens_first = True
        self._apply()
        self._open_what_has_come()

    def _open_what_has_come(self) -> None:
        session = self._signals.session
        if self._opens_first and session is not None and session.queue.listing.shown == session.queue.wanted:
            self._opens_first = False
            if self.model.rowCount():
                self._open(self.model.index(0))

    def _on_changes(self, changes: Changes) -> None:
        if changes.queue:
            self._count()
            self._open_what_has_come()
        if changes.article or changes.queue:
            self._show_in_hand()

    def _on_ended(self) -> None:
        self._count()
        session = self._signals.session
        if session is not None and not session.queue.wanted.text and session.queue.wanted.order is Order.IMPORTED:
            # It may not have been among the first; what was searched or sorted is looked at from its top.
            self._show_in_hand()

    def _count(self) -> None:
        session = self._signals.session
        if session is not None:
            is_reading = session.queue.listing.shown != session.queue.wanted
            self.filter.show_filter(session.queue.wanted)
            self.filter.show_count(session.queue.listing, is_reading=is_reading)
            self.list.tell(_why_empty(session.queue.wanted.narrows, is_reading=is_reading))

    def _show_in_hand(self) -> None:
        session = self._signals.session
        place = self.model.place_of(session.hand.article.id) if session and session.hand else None
        if place is None:
            self.list.clearSelection()
            return
        self.list.setCurrentIndex(self.model.index(place))
        self.list.scrollTo(self.model.index(place), QTableView.ScrollHint.EnsureVisible)


def _why_empty(is_narrowed: bool, *, is_reading: bool) -> str:
    if is_reading:
        return tr("Searching…")
    return tr("No article is like this") if is_narrowed else tr("No article to show")


_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)


class _List(QTableView):
    """A table of one column, since a list would lay out every row there is; says so where it has nothing to show."""

    def __init__(self) -> None:
        self._painter: QueueRowPainter | None = None
        super().__init__()
        self._told = ""
        self.setAccessibleName(tr("Queue of articles"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        slim(self)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._painter = QueueRowPainter(self)
        self.setItemDelegate(self._painter)
        self._fit_rows()

    def _fit_rows(self) -> None:
        height = row_height(QFontMetrics(self.font()))
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """Leaves it to the painter of rows to show which one is chosen; the style of a table would fill it."""
        super().initViewItemOption(option)
        colours = option.palette
        colours.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        option.palette = colours

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Also sent while this is still being made.
        if event.type() in _LOOKS and self._painter is not None:
            self._painter.forget()
            self._fit_rows()

    def tell(self, words: str) -> None:
        """What to say while there is no row."""
        self._told = words
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() is not None and self.model().rowCount() == 0:
            draw_nothing(self, self._told)
