"""Tells which fields a file has and whether its text is among them by name, before anything is imported from it."""

from collections.abc import Iterable
from pathlib import Path

from workbench.core.problems import Problem
from workbench.exchange.fields import field_names
from workbench.exchange.formats import format_of
from workbench.exchange.jsonl import record_from
from workbench.exchange.tables import header_of

_LONGEST_LINE = 1 << 24


def fields_to_map(paths: Iterable[Path]) -> list[str]:
    """The fields of the first of these files whose text goes by an unusual name; none where every text is found.

    A file that cannot be read counts as one without fields: importing it says what is wrong.
    """
    for path in paths:
        fields = _fields(path)
        if fields and not _has_text(fields):
            return fields
    return []


def _fields(path: Path) -> list[str]:
    kind = format_of(path) if path.is_file() else None
    try:
        if kind is not None and kind.name == "jsonl":
            with path.open("rb") as file:
                return [name for name, value in record_from(file.readline(_LONGEST_LINE)).items() if _is_scalar(value)]
        return header_of(path) if kind is not None and kind.name in ("csv", "tsv") else []
    except (OSError, UnicodeError, Problem):
        return []


def _is_scalar(value: object) -> bool:
    return isinstance(value, str | int | float)


def _has_text(fields: list[str]) -> bool:
    try:
        field_names(fields, {})
    except Problem:
        return False
    return True
