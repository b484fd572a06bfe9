"""Asks before many decisions are undone or redone at once: how many there are, and that nothing is lost."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from workbench.core.decisions import Kind
from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.look import SPACE, words
from workbench.desktop.translation import tr
from workbench.session.undoing import Turn


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
