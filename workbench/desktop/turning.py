"""Undoing or redoing many decisions at once: asks before that, and does it beside the window, with progress."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from workbench.core.decisions import Kind
from workbench.desktop.dialogs import answers, roomy, show_failure
from workbench.desktop.jobs import Job
from workbench.desktop.look import SPACE, words
from workbench.desktop.task_view import TaskView
from workbench.desktop.translation import tr
from workbench.session.session import Session
from workbench.session.undoing import Turn, is_long, show_turned, turn_back, turn_beside


class TurnDialog(QDialog):
    """Accepted where the person wants it so."""

    def __init__(self, parent: QWidget, turn: Turn) -> None:
        super().__init__(parent)
        is_undo, count = turn.kind is Kind.UNDO, len(turn.ids)
        self.setWindowTitle(tr("Undo up to here") if is_undo else tr("Redo up to here"))
        asked = (
            tr("Undo {n:,} decision?", "Undo {n:,} decisions?", n=count)
            if is_undo
            else tr("Redo {n:,} decision?", "Redo {n:,} decisions?", n=count)
        )
        told = tr("This decision and all after it, in every article. Redo brings them back.") if is_undo else ""
        layout = roomy(self)
        layout.addWidget(words(asked, weight=QFont.Weight.DemiBold, factor=1.05))
        if told:
            layout.addWidget(words(told))
        layout.addSpacing(SPACE)
        layout.addWidget(answers(self, tr("Undo") if is_undo else tr("Redo")))
        self.setMinimumWidth(48 * SPACE)


class TurningDialog(QDialog):
    """Stays until all is turned back or, where that was cancelled, nothing is: nothing can be decided meanwhile."""

    def __init__(self, parent: QWidget, session: Session, turn: Turn) -> None:
        super().__init__(parent)
        self._window, self._session, self._turn = parent, session, turn
        title = tr("Undoing") if turn.kind is Kind.UNDO else tr("Redoing")
        self.setWindowTitle(title)
        path, effort = session.project.path, session.spent()
        self._job = Job(title, lambda watch: turn_beside(path, turn, effort, watch), self)
        self._job.finished.connect(self._show)
        self._job.failed.connect(self._fail)
        layout = roomy(self)
        layout.addWidget(TaskView(self._job))
        self.setMinimumWidth(60 * SPACE)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="undo")
        self._job.start(self._thread)

    def reject(self) -> None:
        """Escape and the button of the frame cancel; it goes when the file is as it was."""
        self._job.cancel()

    def _show(self, turned: object) -> None:
        self._thread.shutdown()
        self.accept()
        if isinstance(turned, list):
            show_turned(self._session, self._turn, turned)
        else:
            self._session.say("Cancelled; nothing was undone or redone")

    def _fail(self, error: BaseException) -> None:
        self._thread.shutdown()
        self.accept()
        show_failure(self._window, error)


def turn_all_back(parent: QWidget, session: Session, turn: Turn) -> None:
    """At once where that takes but a moment, else beside the window."""
    if is_long(session, turn):
        dialog = TurningDialog(parent, session, turn)
        dialog.exec()
        dialog.deleteLater()
    else:
        turn_back(session, turn)
