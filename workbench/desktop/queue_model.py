"""The queue as Qt's lists read it: places for all articles, rows fetched a page at a time when they come into sight."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from workbench.core.decisions import ReviewState
from workbench.core.queue import QueueRow
from workbench.core.visible import isolated
from workbench.desktop.look import plain
from workbench.desktop.model_index import TOP, Index
from workbench.desktop.queue_reading import QueueReading
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.desktop.wording import STATES
from workbench.session.changes import Changes

_PAGE = 64
_MOST_PAGES = 50
"""Pages that are kept; those looked at first are read again when they come back into sight."""


class QueueModel(QAbstractListModel):
    """Follows the session that the signals follow; empty without one."""

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, signals: SessionSignals, reading: QueueReading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._pages: dict[int, dict[int, QueueRow]] = {}
        signals.session_changed.connect(self.read)
        signals.changed.connect(self._on_changes)
        reading.grows.connect(self._begin_growing)
        reading.grown.connect(self.endInsertRows)

    def read(self) -> None:
        """Shows another listing, or the same one anew."""
        self.beginResetModel()
        self._pages.clear()
        self.endResetModel()

    def _begin_growing(self, count: int) -> None:
        first = self.rowCount()
        # The last page may have been read while it was not yet full.
        self._pages.pop(first // _PAGE, None)
        self.beginInsertRows(TOP, first, first + count - 1)

    def _on_changes(self, changes: Changes) -> None:
        if changes.queue:
            self.read()
        for number, page in self._pages.items():
            if changed := changes.reviews.intersection(page):
                self._read_anew(number, page, sorted(changed))

    def _read_anew(self, number: int, page: dict[int, QueueRow], ids: list[int]) -> None:
        if (session := self._signals.session) is None:
            return
        page |= {row.id: row for row in session.project.queue.rows(ids, session.annotator.id)}
        places = {id: number * _PAGE + place for place, id in enumerate(page)}
        for id in ids:
            self.dataChanged.emit(self.index(places[id]), self.index(places[id]))

    def place_of(self, id: int) -> int | None:
        session = self._signals.session
        return None if session is None else session.queue.listing.place_of(id)

    def id_at(self, place: int) -> int:
        session = self._signals.session
        if session is None:
            raise LookupError("the queue of a project that is closed")
        return session.queue.listing[place]

    def rowCount(self, parent: Index = TOP) -> int:
        session = self._signals.session
        return 0 if parent.isValid() or session is None else len(session.queue.listing)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        tell = _TOLD.get(role) if 0 <= index.row() < self.rowCount() else None
        return None if tell is None else tell(self._row(index.row()))

    def _row(self, place: int) -> QueueRow:
        id, number = self.id_at(place), place // _PAGE
        if number not in self._pages:
            self._read_page(number)
        row = self._pages[number].get(id) or QueueRow(id, str(id), "", ReviewState.TO_DO, None, suggested=False)
        trouble = self._signals.session.queue.unsuggested.get(id) if self._signals.session else None
        return replace(row, trouble=trouble) if trouble else row

    def _read_page(self, number: int) -> None:
        if (session := self._signals.session) is None:
            raise LookupError("the queue of a project that is closed")
        while len(self._pages) >= _MOST_PAGES:
            del self._pages[next(iter(self._pages))]
        ids = session.queue.listing.rows(number * _PAGE, (number + 1) * _PAGE)
        self._pages[number] = {row.id: row for row in session.project.queue.rows(ids, session.annotator.id)}


def _name(row: QueueRow) -> str:
    return row.title or row.key


def _spoken(row: QueueRow) -> str:
    flagged = (tr("flagged"),) if row.flag is not None else ()
    return ", ".join((_name(row), tr(STATES[row.state]), *flagged, *((tr(row.trouble),) if row.trouble else ())))


def _tip(row: QueueRow) -> str:
    return plain(
        " · ".join(
            (
                isolated(_name(row)),
                *((tr("Flag: {note}", note=row.flag),) if row.flag else ()),
                *((tr(row.trouble),) if row.trouble else ()),
            )
        )
    )


def _itself(row: QueueRow) -> QueueRow:
    return row


_TOLD: dict[int, Callable[[QueueRow], object]] = {
    QueueModel.RowRole: _itself,
    Qt.ItemDataRole.DisplayRole: _name,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Qt.ItemDataRole.ToolTipRole: _tip,
}
