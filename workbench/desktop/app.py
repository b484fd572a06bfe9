"""Builds the window with all that it needs, and runs it."""

import sys
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.core.problems import Problem
from workbench.desktop.actions import Actions
from workbench.desktop.dialogs import show_failure
from workbench.desktop.keys import KeyFilter
from workbench.desktop.look import apply_theme
from workbench.desktop.main_window import MainWindow
from workbench.desktop.preferences import Preferences
from workbench.desktop.projects import Projects
from workbench.desktop.signals import SessionSignals
from workbench.desktop.window_commands import WindowCommands
from workbench.session.commands import COMMANDS, Hands
from workbench.session.keymap import Keymap, read_keymap
from workbench.suggest.workers import local_workers


class Workbench:
    """The window and all behind it. `start_workers` makes the executor that suggests."""

    def __init__(self, app: QApplication, start_workers: Callable[[], Executor] = lambda: local_workers(1)) -> None:
        self.preferences = Preferences()
        settings = self.preferences.current
        apply_theme(app, settings.theme)
        app.styleHints().colorSchemeChanged.connect(lambda: self._follow_system(app))
        self.signals = SessionSignals()
        keymap, fault = _keymap()
        self.window = MainWindow(self.signals, keymap)
        self.projects = Projects(self.signals, self.preferences, start_workers)
        self.commands = WindowCommands(self.window, self.projects, self.preferences)
        self.actions = Actions(COMMANDS, keymap, self._hands)
        self.commands.actions = self.actions
        self.actions.fill(self.window.menuBar())
        self.keys = KeyFilter(self.window, self.actions.run_key, self._count_action, self.window.leave_field)
        self.window.article.set_zoom(settings.zoom)
        if settings.reading_font:
            self.window.article.set_reading_font(settings.reading_font, settings.reading_points)
        self.window.start_page.show_recent(settings.recent)
        self.window.place(settings.window)
        self.window.may_close = self._shut_down
        for problem in (fault, self.preferences.fault):
            if problem is not None:
                show_failure(self.window, problem)

    def _hands(self) -> Hands:
        return Hands(self.signals.session, self.commands)

    def _count_action(self) -> None:
        if self.signals.session is not None:
            self.signals.session.count_action()

    def _follow_system(self, app: QApplication) -> None:
        if self.preferences.current.theme == "system":
            apply_theme(app, "system")

    def _shut_down(self) -> bool:
        self.preferences.change(window=self.window.placement())
        self.projects.shut_down()
        return True

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Shows an exception that nothing caught; the project is sound, since every decision is one transaction."""
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            show_failure(self.window, error)


def _keymap() -> tuple[Keymap, Problem | None]:
    """The keymap with the person's own lines; without them, and what is wrong with them, where they cannot be used."""
    default = paths.resources() / "keymap.toml"
    names = [command.name for command in COMMANDS]
    try:
        return read_keymap(default, paths.home() / "keymap.toml", names), None
    except Problem as problem:
        return read_keymap(default, default, names), problem


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
    sys.excepthook = workbench.report
    workbench.window.show()
    if project is not None:
        workbench.projects.open(project)
    elif samples:
        workbench.projects.open_samples()
    return app.exec()
