"""Has the articles of the project that is open suggested beside the person, with what its settings say."""

from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from workbench.core.problems import Problem
from workbench.desktop.preferences import Preferences
from workbench.desktop.signals import SessionSignals
from workbench.desktop.suggesting_job import Pace, SuggestingJob
from workbench.desktop.translation import tr
from workbench.session.changes import Changes
from workbench.session.pipelines_in_use import preferred_pipeline
from workbench.session.session import Session
from workbench.session.suggesting import each_not_done, recipe_for
from workbench.session.trained import Told, Untrusted
from workbench.suggest.workers import Recipe


class ProjectSuggesting(QObject):
    """`failed` carries an exception, `told` words for the status line.

    `trust_wanted` carries an Untrusted: something trained came with the project.
    """

    failed = Signal(object)
    told = Signal(str)
    trust_wanted = Signal(object)

    def __init__(
        self, signals: SessionSignals, preferences: Preferences, start_workers: Callable[[], Executor]
    ) -> None:
        super().__init__()
        self._signals, self._preferences, self._start_workers = signals, preferences, start_workers
        self._job: SuggestingJob | None = None
        signals.changed.connect(self._on_changes)

    def begin(self) -> None:
        """Begins with the session that the signals follow; nothing is suggested before it is woken."""
        self.stop()
        if (session := self._signals.session) is not None:
            self._job = self._job_of(session)

    def _job_of(self, session: Session) -> SuggestingJob | None:
        """None, and a message, where the project's suggesters cannot be used: it can be worked on without."""
        try:
            recipe = self._recipe(session, self._tell_of_trained)
        except Problem as problem:
            self.failed.emit(problem)
            self.told.emit(tr("no suggestions"))
            return None
        chosen = self._preferences.current
        pace = Pace(chosen.workers, chosen.suggest_ahead, chosen.patience)
        job = SuggestingJob(session, recipe, self._start_workers, self, pace=pace)
        job.state_changed.connect(self.told)
        job.failed.connect(self.failed)
        return job

    def _recipe(self, session: Session, tell: Told = lambda _: None) -> Recipe:
        pipeline = preferred_pipeline(session.project, self._preferences.current.pipeline)
        return recipe_for(pipeline, project=session.project, tell=tell)

    def _tell_of_trained(self, problem: Problem) -> None:
        (self.trust_wanted if isinstance(problem, Untrusted) else self.failed).emit(problem)

    def stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job.deleteLater()
            self._job = None

    def _on_changes(self, changes: Changes) -> None:
        if changes.article or changes.queue:
            self.wake()

    def wake(self) -> None:
        """Has it look whether there is something to suggest."""
        if self._job is not None:
            self._job.wake()

    def ahead_or_not(self) -> None:
        """Follows the setting that says whether articles ahead are suggested."""
        if self._job is not None:
            self._job.suggest_ahead(self._preferences.current.suggest_ahead)

    def again(self) -> None:
        """Has every article that is not done suggested once more, with what the project's settings say now."""
        session = self._signals.session
        if session is None:
            return
        with suppress(Problem):
            if self._job is not None and self._job.recipe == self._recipe(session):
                self._job.suggest_again(each_not_done(session.project))
                return
        self.anew()

    def here_again(self) -> None:
        """Has the article in hand suggested once more."""
        session = self._signals.session
        if session is not None and session.hand is not None and self._job is not None:
            self._job.try_again(session.hand.article)

    def anew(self) -> None:
        """Suggests with what the project's settings say now, and once more what is not done."""
        session = self._signals.session
        if session is not None:
            self.begin()
            if self._job is not None:
                self._job.suggest_again(each_not_done(session.project))
