"""Writes a release: a folder of annotated articles with all that a trainer, a hub and a person need to know of them."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from workbench.core.disks import disk_problems
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.exchange.dataset_card import dataset_card
from workbench.exchange.durable_files import DurableFile, FileFacts, write_durably
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.loss_report import LOSS_REPORT
from workbench.exchange.parts import Spread, here
from workbench.exchange.read_back import (
    ExpectedArticles,
    Found,
    ReadBack,
    check_file,
    check_reading,
    compare,
    packed_found,
    unpacked_found,
)
from workbench.exchange.release_counts import ReleaseCounts, SplitCounts
from workbench.exchange.release_facts import (
    SCHEME_FILE,
    ReleaseFacts,
    WrittenParts,
    dataset_bytes,
    dataset_record,
)
from workbench.exchange.release_folder import CARD, DATASET, written_beside
from workbench.exchange.release_format import Part, Sink
from workbench.exchange.release_formats import release_format
from workbench.exchange.release_pieces import ReleasePieces, SplitPieces, pieces_of
from workbench.exchange.release_report import ReleaseReport
from workbench.exchange.splits import check_split
from workbench.exchange.workbench_jsonl import json_line

# Called with "writing" or "reading back" and the number of articles that this step has done.
OnArticle = Callable[[str, int], None]


def write_release(
    folder: Path,
    articles: Iterable[ExportArticle],
    *,
    facts: ReleaseFacts,
    progress: OnArticle = lambda _step, _done: None,
) -> ReleaseReport:
    """Writes the articles, reads them back, and only then puts the folder in its place; memory stays flat.

    Raises Problem, and leaves what was there before, where the disk fails, a span is not in its text, `folder` holds
    something else, there is no article, or what was written does not read back as it was meant.
    """
    made = (pieces_of([exported], facts, most=1) for exported in articles)
    return write_pieces(folder, made, facts=facts, progress=progress)


def write_pieces(
    folder: Path,
    made: Iterable[ReleasePieces],
    *,
    facts: ReleaseFacts,
    progress: OnArticle = lambda _step, _done: None,
    spread: Spread = here,
) -> ReleaseReport:
    """Like `write_release`, of pieces that were made somewhere else; `spread` is by whom they are read back."""
    release_format(facts.format).check_can_write(facts.scheme)
    target = folder.resolve()
    with disk_problems(target), written_beside(target) as writing, ExitStack() as files:
        writer = _Writer(writing, facts, files)
        done = 0
        for pieces in made:
            writer.add(pieces)
            done += pieces.articles
            progress("writing", done)
        return writer.finish(target, progress, spread)


@dataclass(frozen=True, slots=True)
class _Split:
    sink: Sink
    expected: ExpectedArticles
    counts: SplitCounts

    def add(self, made: SplitPieces) -> None:
        for key, piece in made.pieces:
            self.sink.add(key, piece)
        self.expected.write(made.expected)
        self.counts.merge(made.counts)


class _Writer:
    """The files of one release while pieces come in."""

    def __init__(self, folder: Path, facts: ReleaseFacts, open_files: ExitStack) -> None:
        self._folder = folder
        self._facts = facts
        self._format = release_format(facts.format)
        self._splits: dict[str, _Split] = {}
        self._counts = ReleaseCounts()
        self._cleanup = open_files
        self._writing = open_files.enter_context(ExitStack())
        self._losses = self._writing.enter_context(DurableFile(folder / LOSS_REPORT))
        for what, reason in self._format.leaves_out:
            self._losses.write(
                json_line({"article": None, "layer": None, "span": None, "what": what, "reason": reason})
            )

        for loss in facts.beside.losses:
            self._losses.write(json_line(loss.record()))
            self._counts.losses += 1

    def add(self, made: ReleasePieces) -> None:
        for name, pieces in made.splits.items():
            self._split(name, pieces.pieces[0][0]).add(pieces)
        if made.losses:
            self._losses.write(made.losses)
        self._counts.merge(made.counts)

    def finish(self, target: Path, progress: OnArticle, spread: Spread) -> ReleaseReport:
        """Closes the files, reads them back and writes what stands beside them."""
        if not self._splits:
            raise Problem("There is no article to release.", remedy="Finish one first, or ask for unfinished ones too.")
        self._writing.close()
        counts = {name: self._splits[name].counts for name in self._facts.splits.ordered(self._splits)}
        small = self._small_files(counts)
        reading = self._read_back(progress, spread)
        written = WrittenParts(self._format.record, self._file_facts(small), self._folders())
        dataset = dataset_record(self._facts, counts, self._counts, written)
        small.append(write_durably(self._folder / DATASET, dataset_bytes(dataset)))
        for file in [*small, self._losses.facts]:
            check_file(self._folder / file.name, file)
        sizes = {name: split.articles for name, split in counts.items()}
        empty = tuple(name for name, _ in self._facts.splits.parts if name not in counts)
        return ReleaseReport(target, reading.articles, reading.spans, sizes, self._counts.losses, empty=empty)

    def _split(self, name: str, article: str) -> _Split:
        if name not in self._splits:
            check_split(name, list(self._splits), where=phrase("article {name}", name=article))
            sink = self._writing.enter_context(self._format.sink(self._folder, name, self._facts))
            expected = ExpectedArticles(self._folder.parent)
            self._cleanup.callback(expected.close)
            self._splits[name] = _Split(sink, expected, SplitCounts())
        return self._splits[name]

    def _read_back(self, progress: OnArticle, spread: Spread) -> ReadBack:
        reading, work = ReadBack(), ReadAgain(self._facts.format, self._facts.scheme)
        for name, split in self._splits.items():
            found = work.found(split.sink, spread)
            for done in compare(found, split.expected, reading, where=split.sink.where, name=name):
                progress("reading back", done)
            if not split.sink.is_as_written() and reading.is_sound:
                reading.note(split.sink.files[0].name, drifted=1)
        check_reading(reading)
        return reading

    def _small_files(self, counts: dict[str, SplitCounts]) -> list[FileFacts]:
        texts = {
            SCHEME_FILE: self._facts.scheme.source.encode(),
            **self._format.more_files(self._facts, self._counts),
            **self._facts.beside.files,
            CARD: dataset_card(self._facts, counts, self._counts).encode(),
        }
        return [write_durably(self._folder / name, data) for name, data in texts.items()]

    def _file_facts(self, small: list[FileFacts]) -> list[FileFacts]:
        data = [file for split in self._splits.values() for file in split.sink.files]
        return sorted([*data, self._losses.facts, *small], key=lambda file: file.name)

    def _folders(self) -> dict[str, str]:
        sinks = [split.sink for split in self._splits.values()]
        return {sink.folder: sink.files[0].name for sink in sinks if sink.folder}


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Reads parts of a release by the reader of its format; a plain value, so that another process can do it."""

    format: str
    scheme: LabelScheme

    def __call__(self, part: Part) -> bytes:
        return packed_found(release_format(self.format).found(part, self.scheme))

    def found(self, sink: Sink, spread: Spread) -> Iterator[Found]:
        """What is in the files of a sink: of a whole that cannot be parted one after the other, here."""
        if not sink.has_parts:
            for part in sink.parts():
                yield from release_format(self.format).found(part, self.scheme)
            return
        for packed in spread(self, sink.parts()):
            yield from unpacked_found(packed)
