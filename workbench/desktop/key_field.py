"""Waits for one press of a key, and tells its name by the place of the key on the keyboard."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from workbench.desktop.controls import control_height, paint_box
from workbench.desktop.keys import key_name
from workbench.desktop.look import SPACE
from workbench.desktop.translation import tr


class KeyField(QWidget):
    """`pressed` carries the name of the key; `left` tells of Escape, `lost` that the focus is elsewhere."""

    pressed = Signal(str)
    left = Signal()
    lost = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = tr("Press the new key; Escape leaves it as it is")
        self.setAccessibleName(self._words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 4 * SPACE, control_height(self))

    def event(self, event: QEvent) -> bool:
        # Tab, Enter and shortcuts would else go to the dialog.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._hear(event)
            return True
        return super().event(event)

    def _hear(self, event: QKeyEvent) -> None:
        name = key_name(event)
        if name == "Escape":
            self.left.emit()
        elif name and not event.isAutoRepeat():
            self.pressed.emit(name)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.lost.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, self, self.palette().color(QPalette.ColorRole.Base), is_lit=self.hasFocus())
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
