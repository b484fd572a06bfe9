"""Makes backups beside the person at the window: soon after a project was opened, and after each hour of work."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.desktop.one_job import OneJob
from workbench.desktop.preferences import Preferences
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.session.backups import BESIDE_WORK, back_up, keeping_of
from workbench.session.tasks import Watch
from workbench.store.backups import BrokenOff
from workbench.store.damage import is_damage

FIRST_MS = 4_000
"""After this the article is read and the first suggestions are under way; nothing of the start waits for a backup."""
HOUR_MS = 3_600_000
_LEAST_REST = 100
"""Backups of a large project take at most one part in so many of the time."""


class BackupKeeper(QObject):
    """Keeps to one project, the one at work, while a person may write to it. `failed` carries a bug, or damage."""

    failed = Signal(object)

    def __init__(self, signals: SessionSignals, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals, self._preferences = signals, preferences
        self._job = OneJob("backup", self)
        self._began = 0.0
        self._told: set[tuple[Path, str]] = set()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.back_up)
        signals.session_changed.connect(self._follow)

    @property
    def is_busy(self) -> bool:
        return self._job.is_busy

    def _follow(self) -> None:
        self.stop()
        if self._project is not None:
            self._timer.start(FIRST_MS)

    @property
    def _project(self) -> Path | None:
        session = self._signals.session
        return None if session is None or session.project.read_only else session.project.path

    def back_up(self) -> None:
        """Backs the project at work up now, beside whoever works in it, where a person wants backups at all."""
        path, settings = self._project, self._preferences.current
        if path is None or self.is_busy:
            return
        if not settings.backups:
            self._timer.start(HOUR_MS)
            return

        def work(watch: Watch) -> object:
            try:
                return back_up(path, keeping_of(settings), watch=watch, rest=BESIDE_WORK)
            except BrokenOff:
                return None

        self._began = time.monotonic()
        title = tr("Backing up {name}", name=path.stem)
        self._job.start(title, work, lambda _made: self._go_on(), lambda error: self._fail(path, error))

    def _go_on(self) -> None:
        took_ms = int(1000 * (time.monotonic() - self._began))
        self._timer.start(max(HOUR_MS, _LEAST_REST * took_ms))

    def _fail(self, path: Path, error: object) -> None:
        self._go_on()
        if not isinstance(error, Problem) or is_damage(error):
            self.failed.emit(error)
        elif (told := (path, getattr(error.what, "template", error.what))) not in self._told:
            self._told.add(told)
            self._signals.say(phrase("No backup was made: {why}", why=error.what))

    def stop(self) -> None:
        """Makes none until another project is opened; one under way is broken off and leaves nothing."""
        self._timer.stop()
        self._job.stop()

    def come_to_rest(self) -> None:
        """Stops; returns when nothing is written any more. It goes on with the next project that is opened."""
        self._timer.stop()
        self._job.come_to_rest()

    def shut_down(self) -> None:
        """Stops for good; returns when nothing is written any more."""
        self._timer.stop()
        self._job.shut_down()
