"""The table of formats that articles come in, by name, and how a file's format is found out."""

from dataclasses import dataclass
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.incoming import Reader
from workbench.exchange.jsonl import read_jsonl
from workbench.exchange.plain_text import read_text
from workbench.exchange.tables import read_table


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that can be read. `suffixes` are in small letters with their dot."""

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Reader


FORMATS = (
    Format("text", "Text, one article a file", (".txt", ".text"), read_text),
    Format("jsonl", "JSON Lines, one article a line", (".jsonl", ".ndjson"), read_jsonl),
    Format("csv", "CSV table, one article a row", (".csv",), read_table),
    Format("tsv", "TSV table, one article a row", (".tsv", ".tab"), read_table),
)


def format_named(name: str) -> Format:
    """The format of that name; raises Problem where there is none."""
    found = next((format for format in FORMATS if format.name == name), None)
    if found is None:
        raise Problem(
            phrase("There is no format “{name}”.", name=name),
            remedy=phrase("There are {names}.", names=", ".join(f.name for f in FORMATS)),
        )
    return found


def format_of(path: Path) -> Format | None:
    """The format that a file's suffix tells, None for one that is not known."""
    suffix = path.suffix.lower()
    return next((format for format in FORMATS if suffix in format.suffixes), None)
