"""The parts of the window as a row of stops, so that F6 leads from one to the next and nothing needs a mouse."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

_BY_TAB = Qt.FocusPolicy.TabFocus.value


class Panes:
    """`parts` gives the parts of the window that are there just now, in the order in which they are gone through."""

    def __init__(self, parts: Callable[[], Sequence[QWidget]]) -> None:
        self._parts = parts

    def step(self, by: int) -> None:
        """Goes to the first control of the next part, or of the one before, that shows and has one."""
        parts = [part for part in self._parts() if stops_in(part)]
        if not parts:
            return
        focused = QApplication.focusWidget()
        here = next((place for place, part in enumerate(parts) if _holds(part, focused)), None)
        following = 0 if here is None else (here + by) % len(parts)
        stops_in(parts[following])[0].setFocus(Qt.FocusReason.TabFocusReason)


def stops_in(part: QWidget) -> list[QWidget]:
    """What the keyboard can reach in a part of the window, in the order in which it is read."""
    reachable = [each for each in [part, *part.findChildren(QWidget)] if _is_stop(each)]
    return sorted(reachable, key=lambda each: _place(part, each))


def _is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy().value & _BY_TAB) and widget.focusProxy() is None
    return by_tab and widget.isVisible() and widget.isEnabled()


def _place(part: QWidget, widget: QWidget) -> tuple[int, int]:
    """Where a control stands in a part, down and then along the line.

    Qt's own chain of the tab key tells the same, but PySide takes what `nextInFocusChain` gives for a child of the one
    before it: the article would be gone with the frame around a list that stood before it.
    """
    corner = widget.mapTo(part, QPoint(0, 0))
    is_mirrored = part.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return corner.y(), part.width() - corner.x() - widget.width() if is_mirrored else corner.x()


def _holds(part: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (part is widget or part.isAncestorOf(widget))
