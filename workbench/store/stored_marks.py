"""Reads marks out of the file and lets none through that does not hold: what paints or exports them trusts them."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlite_utils import Database

from workbench.core.annotations import Annotation, Mark, Origin
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.quick import plain_annotation
from workbench.core.records import annotation_from, suggestion_from
from workbench.core.schemes import LONGEST_LABEL
from workbench.core.spans import Role, Span, check_quote, is_quoted
from workbench.core.suggestions import Suggestion
from workbench.store.rows import OTHERS
from workbench.store.stored_json import decoded, may_hold_halves

DAMAGED = phrase("The project file is damaged: work with an earlier copy of it.")
M = TypeVar("M", bound=Mark)


def suggestions_in(db: Database, article: int, rows: Iterable[tuple[str, str]]) -> list[Suggestion]:
    """The suggestions of rows of layer and record; raises Problem for the first one that does not hold."""
    return _read(db, article, rows, stored_suggestion)


def stored_suggestion(record: Mapping[str, Any], layer: str) -> Suggestion:
    """The suggestion of a record, with the other ranges that the file alone keeps."""
    made, others = suggestion_from(record, layer), record.get(OTHERS)
    return replace(made, others=tuple((start, end) for start, end in others)) if others else made


def annotations_in(db: Database, article: int, rows: Iterable[tuple[str, str]]) -> list[Annotation]:
    return _read(db, article, rows, annotation_from, quick=_plain)


def _plain(value: Any, layer: str, text: str) -> Annotation | None:
    return plain_annotation(value, layer, text, LONGEST_LABEL) if type(layer) is str else None


def _none_is_plain(_value: Any, _layer: str, _text: str) -> None:
    return None


def _read(
    db: Database,
    article: int,
    rows: Iterable[tuple[str, str]],
    make: Callable[[Mapping[str, Any], str], M],
    quick: Callable[[Any, str, str], M | None] = _none_is_plain,
) -> list[M]:
    found = list(rows)
    if not found:
        return []
    key, text = db.execute("SELECT key, text FROM article WHERE id = ?", [article]).fetchone()
    where = phrase("article {name}", name=key)
    records = _decoded_together([record for _, record in found])
    if records is None:
        return [sound_mark(text, layer, record, make, where=where) for layer, record in found]
    return [
        quick(record, layer, text) or _sound(text, make, layer, record, where=where)
        for (layer, _), record in zip(found, records, strict=True)
    ]


def _decoded_together(records: Sequence[str]) -> list[Any] | None:
    """What the records hold, in half the time of one after the other; None where they are not one value each."""
    try:
        joined = f"[{','.join(records)}]"
        values: list[Any] = [] if may_hold_halves(joined) else json.loads(joined)
    except (ValueError, TypeError, RecursionError):
        return None
    return values if len(values) == len(records) else None


def sound_mark(text: str, layer: str, record: str, make: Callable[[Mapping[str, Any], str], M], *, where: str) -> M:
    """The mark that a record holds; raises Problem unless it is one, and its words are those of the text."""
    try:
        value = decoded(record)
    except (ValueError, TypeError, RecursionError) as error:
        raise _unreadable(error, where) from error
    return _sound(text, make, layer, value, where=where)


def _sound(text: str, make: Callable[[Mapping[str, Any], str], M], layer: str, value: Any, *, where: str) -> M:
    try:
        mark = make(value, layer)
        is_right = is_whole(mark)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _unreadable(error, where) from error
    if not is_right or (isinstance(mark, Suggestion) and any(end > len(text) for _, end in mark.others)):
        raise Problem("A mark has values of a wrong kind.", where=where, remedy=DAMAGED)
    # An article is read with hundreds of them: where one stands is put into words only where it does not hold.
    if not is_quoted(text, mark.span) or (mark.roles and not all(is_quoted(text, r) for r in mark.roles.values())):
        parts: list[Span | Role] = [mark.span, *mark.roles.values()]
        for part in parts:
            check_quote(text, part, where=phrase("{place}, mark {id}", place=where, id=mark.id))
    return mark


def _unreadable(error: Exception, where: str) -> Problem:
    return Problem(phrase("A mark cannot be read: {error}.", error=f"{error!r:.80}"), where=where, remedy=DAMAGED)


def is_whole(mark: Mark) -> bool:
    """Whether all values are of their kinds: exactly those, since True is an int to Python."""
    span, source, attributes = mark.span, mark if isinstance(mark, Suggestion) else mark.origin, mark.attributes
    return (
        type(span.start) is type(span.end) is int
        and type(mark.id) is type(span.layer) is type(span.label) is type(span.quote) is str
        and len(span.label) <= LONGEST_LABEL
        and (mark.group is None or type(mark.group) is str)
        and (not attributes or all(type(word) is str for pair in attributes.items() for word in pair))
        and (not mark.roles or all(map(_is_whole_role, mark.roles.values())))
        and (source is None or _is_whole_source(source))
    )


def _is_whole_role(role: Role) -> bool:
    return (
        type(role.start) is type(role.end) is int
        and type(role.quote) is str
        and (role.entity is None or type(role.entity) is str)
    )


def _is_whole_source(source: Suggestion | Origin) -> bool:
    if not (type(source.suggester) is type(source.version) is str and _is_share(source.score)):
        return False
    if isinstance(source, Suggestion):
        return all(type(start) is type(end) is int and 0 <= start < end for start, end in source.others)
    return type(source.start) is type(source.end) is int and type(source.label) is str


def _is_share(score: object) -> bool:
    return isinstance(score, int | float) and 0 <= score <= 1
