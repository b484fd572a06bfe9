"""Reads web pages that were saved: the article of a page without menus and advertisements, and who wrote it when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from functools import partial
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.drafts import read_document
from workbench.exchange.encodings import UTF_8, checked, guessed, known_encoding, marked_encoding
from workbench.exchange.extras import library
from workbench.exchange.foreign import foreign
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.html_text import text_of
from workbench.exchange.incoming import ImportOptions, Keys, Read, Source
from workbench.exchange.limits import check_size
from workbench.exchange.passed_over import is_of_page

_MOST = 1 << 25
"""Bytes of one page: its tree takes many times as much memory."""
_SURE = 250
"""Characters of an article below which the library itself is not sure that it found one."""
_ARCHIVES = (".mhtml", ".mht")
_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
# What browsers take these names for, which were stated on pages of the larger code page that holds them.
_MEANT = {"latin-1": "cp1252", "iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030",
          "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs", "iso8859-9": "cp1254"}  # fmt: skip
_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
# The library leaves out a date in what it takes for the future, which must not hang on the day of the import.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2199-12-31"}


@dataclass(frozen=True, slots=True)
class _Page:
    data: bytes
    charset: str = ""
    url: str = ""


def is_page(glimpse: Glimpse) -> bool:
    """Whether a file is a page of its own and no part of one that a browser saved into the folder beside it."""
    return not is_of_page(glimpse.path)


def read_page(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The article of a saved page, with title, author, date, site, language and address as far as the page tells.

    Nothing is ever fetched. Raises Problem where the library is missing.
    """
    check_size(source.path, _MOST)
    data = source.path.read_bytes()
    library("trafilatura", extra="web")
    is_archive = source.path.suffix.lower() in _ARCHIVES
    yield from read_document(source, keys, partial(_told, data, options.encoding, is_archive=is_archive))


def _told(data: bytes, encoding: str | None, *, is_archive: bool) -> tuple[str, str, dict[str, str]]:
    page = _archived(data) if is_archive else _Page(data)
    return _extracted(page, _markup(page, encoding))


def _archived(data: bytes) -> _Page:
    """The first page that a web archive (MHTML) holds; the others are frames of it."""
    with foreign():
        message = message_from_bytes(data)
        for part in message.walk():
            if part.get_content_type() in ("text/html", "application/xhtml+xml"):
                return _part(part, message)
    raise Problem("The web archive holds no page.")


def _part(part: Message, whole: Message) -> _Page:
    data = part.get_payload(decode=True)
    url = part.get("Content-Location") or whole.get("Snapshot-Content-Location") or ""
    return _Page(data if isinstance(data, bytes) else b"", part.get_content_charset() or "", str(url).strip())


def _markup(page: _Page, stated: str | None) -> str:
    """The page as text: in the encoding that a person states, or by its mark, as UTF-8 if it is that, as declared."""
    if stated is not None:
        return checked(page.data, known_encoding(stated))
    if marked := marked_encoding(page.data):
        return checked(page.data, marked)
    declared = _declared(page)
    # A page whose letters are UTF-8 throughout is that, whatever it says; the Japanese one of e-mail is all ASCII.
    for encoding in (declared, UTF_8) if declared.startswith("iso2022") else (UTF_8, declared):
        try:
            return checked(page.data, encoding)
        except Problem:
            continue
    return checked(page.data, guessed(page.data))


def _declared(page: _Page) -> str:
    found = _DECLARED.search(page.data[:4096])
    name = page.charset or (found[1].decode("ascii", "replace") if found else UTF_8)
    try:
        codec = known_encoding(name)
    except Problem:
        return UTF_8
    return _MEANT.get(codec, codec)


def _extracted(page: _Page, markup: str) -> tuple[str, str, dict[str, str]]:
    with foreign("trafilatura", "htmldate", "justext", "courlan"):
        tree = _tree(markup)
        language = (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
        # A copy: the library takes the tree apart.
        found = _main_part(_tree(markup))
        text = text_of(found.body) if found is not None and found.body is not None else ""
        if len(text) < _SURE:
            text = _short(text, tree.find("body"))
    if not text:
        raise Problem("The page has no text.", remedy=phrase("It may be built by a script: save it from a browser."))
    saved = _SAVED_FROM.search(page.data[:4096])
    url = page.url or (saved[1].decode("utf-8", "replace") if saved else "")
    facts = {
        "source": getattr(found, "sitename", ""),
        "author": getattr(found, "author", ""),
        "published": getattr(found, "date", ""),
        "url": getattr(found, "url", "") or url,
        "language": language.lower()[:2] if re.match(r"[A-Za-z]{2}(?![A-Za-z])", language) else "",
    }
    return text, getattr(found, "title", "") or "", {name: str(value) for name, value in facts.items() if value}


def _short(text: str, body: Any) -> str:
    """All that a short page shows: of one, the library runs paragraphs together, and it has no menus to leave out."""
    whole = "" if body is None else text_of(body)
    return whole if not text or len(whole) < 4 * _SURE else text


def _tree(markup: str) -> Any:
    html = library("lxml.html", extra="web")
    # As bytes: the parser refuses text that states an encoding of bytes. Without what XML and a database cannot keep.
    clean = markup.removeprefix("\ufeff").replace("\0", "").encode("utf-8", "replace")
    return html.document_fromstring(clean, parser=html.HTMLParser(encoding="utf-8", no_network=True))


def _main_part(tree: Any) -> Any:
    trafilatura = library("trafilatura", extra="web")
    return trafilatura.bare_extraction(
        tree, with_metadata=True, include_comments=False, include_tables=True, date_extraction_params=dict(_DATES)
    )
