"""Reads lines of `workbench/1` again, with code that shares nothing with what wrote them."""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

from workbench.core.annotations import Mark, Origin
from workbench.core.schemes import LabelScheme
from workbench.core.suggestions import Suggestion
from workbench.exchange.read_back import Expected, Found, expected_of, found_of
from workbench.exchange.release_format import Part
from workbench.exchange.workbench_jsonl import Line

_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
_WORDS = frozenset({"id", "start", "end", "text", "label", "group", "attributes", "origin", "layer"})
"""What a mark says besides its roles."""
_FEWEST = 6
"""How many values a mark has at the least; most have no more."""


def expected_line(line: Line) -> Expected:
    """What a line is meant to hold."""
    return expected_of(line.article.key, _meant(line), line.spans)


def found_lines(part: Part, _scheme: LabelScheme | None = None) -> Iterator[Found]:
    """What each line of parts of files holds."""
    for source in part:
        with source.path.open("rb") as file:
            file.seek(source.start)
            data = file.read(-1 if source.end is None else source.end - source.start)
        yield from map(_found, BytesIO(data))


def _found(raw: bytes) -> Found:
    try:
        record = json.loads(raw.decode())
        lists = {name: value for name, value in record.items() if isinstance(value, list)}
        marks = [mark for value in lists.values() for mark in value]
        roles = {place: _roles(mark) for place, mark in enumerate(marks) if len(mark) != _FEWEST}
        parts = marks + [role for named in roles.values() for role in named.values()]
        text = record["text"]
        off = sum(text[part["start"] : part["end"]] != part["text"] for part in parts)
        return found_of(record["id"], _read(record, lists), len(marks), off)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        return Found(False)


def _meant(line: Line) -> tuple[object, ...]:
    article, submission = line.article, line.submission
    return (
        ("workbench/1", article.key, article.text, hashlib.sha256(article.text.encode()).hexdigest()),
        (article.title, sorted(article.meta.items()), article.story, line.split),
        sorted((layer, [_meant_mark(mark) for mark in marks]) for layer, marks in line.layers.items()),
        None if line.rejected is None else [(a.span.layer, _meant_mark(a)) for a in line.rejected],
        submission
        and (
            (submission.annotator, str(submission.review.state), submission.submitted_at),
            (submission.review.guidelines, submission.review.flag),
        ),
    )


def _meant_mark(mark: Mark) -> tuple[object, ...]:
    span = mark.span
    start, end, label = span.start, span.end, span.label
    if isinstance(mark, Suggestion):
        verdict = "suggested"
        source: Origin | None = Origin(mark.suggester, mark.version, mark.score, start, end, label)
    else:
        verdict, source = str(mark.verdict), mark.origin
    roles = mark.roles and sorted((name, r.start, r.end, r.quote, r.entity) for name, r in mark.roles.items())
    attributes = mark.attributes and sorted(mark.attributes.items())
    return (
        *(mark.id, start, end, span.quote, label, mark.group, roles or None, attributes or None, verdict),
        source and (source.suggester, source.version, float(source.score), source.start, source.end, source.label),
    )


def _read(record: dict[str, Any], lists: dict[str, list[dict[str, Any]]]) -> tuple[object, ...]:
    review, rejected = record["review"], lists.pop("rejected", None)
    return (
        (record["schema"], record["id"], record["text"], record["text_sha256"]),
        (record["title"], sorted(record["meta"].items()), record["story"], record["split"]),
        sorted((layer, [_read_mark(mark) for mark in marks]) for layer, marks in lists.items()),
        None if rejected is None else [(mark["layer"], _read_mark(mark)) for mark in rejected],
        review
        and (
            (review["annotator"], review["state"], _milliseconds(review["submitted_at"])),
            (review["guidelines"], review.get("flag")),
        ),
    )


def _read_mark(mark: dict[str, Any]) -> tuple[object, ...]:
    start, end, label, origin = mark["start"], mark["end"], mark["label"], mark["origin"]
    source = None
    if "suggester" in origin:
        proposed = origin.get("start", start), origin.get("end", end), origin.get("label", label)
        source = origin["suggester"], origin["version"], float(origin["score"]), *proposed
    group = roles = attributes = None
    if len(mark) != _FEWEST:
        named, stated, group = _roles(mark), mark.get("attributes"), mark.get("group")
        roles = named and sorted((name, r["start"], r["end"], r["text"], r.get("entity")) for name, r in named.items())
        attributes = stated and sorted(stated.items())
    return (
        *(mark["id"], start, end, mark["text"], label, group, roles or None, attributes or None),
        *(origin["verdict"], source),
    )


def _roles(mark: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in mark.items() if isinstance(value, dict) and name not in _WORDS}


def _milliseconds(moment: str | None) -> int | None:
    return None if moment is None else (datetime.fromisoformat(moment) - _EPOCH) // timedelta(milliseconds=1)
