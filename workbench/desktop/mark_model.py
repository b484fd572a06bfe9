"""The marks of the article in hand as a list: a heading for each layer, its marks in reading order below."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.core.annotations import Mark
from workbench.core.evidence import MEMORY
from workbench.core.suggestions import Suggestion
from workbench.desktop.look import plain
from workbench.desktop.signals import SessionSignals
from workbench.session.changes import Changes

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
"""What the rows of a list lie under."""


@dataclass(frozen=True, slots=True)
class Heading:
    layer: str
    title: str
    to_decide: int
    marks: int


class MarkModel(QAbstractListModel):
    """Rows are Headings and Marks; empty while no article is in hand."""

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, signals: SessionSignals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._rows: list[Heading | Mark] = []
        self._places: dict[str, int] = {}
        signals.session_changed.connect(self._read)
        signals.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if changes.article or changes.marks:
            self._read()

    def _read(self) -> None:
        rows = self._made()
        ids = [_identity(row) for row in rows]
        if ids == [_identity(row) for row in self._rows]:
            changed = [place for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
            self._rows = rows
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = rows
        self._places = {id: place for place, id in enumerate(ids)}
        self.endResetModel()

    def _made(self) -> list[Heading | Mark]:
        session = self._signals.session
        if session is None or session.hand is None:
            return []
        rows: list[Heading | Mark] = []
        for layer in session.project.scheme.layers:
            marks = session.hand.in_layer(layer.name)
            to_decide = sum(isinstance(mark, Suggestion) for mark in marks)
            rows.append(Heading(layer.name, layer.title, to_decide, len(marks)))
            rows += marks
        return rows

    def place_of(self, id: str | None) -> int | None:
        return None if id is None else self._places.get(id)

    def row(self, place: int) -> Heading | Mark:
        return self._rows[place]

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = index.isValid() and isinstance(self._rows[index.row()], Heading)
        return Qt.ItemFlag.ItemIsEnabled if is_heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == self.RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(row, Heading):
            return plain(source_of(row))
        return None


def _identity(row: "Heading | Mark") -> str:
    return f"heading {row.layer}" if isinstance(row, Heading) else row.id


def spoken(row: "Heading | Mark") -> str:
    """A row in words, for a screen reader."""
    if isinstance(row, Heading):
        return f"{row.title}: {row.to_decide:,} to decide"
    state = "suggested" if isinstance(row, Suggestion) else str(row.verdict)
    return f"{row.span.quote}, {row.span.label}, {state}"


def source_of(mark: Mark, *, has_version: bool = True) -> str:
    """Who proposed a mark, how sure that was, and what became of it."""
    if isinstance(mark, Suggestion):
        suggester = f"{mark.suggester} ({mark.version})" if has_version else mark.suggester
        why = ", as these words were decided before" if mark.suggester == MEMORY else ""
        return f"Suggested by {suggester}{why}, {mark.score:.0%} sure"
    if mark.origin is None:
        return "Added by you"
    return f"{str(mark.verdict).capitalize()}; suggested by {mark.origin.suggester}, {mark.origin.score:.0%} sure"
