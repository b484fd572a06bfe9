"""Imports files into a project: in small transactions, going on after what cannot be read, with a report of it all."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from workbench.core.phrases import joined, phrase
from workbench.core.suggestions import IMPORTED
from workbench.exchange.incoming import AS_THEY_ARE, Fault, ImportOptions
from workbench.exchange.reading import total_size
from workbench.session.import_rows import CHUNK, Chunk, ReadArticle, chunks_of
from workbench.session.import_twins import TwinMarks, other_text
from workbench.session.imported_annotators import ImportedAnnotators, NobodyNamed
from workbench.session.imported_labels import take_out
from workbench.session.intake import AS_SUGGESTIONS, Intake, Name, NewLabel, with_labels
from workbench.session.tasks import UNWATCHED, BytesRead, Watch
from workbench.store.articles import Twin
from workbench.store.imported_reviews import ImportedReview
from workbench.store.project import Project
from workbench.store.rows import SuggestionRow


@dataclass(slots=True)
class ImportReport:
    """What became of all that was read. `rows` are the articles added; the texts of `twins` were there already.

    `batch` is the number of the import, `reviews` how many articles came with annotations that were taken over.
    """

    batch: int = 0
    rows: list[int] = field(default_factory=list)
    twins: list[Twin] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    reviews: int = 0
    cancelled: bool = False

    @property
    def summary(self) -> str:
        parts = [phrase("{n:,} article added", "{n:,} articles added", n=len(self.rows))]
        if self.reviews:
            parts.append(phrase("{n:,} with annotations", "{n:,} with annotations", n=self.reviews))
        if self.twins:
            parts.append(phrase("{n:,} there already", "{n:,} there already", n=len(self.twins)))
        if wrong := sum(not fault.is_note for fault in self.faults):
            parts.append(phrase("{n:,} fault", "{n:,} faults", n=wrong))
        if self.cancelled:
            parts.append(phrase("then cancelled"))
        return phrase("{parts}.", parts=joined(", ", parts))


def options_for(project: Project, told: ImportOptions = AS_THEY_ARE) -> ImportOptions:
    """How to read files for this project: as somebody has said, into its layers."""
    return replace(told, layers=tuple(layer.name for layer in project.scheme.layers))


def import_files(
    project: Project,
    paths: Sequence[Path],
    *,
    options: ImportOptions | None = None,
    intake: Intake = AS_SUGGESTIONS,
    watch: Watch = UNWATCHED,
) -> ImportReport:
    """Adds the articles of these files and folders, as one batch that can be taken back; progress counts bytes.

    Raises Problem for options that make no sense, and where nobody can be named whose annotations these are: what
    came before those is taken back then. Cancelled, it keeps what was added so far: whole articles, in a batch that is
    recorded as cancelled.
    """
    options = options or options_for(project)
    size = total_size(paths, options)
    read = BytesRead(size)
    # Somebody else may have added the same one since the person was asked.
    if added := [label for label in intake.added if not project.scheme.knows(label.layer, label.name)]:
        project.use_scheme(with_labels(project.scheme, added))
    store = _Store(project, ", ".join(path.name for path in paths), intake, added)
    chunks = chunks_of(paths, options, project.scheme.names, size=size, intake=intake)
    with closing(chunks), store.whole():
        for chunk in chunks:
            store.take(chunk)
            watch.progress(read.at(chunk.file, chunk.read), size)
            if watch.is_cancelled():
                store.report.cancelled = True
                break
        store.end()
    return store.report


class _Store:
    """Puts what was read into the project, as many articles in one go as make a transaction worth while."""

    def __init__(self, project: Project, source: str, intake: Intake, added: Sequence[NewLabel]) -> None:
        self._batch = project.batches.start(source, choice=intake.record())
        self.report = ImportReport(self._batch)
        self._project = project
        self._added = added
        self._annotators = ImportedAnnotators(project, intake)
        self._waiting: list[tuple[str, ReadArticle]] = []
        self._twins = TwinMarks(project, self._batch, source)
        self._runs: dict[str, int] = {}

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Takes back what is in the project already where nobody is named for what follows."""
        try:
            yield
        except NobodyNamed:
            self._project.taking_back.take_back(self._batch)
            take_out((Name(label.layer, label.name) for label in self._added), self._project)
            raise

    def end(self) -> None:
        self.flush()
        self.report.faults += self._twins.faults()
        self._project.batches.end(self._batch, is_complete=not self.report.cancelled)

    def take(self, chunk: Chunk) -> None:
        self.report.faults += chunk.faults
        self._waiting += [(chunk.file, article) for article in chunk.articles]
        if len(self._waiting) >= CHUNK:
            self.flush()

    def flush(self) -> None:
        waiting, self._waiting = self._waiting, []
        with self._project.transaction():
            self._project.batches.check_under_way(self._batch)
            added = self._project.articles.add_rows((article.row for _, article in waiting), self._batch)
            self._keep_marks(waiting, added)
            for annotator, reviews in self._reviews(waiting, added).items():
                left = self._project.imported_reviews.add(self._batch, annotator, reviews)
                self.report.reviews += len(reviews) - len(left)
                self._twins.leave_out(left, annotator)

    def _keep_marks(self, waiting: Sequence[tuple[str, ReadArticle]], added: Sequence[int | Twin]) -> None:
        marks: dict[str, dict[int, list[SuggestionRow]]] = defaultdict(dict)
        again: list[tuple[str, ReadArticle, Twin]] = []
        for (file, article), row in zip(waiting, added, strict=True):
            if isinstance(row, Twin):
                again.append((file, article, row))
            else:
                self.report.rows.append(row)
                self.report.faults += article.left_out
                if article.marks:
                    marks[file][row] = article.marks
        for file, found in marks.items():
            self._project.suggestions.add_rows(found, IMPORTED, self._run(file))
        for file, article, twin in again:
            self._note(file, article, twin)

    def _reviews(
        self, waiting: Sequence[tuple[str, ReadArticle]], added: Sequence[int | Twin]
    ) -> dict[str, list[ImportedReview]]:
        """What came with annotations, by the id of who made them: also for an article that was there already."""
        found: dict[str, list[ImportedReview]] = defaultdict(list)
        for (_, article), row in zip(waiting, added, strict=True):
            if article.review is None:
                continue
            if not isinstance(row, Twin):
                own = ImportedReview(row, article.row.key, False, article.review)
                found[self._annotators.id_of(article.review.annotator)].append(own)
            elif row.same_text and (there := self._project.articles.id_of(row.known_as)) is not None:
                is_of_other = self._project.articles.batch_of(there) != self._batch
                other = ImportedReview(there, row.known_as, is_of_other, article.review)
                found[self._annotators.id_of(article.review.annotator)].append(other)
        return found

    def _run(self, file: str) -> int:
        if file not in self._runs:
            self._runs[file] = self._project.suggestions.start_run(IMPORTED, file or "1")
        return self._runs[file]

    def _note(self, file: str, article: ReadArticle, twin: Twin) -> None:
        if twin.same_text:
            self.report.twins.append(twin)
            self._twins.suggest(twin.known_as, article, partial(self._run, file))
            return
        self.report.faults.append(other_text(file, article.line, twin.key))
