"""Writes a release: a folder of annotated articles with all that a trainer, a hub and a person need to know of them."""

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.dataset_card import dataset_card
from workbench.exchange.durable_files import DurableFile, FileFacts, disk_problems, write_durably
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.loss_report import LOSS_REPORT
from workbench.exchange.parts import Spread, here
from workbench.exchange.read_back import MeantLines, ReadBack, check_file, check_reading, read_back
from workbench.exchange.release_counts import ReleaseCounts, SplitCounts
from workbench.exchange.release_facts import SCHEMA_FILE, SCHEME_FILE, ReleaseFacts, dataset_bytes, dataset_record
from workbench.exchange.release_folder import CARD, DATASET, written_beside
from workbench.exchange.release_lines import ReleaseLines, SplitLines, lines_of
from workbench.exchange.splits import check_split
from workbench.exchange.workbench_jsonl import check_names

# Called with "writing" or "reading back" and the number of articles that this step has done.
OnArticle = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class ReleaseReport:
    """What was written and read back; `spans` counts exported rejections too."""

    folder: Path
    articles: int
    spans: int
    splits: dict[str, int]
    losses: int
    drifted: int = 0
    missing: int = 0

    @property
    def summary(self) -> str:
        return phrase(
            "{articles}, {spans} written; read back: {drifted} drifted, {missing} missing",
            articles=phrase("{n:,} article", "{n:,} articles", n=self.articles),
            spans=phrase("{n:,} span", "{n:,} spans", n=self.spans),
            drifted=self.drifted,
            missing=self.missing,
        )


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
    made = (lines_of([exported], facts, most=1) for exported in articles)
    return write_lines(folder, made, facts=facts, progress=progress)


def write_lines(
    folder: Path,
    made: Iterable[ReleaseLines],
    *,
    facts: ReleaseFacts,
    progress: OnArticle = lambda _step, _done: None,
    spread: Spread = here,
) -> ReleaseReport:
    """Like `write_release`, of lines that were made somewhere else; `spread` is by whom they are read back."""
    check_names(facts.scheme)
    target = folder.resolve()
    with disk_problems(target), written_beside(target) as writing, ExitStack() as files:
        writer = _Writer(writing, facts, files)
        done = 0
        for lines in made:
            writer.add(lines)
            done += lines.articles
            progress("writing", done)
        return writer.finish(target, progress, spread)


@dataclass(frozen=True, slots=True)
class _SplitFile:
    file: DurableFile
    meant: MeantLines
    counts: SplitCounts

    def add(self, lines: SplitLines) -> None:
        self.file.write(lines.data)
        self.meant.write(lines.meant)
        self.counts.merge(lines.counts)


class _Writer:
    """The files of one release while lines come in."""

    def __init__(self, folder: Path, facts: ReleaseFacts, open_files: ExitStack) -> None:
        self._folder = folder
        self._facts = facts
        self._splits: dict[str, _SplitFile] = {}
        self._counts = ReleaseCounts()
        self._cleanup = open_files
        self._writing = open_files.enter_context(ExitStack())
        self._losses = self._writing.enter_context(DurableFile(folder / LOSS_REPORT))

    def add(self, made: ReleaseLines) -> None:
        for name, lines in made.splits.items():
            self._split(name, lines.first).add(lines)
        if made.losses:
            self._losses.write(made.losses)
        self._counts.merge(made.counts)

    def finish(self, target: Path, progress: OnArticle, spread: Spread) -> ReleaseReport:
        """Closes the files, reads them back and writes what stands beside them."""
        if not self._splits:
            raise Problem("There is no article to release.", remedy="Finish one first, or ask for unfinished ones too.")
        self._writing.close()
        reading = self._read_back(progress, spread)
        counts = {name: self._splits[name].counts for name in self._facts.splits.ordered(self._splits)}
        small = self._small_files(counts)
        dataset = dataset_record(self._facts, counts, self._counts, self._file_facts(small))
        small.append(write_durably(self._folder / DATASET, dataset_bytes(dataset)))
        for file in [*small, self._losses.facts]:
            check_file(self._folder / file.name, file)
        sizes = {name: split.articles for name, split in counts.items()}
        return ReleaseReport(target, reading.articles, reading.spans, sizes, self._counts.losses)

    def _split(self, name: str, article: str) -> _SplitFile:
        if name not in self._splits:
            check_split(name, list(self._splits), where=phrase("article {name}", name=article))
            file = self._writing.enter_context(DurableFile(self._folder / f"{name}.jsonl"))
            meant = MeantLines(self._folder.parent)
            self._cleanup.callback(meant.close)
            self._splits[name] = _SplitFile(file, meant, SplitCounts())
        return self._splits[name]

    def _read_back(self, progress: OnArticle, spread: Spread) -> ReadBack:
        reading = ReadBack()
        for split in self._splits.values():
            for done in read_back(split.file.path, split.file.facts, split.meant, reading, spread=spread):
                progress("reading back", done)
        check_reading(reading)
        return reading

    def _small_files(self, counts: dict[str, SplitCounts]) -> list[FileFacts]:
        texts = {
            SCHEME_FILE: self._facts.scheme.source.encode(),
            SCHEMA_FILE: self._facts.schema_file.read_bytes(),
            CARD: dataset_card(self._facts, counts, self._counts).encode(),
        }
        return [write_durably(self._folder / name, data) for name, data in texts.items()]

    def _file_facts(self, small: list[FileFacts]) -> list[FileFacts]:
        data = [split.file.facts for split in self._splits.values()]
        return sorted([*data, self._losses.facts, *small], key=lambda file: file.name)
