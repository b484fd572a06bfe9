"""A person at the real window: presses keys, points, drags, and reads what there is to see."""

import unicodedata
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.article_on_screen import move
from workbench.core.annotations import Annotation, Mark
from workbench.core.spans import Span
from workbench.core.suggestions import Suggestion
from workbench.desktop.app import Workbench
from workbench.desktop.dialogs import MessageDialog
from workbench.session.session import Session

_KEYS = {
    "Space": Qt.Key.Key_Space,
    "Backspace": Qt.Key.Key_Backspace,
    "Tab": Qt.Key.Key_Tab,
    "Return": Qt.Key.Key_Return,
    "Escape": Qt.Key.Key_Escape,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
    "`": Qt.Key.Key_QuoteLeft,
    "?": Qt.Key.Key_Question,
    **{f"F{n + 1}": Qt.Key(int(Qt.Key.Key_F1) + n) for n in range(12)},
}
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


class Person:
    def __init__(self, qtbot: QtBot, workbench: Workbench) -> None:
        self.qtbot = qtbot
        self.workbench = workbench
        self.window = workbench.window

    # -- what a person does ------------------------------------------------------------------------------------------

    def press(self, *names: str) -> None:
        """Presses keys one after the other, such as `Space` or `Alt+Shift+Left`, wherever the focus is."""
        for name in names:
            *held, key = name.split("+") if name != "+" else ["+"]
            modifiers = Qt.KeyboardModifier.NoModifier
            for each in held:
                modifiers |= _HELD[each]
            code = _KEYS.get(key) or Qt.Key(ord(key.upper()))
            QTest.keyClick(self._receiver(), code, modifiers)

    def type(self, text: str) -> None:
        QTest.keyClicks(self._receiver(), text)

    def _receiver(self) -> QWidget:
        modal = QApplication.activeModalWidget()
        if modal is None and is_hidden(QApplication.focusWidget()):
            # A button of a dialog that was closed with it has the keys until the window is the active one again.
            self.window.activateWindow()
            self.qtbot.waitUntil(lambda: not is_hidden(QApplication.focusWidget()))
        focused: QWidget | None = QApplication.focusWidget() if modal is None else modal.focusWidget()
        top = self.window if modal is None else modal
        return top if focused is None else focused

    def click(self, words: str, *, nth: int = 0) -> None:
        """Clicks in the middle of the nth occurrence of these words in the article."""
        QTest.mouseClick(self._page, Qt.MouseButton.LeftButton, pos=self._middle(*self.find(words, nth=nth)))

    def double_click(self, words: str, *, nth: int = 0) -> None:
        QTest.mouseDClick(self._page, Qt.MouseButton.LeftButton, pos=self._middle(*self.find(words, nth=nth)))

    def point(self, words: str, *, nth: int = 0) -> None:
        """Brings the mouse over the middle of these words."""
        place = self._middle(*self.find(words, nth=nth))
        there, none = QPointF(self._page.mapToGlobal(place)), Qt.MouseButton.NoButton
        moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), there, none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._page, moved)  # QTest's own goes by way of a screen that is not there

    def drag(self, start: int, end: int, *, held: str = "") -> None:
        """Drags from one code point of the article to another."""
        first, last = self._point(start), self._point(end)
        keys = _HELD[held] if held else Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self._page, Qt.MouseButton.LeftButton, keys, first)
        for share in (0.3, 0.7, 1.0):
            move(self._page, first + (last - first) * share, keys)
        QTest.mouseRelease(self._page, Qt.MouseButton.LeftButton, keys, last)

    def put_caret(self, words: str, *, nth: int = 0) -> None:
        """Brings the caret before these words by arrow keys alone."""
        target = self.find(words, nth=nth)[0]
        view = self.window.article
        # Arrows go where they point: in a text that runs from right to left, forward is to the left.
        forward, back = (
            ("Left", "Right") if unicodedata.bidirectional(self.text[0]) in ("R", "AL") else ("Right", "Left")
        )
        for _ in range(2000):
            at = view.selection[0]
            if at == target:
                return
            self.press(forward if at < target else back)
        raise AssertionError(f"the caret never came to {words}")

    # -- what a person sees ------------------------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        session = self.workbench.signals.session
        assert session is not None
        return session

    @property
    def text(self) -> str:
        assert self.session.hand is not None
        return self.session.hand.article.text

    def text_of(self, article: int) -> str:
        return self.session.project.articles.get(article).text

    @property
    def marks(self) -> Sequence[Mark]:
        assert self.session.hand is not None
        return self.session.hand.marks

    @property
    def waiting(self) -> list[Suggestion]:
        return [mark for mark in self.marks if isinstance(mark, Suggestion)]

    @property
    def focused(self) -> Mark | None:
        return self.session.focused

    def annotation(self, words: str, *, nth: int = 0) -> Annotation | None:
        """The annotation that stands over exactly these words."""
        start, end = self.find(words, nth=nth)
        found = [m for m in self.marks if isinstance(m, Annotation) and (m.span.start, m.span.end) == (start, end)]
        return found[0] if found else None

    def find(self, words: str, *, nth: int = 0) -> tuple[int, int]:
        at = -1
        for _ in range(nth + 1):
            at = self.text.index(words, at + 1)
        return at, at + len(words)

    def nth(self, span: Span) -> int:
        """Which occurrence of its words a span is, from 0."""
        return self.text[: span.start + len(span.quote) - 1].count(span.quote)

    def dialog(self) -> QDialog:
        """The dialog that is open."""
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        assert len(dialogs) == 1, dialogs
        return dialogs[0]

    def when_a_dialog_opens(self, answer: Callable[[], object]) -> None:
        """Answers the dialog that the next key or click opens, while whoever opened it waits."""

        def try_to() -> None:
            if QApplication.activeModalWidget() is None:
                QTimer.singleShot(10, try_to)
            else:
                answer()

        QTimer.singleShot(0, try_to)

    def back_at_work(self) -> None:
        """Waits until the window has the keys again, which takes a moment after a dialog."""
        self.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()
        self.window.article.setFocus()
        self.qtbot.waitUntil(self.window.article.hasFocus)

    def message(self) -> str:
        """What the message that is open says."""
        dialog = self.dialog()
        assert isinstance(dialog, MessageDialog)
        return dialog.text()

    def wait_for_suggestions(self) -> None:
        self.qtbot.waitUntil(lambda: bool(self.waiting), timeout=60_000)
        self.qtbot.waitUntil(lambda: not self.window.article.is_unseen())

    # -- where things are --------------------------------------------------------------------------------------------

    @property
    def _page(self) -> QWidget:
        return self.window.article.viewport()

    def _point(self, offset: int, dx: float = 0) -> QPoint:
        view = self.window.article
        self.qtbot.waitUntil(lambda: not view._scrolling.state().value, timeout=5000)
        place = view._scene.caret(offset).center() + view._shift()
        return QPoint(round(place.x() + dx), round(place.y()))

    def _middle(self, start: int, end: int) -> QPoint:
        left, right = self._point(start), self._point(end)
        return QPoint((left.x() + right.x()) // 2, left.y())


def is_hidden(widget: QWidget | None) -> bool:
    return widget is not None and not widget.isVisible()
