"""What can be seen of a file at a glance, so that its format is told by what it holds and not by its name alone."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from workbench.exchange.encodings import UTF_8, marked_encoding

_HEAD = 1 << 16
_LONGEST_RECORD = 1 << 24
"""Bytes of a first line or item that are parsed; of a longer one only the keys in its head are known."""
_ROOT = re.compile(
    r"\A\ufeff?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>\s*)*<([\w.-]+:)?([\w.-]+)",
    re.DOTALL,
)
_JSON_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"(\s*:)?|[{}\[\]]', re.DOTALL)


class Glimpse:
    """A file as it looks before it is read. Nothing here raises: what cannot be read looks empty."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def suffix(self) -> str:
        """In small letters with its dot."""
        return self.path.suffix.lower()

    def has_beside(self, suffix: str) -> bool:
        """Whether a file of the same name with this suffix is in the same folder."""
        return self.path.with_suffix(suffix).is_file()

    @cached_property
    def head(self) -> bytes:
        """The first 64 KB."""
        return self._first(_HEAD)

    @cached_property
    def words(self) -> str:
        """The same as text, in the encoding that its byte order mark states or else in UTF-8."""
        return _text(self.head)

    @cached_property
    def is_json_list(self) -> bool:
        """Whether the file is one JSON list and not an object or a line each."""
        return self.words.lstrip("\ufeff \t\r\n").startswith("[")

    @cached_property
    def record(self) -> Mapping[str, Any] | None:
        """The first object of JSON lines, of a JSON list, or the one that the file is; None where it is no such thing.

        None also where it is longer than 16 MB.
        """
        if not self.words.lstrip("\ufeff \t\r\n[").startswith("{"):
            return None
        size = _HEAD
        while True:
            data = self.head if size == _HEAD else self._first(size)
            found = _first_object(_text(data))
            if found is not None or len(data) < size or size >= _LONGEST_RECORD:
                return found
            size *= 16

    @cached_property
    def keys(self) -> frozenset[str]:
        """The names in that first object; where it is too long to be parsed, those that the head shows."""
        return frozenset(_keys_in(self.words) if self.record is None else self.record)

    @cached_property
    def root(self) -> str:
        """The name of the outermost element of an XML or HTML file without its prefix; empty for any other."""
        found = _ROOT.match(self.words)
        return found[2] if found else ""

    def _first(self, size: int) -> bytes:
        try:
            with self.path.open("rb") as file:
                return file.read(size)
        except OSError:
            return b""


def _text(data: bytes) -> str:
    return data.decode(marked_encoding(data) or UTF_8, "replace")


def _first_object(text: str) -> dict[str, Any] | None:
    start = text.find("{")
    try:
        value, _ = json.JSONDecoder().raw_decode(text, max(start, 0))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _keys_in(text: str) -> Iterator[str]:
    start = text.find("{")
    if start < 0 or text[:start].strip("\ufeff \t\r\n["):
        return
    depth = 0
    for token in _JSON_TOKEN.finditer(text, start):
        sign = token[0][0]
        if sign in "{[":
            depth += 1
        elif sign in "}]":
            depth -= 1
            if depth == 0:
                return
        elif depth == 1 and token[1]:
            yield token[0].rstrip(": \t\r\n")[1:-1]
