"""Asks for a line of words: what to look at in a flagged article, or a note on a mark."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from workbench.desktop.controls import Button, Field
from workbench.desktop.dialogs import roomy
from workbench.desktop.look import SPACE, words
from workbench.desktop.translation import tr


class NoteDialog(QDialog):
    """`text` is the note once the dialog is accepted; empty where it is to go."""

    def __init__(self, parent: QWidget, title: str, asked: str, text: str) -> None:
        super().__init__(parent)
        self.text = text
        self.setWindowTitle(title)
        self.field = Field(text, placeholder=tr("Anything the next reader should know"), can_clear=True)
        self.field.setAccessibleName(asked)
        buttons, take, leave = QDialogButtonBox(), Button(tr("Save")), Button(tr("Cancel"))
        buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        take.setDefault(True)
        leave.setAutoDefault(False)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        layout = roomy(self)
        layout.addWidget(words(asked))
        layout.addWidget(self.field)
        layout.addSpacing(SPACE)
        layout.addWidget(buttons)
        self.setMinimumWidth(60 * SPACE)
        self.field.selectAll()
        self.field.setFocus()

    def _take(self) -> None:
        self.text = self.field.text().strip()
        self.accept()
