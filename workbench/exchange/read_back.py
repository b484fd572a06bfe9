"""Compares what a release was meant to hold with what reading it again finds, in 28 bytes an article."""

import hashlib
import marshal
import struct
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.durable_files import FileFacts, file_sha256

_EXPECTED = struct.Struct("<8s16sI")
_FOUND = struct.Struct("<?8s16sII")


class Expected(NamedTuple):
    """What is to be found of an article: its key and all it holds as hashes, and how many spans."""

    key: bytes
    content: bytes
    spans: int


class Found(NamedTuple):
    """What reading found of an article. `off` counts spans and roles that do not cover the words that they say."""

    is_readable: bool
    key: bytes = b""
    content: bytes = b""
    spans: int = 0
    off: int = 0


def expected_of(key: str, content: object, spans: int) -> Expected:
    """`content` is what a format holds of an article, in plain values; equal values are told as equal."""
    return Expected(_hash(key, 8), _hash(content, 16), spans)


def found_of(key: str, content: object, spans: int, off: int = 0) -> Found:
    """What was read of an article, in the same values as for `expected_of`."""
    return Found(True, _hash(key, 8), _hash(content, 16), spans, off)


def packed_expected(expected: Expected) -> bytes:
    return _EXPECTED.pack(*expected)


def packed_found(found: Iterable[Found]) -> bytes:
    """Plain bytes, so that another process can read and this one compare."""
    return b"".join(_FOUND.pack(*each) for each in found)


def unpacked_found(packed: bytes) -> Iterator[Found]:
    return (Found(*each) for each in _FOUND.iter_unpack(packed))


class ExpectedArticles:
    """What is to be found of each article, in an unnamed file, so that memory stays flat."""

    def __init__(self, folder: Path) -> None:
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - `close` closes it

    def write(self, packed: bytes | bytearray) -> None:
        """Adds what `packed_expected` says of one article or more."""
        self._file.write(packed)

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

    @property
    def is_sound(self) -> bool:
        return not self.drifted and not self.missing

    def note(self, where: str, *, drifted: int = 0, missing: int = 0) -> None:
        self.drifted += drifted
        self.missing += missing
        self.first = self.first or where


def compare(
    found: Iterable[Found], expected: Iterable[Expected], reading: ReadBack, *, where: Callable[[int], str], name: str
) -> Iterator[int]:
    """Adds to `reading` how what was found differs; after each article, how many it has so far.

    `where` names the place of an article by its number, `name` the whole.
    """
    left = iter(expected)
    for number, article in enumerate(found, 1):
        _compare(article, left, reading, where(number))
        yield reading.articles
    for missed in left:
        reading.note(f"{name}, after its last article", missing=1 + missed.spans)


def check_reading(reading: ReadBack) -> None:
    """Raises Problem where anything drifted or is missing."""
    if not reading.is_sound:
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
    """Raises Problem where a file does not hold what was written to it."""
    if file_sha256(path) != facts.sha256:
        raise Problem("The file does not read back as it was written.", where=path.name, remedy="Try another disk.")


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
    return hashlib.sha256(marshal.dumps(value, 2)).digest()[:size]
