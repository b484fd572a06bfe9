"""Reads marks out of the file and lets none through that does not hold: what paints or exports them trusts them."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from sqlite_utils import Database

from workbench.core.annotations import Annotation, Mark, Origin
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import annotation_from, suggestion_from
from workbench.core.spans import Role, Span, check_quote
from workbench.core.suggestions import Suggestion

DAMAGED = phrase("The project file is damaged: work with an earlier copy of it.")
M = TypeVar("M", bound=Mark)


def suggestions_in(db: Database, article: int, rows: Iterable[tuple[str, str]]) -> list[Suggestion]:
    """The suggestions of rows of layer and record; raises Problem for the first one that does not hold."""
    return _read(db, article, rows, suggestion_from)


def annotations_in(db: Database, article: int, rows: Iterable[tuple[str, str]]) -> list[Annotation]:
    return _read(db, article, rows, annotation_from)


def _read(
    db: Database, article: int, rows: Iterable[tuple[str, str]], make: Callable[[Mapping[str, Any], str], M]
) -> list[M]:
    found = list(rows)
    if not found:
        return []
    key, text = db.execute("SELECT key, text FROM article WHERE id = ?", [article]).fetchone()
    return [sound_mark(text, layer, record, make, where=phrase("article {name}", name=key)) for layer, record in found]


_LONGEST_LABEL = 200
"""Code points. A label is painted in one line, and a hostile one of a megabyte would hold the window up for minutes."""


def sound_mark(text: str, layer: str, record: str, make: Callable[[Mapping[str, Any], str], M], *, where: str) -> M:
    """The mark that a record holds; raises Problem unless it is one, and its words are those of the text."""
    try:
        mark = make(json.loads(record), layer)
        is_whole = _is_whole(mark)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Problem(
            phrase("A mark cannot be read: {error}.", error=f"{error!r:.80}"), where=where, remedy=DAMAGED
        ) from error
    if not is_whole:
        raise Problem("A mark has values of a wrong kind.", where=where, remedy=DAMAGED)
    parts: list[Span | Role] = [mark.span, *mark.roles.values()]
    for part in parts:
        check_quote(text, part, where=phrase("{place}, mark {id}", place=where, id=mark.id))
    return mark


def _is_whole(mark: Mark) -> bool:
    span, source = mark.span, mark if isinstance(mark, Suggestion) else mark.origin
    return (
        _are_numbers(span.start, span.end)
        and _are_words(mark.id, span.label, span.quote, *mark.attributes, *mark.attributes.values())
        and _are_words("" if mark.group is None else mark.group)
        and len(span.label) <= _LONGEST_LABEL
        and all(map(_is_whole_role, mark.roles.values()))
        and (source is None or _is_whole_source(source))
    )


def _is_whole_role(role: Role) -> bool:
    return _are_numbers(role.start, role.end) and _are_words(role.quote, "" if role.entity is None else role.entity)


def _is_whole_source(source: Suggestion | Origin) -> bool:
    if not _are_words(source.suggester, source.version) or not _is_share(source.score):
        return False
    if isinstance(source, Suggestion):
        return True
    return _are_numbers(source.start, source.end) and _are_words(source.label)


def _are_numbers(*values: object) -> bool:
    return all(type(value) is int for value in values)


def _are_words(*values: object) -> bool:
    return all(isinstance(value, str) for value in values)


def _is_share(score: object) -> bool:
    return isinstance(score, int | float) and 0 <= score <= 1
