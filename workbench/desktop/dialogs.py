"""Questions and messages: a Problem that a person can put right, a bug to report, and what an import left out."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.core.problems import Problem
from workbench.desktop.controls import Button
from workbench.desktop.look import SPACE, resize_on_screen, words
from workbench.desktop.scroll_bar import slim
from workbench.desktop.translation import tr
from workbench.session.failure_words import failure_of

_MESSAGE_WIDTH = 60 * SPACE
_MOST_MESSAGES = 4
"""Messages that are open at a time: more of them are a storm that nobody reads."""
_MOST_TOLD = 600
"""Characters of each part of a message, so that all of it is on the screen."""
_Part = QDialogButtonBox.ButtonRole


def show_failure(parent: QWidget, error: BaseException) -> None:
    """A Problem as a message; anything else as a report of a fault of the program that can be copied."""
    if isinstance(error, Problem):
        show_problem(parent, error)
    else:
        # The dialog of a report is made like those here.
        from workbench.desktop.report_dialog import report_failure

        report_failure(parent, failure_of(error))


def show_problem(parent: QWidget, problem: Problem) -> None:
    show_message(parent, tr("Workbench"), tr(problem.what), remedy=tr(problem.remedy), where=tr(problem.where))


def show_message(parent: QWidget, title: str, what: str, *, remedy: str = "", where: str = "") -> None:
    """Shows a message, unless the same one is open: what fails again and again is told once."""
    dialog = MessageDialog(parent, title, what, remedy=remedy, where=where)
    others = [each for each in parent.window().findChildren(MessageDialog) if each.isVisible()]
    if len(others) < _MOST_MESSAGES and dialog.told not in [each.told for each in others]:
        dialog.open()
    else:
        dialog.deleteLater()


class MessageDialog(QDialog):
    """What happened, in bold; below it what to do, and quietly where; all of it can be selected and copied."""

    def __init__(self, parent: QWidget, title: str, what: str, *, remedy: str, where: str) -> None:
        super().__init__(parent)
        self.told = (what, remedy, where)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        layout = roomy(self)
        layout.addWidget(wrapped(what, weight=QFont.Weight.DemiBold, factor=1.05))
        if remedy:
            layout.addWidget(wrapped(remedy))
        if where:
            layout.addWidget(wrapped(where, is_quiet=True))
        layout.addSpacing(SPACE)
        buttons, close = QDialogButtonBox(), Button(tr("Close"))
        buttons.addButton(close, _Part.AcceptRole)
        close.setDefault(True)
        buttons.accepted.connect(self.accept)
        layout.addWidget(buttons)
        close.setFocus()
        fit_to_words(self, _MESSAGE_WIDTH)

    def text(self) -> str:
        """What happened."""
        return self.told[0]


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
    for widget in (wrapped(lead), field, buttons):
        layout.addWidget(widget)
    lines = min(24, max(5, text.count("\n") + 3))
    dialog.resize(88 * SPACE, dialog.sizeHint().height())
    field.setMinimumHeight(5 * field.fontMetrics().height())
    chrome = dialog.sizeHint().height() - field.sizeHint().height()
    resize_on_screen(dialog, 88 * SPACE, chrome + lines * field.fontMetrics().height() + 3 * SPACE)
    dialog.open()


def answers(dialog: QDialog, take: str, on_take: Callable[[], object] | None = None) -> QDialogButtonBox:
    """The buttons of a question: `take`, by default also with the Enter key, and Cancel, also with Escape."""
    buttons, taking, leaving = QDialogButtonBox(), Button(take), Button(tr("Cancel"))
    buttons.addButton(taking, _Part.AcceptRole)
    buttons.addButton(leaving, _Part.RejectRole)
    taking.setDefault(True)
    leaving.setAutoDefault(False)
    buttons.accepted.connect(on_take or dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def roomy(dialog: QDialog) -> QVBoxLayout:
    """The layout of a dialog, with the margins that all of them have."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
    layout.setSpacing(int(1.5 * SPACE))
    return layout


def fit_to_words(dialog: QDialog, width: int) -> None:
    """Fixes the size of a dialog of that width: words that are wrapped need one before their height can be known."""
    layout = dialog.layout()
    if layout is not None:
        dialog.setFixedSize(width, layout.totalHeightForWidth(width))


def wrapped(
    text: str, *, factor: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal, is_quiet: bool = False
) -> QLabel:
    """Words of a dialog over as many lines as they need, to be selected and copied; a very long text is cut off."""
    shown = text if len(text) <= _MOST_TOLD else f"{text[: _MOST_TOLD - 1]}…"
    label = words(shown, factor=factor, weight=weight, is_quiet=is_quiet)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
