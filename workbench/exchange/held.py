"""Held: what of one article a format can carry; what is written, counted and compared goes by it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.decisions import Review
from workbench.exchange.export_articles import (
    ExportArticle,
    check_quotes,
    in_reading_order,
    without_dangling_entities,
)
from workbench.exchange.loss_report import Loss


@dataclass(frozen=True, slots=True)
class Submission:
    """Who reviewed an article, how far and when; `submitted_at` is milliseconds since 1970, UTC."""

    annotator: str
    review: Review
    submitted_at: int | None = None


class NotHeld(Exception):
    """A format cannot carry an article at all; its words are the reason."""


@dataclass(frozen=True, slots=True)
class Held:
    """One article as a format carries it, and in `losses` each thing that the format cannot carry.

    `annotations` are those that stand, `rejected` the others, both in reading order; `rejected` is None where they were
    not asked for. `split` is the part of the release that the article goes to.
    """

    article: Article
    annotations: tuple[Annotation, ...]
    rejected: tuple[Annotation, ...] | None = None
    split: str = ""
    submission: Submission | None = None
    losses: tuple[Loss, ...] = ()

    @property
    def spans(self) -> int:
        return len(self.annotations) + len(self.rejected or ())

    def with_marks(self, annotations: Iterable[Annotation], losses: Iterable[Loss]) -> "Held":
        """The same article with these annotations instead, and these losses beside those that it has."""
        return replace(self, annotations=tuple(annotations), losses=(*self.losses, *losses))

    def lose(self, is_lost: Callable[[Annotation], bool], reason: str, *, what: str = "span") -> "Held":
        """The same without the annotations that `is_lost` says, and without what only they held."""
        lost = [annotation for annotation in self.annotations if is_lost(annotation)]
        if not lost:
            return self
        gone = {annotation.id for annotation in lost}
        losses = [self.loss(annotation, what, reason) for annotation in lost]
        left = [annotation for annotation in self.annotations if annotation.id not in gone]
        return self.with_marks(without_dangling_entities(self.article, left, losses), losses)

    def loss(self, annotation: Annotation, what: str, reason: str) -> Loss:
        """A loss of something of one of its annotations."""
        return Loss(self.article.key, what, reason, annotation.span.layer, annotation.id)


def all_of(exported: ExportArticle, layers: Sequence[str], *, split: str, with_rejected: bool) -> Held:
    """Everything that is to be exported of an article, before a format says what of it it can carry.

    Raises Problem for a span that is not in its text.
    """
    article = exported.article
    wanted = [a for a in exported.annotations if with_rejected or a.verdict is not Verdict.REJECTED]
    held = in_reading_order(wanted)
    losses = [_without_layer(article, a) for a in held if a.span.layer not in layers]
    if losses:
        held = [a for a in held if a.span.layer in layers]
    check_quotes(article, held)
    turned_down = [a for a in held if not a.stands] if with_rejected else []
    standing = without_dangling_entities(article, [a for a in held if a.stands] if turned_down else held, losses)
    rejected = without_dangling_entities(article, turned_down, losses, others=standing)
    submission = Submission(exported.annotator, exported.review, exported.submitted_at)
    return Held(article, tuple(standing), tuple(rejected) if with_rejected else None, split, submission, tuple(losses))


def _without_layer(article: Article, annotation: Annotation) -> Loss:
    return Loss(article.key, "span", "the scheme has no such layer", annotation.span.layer, annotation.id)
