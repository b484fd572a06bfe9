"""Long work on projects beside the window: jobs in threads, among them learning and exporting."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.desktop.jobs import Job
from workbench.desktop.preferences import Preferences
from workbench.desktop.project_suggesting import ProjectSuggesting
from workbench.desktop.signals import SessionSignals
from workbench.desktop.training_job import training_job
from workbench.desktop.translation import tr
from workbench.session.exporting import ReleaseChoice, export_release
from workbench.session.pipelines_in_use import preferred_pipeline
from workbench.session.tasks import Watch
from workbench.session.training import Learned, TrainingChoice
from workbench.store.journal import Annotator
from workbench.store.project import Project


class ProjectWork(QObject):
    """`failed` carries an exception, `job_started` a Job that is worth a strip of its own."""

    failed = Signal(object)
    job_started = Signal(object)

    def __init__(self, signals: SessionSignals, preferences: Preferences, suggesting: ProjectSuggesting) -> None:
        super().__init__()
        self._signals, self._preferences, self._suggesting = signals, preferences, suggesting
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="job")
        self._jobs: set[Job] = set()
        self._learning: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return bool(self._jobs)

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
                self._suggesting.anew()
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

    def shut_down(self) -> None:
        """Ends all for good; jobs that are under way stop at their next step and leave what is whole."""
        for job in self._jobs:
            job.cancel()
        self._threads.shutdown(wait=True)
        for job in self._jobs:
            job.blockSignals(True)  # the end of a restore would open the project again, behind a closed window
