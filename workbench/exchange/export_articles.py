"""ExportArticle: an article with what one annotator made of it, as every export format takes it."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace
from typing import TypeVar

from workbench.core.annotations import Annotation, Mark
from workbench.core.articles import Article
from workbench.core.decisions import Review
from workbench.core.spans import Role, check_quote, is_quoted, reading_order
from workbench.exchange.loss_report import Loss

_M = TypeVar("_M", bound=Mark)


@dataclass(frozen=True, slots=True)
class ExportArticle:
    """`annotations` holds the rejected ones too. `submitted_at` is milliseconds since 1970, UTC.

    `split` is the split it was given by hand or came with; None leaves it to the release's own way of splitting.
    """

    article: Article
    annotations: tuple[Annotation, ...]
    review: Review
    annotator: str
    submitted_at: int | None = None
    split: str | None = None


def in_reading_order(marks: Iterable[_M]) -> list[_M]:
    return sorted(marks, key=lambda mark: (reading_order(mark.span), mark.id))


def check_quotes(article: Article, marks: Iterable[Mark]) -> None:
    """Raises Problem, naming article and span, where a span or role does not cover the words it says it covers."""
    for mark in marks:
        if not is_quoted(article.text, mark.span):
            check_quote(article.text, mark.span, where=f"article {article.key}, span {mark.id}")
        for name, role in mark.roles.items():
            check_quote(article.text, role, where=f"article {article.key}, span {mark.id}, {name}")


def without_dangling_entities(
    article: Article, annotations: Sequence[Annotation], losses: list[Loss], *, others: Iterable[Annotation] = ()
) -> list[Annotation]:
    """The annotations, their roles naming no entity but one of them or of `others`; each name dropped is a loss."""
    known_ids = {annotation.id for annotation in (*annotations, *others)}
    return [_without_dangling(article, annotation, known_ids, losses) for annotation in annotations]


def _without_dangling(article: Article, annotation: Annotation, known_ids: Set[str], losses: list[Loss]) -> Annotation:
    if not annotation.roles:
        return annotation
    dangling = {name: role for name, role in sorted(annotation.roles.items()) if _dangles(role, known_ids)}
    for name, role in dangling.items():
        reason = f"it stands for {role.entity}, which is not exported"
        losses.append(Loss(article.key, f"{name}.entity", reason, annotation.span.layer, annotation.id))
    freed = {name: replace(role, entity=None) for name, role in dangling.items()}
    return replace(annotation, roles={**annotation.roles, **freed}) if freed else annotation


def _dangles(role: Role, known_ids: Set[str]) -> bool:
    return role.entity is not None and role.entity not in known_ids
