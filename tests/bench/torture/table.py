"""The table of what came of faults: for the terminal, as JSON, and for SECURITY.md between two marks."""

import os
import platform
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6 import __version__ as qt_version

from tests.bench.torture.classes import CLASSES
from tests.bench.torture.outcome import Outcome

BEGIN, END = "<!-- torture -->", "<!-- /torture -->"
_HEAD = "| What is done | Faults | Inputs | Decisions | Lost | Not opened | Unsound | Crashes | Memory, MB |"
_NOTE = """What is done to the program on purpose (`make torture`), and what it cost. Decisions were painted, or made
before; each is looked for afterwards. Unsound is a file in which `workbench check` finds something."""
_RULE = "|---|--:|--:|--:|--:|--:|--:|--:|--:|"


@dataclass(frozen=True, slots=True)
class Row:
    """What came of one class of faults, and how many seconds it took."""

    name: str
    title: str
    outcome: Outcome
    seconds: float


def as_text(rows: Sequence[Row]) -> str:
    return "\n".join(line for row in rows for line in _told(row))


def _told(row: Row) -> list[str]:
    it = row.outcome
    if it.left_out:
        return [f"{row.name:24} left out: {it.left_out}"]
    counts = f"{it.faults:,} faults, {it.inputs:,} inputs, {it.decisions:,} decisions, {it.lost:,} lost"
    bad = f"{it.unopened:,} not opened, {it.unsound:,} unsound, {it.crashes:,} crashes"
    return [f"{row.name:24} {counts}, {bad}, {row.seconds:.0f} s", *(f"{'':24} ! {wrong}" for wrong in it.wrong)]


def as_json(rows: Sequence[Row]) -> list[dict[str, Any]]:
    return [{"name": row.name, "seconds": round(row.seconds, 1), **asdict(row.outcome)} for row in rows]


def put_into(page: Path, rows: Sequence[Row]) -> None:
    """Puts the rows between the marks of a page; rows of classes that were not run stay as they are."""
    text = page.read_text(encoding="utf-8")
    before, found, rest = text.partition(BEGIN)
    inside, ended, after = rest.partition(END)
    if not (found and ended):
        raise ValueError(f"{page.name} has no place for the table: {BEGIN} … {END}")
    lines = dict(re.findall(r"^\| (.+?) (\|.*)$", inside, re.MULTILINE))
    lines |= {row.title: _cells(row.outcome) for row in rows}
    table = [f"| {each.title} {lines[each.title]}" for each in CLASSES if each.title in lines]
    page.write_text(
        "\n".join([f"{before}{BEGIN}", f"{_NOTE} {_when()}", "", _HEAD, _RULE, *table, f"{END}{after}"]),
        encoding="utf-8",
    )


def _cells(it: Outcome) -> str:
    if it.left_out:
        return f"| left out: {it.left_out} | | | | | | | |"
    memory = f"{it.memory[0]:,.0f} → {it.memory[1]:,.0f}" if it.memory else ""
    counts = (it.faults, it.inputs, it.decisions, it.lost, it.unopened, it.unsound, it.crashes)
    return f"| {' | '.join(f'{count:,}' for count in counts)} | {memory} |"


def _when() -> str:
    on = f"Python {platform.python_version()}, Qt {qt_version}, SQLite {sqlite3.sqlite_version}, {platform.system()}"
    return f"Last run on {datetime.now(UTC):%Y-%m-%d}: {on}, {os.cpu_count()} cores."
