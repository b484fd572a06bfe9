"""Opens and closes projects in the window: the session, its suggester, and the files that are imported and exported."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench import paths
from workbench.core.problems import Problem
from workbench.desktop.holding import Holding
from workbench.desktop.jobs import Job
from workbench.desktop.preferences import Preferences
from workbench.desktop.signals import SessionSignals
from workbench.desktop.suggesting_job import Pace, SuggestingJob
from workbench.desktop.training_job import training_job
from workbench.desktop.translation import tr
from workbench.session.backups import is_backup
from workbench.session.changes import Changes
from workbench.session.exporting import ReleaseChoice, export_release
from workbench.session.importing import import_files
from workbench.session.kept_settings import unreadable
from workbench.session.pipelines_in_use import preferred_pipeline
from workbench.session.session import Session
from workbench.session.starting import create_project
from workbench.session.suggesting import each_not_done, recipe_for
from workbench.session.tasks import Watch
from workbench.session.trained import Told, Untrusted
from workbench.session.training import Learned, TrainingChoice
from workbench.store.connection import may_write
from workbench.store.damage import small_fault
from workbench.store.journal import Annotator
from workbench.store.plain_files import check_plain
from workbench.store.project import SUFFIX, Project
from workbench.suggest.workers import Recipe

SAMPLES = "samples" + SUFFIX
_LONG_BROUGHT_UP_TO_DATE = 100_000_000
"""Bytes of a file from an older version that it takes more than some seconds to bring up to date."""


class Projects(QObject):
    """`failed` carries an exception, `job_started` a Job, `suggester_told` words for the status line.

    `found_damaged` carries the path of a project that is open and what is wrong with it; those that are `damaged` are
    only read. `trust_wanted` carries an Untrusted: something trained came with the project.
    """

    failed = Signal(object)
    trust_wanted = Signal(object)
    found_damaged = Signal(object, str)
    job_started = Signal(object)
    suggester_told = Signal(str)

    def __init__(
        self,
        signals: SessionSignals,
        preferences: Preferences,
        start_workers: Callable[[], Executor],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._preferences = preferences
        self._start_workers = start_workers
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="job")
        self._suggesting: SuggestingJob | None = None
        self._jobs: set[Job] = set()
        self._learning: Job | None = None
        self.holding = Holding(self)
        self.damaged: dict[Path, str] = {}
        signals.changed.connect(self._on_changes)

    @property
    def is_busy(self) -> bool:
        """Whether an import or export is under way."""
        return bool(self._jobs)

    def open(self, path: Path) -> bool:
        """Opens a project file in place of the one that is open; False, and a message, where it cannot be."""
        try:
            check_plain(path)  # before anything else looks at a name that is too long, or at links in a circle
        except Problem as problem:
            self.failed.emit(problem)
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

        self.start(Job(tr("Bringing {name} up to date", name=path.stem), work, self), arrived)

    def create(self, path: Path) -> bool:
        return self._attempt(self.holding.trying(path), lambda _: create_project(path))

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
        self._wake()
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
        self._suggesting = self._suggester(session)
        try:
            if not session.open_next_to_do():
                session.step(0)
        except Problem:
            self.close()
            raise
        for problem in unreadable(project):
            self.failed.emit(problem)
        self._wake()

    def _suggester(self, session: Session) -> SuggestingJob | None:
        """None, and a message, where the project's suggesters cannot be used: it can be worked on without."""
        try:
            recipe = self._recipe(session, self._tell_of_trained)
        except Problem as problem:
            self.failed.emit(problem)
            self.suggester_told.emit(tr("no suggestions"))
            return None
        chosen = self._preferences.current
        pace = Pace(chosen.workers, chosen.suggest_ahead, chosen.patience)
        suggesting = SuggestingJob(session, recipe, self._start_workers, self, pace=pace)
        suggesting.state_changed.connect(self.suggester_told)
        suggesting.failed.connect(self.failed)
        return suggesting

    def _recipe(self, session: Session, tell: Told = lambda _: None) -> Recipe:
        pipeline = preferred_pipeline(session.project, self._preferences.current.pipeline)
        return recipe_for(pipeline, project=session.project, tell=tell)

    def _tell_of_trained(self, problem: Problem) -> None:
        (self.trust_wanted if isinstance(problem, Untrusted) else self.failed).emit(problem)

    def close(self) -> None:
        """Closes the project that is open, if one is."""
        self._close_session()
        self.holding.release()

    def _close_session(self) -> None:
        self._stop_suggesting()
        if (session := self._signals.session) is not None:
            self._signals.follow(None)
            session.project.close()

    def _stop_suggesting(self) -> None:
        if self._suggesting is not None:
            self._suggesting.stop()
            self._suggesting.deleteLater()
            self._suggesting = None

    def shut_down(self) -> None:
        """Closes all for good; jobs that are under way stop at their next step and leave what is whole."""
        for job in self._jobs:
            job.cancel()
        self._threads.shutdown(wait=True)
        for job in self._jobs:
            job.blockSignals(True)  # the end of a restore would open the project again, behind a closed window
        self.close()

    def _on_changes(self, changes: Changes) -> None:
        if changes.article or changes.queue:
            self._wake()

    def _wake(self) -> None:
        if self._suggesting is not None:
            self._suggesting.wake()

    def suggest_ahead_or_not(self) -> None:
        """Follows the setting that says whether articles ahead are suggested."""
        if self._suggesting is not None:
            self._suggesting.suggest_ahead(self._preferences.current.suggest_ahead)

    def suggest_again(self) -> None:
        """Has every article that is not done suggested once more, with what the project's settings say now."""
        session = self._signals.session
        if session is None:
            return
        with suppress(Problem):
            if self._suggesting is not None and self._suggesting.recipe == self._recipe(session):
                self._suggesting.suggest_again(each_not_done(session.project))
                return
        self.suggest_anew()

    def suggest_here_again(self) -> None:
        """Has the article in hand suggested once more."""
        session = self._signals.session
        if session is not None and session.hand is not None and self._suggesting is not None:
            self._suggesting.try_again(session.hand.article)

    def suggest_anew(self) -> None:
        """Suggests with what the project's settings say now, and once more what is not done."""
        session = self._signals.session
        if session is not None:
            self._stop_suggesting()
            self._suggesting = self._suggester(session)
            if self._suggesting is not None:
                self._suggesting.suggest_again(each_not_done(session.project))

    @property
    def is_learning(self) -> bool:
        return self._learning is not None

    def learn(self, layers: Sequence[str], done: Callable[[object], None]) -> None:
        """Learns for these layers beside the window; `done` gets a Learned."""
        session = self._signals.session
        if session is None or self.is_learning:
            return
        path = session.project.path

        def arrived(learned: object) -> None:
            now = self._signals.session
            if isinstance(learned, Learned) and learned.is_in_use and now is not None and now.project.path == path:
                self.suggest_anew()
            done(learned)

        pipeline = preferred_pipeline(session.project, self._preferences.current.pipeline)
        self._learning = training_job(path, [TrainingChoice(layer, pipeline) for layer in layers], self)
        self.start(self._learning, arrived)

    def export_to(
        self, folder: Path, annotators: Sequence[Annotator], choice: ReleaseChoice, done: Callable[[object], None]
    ) -> None:
        """Exports a release in a thread; `done` gets the ReleaseReport, None where it was cancelled."""
        session = self._signals.session
        if session is None:
            return
        path = session.project.path

        def work(watch: Watch) -> object:
            with Project.open(path, read_only=True) as own:
                return export_release(own, folder, *annotators, choice=choice, watch=watch)

        self.start(Job(tr("Exporting to {name}", name=folder.name), work, self), done)

    def start(self, job: Job, done: Callable[[object], None], *, is_shown: bool = True) -> None:
        """Starts a job in a thread; `done` gets what it returns, and a Problem is told. `is_shown`: in a strip."""
        self._jobs.add(job)
        job.finished.connect(done)
        job.failed.connect(self.failed)
        for ended in (job.finished, job.failed):
            ended.connect(lambda _=None, job=job: self._end(job))
        if is_shown:
            self.job_started.emit(job)
        job.start(self._threads)

    def _end(self, job: Job) -> None:
        self._jobs.discard(job)
        if job is self._learning:
            self._learning = None
