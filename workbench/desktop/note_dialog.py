"""Asks for a line of words: what to look at in a flagged article, or a note on a mark."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from workbench.desktop.controls import Button, Field
from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.look import SPACE, words
from workbench.desktop.translation import tr


class NoteDialog(QDialog):
    """Once the dialog is accepted `text` is the note, and `is_removed` says whether what it is a note of is to go."""

    def __init__(self, parent: QWidget, title: str, asked: str, text: str, *, hint: str, save: str = "") -> None:
        super().__init__(parent)
        self.text, self.is_removed = text, False
        self.setWindowTitle(title)
        self.field = Field(text, placeholder=hint, can_clear=True)
        self.field.setAccessibleName(asked)
        self.buttons = answers(self, save or tr("Save"), self._take)
        layout = roomy(self)
        layout.addWidget(words(asked))
        layout.addWidget(self.field)
        layout.addSpacing(SPACE)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(60 * SPACE)
        self.field.selectAll()
        self.field.setFocus()

    def offer_removal(self, title: str) -> None:
        """Adds a button that takes away what the note is of."""
        remove = Button(title)
        remove.setAutoDefault(False)
        self.buttons.addButton(remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        remove.clicked.connect(self._remove)

    def _take(self) -> None:
        self.text = self.field.text().strip()
        self.accept()

    def _remove(self) -> None:
        self.is_removed = True
        self.accept()
