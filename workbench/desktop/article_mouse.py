"""ArticleMouse: what pressing, dragging and letting go of the mouse in the article amount to."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from workbench.core.articles import Edges
from workbench.desktop.article_scene import ArticleScene, MarkEdge

_SLIP = 4.0


@dataclass(frozen=True, slots=True)
class Clicked:
    """A plain click: on which mark, if any, and at which code point."""

    id: str | None
    offset: int


@dataclass(frozen=True, slots=True)
class Dragged:
    """A selection from code point `anchor` to `head`."""

    anchor: int
    head: int
    by_character: bool


@dataclass(frozen=True, slots=True)
class EdgeDragged:
    """A mark that would now reach over code points `start` up to `end`."""

    id: str
    start: int
    end: int


Outcome = Clicked | Dragged | EdgeDragged


class ArticleMouse:
    """One button, from press to release. Points are in document pixels."""

    def __init__(self, scene: ArticleScene, edges: Edges) -> None:
        self._scene, self._edges = scene, edges
        self._pressed: QPointF | None = None
        self._anchor = 0
        self._edge: MarkEdge | None = None
        self._outcome: Dragged | EdgeDragged | None = None
        self._last_click: tuple[QPointF, list[str], int] | None = None

    @property
    def is_down(self) -> bool:
        return self._pressed is not None

    def press(
        self, point: QPointF, *, focus: str | None, anchor: int | None = None, by_character: bool = False
    ) -> None:
        """`anchor` is where a selection begins that this press carries on (with Shift)."""
        self._pressed, self._outcome = point, None
        self._anchor = self._scene.offset_at(point) if anchor is None else anchor
        self._edge = self._scene.edge_at(point, focus) if anchor is None else None
        if anchor is not None:
            self._outcome = Dragged(anchor, self._scene.offset_at(point), by_character)

    def move(self, point: QPointF, *, by_character: bool) -> Dragged | EdgeDragged | None:
        """What letting go here would do; None while the mouse has hardly moved."""
        if self._pressed is None:
            return None
        if self._outcome is None and (point - self._pressed).manhattanLength() < _SLIP:
            return None
        offset = self._scene.offset_at(point)
        if self._edge is None:
            self._outcome = Dragged(self._anchor, offset, by_character)
        else:
            self._outcome = self._moved_edge(self._edge, offset, by_character)
        return self._outcome

    def release(self) -> Outcome | None:
        pressed, outcome, self._pressed = self._pressed, self._outcome, None
        if pressed is None:
            return None
        return outcome or self._click(pressed)

    def _click(self, point: QPointF) -> Clicked:
        """Clicks at one place go through the marks there, from the smallest to the largest and round again."""
        ids = [placed.mark.id for placed in self._scene.marks_at(point)]
        turn = 0
        if self._last_click is not None:
            place, before, last = self._last_click
            if before == ids and (place - point).manhattanLength() < _SLIP:
                turn = last + 1
        self._last_click = point, ids, turn
        return Clicked(ids[turn % len(ids)] if ids else None, self._scene.offset_at(point))

    def _moved_edge(self, edge: MarkEdge, offset: int, by_character: bool) -> EdgeDragged:
        """At least one token, or one character, stays in the mark."""
        span = edge.placed.mark.span
        if edge.is_start:
            offset = min(offset, span.end - 1)
            start = offset if by_character else self._nearest_start(offset, span.end)
            return EdgeDragged(edge.placed.mark.id, start, span.end)
        offset = max(offset, span.start + 1)
        end = offset if by_character else self._nearest_end(offset, span.start)
        return EdgeDragged(edge.placed.mark.id, span.start, end)

    def _nearest_start(self, offset: int, end: int) -> int:
        near = (self._edges.previous_start(offset + 1), self._edges.next_start(offset))
        choices = [start for start in near if start is not None and start < end]
        return min(choices, key=lambda start: abs(start - offset), default=offset)

    def _nearest_end(self, offset: int, start: int) -> int:
        near = (self._edges.previous_end(offset), self._edges.next_end(offset - 1))
        choices = [end for end in near if end is not None and end > start]
        return min(choices, key=lambda end: abs(end - offset), default=offset)
