"""Reads written lines again, with code that shares nothing with the writer, and compares them with what was meant."""

import hashlib
import json
import struct
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from workbench.core.annotations import Mark, Origin
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.suggestions import Suggestion
from workbench.exchange.durable_files import FileFacts
from workbench.exchange.workbench_jsonl import Line

_EXPECTED = struct.Struct("<8s16sI")
_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


class Expected(NamedTuple):
    key: bytes
    content: bytes
    spans: int


class MeantLines:
    """What each line of a file is meant to hold, as 28 bytes a line in an unnamed file, so that memory stays flat."""

    def __init__(self, folder: Path) -> None:
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - `close` closes it

    def add(self, line: Line) -> None:
        key, content = _hash(line.article.key, 8), _hash(_meant(line), 16)
        self._file.write(_EXPECTED.pack(key, content, line.spans))

    def __iter__(self) -> Iterator[Expected]:
        self._file.seek(0)
        while packed := self._file.read(_EXPECTED.size):
            yield Expected(*_EXPECTED.unpack(packed))

    def close(self) -> None:
        self._file.close()


@dataclass(slots=True)
class Reading:
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
    path: Path, facts: FileFacts, meant: MeantLines, reading: Reading, *, on_article: Callable[[int], None]
) -> None:
    """Reads a file of articles again and adds what it finds to `reading`."""
    expected, digest = iter(meant), hashlib.sha256()
    with path.open("rb") as file:
        for number, raw in enumerate(file, 1):
            digest.update(raw)
            _compare(raw, expected, reading, f"{path.name}, line {number}")
            on_article(reading.articles)
    for article in expected:
        reading.note(f"{path.name}, after its last line", missing=1 + article.spans)
    if digest.hexdigest() != facts.sha256 and not reading.drifted and not reading.missing:
        reading.note(path.name, drifted=1)


def check_reading(reading: Reading) -> None:
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


def _compare(raw: bytes, expected: Iterator[Expected], reading: Reading, where: str) -> None:
    try:
        record = json.loads(raw)
        key, content = _hash(record["id"], 8), _hash(_read(record), 16)
        spans, off = _spans_and_drift(record)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        reading.note(where, drifted=1)
        next(expected, None)
        return
    reading.articles += 1
    reading.spans += spans
    for article in expected:
        if article.key == key:
            break
        reading.note(f"before {where}", missing=1 + article.spans)
    else:
        reading.note(where, drifted=1)
        return
    if off or content != article.content:
        reading.note(where, drifted=max(off, 1), missing=max(article.spans - spans, 0))


def _spans_and_drift(record: dict[str, Any]) -> tuple[int, int]:
    """How many spans a line holds, and how many spans and roles do not cover the words that they say they cover."""
    marks = [mark for value in record.values() if isinstance(value, list) for mark in value]
    parts = marks + [role for mark in marks for role in _roles(mark).values()]
    text = record["text"]
    return len(marks), sum(text[part["start"] : part["end"]] != part["text"] for part in parts)


def _hash(value: object, size: int) -> bytes:
    return hashlib.blake2b(repr(value).encode("utf-8", "surrogatepass"), digest_size=size).digest()


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
    if isinstance(mark, Suggestion):
        verdict = "suggested"
        source: Origin | None = Origin(mark.suggester, mark.version, mark.score, span.start, span.end, span.label)
    else:
        verdict, source = str(mark.verdict), mark.origin
    return (
        (mark.id, span.start, span.end, span.quote, span.label, mark.group),
        sorted((name, role.start, role.end, role.quote, role.entity) for name, role in mark.roles.items()),
        sorted(mark.attributes.items()),
        verdict,
        source and (source.suggester, source.version, float(source.score), source.start, source.end, source.label),
    )


def _read(record: dict[str, Any]) -> tuple[object, ...]:
    review, rejected = record["review"], record.get("rejected")
    lists = {name: value for name, value in record.items() if isinstance(value, list) and name != "rejected"}
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
    proposed = origin.get("start", start), origin.get("end", end), origin.get("label", label)
    return (
        (mark["id"], start, end, mark["text"], label, mark.get("group")),
        sorted((name, r["start"], r["end"], r["text"], r.get("entity")) for name, r in _roles(mark).items()),
        sorted(mark.get("attributes", {}).items()),
        origin["verdict"],
        (origin["suggester"], origin["version"], float(origin["score"]), *proposed) if "suggester" in origin else None,
    )


def _roles(mark: dict[str, Any]) -> dict[str, dict[str, Any]]:
    other = ("attributes", "origin")
    return {name: value for name, value in mark.items() if isinstance(value, dict) and name not in other}


def _milliseconds(moment: str | None) -> int | None:
    return None if moment is None else (datetime.fromisoformat(moment) - _EPOCH) // timedelta(milliseconds=1)
