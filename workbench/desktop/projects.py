"""Opens and closes projects in the window: new ones, damaged and older ones, and those that are only read."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench import paths
from workbench.core.problems import Problem
from workbench.desktop.holding import Holding
from workbench.desktop.jobs import Job
from workbench.desktop.preferences import Preferences
from workbench.desktop.project_suggesting import ProjectSuggesting
from workbench.desktop.project_work import ProjectWork
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.session.backups import is_backup
from workbench.session.importing import import_files
from workbench.session.kept_settings import unreadable
from workbench.session.session import Session
from workbench.session.starting import create_project
from workbench.session.tasks import Watch
from workbench.store.connection import may_write
from workbench.store.damage import damage_told_by, small_fault
from workbench.store.identity import SUFFIX
from workbench.store.journal import Annotator
from workbench.store.plain_files import check_free, check_plain
from workbench.store.project import Project

SAMPLES = "samples" + SUFFIX
_LONG_BROUGHT_UP_TO_DATE = 100_000_000
"""Bytes of a file from an older version that it takes more than some seconds to bring up to date."""


class Projects(QObject):
    """`work` and `suggesting` go on beside the person; `failed` carries an exception, theirs as well.

    `found_damaged` carries the path of a project that is open and what is wrong with it; those that are `damaged` are
    only read.
    """

    failed = Signal(object)
    found_damaged = Signal(object, str)

    def __init__(
        self, signals: SessionSignals, preferences: Preferences, work: ProjectWork, suggesting: ProjectSuggesting
    ) -> None:
        super().__init__()
        self._signals, self._preferences = signals, preferences
        self.work, self.suggesting = work, suggesting
        self.holding = Holding(self)
        self.damaged: dict[Path, str] = {}
        for each in (work, suggesting):
            each.failed.connect(self.failed)

    def open(self, path: Path) -> bool:
        """Opens a project file in place of the one that is open; False, and a message, where it cannot be."""
        if not self._is_fit(path, check_plain):
            return False
        if path not in self.damaged and (fault := small_fault(path)):
            self.damaged[path] = fault
        is_locked = is_backup(path) or not may_write(path) or path in self.damaged
        if not is_locked and Project.is_older(path) and path.stat().st_size > _LONG_BROUGHT_UP_TO_DATE:
            self._bring_up_to_date(path)
            return True
        take = nullcontext(False) if is_locked else self.holding.trying(path)
        is_open = self._attempt(take, lambda is_ours: Project.open(path, read_only=not is_ours))
        if is_open and path in self.damaged:
            self.found_damaged.emit(path, self.damaged[path])
        return is_open

    def _bring_up_to_date(self, path: Path) -> None:
        """Opens a large file of an older version as soon as that is done; nothing is open until then."""
        self.close()

        def work(watch: Watch) -> object:
            return Project.bring_up_to_date(path, is_cancelled=watch.is_cancelled)

        def arrived(is_done: object) -> None:
            if is_done and self._signals.session is None:
                self.open(path)

        self.work.start(Job(tr("Bringing {name} up to date", name=path.stem), work, self.work), arrived)

    def _is_fit(self, path: Path, check: Callable[[Path], None]) -> bool:
        """Asked before anything else looks at a name that is too long, or at links in a circle."""
        try:
            check(path)
        except Problem as problem:
            self.failed.emit(problem)
            return False
        return True

    def create(self, path: Path) -> bool:
        return self._is_fit(path, check_free) and self._attempt(
            self.holding.trying(path), lambda _: create_project(path)
        )

    def open_samples(self) -> bool:
        """Opens the project of the sample articles, made of them the first time."""
        path = paths.documents() / SAMPLES
        if path.exists():
            return self.open(path)
        if not self.create(path) or (session := self._signals.session) is None:
            return False
        import_files(session.project, [paths.seeds()])
        session.queue.read_again()
        session.open_next_to_do()
        self.suggesting.wake()
        return True

    def _attempt(self, take: AbstractContextManager[bool], make: Callable[[bool], Project]) -> bool:
        """Opens what `make` gives, which hears whether this window has the file for writing."""
        try:
            with take as is_ours:
                project = make(is_ours)
            self._close_session()
            self.holding.begin()
            self._begin(project)
        except Problem as problem:
            self.failed.emit(problem)
            return False
        return True

    def _begin(self, project: Project) -> None:
        """Starts to work on a project; raises Problem, with no project open, where its articles cannot be read."""
        settings = self._preferences.current
        session = Session(project, Annotator(settings.annotator_id, settings.annotator_name))
        if not is_backup(project.path):
            self._preferences.set(settings.opened(project.path))
        self._signals.follow(session)
        self.suggesting.begin()
        try:
            if not session.open_next_to_do():
                session.step(0)
        except Exception as error:
            self.close()
            # A page that is broken may be met only here, where rows of the article in hand are read.
            if isinstance(error, Problem) or (told := damage_told_by(error)) is None:
                raise
            raise Problem(told.what, where=str(project.path)) from error
        for problem in unreadable(project):
            self.failed.emit(problem)
        self.suggesting.wake()

    def close(self) -> None:
        """Closes the project that is open, if one is."""
        self._close_session()
        self.holding.release()

    def _close_session(self) -> None:
        self.suggesting.stop()
        if (session := self._signals.session) is not None:
            self._signals.follow(None)
            session.project.close()

    def shut_down(self) -> None:
        """Closes all for good, and waits for what is under way."""
        self.work.shut_down()
        self.close()
