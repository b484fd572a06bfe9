"""Reads decisions out of rows of a damaged file: what of one can be read is kept, though its time or kind is lost."""

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from workbench.core.annotations import Annotation
from workbench.core.decisions import Decision, Edit, Effort, Kind, Review
from workbench.core.records import edit_from
from workbench.store.mended_texts import parts_of
from workbench.store.salvage import Salvage
from workbench.store.stored_json import decoded
from workbench.store.stored_marks import is_whole

_YEAR_9999 = 253_370_764_800_000
_LONGEST_TEXT = 5_000_000
"""Code points: a place further on than this in a text is damage."""
_COLUMNS = "c0, c1, c2, c3, c4, c5, c6, c7, c8"


class Found(NamedTuple):
    """A decision as it was found; `is_all` tells whether all its edits could be read."""

    step: int
    decision: Decision
    is_all: bool


def found_decisions(salvage: Salvage) -> Iterator[Found]:
    """The decisions that can be read, in the order they were made; those of which nothing is left are passed over."""
    ids: set[str] = set()
    last = 0
    for step, *row in salvage.rows("decision", _COLUMNS):
        found = _found(step, row, last)
        if found is None:
            continue
        made = found.decision
        # What it takes back has to come before it: undo would else go astray.
        if made.reverts is not None and made.reverts not in ids:
            made = replace(made, reverts=None, kind=Kind.IMPORT)
        if made.id in ids:
            made = replace(made, id=uuid.uuid4().hex)
        ids.add(made.id)
        last = made.at
        found = found._replace(decision=made)
        yield found


def _found(step: int, row: list[Any], last: int) -> Found | None:
    id, annotator, kind, at, actions, active_ms, reverts, stored = row
    try:
        records = list(decoded(stored))
    except (ValueError, TypeError, RecursionError):
        return None
    edits = [edit for record in records if (edit := _edit(record)) is not None]
    if not edits or step < 1:
        return None
    known = Kind(kind) if kind in {*Kind} else Kind.IMPORT
    effort = Effort(max(0, actions), max(0, active_ms))
    when = at if 0 <= at < _YEAR_9999 else last
    kept = sum(len(edit.put_in) + len(edit.taken_out) for edit in edits)
    is_all = len(edits) == len(records) and kept == sum(map(_marks, records))
    return Found(step, Decision(known, annotator, tuple(edits), effort, reverts, id, when), is_all)


def _edit(record: Any) -> Edit | None:
    try:
        edit = edit_from(record)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return _without_odd_marks(record)
    if not (_is_text(edit.article) and _is_review(edit.review_before) and _is_review(edit.review_after)):
        return None
    return replace(edit, taken_out=_sound(edit.taken_out), put_in=_sound(edit.put_in))


def _without_odd_marks(record: Any) -> Edit | None:
    """The edit with the marks that can be read by themselves."""
    try:
        base = {**record, "taken_out": [], "put_in": []}
        parts = {name: [one for one in record[name] if _reads(base, one)] for name in ("taken_out", "put_in")}
    except (KeyError, TypeError):
        return None
    if sum(map(len, parts.values())) == _marks(record):
        return None  # it is something else that is wrong
    return _edit({**base, **parts})


def _reads(base: Mapping[str, Any], mark: Any) -> bool:
    try:
        edit_from({**base, "put_in": [mark]})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False
    return True


def _marks(record: Any) -> int:
    try:
        return len(record["taken_out"]) + len(record["put_in"])
    except (KeyError, TypeError):
        return -1


def _is_review(review: Review) -> bool:
    return (review.flag is None or _is_text(review.flag)) and _is_text(review.guidelines)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _sound(annotations: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
    return tuple({each.id: each for each in annotations if is_sound(each)}.values())


def is_sound(annotation: Annotation) -> bool:
    """Whether all values of an annotation are of their kinds, and none is out of all bounds."""
    if not (_is_text(annotation.span.layer) and is_whole(annotation)):
        return False
    return all(
        0 <= part.start < part.end <= _LONGEST_TEXT and part.end - part.start == len(part.quote)
        for part in parts_of(annotation)
    )
