"""Turns a tree of HTML, or of what is left of a page, into paragraphs of plain text."""

import re
from collections.abc import Iterator
from typing import Any

_SPACE = re.compile(r"[ \t\n\r\f]+")
_HIDDEN = frozenset({"script", "style", "noscript", "template", "svg", "iframe", "title", "del", "graphic", "img"})
_LINES = frozenset({"item", "li", "row", "tr", "option", "dt", "dd"})
_CELLS = frozenset({"cell", "td", "th"})
_PARAGRAPHS = frozenset(
    {"p", "head", "quote", "code", "list", "table", "div", "section", "article", "header", "footer", "main", "aside"}
    | {"nav", "blockquote", "pre", "ul", "ol", "dl", "form", "figure", "figcaption", "address", "body"}
    | {"h1", "h2", "h3", "h4", "h5", "h6"}
)


def text_of(tree: Any) -> str:
    """Its paragraphs with an empty line between them, list items and rows of tables a line each, cells after tabs.

    Runs of blanks are one blank, as a browser shows them; a no-break space stays one.
    """
    parts: list[str] = []
    newlines = 0
    for piece in _pieces(tree):
        if isinstance(piece, int):
            newlines = max(newlines, piece)
        elif piece.strip(" ") or (piece and not newlines):
            parts.append("\n" * newlines + piece)
            newlines = 0
    lines = "".join(parts).split("\n")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(map(_tidy, lines))).strip("\n")


def _tidy(line: str) -> str:
    cells = line.strip("\t ").split("\t")
    return "\t".join(re.sub(" {2,}", " ", cell).strip(" ") for cell in cells)


def _pieces(tree: Any) -> Iterator[str | int]:
    """Texts in the order of the page, and between them how many newlines a block asks for.

    Walked with a stack, since pages nest deeper than Python calls itself.
    """
    waiting: list[Any] = [tree]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str | int):
            yield each
            continue
        if each is not tree:
            waiting.append(_SPACE.sub(" ", each.tail or ""))
        name = each.tag if isinstance(each.tag, str) else ""
        if not name or name in _HIDDEN:
            continue
        before, after = _breaks(name)
        waiting += [after, *reversed(each), _SPACE.sub(" ", each.text or ""), before]


def _breaks(name: str) -> tuple[str | int, str | int]:
    if name in ("br", "lb"):
        return "\n", ""
    if name in _CELLS:
        return "\t", ""
    newlines = 2 if name in _PARAGRAPHS else 1 if name in _LINES else 0
    return newlines, newlines
