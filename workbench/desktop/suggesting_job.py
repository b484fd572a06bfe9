"""Keeps a worker process busy with the articles ahead of the annotator, and puts what it finds in the project."""

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workbench.core.articles import Article
from workbench.core.phrases import Phrase, phrase
from workbench.core.problems import Problem
from workbench.desktop.translation import tr
from workbench.session.patience import USUAL, Patience, too_slow
from workbench.session.session import Session
from workbench.session.suggesting import Plan, keep, new_faults, start_runs
from workbench.suggest.languages import BLANK
from workbench.suggest.workers import Batch, Recipe, submit

_WAITING = 1
"""Articles that wait beside one at work in each process: no worker waits, and what a person opens is soon at work."""
_MOST_DEATHS = 4
"""Workers that die one after the other, without anything done between, before no more are started."""
_MOST_FAULTS = 4
"""Faults of the program one after the other, over an article each, before it is left be."""
_LOOK_EVERY = 1000
"""Milliseconds between looks at how long workers have been at it."""


_DIED = phrase(
    "No suggestions: the process that suggests stopped twice over this article, most likely for want of memory."
)
_SLOW = phrase("No suggestions: a suggester took too long over this article and was stopped.")
_FAULTY = phrase("No suggestions: a fault of the program came up over this article.")


@dataclass(frozen=True, slots=True)
class Pace:
    """How many processes there are, and whether more is suggested than the article in hand.

    `patience` is how many seconds suggesters of somebody's own have for every thousand words.
    """

    workers: int = 1
    is_ahead: bool = True
    patience: float = USUAL


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
        pace = pace or Pace()
        self._in_flight = pace.workers + _WAITING
        self._patience = Patience(pace.patience, workers=pace.workers)
        self._clock = QTimer(self, interval=_LOOK_EVERY)
        self._clock.timeout.connect(self._look_at_clock)
        self._plan = Plan(session.project, session, ahead=pace.is_ahead)
        self._running: dict[Future[Batch], list[Article]] = {}
        self._runs: dict[str, int] | None = None
        self._told: set[str] = set()
        self._is_loaded = False
        self._deaths = 0
        self._faults = 0
        self._lost: Counter[int] = Counter()
        self._is_resting = False
        self._handing_over = threading.Lock()
        self._is_stopped = False
        # Always queued: an executor may tell at once, in the middle of giving it work.
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def wake(self) -> None:
        """Gives the worker something to do, if there is anything; called whenever there may be."""
        if self._session.project.read_only or self._is_resting:
            return
        # One at a time after a worker has died, so that it shows over which article.
        most = 1 if self._deaths else self._in_flight
        while len(self._running) < most and (articles := self._plan.next_batch(1)) and self._send(articles):
            pass
        if self.recipe.suggesters and self._running:
            self._clock.start()
        self._tell()

    def suggest_ahead(self, is_ahead: bool) -> None:
        """Whether articles beside the one in hand are suggested; what is at work is finished."""
        self._plan.ahead = is_ahead
        self.wake()

    def suggest_again(self, rows: Iterable[int]) -> None:
        """Has these articles suggested once more; what a person decided about them stays."""
        self._plan = Plan(self._session.project, self._session, again=rows, ahead=self._plan.ahead)
        self._runs = {}
        self._start_afresh()
        self._session.queue.unsuggested.clear()
        self.wake()

    def try_again(self, article: Article) -> None:
        """Has one article suggested once more, also where that had to be given up."""
        self._session.queue.unsuggested.pop(article.id, None)
        self._session.suggestions_arrived([article.id])
        if self._session.project.suggestions.is_suggested(article.id):
            self.suggest_again([article.id])
            return
        self._start_afresh()
        self._plan.forget([article])
        self.wake()

    def _start_afresh(self) -> None:
        self._deaths, self._faults, self._is_resting = 0, 0, False
        self._lost.clear()

    def _send(self, articles: list[Article]) -> bool:
        """Gives articles to a worker; false where there is none any more."""
        if self._executor is None:
            self._executor = self._start_workers()
        try:
            future = submit(self._executor, self.recipe, articles)
        except BrokenExecutor:
            # What it was at says so as well; where it was at nothing, nobody else does.
            self._plan.forget(articles)
            if not self._running:
                QTimer.singleShot(0, self, partial(self._on_death, []))
            return False
        self._running[future] = articles
        future.add_done_callback(self._hand_over)
        return True

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
        if isinstance(error, BrokenExecutor | MemoryError):
            self._on_death(articles)
        elif error is not None:
            self._on_error(articles, error)
        elif not future.cancelled():
            self._is_loaded, self._deaths, self._faults = True, 0, 0
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

    def _on_death(self, articles: list[Article]) -> None:
        """A worker that was killed, for want of memory perhaps, is replaced; what it dies over twice is passed over."""
        if self._is_stopped:
            return
        self._deaths += 1
        self._lost.update(article.id for article in articles)
        if self._deaths >= _MOST_DEATHS:
            self._rest()
            return
        if passed_over := [article for article in articles if self._lost[article.id] > 1]:
            named = passed_over[0].title or passed_over[0].key
            told = phrase("The process that suggests has stopped twice over “{title}”.", title=f"{named:.200}")
            remedy = phrase("Most likely the memory does not suffice for it. This article gets no suggestions now.")
            self._tell_once(_DIED, Problem(told, remedy=remedy))
            self._mark(passed_over, _DIED)
        self._restart([article for article in articles if article not in passed_over])

    def _on_error(self, articles: list[Article], error: BaseException) -> None:
        """A Problem concerns all articles; a fault of the program costs the article that it came up over."""
        self._faults += 1
        if isinstance(error, Problem) or self._faults >= _MOST_FAULTS:
            self._is_resting = not isinstance(error, Problem)
            self._give_up(error)
            return
        self._tell_once(f"{type(error).__name__} {self._faults}", error)
        self._mark(articles, _FAULTY)
        self.wake()

    def _tell_once(self, kind: str, error: BaseException) -> None:
        """A message for the first article of each kind; the others are marked, and nobody is interrupted again."""
        if kind not in self._told:
            self._told.add(kind)
            self.failed.emit(error)

    def _mark(self, articles: list[Article], why: Phrase) -> None:
        """Says of these articles why they get no suggestions, where they are listed and where they are read."""
        self._session.queue.unsuggested |= {article.id: why for article in articles}
        self._session.suggestions_arrived([article.id for article in articles])

    def _restart(self, articles: list[Article]) -> None:
        """Goes on with other workers; these articles, and those that the old ones were at, are given out again."""
        for lost in (articles, *self._running.values()):
            self._plan.forget(lost)
        self._running.clear()
        self._end_workers()
        self._is_loaded = False
        self.wake()

    def _look_at_clock(self) -> None:
        if not self._running:
            self._clock.stop()
            return
        late = self._patience.overdue(self._running, is_loaded=self._is_loaded)
        if late is None or self._executor is None:
            return
        articles = self._running.pop(late)
        self._tell_once(_SLOW, too_slow(self.recipe.suggesters, articles, self._patience.limit(articles)))
        self._mark(articles, _SLOW)
        self._restart([])

    def _rest(self) -> None:
        """Leaves it be: with every article the workers die."""
        self._is_resting = True
        self._give_up(
            Problem(
                "The process that suggests has stopped again and again.",
                remedy="You can go on without suggestions; open the project again to have them tried again.",
            )
        )

    def _give_up(self, error: BaseException) -> None:
        self._running.clear()
        self.state_changed.emit(tr("no suggestions"))
        self.failed.emit(error)

    def _tell(self) -> None:
        if not self._running:
            self.state_changed.emit(self._without_pipeline() or tr("suggestions up to date"))
        elif not self._is_loaded:
            self.state_changed.emit(tr("loading the suggester…"))
        else:
            self.state_changed.emit(tr("suggesting…"))

    def _without_pipeline(self) -> str:
        """Why there are few suggestions; empty where there is a pipeline, or something else that finds names."""
        language = self.recipe.pipeline.removeprefix(BLANK)
        if language == self.recipe.pipeline or self.recipe.entities or self.recipe.suggesters:
            return ""
        return tr("no pipeline for “{language}”: patterns and memory only", language=language)

    def stop(self) -> None:
        """Stops the worker at once; articles that it was at are suggested the next time."""
        with self._handing_over:
            self._is_stopped = True
        self._running.clear()
        self._clock.stop()
        self._end_workers()

    def _end_workers(self) -> None:
        """At once, whatever they are at; nobody waits for it any more."""
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
        self._executor = None
