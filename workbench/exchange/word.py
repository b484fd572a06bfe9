"""Reads Word documents: paragraphs in the order of the page, rows of tables as lines, facts from the properties."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from workbench.exchange.drafts import read_document
from workbench.exchange.extras import library
from workbench.exchange.foreign import foreign
from workbench.exchange.incoming import ImportOptions, Keys, Read, Source
from workbench.exchange.packages import check_package

_MOST = 1 << 27
"""Bytes that a document may unpack to: its tree takes many times as much memory as its text."""
_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}
# What was deleted, but kept so that it can be brought back, and the second picture of a thing for old programs.
_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "instrText", "pPr", "rPr", "tblPr", "tcPr", "sdtPr", "sectPr"})


def read_word(source: Source, _options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The article of a document, with title, author and date where its properties tell them.

    Raises Problem where the library is missing or the file is no such document.
    """
    check_package(source.path, most=_MOST)
    yield from read_document(source, keys, partial(_read, source.path))


def _read(path: Path) -> tuple[str, str, dict[str, str]]:
    docx = library("docx", extra="docx")
    with foreign():
        document = docx.Document(str(path))
        paragraphs = list(_blocks(document.element.body))
        facts = document.core_properties
        written = facts.created
        meta = {
            "author": facts.author or "",
            "published": written.date().isoformat() if written else "",
            "language": (facts.language or "")[:2].lower(),
        }
        title = facts.title or ""
    return "\n\n".join(paragraphs), title, {name: value for name, value in meta.items() if value}


def _blocks(body: Any) -> Iterator[str]:
    """Paragraphs and whole tables, whatever holds them; those of a text box come after the paragraph it hangs on."""
    waiting = [body]
    while waiting:
        each = waiting.pop()
        name = _name(each)
        if name == "p":
            inner: list[Any] = []
            if (text := _text(each, inner)).strip():
                yield text
            waiting += reversed(inner)
        elif name == "tbl":
            rows = [row for row in _rows(each) if row.strip()]
            if rows:
                yield "\n".join(rows)
        elif name not in _LEFT_OUT:
            waiting += reversed(each)


def _rows(table: Any) -> Iterator[str]:
    for row in table.iter(f"{_WORDS}tr"):
        # Rows of a table in a cell come on their own; the cell holds but its own paragraphs.
        yield "\t".join(_cell(cell) for cell in row.iter(f"{_WORDS}tc") if _owner(cell, "tr") is row)


def _cell(cell: Any) -> str:
    own = (each for each in cell.iter(f"{_WORDS}p") if _owner(each, "tc") is cell)
    return " ".join(filter(None, (" ".join(_text(each, []).split()) for each in own)))


def _owner(each: Any, name: str) -> Any:
    return next(each.iterancestors(f"{_WORDS}{name}"), None)


def _name(each: Any) -> str:
    return each.tag.rpartition("}")[2] if isinstance(each.tag, str) else ""


def _text(paragraph: Any, inner: list[Any]) -> str:
    """What a paragraph says; the text boxes in it are put into `inner`."""
    pieces: list[str] = []
    waiting = list(reversed(paragraph))
    while waiting:
        each = waiting.pop()
        name = _name(each)
        if name == "t":
            pieces.append(each.text or "")
        elif name in _SIGNS:
            # A break of the page is none of the text.
            is_page = each.get(f"{_WORDS}type") in ("page", "column")
            pieces.append("" if is_page else _SIGNS[name])
        elif name == "txbxContent":
            inner.append(each)
        elif name not in _LEFT_OUT:
            waiting += reversed(each)
    return "".join(pieces).strip("\n")
