"""Reads files for an import into rows that only have to be written: in this process, or large ones in several."""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from workbench.core.annotations import Annotation, Mark
from workbench.core.decisions import Review
from workbench.core.phrases import phrase
from workbench.core.suggestions import IMPORTED, NewNames, Suggestion
from workbench.exchange.formats import format_named, format_of
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Reviewed, Source
from workbench.exchange.parts import Spread, can_be_parted, here, parts_of
from workbench.exchange.reading import files_of, read_source
from workbench.session.intake import AS_SUGGESTIONS, Brought, Intake, mapped
from workbench.session.side_by_side import side_by_side
from workbench.store.rows import ArticleRow, ReviewRow, SuggestionRow, article_row, review_row, suggestion_row

CHUNK = 100
"""Articles in one transaction: few enough that a key pressed meanwhile does not wait for it."""
PART = 2 * 2**20
"""Bytes of a file that one process reads at a time."""
LARGE = 8 * PART
"""Bytes from which on the start of other processes is worth its time."""

Names = Set[tuple[str, str]]
"""The labels that a project has, as names of layer and label."""


class ReadArticle(NamedTuple):
    """An article with the marks it brings; `line` is where it begins, `left_out` tells of marks with unknown labels.

    `review` is what somebody made of it, where that comes in as annotations.
    """

    row: ArticleRow
    marks: list[SuggestionRow]
    line: int | None
    left_out: list[Fault]
    review: ReviewRow | None = None

    def __reduce__(self) -> tuple[object, ...]:
        # By columns: processes hand over millions of rows, and one by one that takes five times as long.
        columns = tuple(zip(*self.marks, strict=True))
        return _read_article, (tuple(self.row), columns, self.line, self.left_out, self.review)


def _read_article(
    row: tuple[Any, ...],
    columns: tuple[tuple[Any, ...], ...],
    line: int | None,
    left_out: list[Fault],
    review: ReviewRow | None,
) -> ReadArticle:
    marks = [SuggestionRow(*values) for values in zip(*columns, strict=True)]
    return ReadArticle(ArticleRow(*row), marks, line, left_out, review)


@dataclass(slots=True)
class Chunk:
    """Articles of one file, and what could not be read; `read` is how many bytes of the file were read so far."""

    file: str
    articles: list[ReadArticle] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    read: int = 0


def chunks_of(
    paths: Sequence[Path], options: ImportOptions, names: Names, *, size: int, intake: Intake = AS_SUGGESTIONS
) -> Generator[Chunk, None, None]:
    """All that these files hold, in order; `size` is how many bytes that are."""
    stated = None if options.format is None else format_named(options.format)
    reader = _Reader(options, names, intake, Keys())
    with side_by_side(is_worth_it=size >= LARGE) as spread:
        for found in files_of(paths, stated):
            if isinstance(found, Fault):
                yield Chunk(found.file, faults=[found])
                continue
            # Looked at once, and not again for each of its parts.
            kind = stated or format_of(found.path)
            source = found if kind is None else replace(found, format=kind.name)
            if spread is not here and can_be_parted(source, kind, options):
                yield from reader.in_parts(source, spread)
            else:
                yield from reader.here(source)


def read_chunks(
    source: Source, options: ImportOptions, names: Names, keys: Keys, intake: Intake = AS_SUGGESTIONS
) -> Iterator[Chunk]:
    """The articles of one file or part of a file."""
    chunk = Chunk(source.name)
    for found in read_source(source, options, keys):
        chunk.read = found.read
        if isinstance(found, Fault):
            chunk.faults.append(found)
        else:
            chunk.articles.append(_read(found, names, intake))
        if len(chunk.articles) >= CHUNK:
            yield chunk
            chunk = Chunk(source.name, read=chunk.read)
    yield chunk


class ReadPart(NamedTuple):
    part: Source
    chunks: list[Chunk]


def read_part(part: Source, *, options: ImportOptions, names: Names, intake: Intake = AS_SUGGESTIONS) -> ReadPart:
    """What another process reads; whether its keys are free is for the one to see that knows all of them."""
    return ReadPart(part, list(read_chunks(part, options, names, Keys(), intake)))


class _Reader:
    def __init__(self, options: ImportOptions, names: Names, intake: Intake, keys: Keys) -> None:
        self._options = options
        self._names = names
        self._intake = intake
        self._keys = keys

    def here(self, source: Source) -> Iterator[Chunk]:
        return read_chunks(source, self._options, self._names, self._keys, self._intake)

    def in_parts(self, source: Source, spread: Spread) -> Iterator[Chunk]:
        self._keys.begin(source)
        work = partial(read_part, options=self._options, names=self._names, intake=self._intake)
        told: set[Fault] = set()
        for read in spread(work, parts_of(source, PART)):
            keys = [article.row.key for chunk in read.chunks for article in chunk.articles]
            # Where a key is taken already, this part is read once more by the one who knows all keys.
            for chunk in read.chunks if self._keys.take_all(keys) else self.here(read.part):
                chunk.read += read.part.start
                # What is said once of a file each of its parts says.
                chunk.faults = [fault for fault in chunk.faults if fault not in told]
                told.update(fault for fault in chunk.faults if fault.is_note)
                yield chunk


def _read(incoming: Incoming, names: Names, intake: Intake) -> ReadArticle:
    if intake.brought is not Brought.SUGGESTIONS:
        return _reviewed(incoming, names, intake)
    standing = (annotation for annotation in incoming.annotations if annotation.stands)
    known, left_out = _known(incoming, [*incoming.suggestions, *standing], names, intake)
    marks = list(_suggested(incoming, known).values())
    return ReadArticle(article_row(incoming.article), marks, incoming.line, left_out)


def _reviewed(incoming: Incoming, names: Names, intake: Intake) -> ReadArticle:
    """With its annotations as a review of their annotator, and its suggestions as such."""
    known, left_out = _known(incoming, [*incoming.suggestions, *incoming.annotations], names, intake)
    marks = list(_suggested(incoming, [mark for mark in known if isinstance(mark, Suggestion)]).values())
    annotations = [mark for mark in known if isinstance(mark, Annotation)]
    if intake.labels:
        annotations = _each_once(annotations)
    review = None
    if incoming.review is not None or annotations:
        whose, state = _review_of(incoming, intake)
        review = review_row(incoming.article.text, whose, state, annotations)
    return ReadArticle(article_row(incoming.article), marks, incoming.line, left_out, review)


def _review_of(incoming: Incoming, intake: Intake) -> tuple[str, Review]:
    told = incoming.review or Reviewed()
    whose = "" if intake.brought is Brought.GOLD else intake.annotator or told.annotator
    return whose, Review(told.state, told.flag, told.guidelines)


def _each_once(annotations: Iterable[Annotation]) -> list[Annotation]:
    # Two labels of a file may be one label here.
    first: dict[object, str] = {}
    instead: dict[str | None, str] = {}
    kept: list[Annotation] = []
    for each in annotations:
        told = (each.span, each.stands, each.group, *(tuple(sorted(p.items())) for p in (each.roles, each.attributes)))
        if (known := first.setdefault(told, each.id)) == each.id:
            kept.append(each)
        else:
            instead[each.id] = known
    return [_led(each, instead) for each in kept] if instead else kept


def _led(annotation: Annotation, instead: Mapping[str | None, str]) -> Annotation:
    """The annotation with references to those that are gone led to those `instead` of them."""
    roles = {n: replace(role, entity=instead.get(role.entity, role.entity)) for n, role in annotation.roles.items()}
    return replace(annotation, roles=roles)


def _known(incoming: Incoming, brought: Sequence[Mark], names: Names, intake: Intake) -> tuple[list[Mark], list[Fault]]:
    """Marks with labels that the project has, and a fault for each other label."""
    marks = mapped(brought, intake.labels)
    known = [mark for mark in marks if (mark.span.layer, mark.span.label) in names]
    return known, list(_strange(incoming, marks, names)) if len(known) < len(marks) else []


def _strange(incoming: Incoming, marks: Sequence[Mark], names: Names) -> Iterator[Fault]:
    """What was left out because the project's scheme does not have it: a fault for each label."""
    counts = Counter((mark.span.layer, mark.span.label) for mark in marks)
    for (layer, label), count in sorted(counts.items()):
        if (layer, label) not in names:
            what = phrase(
                "{n:,} span left out: the scheme has no label “{label}” in a layer “{layer}”.",
                "{n:,} spans left out: the scheme has no label “{label}” in a layer “{layer}”.",
                n=count,
                label=label,
                layer=layer,
            )
            yield Fault(incoming.file, what, incoming.line, incoming.article.key)


def _suggested(incoming: Incoming, marks: Sequence[Mark]) -> dict[str, SuggestionRow]:
    """The marks that an article brings along, as suggestions: a person of this project has not decided on any."""
    version = incoming.file or "1"
    names = NewNames(incoming.article.key, marks)
    rows: dict[str, SuggestionRow] = {}
    for mark in marks:
        if (id := names.ids[mark.id]) not in rows:
            rows[id] = suggestion_row(names.suggestion(mark, _score(mark), IMPORTED, version))
    return rows


def _score(mark: Mark) -> float:
    return 1.0 if isinstance(mark, Annotation) else mark.score
