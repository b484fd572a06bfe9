"""Keys in the article: the caret and its selection, and the keys that are the window's."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from tests.desktop.article_on_screen import CONTROL, NONE, SHIFT, OnScreen, shown
from workbench.core.schemes import LabelScheme

K = Qt.Key
TEXT = "Vladimir Putin's visit to India-Russia talks.\n\n\nHe said 👨‍👩‍👧‍👦 cafe\u0301 again."
LONG = "\n\n".join(f"Paragraph {n} says that Russia is keen to ramp up cooperation with India." for n in range(60))


@pytest.fixture
def page(qtbot: QtBot, scheme: LabelScheme) -> OnScreen:
    return shown(qtbot, scheme, TEXT)


@pytest.mark.parametrize(
    ("keys", "selected"),
    [
        ([(K.Key_Right, SHIFT)], "Vladimir"),
        ([(K.Key_Right, SHIFT)] * 2, "Vladimir Putin"),
        ([(K.Key_Right, SHIFT)] * 3, "Vladimir Putin's"),
        ([(K.Key_Right, SHIFT)] * 3 + [(K.Key_Left, SHIFT)], "Vladimir Putin"),
        ([(K.Key_Right, SHIFT), (K.Key_Left, SHIFT)], ""),
        ([(K.Key_Right, NONE), (K.Key_Right, SHIFT)], "Putin"),
        ([(K.Key_Right, NONE), (K.Key_Left, SHIFT)], "Vladimir"),
        ([(K.Key_Right, NONE)] * 5 + [(K.Key_Right, SHIFT)], "India"),
        ([(K.Key_Right, SHIFT | CONTROL)] * 3, "Vla"),
        ([(K.Key_Right, CONTROL)] * 2 + [(K.Key_Right, SHIFT | CONTROL)] * 2, "ad"),
        ([(K.Key_Right, SHIFT)] * 2 + [(K.Key_Left, SHIFT | CONTROL)] * 2, "Vladimir Put"),
        ([(K.Key_End, SHIFT)], "Vladimir Putin's visit to India-Russia talks."),
        ([(K.Key_End, NONE), (K.Key_Home, SHIFT)], "Vladimir Putin's visit to India-Russia talks."),
        ([(K.Key_Down, NONE), (K.Key_Right, SHIFT)], "He"),
        ([(K.Key_Down, NONE), (K.Key_Up, NONE), (K.Key_Right, SHIFT)], "Vladimir"),
        ([(K.Key_Down, NONE)] + [(K.Key_Right, NONE)] * 2 + [(K.Key_Right, SHIFT)], "👨‍👩‍👧‍👦"),
        ([(K.Key_Down, NONE)] + [(K.Key_Right, NONE)] * 2 + [(K.Key_Right, SHIFT | CONTROL)], "👨‍👩‍👧‍👦"),
        ([(K.Key_Down, NONE)] + [(K.Key_Right, NONE)] * 3 + [(K.Key_Right, SHIFT | CONTROL)] * 4, "cafe\u0301"),
        ([(K.Key_End, CONTROL), (K.Key_Left, SHIFT)], "."),
        ([(K.Key_End, CONTROL | SHIFT)], TEXT),
        ([(K.Key_Left, NONE), (K.Key_Right, SHIFT)], "Vladimir"),
    ],
)
def test_arrows_select(page: OnScreen, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]], selected: str) -> None:
    for key, held in keys:
        page.key(key, held)
    assert page.selected == selected
    assert page.ranges[-1] == page.view.selection


def test_a_caret_is_an_empty_range(page: OnScreen) -> None:
    page.key(K.Key_Right)
    page.key(K.Key_Right)
    assert page.ranges == [(9, 9), (14, 14)]


def test_arrows_run_with_the_text(qtbot: QtBot, scheme: LabelScheme) -> None:
    page = shown(qtbot, scheme, "قال بوتين إن روسيا")
    page.key(K.Key_Left, SHIFT)
    page.key(K.Key_Left, SHIFT)
    assert page.selected == "قال بوتين"


def test_pages_turn_and_the_caret_stays_in_sight(qtbot: QtBot, scheme: LabelScheme) -> None:
    page = shown(qtbot, scheme, LONG)
    page.key(K.Key_PageDown)
    first = page.view.selection[0]
    page.key(K.Key_PageDown)
    second = page.view.selection[0]
    assert 0 < first < second
    qtbot.waitUntil(lambda: page.view.viewport().rect().contains(page.point(second)))
    page.key(K.Key_PageUp)
    assert page.view.selection[0] == first
    page.key(K.Key_PageUp, SHIFT)
    assert page.selected.startswith("Paragraph 0")


@pytest.mark.parametrize("text", [f"{LONG}\n\n\n", f"\n\n{LONG}"])
def test_pages_turn_where_there_are_empty_lines_at_the_ends(qtbot: QtBot, scheme: LabelScheme, text: str) -> None:
    page = shown(qtbot, scheme, text)
    for key, last in ((K.Key_PageDown, "Paragraph 59"), (K.Key_PageUp, "Paragraph 0")):
        for _ in range(30):
            page.key(key)
        here = page.view.selection[0]
        paragraph = text[text.rfind("\n", 0, here) + 1 :]
        assert paragraph.startswith(last)


def test_the_end_of_a_long_article_is_reached(qtbot: QtBot, scheme: LabelScheme) -> None:
    page = shown(qtbot, scheme, LONG)
    page.key(K.Key_End, CONTROL)
    assert page.view.selection == (len(LONG), len(LONG))
    qtbot.waitUntil(lambda: page.view.viewport().rect().contains(page.point(len(LONG))))


def test_an_empty_article_takes_every_key(qtbot: QtBot, scheme: LabelScheme) -> None:
    page = shown(qtbot, scheme, "")
    for key in (K.Key_Right, K.Key_Left, K.Key_Up, K.Key_Down, K.Key_Home, K.Key_End, K.Key_PageUp, K.Key_PageDown):
        for held in (NONE, SHIFT, CONTROL, SHIFT | CONTROL):
            page.key(key, held)
    assert page.view.selection == (0, 0)


def test_copy_takes_the_text_of_the_article(qtbot: QtBot, scheme: LabelScheme) -> None:
    page = shown(qtbot, scheme, "It was 25\u00a0% of\ttrade\u2028and \x01 more.")
    page.view.select(0, len(page.text))
    page.key(K.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == page.text


WINDOWS_KEYS = """
    Space Backspace X 1 9 0 L A Tab Shift+Tab Ctrl+Return Return Ctrl+Z Ctrl+Shift+Z Alt+Left Alt+Right Alt+Up Alt+Down
    Alt+Shift+Left Alt+Shift+Right Shift+Space Shift+X ` ? C T J K N P F Ctrl+F Ctrl+P Ctrl+K Ctrl+A Ctrl+V Ctrl+X
    Delete Escape F2
"""


@pytest.mark.parametrize("keys", WINDOWS_KEYS.split())
def test_all_other_keys_are_the_windows(qtbot: QtBot, page: OnScreen, keys: str) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page.view)
    heard: list[str] = []
    shortcut = QShortcut(QKeySequence(keys), window)
    shortcut.activated.connect(lambda: heard.append(keys))
    window.show()
    window.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    QTest.keySequence(page.view, QKeySequence(keys))
    assert heard == [keys]
    window.takeCentralWidget()


def test_what_no_shortcut_takes_goes_to_the_window(qtbot: QtBot, page: OnScreen) -> None:
    heard: list[int] = []

    class Window(QMainWindow):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            heard.append(event.key())

    window = Window()
    qtbot.addWidget(window)
    window.setCentralWidget(page.view)
    window.show()
    for key in (K.Key_Space, K.Key_Backspace, K.Key_5, K.Key_X, K.Key_Escape, K.Key_Return):
        page.key(key)
    assert heard == [K.Key_Space, K.Key_Backspace, K.Key_5, K.Key_X, K.Key_Escape, K.Key_Return]
    window.takeCentralWidget()
