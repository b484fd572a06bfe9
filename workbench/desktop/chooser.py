"""A list that is narrowed by typing: for labels, commands and articles; opens over the window and is gone on Escape."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.desktop.chooser_rows import Option, OptionPainter, row_height
from workbench.desktop.controls import Field
from workbench.desktop.look import SPACE
from workbench.desktop.scroll_bar import slim

__all__ = ["Chooser", "Option"]

_MOST_ROWS = 16
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Chooser(QDialog):
    """Offers options; `chosen` is called with the name of the one that is taken."""

    def __init__(self, parent: QWidget, title: str, options: Sequence[Option], chosen: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._options = options
        self._chosen = chosen
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.typed = Field(placeholder=f"{title}…", can_clear=True)
        self.typed.setAccessibleName(title)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setItemDelegate(OptionPainter(self.list))
        slim(self.list)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(int(1.5 * SPACE), int(1.5 * SPACE), int(1.5 * SPACE), SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.typed)
        layout.addWidget(self.list)
        rows = min(max(len(options), 4), _MOST_ROWS)
        self.resize(60 * SPACE, rows * row_height(self.list.fontMetrics()) + 8 * SPACE)
        self.typed.textChanged.connect(self._narrow)
        self.typed.installEventFilter(self)
        self.typed.returnPressed.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self._narrow("")
        self.typed.setFocus()

    def _narrow(self, typed: str) -> None:
        """Shows the options that hold every word typed, those that begin with it first."""
        parts = typed.casefold().split()
        found = [option for option in self._options if all(part in _sought(option) for part in parts)]
        found.sort(key=lambda option: not _sought(option).startswith(typed.casefold().strip()))
        self.list.clear()
        for option in found:
            item = QListWidgetItem(f"{option.title}, {option.hint}" if option.hint else option.title)
            item.setData(Qt.ItemDataRole.UserRole, option.name)
            item.setData(OptionPainter.OptionRole, option)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _MOVING:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        item = self.list.currentItem()
        self.accept()
        if item is not None:
            self._chosen(str(item.data(Qt.ItemDataRole.UserRole)))


def _sought(option: Option) -> str:
    return f"{option.title} {option.name}".casefold()
