"""A list that is narrowed by typing: for labels, commands and articles; opens over the window and is gone on Escape."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.look import SPACE
from workbench.desktop.row_painting import cap_width, draw_cap
from workbench.desktop.scroll_bar import slim

_HINT = Qt.ItemDataRole.UserRole.value + 1
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Option:
    """`name` is given back; `hint` stands behind the title, such as a key; `colour` makes a dot before it."""

    name: str
    title: str
    hint: str = ""
    colour: QColor | None = None


class Chooser(QDialog):
    """Offers options; `chosen` is called with the name of the one that is taken."""

    def __init__(self, parent: QWidget, title: str, options: Sequence[Option], chosen: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._options = options
        self._chosen = chosen
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.typed = QLineEdit(placeholderText=title, clearButtonEnabled=True)
        self.typed.setAccessibleName(title)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(_HintPainter(self.list))
        slim(self.list, QPalette.ColorRole.Base)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.typed)
        layout.addWidget(self.list)
        self.resize(56 * SPACE, 46 * SPACE)
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
            item = QListWidgetItem(option.title)
            item.setData(Qt.ItemDataRole.UserRole, option.name)
            item.setData(_HINT, option.hint)
            if option.colour is not None:
                item.setIcon(_dot(option.colour))
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


class _HintPainter(QStyledItemDelegate):
    """A little air around each row, and its key as a cap at the right end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, SPACE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if key := index.data(_HINT):
            metrics = option.fontMetrics
            width, height = cap_width(key, metrics), metrics.height() + 2
            right, middle = option.rect.right() - SPACE, option.rect.center().y()
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_cap(painter, option.palette, key, QRectF(right - width, middle - height / 2 + 1, width, height))
            painter.restore()


def _sought(option: Option) -> str:
    return f"{option.title} {option.name}".casefold()


def _dot(colour: QColor) -> QIcon:
    picture = QPixmap(24, 24)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(4, 4, 16, 16, 5, 5)
    painter.end()
    return QIcon(picture)
