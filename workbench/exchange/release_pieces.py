"""Makes the pieces of a release out of annotated articles: plain values, so that it can be done in another process."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from workbench.core.visible import encodable
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.held import Held, NotHeld, all_of
from workbench.exchange.loss_report import Loss
from workbench.exchange.read_back import packed_expected
from workbench.exchange.release_counts import ReleaseCounts, SplitCounts
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_format import Piece, ReleaseFormat
from workbench.exchange.release_formats import release_format
from workbench.exchange.workbench_jsonl import json_line


@dataclass(slots=True)
class SplitPieces:
    """What goes to one split: a key and a piece for each article; `expected` is what reading them again has to find."""

    pieces: list[tuple[str, Piece]] = field(default_factory=list)
    expected: bytearray = field(default_factory=bytearray)
    counts: SplitCounts = field(default_factory=SplitCounts)


@dataclass(slots=True)
class ReleasePieces:
    """What some articles add to a release; `articles` counts those too that could not be written, `size` is bytes."""

    articles: int = 0
    size: int = 0
    splits: dict[str, SplitPieces] = field(default_factory=dict)
    counts: ReleaseCounts = field(default_factory=ReleaseCounts)
    losses: bytearray = field(default_factory=bytearray)

    def add(self, exported: ExportArticle, facts: ReleaseFacts, format: ReleaseFormat) -> None:
        """Raises Problem where a span is not in its text."""
        self.articles += 1
        split = exported.split or facts.splits.split_of(exported.article)
        exported = _wanted(exported, facts)
        everything = all_of(exported, facts.layer_names, split=split, with_rejected=facts.with_rejected)
        try:
            held = format.held(everything, facts.scheme)
            piece = format.piece(held, facts.scheme)
        except (NotHeld, UnicodeEncodeError) as error:
            self._lose(Loss(encodable(exported.article.key), "article", _reason(error)))
            return
        self.size += sum(map(len, piece))
        self._add(held, piece, facts, format)
        self.counts.add(exported)
        for loss in held.losses:
            self._lose(loss)

    def _add(self, held: Held, piece: Piece, facts: ReleaseFacts, format: ReleaseFormat) -> None:
        split = self.splits.setdefault(held.split, SplitPieces())
        split.pieces.append((held.article.key, piece))
        split.expected += packed_expected(format.expected(held, facts.scheme))
        split.counts.add(held)

    def _lose(self, loss: Loss) -> None:
        self.losses += json_line(loss.record())
        self.counts.losses += 1


def _wanted(exported: ExportArticle, facts: ReleaseFacts) -> ExportArticle:
    """The article with the spans that were asked for; what was not is no loss."""
    if facts.layers is None and facts.labels is None:
        return exported
    return replace(exported, annotations=tuple(a for a in exported.annotations if facts.is_wanted(a.span)))


def pieces_of(articles: Iterable[ExportArticle], facts: ReleaseFacts, *, most: int) -> ReleasePieces:
    """The pieces of articles, until they take `most` bytes: one article may be as long as a thousand others."""
    made, format = ReleasePieces(), release_format(facts.format)
    for exported in articles:
        made.add(exported, facts, format)
        if made.size >= most:
            break
    return made


def _reason(error: NotHeld | UnicodeEncodeError) -> str:
    if isinstance(error, NotHeld):
        return str(error)
    half = ord(error.object[error.start])
    return f"it holds U+{half:04X}, half of a surrogate pair, which UTF-8 cannot hold"
