"""Looks beside the window whether the project that was opened is damaged, so that a person hears of it early."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.desktop.one_job import OneJob
from workbench.desktop.signals import SessionSignals
from workbench.session.tasks import Watch
from workbench.store.damage import quick_faults

FIRST_MS = 1_000
"""After this the first article is shown; nothing of the start waits for a look at all pages."""


class DamageWatch(QObject):
    """`found` carries the path of a project and what is wrong with it, in the words of SQLite."""

    found = Signal(object, str)

    def __init__(self, signals: SessionSignals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._job = OneJob("damage", self)
        self._seen: set[Path] = set()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        signals.session_changed.connect(self._follow)

    def _follow(self) -> None:
        self.stop()
        session = self._signals.session
        if session is not None and session.project.path not in self._seen:
            self._timer.start(FIRST_MS)

    def look(self) -> None:
        """Looks at the project that is open, unless a look is under way."""
        session = self._signals.session
        if session is None or self._job.is_busy:
            return
        path = session.project.path

        def work(watch: Watch) -> object:
            return None if watch.is_cancelled() else quick_faults(path, is_cancelled=watch.is_cancelled)

        self._job.start("", work, lambda faults: self._end(path, faults), lambda _: self._end(path, []))

    def _end(self, path: Path, faults: object) -> None:
        # Once in a sitting: opening it again, as after another window let it go, is no reason to read all of it.
        self._seen.add(path)
        if isinstance(faults, list) and faults:
            self.found.emit(path, str(faults[0]))

    def stop(self) -> None:
        """Breaks off a look that is under way."""
        self._timer.stop()
        self._job.stop()

    def shut_down(self) -> None:
        self._timer.stop()
        self._job.shut_down()
