"""Buttons, fields and lists to choose from that are flat and look alike; they behave as Qt's own."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QProgressBar, QPushButton, QWidget

from workbench.core.visible import visible
from workbench.desktop.look import SPACE, edge, elided
from workbench.desktop.mirroring import mirrored

_CORNER = 5.0
_BOX = 15
_LONGEST, _WIDEST = 200, 50 * SPACE
"""Characters and pixels of what stands on a button: the names of others may be of any length."""
_Role = QPalette.ColorRole


class Button(QPushButton):
    """Filled with the accent while Enter presses it; a flat one is words, underlined under mouse and focus."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def setText(self, text: str) -> None:
        super().setText(literal(text))

    def sizeHint(self) -> QSize:
        width = min(self.fontMetrics().horizontalAdvance(_told(self)), _WIDEST)
        return QSize(width + 2 if self.isFlat() else max(width + 4 * SPACE, 10 * SPACE), control_height(self))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isFlat():
            self._paint_words(painter)
        else:
            is_first = self.isDefault() and self.isEnabled()
            paint_box(painter, self, self._fill(), is_lit=self.hasFocus(), has_edge=not is_first)
            painter.setPen(self.palette().color(_Role.HighlightedText if is_first else _Role.ButtonText))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, _cut(self, self.width() - 2 * SPACE))
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(_Role.Link if self.isEnabled() else _Role.PlaceholderText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, _cut(self, self.width()))
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            line = QRect(0, self.height() - 4, self.width(), 2 if self.hasFocus() else 1)
            painter.fillRect(line, self.palette().color(_Role.Link))

    def _fill(self) -> QColor:
        if self.isDefault() and self.isEnabled():
            accent = self.palette().color(_Role.Accent)
            return accent.darker(112) if self.isDown() or self.underMouse() else accent
        is_lit = self.isEnabled() and (self.isDown() or self.underMouse())
        return self.palette().color(_Role.Midlight if is_lit else _Role.Button)


class ComboBox(QComboBox):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(min(super().sizeHint().width(), _WIDEST) + 2 * SPACE, control_height(self))

    def addItem(self, text: str, data: object = None) -> None:  # type: ignore[override]
        """Puts an option at the end, under words that may be those of a file."""
        super().addItem(visible(text[:_LONGEST]), data)

    def addItems(self, texts: Sequence[str]) -> None:
        super().addItems([visible(text[:_LONGEST]) for text in texts])

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * SPACE, control_height(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill = self.palette().color(_Role.Midlight if self.underMouse() else _Role.Button)
        paint_box(painter, self, fill, is_lit=self.hasFocus())
        inside = self.rect().adjusted(SPACE, 0, -3 * SPACE, 0)
        cut = elided(self.fontMetrics(), self.currentText(), inside.width())
        painter.setPen(self.palette().color(_Role.ButtonText))
        box = mirrored(QRectF(inside), self.rect(), self.layoutDirection())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setPen(QPen(self.palette().color(_Role.PlaceholderText), 1.4))
        is_turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x, y = 1.75 * SPACE if is_turned else self.width() - 1.75 * SPACE, self.height() / 2
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
        painter.end()


class CheckBox(QCheckBox):
    """Its words are cut at `widest` pixels: those of ours may be a sentence, those of others may be of any length."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, widest: int = _WIDEST) -> None:
        super().__init__(literal(text), parent)
        self._widest = widest

    def sizeHint(self) -> QSize:
        words = min(self.fontMetrics().horizontalAdvance(_told(self)), self._widest)
        return QSize(_BOX + SPACE + words + SPACE, control_height(self))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        box = mirrored(QRectF(1, (self.height() - _BOX) / 2, _BOX, _BOX), self.rect(), self.layoutDirection())
        painter.setPen(QPen(colours.color(_Role.Accent) if self.hasFocus() else edge(colours), 1 + self.hasFocus()))
        fill = _Role.Base if not self.isChecked() else _Role.Accent if self.isEnabled() else _Role.PlaceholderText
        painter.setBrush(colours.color(fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if self.isChecked():
            painter.setPen(QPen(colours.color(_Role.HighlightedText), 1.8))
            x, y = box.left(), box.top()
            painter.drawPolyline([QPointF(x + 3.5, y + 8), QPointF(x + 6.5, y + 11), QPointF(x + 11.5, y + 4.5)])
        painter.setPen(colours.color(_Role.WindowText))
        beside = QRectF(self.rect().adjusted(_BOX + SPACE, 0, 0, 0))
        inside = mirrored(beside, self.rect(), self.layoutDirection())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, _cut(self, int(beside.width())))
        if self.hasFocus():
            self._underline(painter, inside)
        painter.end()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def _underline(self, painter: QPainter, inside: QRectF) -> None:
        width = min(self.fontMetrics().horizontalAdvance(_told(self)), int(inside.width()))
        line = QRectF(_BOX + SPACE, inside.bottom() - 4, width, 1)
        painter.fillRect(mirrored(line, self.rect(), self.layoutDirection()), self.palette().color(_Role.Accent))


class Field(QLineEdit):
    """A line to type in."""

    def __init__(self, text: str = "", *, placeholder: str = "", can_clear: bool = False) -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(can_clear)
        self.setFrame(False)
        self.setTextMargins(SPACE - 2, 0, SPACE - 4, 0)
        # Qt would fill the corners too; all other colours stay those of the theme.
        own = QPalette()
        own.setColor(_Role.Base, QColor(0, 0, 0, 0))
        self.setPalette(own)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), control_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), control_height(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, self, QGuiApplication.palette().color(_Role.Base), is_lit=self.hasFocus())
        painter.end()
        super().paintEvent(event)


class Progress(QProgressBar):
    """A thin line, filled as far as the work is done."""

    def __init__(self, *, maximum: int) -> None:
        super().__init__(textVisible=False, maximum=maximum)
        self.setFixedHeight(6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(self.rect())
        painter.setBrush(self.palette().color(_Role.Mid))
        painter.drawRoundedRect(groove, 3, 3)
        groove.setWidth(groove.width() * max(self.value(), 0) / max(1, self.maximum()))
        painter.setBrush(self.palette().color(_Role.Accent))
        painter.drawRoundedRect(mirrored(groove, self.rect(), self.layoutDirection()), 3, 3)
        painter.end()


def literal(words: str) -> str:
    """Words for Qt's buttons and menus, in which “&” is no sign for a key; nothing in them hides or has no end."""
    return visible(words[:_LONGEST]).replace("&", "&&")


def _told(button: QAbstractButton) -> str:
    return button.text().replace("&&", "&")


def _cut(button: QAbstractButton, width: int) -> str:
    return elided(button.fontMetrics(), _told(button), max(width, 0))


def control_height(widget: QWidget) -> int:
    return widget.fontMetrics().height() + 2 * SPACE - 6


def paint_box(painter: QPainter, widget: QWidget, fill: QColor, *, is_lit: bool, has_edge: bool = True) -> None:
    """Focus is a second stroke, in shape and not in colour alone."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = widget.palette()
    box = QRectF(QRect(widget.rect()))
    if is_lit and not has_edge:
        # On the accent itself the ring is drawn inside, in the colour of its words.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.color(_Role.HighlightedText), 1))
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), _CORNER - 2, _CORNER - 2)
        return
    colour = colours.color(_Role.Accent) if is_lit else edge(colours)
    stroke = 2.0 if is_lit else 1.0
    painter.setPen(QPen(colour, stroke) if has_edge else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill)
    painter.drawRoundedRect(box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2), _CORNER, _CORNER)
