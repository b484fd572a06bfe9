"""Tells which fields a file has and what each is taken for, before anything is imported from it."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from workbench.core.problems import Problem
from workbench.exchange.fields import known_names
from workbench.exchange.flat_labels import layer_and_label
from workbench.exchange.formats import format_of
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import ImportOptions
from workbench.exchange.span_shapes import as_records
from workbench.exchange.tables import header_of

_WORKBOOKS = (".xlsx", ".xlsm")


class FieldUse(NamedTuple):
    """A field of a file and what it is taken for; empty for metadata under its own name.

    One that `has_spans` is taken for a layer, or, where it is empty, is not read.
    """

    field: str
    ours: str
    has_spans: bool = False


def uses_in(path: Path, options: ImportOptions) -> list[FieldUse]:
    """The fields of a file that a person may map, first those with one value each, then those with spans."""
    return [*uses_of(fields_of(path, options.sheet), options.value_fields), *_span_uses(path, options)]


def sheets_of(path: Path) -> list[str]:
    """The sheets of a workbook to choose from; none for any other file, or one that cannot be read."""
    if path.suffix.lower() not in _WORKBOOKS or not path.is_file():
        return []
    from workbench.exchange.excel import sheet_names

    try:
        return sheet_names(path)
    except (OSError, Problem):
        return []


def _span_uses(path: Path, options: ImportOptions) -> Iterator[FieldUse]:
    if not _is_json(path):
        return
    record = Glimpse(path).record or {}
    if "schema" in record:
        return
    stated = {field: layer for layer, field in options.layer_fields.items()}
    # Which of them is the text, the person may still have to say.
    text = max((value for value in record.values() if isinstance(value, str)), key=len, default="")
    for field, value in record.items():
        if records := as_records(value, text):
            label = str(records[0].get("label"))
            guess = field if field in options.layers else layer_and_label(label, options.layers)[0]
            yield FieldUse(field, stated.get(field, "") if options.layer_fields else guess, has_spans=True)


def _is_json(path: Path) -> bool:
    if path.suffix.lower() not in (".jsonl", ".ndjson", ".json") or not path.is_file():
        return False
    kind = format_of(path)
    return kind is None or kind.name in ("jsonl", "json")


def fields_of(path: Path, sheet: str | None = None) -> list[str]:
    """The names of the fields of a file whose fields a person may map; none for any other file.

    A file that cannot be read counts as one without fields: importing it says what is wrong.
    """
    kind = format_of(path) if path.is_file() else None
    try:
        if _is_json(path):
            record = Glimpse(path).record or {}
            return [name for name, value in record.items() if isinstance(value, str | int | float)]
        if kind is not None and kind.name == "excel":
            from workbench.exchange.excel import excel_columns

            return excel_columns(path, sheet)
        return header_of(path) if kind is not None and kind.name in ("csv", "tsv") else []
    except (OSError, UnicodeError, Problem):
        return []


def uses_of(fields: Iterable[str], stated: Mapping[str, str]) -> list[FieldUse]:
    """What each field is taken for; none is the text where no name tells."""
    columns = list(fields)
    names = known_names(columns, {ours: field for ours, field in stated.items() if not field or field in columns})
    ours = {field: name for name, field in names.items()}
    return [FieldUse(field, ours.get(field, "")) for field in columns]
