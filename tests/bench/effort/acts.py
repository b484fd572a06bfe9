"""What an annotator can do about a fault: the keys, clicks and drags it takes, and what it changes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from tests.bench.effort.act import Act, Desk, Style, digit, drawable, on_mark, pointing, pressing
from tests.bench.effort.by_keys import (
    Way,
    edge_keys,
    finding,
    joined_ways,
    presses_to,
    typed,
    way_to_mark,
    ways_by_letters,
)
from tests.bench.effort.faults import Fault, What
from tests.bench.effort.hands import Hands
from workbench.core.annotations import Mark
from workbench.core.articles import Edges, Range
from workbench.core.spans import CLAIMS, Span, span_of
from workbench.session import edits
from workbench.session.edits import Swap, joined
from workbench.session.guessing import words_around
from workbench.session.in_hand import InHand
from workbench.session.splitting import split_at


def acts(desk: Desk, fault: Fault, found: Sequence[Fault]) -> Iterator[Act]:
    """Every sensible way to put a fault right, alone or together with some of all that were `found`."""
    if desk.style is Style.KEYS:
        yield from _by_keys(desk, fault)
    elif fault.mark is not None and fault.wanted is None:
        yield from _rejections(desk, fault.mark)
    elif fault.mark is not None and fault.wanted is not None:
        wanted = drawable(desk.hand, fault.wanted)
        if fault.what is What.LABEL:
            yield from _relabellings(desk, fault.mark, wanted.label)
        if fault.what is What.EDGE:
            yield from _next_edges(desk, fault.mark, wanted)
            yield from _moves(desk, fault.mark, wanted)
            yield from _splits(desk, fault.mark, wanted)
        if fault.what is not What.LABEL:
            yield from _drawings(desk, fault, wanted)
    elif fault.wanted is not None:
        yield from _drawings(desk, fault, drawable(desk.hand, fault.wanted))
        yield from _sentences(desk, fault.wanted, found)


def _by_keys(desk: Desk, fault: Fault) -> Iterator[Act]:
    """The same with no mouse."""
    mark, wanted = fault.mark, fault.wanted and drawable(desk.hand, fault.wanted)
    if mark is not None:
        way = way_to_mark(desk.session, desk.hand, mark, desk.sight)
        if wanted is None:
            yield _typed(What.WRONG, way, ["X"], mark.span, edits.remove(mark))
            swap = joined(edits.remove(each) for each in (mark, *edits.alike(desk.hand, mark)))
            yield _typed(What.WRONG, way, ["Shift+X"], mark.span, swap)
        elif fault.what is What.LABEL:
            key = digit(desk, wanted.layer, wanted.label)
            yield _typed(What.LABEL, way, [key], mark.span, edits.reshape(desk.hand, mark, wanted))
        elif fault.what is What.EDGE and (keys := edge_keys(desk.hand, mark.span, wanted)):
            yield _typed(What.EDGE, way, keys, mark.span, edits.reshape(desk.hand, mark, wanted))
        if fault.what is What.EDGE and wanted is not None:
            yield from _next_edges(desk, mark, wanted)
            yield from _splits(desk, mark, wanted)
    meant = wanted or (mark.span if mark else None)
    if meant is None:
        return
    found = finding(desk.session, desk.hand, meant)
    ways = [typed(found)] if found is not None else []
    ways += ways_by_letters(desk.session, desk.hand, meant, desk.sight)
    # In the other layer nothing that is selected stays so, but what is in hand there leads to no other place.
    switch = [] if desk.session.layer == meant.layer else ["`"]
    for way in ways:
        yield from _on_words(desk, fault, meant, way, switch)


def _on_words(desk: Desk, fault: Fault, meant: Span, way: Way, switch: Sequence[str]) -> Iterator[Act]:
    """What a key does with words that were gone to."""
    there = joined_ways(typed(switch), way) if switch and way.told.startswith("W") else joined_ways(way, typed(switch))
    if fault.wanted is not None:
        for chord, swap in _everywhere(desk.hand, meant, digit(desk, meant.layer, meant.label)):
            yield _typed(fault.what, there, [chord], meant, swap)
    else:
        inside = [each for each in desk.hand.in_layer(meant.layer) if meant.covers(each.span)]
        yield _typed(fault.what, there, ["X"], meant, joined(edits.remove(each) for each in inside))


def _typed(kind: str, way: Way, keys: Sequence[str], span: Span, swap: Swap) -> Act:
    there = joined_ways(way, typed(keys))
    return Act(kind, f"{there.told} on “{span.quote}”", there.cost, there.steps, swap)


def _sentences(desk: Desk, first: Span, found: Sequence[Fault]) -> Iterator[Act]:
    """Draws over several sentences, which makes a claim of each."""
    later = [one.wanted for one in found if one.wanted and one.layer == first.layer and one.wanted.start > first.start]
    if first.layer != CLAIMS:
        return
    for last in later[:5]:
        whole = drawable(desk.hand, span_of(desk.hand.article.text, CLAIMS, first.start, last.end, first.label))
        spans = edits.pieces(desk.hand, whole)
        if len(spans) > 1:
            swap = joined(edits.add(desk.hand, span) for span in spans)
            key, told = digit(desk, CLAIMS, first.label), f"draw {len(spans)} claims from “{first.quote}”"
            switch = [] if desk.session.layer == CLAIMS else [pressing("`")]
            if desk.style is Style.POINTING:
                drag = _drawing(desk.edges, whole, held="Alt")
                yield Act(What.MISSING, told, 1 + len(switch), [*switch, drag], swap)
            else:
                steps = [_drawing(desk.edges, whole), *switch, pressing(key)]
                yield Act(What.MISSING, told, len(steps), steps, swap)


def _rejections(desk: Desk, mark: Mark) -> Iterator[Act]:
    yield on_mark(desk, What.WRONG, mark, "X", edits.remove(mark))
    if alike := edits.alike(desk.hand, mark):
        swap = joined(edits.remove(each) for each in (mark, *alike))
        yield on_mark(desk, What.WRONG, mark, "Shift+X", swap)


def _relabellings(desk: Desk, mark: Mark, label: str) -> Iterator[Act]:
    def given(marks: Sequence[Mark]) -> list[Swap]:
        return [edits.reshape(desk.hand, each, each.span.labelled(label)) for each in marks]

    key = digit(desk, mark.span.layer, label)
    yield on_mark(desk, What.LABEL, mark, key, joined(given([mark])))
    free = [edits.add(desk.hand, span) for span in edits.free_equals(desk.hand, mark.span.labelled(label))]
    if (alike := edits.alike(desk.hand, mark)) or free:
        yield on_mark(desk, What.LABEL, mark, f"Shift+{key}", joined([*given([mark, *alike]), *free]))


def _moves(desk: Desk, mark: Mark, wanted: Span) -> Iterator[Act]:
    """Moves edges one by one, dragged or by keys; the label stays."""
    span, moved = mark.span, edits.reshape(desk.hand, mark, wanted)
    drawn = joined([moved, edits.crossed_by(desk.hand, wanted, mark)])
    drags: list[Callable[[Hands], None]] = []
    if span.start != wanted.start:
        cut = wanted.start not in {start for start, _ in desk.edges.tokens}
        drags.append(lambda hands: hands.drag_edge(mark, wanted.start, is_start=True, by_character=cut))
    if span.end != wanted.end:
        inside = wanted.end not in {end for _, end in desk.edges.tokens}
        drags.append(lambda hands: hands.drag_edge(_now(desk, mark), wanted.end, is_start=False, by_character=inside))
    yield Act(What.EDGE, f"drag edges of “{span.quote}”", len(drags), drags, drawn)
    keys = edge_keys(desk.hand, span, wanted)
    if keys is not None:
        reach = [] if desk.session.focus == mark.id else [lambda hands: hands.click(mark)]
        steps = [*reach, *(pressing(key) for key in keys)]
        yield Act(What.EDGE, f"{len(keys)} keys on “{span.quote}”", len(steps), steps, moved)


def _next_edges(desk: Desk, mark: Mark, wanted: Span) -> Iterator[Act]:
    """The key for the next likely edges, pressed until they are right."""
    found = presses_to(desk.hand, mark, wanted)
    if found is None:
        return
    presses, span = found
    swap = joined([edits.reshape(desk.hand, mark, span), edits.crossed_by(desk.hand, span, mark)])
    if desk.style is Style.KEYS:
        way = way_to_mark(desk.session, desk.hand, mark, desk.sight)
        yield _typed(What.EDGE, way, ["B"] * presses, mark.span, swap)
    else:
        first = on_mark(desk, What.EDGE, mark, "B", swap)
        steps = [*first.steps, *[pressing("B")] * (presses - 1)]
        yield replace(first, cost=first.cost + presses - 1, steps=steps)


def _splits(desk: Desk, mark: Mark, wanted: Span) -> Iterator[Act]:
    """One mark that should be two, parted by a key where the mouse points, or without one where it has a seam."""
    told = f"split “{mark.span.quote}”"
    words = [token for token in desk.edges.tokens if mark.span.start < token[0] and token[1] <= mark.span.end]
    by_keys = desk.style is Style.KEYS
    for place in [(mark.span.start, mark.span.start)] if by_keys else words:
        made = split_at(desk.hand, mark, place[0])
        if made is None or not any(annotation.span.same_range(wanted) for annotation in made[0].put_in):
            continue
        if by_keys:
            yield _typed(What.EDGE, way_to_mark(desk.session, desk.hand, mark, desk.sight), ["D"], mark.span, made[0])
        elif desk.style is Style.POINTING:
            yield Act(What.EDGE, told, 1, [partial(pointing, place), pressing("Alt+D")], made[0])


def _now(desk: Desk, mark: Mark) -> Mark:
    """The mark as it is when its start was moved, which is where its end is taken hold of."""
    return desk.session.hand.mark(mark.id) or mark if desk.session.hand else mark


def _drawings(desk: Desk, fault: Fault, wanted: Span) -> Iterator[Act]:
    """Marks words: drawn over and given a label, or by one chord where the program guesses the words."""
    hand, session = desk.hand, desk.session
    key = digit(desk, wanted.layer, wanted.label)
    switch = [] if session.layer == wanted.layer else [pressing("`")]
    drag = _drawing(desk.edges, wanted)
    for chord, swap in _everywhere(hand, wanted, key):
        steps = [drag, *switch, pressing(chord)]
        yield Act(fault.what, f"draw “{wanted.quote}” {chord}", len(steps), steps, swap)
    if desk.style is Style.POINTING:
        yield from _chords(desk, fault, wanted, key)


def _chords(desk: Desk, fault: Fault, wanted: Span, key: str) -> Iterator[Act]:
    hand, session = desk.hand, desk.session
    switch = [] if session.layer == wanted.layer else [pressing("`")]
    labels = desk.labels(wanted.layer)
    if session.last_labels.get(wanted.layer, labels[0] if len(labels) == 1 else "") == wanted.label:
        drag = _drawing(desk.edges, wanted, held="Alt")
        told = f"draw with Alt “{wanted.quote}”"
        yield Act(fault.what, told, 1 + len(switch), [*switch, drag], edits.add(hand, wanted))
    place = _guessed_from(desk, wanted)
    if place is not None:
        point: Callable[[Hands], None] = partial(pointing, place)
        for chord, swap in _everywhere(hand, wanted, key):
            steps = [*switch, point, pressing(f"Alt+{chord}")]
            yield Act(fault.what, f"Alt+{chord} at “{wanted.quote}”", 1 + len(switch), steps, swap)


def _guessed_from(desk: Desk, wanted: Span) -> Range | None:
    """A word with no mark over it, at which the program would guess the wanted words."""
    hand, layer = desk.hand, wanted.layer
    for start, end in desk.edges.tokens:
        is_free = wanted.start <= start and end <= wanted.end and not _is_covered(desk, layer, (start, end))
        if is_free and words_around(hand, layer, start) == (wanted.start, wanted.end):
            return start, end
    return None


def _is_covered(desk: Desk, layer: str, token: Range) -> bool:
    """Whether pointing at a word means a mark: one of the layer in work, or a box of another."""
    bands = desk.hand.scheme.overlapping_layers
    return any(
        mark.span.start < token[1] and token[0] < mark.span.end
        for mark in desk.hand.marks
        if mark.span.layer == layer or mark.span.layer not in bands
    )


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
