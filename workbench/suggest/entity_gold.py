"""Gold for an entity recognizer: texts with labelled ranges as spaCy's examples, in pieces of a paragraph."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.core.articles import Range
from workbench.core.ranges import longest_first

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.training import Example

LabelledRange = tuple[int, int, str]

# The recognizer looks a few words around, so nothing is lost between two lines, and small pieces shuffle better.
_LINE = re.compile(r"[^\n]+\n*|\n+")


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text with the entities that are known of it; in `unknown` ranges there may be others or none."""

    text: str
    entities: tuple[LabelledRange, ...]
    unknown: tuple[Range, ...] = ()


def examples_of(nlp: "Language", texts: Iterable[MarkedText]) -> "list[Example]":
    """Examples that teach what is marked; nothing is taught of tokens that are unknown or cut by an edge."""
    from spacy.training import Example

    gold = (gold_doc(nlp, piece) for marked in texts for piece in _pieces(marked))
    return [Example(nlp.make_doc(doc.text), doc) for doc in gold if any(token.ent_iob for token in doc)]


def gold_doc(nlp: "Language", marked: MarkedText) -> "Doc":
    """The text in tokens: entities set, unknown tokens as missing values, all others as no entity."""
    doc = nlp.make_doc(marked.text)
    spans, unknown = [], list(marked.unknown)
    for start, end, label in marked.entities:
        span = doc.char_span(start, end, label=label)
        # spaCy's recognizer cannot learn a span that begins or ends with white space.
        if span is None or span[0].is_space or span[-1].is_space:
            unknown.append((start, end))
        else:
            spans.append(span)
    taken = {token.i for span in spans for token in span}
    missing = {token.i for token in doc for a, b in unknown if token.idx < b and a < token.idx + len(token)} - taken
    doc.set_ents(spans, missing=[doc[i : i + 1] for i in sorted(missing)], default="outside")
    return doc


def _pieces(marked: MarkedText) -> Iterator[MarkedText]:
    """The text line by line; lines that an entity goes across stay together."""
    inside = {at for start, end, _ in marked.entities for at in range(start + 1, end)}
    start = 0
    for line in _LINE.finditer(marked.text):
        if line.end() not in inside:
            yield _piece(marked, start, line.end())
            start = line.end()


def _piece(marked: MarkedText, start: int, end: int) -> MarkedText:
    entities = ((a - start, b - start, label) for a, b, label in marked.entities if start <= a and b <= end)
    unknown = ((max(a, start) - start, min(b, end) - start) for a, b in marked.unknown if a < end and start < b)
    return MarkedText(marked.text[start:end], tuple(entities), tuple(unknown))


def without_overlaps(entities: Sequence[LabelledRange]) -> tuple[LabelledRange, ...]:
    """Entities in reading order, of two that overlap the longer."""
    return tuple(longest_first(sorted(entities), part=lambda entity: entity[:2]))
