"""Getting to a place without a mouse: by Tab from suggestion to suggestion, or by typing what stands there."""

from workbench.core.annotations import Mark
from workbench.core.articles import Edges, Range
from workbench.core.spans import Span
from workbench.core.suggestions import Suggestion
from workbench.desktop.find_view import FoldedText
from workbench.session.guessing import words_found
from workbench.session.in_hand import InHand, Place, place_of
from workbench.session.session import Session

_FURTHEST = 80
_LONGEST = 12


def tabs_to(session: Session, hand: InHand, mark: Mark) -> list[str] | None:
    """The keys that lead to an open suggestion; None where it is not open or too far."""
    if not isinstance(mark, Suggestion) or session.layer != mark.span.layer:
        return None  # where the key for the other layer leads depends on the caret
    ways = [_walk(hand, _here(session), mark, forward=forward) for forward in (True, False)]
    return min((way for way in ways if way is not None), key=len, default=None)


def _here(session: Session) -> Place:
    mark = session.focused
    return place_of(mark) if mark is not None else (session.selection[0], -session.selection[0])


def _walk(hand: InHand, place: Place, mark: Suggestion, *, forward: bool) -> list[str] | None:
    for number in range(1, _FURTHEST):
        following = hand.next_waiting(place, mark.span.layer, forward=forward)
        if following is None:
            return None
        if following.id == mark.id:
            return ["Tab" if forward else "Shift+Tab"] * number
        place = place_of(following)
    return None


def finding(session: Session, hand: InHand, wanted: Span) -> list[str] | None:
    """The keys that select exactly these words: their beginning is typed, arrows do the rest."""
    text, folded = hand.article.text, FoldedText(hand.article.text)
    best: list[str] | None = None
    for typed in _beginnings(text, wanted):
        selected = words_found(hand, session.layer, wanted.start, wanted.start + len(typed))
        arrows = _arrows(hand.edges, selected, wanted)
        if arrows is not None:
            signs = ["Space" if sign == " " else sign for sign in typed]
            way = ["Ctrl+F", *signs, *_returns(session, folded, typed, wanted.start), "Escape", *arrows]
            best = way if best is None or len(way) < len(best) else best
    return best


def _beginnings(text: str, wanted: Span) -> list[str]:
    found = [text[wanted.start : wanted.start + length] for length in range(1, _LONGEST)]
    return [typed for typed in found if typed.isascii() and typed.isprintable()]


def _returns(session: Session, folded: FoldedText, typed: str, start: int) -> list[str]:
    places = [at for at, _ in folded.places(typed)]
    first = next((n for n, at in enumerate(places) if at >= session.selection[0]), 0)
    return ["Return"] * ((places.index(start) - first) % len(places)) if start in places else ["Return"] * 99


def _arrows(edges: Edges, selected: Range, wanted: Span) -> list[str] | None:
    """What makes the wanted words of those selected; None where they begin elsewhere."""
    if selected[0] != wanted.start:
        return None
    ends = [end for _, end in edges.tokens]
    if selected[1] not in ends or wanted.end not in ends:
        # Inside a word, character by character from its beginning.
        return ["Left", *["Ctrl+Shift+Right"] * len(wanted.quote)]
    further = ends.index(wanted.end) - ends.index(selected[1])
    return ["Alt+Right" if further > 0 else "Alt+Left"] * abs(further)
