"""Imports files into a project: in small transactions, going on after what cannot be read, with a report of it all."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from workbench.core.phrases import joined, phrase
from workbench.core.suggestions import IMPORTED
from workbench.exchange.incoming import Fault, ImportOptions
from workbench.exchange.reading import total_size
from workbench.session.import_rows import CHUNK, Chunk, ReadArticle, chunks_of
from workbench.session.tasks import UNWATCHED, BytesRead, Watch
from workbench.store.articles import Twin
from workbench.store.project import Project
from workbench.store.rows import SuggestionRow


@dataclass(slots=True)
class ImportReport:
    """What became of all that was read. `rows` are the articles added; the texts of `twins` were there already."""

    rows: list[int] = field(default_factory=list)
    twins: list[Twin] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    cancelled: bool = False

    @property
    def summary(self) -> str:
        parts = [phrase("{n:,} article added", "{n:,} articles added", n=len(self.rows))]
        if self.twins:
            parts.append(phrase("{n:,} there already", "{n:,} there already", n=len(self.twins)))
        if self.faults:
            parts.append(phrase("{n:,} fault", "{n:,} faults", n=len(self.faults)))
        if self.cancelled:
            parts.append(phrase("then cancelled"))
        return phrase("{parts}.", parts=joined(", ", parts))


def options_for(project: Project, fields: Mapping[str, str]) -> ImportOptions:
    """How to read files for this project: its layers, and the fields that hold what we call text, title and so on."""
    return ImportOptions(fields=fields, layers=tuple(layer.name for layer in project.scheme.layers))


def import_files(
    project: Project, paths: Sequence[Path], *, options: ImportOptions | None = None, watch: Watch = UNWATCHED
) -> ImportReport:
    """Adds the articles of these files and folders; progress counts bytes.

    Raises Problem for options that make no sense. Cancelled, it keeps what was added so far: whole articles, recorded
    as one batch.
    """
    options = options or options_for(project, {})
    size = total_size(paths, options)
    read = BytesRead(size)
    store = _Store(project, project.articles.start_batch(", ".join(path.name for path in paths)))
    with closing(chunks_of(paths, options, project.scheme.names, size=size)) as chunks:
        for chunk in chunks:
            store.take(chunk)
            watch.progress(read.at(chunk.file, chunk.read), size)
            if watch.is_cancelled():
                store.report.cancelled = True
                break
    store.flush()
    return store.report


class _Store:
    """Puts what was read into the project, as many articles in one go as make a transaction worth while."""

    def __init__(self, project: Project, batch: int) -> None:
        self.report = ImportReport()
        self._project = project
        self._batch = batch
        self._waiting: list[tuple[str, ReadArticle]] = []
        self._runs: dict[str, int] = {}

    def take(self, chunk: Chunk) -> None:
        self.report.faults += chunk.faults
        self._waiting += [(chunk.file, article) for article in chunk.articles]
        if len(self._waiting) >= CHUNK:
            self.flush()

    def flush(self) -> None:
        waiting, self._waiting = self._waiting, []
        marks: dict[str, dict[int, list[SuggestionRow]]] = defaultdict(dict)
        with self._project.transaction():
            added = self._project.articles.add_rows((article.row for _, article in waiting), self._batch)
            for (file, article), row in zip(waiting, added, strict=True):
                if isinstance(row, Twin):
                    self._note(file, article, row)
                else:
                    self.report.rows.append(row)
                    self.report.faults += article.left_out
                    if article.marks:
                        marks[file][row] = article.marks
            for file, found in marks.items():
                self._project.suggestions.add_rows(found, IMPORTED, self._run(file))

    def _run(self, file: str) -> int:
        if file not in self._runs:
            self._runs[file] = self._project.suggestions.start_run(IMPORTED, file or "1")
        return self._runs[file]

    def _note(self, file: str, article: ReadArticle, twin: Twin) -> None:
        if twin.same_text:
            self.report.twins.append(twin)
            return
        what = phrase("Another article of the project has the id “{key}”, and its text is different.", key=twin.key)
        remedy = phrase("Give this one another id, or its file another name.")
        self.report.faults.append(Fault(file, what, article.line, twin.key, remedy))
