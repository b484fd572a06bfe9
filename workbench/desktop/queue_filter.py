"""What stands above the queue: words to search, which articles are shown and in which order, and how many those are."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workbench.core.decisions import ReviewState
from workbench.core.phrases import Phrase, phrase
from workbench.core.queue import Order, QueueFilter
from workbench.core.schemes import LabelScheme
from workbench.desktop.controls import Button, ComboBox, Field
from workbench.desktop.look import SPACE, words
from workbench.desktop.translation import tr
from workbench.session.listing import Listing, shows_all

States = tuple[frozenset[ReviewState], bool]
"""States of articles, none meaning all, and whether only those with a flag."""

_STATES: tuple[tuple[Phrase, States], ...] = (
    (phrase("All articles"), (frozenset(), False)),
    (phrase("To do"), (frozenset({ReviewState.TO_DO}), False)),
    (phrase("In progress"), (frozenset({ReviewState.IN_PROGRESS}), False)),
    (phrase("Not done"), (frozenset({ReviewState.TO_DO, ReviewState.IN_PROGRESS}), False)),
    (phrase("Done"), (frozenset({ReviewState.DONE}), False)),
    (phrase("Flagged"), (frozenset(), True)),
)
_ORDERS: tuple[tuple[Phrase, Order], ...] = (
    (phrase("As imported"), Order.IMPORTED),
    (phrase("Least certain"), Order.LEAST_CERTAIN),
    (phrase("By story"), Order.STORY),
)
_SCORES = (0.5, 0.6, 0.7, 0.8, 0.9)
_TYPING_PAUSE_MS = 60
_FEW = 6
T = TypeVar("T")


class QueueFilterBar(QWidget):
    """`chosen` tells that a person wants to see something else; `opened` that the first of it is to be opened."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = Field(placeholder=tr("Search titles and texts"), can_clear=True)
        self.search.setAccessibleName(tr("Search titles and texts"))
        self.states = _Choice(tr("Which articles are shown"), [(tr(title), value) for title, value in _STATES])
        self.order = _Choice(tr("Order of the articles"), [(tr(title), value) for title, value in _ORDERS])
        self.label = _Choice[tuple[str, str] | None](tr("Label that the articles hold"), [(tr("Any label"), None)])
        below = [(tr("Below {percent:.0f} %", percent=100 * score), score) for score in _SCORES]
        self.score = _Choice[float | None](tr("Score of an open suggestion"), [(tr("Any score"), None), *below])
        self.count = words(is_quiet=True)
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_all = Button(tr("Show all"))
        self.show_all.setFlat(True)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.chosen)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self._open)
        for choice in self._choices:
            choice.currentIndexChanged.connect(self.chosen)
        self.show_all.clicked.connect(self._show_all)

    @property
    def _choices(self) -> tuple["_Choice[Any]", ...]:
        return self.states, self.order, self.label, self.score

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE // 2)
        self._columns = 0
        self._arrange(2)
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addWidget(self.show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.search)
        layout.addLayout(self._grid)
        layout.addLayout(below)

    def _arrange(self, columns: int) -> None:
        """Puts the boxes into so many columns."""
        if columns == self._columns:
            return
        self._columns = columns
        for number, choice in enumerate(self._choices):
            self._grid.removeWidget(choice)
            self._grid.addWidget(choice, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two boxes stand beside each other where neither of them is cut."""
        super().resizeEvent(event)
        room = (self.width() - self._grid.spacing()) / 2
        self._arrange(2 if max(choice.needed_width for choice in self._choices) <= room else 1)

    def fill(self, scheme: LabelScheme) -> None:
        """Offers the labels of a project, and shows all of its articles."""
        labels = [(label.name, (layer.name, label.name)) for layer in scheme.layers for label in layer.labels]
        self.label.offer([(tr("Any label"), None), *labels])
        self.show_filter(QueueFilter())

    def wanted(self) -> QueueFilter:
        """What a person has chosen to see."""
        states, flagged = self.states.value
        return QueueFilter(states, flagged, self.search.text(), self.order.value, self.label.value, self.score.value)

    def show_filter(self, shown: QueueFilter) -> None:
        """Says what is shown, where something else than this has chosen it."""
        if self._pause.isActive() or shown == self.wanted():
            return  # more was typed since
        values = ((shown.states, shown.flagged), shown.order, shown.label, shown.below)
        for choice, value in zip(self._choices, values, strict=True):
            choice.choose(value)
        # Without its signals the field would keep the button that clears it.
        self.search.setText(shown.text)
        self._pause.stop()

    def show_count(self, listing: Listing, *, is_reading: bool) -> None:
        """Says how many articles are shown, or that they are still being looked for."""
        count = len(listing)
        if is_reading:
            self.count.setText(tr("Searching…"))
        elif listing.is_complete:
            self.count.setText(tr("{n:,} article", "{n:,} articles", n=count))
        else:
            self.count.setText(tr("{n:,} article so far…", "{n:,} articles so far…", n=count))
        self.show_all.setVisible(not shows_all(listing.shown))

    def _show_all(self) -> None:
        self.show_filter(QueueFilter())
        self.chosen.emit()

    def _open(self) -> None:
        self._pause.stop()
        self.opened.emit()


class _Choice(ComboBox, Generic[T]):
    """One of several values; they are kept here, since Qt would keep others that are only like them."""

    def __init__(self, name: str, options: Sequence[tuple[str, T]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.offer(options)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turned over it on the way to the list, the wheel changes nothing."""
        event.ignore()

    def offer(self, options: Sequence[tuple[str, T]]) -> None:
        with QSignalBlocker(self):
            self.clear()
            self.addItems([title for title, _ in options])
        self._values = [value for _, value in options]

    @property
    def needed_width(self) -> int:
        """Pixels without which a value would be cut; the names of labels may be of any length, and may be."""
        titles = [self.itemText(n) for n in range(self.count()) if self.count() <= _FEW] or [self.currentText()]
        return max(map(self.fontMetrics().horizontalAdvance, titles), default=0) + 4 * SPACE

    @property
    def value(self) -> T:
        return self._values[max(0, self.currentIndex())]

    def choose(self, value: T) -> None:
        """Shows a value without telling of it; the first one for what is not offered."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
