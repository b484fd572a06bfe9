"""What rows of lists and hints have in common: the tint of the chosen one, and keys drawn as caps."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.desktop.colours import Tint, theme_of
from workbench.desktop.look import SPACE, hair, scaled
from workbench.desktop.mirroring import mirrored
from workbench.desktop.model_index import Index

CHOSEN = 0.13
"""How much of the accent there is in the tint of a chosen row."""


class RowPainter(QStyledItemDelegate):
    """Paints rows of a list by `draw`, over the tint of the chosen one; the painter is given back as it came."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if option.state & QStyle.StateFlag.State_Selected:
                draw_chosen(painter, option)
            self.draw(painter, option, index)
        finally:
            painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        raise NotImplementedError


def draw_chosen(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """A tint and a bar in the accent colour, which leave the colours of labels what they are."""
    accent = option.palette.color(QPalette.ColorRole.Accent)
    bar = QRectF(option.rect.left(), option.rect.top() + 2, 3, option.rect.height() - 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawRoundedRect(mirrored(bar, option.rect, option.direction), 1.5, 1.5)
    accent.setAlphaF(CHOSEN)
    painter.setBrush(accent)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 5, 5)


def cap_width(key: str, metrics: QFontMetrics) -> int:
    return max(metrics.height() + 2, metrics.horizontalAdvance(key) + 10)


def draw_cap(painter: QPainter, palette: QPalette, key: str, box: QRectF) -> None:
    """A key as a cap that fills `box`."""
    painter.setPen(QPen(hair(palette), 1))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    # A key is written from left to right in every language: “Ctrl+=”.
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextForceLeftToRight, key)


def draw_chip(painter: QPainter, tint: Tint, text: str, box: QRectF) -> None:
    """The name of a label on its colour, in a chip that fills `box`."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint.fill)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(tint.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class LabelChip(QWidget):
    """The name of a label on its colour, as the list of suggestions has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._hue, self._is_open = "", 0, False
        self.setFont(scaled(self, 0.82))

    def show_label(self, name: str, hue: int, *, is_open: bool) -> None:
        """`hue` is degrees on the colour circle."""
        self._name, self._hue, self._is_open = name, hue, is_open
        self.setFixedSize(self.fontMetrics().horizontalAdvance(name) + 10, self.fontMetrics().height() + 3)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = theme_of(self.palette()).tint(self._hue, is_open=self._is_open)
        draw_chip(painter, tint, self._name, QRectF(self.rect()))
        painter.end()


class KeyCap(QWidget):
    """One key as a cap."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setFont(scaled(self, 0.92))
        metrics = self.fontMetrics()
        self.setFixedSize(QSize(cap_width(key, metrics) + 2, metrics.height() + 6))
        self.setAccessibleName(key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_cap(painter, self.palette(), self._key, QRectF(self.rect()).adjusted(1, 1, -1, -1))


def draw_nothing(view: QAbstractItemView, told: str) -> None:
    """Says quietly, in a list without rows, why there are none."""
    painter = QPainter(view.viewport())
    painter.setPen(view.palette().color(QPalette.ColorRole.PlaceholderText))
    place = view.viewport().rect().adjusted(SPACE, 2 * SPACE, -SPACE, 0)
    centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(place, centred, told)
    painter.end()
