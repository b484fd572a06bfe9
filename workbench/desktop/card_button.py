"""A button that says in a second line what it leads to."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from workbench.desktop.look import SPACE, scaled


class CardButton(QAbstractButton):
    def __init__(self, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self._note = note
        self.setAccessibleDescription(note)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._title_font = scaled(self, 1.1, weight=QFont.Weight.DemiBold)

    def sizeHint(self) -> QSize:
        return QSize(60 * SPACE, 2 * self.fontMetrics().height() + 4 * SPACE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, role = self.palette(), QPalette.ColorRole
        is_lit = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(colours.color(role.Accent if is_lit else role.Mid), 2 if self.hasFocus() else 1))
        painter.setBrush(colours.color(role.AlternateBase if self.isDown() else role.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        line = self.fontMetrics().height()
        inside = self.rect().adjusted(2 * SPACE, int(1.5 * SPACE), -2 * SPACE, -SPACE)
        painter.setFont(self._title_font)
        painter.setPen(colours.color(role.Text))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, self.text())
        painter.setFont(self.font())
        painter.setPen(colours.color(role.PlaceholderText))
        painter.drawText(inside.adjusted(0, line + SPACE, 0, 0), Qt.AlignmentFlag.AlignTop, self._note)
