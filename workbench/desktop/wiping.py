"""Asks whether a project is really to be deleted with all that belongs to it, and deletes it."""

from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QWidget

from workbench.core.problems import Problem
from workbench.desktop.backup_keeper import BackupKeeper
from workbench.desktop.controls import Button, Field
from workbench.desktop.dialogs import roomy, show_problem
from workbench.desktop.look import SPACE, resize_on_screen, words
from workbench.desktop.main_window import MainWindow
from workbench.desktop.preferences import Preferences
from workbench.desktop.projects import Projects
from workbench.desktop.scroll_bar import slim
from workbench.desktop.translation import tr
from workbench.session.backups import is_backup, keeping_of, project_of
from workbench.session.wiping import CANNOT, Wiping, what_goes, wipe, without_project

_MB = 1_000_000
_MOST_NAMED = 200
_AROUND = 1.5 * SPACE
_Part = QDialogButtonBox.ButtonRole


def ask_to_wipe(window: MainWindow, projects: Projects, preferences: Preferences, keeper: BackupKeeper) -> None:
    """Lists what belongs to the project that is open, and deletes all of it where the person types its name."""
    session = window.signals.session
    if session is None:
        return
    path = session.project.path
    path = project_of(path) if is_backup(path) else path
    if projects.work.is_busy:
        show_problem(
            window, Problem("Something is still at work on this project.", remedy="Wait for it, or cancel it.")
        )
        return
    try:
        wiping = what_goes(path, keeping_of(preferences.current))
    except Problem as problem:
        show_problem(window, problem)
        return
    dialog = WipeDialog(window, wiping)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        keeper.come_to_rest()
        _wipe(window, projects, preferences, path)
    dialog.deleteLater()


def _wipe(window: MainWindow, projects: Projects, preferences: Preferences, project: Path) -> None:
    projects.close()
    try:
        # Once more: a backup may have been made while the question was open.
        wiping = what_goes(project, keeping_of(preferences.current))
        wipe(wiping)
    except Problem as problem:
        show_problem(window, problem)
        projects.open(project)
        return
    preferences.change(**without_project(preferences.current, wiping.project))
    window.start_page.show_recent(preferences.current.recent)


class WipeDialog(QDialog):
    """The button that deletes can be pressed only once the name of the project was typed."""

    def __init__(self, parent: QWidget, wiping: Wiping) -> None:
        super().__init__(parent)
        self._name = wiping.project.stem
        self.setWindowTitle(tr("Delete project and backups"))
        self.typed = Field()
        self.typed.setAccessibleName(tr("Name of the project"))
        self.typed.textChanged.connect(self._look)
        self.delete = Button(tr("Delete for good"))
        layout = roomy(self)
        told = tr("All of this is deleted, {size:.1f} MB, and cannot be brought back:", size=wiping.size / _MB)
        layout.addWidget(words(told, weight=QFont.Weight.DemiBold))
        layout.addWidget(self._list(wiping))
        for text in (tr(CANNOT), tr("Type the name of the project, “{name}”, to delete it.", name=self._name)):
            label = words(text)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.typed)
        layout.addSpacing(SPACE)
        layout.addWidget(self._buttons())
        resize_on_screen(self, 76 * SPACE, layout.totalHeightForWidth(76 * SPACE))
        self._look()
        self.typed.setFocus()

    def _list(self, wiping: Wiping) -> QPlainTextEdit:
        names = [str(each) for each in (*wiping.files[::-1], *wiping.folders)][:_MOST_NAMED]
        listed = QPlainTextEdit("\n".join(names), readOnly=True)
        listed.setAccessibleName(tr("What is deleted"))
        listed.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        listed.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        listed.document().setDocumentMargin(_AROUND)
        listed.setTabChangesFocus(True)
        slim(listed, listed.palette().ColorRole.Base)
        listed.setFixedHeight(min(9, len(names) + 1) * listed.fontMetrics().height() + int(2 * _AROUND))
        return listed

    def _buttons(self) -> QDialogButtonBox:
        buttons, leave = QDialogButtonBox(), Button(tr("Cancel"))
        buttons.addButton(self.delete, _Part.AcceptRole)
        buttons.addButton(leave, _Part.RejectRole)
        self.delete.setAutoDefault(False)
        leave.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _look(self) -> None:
        self.delete.setEnabled(self.typed.text().strip() == self._name)
