"""Makes lines of a release out of annotated articles: plain values, so that it can be done in another process."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.loss_report import Loss
from workbench.exchange.read_back import meant_of
from workbench.exchange.release_counts import ReleaseCounts, SplitCounts
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.workbench_jsonl import annotated_line, json_line, line_bytes


@dataclass(slots=True)
class SplitLines:
    """Lines for the file of one split; `meant` is what they are meant to hold, and `first` the key of an article."""

    first: str
    data: bytearray = field(default_factory=bytearray)
    meant: bytearray = field(default_factory=bytearray)
    counts: SplitCounts = field(default_factory=SplitCounts)


@dataclass(slots=True)
class ReleaseLines:
    """What some articles add to a release; `articles` counts those too that could not be written."""

    articles: int = 0
    splits: dict[str, SplitLines] = field(default_factory=dict)
    counts: ReleaseCounts = field(default_factory=ReleaseCounts)
    losses: bytearray = field(default_factory=bytearray)

    @property
    def size(self) -> int:
        """The bytes of all lines."""
        return sum(len(split.data) for split in self.splits.values())

    def add(self, exported: ExportArticle, facts: ReleaseFacts) -> None:
        """Raises Problem where a span is not in its text."""
        self.articles += 1
        name = exported.split or facts.splits.split_of(exported.article)
        layers = [layer.name for layer in facts.scheme.layers]
        line, losses = annotated_line(exported, layers, split=name, with_rejected=facts.with_rejected)
        try:
            data = line_bytes(line)
        except UnicodeEncodeError as error:
            reason = (
                f"it holds U+{ord(error.object[error.start]):04X}, half of a surrogate pair, which UTF-8 cannot hold"
            )
            self._lose(Loss(_readable(exported.article.key), "article", reason))
            return
        split = self.splits.setdefault(name, SplitLines(exported.article.key))
        split.data += data
        split.meant += meant_of(line)
        split.counts.add(line)
        self.counts.add(exported)
        for loss in losses:
            self._lose(loss)

    def _lose(self, loss: Loss) -> None:
        self.losses += json_line(loss.record())
        self.counts.losses += 1


def lines_of(articles: Iterable[ExportArticle], facts: ReleaseFacts, *, most: int) -> ReleaseLines:
    """The lines of articles, until they take `most` bytes: one article may be as long as a thousand others."""
    made = ReleaseLines()
    for exported in articles:
        made.add(exported, facts)
        if made.size >= most:
            break
    return made


def _readable(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode()
