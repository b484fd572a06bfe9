"""Long work beside the window: a function in a thread, with progress and cancel; no job ever touches a widget."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from workbench.core.problems import Problem
from workbench.session.tasks import Watch


class Job(QObject):
    """One run of `work` in a thread; it lives in the thread that made it, and its signals arrive there.

    `finished` carries what `work` returned, `failed` the exception that it raised.
    """

    progressed = Signal(object, object)  # objects, because C++ integers end at 2³¹ and a file may not
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, title: str, work: Callable[[Watch], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()

    def start(self, pool: ThreadPoolExecutor) -> None:
        pool.submit(self._run)

    def _run(self) -> None:
        try:
            result = self._work(Watch(self.progressed.emit, self._cancelled.is_set))
        except Problem as problem:
            self.failed.emit(problem)
        except Exception as error:  # a bug is shown as a report, wherever it happens
            self.failed.emit(error)
        else:
            self.finished.emit(result)
