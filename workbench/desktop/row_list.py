"""A list of a few rows that are shown anew as a whole; what stands in a row is a value of ours."""

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QSize, Qt
from PySide6.QtWidgets import QFrame, QListView

from workbench.desktop.model_index import TOP, Index, row_at
from workbench.desktop.scroll_bar import slim

R = TypeVar("R")
VALUE = Qt.ItemDataRole.UserRole
"""The role under which a painter finds the value of a row."""


class _Rows(QAbstractListModel, Generic[R]):
    def __init__(self, spoken: Callable[[R], str], can_take: Callable[[R], bool]) -> None:
        super().__init__()
        self._spoken, self._can_take = spoken, can_take
        self.rows: Sequence[R] = ()
        self.size: QSize | None = None

    def show(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = row_at(self.rows, index.row())
        if row is None:
            return None
        if role == VALUE:
            return row
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.size
        return self._spoken(row) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        row = row_at(self.rows, index.row())
        return flags if row is not None and self._can_take(row) else flags & ~Qt.ItemFlag.ItemIsEnabled


class RowList(QListView, Generic[R]):
    """Rows as their painter shows them; `spoken` is what a screen reader says, `can_take` whether one may be taken."""

    def __init__(self, name: str, spoken: Callable[[R], str], can_take: Callable[[R], bool] = lambda _: True) -> None:
        super().__init__()
        self._rows = _Rows(spoken, can_take)
        self.setModel(self._rows)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        slim(self)

    @property
    def rows(self) -> Sequence[R]:
        return self._rows.rows

    def show_rows(self, rows: Iterable[R], *, height: int | None = None) -> None:
        """Shows these in place of what there is; `height` in pixels where the painter does not say."""
        self._rows.size = None if height is None else QSize(0, height)
        self._rows.show([*rows])

    def current_row(self) -> int:
        """The place of the row that is chosen; -1 where none is."""
        return self.currentIndex().row()

    def choose_row(self, place: int) -> None:
        """Chooses the row at a place; none where there is no such place."""
        self.setCurrentIndex(self._rows.index(place, 0))
