"""Keys by name: the physical key counts, on a Cyrillic, Hindi or French keyboard as on an English one."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from workbench.desktop.keys import key_name, places_of

NONE, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
CYRILLIC_CHE, CYRILLIC_BE, DEVANAGARI_RA, O_WITH_DIAERESIS = 0x427, 0x411, 0x930, 0xD6
# Scan codes of X11 and Wayland: the keys that an English keyboard has 1, X, J and ` on.
ONE, X, J, GRAVE = 10, 53, 44, 49

CASES = [
    (Qt.Key.Key_Space, NONE, 65, " ", "Space"),
    (Qt.Key.Key_X, NONE, X, "x", "X"),
    (Qt.Key.Key_X, SHIFT, X, "X", "Shift+X"),
    (CYRILLIC_CHE, NONE, X, "ч", "X"),
    (CYRILLIC_CHE, SHIFT, X, "Ч", "Shift+X"),
    (DEVANAGARI_RA, NONE, J, "र", "J"),
    (Qt.Key.Key_Exclam, SHIFT, ONE, "!", "Shift+1"),
    (Qt.Key.Key_Ampersand, NONE, ONE, "&", "1"),
    (Qt.Key.Key_1, SHIFT, ONE, "1", "Shift+1"),
    (Qt.Key.Key_1, NONE, 0, "1", "1"),
    (Qt.Key.Key_Dead_Circumflex, NONE, GRAVE, "", "`"),
    (Qt.Key.Key_QuoteLeft, NONE, GRAVE, "`", "`"),
    (Qt.Key.Key_Question, SHIFT, 61, "?", "?"),
    (Qt.Key.Key_Left, ALT | SHIFT, 113, "", "Alt+Shift+Left"),
    (Qt.Key.Key_Backtab, SHIFT, 23, "", "Shift+Tab"),
    (Qt.Key.Key_Return, CONTROL, 36, "\r", "Ctrl+Return"),
    (Qt.Key.Key_Z, CONTROL | SHIFT, 52, "\x1a", "Ctrl+Shift+Z"),
    (Qt.Key.Key_Plus, CONTROL, 21, "+", "Ctrl++"),
    (Qt.Key.Key_Equal, CONTROL, 21, "=", "Ctrl+="),
    (Qt.Key.Key_0, CONTROL, 19, "0", "Ctrl+0"),
    (Qt.Key.Key_Comma, CONTROL, 59, ",", "Ctrl+,"),
    (CYRILLIC_BE, CONTROL, 59, "", "Ctrl+,"),
    (O_WITH_DIAERESIS, NONE, 47, "ö", "ö"),
    (Qt.Key.Key_Home, SHIFT, 110, "", "Shift+Home"),
    (Qt.Key.Key_X, Qt.KeyboardModifier.MetaModifier, X, "x", ""),
    (Qt.Key.Key_F1, NONE, 67, "", "F1"),
    (Qt.Key.Key_Shift, SHIFT, 50, "", ""),
    (Qt.Key.Key_AltGr, NONE, 108, "", ""),
]


@pytest.mark.parametrize(("platform", "less"), [("linux", 0), ("win32", 8)])
@pytest.mark.parametrize(("key", "held", "place", "text", "name"), CASES)
def test_the_name_of_a_key(
    key: int, held: Qt.KeyboardModifier, place: int, text: str, name: str, platform: str, less: int
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, max(place - less, 0), 0, 0, text)
    assert key_name(event, places_of(platform)) == name


def test_where_no_places_are_told_a_key_is_what_it_writes() -> None:
    typed = QKeyEvent(QEvent.Type.KeyPress, CYRILLIC_CHE, NONE, X, 0, 0, "ч")
    assert key_name(typed, places_of("darwin")) == "ч"
