"""Builds the window with all that it needs, and runs it."""

import faulthandler
import sys
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.desktop.actions import Actions
from workbench.desktop.announcing import Announcer
from workbench.desktop.applying import AppliedSettings
from workbench.desktop.collecting import Collecting
from workbench.desktop.dialogs import show_failure
from workbench.desktop.failing import Failing
from workbench.desktop.focus_ring import FocusRing
from workbench.desktop.interrupting import Interrupting
from workbench.desktop.keys import KeyFilter
from workbench.desktop.look import apply_theme
from workbench.desktop.main_window import MainWindow
from workbench.desktop.preferences import KeyBindings, Preferences
from workbench.desktop.project_suggesting import ProjectSuggesting
from workbench.desktop.project_work import ProjectWork
from workbench.desktop.projects import Projects
from workbench.desktop.signals import SessionSignals
from workbench.desktop.sitting_notes import SittingNotes
from workbench.desktop.taking_over import TakingOver
from workbench.desktop.translation import chosen_language, speak
from workbench.desktop.window_commands import WindowCommands
from workbench.session.backups import is_backup
from workbench.session.command import Hands
from workbench.session.commands import COMMANDS
from workbench.session.going import go_to_key, key_in_hand
from workbench.session.sittings import Sitting, place_to_open
from workbench.suggest.processes import Processes


class Workbench:
    """The window and all behind it. `start_workers` makes the executor that suggests."""

    def __init__(self, app: QApplication, start_workers: Callable[[], Executor] | None = None) -> None:
        self.preferences = Preferences()
        self.bindings = KeyBindings(command.name for command in COMMANDS)
        settings = self.preferences.current
        speak(app, chosen_language(settings.language))
        apply_theme(app, settings.theme, settings.palette)
        self.signals = SessionSignals()
        self.window = MainWindow(self.signals, self.bindings.current)
        suggesting = ProjectSuggesting(self.signals, self.preferences, start_workers or self._start_workers)
        work = ProjectWork(self.signals, self.preferences, suggesting)
        self.projects = Projects(self.signals, self.preferences, work, suggesting)
        self.commands = WindowCommands(self.window, self.projects, self.preferences, self.bindings)
        self.actions = Actions(COMMANDS, self.bindings.current, self._hands)
        self.commands.actions = self.actions
        self.actions.at_pointer = self.window.at_pointer
        self.actions.fill(self.window.menuBar())
        self.actions.is_unseen = self.window.article.is_unseen
        self.actions.look_is_over = self.window.article.look_is_over
        self.keys = KeyFilter(self.window, self.actions.run_key, self._count_action, self.window.leave_field)
        self.keys.first = self.commands.jump.hear
        self.applied = AppliedSettings(app, self.window, suggesting, self.actions)
        self.applied.apply(None, settings)
        self.preferences.listeners.append(self.applied.apply)
        self.bindings.listeners += [self.actions.show_keymap, self.window.hints.show_keymap]
        self.taking_over = TakingOver(self.window, self.projects)
        self.sitting = Sitting(paths.state())
        self.failing = Failing(self.window, self.sitting.log, self.window)
        self.failing.takes_damage = self.commands.damage.takes
        self.sitting_notes = SittingNotes(self.sitting, self.signals, self.projects, self.window)
        self.commands.notes = self.sitting_notes
        self.announcer = Announcer(self.signals, self.window.article)
        self.focus_ring = FocusRing(app)
        self.collecting = Collecting(self.window)
        self.window.start_page.show_recent(settings.recent)
        self.window.place(settings.window)
        self.window.may_close = self._shut_down
        for problem in (self.bindings.fault, self.preferences.fault):
            if problem is not None:
                show_failure(self.window, problem)

    def _hands(self) -> Hands:
        return Hands(self.signals.session, self.commands)

    def _count_action(self) -> None:
        if self.signals.session is not None:
            self.signals.session.count_action()

    def _start_workers(self) -> Executor:
        return Processes(self.preferences.current.workers)

    def open_last(self) -> None:
        """Opens the project and article that were in hand when the window was closed, where a person wants that."""
        settings = self.preferences.current
        place = place_to_open(settings, self.sitting.ended_badly)
        if place is not None and self.projects.open(place.project):
            go_to_key(self.signals.session, place.article)

    def _shut_down(self) -> bool:
        session = self.signals.session
        path = str(session.project.path.resolve()) if session and not is_backup(session.project.path) else ""
        article = key_in_hand(session)
        self.preferences.change(window=self.window.placement(), last_project=path, last_article=article)
        self.collecting.stop()
        self.window.tabs.shut_down()
        self.commands.backup_keeper.shut_down()
        self.commands.damage.shut_down()
        self.projects.shut_down()
        self.failing.end()
        self.sitting_notes.end()
        return True


def application(arguments: list[str]) -> QApplication:
    """The one QApplication of this process."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(arguments)
    app.setStyle("Fusion")
    app.setApplicationName("workbench")
    app.setApplicationDisplayName("Workbench")
    app.setDesktopFileName("workbench")
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "workbench.svg")))
    return app


def run(project: Path | None = None, *, samples: bool = False) -> int:
    """Opens the window, on a project file where one is named; the exit status when it is closed."""
    app = application(sys.argv[:1])
    workbench = Workbench(app)
    workbench.failing.install()
    if workbench.sitting.crash_file is not None:
        faulthandler.enable(workbench.sitting.crash_file)
    Interrupting(lambda: workbench.window.close() and app.quit(), app)
    workbench.window.show()
    if project is not None:
        workbench.projects.open(project)
    elif samples:
        workbench.projects.open_samples()
    else:
        workbench.open_last()
    return app.exec()
