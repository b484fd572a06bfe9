"""Ctrl+C in the terminal, or a plain kill, closes the window as a person would: jobs end and its place is kept."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupting(QObject):
    """Calls `close` in the main thread when such a signal comes, until the process ends."""

    def __init__(self, close: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Python hears of a signal only when it runs, and in Qt's loop it may not for hours: a byte wakes it.
        self._woken, self._waking = socket.socketpair()
        for end in (self._woken, self._waking):
            end.setblocking(False)
        signal.set_wakeup_fd(self._waking.fileno())
        for number in _SIGNALS:
            signal.signal(number, _let_be)
        self._close = close
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_byte)

    def _on_byte(self) -> None:
        if {*self._woken.recv(64)} & {*_SIGNALS}:
            self._close()


def _let_be(_number: int, _frame: object) -> None:
    """What is to be done is done when the byte arrives, and not in the middle of a decision."""
