"""Settles which suggestions stay where memory's and others overlap, and where references to those that go lead then."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.core.annotations import Annotation
from workbench.core.evidence import MEMORY
from workbench.core.spans import Span, reading_order
from workbench.core.suggestions import Suggestion, with_references

Instead = dict[str, str | None]
"""The id that takes the place of another, by that other one."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is shown at a place: a stored suggestion, as it is or corrected, or one from memory alone; or nothing."""

    stored: Suggestion | None
    shown: Suggestion | None

    @property
    def span(self) -> Span | None:
        """The place that it is about."""
        one = self.stored or self.shown
        return None if one is None else one.span


class Taken:
    """The places of an article that are decided on already: there, what was shown stays as it was shown."""

    def __init__(self, text: str, annotations: Iterable[Annotation], overlapping: Collection[str]) -> None:
        self._ranges: set[tuple[str, int, int]] = set()
        self._masks: dict[str, bytearray] = {}
        for annotation in annotations:
            span, origin = annotation.span, annotation.origin
            self._ranges.add((span.layer, span.start, span.end))
            if origin is not None:
                self._ranges.add((span.layer, origin.start, origin.end))
            if annotation.stands and span.layer not in overlapping:
                mask = self._masks.setdefault(span.layer, bytearray(len(text)))
                mask[span.start : span.end] = b"\1" * (span.end - span.start)

    def __contains__(self, span: Span | None) -> bool:
        if span is None:
            return False
        if (span.layer, span.start, span.end) in self._ranges:
            return True
        mask = self._masks.get(span.layer)
        return mask is not None and mask.find(1, span.start, span.end) >= 0


def settled(proposals: Sequence[Proposal], overlapping: Collection[str]) -> list[Suggestion]:
    """The suggestions that are shown, in reading order.

    In a layer without overlaps memory's own stay only where they are free, or around all that they lie across:
    what is longer has been decided with the shorter in sight.
    """
    changed = [(one.stored.id, one.shown) for one in proposals if one.stored and one.stored is not one.shown]
    instead: Instead = {id: None if now is None else now.id for id, now in changed}
    shown = [proposal.shown for proposal in proposals if proposal.shown is not None]
    layers: dict[str, list[Suggestion]] = {}
    for one in sorted(shown, key=lambda one: reading_order(one.span)):
        layers.setdefault(one.span.layer, []).append(one)
    kept: list[Suggestion] = []
    for layer, found in layers.items():
        for group in _across(found):
            kept += _kept(group, instead, may_overlap=layer in overlapping)
    renamed = {id: _final(id, instead) for id, new in instead.items() if new != id}
    if renamed:
        kept = [with_references(one, renamed) for one in kept]
    return sorted(kept, key=lambda one: reading_order(one.span)) if len(layers) > 1 else kept


def _across(ordered: Sequence[Suggestion]) -> Iterator[Sequence[Suggestion]]:
    """Parts of a layer that have nothing to do with one another; nearly all are one suggestion alone."""
    first, reach = 0, 0
    for place, one in enumerate(ordered):
        if one.span.start >= reach and place > first:
            yield ordered[first:place]
            first = place
        reach = max(reach, one.span.end)
    yield ordered[first:]


def _kept(group: Sequence[Suggestion], instead: Instead, *, may_overlap: bool) -> Sequence[Suggestion]:
    """Those of a group that stay, in reading order."""
    ours = [one for one in group if one.suggester == MEMORY] if len(group) > 1 else []
    if not ours:
        return group
    theirs = [one for one in group if one.suggester != MEMORY]
    longest_first = sorted(ours, key=lambda one: one.span.start - one.span.end)
    kept = (_without_twins if may_overlap else _without_overlaps)(theirs, longest_first, instead)
    return sorted(kept, key=lambda one: reading_order(one.span))


def _without_twins(theirs: Sequence[Suggestion], ours: Iterable[Suggestion], instead: Instead) -> list[Suggestion]:
    kept = {(one.span.start, one.span.end): one for one in theirs}
    for one in ours:
        if kept.setdefault((one.span.start, one.span.end), one) is not one:
            instead[one.id] = kept[one.span.start, one.span.end].id
    return [*theirs, *(one for one in kept.values() if one.suggester == MEMORY)]


def _without_overlaps(theirs: Sequence[Suggestion], ours: Iterable[Suggestion], instead: Instead) -> list[Suggestion]:
    kept = list(theirs)
    for one in ours:
        span = one.span
        first = bisect_right(kept, span.start, key=lambda other: other.span.end)
        last = bisect_left(kept, span.end, key=lambda other: other.span.start)
        across = kept[first:last]
        if any(not span.covers(other.span) or other.span.same_range(span) for other in across):
            instead[one.id] = across[0].id
            continue
        instead.update((other.id, one.id) for other in across)
        kept[first:last] = [one]
    return kept


def _final(id: str, instead: Instead) -> str | None:
    seen = set[str]()
    new: str | None = id
    while new in instead and new not in seen:
        seen.add(new)
        new = instead[new]
    return new
