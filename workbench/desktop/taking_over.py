"""What the window does where another one has the project: says who, and takes it over when a person wants that."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.desktop.dialogs import answers, fit_to_words, roomy, show_problem, wrapped
from workbench.desktop.look import SPACE
from workbench.desktop.main_window import MainWindow
from workbench.desktop.project_lock import Holder
from workbench.desktop.projects import Projects
from workbench.desktop.translation import tr
from workbench.session.backups import is_backup
from workbench.session.going import go_to_key, key_in_hand

_WIDTH = 60 * SPACE


class TakingOver(QObject):
    def __init__(self, window: MainWindow, projects: Projects) -> None:
        super().__init__(window)
        self._window, self._projects = window, projects
        self._strip = window.read_only
        window.signals.session_changed.connect(self._show)
        projects.holding.lost.connect(self._on_lost)
        projects.holding.freed.connect(self._strip.show_freed)
        self._strip.take_over_wanted.connect(self.take_over)

    @property
    def _open_file(self) -> Path | None:
        session = self._window.signals.session
        return session.project.path if session is not None and session.project.read_only else None

    def _show(self) -> None:
        path, holder = self._open_file, self._projects.holding.holder
        if path is None:
            self._strip.hide()
        elif holder is not None:
            self._strip.show_holder(holder)
        elif path in self._projects.damaged:
            self._strip.show_damage()
        elif is_backup(path):
            self._strip.show_backup()
        else:
            self._strip.show_reason(tr("Read only: this project cannot be written to."))

    def take_over(self) -> None:
        """Opens the project for writing where that is possible now, or when the person says that nobody is there."""
        if self._open_file is None:
            return
        self._open_again()
        holder = self._projects.holding.holder
        if holder is None:
            return
        if holder.is_here:
            show_problem(
                self._window,
                Problem(
                    "Another window on this computer still has this project open.",
                    remedy="Close it there first. What you see here follows when you go to another article.",
                ),
            )
        elif SeizeDialog(self._window, holder).exec() == QDialog.DialogCode.Accepted:
            self._projects.holding.seize()
            self._open_again()

    def _on_lost(self) -> None:
        self._open_again()
        if self._projects.holding.holder is not None:
            self._window.signals.say(phrase("This project was taken over by another window; nothing is lost"))

    def _open_again(self) -> None:
        """Opens the same project anew, at the article in hand."""
        session = self._window.signals.session
        if session is not None:
            key = key_in_hand(session)
            if self._projects.open(session.project.path):
                go_to_key(self._window.signals.session, key)


class SeizeDialog(QDialog):
    """Asks whether the computer that has a project has really let it go; only a person can know."""

    def __init__(self, parent: QWidget, holder: Holder) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Work on it here"))
        layout = roomy(self)
        asked = tr("Is the workbench closed on the computer “{name}”?", name=holder.computer)
        layout.addWidget(wrapped(asked, factor=1.05, weight=QFont.Weight.DemiBold))
        layout.addWidget(
            wrapped(
                tr(
                    "If it is still open there, two windows will write to one file over the network, "
                    "and not every network keeps them apart: the file may be damaged."
                )
            )
        )
        layout.addSpacing(SPACE)
        buttons = answers(self, tr("It is closed there"))
        layout.addWidget(buttons)
        for button in buttons.findChildren(QPushButton):
            # Enter by habit shall not damage anything; Qt gives it to the button that has the keys.
            is_leaving = buttons.buttonRole(button) == QDialogButtonBox.ButtonRole.RejectRole
            button.setAutoDefault(is_leaving)
            button.setDefault(is_leaving)
            if is_leaving:
                button.setFocus()
        fit_to_words(self, _WIDTH)
