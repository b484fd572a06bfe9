"""Reads files for an import into rows that only have to be written: in this process, or large ones in several."""

from collections import Counter, deque
from collections.abc import Generator, Iterator, Sequence, Set
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from workbench.core.annotations import Annotation, Mark
from workbench.core.phrases import phrase
from workbench.core.suggestions import IMPORTED, NewNames
from workbench.exchange.formats import format_named
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Source
from workbench.exchange.parts import can_be_parted, parts_of
from workbench.exchange.reading import files_of, read_source
from workbench.store.rows import ArticleRow, SuggestionRow, article_row, suggestion_row
from workbench.suggest.workers import cores, running_workers

CHUNK = 100
"""Articles in one transaction: few enough that a key pressed meanwhile does not wait for it."""
PART = 2 * 2**20
"""Bytes of a file that one process reads at a time."""
LARGE = 8 * PART
"""Bytes from which on the start of other processes is worth its time."""

Names = Set[tuple[str, str]]
"""The labels that a project has, as names of layer and label."""


class ReadArticle(NamedTuple):
    """An article with the marks it brings; `line` is where it begins, `left_out` tells of marks with unknown labels."""

    row: ArticleRow
    marks: list[SuggestionRow]
    line: int | None
    left_out: list[Fault]


@dataclass(slots=True)
class Chunk:
    """Articles of one file, and what could not be read; `read` is how many bytes of the file were read so far."""

    file: str
    articles: list[ReadArticle] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    read: int = 0


def chunks_of(
    paths: Sequence[Path], options: ImportOptions, names: Names, *, size: int
) -> Generator[Chunk, None, None]:
    """All that these files hold, in order; `size` is how many bytes that are."""
    stated = None if options.format is None else format_named(options.format)
    with ExitStack() as stack:
        reader = _Reader(options, names, Keys())
        executor: Executor | None = None
        for found in files_of(paths, stated):
            if isinstance(found, Fault):
                yield Chunk(found.file, faults=[found])
            elif size >= LARGE and cores() > 1 and can_be_parted(found, stated, options):
                executor = executor or stack.enter_context(running_workers(cores()))
                yield from reader.in_parts(found, executor)
            else:
                yield from reader.here(found)


def read_chunks(source: Source, options: ImportOptions, names: Names, keys: Keys) -> Iterator[Chunk]:
    """The articles of one file or part of a file."""
    chunk = Chunk(source.name)
    for found in read_source(source, options, keys):
        chunk.read = found.read
        if isinstance(found, Fault):
            chunk.faults.append(found)
        else:
            chunk.articles.append(_read(found, names))
        if len(chunk.articles) >= CHUNK:
            yield chunk
            chunk = Chunk(source.name, read=chunk.read)
    yield chunk


def read_part(source: Source, options: ImportOptions, names: Names) -> list[Chunk]:
    """What another process reads; whether its keys are free is for the one to see that knows all of them."""
    return list(read_chunks(source, options, names, Keys()))


class _Reader:
    def __init__(self, options: ImportOptions, names: Names, keys: Keys) -> None:
        self._options = options
        self._names = names
        self._keys = keys

    def here(self, source: Source) -> Iterator[Chunk]:
        return read_chunks(source, self._options, self._names, self._keys)

    def in_parts(self, source: Source, executor: Executor) -> Iterator[Chunk]:
        waiting: deque[tuple[Source, Future[list[Chunk]] | None]] = deque()
        for part in parts_of(source, PART):
            waiting.append((part, _submitted(executor, part, self._options, self._names)))
            if len(waiting) > 2 * cores():
                yield from self._finished(*waiting.popleft())
        while waiting:
            yield from self._finished(*waiting.popleft())

    def _finished(self, part: Source, future: Future[list[Chunk]] | None) -> Iterator[Chunk]:
        made = _result(future)
        keys = [article.row.key for chunk in made or () for article in chunk.articles]
        # Where a key is taken already, this part is read once more by the one who knows all keys.
        chunks = self.here(part) if made is None or not self._keys.take_all(keys) else made
        for chunk in chunks:
            chunk.read += part.start
            yield chunk


def _submitted(executor: Executor, part: Source, options: ImportOptions, names: Names) -> "Future[list[Chunk]] | None":
    try:
        return executor.submit(read_part, part, options, names)
    except BrokenExecutor:
        return None


def _result(future: "Future[list[Chunk]] | None") -> list[Chunk] | None:
    """None where the process was killed: reading here takes longer, and loses nothing."""
    try:
        return None if future is None else future.result()
    except BrokenExecutor:
        return None


def _read(incoming: Incoming, names: Names) -> ReadArticle:
    brought: list[Mark] = [
        *incoming.suggestions,
        *(annotation for annotation in incoming.annotations if annotation.stands),
    ]
    known = [mark for mark in brought if (mark.span.layer, mark.span.label) in names]
    left_out = list(_strange(incoming, brought, names)) if len(known) < len(brought) else []
    marks = list(_suggested(incoming, known).values())
    return ReadArticle(article_row(incoming.article), marks, incoming.line, left_out)


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
