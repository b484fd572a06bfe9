"""Sends events to the window one by one, also into dialogs that somebody waits for, and notes what goes wrong."""

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from PySide6.QtCore import QEventLoop, QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.bench.guiding import where
from tests.bench.window_events import Event, Hand

_HARMLESS = (
    "This plugin does not support raise()",
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support grabbing the keyboard",
    "OpenType support missing for",
    "Glyph with bounding box",  # such as a whole sentence that is one sign, at a large zoom: Qt paints it another way
)
"""What the platform without a screen says of itself, and Qt of the fonts of this machine."""
_LONGEST_TOLD = 3000


class Findings:
    """What nothing caught: exceptions of slots, of events and of threads, and warnings of Qt, by what and where.

    `tell` is called with the first of each kind at once, since the next event may end the process.
    """

    def __init__(self, tell: Callable[[str, str], object] = lambda *_: None) -> None:
        self.found: dict[str, str] = {}
        self.count = 0
        self._tell = tell

    def note(self, what: str, told: str) -> None:
        self.count += 1
        if what not in self.found:
            self.found[what] = told
            self._tell(what, told)

    def note_error(self, error: BaseException) -> None:
        told = "".join(traceback.format_exception(error))
        self.note(where(error), told[-_LONGEST_TOLD:])

    @contextmanager
    def listening(self) -> Iterator[None]:
        def of_thread(args: Any) -> None:
            self.note_error(args.exc_value)

        def of_slot(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
            self.note_error(error)

        before = sys.excepthook, sys.unraisablehook, threading.excepthook
        sys.excepthook, sys.unraisablehook, threading.excepthook = of_slot, of_thread, of_thread
        said = qInstallMessageHandler(self._of_qt)
        try:
            yield
        finally:
            sys.excepthook, sys.unraisablehook, threading.excepthook = before
            qInstallMessageHandler(said)

    def _of_qt(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or message.startswith(_HARMLESS):
            return
        self.note(f"Qt: {message:.60}", message[:300])


class Pump(QObject):
    """Sends one event each time round the event loop, whichever loop that is.

    A dialog that is waited for has a loop of its own inside the event that opened it, so what follows must not wait for
    that event to end. `done` is called with each event and how many such loops it was sent in, before it is sent.
    """

    def __init__(
        self, hand: Hand, events: Iterator[Event], done: Callable[[Event, int], object] = lambda *_: None
    ) -> None:
        super().__init__()
        self._hand, self._events, self._done = hand, events, done
        self._loop = QEventLoop()
        self._depth = 0
        self._error: BaseException | None = None

    def run(self) -> None:
        """Returns when there are no more events and no dialog is waited for any more; raises what `done` raises."""
        QTimer.singleShot(0, self._tick)
        self._loop.exec()
        if self._error is not None:
            raise self._error

    def _tick(self) -> None:
        try:
            event = next(self._events, None)
        except Exception as error:
            self._error, event = error, None
        if event is None:
            self._end()
            return
        QTimer.singleShot(0, self._tick)
        self._depth += 1
        try:
            self._done(event, self._depth)
            self._hand.do(event)
        except RuntimeError as error:
            # What is pressed may be gone before the key is let go.
            if "already deleted" not in str(error) or not where(error).startswith("RuntimeError in ?"):
                raise
        finally:
            self._depth -= 1

    def _end(self) -> None:
        """Closes what is open, the innermost first, until the event that opened the first of it has ended."""
        if self._depth:
            top = self._hand.top()
            if top is not self._hand.window:
                top.close()
            QTimer.singleShot(0, self._end)
        else:
            self._loop.quit()


def come_to_rest(hand: Hand) -> None:
    """Closes dialogs and menus, and waits for what is under way: what is shown then is what there is."""
    app = QApplication.instance()
    assert app is not None
    for _ in range(50):
        top = hand.top()
        if top is hand.window:
            break
        top.close()
        app.processEvents()
