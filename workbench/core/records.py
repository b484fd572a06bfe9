"""Marks as plain records, the shape of `workbench/1`, and back; the journal, the exports and the workers share it."""

import json
from collections.abc import Mapping
from json.encoder import encode_basestring as _quoted
from math import isfinite
from typing import Any

from workbench.core.annotations import Annotation, Mark, Origin, Verdict
from workbench.core.decisions import Edit, Review, ReviewState
from workbench.core.quick import quick_annotation, quick_origin, quick_span
from workbench.core.spans import Role, Span
from workbench.core.suggestions import Suggestion

Record = dict[str, Any]


def span_record(mark: Mark) -> Record:
    """The span of a suggestion or annotation with its roles and attributes; `layer` is left to where it stands."""
    span = mark.span
    record: Record = {"id": mark.id, "start": span.start, "end": span.end, "text": span.quote, "label": span.label}
    return record | _more_record(mark) if mark.roles or mark.attributes or mark.group is not None else record


def _more_record(mark: Mark) -> Record:
    """What most marks do not have."""
    record: Record = {}
    if mark.group is not None:
        record["group"] = mark.group
    if mark.roles:
        record |= {name: role_record(role) for name, role in sorted(mark.roles.items())}
    if mark.attributes:
        record["attributes"] = dict(sorted(mark.attributes.items()))
    return record


def role_record(role: Role) -> Record:
    record: Record = {"start": role.start, "end": role.end, "text": role.quote}
    if role.entity is not None:
        record["entity"] = role.entity
    return record


def suggestion_record(suggestion: Suggestion) -> Record:
    record = span_record(suggestion)
    record["origin"] = {
        "suggester": suggestion.suggester,
        "version": suggestion.version,
        "score": suggestion.score,
        "verdict": "suggested",
    }
    return record


def annotation_record(annotation: Annotation) -> Record:
    """With `origin`: the verdict and, for what came from a suggestion, who proposed it and how surely.

    The range and the label that were proposed are told where they differ from those of the annotation.
    """
    origin: Record = {"verdict": str(annotation.verdict)}
    if (source := annotation.origin) is not None:
        origin |= {"suggester": source.suggester, "version": source.version, "score": source.score}
        span = annotation.span
        if (source.start, source.end) != (span.start, span.end):
            origin |= {"start": source.start, "end": source.end}
        if source.label != span.label:
            origin["label"] = source.label
    return {**span_record(annotation), "origin": origin}


json_text = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
"""A plain value as JSON; raises ValueError for a number that JSON does not have."""


def annotation_json(annotation: Annotation) -> str:
    """The record of an annotation as `json.dumps` writes it, in a third of the time: exports write millions."""
    span, source = annotation.span, annotation.origin
    more = told = ""
    if annotation.roles or annotation.attributes or annotation.group is not None:
        more = f"{json_text(_more_record(annotation))[1:-1]}, "
    if source is not None:
        is_usual = type(source.score) is float and isfinite(source.score)
        score = repr(source.score) if is_usual else json_text(source.score)
        told = f', "suggester": {_quoted(source.suggester)}, "version": {_quoted(source.version)}, "score": {score}'
        if (source.start, source.end) != (span.start, span.end):
            told += f', "start": {source.start}, "end": {source.end}'
        if source.label != span.label:
            told += f', "label": {_quoted(source.label)}'
    return (
        f'{{"id": {_quoted(annotation.id)}, "start": {span.start}, "end": {span.end}, "text": {_quoted(span.quote)}, '
        f'"label": {_quoted(span.label)}, {more}"origin": {{"verdict": {_quoted(annotation.verdict)}{told}}}}}'
    )


MARK_KEYS = frozenset({"id", "start", "end", "text", "label", "group", "attributes", "origin", "layer"})
"""What the record of a mark holds besides its roles, each of which has its own name as key."""


_VERDICTS = {str(verdict): verdict for verdict in Verdict}


def span_from(record: Mapping[str, Any], layer: str) -> Span:
    return Span(layer, record["start"], record["end"], record["label"], record["text"])


def roles_from(record: Mapping[str, Any]) -> dict[str, Role]:
    if record.keys() <= MARK_KEYS:
        return {}
    return {
        name: Role(value["start"], value["end"], value["text"], value.get("entity"))
        for name, value in record.items()
        if name not in MARK_KEYS and isinstance(value, Mapping)
    }


def suggestion_from(record: Mapping[str, Any], layer: str) -> Suggestion:
    origin = record["origin"]
    return Suggestion(
        record["id"],
        span_from(record, layer),
        origin["score"],
        origin["suggester"],
        origin["version"],
        roles_from(record),
        dict(record.get("attributes", {})),
        record.get("group"),
    )


def annotation_from(record: Mapping[str, Any], layer: str) -> Annotation:
    # Exports and openings read hundreds of thousands of these, so nothing is made that is not kept.
    start, end, label, stated = record["start"], record["end"], record["label"], record["origin"]
    return quick_annotation(
        record["id"],
        quick_span(layer, start, end, label, record["text"]),
        _VERDICTS[stated["verdict"]],
        roles_from(record),
        dict(record.get("attributes", ())),
        record.get("group"),
        origin_from(stated, start, end, label),
    )


def origin_from(stated: Mapping[str, Any], start: int, end: int, label: str) -> Origin | None:
    """Where an annotation of this range and label came from, out of the `origin` of its record."""
    if "suggester" not in stated:
        return None
    return quick_origin(
        stated["suggester"],
        stated["version"],
        stated["score"],
        stated.get("start", start),
        stated.get("end", end),
        stated.get("label", label),
    )


def edit_record(edit: Edit) -> Record:
    """An edit as the journal keeps it; annotations carry their layer here, since they stand in one list."""
    return {
        "article": edit.article,
        "taken_out": [{"layer": a.span.layer, **annotation_record(a)} for a in edit.taken_out],
        "put_in": [{"layer": a.span.layer, **annotation_record(a)} for a in edit.put_in],
        "review": [review_record(edit.review_before), review_record(edit.review_after)],
    }


def edit_from(record: Mapping[str, Any]) -> Edit:
    before, after = record["review"]
    return Edit(
        record["article"],
        tuple(annotation_from(a, a["layer"]) for a in record["taken_out"]),
        tuple(annotation_from(a, a["layer"]) for a in record["put_in"]),
        _review_from(before),
        _review_from(after),
    )


def review_record(review: Review) -> Record:
    return {"state": str(review.state), "flag": review.flag, "guidelines": review.guidelines}


def _review_from(record: Mapping[str, Any]) -> Review:
    return Review(ReviewState(record["state"]), record["flag"], record["guidelines"])
