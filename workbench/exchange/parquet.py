"""Reads Parquet files: data sets in the shape of Hugging Face, and any table with a column that holds the text."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.fields import field_names
from workbench.exchange.foreign_articles import incoming_of
from workbench.exchange.hugging_face import TOKENS_NAMES, Rows
from workbench.exchange.hugging_face_names import TagNames, all_names, names_beside
from workbench.exchange.incoming import Fault, ImportOptions, Keys, Read, Source
from workbench.exchange.parquet_files import opened, rows_of


def read_parquet(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of its rows; a row that cannot be one is a fault with its number as the line."""
    file = opened(source.path)
    size = source.path.stat().st_size
    if not {*TOKENS_NAMES} & {*file.schema_arrow.names}:
        found = field_names(file.schema_arrow.names, options.value_fields)
        options = replace(options, fields={**options.value_fields, **found})
    named = dict(all_names(file.schema_arrow.metadata))
    rows = Rows(options, keys, TagNames(named) if named else names_beside(source.path))
    number, whole = 0, max(1, file.metadata.num_rows)
    try:
        for number, row in enumerate(rows_of(file), 1):
            for read in _read(source, row, rows, number):
                yield replace(read, read=size * min(number, whole) // whole)
    except Problem as problem:
        what = phrase("After {n:,} row: {problem}", "After {n:,} rows: {problem}", n=number, problem=problem.what)
        yield Fault(source.name, what, remedy=problem.remedy, read=size)


def _read(source: Source, row: Mapping[str, Any], rows: Rows, number: int) -> Iterator[Read]:
    key = None
    try:
        key = rows.key(row, f"{source.stem}-{number}")
        for told in rows.tell(row, key):
            yield replace(incoming_of(told, key), file=source.name, line=number)
            yield from (Fault(source.name, what, number, key) for what in told.left_out)
    except Problem as problem:
        yield Fault(source.name, problem.what, number, key, problem.remedy)
