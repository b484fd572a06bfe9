"""ExportArticle: an article with what one annotator made of it, as every export format takes it."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace
from operator import lt
from typing import TypeVar

from workbench.core.annotations import Annotation, Mark
from workbench.core.articles import Article
from workbench.core.decisions import Review
from workbench.core.spans import Role, Span, check_quote, reading_order
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
    found = list(marks)
    starts = [mark.span.start for mark in found]
    # They mostly come so, and an export sorts millions.
    if all(map(lt, starts, starts[1:])):
        return found
    return sorted(found, key=lambda mark: (reading_order(mark.span), mark.id))


def check_quotes(article: Article, marks: Sequence[Mark]) -> None:
    """Raises Problem, naming article and span, where a span or role does not cover the words it says it covers."""
    text, parts = article.text, [mark.span for mark in marks]
    roles = [role for mark in marks if mark.roles for role in mark.roles.values()]
    # All at once takes a third of the time of one after the other.
    if not (_are_quoted(text, parts) and _are_quoted(text, roles)):
        for mark in marks:
            check_quote(text, mark.span, where=f"article {article.key}, span {mark.id}")
            for name, role in mark.roles.items():
                check_quote(text, role, where=f"article {article.key}, span {mark.id}, {name}")


def _are_quoted(text: str, parts: Sequence[Span | Role]) -> bool:
    quotes = [part.quote for part in parts]
    return (
        [text[part.start : part.end] for part in parts] == quotes
        and all(quotes)
        and min((part.start for part in parts), default=0) >= 0
        and max((part.end for part in parts), default=0) <= len(text)
    )


def without_dangling_entities(
    article: Article, annotations: Sequence[Annotation], losses: list[Loss], *, others: Iterable[Annotation] = ()
) -> list[Annotation]:
    """The annotations, their roles naming no entity but one of them or of `others`; each name dropped is a loss."""
    known_ids = {annotation.id for annotation in (*annotations, *others)}
    return [a if not a.roles else _without_dangling(article, a, known_ids, losses) for a in annotations]


def _without_dangling(article: Article, annotation: Annotation, known_ids: Set[str], losses: list[Loss]) -> Annotation:
    dangling = {name: role for name, role in sorted(annotation.roles.items()) if _dangles(role, known_ids)}
    for name, role in dangling.items():
        reason = f"it stands for {role.entity}, which is not exported"
        losses.append(Loss(article.key, f"{name}.entity", reason, annotation.span.layer, annotation.id))
    freed = {name: replace(role, entity=None) for name, role in dangling.items()}
    return replace(annotation, roles={**annotation.roles, **freed}) if freed else annotation


def _dangles(role: Role, known_ids: Set[str]) -> bool:
    return role.entity is not None and role.entity not in known_ids
