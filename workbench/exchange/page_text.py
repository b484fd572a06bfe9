"""Makes paragraphs of the lines of printed pages: heads and feet away, lines joined, parted words put together."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from statistics import quantiles

_EDGE = 3
"""Lines at the top and the foot of a page that may be its head and foot."""
_FEWEST_PAGES = 3
_MOST_PAGES = 0.4
"""Part of all pages on which a head or foot stands at least; between them they have two, one for each side."""
_NUMBER = re.compile(
    r"(?:[-–—]\s*)?(?:page|seite|p\.|s\.|पृष्ठ|с\.|стр\.)?\s*(?:\d+|[ivxlc]+)\s*(?:(?:of|von|/|из)\s*\d+)?(?:\s+[-–—])?",
    re.IGNORECASE,
)
_ENDS = re.compile(r"""[.!?:…।۔。！？]["'”’»“)\]]*$""")
_PARTED = re.compile(r"[^\W\d_]-$")
_SHORT = 0.8
"""Part of the usual length of a line below which one that ends a sentence ends its paragraph."""


def joined(pages: Sequence[str]) -> str:
    """The text of pages as paragraphs with an empty line between them.

    Left out is what stands at the head or foot of most pages, but for its numbers, and numbers of pages. A hyphen at
    the end of a line goes where a small letter follows; a paragraph goes on over the end of a page.
    """
    lines = [[" ".join(line.split(" ")).strip() for line in page.splitlines()] for page in pages]
    repeated = _repeated(lines)
    kept = [line for page in lines for line in _without_edges(page, repeated)]
    # Where nothing is left, all pages say the same, and that is what there is.
    return "\n\n".join(_paragraphs(kept or [line for page in lines for line in page]))


def _same(line: str) -> str:
    return re.sub(r"\d+", "#", line).casefold().strip()


def _edges(page: Sequence[str]) -> tuple[list[int], list[int]]:
    """The places of the lines at the top, and of those at the foot from the last one up; none is in both."""
    filled = [at for at, line in enumerate(page) if line]
    top = min(_EDGE, len(filled) // 2)
    return filled[:top], filled[top:][-_EDGE:][::-1]


def _repeated(pages: Sequence[Sequence[str]]) -> set[str]:
    """What stands at the edges of so many pages that it is no part of the text."""
    if len(pages) < _FEWEST_PAGES:
        return set()
    count: Counter[str] = Counter()
    for page in pages:
        count.update({_same(page[at]) for edge in _edges(page) for at in edge})
    # Books say one thing on left pages and another on right ones.
    fewest = max(_FEWEST_PAGES - 1, len(pages) * _MOST_PAGES)
    return {line for line, number in count.items() if number >= fewest}


def _without_edges(page: Sequence[str], repeated: set[str]) -> Iterator[str]:
    gone = {at for edge in _edges(page) for at in takewhile(lambda at: _same(page[at]) in repeated, edge)}
    filled = [at for at, line in enumerate(page) if line and at not in gone]
    gone |= {at for at in (filled[:1] + filled[-1:]) if len(filled) > 1 and _NUMBER.fullmatch(page[at])}
    # Empty lines around a head belong to it: the paragraph may go on over the page.
    own = [at for at in filled if at not in gone]
    yield from page[own[0] : own[-1] + 1] if own else ()


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    usual = _usual_length(lines)
    paragraph: list[str] = []
    for line in lines:
        if line:
            _add_line(paragraph, line)
        if not line or (len(line) < _SHORT * usual and _ENDS.search(line)):
            yield from _ended(paragraph)
            paragraph = []
    yield from _ended(paragraph)


def _ended(paragraph: Sequence[str]) -> Iterator[str]:
    if paragraph:
        yield "".join(paragraph)


def _usual_length(lines: Sequence[str]) -> float:
    """How long a full line is: three quarters of the lines are no longer."""
    lengths = [len(line) for line in lines if line]
    return quantiles(lengths, n=4)[2] if len(lengths) > 1 else 0.0


def _add_line(paragraph: list[str], line: str) -> None:
    """Adds a line behind those of a paragraph, of which only the last is looked at: there may be a million."""
    last = paragraph[-1] if paragraph else ""
    if last.endswith("\u00ad") or (_PARTED.search(last[-2:]) and line[0].islower()):
        paragraph[-1] = last[:-1]
    elif last and not _PARTED.search(last[-2:]):
        paragraph.append(" ")
    paragraph.append(line)
