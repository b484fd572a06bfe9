"""How Qt's lists and their models name a row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
"""What the rows of a list lie under."""
