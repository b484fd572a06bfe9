"""The queue as Qt's lists read it: ids for all articles, rows fetched a page at a time when they come into sight."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.core.queue import QueueRow
from workbench.desktop.look import plain
from workbench.desktop.signals import SessionSignals
from workbench.session.changes import Changes

_PAGE = 64
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
"""What the rows of a list lie under."""


class QueueModel(QAbstractListModel):
    """Follows the session that the signals follow; empty without one."""

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, signals: SessionSignals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._ids: list[int] = []
        self._places: dict[int, int] = {}
        self._rows: dict[int, QueueRow] = {}
        signals.session_changed.connect(self.read)
        signals.changed.connect(self._on_changes)

    def read(self) -> None:
        """Reads which articles there are anew."""
        session = self._signals.session
        self.beginResetModel()
        self._ids = [] if session is None else session.project.queue.ids(session.annotator.id, session.shown)
        self._places = {id: place for place, id in enumerate(self._ids)}
        self._rows.clear()
        self.endResetModel()

    def _on_changes(self, changes: Changes) -> None:
        if changes.queue:
            self.read()
        for id in changes.reviews:
            self._rows.pop(id, None)
            if (place := self._places.get(id)) is not None:
                self.dataChanged.emit(self.index(place), self.index(place))

    def place_of(self, id: int) -> int | None:
        return self._places.get(id)

    def id_at(self, place: int) -> int:
        return self._ids[place]

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._row(index.row())
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or row.key
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title or row.key}, {row.state}{', flagged' if row.flag is not None else ''}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(" · ".join((row.title or row.key, *([f"Flag: {row.flag}"] if row.flag else ()))))
        return None

    def _row(self, place: int) -> QueueRow:
        id = self._ids[place]
        if id not in self._rows:
            first = place - place % _PAGE
            if (session := self._signals.session) is None:
                raise LookupError("the queue of a project that is closed")
            page = session.project.queue.rows(self._ids[first : first + _PAGE], session.annotator.id)
            self._rows |= {row.id: row for row in page}
        return self._rows[id]
