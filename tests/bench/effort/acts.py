"""What an annotator can do about a fault: the keys, clicks and drags it takes, and what it changes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tests.bench.effort.faults import Fault, What
from tests.bench.effort.hands import Hands
from tests.bench.trimming import trimmed_span
from workbench.core.annotations import Mark
from workbench.core.articles import Edges, Range
from workbench.core.spans import Span, span_of
from workbench.session import edits
from workbench.session.edits import Swap, joined
from workbench.session.in_hand import InHand
from workbench.session.session import Session

_DIGITS = "1234567890"


class Style(StrEnum):
    """How the annotator works: a click and then a key, or a key where the mouse points."""

    CLICKING = "click, then key"
    POINTING = "point and press"


@dataclass(frozen=True, slots=True)
class Act:
    """`steps` are what the hands do, `cost` how many of them count, `swap` what it changes."""

    kind: str
    told: str
    cost: int
    steps: Sequence[Callable[[Hands], None]]
    swap: Swap


@dataclass(frozen=True, slots=True)
class Desk:
    """What the annotator sees, knows of the program, and how they work."""

    session: Session
    hand: InHand
    style: Style

    @property
    def edges(self) -> Edges:
        return self.hand.edges

    def labels(self, layer: str) -> list[str]:
        found = self.hand.scheme.layer(layer)
        return [label.name for label in found.labels] if found else []


def acts(desk: Desk, fault: Fault) -> Iterator[Act]:
    """Every sensible way to put a fault right."""
    if fault.mark is not None and fault.wanted is None:
        yield from _rejections(desk, fault.mark)
    elif fault.mark is not None and fault.wanted is not None:
        wanted = drawable(desk.hand, fault.wanted)
        if fault.what is What.LABEL:
            yield from _relabellings(desk, fault.mark, wanted.label)
        if fault.what is not What.LABEL:
            yield from _moves(desk, fault, fault.mark, wanted)
            yield from _drawings(desk, fault, wanted)
    elif fault.wanted is not None:
        yield from _drawings(desk, fault, drawable(desk.hand, fault.wanted))


def drawable(hand: InHand, wanted: Span) -> Span:
    """The span of whole tokens, where that is the same but for signs at its ends; else the very characters."""
    text = hand.article.text
    start, end = hand.edges.snapped(wanted.start, wanted.end) or (wanted.start, wanted.end)
    is_same = trimmed_span(text, wanted.layer, start, end, wanted.label) == wanted
    return span_of(text, wanted.layer, start, end, wanted.label) if is_same else wanted


def _rejections(desk: Desk, mark: Mark) -> Iterator[Act]:
    yield _on_mark(desk, What.WRONG, mark, "X", edits.remove(mark))
    if alike := edits.alike(desk.hand, mark):
        swap = joined(edits.remove(each) for each in (mark, *alike))
        yield _on_mark(desk, What.WRONG, mark, "Shift+X", swap)


def _relabellings(desk: Desk, mark: Mark, label: str) -> Iterator[Act]:
    def given(marks: Sequence[Mark]) -> list[Swap]:
        return [edits.reshape(desk.hand, each, each.span.labelled(label)) for each in marks]

    key = _digit(desk, mark.span.layer, label)
    yield _on_mark(desk, What.LABEL, mark, key, joined(given([mark])))
    free = [edits.add(desk.hand, span) for span in edits.free_equals(desk.hand, mark.span.labelled(label))]
    if (alike := edits.alike(desk.hand, mark)) or free:
        yield _on_mark(desk, What.LABEL, mark, f"Shift+{key}", joined([*given([mark, *alike]), *free]))


def _moves(desk: Desk, fault: Fault, mark: Mark, wanted: Span) -> Iterator[Act]:
    if fault.what is What.BOTH and not desk.hand.scheme.layer(mark.span.layer):
        return
    moved = edits.reshape(desk.hand, mark, span_of(desk.hand.article.text, wanted.layer, wanted.start, wanted.end, mark.span.label))
    if fault.what is not What.EDGE:
        return
    span = mark.span
    drags: list[Callable[[Hands], None]] = []
    if span.start != wanted.start:
        drags.append(lambda hands: hands.drag_edge(mark, wanted.start, is_start=True))
    if span.end != wanted.end:
        drags.append(lambda hands: hands.drag_edge(_moved(desk, mark, wanted), wanted.end, is_start=False))
    yield Act(What.EDGE, f"drag edges of “{span.quote}”", len(drags), drags, moved)
    keys = _edge_keys(desk.edges, span, wanted)
    if keys is not None:
        reach = [] if desk.session.focus == mark.id else [lambda hands: hands.click(mark)]
        steps = [*reach, *(_pressing(key) for key in keys)]
        yield Act(What.EDGE, f"{len(keys)} keys on “{span.quote}”", len(steps), steps, moved)


def _moved(desk: Desk, mark: Mark, wanted: Span) -> Mark:
    """The mark as it is after its start was moved, which is where its end is taken hold of."""
    del wanted
    return desk.session.hand.mark(mark.id) or mark if desk.session.hand else mark


def _edge_keys(edges: Edges, span: Span, wanted: Span) -> list[str] | None:
    starts = _steps(span.start, wanted.start, edges.next_start, edges.previous_start)
    ends = _steps(span.end, wanted.end, edges.next_end, edges.previous_end)
    if starts is None or ends is None:
        return None
    return [f"Alt+Shift+{way}" for way in starts] + [f"Alt+{way}" for way in ends]


def _steps(
    here: int, there: int, following: Callable[[int], int | None], before: Callable[[int], int | None]
) -> list[str] | None:
    """The arrows from one edge to another, None where they do not meet within ten."""
    way, step = ("Right", following) if there > here else ("Left", before)
    at: int | None = here
    for number in range(11):
        if at == there:
            return [way] * number
        if at is not None:
            at = step(at)
    return None


def _drawings(desk: Desk, fault: Fault, wanted: Span) -> Iterator[Act]:
    """Marks words: drawn over and given a label, or by one chord where the program guesses the words."""
    hand, session = desk.hand, desk.session
    if fault.mark is not None and wanted.layer in hand.scheme.overlapping_layers:
        return
    kind = fault.what
    key = _digit(desk, wanted.layer, wanted.label)
    switch = [] if session.layer == wanted.layer else [_pressing("`")]
    drag = _drawing(desk.edges, wanted)
    for chord, swap in _everywhere(hand, wanted, key):
        steps = [drag, *switch, _pressing(chord)]
        yield Act(kind, f"draw “{wanted.quote}” {chord}", len(steps), steps, swap)


def _everywhere(hand: InHand, wanted: Span, key: str) -> Iterator[tuple[str, Swap]]:
    one = edits.add(hand, wanted)
    yield key, one
    if equals := edits.free_equals(hand, wanted):
        yield f"Shift+{key}", joined([one, *(edits.add(hand, span) for span in equals)])


def _drawing(edges: Edges, wanted: Span, *, held: str = "") -> Callable[[Hands], None]:
    snapped = edges.snapped(wanted.start, wanted.end)
    by_character = snapped != (wanted.start, wanted.end)
    tokens = [token for token in edges.tokens if wanted.start < token[1] and token[0] < wanted.end]
    first, last = _ends(tokens, wanted) if not by_character else ((wanted.start, wanted.end),) * 2
    return lambda hands: hands.drag_over(first, last, by_character=by_character, held=held)


def _ends(tokens: Sequence[Range], wanted: Span) -> tuple[Range, Range]:
    return (tokens[0], tokens[-1]) if tokens else ((wanted.start, wanted.end), (wanted.start, wanted.end))


def _on_mark(desk: Desk, kind: str, mark: Mark, key: str, swap: Swap) -> Act:
    told = f"{key} on “{mark.span.quote}”"
    if desk.session.focus == mark.id:
        return Act(kind, told, 1, [_pressing(key)], swap)
    if desk.style is Style.POINTING:
        return Act(kind, told, 1, [lambda hands: hands.point_at(mark), _pressing(f"Alt+{key}")], swap)
    return Act(kind, told, 2, [lambda hands: hands.click(mark), _pressing(key)], swap)


def _pressing(key: str) -> Callable[[Hands], None]:
    return lambda hands: hands.press(key)


def _digit(desk: Desk, layer: str, label: str) -> str:
    return _DIGITS[desk.labels(layer).index(label)]
