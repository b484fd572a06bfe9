"""What is still to be put right before the marks of an article are exactly its gold."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tests.bench.deciding import is_left_open, paired
from tests.bench.gold import Gold, GoldSpan
from tests.bench.trimming import trimmed_span
from workbench.core.annotations import Mark
from workbench.core.spans import Span


class What(StrEnum):
    """What is wrong, in the words of the table."""

    WRONG = "reject"
    LABEL = "relabel"
    EDGE = "edge"
    BOTH = "edge and label"
    MISSING = "add"


@dataclass(frozen=True, slots=True)
class Fault:
    """`mark` is what stands there now, `wanted` what should; either may be missing."""

    what: What
    mark: Mark | None
    wanted: Span | None

    @property
    def place(self) -> int:
        at = self.wanted or (self.mark.span if self.mark else None)
        return at.start if at else 0

    @property
    def layer(self) -> str:
        at = self.wanted or (self.mark.span if self.mark else None)
        return at.layer if at else ""


def faults(gold: Gold, marks: Sequence[Mark]) -> list[Fault]:
    """All faults of the layers that the gold has, in reading order. What it calls optional or ignores is none."""
    found: list[Fault] = []
    for layer, wanted in gold.layers.items():
        found += _of_layer(gold, wanted, [mark for mark in marks if mark.span.layer == layer])
    return sorted(found, key=lambda fault: fault.place)


def _of_layer(gold: Gold, wanted: Sequence[GoldSpan], shown: Sequence[Mark]) -> Iterator[Fault]:
    # Gold made of several attributions may hold the same span twice; nobody can mark it twice.
    needed = list({one.span: one for one in wanted if not one.optional}.values())
    by_reading = {_reading(gold, mark.span): mark for mark in reversed(shown)}
    right: set[str] = set()
    missed: list[GoldSpan] = []
    for one in needed:
        found = next((by_reading.pop(span) for span in (one.span, *one.others) if span in by_reading), None)
        right.add(found.id) if found else missed.append(one)
    index = _Index(wanted)
    others = [m for m in shown if m.id not in right and not is_left_open(gold, index.near(m.span), m)]
    pairs = [pair for part in _apart(missed, others) for pair in paired(*part)]
    reached, used = {one.span for one, _ in pairs}, {mark.id for _, mark in pairs}
    yield from (Fault(_difference(mark.span, one.span), mark, one.span) for one, mark in pairs)
    yield from (Fault(What.WRONG, mark, None) for mark in others if mark.id not in used)
    yield from (Fault(What.MISSING, None, one.span) for one in missed if one.span not in reached)


def _reading(gold: Gold, span: Span) -> Span:
    return trimmed_span(gold.article.text, span.layer, span.start, span.end, span.label)


class _Index:
    """Gold by place, so that a mark is compared only with what lies near it."""

    def __init__(self, wanted: Sequence[GoldSpan]) -> None:
        places = [(span.start, span.end, n) for n, one in enumerate(wanted) for span in (one.span, *one.others)]
        self._wanted, self._places = wanted, sorted(places)
        self._longest = max((end - start for start, end, _ in places), default=0)

    def near(self, span: Span) -> list[GoldSpan]:
        found = bisect_left(self._places, (span.start - self._longest, 0, 0))
        numbers: list[int] = []
        for start, end, number in self._places[found:]:
            if start >= span.end:
                break
            if end > span.start:
                numbers.append(number)
        return [self._wanted[number] for number in dict.fromkeys(numbers)]


def _apart(missed: Sequence[GoldSpan], marks: Sequence[Mark]) -> Iterator[tuple[list[GoldSpan], list[Mark]]]:
    """Gold and marks in groups that do not touch one another, so that each can be paired for itself."""
    places = [(one.span.start, one.span.end, one, None) for one in missed]
    both = sorted([*places, *((m.span.start, m.span.end, None, m) for m in marks)], key=lambda each: each[:2])
    golds: list[GoldSpan] = []
    held: list[Mark] = []
    reach = -1
    for start, end, one, mark in both:
        if start >= reach and (golds or held):
            yield golds, held
            golds, held = [], []
        reach = max(reach, end)
        if one is not None:
            golds.append(one)
        if mark is not None:
            held.append(mark)
    yield golds, held


def _difference(span: Span, wanted: Span) -> What:
    if span.same_range(wanted):
        return What.LABEL
    return What.EDGE if span.label == wanted.label else What.BOTH
