"""Suggests articles that belong to no project: out of files, into a file, in the order in which they come."""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path

from workbench.core.articles import Article
from workbench.core.suggestions import Suggestion
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys
from workbench.exchange.reading import read_paths, total_size
from workbench.exchange.suggestions_file import write_suggestions
from workbench.session.suggesting import worker_problems
from workbench.session.tasks import UNWATCHED, BytesRead, Watch
from workbench.suggest.workers import BATCH, Batch, Recipe, running_workers, submit, workers_for


@dataclass(slots=True)
class FilesReport:
    """What was written, and what could not be read."""

    articles: int = 0
    spans: int = 0
    faults: list[Fault] = field(default_factory=list)


def suggest_files(
    files: Sequence[Path],
    target: Path,
    recipe: Recipe,
    *,
    options: ImportOptions | None = None,
    workers: int | None = None,
    watch: Watch = UNWATCHED,
) -> FilesReport:
    """Writes one line an article to `target`; a text file's article has the file's name as its id.

    `workers` is how many processes there are at the most, None for one a core. Progress counts bytes that were read.
    Raises Problem where the pipeline is not to be had or the file cannot be written, and then leaves what was there.
    """
    report = FilesReport()
    reading = _Reading(files, options or ImportOptions(layers=()), report.faults, watch)
    first = list(islice(reading.articles, BATCH * workers_for(1 << 30, workers)))
    if not first:
        return report
    count = workers_for(len(first), workers)
    with running_workers(count) as executor:
        found = suggest_in_order(chain(first, reading.articles), recipe, executor, workers=count)
        written = write_suggestions(target, found, progress=reading.tell)
    report.articles, report.spans = written.articles, written.spans
    return report


def suggest_in_order(
    articles: Iterator[Article], recipe: Recipe, executor: Executor, *, workers: int = 1
) -> Iterator[tuple[Article, Sequence[Suggestion]]]:
    """Each article with its suggestions, in the order they come; memory holds a few batches."""
    pending: deque[tuple[list[Article], Future[Batch]]] = deque()
    with worker_problems():
        while True:
            while len(pending) < 2 * workers and (batch := list(islice(articles, BATCH))):
                pending.append((batch, submit(executor, recipe, batch)))
            if not pending:
                return
            batch, future = pending.popleft()
            found = future.result().found
            yield from ((article, found[article.key]) for article in batch)


class _Reading:
    """The articles of some files; what cannot be read goes to `faults`."""

    def __init__(self, files: Sequence[Path], options: ImportOptions, faults: list[Fault], watch: Watch) -> None:
        self._faults = faults
        self._watch = watch
        self._bytes = BytesRead(total_size(files, options))
        self._ends: deque[int] = deque()
        self._keys = Keys()
        self.articles = self._read(files, options)

    def tell(self, _written: int) -> None:
        """Tells how far the file was read in which the article stands that was written last."""
        self._watch.progress(self._ends.popleft(), self._bytes.total)

    def _read(self, files: Sequence[Path], options: ImportOptions) -> Iterator[Article]:
        for found in read_paths(files, options):
            end = self._bytes.at(found.file, found.read)
            article = found if isinstance(found, Fault) else self._named(found)
            if isinstance(article, Fault):
                self._faults.append(article)
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
