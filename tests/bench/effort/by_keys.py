"""Getting to a place without a mouse: by Tab from suggestion to suggestion, by letters, by typing what stands there."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from tests.bench.effort.hands import Hands
from tests.bench.trimming import trimmed_span
from workbench.core.annotations import Mark
from workbench.core.articles import Range
from workbench.core.spans import Span
from workbench.core.suggestions import Suggestion
from workbench.desktop.find_view import FoldedText
from workbench.session.guessing import words_around, words_found
from workbench.session.in_hand import InHand, Place, place_of
from workbench.session.jumping import marks_between, words_between
from workbench.session.marking import SIGNS
from workbench.session.other_edges import likely_ranges
from workbench.session.session import Session

_FURTHEST = 80
_LONGEST = 14
_WORDS = 16
_MOST_EDGES = 20


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
    """The keys that select exactly these words: some of them are typed, widened or cut, and arrows do the rest."""
    folded = FoldedText(hand.article.text)
    ways: list[list[str]] = []
    for start, typed in _typed_inside(hand, wanted):
        selected = words_found(hand, session.layer, start, start + len(typed))
        rest = _shaping(hand, selected, wanted)
        if rest is not None:
            signs = ["Space" if sign == " " else sign for sign in typed]
            ways.append(["Ctrl+F", *signs, *_returns(session, folded, typed, start), "Escape", *rest])
    return min(ways, key=len, default=None)


def _typed_inside(hand: InHand, wanted: Span) -> Iterator[tuple[int, str]]:
    """What could be typed: the beginning of the wanted words, and of each word in a longer one."""
    inside = [start for start, end in hand.edges.tokens if wanted.start < start and end <= wanted.end]
    for start, longest in ((wanted.start, _LONGEST), *((start, 3) for start in inside[:_WORDS])):
        for length in range(1, longest):
            typed = hand.article.text[start : start + length]
            if typed.isascii() and typed.isprintable():
                yield start, typed


def _shaping(hand: InHand, selected: Range, wanted: Span) -> list[str] | None:
    """What makes the wanted words of those selected."""
    wider = hand.edges.wider(*selected)
    widest = hand.edges.wider(*wider) if wider else None
    shorter = hand.edges.without_last_clause(*selected)
    shaped = [([], selected), (["Alt+Up"], wider), (["Alt+Up", "Alt+Up"], widest), (["Alt+Down"], shorter)]
    ways = [
        [*keys, *rest] for keys, at in shaped if at is not None and (rest := _edges_to(hand, at, wanted)) is not None
    ]
    if selected[0] == wanted.start:
        tokens = [token for token in hand.edges.tokens if wanted.start <= token[0] and token[1] <= wanted.end]
        is_whole = bool(tokens) and tokens[-1][1] == wanted.end
        far, by = ("Shift+Right", len(tokens)) if is_whole else ("Ctrl+Shift+Right", len(wanted.quote))
        ways.append(["Left", *[far] * by])
    return min(ways, key=len, default=None)


def _edges_to(hand: InHand, at: Range, wanted: Span) -> list[str] | None:
    return edge_keys(hand, Span(wanted.layer, *at, wanted.label, ""), wanted)


def _returns(session: Session, folded: FoldedText, typed: str, start: int) -> list[str]:
    places = [at for at, _ in folded.places(typed)]
    first = next((n for n, at in enumerate(places) if at >= session.selection[0]), 0)
    return ["Return"] * ((places.index(start) - first) % len(places)) if start in places else ["Return"] * 99


@dataclass(frozen=True, slots=True)
class Way:
    """How to come to a place: in words, about how many keys that takes, and what the hands do."""

    told: str
    cost: int
    steps: Sequence[Callable[[Hands], None]]


def typed(keys: Sequence[str]) -> Way:
    """Just these keys."""
    return Way(" ".join(keys), len(keys), [partial(_press, key) for key in keys])


def joined_ways(*ways: Way) -> Way:
    """One after the other."""
    steps = [step for way in ways for step in way.steps]
    return Way(" ".join(way.told for way in ways if way.told), sum(way.cost for way in ways), steps)


def _press(key: str, hands: Hands) -> None:
    hands.press(key)


def way_to_mark(session: Session, hand: InHand, mark: Mark, sight: Range) -> Way:
    """The shorter of going on from suggestion to suggestion and of the letters beside the mark."""
    if session.focus == mark.id:
        return typed([])
    spots = marks_between(session, *sight)
    letters = next((len(spot.letters) for spot in spots if spot.mark == mark.id), 1) if len(spots) > 1 else 0
    jump = Way("A …", 1 + letters + _pages(sight, mark.span.start), [lambda hands: hands.jump_to_mark(mark.id)])
    tabs = tabs_to(session, hand, mark)
    return typed(tabs) if tabs is not None and len(tabs) < jump.cost else jump


def ways_by_letters(session: Session, hand: InHand, wanted: Span, sight: Range) -> Iterator[Way]:
    """Ways to have exactly these words in hand: from one that brings the others, or from the first to the last."""
    tokens = [token for token in hand.edges.tokens if wanted.start <= token[0] and token[1] <= wanted.end]
    for start, _ in tokens[:_WORDS]:
        if hand.mark_at(start, wanted.layer) is None:
            selected = words_around(hand, wanted.layer, start)
            rest = _shaping(hand, selected, wanted) if selected else None
            if rest is not None and (way := _way_to_word(session, sight, start, "W")):
                yield joined_ways(way, typed(rest))
    if tokens and (tokens[0][0], tokens[-1][1]) == (wanted.start, wanted.end):
        ways = [
            _way_to_word(session, sight, place, key) for place, key in ((tokens[0][0], "W"), (tokens[-1][0], "Shift+W"))
        ]
        if ways[0] is not None and ways[1] is not None:
            yield joined_ways(*(way for way in ways if way is not None))


def _way_to_word(session: Session, sight: Range, start: int, key: str) -> Way | None:
    letter = session.hand.article.text[start] if session.hand else ""
    if not (letter.isascii() and letter.isprintable()):
        return None
    spots = words_between(session, *sight, letter)
    letters = next((len(spot.letters) for spot in spots if spot.start == start), 1) if len(spots) != 1 else 0
    steps = [lambda hands: hands.jump_to_word(start, key)]
    return Way(f"{key} {letter} …", 2 + letters + _pages(sight, start), steps)


def _pages(sight: Range, place: int) -> int:
    first, last = sight
    beyond = max(first - place, place - last + 1, 0)
    return -(-beyond // max(1, last - first))


def edge_keys(hand: InHand, span: Span, wanted: Span) -> list[str] | None:
    """The keys that move the edges of a mark, each of which passes over signs; None where they do not lead there."""
    text = hand.article.text
    starts = [start for start, _ in hand.edges.tokens if text[start] not in SIGNS]
    first, last = _places(starts, span.start, wanted.start), _places(_ends(hand), span.end, wanted.end)
    if first is None or last is None or len(first) + len(last) > _MOST_EDGES:
        return None
    return [key.replace("Alt", "Alt+Shift") for key in first] + last


def _ends(hand: InHand) -> list[int]:
    return [end for _, end in hand.edges.tokens if hand.article.text[end - 1] not in SIGNS]


def _places(places: Sequence[int], here: int, there: int) -> list[str] | None:
    if here == there:
        return []
    if there not in places:
        return None
    if there > here:
        return ["Alt+Right"] * sum(here < place <= there for place in places)
    return ["Alt+Left"] * sum(there <= place < here for place in places)


def presses_to(hand: InHand, mark: Mark, wanted: Span) -> tuple[int, Span] | None:
    """How often the key for the next likely edges is pressed until a mark says what is wanted, and its span then."""
    ranges, text = likely_ranges(hand, mark), hand.article.text
    here, meant = ranges.index((mark.span.start, mark.span.end)), _trimmed(text, wanted)
    following = [mark.span.moved(text, *part) for part in (*ranges[here + 1 :], *ranges[:here])]
    return next(((n, span) for n, span in enumerate(following, 1) if _trimmed(text, span) == meant), None)


def _trimmed(text: str, span: Span) -> Span:
    return trimmed_span(text, span.layer, span.start, span.end, span.label)
