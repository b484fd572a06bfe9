"""How long suggesters of somebody's own may take over an article, and what is said where they take longer."""

from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from itertools import islice
from time import monotonic
from typing import TypeVar

from workbench.core.articles import Article
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.suggest.processes import Processes
from workbench.suggest.workers import Batch

USUAL = 60
"""Seconds for every thousand words."""
_LOADING = 300
"""Seconds more where a pipeline and its suggesters have to be loaded first."""
_NAMED = 80
MOST_DEATHS = 4
"""Workers that die one after the other, with nothing done between, before no more are started."""

T = TypeVar("T")
Running = dict["Future[Batch]", list[Article]]


class Patience:
    """Watches the work of so many workers; one that never comes back would be lost for ever.

    What the workbench itself does comes to an end, so there is a limit only where there are others.
    """

    def __init__(self, seconds: float = USUAL, *, workers: int = 1, now: Callable[[], float] = monotonic) -> None:
        """`seconds` are for every thousand words, and for an article that has fewer."""
        self._seconds, self._workers, self._now = seconds, workers, now
        self._since: dict[object, float] = {}

    def overdue(self, running: Mapping[T, Sequence[Article]], *, is_loaded: bool) -> T | None:
        """The first piece of work that has taken too long; those behind as many as there are workers only wait."""
        now, at_work = self._now(), list(islice(running, self._workers))
        self._since = {work: self._since.get(work, now) for work in at_work}
        more = 0 if is_loaded else _LOADING
        return next((w for w in at_work if now - self._since[w] > self.limit(running[w]) + more), None)

    def limit(self, articles: Sequence[Article]) -> float:
        """Seconds for these articles one after the other."""
        return self._seconds * sum(max(1.0, len(article.text.split()) / 1000) for article in articles)


class PassingOver:
    """Has other workers go on where one dies or does not come back, and passes over the article that kept it."""

    def __init__(
        self,
        suggesters: Sequence[str],
        patience: Patience | None,
        executor: Executor,
        *,
        forget: Callable[[Sequence[Article]], None],
        tell: Callable[[str], None],
    ) -> None:
        """`forget` gives out articles again that were lost with a worker; `tell` hears what is passed over."""
        self._suggesters, self._forget, self._tell = suggesters, forget, tell
        self._patience = patience if suggesters else None
        self._workers = executor if isinstance(executor, Processes) else None
        self._alone: deque[Article] = deque()
        self._deaths = 0
        self._lost: Counter[int] = Counter()
        self.is_loaded = False

    @property
    def most(self) -> int | None:
        """How much may be at work at a time; None for as much as there are workers for."""
        return 1 if self._alone else None

    def went_well(self) -> None:
        """Takes note that a piece of work came back."""
        self.is_loaded, self._deaths = True, 0

    def has_replaced(self, error: BaseException | None, articles: list[Article], running: Running) -> bool:
        """Whether what kept these articles from coming back was a worker that died, in whose place are others now.

        Each of its articles is tried once more by itself; one over which a worker dies twice is told of and passed
        over. False where workers are not ours to replace, or die whatever they are given.
        """
        if not isinstance(error, BrokenExecutor | MemoryError) or self._workers is None:
            return False
        self._deaths += 1
        if self._deaths >= MOST_DEATHS:
            return False
        self._replace(running)
        self._lost.update(article.id for article in articles)
        for article in articles:
            if self._lost[article.id] > 1:
                self._tell(str(died_twice(article)))
            else:
                self._alone.append(article)
        return True

    def _replace(self, running: Running) -> None:
        """Has new workers, and gives out again what the others were at."""
        if self._workers is not None:
            self._workers.replace()
        self.is_loaded = False
        for lost in running.values():
            self._forget(lost)
        running.clear()

    def next_alone(self) -> list[Article]:
        """An article out of a batch that took too long: by itself, so that it shows which one it was."""
        return [self._alone.popleft()] if self._alone else []

    def look(self, running: Running) -> None:
        """Takes out what is overdue, and all else with it; raises Problem where workers are not ours to replace."""
        overdue = self._patience.overdue(running, is_loaded=self.is_loaded) if self._patience else None
        if overdue is None or self._patience is None:
            return
        articles = running.pop(overdue)
        problem = too_slow(self._suggesters, articles, self._patience.limit(articles))
        if self._workers is None:
            raise problem
        self._replace(running)
        if len(articles) > 1:
            self._alone.extend(articles)
        else:
            self._tell(str(problem))


def died_twice(article: Article) -> Problem:
    """Says that an article gets no suggestions, since workers die over it."""
    return Problem(
        phrase("The process that suggests has stopped twice over “{title}”.", title=_named(article)),
        remedy="Most likely the memory does not suffice for it. This article gets no suggestions now.",
    )


def _named(article: Article) -> str:
    return f"{article.title or article.key:.{_NAMED}}"


def too_slow(suggesters: Sequence[str], articles: Sequence[Article], seconds: float) -> Problem:
    """Says that suggesters did not come to an end; which of several it was, cannot be told from outside."""
    names = ", ".join(f"“{name}”" for name in suggesters)
    titles = ", ".join(f"“{_named(article)}”" for article in articles)
    return Problem(
        phrase(
            "The suggester {names} has not finished in {seconds:,.0f} seconds and was stopped: {titles}.",
            "One of the suggesters {names} has not finished in {seconds:,.0f} seconds and was stopped: {titles}.",
            n=len(suggesters),
            names=names,
            seconds=seconds,
            titles=titles,
        ),
        remedy="Leave it out of the project's suggesters, give it more time in the settings, or tell whoever made it.",
    )
