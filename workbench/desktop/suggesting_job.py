"""Keeps a worker process busy with the articles ahead of the annotator, and puts what it finds in the project."""

import multiprocessing
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing.process import BaseProcess

from PySide6.QtCore import QObject, Qt, Signal

from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.desktop.translation import tr
from workbench.session.session import Session
from workbench.session.suggesting import Plan, keep, new_faults, start_runs
from workbench.suggest.workers import Batch, Recipe, stop_workers, submit

_WAITING = 1
"""Articles that wait beside one at work in each process: no worker waits, and what a person opens is soon at work."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How many processes there are, and whether more is suggested than the article in hand."""

    workers: int = 1
    is_ahead: bool = True


class SuggestingJob(QObject):
    """`state_changed` carries words for the status line; `failed` a Problem, after which it may rest."""

    state_changed = Signal(str)
    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(
        self,
        session: Session,
        recipe: Recipe,
        start_workers: Callable[[], Executor],
        parent: QObject | None = None,
        *,
        pace: Pace | None = None,
    ) -> None:
        super().__init__(parent)
        self.recipe = recipe
        self._session = session
        self._start_workers = start_workers
        self._executor: Executor | None = None
        self._others: list[BaseProcess] = []
        pace = pace or Pace()
        self._in_flight = pace.workers + _WAITING
        self._plan = Plan(session.project, session, ahead=pace.is_ahead)
        self._running: dict[Future[Batch], list[Article]] = {}
        self._runs: dict[str, int] | None = None
        self._told: set[str] = set()
        self._is_loaded = False
        self._retried = False
        self._handing_over = threading.Lock()
        self._is_stopped = False
        # Always queued: an executor may tell at once, in the middle of giving it work.
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def wake(self) -> None:
        """Gives the worker something to do, if there is anything; called whenever there may be."""
        if self._session.project.read_only:
            return
        while len(self._running) < self._in_flight and (articles := self._plan.next_batch(1)):
            self._send(articles)
        self._tell()

    def suggest_ahead(self, is_ahead: bool) -> None:
        """Whether articles beside the one in hand are suggested; what is at work is finished."""
        self._plan.ahead = is_ahead
        self.wake()

    def suggest_again(self, rows: Iterable[int]) -> None:
        """Has these articles suggested once more; what a person decided about them stays."""
        self._plan = Plan(self._session.project, self._session, again=rows, ahead=self._plan.ahead)
        self._runs = {}
        self.wake()

    def _send(self, articles: list[Article]) -> None:
        if self._executor is None:
            self._others = multiprocessing.active_children()
            self._executor = self._start_workers()
        try:
            future = submit(self._executor, self.recipe, articles)
        except BrokenProcessPool as error:
            self._plan.forget(articles)
            self._give_up(error)
            return
        self._running[future] = articles
        future.add_done_callback(self._hand_over)

    def _hand_over(self, future: "Future[Batch]") -> None:
        """Brings a result from the thread that the executor tells it in to the one of the window."""
        with self._handing_over:
            if not self._is_stopped:
                self._arrived.emit(future)

    def _on_arrived(self, future: "Future[Batch]") -> None:
        articles = self._running.pop(future, None)
        if articles is None:
            return
        error = None if future.cancelled() else future.exception()
        if isinstance(error, BrokenProcessPool) and not self._retried:
            self._retried = True
            self._restart(articles)
        elif error is not None:
            self._give_up(error)
        elif not future.cancelled():
            self._is_loaded, self._retried = True, False
            batch = future.result()
            for fault in new_faults(batch, self._told):
                self.failed.emit(Problem(fault))
            runs = self._runs_of(batch)
            self._session.suggestions_arrived(keep(self._session.project, articles, batch, runs=runs))
            self.wake()

    def _runs_of(self, batch: Batch) -> dict[str, int] | None:
        """The runs that were begun when everything was to be suggested again; None before that."""
        if self._runs == {}:
            self._runs = start_runs(self._session.project, batch.versions)
        return self._runs

    def _restart(self, articles: list[Article]) -> None:
        """A worker that was killed, for want of memory perhaps, is replaced once."""
        for lost in (articles, *self._running.values()):
            self._plan.forget(lost)
        self._running.clear()
        self._executor = None
        self.wake()

    def _give_up(self, error: BaseException) -> None:
        self._running.clear()
        self.state_changed.emit(tr("no suggestions"))
        if isinstance(error, BrokenProcessPool):
            error = Problem(
                "The process that suggests has stopped twice.",
                remedy="You can go on without suggestions; open the project again to have them tried again.",
            )
        self.failed.emit(error)

    def _tell(self) -> None:
        if not self._running:
            self.state_changed.emit(tr("suggestions up to date"))
        elif not self._is_loaded:
            self.state_changed.emit(tr("loading the suggester…"))
        else:
            self.state_changed.emit(tr("suggesting…"))

    def stop(self) -> None:
        """Stops the worker at once; articles that it was at are suggested the next time."""
        with self._handing_over:
            self._is_stopped = True
        self._running.clear()
        if self._executor is None:
            return
        stop_workers(self._executor, self._others)
        self._executor = None
