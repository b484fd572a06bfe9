"""Makes two marks of one that should be two, in one decision: at the caret, or where its words are joined."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.core.annotations import Mark, added
from workbench.core.articles import Range
from workbench.core.decisions import Kind
from workbench.core.spans import CLAIMS, Span
from workbench.session import edits
from workbench.session.edits import Swap, joined
from workbench.session.in_hand import InHand
from workbench.session.marking import SIGNS
from workbench.session.session import Session

# Of abbreviations such as “Inc.” the point stays.
_PARTING = SIGNS - {"."}
JOINING = frozenset(
    {"and", "or", "but", "nor", "&", "und", "oder", "aber", "et", "ou", "mais", "y", "или", "но", "और", "या"}
)
_LEADING = JOINING | {"that", "of", "to", "the"}


def split(session: Session) -> None:
    """Parts the mark in hand before the word with the caret, if that is inside it, else where its words are joined.

    Both have its label, roles and attributes, signs and joining words between them belong to neither, and the second
    is in hand afterwards.
    """
    hand, mark = session.hand, session.focused
    made = split_at(hand, mark, session.selection[0]) if hand is not None and mark is not None else None
    if made is None:
        session.say("Put the caret where the second one begins, or point there with Alt held")
    else:
        swap, second = made
        session.decide(Kind.MOVE, swap, focus=second)


def split_at(hand: InHand, mark: Mark, at: int) -> tuple[Swap, str] | None:
    """What splitting a mark before a code point changes, and the id of the second part; None as in `parted`."""
    parts = parted(hand, mark.span, at)
    if parts is None:
        return None
    first, second = (mark.span.moved(hand.article.text, *part) for part in parts)
    beside = _beside(hand, mark, second)
    return joined([edits.reshape(hand, mark, first), beside]), beside.put_in[0].id


def parted(hand: InHand, span: Span, at: int) -> tuple[Range, Range] | None:
    """The two parts of a span, in code points; None where `at` is outside of it and nothing shows where to part it."""
    words = [(max(s, span.start), min(e, span.end)) for s, e in hand.edges.tokens if s < span.end and span.start < e]
    if span.start < at < span.end:
        return _cut(hand.article.text, words, at)
    middle = (span.start + span.end) / 2 if span.layer == CLAIMS else span.start
    seams = [start for start, end in words if _joins(hand.article.text[start:end], span.layer)]
    cuts = (_cut(hand.article.text, words, seam) for seam in sorted(seams, key=lambda seam: abs(seam - middle)))
    return next((cut for cut in cuts if cut is not None), None)


def _joins(word: str, layer: str) -> bool:
    return word in JOINING or word == ";" or (layer != CLAIMS and word in _PARTING)


def _cut(text: str, words: Sequence[Range], at: int) -> tuple[Range, Range] | None:
    first = [(start, min(end, at)) for start, end in words if start < at]
    second = [(max(start, at), end) for start, end in words if end > at]
    while first and text[slice(*first[-1])] in _PARTING | _LEADING:
        first.pop()
    while second and text[slice(*second[0])] in _PARTING | _LEADING:
        second.pop(0)
    return ((first[0][0], first[-1][1]), (second[0][0], second[-1][1])) if first and second else None


def _beside(hand: InHand, mark: Mark, span: Span) -> Swap:
    """The second part: new, or what was rejected there before."""
    refused = [each for each in hand.annotations.values() if not each.stands and each.span.same_range(span)]
    part = refused[0].with_span(span) if refused else added(span)
    return Swap(tuple(refused[:1]), (replace(part, roles=mark.roles, attributes=mark.attributes),))
