"""Says which field of a file is the text, the title and the id, and turns all others into metadata."""

import json
import re
from collections.abc import Collection, Mapping
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

# Names that other programs give to what we call text, id and title; the first one that is there is taken.
_USUAL_NAMES = {
    "text": ("text", "content", "body", "article", "article_text", "full_text"),
    "id": ("id", "key", "article_id", "doc_id", "document_id"),
    "title": ("title", "headline"),
    "story": ("story",),
    "published": (
        "published",
        "date",
        "published_at",
        "publication_date",
        "published_date",
        "date_published",
        "pubdate",
    ),
}
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_OWN = ("text", "id", "title", "story")


def field_names(columns: Collection[str], stated: Mapping[str, str]) -> dict[str, str]:
    """Which column holds what we call text, id, title and so on, and what a person has stated, empty for none.

    Raises Problem where a stated column is not there, or none that could be the text.
    """
    if missing := [column for column in stated.values() if column and column not in columns]:
        raise Problem(phrase("There is no field “{name}”.", name=missing[0]), remedy=_there_are(columns))
    names = known_names(columns, stated)
    if "text" not in names:
        raise Problem(
            "No field is named “text”.",
            remedy=phrase("State which one holds it. {there_are}", there_are=_there_are(columns)),
        )
    return names


def known_names(columns: Collection[str], stated: Mapping[str, str]) -> dict[str, str]:
    """`field_names` of columns that need not hold a text."""
    by_lower = {column.strip().lower(): column for column in reversed(list(columns))}
    found = {
        ours: by_lower[name] for ours, names in _USUAL_NAMES.items() for name in reversed(names) if name in by_lower
    }
    said = {ours: column for ours, column in stated.items() if column}
    free = {ours: column for ours, column in found.items() if ours not in stated and column not in said.values()}
    return free | said


class FieldNames:
    """`field_names` of one object after another, found anew only where the fields are not those of the one before."""

    def __init__(self, stated: Mapping[str, str]) -> None:
        self._stated = stated
        self._columns: list[str] | None = None
        self._names: dict[str, str] = {}

    def of(self, record: Mapping[str, Any]) -> dict[str, str]:
        """Raises Problem as `field_names` does."""
        columns = list(record)
        if columns != self._columns:
            self._names, self._columns = field_names(columns, self._stated), columns
        return self._names


def meta_from(record: Mapping[str, Any], names: Mapping[str, str], *, ignored: Collection[str] = ()) -> dict[str, str]:
    """All scalar fields that are not the text, id, title or story, under our names where they were mapped."""
    ours = {column: name for name, column in names.items()}
    own = {names[name] for name in _OWN if name in names}
    return {
        (name := ours.get(column, column)): _day(told(value)) if name == "published" else told(value)
        for column, value in record.items()
        if column not in own and column not in ignored and isinstance(value, str | int | float) and value != ""
    }


def _day(words: str) -> str:
    """A date in words as ISO has it, by which stories go; other words, and what is ISO already, as they are."""
    if _ISO.match(words):
        return words
    from workbench.core.written_dates import first_date  # the window starts without its many patterns

    return first_date(words) or words


def told(value: object) -> str:
    """A value of a file as metadata keep it: as text, and what is not a scalar as JSON."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def _there_are(columns: Collection[str]) -> str:
    shown = ", ".join(f"“{column}”" for column in list(columns)[:12])
    if not columns:
        return phrase("There are no fields.")
    return phrase("The fields are {fields}.", fields=f"{shown} …" if len(columns) > 12 else shown)
