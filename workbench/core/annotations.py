"""Annotation: what one annotator has made of one span, and all of them together for one article."""

import uuid
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate

from workbench.core.articles import Range
from workbench.core.spans import Attributes, Role, Roles, Span, reading_order
from workbench.core.suggestions import Suggestion


class Verdict(StrEnum):
    """What became of a suggestion, or how an annotation without one came about.

    With the rest of its article a suggestion is accepted in bulk; where it was in hand before that, it was let stand.
    """

    ACCEPTED = "accepted"
    ACCEPTED_IN_BULK = "accepted in bulk"
    LET_STAND = "let stand"
    MOVED = "moved"
    RELABELLED = "relabelled"
    MOVED_AND_RELABELLED = "moved and relabelled"
    REJECTED = "rejected"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Origin:
    """The suggestion that an annotation came from, as it stood; kept whole so that a journal speaks for itself."""

    suggester: str
    version: str
    score: float
    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """A span with a person's verdict. One that comes from a suggestion has its id, so either can be referred to first.

    A rejected suggestion is kept as an annotation too: rejections are data, and taking one back is one more decision.
    """

    id: str
    span: Span
    verdict: Verdict
    roles: Roles = field(default_factory=dict)
    attributes: Attributes = field(default_factory=dict)
    group: str | None = None
    origin: Origin | None = None

    @property
    def stands(self) -> bool:
        return self.verdict is not Verdict.REJECTED

    def with_span(self, span: Span) -> "Annotation":
        """The same annotation over another range or with another label, and the verdict which that amounts to."""
        return replace(self, span=span, verdict=verdict_on(self.origin, span))

    def with_role(self, name: str, role: Role | None) -> "Annotation":
        roles = {key: value for key, value in self.roles.items() if key != name}
        return replace(self, roles=roles if role is None else {**roles, name: role})

    def with_attribute(self, name: str, value: str | None) -> "Annotation":
        attributes = {key: old for key, old in self.attributes.items() if key != name}
        return replace(self, attributes=attributes if value is None else {**attributes, name: value})


Mark = Suggestion | Annotation


def verdict_on(origin: Origin | None, span: Span) -> Verdict:
    if origin is None:
        return Verdict.ADDED
    moved = (origin.start, origin.end) != (span.start, span.end)
    relabelled = origin.label != span.label
    if moved and relabelled:
        return Verdict.MOVED_AND_RELABELLED
    return Verdict.MOVED if moved else Verdict.RELABELLED if relabelled else Verdict.ACCEPTED


def accepted(suggestion: Suggestion, *, verdict: Verdict = Verdict.ACCEPTED) -> Annotation:
    """The annotation that a suggestion becomes when it is accepted as it stands."""
    span = suggestion.span
    origin = Origin(suggestion.suggester, suggestion.version, suggestion.score, span.start, span.end, span.label)
    return Annotation(
        suggestion.id,
        span,
        verdict,
        roles=suggestion.roles,
        attributes=suggestion.attributes,
        group=suggestion.group,
        origin=origin,
    )


def added(span: Span) -> Annotation:
    """What was marked where nothing was suggested."""
    return Annotation(uuid.uuid4().hex[:16], span, Verdict.ADDED)


def rejected(mark: Mark) -> Annotation:
    annotation = accepted(mark) if isinstance(mark, Suggestion) else mark
    return replace(annotation, verdict=Verdict.REJECTED)


def open_suggestions(
    suggestions: Iterable[Suggestion], annotations: Mapping[str, Annotation], *, overlapping_layers: Sequence[str] = ()
) -> list[Suggestion]:
    """The suggestions that still wait for a decision, in reading order.

    A person's decision outlives a suggestion: one that was decided is gone, and so is one that lies across an
    annotation that stands, except where the layer lets spans overlap and the ranges differ.
    """
    standing = Standing(a.span for a in annotations.values() if a.stands)
    open_ones = [
        s
        for s in suggestions
        if s.id not in annotations and not standing.holds(s.span, may_overlap=s.span.layer in overlapping_layers)
    ]
    return sorted(open_ones, key=lambda s: reading_order(s.span))


class Standing:
    """Where annotations stand in one article, to be asked about many suggestions."""

    def __init__(self, spans: Iterable[Span]) -> None:
        by_layer: dict[str, list[Range]] = {}
        for span in spans:
            by_layer.setdefault(span.layer, []).append((span.start, span.end))
        self._ranges = {layer: sorted(ranges) for layer, ranges in by_layer.items()}
        # The furthest end so far never decreases, so it tells of all ranges that start before a place.
        self._reach = {
            layer: list(accumulate((end for _, end in ranges), max)) for layer, ranges in self._ranges.items()
        }

    def holds(self, span: Span, *, may_overlap: bool) -> bool:
        """Whether an annotation has the place of a suggested span: lies across it, or where that may be, is just it."""
        ranges = self._ranges.get(span.layer, [])
        if may_overlap:
            place = bisect_left(ranges, (span.start, span.end))
            return place < len(ranges) and ranges[place] == (span.start, span.end)
        before = bisect_left(ranges, (span.end, 0))
        return before > 0 and self._reach[span.layer][before - 1] > span.start
