"""One job at a time in a thread of its own, for what is looked for or kept up to date beside the window."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject

from workbench.desktop.jobs import Job
from workbench.session.tasks import Watch


class OneJob:
    """What a job ends with is told unless it was stopped, or another was started in its place. `name` is its thread's.

    It lives as long as `parent`, which is to call `shut_down` before it goes.
    """

    def __init__(self, name: str, parent: QObject) -> None:
        self._parent = parent
        self._threads = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._job: Job | None = None
        self._is_over = False

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def start(
        self,
        title: str,
        work: Callable[[Watch], object],
        done: Callable[[object], None],
        failed: Callable[[object], None],
    ) -> None:
        """Starts a job in place of one that is under way; `done` gets what it returns, `failed` the exception."""
        self.stop()
        if self._is_over:
            return
        job = self._job = Job(title, work, self._parent)
        job.finished.connect(lambda result: self._end(job, done, result))
        job.failed.connect(lambda error: self._end(job, failed, error))
        job.start(self._threads)

    def _end(self, job: Job, tell: Callable[[object], None], outcome: object) -> None:
        if job is self._job:
            self._job = None
            tell(outcome)

    def stop(self) -> None:
        """Cancels the job that is under way, and forgets it."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def come_to_rest(self) -> None:
        """Stops; returns when nothing is done any more. Another may be started then."""
        self.stop()
        self._threads.submit(int).result()

    def shut_down(self) -> None:
        """Stops for good; returns when nothing is done any more."""
        self._is_over = True
        self.stop()
        self._threads.shutdown(wait=True)
