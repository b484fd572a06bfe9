"""How Qt's lists and their models name a row."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
"""What the rows of a list lie under."""


def row_at(rows: Sequence[R], place: int) -> R | None:
    """None where there is no such row: Qt asks about one that was clicked also where the click took it away."""
    return rows[place] if 0 <= place < len(rows) else None
