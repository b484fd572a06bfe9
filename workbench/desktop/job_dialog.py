"""A dialog over long work during which nothing can be decided: it shows how far the work is, and a way to stop it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from workbench.desktop.dialogs import roomy, show_failure
from workbench.desktop.jobs import Job
from workbench.desktop.look import SPACE
from workbench.desktop.task_view import TaskView
from workbench.session.tasks import Watch


class JobDialog(QDialog):
    """Stays until `work` has ended; `outcome` is what it returned, None where it failed, which is told."""

    def __init__(self, parent: QWidget, title: str, work: Callable[[Watch], object]) -> None:
        super().__init__(parent)
        self.outcome: object = None
        self.setWindowTitle(title)
        self._job = Job(title, work, self)
        for ended in (self._job.finished, self._job.failed):
            ended.connect(self.accept)
        self._job.finished.connect(self._show)
        self._job.failed.connect(partial(show_failure, parent))
        roomy(self).addWidget(TaskView(self._job))
        self.setMinimumWidth(60 * SPACE)
        threads = ThreadPoolExecutor(1, thread_name_prefix="dialog")
        self._job.start(threads)
        threads.shutdown(wait=False)

    def reject(self) -> None:
        """Escape and the button of the frame cancel; it goes when the file is as it was."""
        self._job.cancel()

    def _show(self, outcome: object) -> None:
        self.outcome = outcome
