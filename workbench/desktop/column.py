"""Widgets that come and go, one below the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Column(QWidget):
    """Widgets from the top to the bottom, as high as they are together; `spacing` in pixels.

    It knows them by being their parent. A layout is asked for its items nowhere: PySide keeps what stands for an item
    beyond the life of the item, and confuses it with the next object at the same address (`tests/test_pyside.py`).
    """

    def __init__(self, *, spacing: int = 0) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)

    def put(self, widget: QWidget) -> None:
        """Puts it below all others."""
        self._layout.addWidget(widget)

    def widgets(self) -> list[QWidget]:
        """What was put there and is not gone, from the top."""
        return self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def empty(self) -> None:
        """Takes all out and deletes them once Qt has no more use for them."""
        for widget in self.widgets():
            widget.hide()
            widget.deleteLater()
