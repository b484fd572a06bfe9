"""Takes what nobody caught, wherever it was raised, and tells it once, in words that can be passed on."""

import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from workbench.core.problems import Problem
from workbench.desktop.dialogs import show_problem
from workbench.desktop.report_dialog import report_failure
from workbench.session.failure_words import Failure, failure_of, place_of, unquoted
from workbench.session.sitting_log import SittingLog
from workbench.store.damage import damage_told_by

_MOST_TRIES, _AGAIN_MS = 20, 1000
_MOST_SAID_BY_QT = 200
_LEFT_BEHIND = ("last_type", "last_value", "last_traceback", "last_exc")


class Failing(QObject):
    """A project is sound whatever fails here, since every decision is one transaction.

    What is raised in a slot, an event, a timer, a model, a paint event or a thread all comes to `take`. It is shown by
    the window's own loop and never in the middle of painting; the same failure opens one report and no other.
    """

    _arrived = Signal(object)

    def __init__(self, window: QWidget, log: SittingLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._log = window, log
        self.takes_damage: Callable[[Problem], bool] = lambda _: False
        self._counting = threading.Lock()
        self._times: Counter[tuple[str, str]] = Counter()
        self._first: dict[tuple[str, str], Failure] = {}
        self._shown: set[Failure] = set()
        self._unshown: dict[Failure, int] = {}
        self._tries = 0
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._try_again)
        self._said_by_qt: Counter[str] = Counter()
        self._is_over = False
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Has Python and Qt tell all that goes wrong in this process, in any thread."""
        sys.excepthook = self.on_exception
        sys.unraisablehook = self._on_unraisable
        threading.excepthook = self._on_thread
        qInstallMessageHandler(self._on_qt)

    def end(self) -> None:
        """From now on there is no window to tell in."""
        self._is_over = True

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            self.take(error)
        else:
            sys.__excepthook__(kind, error, trace)

    def _on_unraisable(self, hint: "sys.UnraisableHookArgs") -> None:
        if isinstance(hint.exc_value, Exception):
            self.take(hint.exc_value)

    def _on_thread(self, hint: "threading.ExceptHookArgs") -> None:
        if isinstance(hint.exc_value, Exception):
            self.take(hint.exc_value)

    def take(self, error: Exception) -> None:
        """Tells of an exception, from any thread."""
        told = damage_told_by(error) or (error if isinstance(error, Problem) else self._counted(error))
        _let_go(error)
        if told is None:
            return
        try:
            self._arrived.emit(told)
        except RuntimeError:  # the window is gone
            _write(told)

    def _counted(self, error: Exception) -> Failure | None:
        """None for one that has come before, most times: thousands a second may come out of painting."""
        place = place_of(error)
        with self._counting:
            self._times[place] += 1
            times = self._times[place]
        if not _is_told(times):
            return None
        return self._first.setdefault(place, failure_of(error))

    def _show(self, told: Problem | Failure) -> None:
        if self._is_over:
            _write(told)
        elif isinstance(told, Problem):
            if not self.takes_damage(told):
                show_problem(self._window, told)
        else:
            times = self._times[told.kind, told.place]
            _write(told)
            self._log.note_failure(told, times=times)
            self._report(told, times)

    def _report(self, failure: Failure, times: int) -> None:
        try:
            report_failure(self._window, failure, times=times, opens=failure not in self._shown)
            self._shown.add(failure)
        except Exception as error:  # what fails may be what a dialog needs as well: it is in the log, and tried again
            _let_go(error)
            self._unshown[failure] = times
            self._again.start()

    def _try_again(self) -> None:
        waiting, self._unshown = self._unshown, {}
        self._tries += 1
        if self._tries <= _MOST_TRIES and not self._is_over:
            for failure, times in waiting.items():
                self._report(failure, times)

    def _on_qt(self, _kind: QtMsgType, _context: QMessageLogContext, said: str) -> None:
        said = unquoted(said)
        self._said_by_qt[said] += 1
        if _is_told(self._said_by_qt[said]) and len(self._said_by_qt) < _MOST_SAID_BY_QT:
            self._log.note_qt(said)
            _say(said)


def _is_told(times: int) -> bool:
    """The first, second, fourth, eighth time: what comes with every frame would fill a disk."""
    return times & (times - 1) == 0


def _write(told: Problem | Failure) -> None:
    _say("A problem could not be shown." if isinstance(told, Problem) else told.trace)


def _say(words: str) -> None:
    """Where the program was not started from a terminal this ends in a log of the system, or nowhere."""
    if sys.stderr is not None:
        sys.stderr.write(f"{words}\n")


def _let_go(error: BaseException) -> None:
    """Empties the frames that an exception came through, and has Python forget it.

    A painter in one of them would stay at work on its widget, and Qt ends a program that paints on.
    """
    for each in _chain(error):
        traceback.clear_frames(each.__traceback__)
    for name in _LEFT_BEHIND:
        if getattr(sys, name, None) is not None:
            delattr(sys, name)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        yield found
        found = found.__cause__ or found.__context__
