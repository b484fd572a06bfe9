"""Checks the lines of a release one by one, and counts what they hold."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.core.articles import text_sha256
from workbench.core.problems import Problem
from workbench.core.records import MARK_KEYS
from workbench.exchange.release_reading import RawLine, record_in

_Mark = dict[str, Any]


@dataclass(slots=True)
class FoundCounts:
    """What the lines hold, by split, to be compared with what is said of them."""

    articles: Counter[str] = field(default_factory=Counter)
    spans: Counter[str] = field(default_factory=Counter)
    rejected: Counter[str] = field(default_factory=Counter)
    characters: Counter[str] = field(default_factory=Counter)
    empty_articles: Counter[str] = field(default_factory=Counter)
    labels: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    def add(self, split: str, record: Mapping[str, Any], marks: Sequence[tuple[str, _Mark]]) -> None:
        self.articles[split] += 1
        self.spans[split] += len(marks)
        self.rejected[split] += len(record.get("rejected", ()))
        self.characters[split] += len(record["text"])
        self.empty_articles[split] += not marks
        self.labels.update((split, layer, mark["label"]) for layer, mark in marks)


class LineChecks:
    """Goes through the lines of all splits; `schema_file` is the JSON Schema of a line, `layers` where spans are."""

    def __init__(self, schema_file: Path, layers: Sequence[str]) -> None:
        import jsonschema_rs

        self._schema = jsonschema_rs.validator_for(json.loads(schema_file.read_bytes()))
        self._layers = layers
        self._splits: dict[str, str] = {}
        self._done: set[tuple[str, str]] = set()
        self.found = FoundCounts()

    def faults(self, line: RawLine, split: str) -> Iterator[str]:
        """What is wrong with a line in the file of this split."""
        try:
            record = record_in(line)
        except Problem as problem:
            yield problem.what
            return
        if not self._schema.is_valid(record):
            for error in self._schema.iter_errors(record):
                place = "/".join(map(str, error.instance_path))
                yield f"{place or 'the line'}: {error.message:.160}"
            return
        yield from self._identity_faults(record, split)
        if text_sha256(record["text"]) != record["text_sha256"]:
            yield "the hash of the text is not that of the text"
        marks = [(layer, mark) for layer in self._layers for mark in record.get(layer, ())]
        yield from _mark_faults(record["text"], [*(mark for _, mark in marks), *record.get("rejected", ())])
        self.found.add(split, record, marks)

    def _identity_faults(self, record: Mapping[str, Any], split: str) -> Iterator[str]:
        """An id in two splits, or twice by the same annotator."""
        key, review = record["id"], record["review"] or {}
        person = (key, str(review.get("annotator", "")))
        if record["split"] != split:
            yield f"it says that it is in the split “{record['split']!s:.60}”"
        if self._splits.setdefault(key, split) != split:
            yield f"the article “{key}” is in {self._splits[key]} as well"
        elif person in self._done:
            yield f"the id “{key}” is there twice"
        self._done.add(person)


def _mark_faults(text: str, marks: Sequence[_Mark]) -> Iterator[str]:
    if len({mark["id"] for mark in marks}) < len(marks):
        yield "two spans have the same id"
    known = {mark["id"] for mark in marks}
    for mark in marks:
        roles = [part for name, part in mark.items() if name not in MARK_KEYS and isinstance(part, dict)]
        for part in (mark, *roles):
            yield from _range_faults(text, part, f"{mark['id']:.60}")
        for part in roles:
            if part.get("entity") is not None and part["entity"] not in known:
                yield f"span {mark['id']:.60} leads to “{part['entity']!s:.60}”, which is not there"


def _range_faults(text: str, part: _Mark, name: str) -> Iterator[str]:
    start, end, stated = part.get("start"), part.get("end"), part.get("text")
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
        yield f"span {name} is outside the text"
    elif text[start:end] != stated:
        yield f"span {name} says “{stated!s:.60}”, but the text reads “{text[start:end]:.60}”"
