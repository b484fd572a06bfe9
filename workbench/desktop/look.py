"""How the window looks: the palettes of both themes, the spacing, and the words and buttons beside the article."""

import html
import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from workbench.core.visible import isolated, visible
from workbench.desktop.label_wheels import STANDARD, WHEEL_ROLE, WHEEL_SIGNS

SPACE = 8
"""Device-independent pixels that all distances are multiples of."""

_MEASURED, _LONGEST_TIP = 400, 1000
"""Characters of a line that may have room; of words that are laid out while a person waits, such as a tooltip."""
_MOST_LINES = 24
_WIDEST = 80 * SPACE
"""Pixels that words which are not broken into lines ask for at the most, so that no name makes a window wider."""
_ENDLESS = re.compile(r"\S{30}")
_Role = QPalette.ColorRole
_LIGHT = {
    _Role.Window: "#f3f2ee",
    _Role.WindowText: "#24262b",
    _Role.Base: "#fdfcfa",
    _Role.AlternateBase: "#f6f5f1",
    _Role.Text: "#1f2126",
    _Role.Button: "#eceae4",
    _Role.ButtonText: "#24262b",
    _Role.BrightText: "#b3261e",
    _Role.Highlight: "#2b59c3",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#2450b2",
    _Role.PlaceholderText: "#5f6167",
    _Role.ToolTipBase: "#2a2c31",
    _Role.ToolTipText: "#f3f2ee",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#e6e4de",
    _Role.Mid: "#d3d0c8",
    _Role.Dark: "#b4b1a8",
    _Role.Shadow: "#8d8a82",
    _Role.Accent: "#2b59c3",
}
_DARK = {
    _Role.Window: "#1f2023",
    _Role.WindowText: "#e4e2dd",
    _Role.Base: "#27282c",
    _Role.AlternateBase: "#2c2d32",
    _Role.Text: "#e8e6e1",
    _Role.Button: "#34353a",
    _Role.ButtonText: "#e4e2dd",
    _Role.BrightText: "#ffb4ab",
    _Role.Highlight: "#8db0ff",
    _Role.HighlightedText: "#10141c",
    _Role.Link: "#a4c0ff",
    _Role.PlaceholderText: "#aeada8",
    _Role.ToolTipBase: "#e8e6e1",
    _Role.ToolTipText: "#1f2023",
    _Role.Light: "#4a4b51",
    _Role.Midlight: "#3c3d43",
    _Role.Mid: "#45464c",
    _Role.Dark: "#141517",
    _Role.Shadow: "#0b0c0d",
    _Role.Accent: "#8db0ff",
}
_FADED = (_Role.WindowText, _Role.Text, _Role.ButtonText)


def palette(*, is_dark: bool, labels: str = STANDARD) -> QPalette:
    """The colours of a theme; which colours labels have goes along as a colour of its own."""
    made = QPalette()
    made.setColor(WHEEL_ROLE, QColor(WHEEL_SIGNS.get(labels, WHEEL_SIGNS[STANDARD])))
    for role, colour in (_DARK if is_dark else _LIGHT).items():
        made.setColor(role, QColor(colour))
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor("#8e8d89" if is_dark else "#7d7b75"))
    return made


def apply_theme(app: QApplication, theme: str, labels: str = STANDARD) -> None:
    """Dresses the program: `theme` is light, dark, or system for what the desktop asks for.

    `labels` is which colours labels have.
    """
    hints = app.styleHints()
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(theme, Qt.ColorScheme.Unknown)
    hints.setColorScheme(scheme)
    wanted = hints.colorScheme() if theme == "system" else scheme
    app.setPalette(palette(is_dark=wanted is Qt.ColorScheme.Dark, labels=labels))


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Gives a window this size, or as much of it as the screen has, with its frame."""
    room = window.screen().availableGeometry().size() - QSize(2 * SPACE, 6 * SPACE)
    window.resize(QSize(width, height).boundedTo(room))


def edge(colours: QPalette) -> QColor:
    """The line around what can be pressed or typed in, at 3 : 1 or more on what lies around it."""
    return QColor("#85868d" if _is_dark(colours) else "#85827a")


def hair(colours: QPalette) -> QColor:
    """A line around what is only shown, such as the cap of a key: darker than its ground in light, lighter in dark."""
    return colours.color(_Role.Light if _is_dark(colours) else _Role.Dark)


def _is_dark(colours: QPalette) -> bool:
    return colours.color(_Role.Window).lightness() < 128


def scaled(widget: QWidget, factor: float, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The widget's font at another size and weight."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    return font


class Words(QLabel):
    """Plain text: nothing in it is read as markup, nothing hides in it, and a word without an end has several lines."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(_laid_out(text))

    def sizeHint(self) -> QSize:
        return self._bounded(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._bounded(super().minimumSizeHint())

    def _bounded(self, size: QSize) -> QSize:
        return size if self.wordWrap() else size.boundedTo(QSize(_WIDEST, size.height()))


def words(
    text: str = "", *, factor: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal, is_quiet: bool = False
) -> QLabel:
    """A label for plain text: nothing that it shows is ever read as markup."""
    label = Words(text)
    label.setFont(scaled(label, factor, weight=weight))
    if is_quiet:
        label.setForegroundRole(_Role.PlaceholderText)
    return label


def elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """As much of a text as there is room for; of one of a megabyte only the beginning is measured.

    It reads in its own direction, so that what ends a title stands at its end in a window of the other one too.
    """
    cut = metrics.elidedText(visible(text[:_MEASURED]), Qt.TextElideMode.ElideRight, width)
    return isolated(cut, runs_left=QApplication.isRightToLeft())


def plain(text: str) -> str:
    """Text for a tooltip, which Qt would read as markup where it looks like some; the beginning of a very long one."""
    return f"<qt>{html.escape(_laid_out(text))}</qt>" if text else ""


def _laid_out(text: str) -> str:
    """The beginning of a text as it can be laid out in lines, with a place to break in a word without an end."""
    shown = text if len(text) <= _LONGEST_TIP else text[: _LONGEST_TIP - 1] + "…"
    lines = _ENDLESS.sub("\\g<0>\u200b", visible(shown, keeps_lines=True)).split("\n")
    return "\n".join(lines if len(lines) <= _MOST_LINES else [*lines[:_MOST_LINES], "…"])


def tool_button(sign: str, name: str) -> QToolButton:
    """A flat button that leaves the keys to the article when it is clicked; `name` is what a screen reader says."""
    button = QToolButton()
    button.setText(sign)
    button.setAccessibleName(name)
    button.setToolTip(plain(name))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
