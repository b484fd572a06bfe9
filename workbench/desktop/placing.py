"""Keeps where the window and its columns are, and brings a window back that no screen shows any more."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QTabWidget

_TO_HOLD = 64
"""Pixels of the upper edge that have to show, so that a window can be taken hold of."""


def placement(window: QMainWindow, splitters: Sequence[QSplitter], tabs: QTabWidget) -> str:
    """Where the window, its columns and its tab are, as a word to be given to `place_again`."""
    parts = [window.saveGeometry(), *(splitter.saveState() for splitter in splitters)]
    return " ".join([*(bytes(part.toBase64().data()).decode() for part in parts), str(tabs.currentIndex())])


def place_again(window: QMainWindow, splitters: Sequence[QSplitter], tabs: QTabWidget, placed: str) -> None:
    """Puts everything where it was; what is not of this window, as from another version, is left out."""
    parts = placed.split()
    if len(parts) not in (1 + len(splitters), 2 + len(splitters)):
        return
    window.restoreGeometry(QByteArray.fromBase64(parts[0].encode()))
    for splitter, state in zip(splitters, parts[1:], strict=False):
        splitter.restoreState(QByteArray.fromBase64(state.encode()))
    if len(parts) > 1 + len(splitters) and parts[-1].isdecimal():
        tabs.setCurrentIndex(min(int(parts[-1]), tabs.count() - 1))
    bring_on_screen(window)


def bring_on_screen(window: QMainWindow) -> None:
    """Moves the window where a screen shows it, as after a screen was taken away."""
    if window.isMaximized() or window.isFullScreen():
        return
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    wanted = on_screen(window.frameGeometry(), screens)
    if screens and wanted != window.frameGeometry():
        window.resize(wanted.size())
        window.move(wanted.topLeft())


def on_screen(window: QRect, screens: Sequence[QRect]) -> QRect:
    """The window where it is if enough of its upper edge shows; or else, no larger than that, on the first screen."""
    handle = QRect(window.left(), window.top(), window.width(), _TO_HOLD // 2)
    for screen in screens:
        shown = screen.intersected(handle)
        if shown.width() >= min(_TO_HOLD, window.width()) and shown.top() == window.top():
            return window
    if not screens:
        return window
    size = window.size().boundedTo(screens[0].size())
    place = QRect(screens[0].topLeft(), size)
    place.moveCenter(screens[0].center())
    return place
