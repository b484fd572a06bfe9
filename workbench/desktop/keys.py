"""Reads a key event as the name that a keymap knows, by the physical key, so that every layout has the same keys."""

import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

_NAMED = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PageUp",
    Qt.Key.Key_PageDown: "PageDown",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_QuoteLeft: "`",
    **{Qt.Key(int(Qt.Key.Key_F1) + n): f"F{n + 1}" for n in range(12)},
}
_KEYS = {key.value: key for key in Qt.Key}
_MODIFIER_KEYS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})
_ROWS = {2: "1234567890-=", 16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'", 41: "`", 44: "ZXCVBNM,./"}
_CODES_BEGIN_AT = {"win32": 0, "linux": 8}
"""Windows gives the scan codes of a keyboard as they are; X11 and Wayland add eight, and macOS gives none."""
# Digits need Shift on a French keyboard, and give other signs with it on most.
_SAME_ON_ALL_LAYOUTS = frozenset("1234567890`")
_LAST_LATIN = 0x24F
"""Letters up to here are on keyboards whose signs are where an English one has them, or named by what they write."""


def places_of(platform: str) -> dict[int, str]:
    """What an English keyboard has at each scan code of digits, letters and signs; empty where a system tells none."""
    if platform not in _CODES_BEGIN_AT:
        return {}
    begin = _CODES_BEGIN_AT[platform]
    return {begin + first + n: sign for first, row in _ROWS.items() for n, sign in enumerate(row)}


_PLACES = places_of(sys.platform)


def key_name(event: QKeyEvent, places: Mapping[int, str] = _PLACES) -> str:
    """Such as `Alt+Shift+Left`, `X`, `Ctrl+Return`, `?`; empty for a modifier alone or a key without a name."""
    key = _KEYS.get(event.key(), Qt.Key.Key_unknown)
    if key in _MODIFIER_KEYS or event.modifiers() & Qt.KeyboardModifier.MetaModifier:
        return ""  # keys with Meta are the desktop's own
    base, takes_shift = _base_name(event, key, places)
    if not base:
        return ""
    held = event.modifiers()
    parts = [
        name
        for name, modifier in (("Ctrl", Qt.KeyboardModifier.ControlModifier), ("Alt", Qt.KeyboardModifier.AltModifier))
        if held & modifier
    ]
    if held & Qt.KeyboardModifier.ShiftModifier and takes_shift:
        parts.append("Shift")
    return "+".join([*parts, base])


def _base_name(event: QKeyEvent, key: Qt.Key, places: Mapping[int, str]) -> tuple[str, bool]:
    """The name of the key and whether Shift is told with it; a sign such as “?” says by itself that Shift was held."""
    code = event.key()
    if key in _NAMED or ord("A") <= code <= ord("Z"):
        return _NAMED.get(key) or chr(code), True
    place = places.get(event.nativeScanCode(), "")
    is_letter = place.isalpha()
    if place in _SAME_ON_ALL_LAYOUTS or (place and code > (0x7F if is_letter else _LAST_LATIN)):
        return place, True
    if ord("0") <= code <= ord("9"):
        return chr(code), True
    text = event.text() or (chr(code) if 0x20 < code < 0x7F else "")
    return (text, False) if text.isprintable() and text.strip() else ("", False)


class KeyFilter(QObject):
    """Hands the keys pressed in one window to `run`, which says whether it knew the key; tells of every action.

    In a field that takes text only keys with Ctrl or without a sign of their own are offered, so that typing types.
    A list, a box or a button that the keyboard went to keeps the keys that move in it and press it. Escape leaves
    either by `leave_field`. `first` is asked before all else whether it takes a key.
    """

    def __init__(
        self,
        window: QWidget,
        run: Callable[[str, bool], bool],
        count: Callable[[], None],
        leave_field: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._run = run
        self._count = count
        self._leave_field = leave_field
        self.first: Callable[[QKeyEvent], bool] = lambda _: False
        self._counted = 0
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress and self._is_ours(watched):
            self._count_once(event)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not self._is_ours(watched):
            return False
        # The same key comes again on its way up through parents.
        return watched is self._receiver() and self._heard(event)

    def _heard(self, event: QKeyEvent) -> bool:
        """Whether the key was meant for a command or to leave a field, and so is not the widget's."""
        name, receiver = key_name(event), self._receiver()
        if not name:
            return False
        self._count_once(event)
        if not takes_text(receiver) and self.first(event):
            return True
        if not _is_own(receiver, event, name):
            return self._run(name, event.isAutoRepeat())
        if name == "Escape" and (takes_text(receiver) or self._window.isAncestorOf(receiver)):
            self._leave_field()
        return name == "Escape"

    def _count_once(self, event: QInputEvent) -> None:
        # A click that a widget has no use for is handed to its parent, with the time at which it was made.
        if event.timestamp() != self._counted or not self._counted:
            self._counted = event.timestamp()
            self._count()

    def _receiver(self) -> QWidget:
        focused: QWidget | None = QApplication.focusWidget()
        return self._window if focused is None else focused

    def _is_ours(self, watched: QObject) -> bool:
        if not isinstance(watched, QWidget) or QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return False
        return watched.window() is self._window


def takes_text(widget: QObject) -> bool:
    """Whether a person types text into this widget."""
    if isinstance(widget, (QTextEdit, QPlainTextEdit, QLineEdit)):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox) or (isinstance(widget, QComboBox) and widget.isEditable())


def has_own_keys(widget: QObject) -> bool:
    """Whether it is a control that keys press or move in, such as a list; the article is none, its keys decide."""
    return isinstance(
        widget, (QAbstractButton, QComboBox, QAbstractItemView, QTabBar, QTextBrowser, QScrollArea, QMenuBar)
    )


_MOVING = ("Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown")
_IN_CONTROLS = frozenset({"Tab", "Shift+Tab", "Space", "Return", "Enter", "Escape", "F4", *_MOVING}) | frozenset(
    f"Alt+{key}" for key in _MOVING
)
_EDITING = frozenset({"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Tab", "Shift+Tab", "Backspace", "Delete", "Return", "Enter"})


def _is_own(widget: QWidget, event: QKeyEvent, name: str) -> bool:
    """Whether a key is the widget's, which types, moves or is pressed with it; Escape leaves it."""
    if takes_text(widget):
        return name == "Escape" or not _is_beside_typing(event, name)
    # A value of a box is found by typing its first letters.
    is_typed = isinstance(widget, QComboBox) and len(name.removeprefix("Shift+")) == 1
    return is_typed or (has_own_keys(widget) and name in _IN_CONTROLS)


def _is_beside_typing(event: QKeyEvent, name: str) -> bool:
    if name in _EDITING or name.rpartition("+")[2] in {"Left", "Right", "Up", "Down", "Backspace", "Delete"}:
        return False
    writes = event.text() and event.text().isprintable()
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) or not writes
