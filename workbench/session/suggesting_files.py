"""Suggests articles that belong to no project: out of files, into a file, in the order in which they come."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path

from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.spans import CLAIMS
from workbench.core.suggestions import Suggestion
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys
from workbench.exchange.reading import read_paths, total_size
from workbench.exchange.suggestion_formats import WORKBENCH, SuggestionFormat
from workbench.exchange.suggestions_file import SuggestionsReport, write_suggestions
from workbench.session.patience import MOST_DEATHS, died_twice
from workbench.session.starting import standard_scheme
from workbench.session.suggesting import worker_problems
from workbench.session.tasks import UNWATCHED, BytesRead, Watch
from workbench.suggest.blend import blend
from workbench.suggest.cluster import HERE, Place, workers_at
from workbench.suggest.processes import Processes, cores
from workbench.suggest.workers import BATCH, Batch, Recipe, submit

_ONLY_TEXT = ImportOptions(layers=())


class FileArticles:
    """The articles of files and folders, read once as they are asked for; what cannot be read goes to `faults`.

    A text file's article has the name of the file as its id. Progress counts bytes. Raises Problem for options that
    name an unknown format.
    """

    def __init__(self, files: Sequence[Path], *, options: ImportOptions = _ONLY_TEXT, watch: Watch = UNWATCHED) -> None:
        self.faults: list[Fault] = []
        self._watch = watch
        self._bytes = BytesRead(total_size(files, options))
        self._ends: deque[int] = deque()
        self._keys = Keys()
        self._articles = self._read(files, options)

    def __iter__(self) -> Iterator[Article]:
        return self._articles

    def tell_done(self) -> None:
        """Tells that one more article is done, in the order in which they were read."""
        self._watch.progress(self._ends.popleft(), self._bytes.total)

    def tell_lost(self, article: Article, problem: Problem) -> None:
        """Takes note of an article that gets no suggestions."""
        self.faults.append(Fault(article.key, problem.what, remedy=problem.remedy))

    def _read(self, files: Sequence[Path], options: ImportOptions) -> Iterator[Article]:
        for found in read_paths(files, options):
            end = self._bytes.at(found.file, found.read)
            article = found if isinstance(found, Fault) else self._named(found)
            if isinstance(article, Fault):
                self.faults.append(article)
            else:
                self._ends.append(end)
                yield article

    def _named(self, found: Incoming) -> Article | Fault:
        article = found.article
        if found.line is None:
            # A text file: its name, or with the folder where another one is called the same.
            return replace(article, key=self._keys.make(Path(found.file).name, found.file))
        if self._keys.take(article.key):
            return article
        return Fault(found.file, f"The id “{article.key}” is there already.", found.line, article.key)


def suggest_files(
    articles: FileArticles, target: Path, recipe: Recipe, *, place: Place = HERE, format: SuggestionFormat = WORKBENCH
) -> SuggestionsReport | None:
    """Writes the articles to `target`, in order; None and no file where there is no article.

    `place` is where the suggesters run. Raises Problem where pipeline or cluster are not to be had or the file cannot
    be written, and then leaves what was there before.
    """
    # As many as keep every process busy: with fewer articles fewer processes are started.
    first = list(islice(articles, BATCH * (place.workers or cores())))
    if not first:
        return None
    with workers_at(place, recipe, len(first)) as (executor, count):
        tell = articles.tell_lost
        found = suggest_in_order(chain(first, articles), recipe, executor, workers=count, tell=tell)
        scheme = standard_scheme()
        return write_suggestions(
            target, found, format=format, scheme=scheme, progress=lambda _done: articles.tell_done()
        )


def suggest_in_order(
    articles: Iterable[Article],
    recipe: Recipe,
    executor: Executor,
    *,
    workers: int = 1,
    tell: Callable[[Article, Problem], None] = lambda _article, _problem: None,
) -> Iterator[tuple[Article, Sequence[Suggestion]]]:
    """Each article with its suggestions, in the order they come; memory holds a few batches.

    `tell` hears of an article over which worker processes died twice, which gets none.
    """
    coming = iter(articles)
    pending: deque[tuple[list[Article], Future[Batch]]] = deque()
    with worker_problems():
        while True:
            while len(pending) < 2 * workers and (batch := list(islice(coming, BATCH))):
                pending.append((batch, submit(executor, recipe, batch)))
            if not pending:
                return
            batch, future = pending.popleft()
            error = future.exception()
            if isinstance(error, BrokenExecutor | MemoryError) and isinstance(executor, Processes):
                found = _singly(batch, recipe, executor, tell)
                # The others were lost with the workers.
                pending = deque((lost, submit(executor, recipe, lost)) for lost, _ in pending)
            else:
                found = future.result().found
            yield from ((one, blend(found[one.key], overlapping_layers=(CLAIMS,))) for one in batch)


def _singly(
    articles: Sequence[Article], recipe: Recipe, workers: Processes, tell: Callable[[Article, Problem], None]
) -> dict[str, list[Suggestion]]:
    """Tries each article of a batch that was lost once more by itself, with new workers."""
    found: dict[str, list[Suggestion]] = {}
    workers.replace()
    deaths = 1
    for article in articles:
        try:
            found |= submit(workers, recipe, [article]).result().found
            deaths = 0
        except (BrokenExecutor, MemoryError):
            deaths += 1
            if deaths >= MOST_DEATHS:
                raise
            workers.replace()
            found[article.key] = []
            tell(article, died_twice(article))
    return found
