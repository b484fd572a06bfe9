"""The report of what went wrong: to be read, copied and saved, without a word of an article that nobody added."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QWidget

from workbench import paths
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.desktop.controls import Button, CheckBox
from workbench.desktop.dialogs import roomy, show_problem
from workbench.desktop.look import SPACE, resize_on_screen, words
from workbench.desktop.scroll_bar import slim
from workbench.desktop.translation import tr
from workbench.desktop.versions import versions
from workbench.session.failure_words import Failure
from workbench.session.reports import report_of

FAULT = phrase(
    "This is a fault of the program. What you decided is saved. Please report it with the text below: "
    "it says where it happened, and nothing of your articles."
)
_Part = QDialogButtonBox.ButtonRole
_MOST_KINDS = 12
_LINES = 22


class ReportDialog(QDialog):
    """Shows one report at a time: what goes wrong while it is open is added to it.

    `before` is told ahead of that; `folder` is one that a person may want to look into.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        lead: str,
        *,
        before: str = "",
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.failures: dict[Failure, int] = {}
        self._made_of, self._before, self._folder = versions(), before, folder
        self.setWindowTitle(title)
        self.lead = words(lead)
        self.lead.setWordWrap(True)
        self.field = QPlainTextEdit(readOnly=True)
        self.field.setAccessibleName(title)
        self.field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.field.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.field.document().setDocumentMargin(1.5 * SPACE)
        slim(self.field, self.field.palette().ColorRole.Base)
        self.adding = CheckBox(tr("Add what the errors say; that may quote an article"))
        self.adding.toggled.connect(self._show)
        layout = roomy(self)
        for widget in (self.lead, self.field, self.adding, self._buttons()):
            layout.addWidget(widget)
        self._show()
        self.field.setMinimumHeight(5 * self.field.fontMetrics().height())
        resize_on_screen(self, 88 * SPACE, (_LINES + 10) * self.field.fontMetrics().height())

    def _buttons(self) -> QDialogButtonBox:
        buttons, close = QDialogButtonBox(), Button(tr("Close"))
        acts: list[tuple[str, Callable[[], object]]] = [(tr("Copy"), self.copy), (tr("Save…"), self.ask_where)]
        acts += [(tr("Open the folder"), self._open_folder)] if self._folder is not None else []
        for title, do in acts:
            button = Button(title)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            buttons.addButton(button, _Part.ActionRole)
        buttons.addButton(close, _Part.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons

    def add(self, failure: Failure, *, times: int = 0) -> None:
        """Tells of a failure as well, or how often it has come: once more, or `times`. Of many kinds the first ones."""
        if failure in self.failures or len(self.failures) < _MOST_KINDS:
            self.failures[failure] = times or self.failures.get(failure, 0) + 1
            self._show()

    def _show(self) -> None:
        self.adding.setVisible(bool(self.failures))
        self.field.setPlainText(self.text())

    def text(self) -> str:
        """What would be copied."""
        is_adding = self.adding.isChecked()
        return report_of(self._made_of, self.failures, with_words=is_adding, before=self._before)

    def copy(self) -> None:
        QApplication.clipboard().setText(self.text())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def ask_where(self) -> None:
        start = str(paths.documents() / "workbench-report.txt")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), start)
        if name:
            self.save(Path(name))

    def save(self, file: Path) -> None:
        try:
            file.write_text(self.text(), encoding="utf-8")
        except OSError as error:
            reason = str(error.strerror or error)
            show_problem(self, Problem(phrase("It cannot be saved: {error}.", error=reason), where=str(file)))


def report_failure(parent: QWidget, failure: Failure, *, times: int = 0, opens: bool = True) -> None:
    """Adds a failure to the report that is open over this window, or opens one where it `opens` any."""
    window = parent.window()
    dialog = next((each for each in window.findChildren(ReportDialog) if each.isVisible()), None)
    if dialog is None and opens:
        dialog = ReportDialog(window, tr("Something went wrong in the workbench"), tr(FAULT))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
    if dialog is not None:
        dialog.add(failure, times=times)
