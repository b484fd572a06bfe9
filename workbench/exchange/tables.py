"""Reads tables, CSV and TSV: one article a row, columns found by their names."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any, Literal

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.drafts import Normalised, draft
from workbench.exchange.encodings import encoding_of, known_encoding, rest_not_read
from workbench.exchange.fields import field_names, meta_from
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Read, Source

_Quoting = Literal[0, 3]
_QUOTED: _Quoting = csv.QUOTE_MINIMAL
_PLAIN: _Quoting = csv.QUOTE_NONE
_DELIMITERS = ",;\t|"
_SAMPLE = 1 << 18
# The largest that every platform's csv module takes; its own 131,072 is less than a long article.
_LARGEST_FIELD = 2**31 - 1


def read_table(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of a CSV or TSV file with a header row, each bad row as a fault with the line where it begins."""
    csv.field_size_limit(_LARGEST_FIELD)
    try:
        encoding = encoding_of(source.path) if options.encoding is None else known_encoding(options.encoding)
        with source.path.open("rb") as raw, io.TextIOWrapper(raw, encoding, newline="") as file:
            for found in _articles(file, source, options, keys, encoding):
                # What was buffered counts as read: close enough for progress, and a text file has no tell() here.
                yield replace(found, read=raw.tell())
    except UnicodeError as error:
        yield Fault(source.name, rest_not_read(error), remedy="State the encoding of the file.")
    except Problem as problem:
        yield Fault(source.name, problem.what, remedy=problem.remedy)


def _articles(
    file: io.TextIOWrapper, source: Source, options: ImportOptions, keys: Keys, encoding: str
) -> Iterator[Read]:
    sample = file.read(_SAMPLE)
    file.seek(0)
    delimiter = options.delimiter or best_delimiter(sample, likely="\t" if source.path.suffix == ".tsv" else ",")
    rows = _rows(file, delimiter, quoted=_has_quotes(sample, delimiter))
    declared = {} if encoding.startswith("utf-8") else {"encoding": encoding}
    yield from articles_of_rows(rows, source, options, keys, declared=declared)


Row = list[str] | str
"""The fields of a row, or what is wrong with it."""


def articles_of_rows(
    rows: Iterator[tuple[int, Row]],
    source: Source,
    options: ImportOptions,
    keys: Keys,
    *,
    declared: Mapping[str, str],
) -> Iterator[Read]:
    """The articles of numbered rows, the first of which names the columns; `declared` are metadata of each.

    Raises Problem where no column can be the text.
    """
    header = next(rows, (1, []))[1]
    if isinstance(header, str):
        raise Problem(header)
    names = _checked_names(header, options)
    columns = _told_apart(header)
    # Sheets may be imported one after the other.
    stem = f"{source.stem}-{declared['sheet']}" if "sheet" in declared else source.stem
    for number, row in rows:
        key = None
        try:
            record = _record(columns, row)
            key = _key(record, names, f"{stem}-{number}", keys)
            text = Normalised(record[names["text"]])
            meta = {**declared, **meta_from(record, names)}
            title, story = (record[names[name]] if name in names else "" for name in ("title", "story"))
            article = draft(text, key=key, title=title, meta=meta, story=story or None)
            yield Incoming(article, file=source.name, line=number)
        except Problem as problem:
            yield Fault(source.name, problem.what, number, key, problem.remedy)


def _rows(file: io.TextIOWrapper, delimiter: str, *, quoted: bool) -> Iterator[tuple[int, Row]]:
    """Rows with the line where they begin; in place of a row that cannot be read, what is wrong with it."""
    reader = csv.reader(file, delimiter=delimiter, quoting=_QUOTED if quoted else _PLAIN, strict=True)
    while True:
        number = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, _explained(error)
            continue
        if any(row):
            yield number, row


def _explained(error: csv.Error) -> str:
    if "unexpected end" in str(error):
        return phrase("A quotation mark is opened in this row and never closed; nothing after it could be read.")
    return phrase("The row cannot be read: {error}.", error=str(error))


def _told_apart(header: list[str]) -> list[str]:
    """The names of the columns; those that stand twice with a number, so that neither is lost."""
    names, numbers = set(header), defaultdict[str, Iterator[int]](lambda: count(2))
    columns: list[str] = []
    seen: set[str] = set()
    for column in header:
        numbered = (f"{column} {number}" for number in numbers[column])
        columns.append(next(name for name in numbered if name not in names) if column in seen and column else column)
        seen.add(column)
    return columns


def _record(columns: list[str], row: Row) -> dict[str, str]:
    if isinstance(row, str):
        raise Problem(row)
    if len(row) != len(columns):
        raise Problem(phrase("The row has {fields} fields, the header {header}.", fields=len(row), header=len(columns)))
    # A table that was written with its index has a first column that nothing names.
    return {column: value for column, value in zip(columns, row, strict=True) if column}


def _checked_names(header: list[str], options: ImportOptions) -> dict[str, str]:
    if not any(header):
        raise Problem("The table is empty.")
    names = field_names([column for column in header if column], options.value_fields)
    if twice := [column for column in names.values() if header.count(column) > 1]:
        raise Problem(phrase("Two columns are named “{name}”.", name=twice[0]))
    return names


def _key(record: Mapping[str, Any], names: Mapping[str, str], made: str, keys: Keys) -> str:
    key = str(record[names["id"]]) if "id" in names else ""
    if not key:
        return keys.make(made)
    return keys.take_stated(key)


def best_delimiter(sample: str, *, likely: str) -> str:
    """The sign that parts this sample into the most columns, of those that give every row as many as the header.

    Texts are full of commas and semicolons, so a sign that merely occurs often says nothing.
    """
    candidates = [likely, *(sign for sign in _DELIMITERS if sign != likely)]
    return max(candidates, key=lambda sign: _fit(sample, sign))


def _fit(sample: str, delimiter: str) -> tuple[float, int]:
    rows = _sample_rows(sample, delimiter, _QUOTED)
    if not rows or len(rows[0]) < 2:
        return 0.0, 0
    return sum(len(row) == len(rows[0]) for row in rows) / len(rows), len(rows[0])


def _has_quotes(sample: str, delimiter: str) -> bool:
    # Tab-separated files are often written without quoting, and then a quotation in a text is just a quotation.
    if delimiter != "\t" or '"' not in sample:
        return True
    widths = [{len(row) for row in _sample_rows(sample, delimiter, how)} for how in (_QUOTED, _PLAIN)]
    return len(widths[0]) == 1 or len(widths[1]) != 1


def _sample_rows(sample: str, delimiter: str, quoting: _Quoting) -> list[list[str]]:
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter, quoting=quoting, strict=True)
    try:
        rows.extend(row for row in reader if any(row))
    except csv.Error:
        rows.append([])  # counts as a row that does not fit
    # The sample may end inside its last row.
    return rows[:-1] if len(rows) > 2 and len(sample) >= _SAMPLE else rows


def header_of(path: Path) -> list[str]:
    """The names of the columns of a table; none for an empty one. Raises OSError and UnicodeDecodeError."""
    with path.open(encoding=encoding_of(path), newline="") as file:
        sample = file.read(_SAMPLE)
    rows = _sample_rows(sample, best_delimiter(sample, likely="\t" if path.suffix == ".tsv" else ","), _QUOTED)
    return [column for column in rows[0] if column] if rows else []
