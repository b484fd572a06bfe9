"""Questions and messages: a Problem that a person can put right, a bug to report, and what an import left out."""

import traceback

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.desktop.controls import Button, Field
from workbench.desktop.look import SPACE, resize_on_screen, words
from workbench.desktop.scroll_bar import slim
from workbench.desktop.translation import tr

_BUG = phrase(
    "This is a fault of the program. What you decided is saved. "
    "Please report it with the text below; it holds no text of your articles unless it is quoted there."
)
_MESSAGE_WIDTH = 60 * SPACE
_Part = QDialogButtonBox.ButtonRole


def show_failure(parent: QWidget, error: BaseException) -> None:
    """A Problem as a message; anything else as a report of a bug that can be copied."""
    if isinstance(error, Problem):
        show_problem(parent, error)
    else:
        details = "".join(traceback.format_exception(error))
        show_text(parent, tr("Something went wrong in the workbench"), tr(_BUG), details)


def show_problem(parent: QWidget, problem: Problem) -> None:
    show_message(parent, tr("Workbench"), tr(problem.what), remedy=tr(problem.remedy), where=tr(problem.where))


def show_message(parent: QWidget, title: str, what: str, *, remedy: str = "", where: str = "") -> None:
    MessageDialog(parent, title, what, remedy=remedy, where=where).open()


class MessageDialog(QDialog):
    """What happened, in bold; below it what to do, and quietly where; all of it can be selected and copied."""

    def __init__(self, parent: QWidget, title: str, what: str, *, remedy: str, where: str) -> None:
        super().__init__(parent)
        self._what = what
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        layout = roomy(self)
        layout.addWidget(_told(what, weight=QFont.Weight.DemiBold, factor=1.05))
        if remedy:
            layout.addWidget(_told(remedy))
        if where:
            layout.addWidget(_told(where, is_quiet=True))
        layout.addSpacing(SPACE)
        buttons, close = QDialogButtonBox(), Button(tr("Close"))
        buttons.addButton(close, _Part.AcceptRole)
        close.setDefault(True)
        buttons.accepted.connect(self.accept)
        layout.addWidget(buttons)
        close.setFocus()
        # Words that are wrapped need a width before their height can be known.
        self.setFixedSize(_MESSAGE_WIDTH, layout.totalHeightForWidth(_MESSAGE_WIDTH))

    def text(self) -> str:
        """What happened."""
        return self._what


def show_text(parent: QWidget, title: str, lead: str, text: str) -> None:
    """A longer text that can be read and copied."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    layout = roomy(dialog)
    field = QPlainTextEdit(text, readOnly=True)
    field.setAccessibleName(title)
    field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    field.setFrameShape(QPlainTextEdit.Shape.NoFrame)
    field.document().setDocumentMargin(1.5 * SPACE)
    slim(field, field.palette().ColorRole.Base)
    buttons, copy, close = QDialogButtonBox(), Button(tr("Copy")), Button(tr("Close"))
    buttons.addButton(copy, _Part.ActionRole)
    buttons.addButton(close, _Part.RejectRole)
    copy.setAutoDefault(False)
    close.setDefault(True)
    copy.clicked.connect(lambda: QApplication.clipboard().setText(text))
    buttons.rejected.connect(dialog.reject)
    for widget in (_told(lead), field, buttons):
        layout.addWidget(widget)
    lines = min(24, max(5, text.count("\n") + 3))
    dialog.resize(88 * SPACE, dialog.sizeHint().height())
    field.setMinimumHeight(5 * field.fontMetrics().height())
    chrome = dialog.sizeHint().height() - field.sizeHint().height()
    resize_on_screen(dialog, 88 * SPACE, chrome + lines * field.fontMetrics().height() + 3 * SPACE)
    dialog.open()


def ask_note(parent: QWidget, note: str | None) -> tuple[bool, str | None]:
    """The note of a flag: whether the person answered, and the note; None takes the flag away."""
    dialog = _NoteDialog(parent, note)
    answered = dialog.exec() == QDialog.DialogCode.Accepted
    answer = dialog.note if answered else note
    dialog.deleteLater()
    return answered, answer


class _NoteDialog(QDialog):
    def __init__(self, parent: QWidget, note: str | None) -> None:
        super().__init__(parent)
        self.note: str | None = note
        self.setWindowTitle(tr("Flag this article"))
        self.field = Field(note or "", placeholder=tr("A note for whoever looks at it"))
        self.field.setAccessibleName(tr("What should be looked at?"))
        layout = roomy(self)
        layout.addWidget(words(tr("What should be looked at?")))
        layout.addWidget(self.field)
        layout.addSpacing(SPACE)
        buttons, leave = QDialogButtonBox(), Button(tr("Cancel"))
        take = Button(tr("Flag") if note is None else tr("Save the note"))
        buttons.addButton(take, _Part.AcceptRole)
        buttons.addButton(leave, _Part.RejectRole)
        if note is not None:
            remove = Button(tr("Remove the flag"))
            remove.setAutoDefault(False)
            buttons.addButton(remove, _Part.DestructiveRole)
            remove.clicked.connect(self._remove)
        leave.setAutoDefault(False)
        take.setDefault(True)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(60 * SPACE)
        self.field.selectAll()
        self.field.setFocus()

    def _take(self) -> None:
        self.note = self.field.text()
        self.accept()

    def _remove(self) -> None:
        self.note = None
        self.accept()


def roomy(dialog: QDialog) -> QVBoxLayout:
    """The layout of a dialog, with the margins that all of them have."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
    layout.setSpacing(int(1.5 * SPACE))
    return layout


def _told(
    text: str, *, factor: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal, is_quiet: bool = False
) -> QLabel:
    told = words(text, factor=factor, weight=weight, is_quiet=is_quiet)
    told.setWordWrap(True)
    told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return told
