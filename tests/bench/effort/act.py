"""One thing that an annotator can do, and what they see and know when they choose it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tests.bench.effort.hands import Hands
from tests.bench.trimming import trimmed_span
from workbench.core.annotations import Mark
from workbench.core.articles import Edges, Range
from workbench.core.spans import Span, span_of
from workbench.session.edits import Swap
from workbench.session.in_hand import InHand
from workbench.session.session import Session

_DIGITS = "1234567890"


class Style(StrEnum):
    """How the annotator works: a click and then a key, or a key where the mouse points."""

    CLICKING = "click, then key"
    POINTING = "point and press"
    KEYS = "keys alone"


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
    sight: Range = (0, 0)

    @property
    def edges(self) -> Edges:
        return self.hand.edges

    def labels(self, layer: str) -> list[str]:
        found = self.hand.scheme.layer(layer)
        return [label.name for label in found.labels] if found else []


def drawable(hand: InHand, wanted: Span) -> Span:
    """The span of whole tokens, where that is the same but for signs at its ends; else the very characters."""
    text = hand.article.text
    start, end = hand.edges.snapped(wanted.start, wanted.end) or (wanted.start, wanted.end)
    is_same = trimmed_span(text, wanted.layer, start, end, wanted.label) == wanted
    return span_of(text, wanted.layer, start, end, wanted.label) if is_same else wanted


def on_mark(desk: Desk, kind: str, mark: Mark, key: str, swap: Swap) -> Act:
    told = f"{key} on “{mark.span.quote}”"
    if desk.session.focus == mark.id:
        return Act(kind, told, 1, [pressing(key)], swap)
    if desk.style is Style.POINTING:
        return Act(kind, told, 1, [lambda hands: hands.point_at(mark), pressing(f"Alt+{key}")], swap)
    return Act(kind, told, 2, [lambda hands: hands.click(mark), pressing(key)], swap)


def pressing(key: str) -> Callable[[Hands], None]:
    return lambda hands: hands.press(key)


def digit(desk: Desk, layer: str, label: str) -> str:
    return _DIGITS[desk.labels(layer).index(label)]


def pointing(place: Range, hands: Hands) -> None:
    hands.point_at_words(*place)
