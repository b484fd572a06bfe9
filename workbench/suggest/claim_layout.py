"""Where claims may lie: an article's tokens cut into the stretches that no claim crosses."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.core.articles import Article, Range, Zone

if TYPE_CHECKING:
    from spacy.tokens import Doc

CLOSERS = frozenset("\"'”’»)]") | {"''"}
OPENERS = frozenset("\"'“‘«([") | {"``", "''"}
_WITH_CLAIMS = frozenset({None, "title"})
_FINAL = frozenset(".!?…") | {"...", "?!", "!!"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens `first` up to but not including `last`: a sentence, or what a zone or line break leaves of one."""

    first: int
    last: int
    paragraph: int
    zone: str | None


class Layout:
    """The stretches of one article, found once; token numbers throughout."""

    def __init__(self, article: Article, doc: "Doc") -> None:
        self.doc = doc
        self.stretches = list(_stretches(article, doc))
        self._firsts = [stretch.first for stretch in self.stretches]

    def around(self, token: int) -> Stretch:
        return self.stretches[max(0, bisect_right(self._firsts, token) - 1)]

    def is_prose(self, token: int) -> bool:
        """Whether claims may lie here; no zone but a title holds any."""
        return self.around(token).zone in _WITH_CLAIMS

    def between(self, first: int, last: int) -> list[Range]:
        """Tokens `first` to `last` (exclusive), cut at the edges of stretches."""
        start = max(0, bisect_right(self._firsts, first) - 1)
        pieces: list[Range] = []
        for stretch in self.stretches[start:]:
            if stretch.first >= last:
                break
            if stretch.zone in _WITH_CLAIMS:
                pieces.append((max(first, stretch.first), min(last, stretch.last)))
        return [(a, b) for a, b in pieces if a < b]


def _stretches(article: Article, doc: "Doc") -> Iterator[Stretch]:
    first, paragraph = 0, 0
    zones = [_zone_at(article.zones, token.idx) for token in doc] if article.zones else [None] * len(doc)
    final = False
    for i, token in enumerate(doc):
        text = token.text
        new_line = "\n" in text or "\u2028" in text or "\u2029" in text
        if token.is_space and not new_line:
            continue
        # A straight mark behind a space opens the next sentence, one without closes this.
        ended = final and _spaced(doc, i) and not text[0].islower()
        abbreviated = i > first and doc[i - 1].text.endswith(".") and bool(token.is_sent_start)
        if i > first and (ended or abbreviated or new_line or zones[i] != zones[i - 1]):
            yield Stretch(first, i, paragraph, zones[i - 1])
            first = i
        if new_line:
            paragraph, first, final = paragraph + 1, i + 1, False
        else:
            final = text in _FINAL or (final and text in CLOSERS)
    if first < len(doc):
        yield Stretch(first, len(doc), paragraph, zones[-1])


def _zone_at(zones: tuple[Zone, ...], offset: int) -> str | None:
    return next((zone.kind for zone in zones if zone.start <= offset < zone.end), None)


def _spaced(doc: "Doc", i: int) -> bool:
    return bool(doc[i - 1].whitespace_) or doc[i - 1].is_space
