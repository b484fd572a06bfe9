"""Has articles suggested by workers, those ahead of the annotator first, and keeps what they find in the project."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import contextmanager
from functools import partial

from workbench import paths
from workbench.core.articles import Article
from workbench.core.decisions import ReviewState
from workbench.core.problems import Problem
from workbench.core.queue import QueueFilter
from workbench.core.spans import ENTITIES
from workbench.session.session import Session
from workbench.session.tasks import UNWATCHED, Watch
from workbench.store.project import Project
from workbench.suggest.pipelines import STANDARD
from workbench.suggest.workers import BATCH, Batch, Recipe, submit

_NOT_DONE = QueueFilter(states=frozenset({ReviewState.TO_DO, ReviewState.IN_PROGRESS}))


def recipe_for(pipeline: str = "", *, project: Project | None = None) -> Recipe:
    """The suggesters that a project uses, the shipped ones without a project; `pipeline` takes the place of theirs.

    A pipeline is named by its package or folder. Raises Problem where the project's settings cannot be read.
    """
    if project is None:
        return Recipe(pipeline or STANDARD, str(paths.resources()))
    settings = project.suggester_settings
    entities = project.scheme.layer(ENTITIES)
    return Recipe(
        pipeline or settings.pipeline or STANDARD,
        str(paths.resources()),
        patterns=settings.patterns,
        suggesters=settings.suggesters,
        renamed=settings.renamed,
        labels=tuple(label.name for label in entities.labels) if entities else (),
        questions=settings.questions,
    )


def not_done(project: Project) -> list[int]:
    """The article rows that somebody still has to do: all of them where nobody has begun."""
    everyone = [annotator.id for annotator in project.journal.annotators()] or [""]
    return sorted({row for annotator in everyone for row in project.queue.ids(annotator, _NOT_DONE)})


class Plan:
    """Which articles to suggest next: the one in hand, those after it, then all others; each is given out once.

    `again` are rows to suggest once more, although they were before.
    """

    def __init__(self, project: Project, session: Session | None = None, *, again: Sequence[int] = ()) -> None:
        self._project = project
        self._session = session
        self._again = list(reversed(again))
        self._given: set[int] = set()
        # How far the articles behind a row were looked through, by that row: a million are not looked at each time.
        self._reached: dict[int, int] = {}

    def next_batch(self, size: int = BATCH) -> list[Article]:
        """The next articles; an article in hand comes alone, since a person waits for it."""
        in_hand = self._session.hand.article if self._session and self._session.hand else None
        if in_hand is not None and self._is_wanted(in_hand.id):
            self._given.add(in_hand.id)
            return [in_hand]
        rows = self._unseen(in_hand.id if in_hand else 0, size) or self._unseen(0, size) or self._once_more(size)
        self._given.update(rows)
        return list(self._project.articles.each(rows))

    def forget(self, articles: Sequence[Article]) -> None:
        """Gives these out again: their worker did not come back."""
        rows = {article.id for article in articles}
        self._given -= rows
        self._reached.clear()
        self._again += [row for row in sorted(rows, reverse=True) if self._project.suggestions.is_suggested(row)]

    def _is_wanted(self, row: int) -> bool:
        return row not in self._given and not self._project.suggestions.is_suggested(row)

    def _unseen(self, after: int, size: int) -> list[int]:
        reached = self._reached.get(after, after)
        rows: list[int] = []
        while len(rows) < size and (waiting := self._project.suggestions.waiting(after=reached, limit=size)):
            free = [row for row in waiting if row not in self._given][: size - len(rows)]
            reached = free[-1] if len(rows) + len(free) == size else waiting[-1]
            rows += free
        self._reached = {0: self._reached.get(0, 0), after: reached}
        return rows

    def _once_more(self, size: int) -> list[int]:
        rows: list[int] = []
        while self._again and len(rows) < size:
            row = self._again.pop()
            if row not in self._given and row not in rows:
                rows.append(row)
        return rows


def keep(
    project: Project, articles: Sequence[Article], batch: Batch, *, runs: Mapping[str, int] | None = None
) -> list[int]:
    """Puts what a worker found in the project, as far as its scheme has such labels; the rows of its articles.

    Each suggester's work is a run of its own: `runs` by its name, or else its newest one where that is of this version.
    """
    if runs is None:
        runs = {name: project.suggestions.run(name, version) for name, version in batch.versions.items()}
    knows = project.scheme.knows
    found = {
        article.id: [s for s in batch.found[article.key] if knows(s.span.layer, s.span.label)] for article in articles
    }
    project.suggestions.add(found, runs)
    return [article.id for article in articles]


def suggest_project(  # noqa: PLR0913 — what to suggest, by whom, and who watches
    project: Project,
    recipe: Recipe,
    executor: Executor,
    *,
    workers: int = 1,
    again: Sequence[int] = (),
    watch: Watch = UNWATCHED,
) -> int:
    """Suggests every article that no suggester has seen, and those of `again` in a new run; how many those were.

    `workers` is how many the executor has. Progress counts articles. Cancelled, it keeps what was found. Raises Problem
    where the pipeline is not to be had.
    """
    plan, done = Plan(project, again=again), 0
    total = project.suggestions.count_waiting() + sum(map(project.suggestions.is_suggested, again))
    runs: dict[str, int] | None = None
    for articles, batch in _results(
        partial(submit, executor, recipe), plan.next_batch, 2 * workers, watch.is_cancelled
    ):
        if again and runs is None:
            runs = {name: project.suggestions.start_run(name, version) for name, version in batch.versions.items()}
        done += len(keep(project, articles, batch, runs=runs))
        watch.progress(done, total)
    return done


def _results(
    send: Callable[[Sequence[Article]], Future[Batch]],
    next_batch: Callable[[], list[Article]],
    most: int,
    is_cancelled: Callable[[], bool],
) -> Iterator[tuple[list[Article], Batch]]:
    running: dict[Future[Batch], list[Article]] = {}
    with worker_problems():
        while True:
            while len(running) < most and not is_cancelled() and (articles := next_batch()):
                running[send(articles)] = articles
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                yield running.pop(future), future.result()


@contextmanager
def worker_problems() -> Iterator[None]:
    """Says in words that a worker process has died."""
    try:
        yield
    except BrokenExecutor as error:
        raise Problem(
            "A process that suggests has stopped, most likely for want of memory.",
            remedy="Try it with fewer workers, or leave very long articles out.",
        ) from error
