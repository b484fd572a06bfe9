"""Looks through office files before a library opens them: they are zip archives that can hold bombs."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.limits import MOST_WHOLE, check_size

_BLOCK = 1 << 20
_MOST_PARTS = 100_000
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOCTYPE = b"<!doctype"
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_CELL = re.compile(rb"""<(?:\w+:)?(?:(row)|c)(?=[\s/>])[^>]*?(?:\sr=["']\s*([A-Za-z]{0,3})(\d{0,9})[^>]*?)?(/?)>""")
_MOST_CELLS = 20_000_000
"""Cells of the rectangle from the first row and column of a sheet to its last: so many are kept, empty or not."""


def check_package(path: Path, *, most: int = MOST_WHOLE) -> None:
    """Raises Problem for an office file that unpacks to more than `most` bytes, or whose XML declares entities.

    One that is no zip archive is left to its library, except that an encrypted one is told. Nothing is written.
    """
    check_size(path)
    with path.open("rb") as file:
        head = file.read(8)
    if head == _OLD_OFFICE and path.suffix.lower() in (".docx", ".xlsx", ".xlsm"):
        raise Problem(
            "The file wants a password, or is of an old version of Office.",
            remedy="Open it there, and save it anew without a password.",
        )
    if not head.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(path) as package:
            _check_parts(package, most)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise Problem(
            phrase("The file cannot be read: {reason}.", reason=str(error) or type(error).__name__),
            remedy="It may be cut off or damaged.",
        ) from error


def _check_parts(package: zipfile.ZipFile, most: int) -> None:
    parts = package.infolist()
    # What the list of a zip archive states is as much as is ever unpacked of it.
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > most:
        raise Problem(
            phrase("The file unpacks to more than {most:,} bytes.", most=most), remedy="Part it into smaller files."
        )
    for part in parts:
        if part.filename.lower().endswith((".xml", ".rels")) and _has_doctype(package, part):
            raise Problem("The file declares entities, which no office program does; it was not opened.")
        if _SHEET.fullmatch(part.filename.lstrip("/")):
            _check_cells(package, part)


def _check_cells(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    rows = columns = row = column = 0
    for is_row, letters, digits, is_empty in _cells(package, part):
        if is_row:
            row, column = int(digits or row + 1), 0
            continue
        column = _number(letters) or column + 1
        if not is_empty:
            rows, columns = max(rows, row, int(digits or 0)), max(columns, column)
    if rows * columns > _MOST_CELLS:
        raise Problem(
            phrase("A sheet has {rows:,} rows of {columns:,} columns, which is too much.", rows=rows, columns=columns),
            remedy="Delete what stands far away from the rest, or save the sheet as CSV.",
        )


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _cells(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[tuple[bytes, bytes, bytes, bytes]]:
    rest = b""
    with package.open(part) as file:
        while block := file.read(_BLOCK):
            block = rest + block
            whole = block.rfind(b">") + 1
            rest = block[whole:]
            yield from _CELL.findall(block[:whole])


def _has_doctype(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    before = b""
    with package.open(part) as file:
        while block := file.read(_BLOCK):
            # Without the zeros that UTF-16 has between the letters.
            block = block.replace(b"\0", b"").lower()
            if _DOCTYPE in before + block:
                return True
            before = (before + block)[-len(_DOCTYPE) :]
    return False
