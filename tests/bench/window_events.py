"""What a person can do to the window, as plain values that can be kept, sent again, and left out one by one."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QInputMethodEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from workbench.desktop.app import Workbench

_NONE = Qt.MouseButton.NoButton
_BUTTONS = {
    "left": Qt.MouseButton.LeftButton,
    "right": Qt.MouseButton.RightButton,
    "middle": Qt.MouseButton.MiddleButton,
}
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
_NAMED = {
    **{name: Qt.Key[f"Key_{name}"] for name in ("Space", "Backspace", "Delete", "Tab", "Return", "Enter", "Escape")},
    **{name: Qt.Key[f"Key_{name}"] for name in ("Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown")},
    **{f"F{n + 1}": Qt.Key(int(Qt.Key.Key_F1) + n) for n in range(12)},
    "Insert": Qt.Key.Key_Insert,
    "Menu": Qt.Key.Key_Menu,
    "`": Qt.Key.Key_QuoteLeft,
}


class Event(NamedTuple):
    """`kind` is a name in the table below, `values` are what it needs: plain values only."""

    kind: str
    values: tuple[Any, ...] = ()


def written(events: Iterable[Event]) -> str:
    return "".join(json.dumps([event.kind, *event.values]) + "\n" for event in events)


def read(text: str) -> list[Event]:
    rows = [json.loads(line) for line in text.splitlines()]
    return [Event(kind, tuple(tuple(v) if isinstance(v, list) else v for v in values)) for kind, *values in rows]


class Hand:
    """Sends events to the window as a person's keyboard and mouse would, wherever these are just now.

    `projects` can be opened, `files` dropped. Places are shares of a widget's width and height.
    """

    def __init__(self, workbench: Workbench, *, projects: list[Path], files: list[Path]) -> None:
        self.workbench = workbench
        self.window = workbench.window
        self.projects, self.files = projects, files

    def do(self, event: Event) -> None:
        getattr(self, f"_{event.kind}")(*event.values)

    def top(self) -> QWidget:
        """What hears the mouse: a menu that is open, a dialog, or the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def receiver(self) -> QWidget:
        """What hears the keys."""
        top = self.top()
        if top is not self.window:
            within: QWidget | None = top.focusWidget()
            return within if within is not None and isValid(within) else top
        focused: QWidget | None = QApplication.focusWidget()
        return focused if focused is not None and focused.window() is self.window else self.window

    def _key(self, name: str) -> None:
        *held, key = name.split("+") if not name.endswith("+") else [*name[:-1].rstrip("+").split("+"), "+"]
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            if each:
                modifiers |= _HELD[each]
        code = _NAMED.get(key) or Qt.Key(ord(key.upper()))
        QTest.keyClick(self.receiver(), code, modifiers)

    def _type(self, text: str) -> None:
        """Each sign as the keyboard that has it sends it; QTest ends the program at one that an English one has not."""
        for sign in text:
            code = ord(sign.upper()) if sign.isascii() else 0
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.receiver(), QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, sign))

    def _ime(self, begun: str, written: str) -> None:
        """A sign that is put together from several keys, as where Hindi, Chinese or accents are written."""
        if begun:
            QApplication.sendEvent(self.receiver(), QInputMethodEvent(begun, []))
        event = QInputMethodEvent("", [])
        event.setCommitString(written)
        QApplication.sendEvent(self.receiver(), event)

    def _click(self, part: str, x: float, y: float, button: str, held: str, times: int) -> None:
        widget, place = self._at(part, x, y)
        click = QTest.mouseClick if times == 1 else QTest.mouseDClick
        click(widget, _BUTTONS[button], _held(held), place)

    def _drag(self, part: str, x: float, y: float, to_x: float, to_y: float, held: str) -> None:
        widget, first = self._at(part, x, y)
        _, last = self._at(part, to_x, to_y, inside=widget)
        keys = _held(held)
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, keys, first)
        for share in (0.3, 0.7, 1.0):
            _move(widget, first + (last - first) * share, Qt.MouseButton.LeftButton, keys)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, keys, last)

    def _point(self, part: str, x: float, y: float) -> None:
        widget, place = self._at(part, x, y)
        _move(widget, place, _NONE, Qt.KeyboardModifier.NoModifier)

    def _wheel(self, part: str, x: float, y: float, by: int, held: str) -> None:
        widget, place = self._at(part, x, y)
        there = QPointF(widget.mapToGlobal(place))
        turned = QPoint(0, by)
        phase = Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(
            widget, QWheelEvent(QPointF(place), there, QPoint(), turned, _NONE, _held(held), phase, False)
        )

    def _menu(self, part: str, x: float, y: float) -> None:
        widget, place = self._at(part, x, y)
        there = widget.mapToGlobal(place)
        QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, there))

    def _resize(self, width: int, height: int) -> None:
        self.window.resize(width, height)

    def _focus(self, place: int) -> None:
        """Gives the keyboard to one of all widgets that take it, as the Tab key would in the end."""
        found = [
            w for w in self.top().findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if found:
            found[place % len(found)].setFocus(Qt.FocusReason.TabFocusReason)

    def _activate(self, is_ours: bool) -> None:
        """Goes to another program and comes back."""
        leaving = QEvent(QEvent.Type.WindowActivate if is_ours else QEvent.Type.WindowDeactivate)
        QApplication.sendEvent(self.window, leaving)
        if is_ours:
            self.window.activateWindow()

    def _setting(self, name: str, value: object) -> None:
        self.workbench.preferences.change(**{name: value})

    def _direction(self, is_right_to_left: bool) -> None:
        way = Qt.LayoutDirection.RightToLeft if is_right_to_left else Qt.LayoutDirection.LeftToRight
        QApplication.setLayoutDirection(way)

    def _drop(self, *places: int) -> None:
        if self.top() is not self.window:
            return  # a dialog is open, which takes no files
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.files[place % len(self.files)])) for place in places])
        action, where = Qt.DropAction.CopyAction, QPointF(50, 50)
        event = QDropEvent(where, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window, event)

    def _command(self, name: str) -> None:
        """As from the menu of commands, which a dialog keeps out of reach."""
        if self.top() is self.window:
            self.workbench.actions.run(name)

    def _close(self) -> None:
        if (top := self.top()) is not self.window:
            top.close()

    def _open(self, place: int) -> None:
        if self.top() is self.window:
            self.workbench.projects.open(self.projects[place % len(self.projects)])

    def _wait(self, milliseconds: int) -> None:
        QTest.qWait(milliseconds)

    def _at(self, part: str, x: float, y: float, *, inside: QWidget | None = None) -> tuple[QWidget, QPoint]:
        parts = {
            "article": self.window.article.viewport(),
            "queue": self.window.queue.list.viewport(),
            "marks": self.window.suggestions.list.viewport(),
        }
        top = self.top()
        if part in parts and top is self.window and parts[part].isVisible():
            widget = parts[part]
            return widget, QPoint(round(x * (widget.width() - 1)), round(y * (widget.height() - 1)))
        place = QPoint(round(x * (top.width() - 1)), round(y * (top.height() - 1)))
        widget = inside or top.childAt(place) or top
        return widget, widget.mapFrom(top, place)


def _held(name: str) -> Qt.KeyboardModifier:
    return _HELD.get(name, Qt.KeyboardModifier.NoModifier)


def _move(widget: QWidget, place: QPoint, button: Qt.MouseButton, held: Qt.KeyboardModifier) -> None:
    """QTest's own goes by way of a screen that is not there, and holds neither button nor key."""
    there = QPointF(widget.mapToGlobal(place))
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, QPointF(place), there, _NONE, button, held))
