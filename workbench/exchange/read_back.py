"""Reads written lines again, with code that shares nothing with the writer, and compares them with what was meant."""

import hashlib
import json
import marshal
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from workbench.core.annotations import Mark, Origin
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.suggestions import Suggestion
from workbench.exchange.durable_files import FileFacts
from workbench.exchange.incoming import Source
from workbench.exchange.parts import Spread, here, parts_of
from workbench.exchange.workbench_jsonl import Line

_EXPECTED = struct.Struct("<8s16sI")
_FOUND = struct.Struct("<?8s16sII")
_PARTS, _LONGEST_PART = 128, 2**20
"""In how many parts a file is read, unless they would be longer than this; bytes."""
_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
_WORDS = frozenset({"id", "start", "end", "text", "label", "group", "attributes", "origin", "layer"})
"""What a mark says besides its roles."""


class Expected(NamedTuple):
    key: bytes
    content: bytes
    spans: int


class Found(NamedTuple):
    """What a line holds. `off` counts spans and roles that do not cover the words that they say they cover."""

    is_readable: bool
    key: bytes = b""
    content: bytes = b""
    spans: int = 0
    off: int = 0


def meant_of(line: Line) -> bytes:
    """What a line is meant to hold, in 28 bytes."""
    return _EXPECTED.pack(_hash(line.article.key, 8), _hash(_meant(line), 16), line.spans)


class MeantLines:
    """What each line of a file is meant to hold, in an unnamed file, so that memory stays flat."""

    def __init__(self, folder: Path) -> None:
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - `close` closes it

    def write(self, meant: bytes | bytearray) -> None:
        """Adds what `meant_of` says of one line or more."""
        self._file.write(meant)

    def __iter__(self) -> Iterator[Expected]:
        self._file.seek(0)
        while packed := self._file.read(_EXPECTED.size):
            yield Expected(*_EXPECTED.unpack(packed))

    def close(self) -> None:
        self._file.close()


@dataclass(slots=True)
class ReadBack:
    """What reading again found: `drifted` articles and spans read otherwise than meant, `missing` ones are not there.

    `first` says where the first of them is.
    """

    articles: int = 0
    spans: int = 0
    drifted: int = 0
    missing: int = 0
    first: str = ""

    def note(self, where: str, *, drifted: int = 0, missing: int = 0) -> None:
        self.drifted += drifted
        self.missing += missing
        self.first = self.first or where


def read_back(
    path: Path, facts: FileFacts, meant: MeantLines, reading: ReadBack, *, spread: Spread = here
) -> Iterator[int]:
    """Reads a file of articles again and adds what it finds to `reading`; after each line, how many it has so far."""
    expected, digest, number = iter(meant), hashlib.sha256(), 0
    size = min(max(1, path.stat().st_size // _PARTS), _LONGEST_PART)
    parts = parts_of(Source(path, path.name), size, on_block=digest.update)
    for packed in spread(read_lines, parts):
        for found in _FOUND.iter_unpack(packed):
            number += 1
            _compare(Found(*found), expected, reading, f"{path.name}, line {number}")
            yield reading.articles
    for article in expected:
        reading.note(f"{path.name}, after its last line", missing=1 + article.spans)
    if digest.hexdigest() != facts.sha256 and not reading.drifted and not reading.missing:
        reading.note(path.name, drifted=1)


def read_lines(part: Source) -> bytes:
    """What each line of a part of a file holds, packed, so that another process can read it."""
    with part.path.open("rb") as file:
        file.seek(part.start)
        data = file.read(-1 if part.end is None else part.end - part.start)
    return b"".join(_FOUND.pack(*_found(raw)) for raw in BytesIO(data))


def check_reading(reading: ReadBack) -> None:
    """Raises Problem where anything drifted or is missing."""
    if reading.drifted or reading.missing:
        raise Problem(
            phrase(
                "Read back: {drifted} drifted, {missing} missing. Nothing was released.",
                drifted=reading.drifted,
                missing=reading.missing,
            ),
            where=reading.first,
            remedy="Try again, on another disk if it happens again, and report it.",
        )


def check_file(path: Path, facts: FileFacts) -> None:
    """Raises Problem where a small file does not hold what was written to it."""
    if hashlib.sha256(path.read_bytes()).hexdigest() != facts.sha256:
        raise Problem("The file does not read back as it was written.", where=path.name, remedy="Try another disk.")


def _found(raw: bytes) -> Found:
    try:
        record = json.loads(raw.decode())
        marks = [mark for value in record.values() if isinstance(value, list) for mark in value]
        roles = {id(mark): _roles(mark) for mark in marks}
        parts = [*marks, *(role for named in roles.values() for role in named.values())]
        text = record["text"]
        off = sum(text[part["start"] : part["end"]] != part["text"] for part in parts)
        return Found(True, _hash(record["id"], 8), _hash(_read(record, roles), 16), len(marks), off)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        return Found(False)


def _compare(found: Found, expected: Iterator[Expected], reading: ReadBack, where: str) -> None:
    if not found.is_readable:
        reading.note(where, drifted=1)
        next(expected, None)
        return
    reading.articles += 1
    reading.spans += found.spans
    for article in expected:
        if article.key == found.key:
            break
        reading.note(f"before {where}", missing=1 + article.spans)
    else:
        reading.note(where, drifted=1)
        return
    if found.off or found.content != article.content:
        reading.note(where, drifted=max(found.off, 1), missing=max(article.spans - found.spans, 0))


def _hash(value: Any, size: int) -> bytes:
    # Version 2 writes equal values as equal bytes, whichever of their parts are the same object.
    return hashlib.blake2b(marshal.dumps(value, 2), digest_size=size).digest()


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


def _read(record: dict[str, Any], roles: dict[int, dict[str, Any]]) -> tuple[object, ...]:
    review, rejected = record["review"], record.get("rejected")
    lists = {name: value for name, value in record.items() if isinstance(value, list) and name != "rejected"}
    return (
        (record["schema"], record["id"], record["text"], record["text_sha256"]),
        (record["title"], sorted(record["meta"].items()), record["story"], record["split"]),
        sorted((layer, [_read_mark(mark, roles[id(mark)]) for mark in marks]) for layer, marks in lists.items()),
        None if rejected is None else [(mark["layer"], _read_mark(mark, roles[id(mark)])) for mark in rejected],
        review
        and (
            (review["annotator"], review["state"], _milliseconds(review["submitted_at"])),
            (review["guidelines"], review.get("flag")),
        ),
    )


def _read_mark(mark: dict[str, Any], named: dict[str, Any]) -> tuple[object, ...]:
    start, end, label, origin = mark["start"], mark["end"], mark["label"], mark["origin"]
    source = None
    if "suggester" in origin:
        proposed = origin.get("start", start), origin.get("end", end), origin.get("label", label)
        source = origin["suggester"], origin["version"], float(origin["score"]), *proposed
    roles = named and sorted((name, r["start"], r["end"], r["text"], r.get("entity")) for name, r in named.items())
    stated = mark.get("attributes")
    attributes = stated and sorted(stated.items())
    return (
        *(mark["id"], start, end, mark["text"], label, mark.get("group"), roles or None, attributes or None),
        *(origin["verdict"], source),
    )


def _roles(mark: dict[str, Any]) -> dict[str, Any]:
    if mark.keys() <= _WORDS:
        return {}
    return {name: value for name, value in mark.items() if isinstance(value, dict) and name not in _WORDS}


def _milliseconds(moment: str | None) -> int | None:
    return None if moment is None else (datetime.fromisoformat(moment) - _EPOCH) // timedelta(milliseconds=1)
