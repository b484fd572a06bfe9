"""Pairs quotation marks and says which quotations are speech that stands alone, over sentences and paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from workbench.core.articles import Range
from workbench.suggest.claim_layout import OPENERS, Layout
from workbench.suggest.claim_lexicon import Lexicon, Verb

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

_DOUBLE = re.compile("[“”\"]|``|''")
_SINGLE = re.compile("[‘’]")
_CURLY = {"“": True, "‘": True, "``": True, "”": False}


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between two marks: tokens `first` up to but not including `last`; `closed` is false at a paragraph
    that ends without a mark because the speech goes on in the next."""

    first: int
    last: int
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Quotes:
    """The quotations of a text in order, and which of them are speech of their own."""

    every: list[Quotation]
    alone: list[Quotation]


def quotes_of(layout: Layout, lexicon: Lexicon) -> Quotes:
    every = find_quotations(layout.doc)
    return Quotes(every, speeches(layout, every, lexicon))


def find_quotations(doc: "Doc") -> list[Quotation]:
    """The quotations of a text in order; none reaches over a line break."""
    text = doc.text
    single = not re.search('[“”"]|``', text) and "‘" in text
    found = []
    for start, end, closed in _pairs(text, _SINGLE if single else _DOUBLE):
        span = doc.char_span(start, end, alignment_mode="contract")
        if span is not None and len(span):
            found.append(Quotation(span.start, span.end, closed))
    return found


def _pairs(text: str, marks: re.Pattern[str]) -> Iterator[tuple[int, int, bool]]:
    """Where quotations begin and end, and whether a mark closes them; one inside another is part of it."""
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield from _pairs_of_line(text, list(marks.finditer(text, start, end)), end)
        start = end + 1


def _pairs_of_line(text: str, marks: list[re.Match[str]], end: int) -> Iterator[tuple[int, int, bool]]:
    opened: int | None = None
    straight, nested = False, 0
    surplus = _surplus(marks)
    for number, mark in enumerate(marks):
        opens, inside = _opens(text, mark, opened is not None), opened is not None
        other = inside and (mark[0] == '"') != straight
        if nested and not opens and (other or not straight):
            nested -= 1
        elif inside and opens and (other or surplus[number] > 0):
            nested += 1
        elif opens:
            # A second opening mark otherwise means that the first was never closed: a typing slip.
            opened, straight = mark.end(), mark[0] == '"'
        elif opened is not None:
            yield opened, mark.start(), True
            opened = None
    if opened is not None and text[opened:end].strip():
        yield opened, end, False


def _surplus(marks: list[re.Match[str]]) -> list[int]:
    """How many quotations the rest of a line from each mark on closes more than it opens."""
    kinds = [_CURLY.get(mark[0]) for mark in reversed(marks)]
    return [*accumulate(0 if opens is None else -1 if opens else 1 for opens in kinds)][::-1]


def _opens(text: str, match: re.Match[str], inside: bool) -> bool:
    """Whether a mark opens; a straight one is judged by the space beside it, then by what is open."""
    before = text[match.start() - 1 : match.start()]
    after = text[match.end() : match.end() + 1]
    spaced_before = not before or before.isspace() or before in "(—–-["
    spaced_after = not after or after.isspace() or after in ".,;:!?)—–"
    if match[0] in _CURLY:
        # A closing mark in the place of an opening one is a slip: ”We are ready.”
        return _CURLY[match[0]] or (match[0] == "”" and not inside and spaced_before and not spaced_after)
    if match[0] == "’":
        # Closes only behind punctuation: the rest are apostrophes.
        return not inside or before not in ".,!?…"
    return spaced_before and not spaced_after if spaced_before != spaced_after else not inside


def speeches(layout: Layout, quotations: list[Quotation], lexicon: Lexicon) -> list[Quotation]:
    """The quotations that are speech of their own; the others are words woven into somebody's sentence."""
    verbs = frozenset(t.i for t in layout.doc if t.pos_ == "VERB" and _introduces(lexicon.verb(t)))
    return [q for q in quotations if _stands_alone(layout, q, verbs)]


def _introduces(entry: Verb | None) -> bool:
    return entry is not None and "quote" in entry.takes


def _stands_alone(layout: Layout, quotation: Quotation, verbs: frozenset[int]) -> bool:
    doc = layout.doc
    words = doc[quotation.first : quotation.last]
    if len(words) < 2 or not any(t.is_alpha for t in words):
        return False
    stretch = layout.around(quotation.first)
    before = _previous_word(doc, quotation.first - 1, stretch.first)
    ended = words[-1].text in {",", ".", "?", "!", "…", "...", "—", "--"} or words[-1].text.endswith(".")
    large = not words[0].text[0].islower()
    finite = any(t.tag_ in {"VBP", "VBZ", "VBD", "MD"} for t in words) or words[0].tag_ == "VB"
    if before is None:
        return (large and (finite or ended)) or ended
    if doc[before].text in {",", ":", "—", "--", "-", "–"}:
        introduced = ended and before - 1 in verbs and doc[before].text in {",", ":"}
        return (large or introduced or _resumes(layout, before, verbs)) and (
            finite or (ended and len(words) > 3 and not _is_title(words))
        )
    return large and before in verbs and finite


def _is_title(words: "Span") -> bool:
    """Whether all longer words are capitalised, as in the name of a book."""
    return all(t.text[0].isupper() for t in words if t.is_alpha and len(t) > 3)


def _resumes(layout: Layout, before: int, verbs: frozenset[int]) -> bool:
    """Whether words with a small first letter go on with speech: “X,” he said, “and Y”."""
    near = range(max(layout.around(before).first, before - 8), before)
    return any(i in verbs for i in near) and any(layout.doc[i].text in {"”", '"', "''"} for i in near)


def _previous_word(doc: "Doc", token: int, first: int) -> int | None:
    while token >= first and (doc[token].text in OPENERS or doc[token].text in {"(", "["} or doc[token].is_space):
        token -= 1
    return token if token >= first else None


def covered(quotations: list[Quotation], part: Range) -> int:
    """How many tokens of `part` stand in quotations."""
    return sum(max(0, min(q.last, part[1]) - max(q.first, part[0])) for q in quotations)
