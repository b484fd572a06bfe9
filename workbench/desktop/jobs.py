"""Long work beside the window: a function in a thread, with progress and cancel; no job ever touches a widget."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal

from workbench.session.tasks import Watch


class Job(QObject):
    """One run of `work` in a thread; it lives in the thread that made it, its signals arrive there, and then it goes.

    `told` carries what `work` tells on its way, `finished` what it returned, `failed` the exception that it raised.
    Of the last two comes one, and after it the job deletes itself.
    """

    progressed = Signal(object, object)  # objects, because C++ integers end at 2³¹ and a file may not
    told = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    _over = Signal()

    def __init__(self, title: str, work: Callable[[Watch], object], parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._cancelled = threading.Event()
        self._outcome: Future[object] = Future()
        self._over.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        self._cancelled.set()

    def start(self, pool: ThreadPoolExecutor) -> None:
        self._outcome = pool.submit(self._run)

    def _run(self) -> object:
        try:
            return self._work(Watch(self.progressed.emit, self._cancelled.is_set))
        finally:
            self._over.emit()

    def _end(self) -> None:
        # Waits until the thread has left `_run`: what is deleted in the middle of telling takes the program with it.
        try:
            result = self._outcome.result()
        except Exception as error:  # a bug is shown as a report, wherever it happens
            self.failed.emit(error)
        else:
            self.finished.emit(result)
        self.deleteLater()
