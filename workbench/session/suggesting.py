"""Has articles suggested by workers, those ahead of the annotator first, and keeps what they find in the project."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import contextmanager
from functools import partial
from itertools import chain, islice

from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.spans import CLAIMS, ENTITIES
from workbench.core.suggestions import IMPORTED
from workbench.session.patience import PassingOver, Patience
from workbench.session.pipelines_in_use import chosen_pipeline
from workbench.session.session import Session
from workbench.session.tasks import UNWATCHED, Watch
from workbench.session.trained import Told, usable
from workbench.store.project import Project
from workbench.suggest.pipelines import STANDARD
from workbench.suggest.unchanged import Chosen
from workbench.suggest.workers import BATCH, Batch, Recipe, submit

_NOT_IN_USE = "not in use"
_PAGE = 256
_LOOK_EVERY = 1.0
"""Seconds between looks at how long workers have been at it."""


def recipe_for(pipeline: str = "", *, project: Project | None = None, tell: Told = lambda _: None) -> Recipe:
    """The suggesters that a project uses, the shipped ones without a project; `pipeline` takes the place of theirs.

    A pipeline is named by its package or folder. `tell` hears of each trained suggester that cannot be used, so that
    the shipped one is. Raises Problem where the project's settings cannot be read, and for a folder as its pipeline
    that this person has not chosen.
    """
    if project is None:
        return Recipe(pipeline or STANDARD)
    settings = project.suggester_settings
    used = Chosen(pipeline)
    if not pipeline:
        used = chosen_pipeline(settings.pipeline, project.scheme.language, project.path)
    entities, claims = (usable(project, layer, used.name, tell) for layer in (ENTITIES, CLAIMS))
    return Recipe(
        used.name,
        entities=entities.name,
        claims=claims.name,
        chosen=tuple(each for each in (used, entities, claims) if each.fingerprint),
        patterns=settings.patterns,
        suggesters=settings.suggesters,
        renamed=settings.renamed,
        layers=tuple((label.name, layer.name) for layer in project.scheme.layers for label in layer.labels),
        questions=settings.questions,
    )


def not_done(project: Project) -> Sequence[int]:
    """The article rows that somebody still has to do, in order: all of them where nobody has begun."""
    return array("q", each_not_done(project))


def each_not_done(project: Project) -> Iterator[int]:
    """The same one after the other; nothing is read meanwhile, so that a decision can be written at any time."""
    after = 0
    while rows := project.queue.left(after=after, limit=_PAGE):
        yield from rows
        after = rows[-1]


class Plan:
    """Which articles to suggest next: the one in hand, those after it, then all others; each is given out once.

    `again` are rows to suggest once more, although they were before. With `ahead` off only the article in hand is given
    out, and those.
    """

    def __init__(
        self, project: Project, session: Session | None = None, *, again: Iterable[int] = (), ahead: bool = True
    ) -> None:
        self._project = project
        self._session = session
        self._again = iter(again)
        self._given = bytearray()
        self.given = 0
        self.ahead = ahead
        # How far the articles behind a row were looked through, by that row: a million are not looked at each time.
        self._reached: dict[int, int] = {}

    def next_batch(self, size: int = BATCH) -> list[Article]:
        """The next articles; an article in hand comes alone, since a person waits for it."""
        in_hand = self._session.hand.article if self._session and self._session.hand else None
        if in_hand is not None and self._is_wanted(in_hand.id):
            self._give([in_hand.id])
            return [in_hand]
        unseen = self._unseen(in_hand.id if in_hand else 0, size) or self._unseen(0, size) if self.ahead else []
        rows = unseen or self._once_more(size)
        self._give(rows)
        return list(self._project.articles.each(rows))

    def _give(self, rows: Sequence[int]) -> None:
        # A byte for each article: a set of a million would take fifty times as much.
        self._given.extend(bytes(max(0, max(rows, default=0) + 1 - len(self._given))))
        for row in rows:
            self._given[row] = 1
        self.given += len(rows)

    def _is_given(self, row: int) -> bool:
        return row < len(self._given) and bool(self._given[row])

    def forget(self, articles: Sequence[Article]) -> None:
        """Gives these out again: their worker did not come back."""
        rows = sorted(article.id for article in articles if self._is_given(article.id))
        for row in rows:
            self._given[row] = 0
        self.given -= len(rows)
        self._reached.clear()
        self._again = chain(filter(self._project.suggestions.is_suggested, rows), self._again)

    def _is_wanted(self, row: int) -> bool:
        return not self._is_given(row) and not self._project.suggestions.is_suggested(row)

    def _unseen(self, after: int, size: int) -> list[int]:
        reached = self._reached.get(after, after)
        rows: list[int] = []
        while len(rows) < size and (waiting := self._project.suggestions.waiting(after=reached, limit=size)):
            free = [row for row in waiting if not self._is_given(row)][: size - len(rows)]
            reached = free[-1] if len(rows) + len(free) == size else waiting[-1]
            rows += free
        self._reached = {0: self._reached.get(0, 0), after: reached}
        return rows

    def _once_more(self, size: int) -> list[int]:
        return list(islice((row for row in self._again if not self._is_given(row)), size))


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


def new_faults(batch: Batch, told: set[str]) -> list[str]:
    """The faults of a batch of which no worker has told the like; adds them to `told`."""
    new = {fault.partition(" (")[0]: fault for fault in batch.faults if fault.partition(" (")[0] not in told}
    told |= new.keys()
    return list(new.values())


def start_runs(project: Project, versions: Mapping[str, str]) -> dict[str, int]:
    """New runs for suggesters of these versions by their names, to suggest what was suggested once more.

    A suggester that is not among them any more gets one without suggestions, so that its old ones are out of force.
    """
    store = project.suggestions
    gone = store.suggesters() - versions.keys() - {IMPORTED}
    runs = {name: store.start_run(name, version) for name, version in versions.items()}
    return runs | {name: store.run(name, _NOT_IN_USE) for name in gone}


def suggest_project(  # noqa: PLR0913 — what to suggest, by whom, and who watches
    project: Project,
    recipe: Recipe,
    executor: Executor,
    *,
    workers: int = 1,
    again: Sequence[int] = (),
    watch: Watch = UNWATCHED,
    tell: Callable[[str], None] = lambda _: None,
    patience: Patience | None = None,
) -> int:
    """Suggests every article that no suggester has seen, and those of `again` in a new run; how many those were.

    `workers` is how many the executor has. Progress counts articles. `tell` hears what suggesters of somebody's own did
    wrong, and which articles they did not finish as long as `patience` had any. Cancelled, it keeps what was found.
    Raises Problem where the pipeline is not to be had.
    """
    plan, done = Plan(project, again=again), 0
    total = project.suggestions.count_waiting() + sum(map(project.suggestions.is_suggested, again))
    runs: dict[str, int] | None = None
    told: set[str] = set()
    late = PassingOver(recipe.suggesters, patience, executor, forget=plan.forget, tell=tell)

    def next_batch() -> list[Article]:
        # Smaller towards the end, so that no worker has long to go when the others are through.
        return late.next_alone() or plan.next_batch(max(1, min(BATCH, (total - plan.given) // (2 * workers))))

    send = partial(submit, executor, recipe)
    for articles, batch in _results(send, next_batch, 2 * workers, watch.is_cancelled, late):
        if again and runs is None:
            runs = start_runs(project, batch.versions)
        for fault in new_faults(batch, told):
            tell(fault)
        done += len(keep(project, articles, batch, runs=runs))
        late.went_well()
        watch.progress(done, total)
    return done


def _results(
    send: Callable[[Sequence[Article]], Future[Batch]],
    next_batch: Callable[[], list[Article]],
    most: int,
    is_cancelled: Callable[[], bool],
    late: PassingOver,
) -> Iterator[tuple[list[Article], Batch]]:
    """What workers find, as it comes; `late` sees every second what they are at, and may take some of it out."""
    running: dict[Future[Batch], list[Article]] = {}
    with worker_problems():
        while True:
            while len(running) < (late.most or most) and not is_cancelled() and (articles := next_batch()):
                running[send(articles)] = articles
            if not running:
                return
            for future in wait(running, timeout=_LOOK_EVERY, return_when=FIRST_COMPLETED).done:
                articles = running.pop(future)
                if late.has_replaced(future.exception(), articles, running):
                    break
                yield articles, future.result()
            late.look(running)


@contextmanager
def worker_problems() -> Iterator[None]:
    """Says in words that a worker process has died."""
    try:
        yield
    except (BrokenExecutor, MemoryError) as error:
        raise Problem(
            "A process that suggests has stopped, most likely for want of memory.",
            remedy="Try it with fewer workers, or leave very long articles out.",
        ) from error
