"""Undoing or redoing many decisions at once: asks before that, and does it beside the window, with progress."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from workbench.core.decisions import Kind
from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.job_dialog import JobDialog
from workbench.desktop.look import SPACE, words
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


def is_wanted(parent: QWidget, turn: Turn) -> bool:
    """Asks whether so many decisions are to be turned back."""
    dialog = TurnDialog(parent, turn)
    is_so = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return is_so


class TurningDialog(JobDialog):
    """Stays until all is turned back or, where that was cancelled, nothing is."""

    def __init__(self, parent: QWidget, session: Session, turn: Turn) -> None:
        self._session, self._turn = session, turn
        path, effort = session.project.path, session.spent()
        title = tr("Undoing") if turn.kind is Kind.UNDO else tr("Redoing")
        super().__init__(parent, title, lambda watch: turn_beside(path, turn, effort, watch))

    def _show(self, outcome: object) -> None:
        if isinstance(outcome, list):
            show_turned(self._session, self._turn, outcome)
        else:
            self._session.say("Cancelled; nothing was undone or redone")


def turn_all_back(parent: QWidget, session: Session, turn: Turn) -> None:
    """At once where that takes but a moment, else beside the window."""
    if is_long(session, turn):
        dialog = TurningDialog(parent, session, turn)
        dialog.exec()
        dialog.deleteLater()
    else:
        turn_back(session, turn)
