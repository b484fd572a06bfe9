"""Has garbage collected in the thread of the window alone: a thing of Qt that goes in another ends the program."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 2000
_WHOLE_EVERY = 30
"""All of it once a minute, which takes some dozen milliseconds; what is new each time, which takes one or two."""


class Collecting(QObject):
    """On from when it is made until `stop`; Python by itself would collect in whichever thread makes something."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._times = 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        self._times += 1
        gc.collect(1 if self._times % _WHOLE_EVERY else 2)
