"""The list beside the article: every suggestion and annotation in reading order, with label, score and state."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from workbench.desktop.mark_model import Heading, MarkModel
from workbench.desktop.mark_rows import MarkRows
from workbench.desktop.model_index import Index
from workbench.desktop.scroll_bar import slim
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.desktop.trouble_view import TroubleView
from workbench.session.changes import Changes

_AHEAD = 3
"""Rows that are kept in view before and behind the one in hand, so that what comes next can be seen."""
_OTHER_LOOK = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class SuggestionView(QWidget):
    """`mark_chosen` carries the id of the mark that was clicked, `menu_wanted` a place on the screen and such an id."""

    mark_chosen = Signal(str)
    menu_wanted = Signal(object, object)

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self.model = MarkModel(signals, self)
        self.list = _List(self)
        self.list.setAccessibleName(tr("Suggestions and annotations"))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        slim(self.list)
        self.list.setModel(self.model)
        self._rows = MarkRows(self.list, self.model)
        self._rows.forget()
        self.list.setItemDelegate(self._rows)
        self.list.clicked.connect(self._choose)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_for_menu)
        self.list.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.trouble = TroubleView(signals)
        layout.addWidget(self.trouble)
        layout.addWidget(self.list)
        signals.session_changed.connect(self._on_session)
        signals.changed.connect(self._on_changes)

    def _on_session(self) -> None:
        self._rows.begin(self._signals.session.project.scheme if self._signals.session else None)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None and not isinstance(row, Heading):
            self.mark_chosen.emit(row.id)

    def _ask_for_menu(self, place: QPoint) -> None:
        row = self.model.row(self.list.indexAt(place).row())
        if row is not None and not isinstance(row, Heading):
            self.menu_wanted.emit(self.list.viewport().mapToGlobal(place), row.id)

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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _OTHER_LOOK and hasattr(self, "_rows"):
            self._rows.forget()
            self.list.viewport().update()


class _List(QListView):
    """Lays its rows out anew only where one has become taller or lower: Qt does so whatever has changed."""

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        if Qt.ItemDataRole.SizeHintRole in roles:
            super().dataChanged(first, last, roles)
        else:
            QAbstractItemView.dataChanged(self, first, last, roles)
