"""The next likely edges of a mark by one key: those that its suggester deems likely too, then what the text offers."""

from collections.abc import Iterator

from workbench.core.annotations import Annotation, Mark
from workbench.core.articles import Range
from workbench.core.names import name_around
from workbench.core.spans import Span
from workbench.session.in_hand import InHand
from workbench.session.marking import SIGNS, move
from workbench.session.session import Session
from workbench.session.splitting import JOINING


def next_edges(session: Session) -> None:
    """Gives the mark in hand the next of its likely ranges, and after the last its first again."""
    hand, mark = session.hand, session.focused
    if hand is None or mark is None:
        return
    ranges = likely_ranges(hand, mark)
    if len(ranges) < 2:
        session.say("No other edges are likely here")
        return
    here = ranges.index((mark.span.start, mark.span.end))
    move(session, mark.id, *ranges[(here + 1) % len(ranges)], is_drawn=True)


def likely_ranges(hand: InHand, mark: Mark) -> list[Range]:
    """The ranges that a mark may have, likeliest first, in code points; the one it has is always among them."""
    suggestion = next((each for each in hand.suggestions if each.id == mark.id), None)
    first = _suggested(mark)
    others = suggestion.others if suggestion is not None and _is_at(suggestion.span, first) else ()
    bare = (_bare(hand.article.text, *part) for part in (*others, *_in_text(hand, mark.span.layer, first)))
    outside = [(r.start, r.end) for r in mark.roles.values() if not _share((r.start, r.end), first)]
    # Who claims and by which words is not what is claimed.
    fitting = (part for part in bare if part is not None and not any(_share(part, role) for role in outside))
    found = list(dict.fromkeys([first, *fitting]))
    now = (mark.span.start, mark.span.end)
    return found if now in found else [now, *found]


def _share(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _suggested(mark: Mark) -> Range:
    """Where it was suggested, so that what was moved has the same ranges as before."""
    origin = mark.origin if isinstance(mark, Annotation) else None
    return (mark.span.start, mark.span.end) if origin is None else (origin.start, origin.end)


def _is_at(span: Span, part: Range) -> bool:
    return (span.start, span.end) == part


def _in_text(hand: InHand, layer: str, part: Range) -> Iterator[Range]:
    """Of a claim the last clause less, then clause, statement and sentence; of a name the whole, or a word less."""
    start, end = part
    if layer in hand.scheme.overlapping_layers:
        if (cut := hand.edges.without_last_clause(start, end)) is not None:
            yield cut
        wider = hand.edges.wider(start, end)
        while wider is not None:
            yield wider
            wider = hand.edges.wider(*wider)
        return
    if (name := name_around(hand.article.text, hand.edges, start)) is not None:
        yield name
    second, last_but_one = hand.edges.next_start(start), hand.edges.previous_end(end)
    if second is not None and last_but_one is not None and second < end:
        yield second, end
        yield start, last_but_one


def _bare(text: str, start: int, end: int) -> Range | None:
    """The range without signs at its ends and without a word at its end that joins it to what follows."""
    while start < end and _is_sign(text[start]):
        start += 1
    while start < end and _is_sign(text[end - 1]):
        end -= 1
    last = text[start:end].rpartition(" ")[2]
    if last in JOINING:
        return _bare(text, start, end - len(last))
    return (start, end) if start < end else None


def _is_sign(character: str) -> bool:
    return character in SIGNS or character.isspace()
