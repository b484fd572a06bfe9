"""Questions and messages: a Problem that a person can put right, a bug to report, and what an import left out."""

import traceback

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.core.problems import Problem
from workbench.desktop.look import SPACE, words


def show_failure(parent: QWidget, error: BaseException) -> None:
    """A Problem as a message; anything else as a report of a bug that can be copied."""
    if isinstance(error, Problem):
        show_problem(parent, error)
    else:
        details = "".join(traceback.format_exception(error))
        show_text(parent, "Something went wrong in the workbench", _BUG, details)


_BUG = (
    "This is a fault of the program. What you decided is saved. "
    "Please report it with the text below; it holds no text of your articles unless it is quoted there."
)


def show_problem(parent: QWidget, problem: Problem) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "Workbench", "", QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(problem.what)
    box.setInformativeText("\n".join(part for part in (problem.remedy, problem.where) if part))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def show_text(parent: QWidget, title: str, lead: str, text: str) -> None:
    """A longer text that can be read and copied."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
    layout.setSpacing(SPACE)
    told = words(lead)
    told.setWordWrap(True)
    field = QPlainTextEdit(text, readOnly=True)
    field.setAccessibleName(title)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    copy = buttons.addButton("Copy", QDialogButtonBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QApplication.clipboard().setText(text))
    buttons.rejected.connect(dialog.reject)
    for widget in (told, field, buttons):
        layout.addWidget(widget)
    dialog.resize(80 * SPACE, 50 * SPACE)
    dialog.open()


def ask_note(parent: QWidget, note: str | None) -> tuple[bool, str | None]:
    """The note of a flag: whether the person answered, and the note; None takes the flag away."""
    if note is not None:
        box = QMessageBox(parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("This article is flagged.")
        box.setInformativeText(note)
        box.addButton("Change the note…", QMessageBox.ButtonRole.AcceptRole)
        remove = box.addButton("Remove the flag", QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is cancel:
            return False, note
        if box.clickedButton() is remove:
            return True, None
    text, answered = QInputDialog.getText(
        parent, "Flag this article", "What should be looked at?", QLineEdit.EchoMode.Normal, note or ""
    )
    return answered, text
