"""A slim scroll bar that stands back beside text: a rounded handle without arrows."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

_WIDTH = 12
_SHORTEST = 32


class SlimScrollBar(QScrollBar):
    """Behaves as Qt's own; only its looks differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(self.backgroundRole()))
        if self.maximum() <= self.minimum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        bar = QRectF(handle).adjusted(3, 1, -3, -1)
        if bar.height() < _SHORTEST:
            bar.setHeight(min(_SHORTEST, self.height()))
            bar.moveBottom(min(bar.bottom(), self.height()))
        role = QPalette.ColorRole.Shadow if self.underMouse() or self.isSliderDown() else QPalette.ColorRole.Dark
        colour = self.palette().color(role)
        if colour.lightness() < 40:
            colour = self.palette().color(QPalette.ColorRole.Light)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(bar, 3, 3)


def slim(area: QAbstractScrollArea, background: QPalette.ColorRole = QPalette.ColorRole.Window) -> None:
    """Gives an area the slim bar, on the background that lies beside it."""
    bar = SlimScrollBar(area)
    bar.setBackgroundRole(background)
    area.setVerticalScrollBar(bar)


def scrolling(page: QWidget, name: str) -> QScrollArea:
    """An area without a frame that a page scrolls in, up and down only; `name` is for who cannot see it."""
    area = QScrollArea(widgetResizable=True)
    area.setAccessibleName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    slim(area)
    area.setWidget(page)
    return area
