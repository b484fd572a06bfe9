"""What an import would bring, found by reading the files, with nothing written: an import that explains itself."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from workbench.core.annotations import Mark
from workbench.exchange.columns import FieldUse, sheets_of, uses_in
from workbench.exchange.formats import format_named, format_of
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Read, Source
from workbench.exchange.reading import files_of, read_source, total_size
from workbench.session.import_twins import other_text
from workbench.session.importing import options_for
from workbench.session.intake import Name
from workbench.session.tasks import UNWATCHED, BytesRead, Watch
from workbench.store.project import Project
from workbench.store.rows import ArticleRow, article_row

MOST_FAULTS, MOST_ALIKE, MOST_ARTICLES = 50, 3, 20
_CHUNK = 100
_OFTEN_S = 0.4


class LabelFound(NamedTuple):
    """A label that files bring, how many spans have it, and whether the scheme knows it."""

    name: Name
    spans: int
    is_known: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """`formats` counts files; `there` articles are in the project already, and `annotated` ones bring annotations.

    An article is counted once, however often the files have its text: `again` is how often one comes again.

    `fields` are those of the first file that has any, `sheets` those of the first workbook. `faults` are the first of
    `fault_count`, a few of each kind; `note_count` of them tell of nothing wrong. `articles` are the first as they
    will be. `annotators` counts articles by whom the files name. Not `is_whole` where not all was read yet.
    """

    files: int = 0
    formats: tuple[tuple[str, int], ...] = ()
    fields: tuple[FieldUse, ...] = ()
    count: int = 0
    there: int = 0
    annotated: int = 0
    suggested: int = 0
    labels: tuple[LabelFound, ...] = ()
    annotators: tuple[tuple[str, int], ...] = ()
    faults: tuple[Fault, ...] = ()
    fault_count: int = 0
    articles: tuple[Incoming, ...] = ()
    is_whole: bool = False
    sheets: tuple[str, ...] = ()
    note_count: int = 0
    again: int = 0

    @property
    def wrong_count(self) -> int:
        """The faults that are more than a note."""
        return self.fault_count - self.note_count

    @property
    def unknown(self) -> list[LabelFound]:
        return [found for found in self.labels if not found.is_known]

    @property
    def has_marks(self) -> bool:
        return bool(self.labels or self.annotated)


def preview(
    project: Project,
    paths: Sequence[Path],
    *,
    options: ImportOptions | None = None,
    watch: Watch = UNWATCHED,
    tell: Callable[[Preview], object] = lambda _: None,
) -> Preview:
    """Reads all of the files; progress counts bytes, and `tell` is given what was found so far, a few times a second.

    Cancelled, it gives what was found until then. Raises Problem for options that make no sense.
    """
    options = options or options_for(project)
    size = total_size(paths, options)
    survey, read, told = _Survey(project), BytesRead(size), monotonic()
    for file, found in _found(paths, options, survey):
        survey.take(found)
        watch.progress(read.at(file, found.read), size)
        if watch.is_cancelled():
            return survey.preview(is_whole=False)
        if monotonic() - told > _OFTEN_S:
            tell(survey.preview(is_whole=False))
            told = monotonic()
    return survey.preview(is_whole=True)


def _found(paths: Sequence[Path], options: ImportOptions, survey: "_Survey") -> Iterator[tuple[str, Read]]:
    stated, keys = None if options.format is None else format_named(options.format), Keys()
    for source in files_of(paths, stated):
        if isinstance(source, Fault):
            yield source.file, source
            continue
        survey.begin(source, options)
        yield from ((source.name, found) for found in read_source(source, options, keys))


class _Survey:
    def __init__(self, project: Project) -> None:
        self._project = project
        self._formats: Counter[str] = Counter()
        self._labels: Counter[Name] = Counter()
        self._annotators: Counter[str] = Counter()
        self._counts: Counter[str] = Counter()
        self._fields: tuple[FieldUse, ...] = ()
        self._sheets: tuple[str, ...] = ()
        self._faults: list[Fault] = []
        self._alike: Counter[str] = Counter()
        self._articles: list[Incoming] = []
        self._unasked: list[tuple[ArticleRow, Incoming]] = []
        self._texts: dict[int, bool] = {}

    def begin(self, source: Source, options: ImportOptions) -> None:
        kind = format_of(source.path) if options.format is None else format_named(options.format)
        self._counts["files"] += 1
        if kind is not None:
            self._formats[kind.title] += 1
        if not self._fields:
            self._fields = tuple(uses_in(source.path, options))
        if not self._sheets:
            self._sheets = tuple(sheets_of(source.path))

    def take(self, found: Read) -> None:
        if isinstance(found, Fault):
            self._note(found)
            return
        row = article_row(found.article)
        is_annotated, was_annotated = bool(found.annotations or found.review), self._texts.get(hash(row.text_sha256))
        self._texts[hash(row.text_sha256)] = is_annotated or bool(was_annotated)
        self._counts["articles" if was_annotated is None else "again"] += 1
        self._counts["annotated"] += is_annotated and not was_annotated
        self._counts["suggested"] += bool(found.suggestions)
        if found.review is not None and found.review.annotator:
            self._annotators[found.review.annotator] += 1
        marks: list[Mark] = [*found.annotations, *found.suggestions]
        self._labels.update(Name(mark.span.layer, mark.span.label) for mark in marks)
        if len(self._articles) < MOST_ARTICLES:
            self._articles.append(found)
        if was_annotated is None:
            self._unasked.append((row, found))
        if len(self._unasked) >= _CHUNK:
            self._ask()

    def _note(self, fault: Fault) -> None:
        self._counts["faults"] += 1
        self._counts["notes"] += fault.is_note
        # A fault that every line has must not hide the others.
        if len(self._faults) < MOST_FAULTS and self._alike[fault.what] < MOST_ALIKE:
            self._alike[fault.what] += 1
            self._faults.append(fault)

    def _ask(self) -> None:
        by_key = {row.key: found for row, found in self._unasked}
        for twin in self._project.articles.twins([row for row, _ in self._unasked]):
            self._counts["there"] += twin.same_text
            if not twin.same_text:
                self._counts["articles"] -= 1
                self._note(other_text(by_key[twin.key].file, by_key[twin.key].line, twin.key))
        self._unasked.clear()

    def preview(self, *, is_whole: bool) -> Preview:
        self._ask()
        known = self._project.scheme.names
        labels = sorted(self._labels.items(), key=lambda item: (item[0] in known, -item[1], item[0]))
        counts = self._counts
        return Preview(
            counts["files"],
            tuple(self._formats.most_common()),
            self._fields,
            counts["articles"],
            counts["there"],
            counts["annotated"],
            counts["suggested"],
            tuple(LabelFound(name, count, name in known) for name, count in labels),
            tuple(self._annotators.most_common()),
            tuple(self._faults),
            counts["faults"],
            tuple(self._articles),
            is_whole,
            self._sheets,
            counts["notes"],
            counts["again"],
        )
