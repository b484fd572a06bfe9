"""The hands of the ideal annotator: real keys and mouse events on the real window, each counted as one action."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from workbench.core.annotations import Mark
from workbench.core.articles import Range
from workbench.desktop.article_view import ArticleView
from workbench.desktop.main_window import MainWindow
from workbench.session.jumping import Spot, marks_between, words_between
from workbench.session.session import Session

_KEYS = {name: getattr(Qt.Key, f"Key_{name}") for name in ("Space", "Tab", "Return", "Escape", "Left", "Right")} | {
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "PageUp": Qt.Key.Key_PageUp,
    "PageDown": Qt.Key.Key_PageDown,
    "`": Qt.Key.Key_QuoteLeft,
}
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
_NONE, _LEFT, _NO_BUTTON = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class Cannot(Exception):
    """The hands found no place on the screen for what they were to do."""

    what: str


class Hands:
    """`actions` counts by kind of event: keys (a chord is one), clicks, drags. Pointing and scrolling are none."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.actions: Counter[str] = Counter()

    def press(self, name: str) -> None:
        """Presses a key such as `Alt+Shift+Left`, wherever the focus is."""
        *held, key = name.split("+") if name != "+" else ["+"]
        code = _KEYS.get(key) or Qt.Key(ord(key.upper()))
        self.actions["keys"] += 1
        if held or len(key) > 1 or key.isalnum() or key in _KEYS:
            QTest.keyClick(self._receiver(), code, _modifiers(held))
        else:
            QTest.keyClicks(self._receiver(), key)
        self._settle()

    def in_sight(self) -> Range:
        """The code points that the screen shows now."""
        return self._view.in_sight()

    def jump_to_mark(self, id: str) -> None:
        """Goes to a mark by the letters beside it, page by page if it is not in sight."""
        session = self._session()
        mark = session.hand.mark(id) if session.hand else None
        if mark is None:
            raise Cannot(f"there is no mark {id}")
        self._turn_pages(mark.span.start)
        if session.focus != id:
            spots = marks_between(session, *self._view.in_sight())
            self._press_letters(["A"], spots, next((spot for spot in spots if spot.mark == id), None))

    def jump_to_word(self, start: int, key: str = "W") -> None:
        """Goes to a word by its first letter and those beside it, or with another key selects as far as it."""
        session = self._session()
        self._turn_pages(start)
        typed = session.hand.article.text[start] if session.hand else ""
        spots = words_between(session, *self._view.in_sight(), typed)
        self._press_letters([key, typed], spots, next((spot for spot in spots if spot.start == start), None))

    def _press_letters(self, first: Sequence[str], spots: Sequence[Spot], spot: Spot | None) -> None:
        if spot is None:
            raise Cannot("no letters lead there")
        for key in (*first, *(spot.letters if len(spots) > 1 else "")):
            self.press(key)

    def _turn_pages(self, place: int) -> None:
        for _ in range(40):
            first, last = self._view.in_sight()
            if first <= place < last:
                return
            self.press("PageDown" if place >= last else "PageUp")

    def _session(self) -> Session:
        session = self._window.signals.session
        if session is None:
            raise Cannot("no project is open")
        return session

    def point_at(self, mark: Mark) -> None:
        """Brings the mouse over a mark, where no smaller one lies on top of it."""
        self._move(self._place_of(mark))

    def point_at_words(self, start: int, end: int) -> None:
        """Brings the mouse over the middle of these code points, which are on one line."""
        self._show(start)
        self._move(self._middle(start, end))

    def click(self, mark: Mark) -> None:
        self.actions["clicks"] += 1
        QTest.mouseClick(self._page, _LEFT, _NONE, self._place_of(mark))
        self._settle()

    def drag_over(self, first: Range, last: Range, *, by_character: bool = False, held: str = "") -> None:
        """Selects from one token to another; by character, exactly from the start of one to the end of the other."""
        self._show(first[0])
        keys = _modifiers([*held.split("+"), "Ctrl"] if by_character else held.split("+"))
        if by_character:
            self._drag(self._point(first[0]), self._point(last[1]), keys)
        else:
            begin = self._point(first[0], share=0.3, end=first[1])
            self._drag(begin, self._point(last[0], share=0.7, end=last[1]), keys)

    def drag_edge(self, mark: Mark, to: int, *, is_start: bool, by_character: bool = False) -> None:
        """Takes hold of an edge of a mark and lets it go at a code point."""
        at = mark.span.start if is_start else mark.span.end
        self._show(at)
        grip = self._grip(mark, at, is_start)
        target = self._point(to) if is_start else self._point_after(to)
        self._drag(grip, target, _modifiers(["Ctrl"] if by_character else []))

    def _grip(self, mark: Mark, at: int, is_start: bool) -> QPoint:
        view, here = self._view, self._point(at) if is_start else self._point_after(at)
        for dx in (0, -1, 1, -2, 2, 3, -3):
            point = here + QPoint(dx, 0)
            edge = view._scene.edge_at(view._in_document(QPointF(point)), view._focus)
            if edge is not None and edge.placed.mark.id == mark.id and edge.is_start == is_start:
                return point
        raise Cannot(f"no edge to take hold of at {at}")

    def _drag(self, begin: QPoint, end: QPoint, held: Qt.KeyboardModifier) -> None:
        self.actions["drags"] += 1
        QTest.mousePress(self._page, _LEFT, held, begin)
        for share in (0.3, 0.7, 1.0):
            self._send_move(begin + (end - begin) * share, _LEFT, held)
        QTest.mouseRelease(self._page, _LEFT, held, end)
        self._settle()

    def _move(self, point: QPoint) -> None:
        self._send_move(point, _NO_BUTTON, _NONE)

    def _send_move(self, point: QPoint, button: Qt.MouseButton, held: Qt.KeyboardModifier) -> None:
        # QTest's own holds neither button nor key.
        place, there = QPointF(point), QPointF(self._page.mapToGlobal(point))
        event = QMouseEvent(QEvent.Type.MouseMove, place, there, _NO_BUTTON, button, held)
        QCoreApplication.sendEvent(self._page, event)

    # -- where things are --------------------------------------------------------------------------------------------

    @property
    def _view(self) -> ArticleView:
        return self._window.article

    @property
    def _page(self) -> QWidget:
        return self._view.viewport()

    def _receiver(self) -> QWidget:
        modal = QApplication.activeModalWidget()
        focused: QWidget | None = QApplication.focusWidget() if modal is None else modal.focusWidget()
        top: QWidget = self._window if modal is None else modal
        return top if focused is None else focused

    def _settle(self) -> None:
        QCoreApplication.processEvents()
        self._wait(lambda: not self._view._scrolling.state().value and not self._view.is_unseen())

    def _wait(self, until: Callable[[], bool]) -> None:
        patience = time.monotonic() + _PATIENCE
        while not until():
            QTest.qWait(5)
            if time.monotonic() > patience:
                raise Cannot("the window did not come to rest")

    def _show(self, offset: int) -> None:
        """Turns the wheel until a code point is well inside the page."""
        height = self._page.height()
        for _ in range(400):
            # Of a long text what is far below is not laid out before the wheel comes near.
            y = self._point(offset).y() if self._view._scene.caret(offset).height() else height
            if 0.1 * height <= y <= 0.85 * height:
                return
            if not self._turn(-1 if y > height / 2 else 1):
                if 0 < y < height:
                    return
                QTest.qWait(20)
        raise Cannot(f"the wheel did not bring {offset} into view")

    def _turn(self, by: int) -> bool:
        """Turns the wheel one notch; False at the end of the page."""
        bar = self._view.verticalScrollBar()
        before, middle = bar.value(), QPointF(self._page.rect().center())
        there = QPointF(self._page.mapToGlobal(middle.toPoint()))
        none, phase = QPoint(0, 0), Qt.ScrollPhase.NoScrollPhase
        turn = QPoint(0, 120 * by)
        event = QWheelEvent(middle, there, none, turn, _NO_BUTTON, _NONE, phase, False)
        QCoreApplication.sendEvent(self._page, event)
        self._settle()
        return bar.value() != before

    def _place_of(self, mark: Mark) -> QPoint:
        view, span = self._view, mark.span
        self._show(span.start)
        for offset in range(span.start, span.end):
            point = self._middle(offset, offset + 1)
            hits = view._scene.marks_at(view._in_document(QPointF(point)))
            if hits and hits[0].mark.id == mark.id:
                return point
        raise Cannot(f"“{span.quote}” is nowhere on top")

    def _point(self, offset: int, *, share: float = 0.0, end: int | None = None) -> QPoint:
        """The leading edge of a code point, or so far on the way to that of `end`, if that is on the same line."""
        here = self._leading(offset)
        if end is None:
            return here.toPoint()
        there = self._point_after(end)
        return QPointF(here.x() + share * (there.x() - here.x()), here.y()).toPoint()

    def _point_after(self, end: int) -> QPoint:
        """The far edge of the code point before `end`, which at the end of a line is not the leading edge of `end`."""
        before, after = self._leading(end - 1), self._leading(end)
        if abs(before.y() - after.y()) < 1:
            return after.toPoint()
        document, unit = self._view.document(), self._view._page.text_map.unit
        from workbench.desktop.text_lines import leading_edges, line_holding

        line = line_holding(document, unit(end - 1))
        if line is None:
            raise Cannot(f"no line holds {end}")
        _, right = leading_edges(document, line, unit(end - 1), unit(end))
        return QPointF(right, before.y()).toPoint()

    def _middle(self, start: int, end: int) -> QPoint:
        return self._point(start, share=0.5, end=end)

    def _leading(self, offset: int) -> QPointF:
        return self._view._scene.caret(offset).center() + self._view._shift()


def _modifiers(names: list[str]) -> Qt.KeyboardModifier:
    held = _NONE
    for name in filter(None, names):
        held |= _HELD[name]
    return held
