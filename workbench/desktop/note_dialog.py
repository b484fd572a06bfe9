"""Asks for a line of words: what to look at in a flagged article, or a note on a mark."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from workbench.desktop.controls import Button, Field
from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.look import SPACE, words


@dataclass(frozen=True, slots=True)
class NoteQuestion:
    """What the dialog says: `hint` stands in the empty field; with `remove` there is a button for that."""

    title: str
    asked: str
    hint: str
    save: str
    remove: str = ""


class NoteDialog(QDialog):
    """Once the dialog is accepted `text` is the note, and `is_removed` says whether what it is a note of is to go."""

    def __init__(self, parent: QWidget, question: NoteQuestion, text: str) -> None:
        super().__init__(parent)
        self.text, self.is_removed = text, False
        self.setWindowTitle(question.title)
        self.field = Field(text, placeholder=question.hint, can_clear=True)
        self.field.setAccessibleName(question.asked)
        buttons = answers(self, question.save, self._take)
        if question.remove:
            buttons.addButton(self._removal(question.remove), QDialogButtonBox.ButtonRole.DestructiveRole)
        layout = roomy(self)
        layout.addWidget(words(question.asked))
        layout.addWidget(self.field)
        layout.addSpacing(SPACE)
        layout.addWidget(buttons)
        self.setMinimumWidth(60 * SPACE)
        self.field.selectAll()
        self.field.setFocus()

    def _removal(self, title: str) -> Button:
        remove = Button(title)
        remove.setAutoDefault(False)
        remove.clicked.connect(self._remove)
        return remove

    def _take(self) -> None:
        self.text = self.field.text().strip()
        self.accept()

    def _remove(self) -> None:
        self.is_removed = True
        self.accept()
