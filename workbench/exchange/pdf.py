"""Reads the text of PDF files, which know where signs stand on a page but nothing of paragraphs."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.drafts import read_document
from workbench.exchange.extras import library
from workbench.exchange.foreign import foreign
from workbench.exchange.incoming import ImportOptions, Keys, Read, Source
from workbench.exchange.limits import MOST_CHARACTERS, check_size
from workbench.exchange.page_text import joined

_MOST_PAGES = 5000
_MOST_DRAWN = 1 << 24
"""Bytes of what one page draws: a page of text has some thousands, a map some millions."""


def read_pdf(source: Source, _options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The article of a PDF file, with title, author and date where it states them.

    Raises Problem where the library is missing.
    """
    check_size(source.path)
    pypdf = library("pypdf", extra="pdf")
    yield from read_document(source, keys, partial(_read, pypdf, source.path))


def _read(pypdf: Any, path: Path) -> tuple[str, str, dict[str, str]]:
    with foreign("pypdf"), path.open("rb") as file:
        document = pypdf.PdfReader(file, strict=False)
        _unlock(pypdf, document)
        pages = list(_pages(document))
        title, meta = _facts(document)
    text = joined(pages)
    if not text.strip():
        raise Problem(
            phrase("None of the {pages:,} pages has text: they are pictures.", pages=len(pages)),
            remedy="Have a program for text recognition (OCR) put the text in.",
        )
    return text, title, meta


def _unlock(pypdf: Any, document: Any) -> None:
    """Opens what is only locked against printing, which has an empty password."""
    if not document.is_encrypted:
        return
    try:
        is_open = bool(document.decrypt(""))
    except pypdf.errors.DependencyError:
        is_open = False
    if not is_open:
        raise Problem("The file is encrypted.", remedy="Save it without a password.")


def _pages(document: Any) -> Iterator[str]:
    length = 0
    for number, page in enumerate(document.pages, 1):
        if number > _MOST_PAGES:
            raise Problem(phrase("The file has more than {most:,} pages.", most=_MOST_PAGES))
        contents = page.get_contents()
        if contents is not None and len(contents.get_data()) > _MOST_DRAWN:
            raise Problem(phrase("Page {number:,} draws more than {most:,} bytes.", number=number, most=_MOST_DRAWN))
        # Half of a letter, and what no text has: both come of fonts that do not say what their signs mean.
        text = page.extract_text().replace("\0", "").encode("utf-8", "replace").decode()
        length += len(text)
        if length > MOST_CHARACTERS:
            raise Problem(phrase("The text has more than {most:,} characters.", most=MOST_CHARACTERS))
        yield text


def _facts(document: Any) -> tuple[str, dict[str, str]]:
    facts = document.metadata
    if facts is None:
        return "", {}
    try:
        written = facts.creation_date
    except ValueError:
        written = None
    meta = {"author": _plain(facts.author), "published": written.date().isoformat() if written else ""}
    return _plain(facts.title), {name: value for name, value in meta.items() if value}


def _plain(value: object) -> str:
    text = str(value or "").replace("\0", "").encode("utf-8", "replace").decode()
    return " ".join(text.split())
