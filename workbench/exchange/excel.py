"""Reads Excel workbooks: one article a row, columns found by their names as in any other table."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.extras import library
from workbench.exchange.foreign import foreign
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Read, Source
from workbench.exchange.packages import check_package
from workbench.exchange.tables import Row, articles_of_rows

_MOST = 1 << 29
"""Bytes that one workbook may unpack to."""
_MOST_EMPTY = 1000
"""Empty rows after which a sheet counts as at its end: some have a format on each of their million rows."""


def read_excel(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of the sheet that was chosen, or of each with a text column; a formula cell counts as what it shows.

    Raises Problem where the library is missing, the file cannot be read, the sheet is not there or none has a text.
    """
    check_package(source.path, most=_MOST)
    size = source.path.stat().st_size
    sheets = {name: rows for name, rows in _sheets(source.path, only=options.sheet).items() if rows}
    declined: list[Problem] = []
    is_only = len(sheets) == 1 and options.sheet is None
    for name, rows in sheets.items():
        of = source if is_only else replace(source, name=f"{source.name} ({_plain(name)})")
        declared = {} if is_only else {"sheet": name}
        try:
            for found in articles_of_rows(iter(rows), of, options, keys, declared=declared):
                yield replace(found, read=size) if isinstance(found, Fault) else _of_file(found, source, size)
        except Problem as problem:
            declined.append(problem)
            if len(declined) < len(sheets):
                yield Fault(of.name, problem.what, remedy=problem.remedy, read=size)
    if len(declined) == len(sheets):
        raise declined[-1] if declined else Problem("The table is empty.")


def sheet_names(path: Path) -> list[str]:
    """The sheets of a workbook that hold cells. Raises Problem and OSError."""
    check_package(path, most=_MOST)
    return [name for name, rows in _sheets(path, most=1).items() if rows]


def excel_columns(path: Path, sheet: str | None = None) -> list[str]:
    """The names of the columns of a sheet, or of the first that has any. Raises Problem and OSError."""
    check_package(path, most=_MOST)
    for rows in _sheets(path, most=1, only=sheet).values():
        for _, row in rows:
            return [column for column in row if column] if isinstance(row, list) else []
    return []


def _plain(sheet: str) -> str:
    return sheet.replace("/", "_").replace("\\", "_")


def _of_file(found: Incoming, source: Source, size: int) -> Incoming:
    return replace(found, file=source.name, read=size)


def _sheets(path: Path, *, most: int | None = None, only: str | None = None) -> dict[str, list[tuple[int, Row]]]:
    calamine = library("python_calamine", extra="excel")
    with foreign(), calamine.CalamineWorkbook.from_path(str(path)) as book:
        kinds = {sheet.name: str(sheet.typ) for sheet in book.sheets_metadata}
        names = [name for name in book.sheet_names if kinds.get(name, "").endswith("WorkSheet")]
        if only is not None and only not in names:
            raise Problem(
                phrase("The workbook has no sheet “{name}”.", name=only),
                remedy=phrase("It has {names}.", names=", ".join(f"“{name}”" for name in names)),
            )
        return {name: list(_rows(book.get_sheet_by_name(name), most)) for name in names if only in (None, name)}


def _rows(sheet: Any, most: int | None) -> Iterator[tuple[int, Row]]:
    """The rows that hold something with their numbers; columns without a name in the first of them are left out."""
    if sheet.start is None:
        return
    named: list[int] = []
    empty = given = 0
    for number, cells in enumerate(sheet.iter_rows(), 1):
        # A single cell far out makes millions of empty ones, which are not worth a look each.
        is_empty = cells.count("") == len(cells)
        empty = empty + 1 if is_empty else 0
        if empty > _MOST_EMPTY or (most is not None and given >= most):
            return
        if is_empty:
            continue
        named = named or [at for at, column in enumerate(cells) if column != ""]
        given += 1
        yield number, [told_cell(cells[at]) for at in named]


def told_cell(cell: object) -> str:
    """A cell as text: dates and times as ISO, whole numbers without a point, an empty one as nothing."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.timedelta):
        return str(cell.total_seconds())
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    return str(cell)
