"""What rows of lists and hints have in common: the tint of the chosen one, and keys drawn as caps."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.core.visible import visible
from workbench.desktop.colours import Tint, theme_of
from workbench.desktop.look import SPACE, elided, hair, plain, scaled
from workbench.desktop.mirroring import mirrored
from workbench.desktop.model_index import Index

CHOSEN = 0.13
"""How much of the accent there is in the tint of a chosen row."""
IN_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
"""For words that were cut to fit: letters of other scripts are taller than a line of the window's own font."""
WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_SMALL = 0.82
"""The size of the font of labels."""
_MOST_FITTING = 400
"""Characters that are tried for a few lines: more never have room."""


class RowPainter(QStyledItemDelegate):
    """Paints rows of a list by `draw`, over the tint of the chosen one; the painter is given back as it came."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)  # marks on a letter may reach far
            if option.state & QStyle.StateFlag.State_Selected:
                draw_chosen(painter, option)
            self.draw(painter, option, index)
        finally:
            painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        raise NotImplementedError


@contextmanager
def painting_on(picture: QPixmap, option: QStyleOptionViewItem) -> Iterator[QPainter]:
    """A painter for the picture of a row; it ends here whatever fails, since Qt would end the program instead."""
    painter = QPainter(picture)
    try:
        painter.setFont(option.font)
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        yield painter
    finally:
        painter.end()


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


def draw_label(painter: QPainter, option: QStyleOptionViewItem, name: str, hue: int | None, line: QRect) -> int:
    """Draws a chip at the end of a line, in half of it at the most, an open one without a hue; where it begins."""
    font = QFont(option.font)
    font.setPointSizeF(font.pointSizeF() * _SMALL)
    metrics = QFontMetrics(font)
    shown = elided(metrics, name, line.width() // 2)
    width = metrics.horizontalAdvance(shown) + 10
    chip = QRectF(line.right() - width, line.center().y() - metrics.height() / 2, width, metrics.height() + 1)
    painter.setFont(font)
    tint = theme_of(option.palette).tint(hue or 0, is_open=hue is None)
    draw_chip(painter, tint, shown, mirrored(chip, option.rect, option.direction))
    painter.setFont(option.font)
    return int(chip.left())


def fitting(words: str, metrics: QFontMetrics, room: QRect) -> str:
    """As many words as have room on several lines, with an ellipsis where some are left out."""
    shown = visible(words[:_MOST_FITTING])
    while shown and metrics.boundingRect(room, WRAPPED, shown).height() > room.height():
        shown = shown.rstrip("…").rpartition(" ")[0]
        shown = f"{shown}…" if shown else ""
    return shown


class LabelChip(QWidget):
    """The name of a label on its colour, as the list of suggestions has it."""

    def __init__(self, parent: QWidget | None = None, *, longest: int | None = None) -> None:
        """`longest` is pixels; a longer name is cut, with all of it in the tooltip."""
        super().__init__(parent)
        self._name, self._hue, self._is_open = "", 0, False
        self._longest = longest
        self.setFont(scaled(self, _SMALL))

    def show_label(self, name: str, hue: int, *, is_open: bool) -> None:
        """`hue` is degrees on the colour circle."""
        metrics = self.fontMetrics()
        shown = visible(name) if self._longest is None else elided(metrics, name, self._longest - 10)
        self._name, self._hue, self._is_open = shown, hue, is_open
        self.setFixedSize(metrics.horizontalAdvance(shown) + 10, metrics.height() + 3)
        self.setToolTip("" if shown == visible(name) else plain(name))
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
