"""Tells which fields a file has and what each is taken for, before anything is imported from it."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from workbench.core.problems import Problem
from workbench.exchange.fields import field_names
from workbench.exchange.formats import format_of
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.tables import header_of

OWN = ("text", "id", "title", "story", "published", "source", "language", "url")
"""What a field may be taken for; every other one becomes metadata under its own name."""


class FieldUse(NamedTuple):
    """A field of a file and what it is taken for; empty for metadata under its own name."""

    field: str
    ours: str


def fields_of(path: Path) -> list[str]:
    """The names of the fields of a file whose fields a person may map; none for any other file.

    A file that cannot be read counts as one without fields: importing it says what is wrong.
    """
    kind = format_of(path) if path.is_file() else None
    try:
        if path.suffix.lower() in (".jsonl", ".ndjson", ".json") and (kind is None or kind.name in ("jsonl", "json")):
            record = Glimpse(path).record or {}
            return [name for name, value in record.items() if isinstance(value, str | int | float)]
        if kind is not None and kind.name == "excel":
            from workbench.exchange.excel import excel_columns

            return excel_columns(path)
        return header_of(path) if kind is not None and kind.name in ("csv", "tsv") else []
    except (OSError, UnicodeError, Problem):
        return []


def uses_of(fields: Iterable[str], stated: Mapping[str, str]) -> list[FieldUse]:
    """What each field is taken for; none is the text where no name tells."""
    columns = list(fields)
    known = {ours: field for ours, field in stated.items() if field in columns}
    try:
        names = field_names(columns, known)
    except Problem:
        # The others are found all the same where no name tells the text.
        names = field_names([*columns, ""], {**known, "text": ""})
    ours = {field: name for name, field in names.items()}
    return [FieldUse(field, ours.get(field, "")) for field in columns]
