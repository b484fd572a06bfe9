"""Reads files of Prodigy tasks: rows on the same text, of several people or questions, are put together by text."""

import hashlib
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from workbench.core.problems import Problem
from workbench.exchange.foreign_articles import OURS, Told, incoming_of, versions_of
from workbench.exchange.incoming import Fault, ImportOptions, Keys, Read, Source
from workbench.exchange.json_records import Numbered, is_one_value, is_utf_8, record_from, records_of
from workbench.exchange.json_shapes import Json
from workbench.exchange.prodigy import annotator_of, together, told_by

_PLACE = struct.Struct("<QQI")
"""Where a row begins and ends, in bytes, and the number of its line."""


def read_prodigy(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of a file of Prodigy tasks, each text once for each person who answered it.

    Lines are gone through twice, first to see which of them share a text; 200 bytes a line are kept meanwhile.
    """
    with source.path.open("rb") as file:
        can_be_sought = not is_one_value(source) and is_utf_8(file.read(4), options)
    for rows in (_sought if can_be_sought else _kept)(source, options):
        if isinstance(rows, Fault):
            yield rows
        else:
            yield from _articles(source, options, keys, rows)


def _sought(source: Source, options: ImportOptions) -> Iterator[list[Numbered] | Fault]:
    """The rows of each text, read again from where they stand."""
    places: dict[bytes, bytes] = {}
    done = source.start
    for found in records_of(source, options):
        end = source.start + found.read
        if isinstance(found, Fault):
            yield replace(found, read=0)
        else:
            text = _about(found.record)
            places[text] = places.get(text, b"") + _PLACE.pack(done, end, found.line)
        done = end
    with source.path.open("rb") as file:
        for packed in places.values():
            rows = []
            for start, end, line in _PLACE.iter_unpack(packed):
                file.seek(start)
                rows.append(Numbered(record_from(file.read(end - start)), line, end - source.start))
            yield rows


def _kept(source: Source, options: ImportOptions) -> Iterator[list[Numbered] | Fault]:
    """The rows of each text, of a file in which they cannot be found again: all of it is in memory."""
    rows: dict[bytes, list[Numbered]] = {}
    for found in records_of(source, options):
        if isinstance(found, Fault):
            yield found
        else:
            rows.setdefault(_about(found.record), []).append(found)
    yield from rows.values()


def _about(task: Json) -> bytes:
    """What tasks on one article have in common: the id that we wrote it under, or else its text."""
    ours, text = task.get(OURS), task.get("text")
    id = ours.get("id") if isinstance(ours, dict) else None
    told = repr((id, "") if isinstance(id, str) else ("", text if isinstance(text, str) else sorted(task)))
    return hashlib.blake2b(told.encode("utf-8", "surrogatepass"), digest_size=12).digest()


def _articles(source: Source, options: ImportOptions, keys: Keys, rows: Sequence[Numbered]) -> Iterator[Read]:
    by_annotator: dict[str, list[Numbered]] = {}
    for row in rows:
        by_annotator.setdefault(_annotator(row.record), []).append(row)
    versions: list[Callable[[], Told]] = []
    for theirs in by_annotator.values():
        if len(theirs) == 1:
            versions.append(partial(told_by, theirs[0].record, options.layers))
            continue
        answers = [_answer_of(source, row, options) for row in theirs]
        yield from (each for each in answers if isinstance(each, Fault))
        if told := [each for each in answers if isinstance(each, Told)]:
            versions.append(partial(together, told))
    yield from versions_of(source, rows[0], keys, versions, f"{source.stem}-{rows[0].line}")


def _answer_of(source: Source, row: Numbered, options: ImportOptions) -> Told | Fault:
    """What one of several answers tells, checked by itself, so that one that is wrong does not take others with it."""
    try:
        told = told_by(row.record, options.layers)
        incoming_of(told, "")
    except Problem as problem:
        return Fault(source.name, problem.what, row.line, None, problem.remedy, row.read)
    return told


def _annotator(task: Json) -> str:
    try:
        return annotator_of(task)
    except Problem:
        return ""  # reading the task says what is wrong
