"""Changes single lines of a TOML file that a person may have written, and leaves every other line as it is."""

import os
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import tomli_w

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

_LARGEST = 100_000
"""Bytes; nothing that a person writes by hand comes near, and what is larger keeps the window from opening."""


def change_lines(path: Path, values: Mapping[str, object]) -> None:
    """Sets these names at the top of the file, and takes out those whose value is None; makes the file if need be.

    Comments and lines that this program does not know stay. Raises Problem for a file that is not TOML or cannot be
    written; it is then as it was.
    """
    try:
        text = ""
        if path.exists():
            read_table(path)
            text = path.read_text(encoding="utf-8-sig")
        changed = changed_text(text, values)
        tomllib.loads(changed)  # a table of the person's own may have the name of a value
        replace_file(path, changed)
    except (OSError, ValueError) as error:
        raise Problem(phrase("The file cannot be changed: {error}.", error=str(error)), where=str(path)) from error


def read_table(path: Path) -> dict[str, Any]:
    """What a TOML file says; raises OSError or ValueError where it cannot be read."""
    if path.stat().st_size > _LARGEST:
        raise ValueError(f"it is larger than {_LARGEST:,} bytes")
    try:
        # Editors on Windows begin a file with a mark of their own.
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except RecursionError as error:
        raise ValueError("its brackets go too deep") from error


def changed_text(text: str, values: Mapping[str, object]) -> str:
    """The text of a TOML file with these names set, or taken out where the value is None."""
    left = {name: value for name, value in values.items() if value is not None}
    above, tables = [], ""
    for name, lines in _statements(text):
        if name is None and lines.lstrip().startswith("["):
            tables = lines
        elif name not in values:
            above.append(lines if lines.endswith("\n") else lines + "\n")
        elif name in left:
            above.append(tomli_w.dumps({name: left.pop(name)}))
    above += [tomli_w.dumps({name: value}) for name, value in left.items()]
    return "".join(above) + tables


def _statements(text: str) -> Iterator[tuple[str | None, str]]:
    """The lines of a file in pieces, each with the name that it sets; None for comments and, at the end, the tables."""
    lines = text.splitlines(keepends=True)
    piece = ""
    for place, line in enumerate(lines):
        if not piece and line.lstrip().startswith("["):
            yield None, "".join(lines[place:])
            return
        piece += line
        try:
            table = tomllib.loads(piece)
        except tomllib.TOMLDecodeError:
            continue  # a list or a text that goes on in the next line
        yield next(iter(table), None), piece
        piece = ""


def replace_file(path: Path, text: str) -> None:
    """Writes a text beside its place, onto the disk, and moves it there: no one ever reads half of it."""
    draft = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
