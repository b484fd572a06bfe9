"""How Qt's lists and their models name a row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
"""What the rows of a list lie under."""


def is_there(index: Index, rows: int) -> bool:
    """Whether it is one of so many rows; Qt asks about a row that was clicked also where the click took it away."""
    return index.isValid() and index.row() < rows
