"""Finds claims behind a name and a colon at the start of a line: headlines and transcripts."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workbench.core.articles import Range
from workbench.suggest.claim_clauses import is_finite
from workbench.suggest.claim_layout import OPENERS, Layout, Stretch
from workbench.suggest.claim_patterns import Attribution
from workbench.suggest.claim_roles import trimmed

if TYPE_CHECKING:
    from spacy.tokens import Token

_LONGEST_LABEL = 6
# Labels of a newsroom, not of somebody who speaks.
_RUBRICS = frozenset(
    {"exclusive", "video", "watch", "breaking", "report", "update", "analysis", "opinion", "live", "photos", "q", "a"}
)


def labelled_lines(layout: Layout) -> Iterator[Attribution]:
    """A headline ("Putin: Russia will not yield"), and each sentence of the speakers of a transcript."""
    lines = [(stretch, colon) for stretch in _line_starts(layout) if (colon := _label_end(layout, stretch)) is not None]
    labels = [_label(layout, stretch, colon) for stretch, colon in lines]
    speakers = _speakers(labels)
    for (stretch, colon), label in zip(lines, labels, strict=True):
        cue = (colon, colon + 1)
        if label in speakers:
            claims = tuple(trimmed(layout.doc, *part) for part in _rest_of_line(layout, colon))
            yield Attribution(
                "label",
                cue,
                tuple(c for c in claims if any(t.is_alpha for t in layout.doc[slice(*c)])),
                layout.doc[colon - 1],
            )
        elif _is_headline(layout, stretch):
            claim = trimmed(layout.doc, colon + 1, stretch.last)
            if any(is_finite(t) or t.tag_ == "VB" for t in layout.doc[slice(*claim)]):
                yield Attribution("headline", cue, (claim,), layout.doc[colon - 1])


def _speakers(labels: list[str]) -> frozenset[str]:
    """The labels of a transcript: in capitals where there are several, else those that come again."""
    capitals = [label for label in labels if label.isupper()]
    again = [label for label, times in Counter(labels).items() if times > 1]
    return frozenset(capitals if len(capitals) > 2 else []) | frozenset(again if len(labels) > 3 else [])


def _line_starts(layout: Layout) -> Iterator[Stretch]:
    paragraph = -1
    for stretch in layout.stretches:
        if stretch.paragraph != paragraph and stretch.zone in {None, "title"}:
            yield stretch
        paragraph = stretch.paragraph


def _label_end(layout: Layout, stretch: Stretch) -> int | None:
    """The colon behind the name that starts a line."""
    doc = layout.doc
    for i in range(stretch.first + 1, min(stretch.last - 2, stretch.first + _LONGEST_LABEL)):
        if doc[i].text == ":":
            return i if _is_name(doc[i - 1]) and doc[stretch.first].lower_ not in _RUBRICS else None
    return None


def _is_name(token: "Token") -> bool:
    return token.pos_ in {"PROPN", "NOUN"} and token.text[0].isupper()


def _label(layout: Layout, stretch: Stretch, colon: int) -> str:
    return str(layout.doc[stretch.first : colon].text).lstrip("".join(OPENERS))


def _rest_of_line(layout: Layout, colon: int) -> Iterator[Range]:
    stretch = layout.around(colon)
    paragraph, start = stretch.paragraph, colon + 1
    while start < stretch.last and stretch.paragraph == paragraph:
        yield max(start, stretch.first), stretch.last
        start = stretch.last
        stretch = layout.around(start)


def _is_headline(layout: Layout, stretch: Stretch) -> bool:
    """A title by its zone, or else the text’s first line where it is one sentence and more follows."""
    if stretch.zone == "title":
        return True
    first, *others = layout.stretches[:3]
    return stretch is first and len(others) == 2 and others[0].paragraph != first.paragraph
