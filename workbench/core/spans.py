"""Span: a labelled, half-open range of an article's text, with the words it covers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

ENTITIES = "entities"
CLAIMS = "claims"


@dataclass(frozen=True, slots=True)
class Span:
    """Code points `start` up to but not including `end` of a text, whose words are `quote`."""

    layer: str
    start: int
    end: int
    label: str
    quote: str

    def overlaps(self, other: "Span | Role") -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span | Role") -> bool:
        return self.start <= other.start and other.end <= self.end

    def same_range(self, other: "Span") -> bool:
        return (self.layer, self.start, self.end) == (other.layer, other.start, other.end)

    def moved(self, text: str, start: int, end: int) -> "Span":
        """The same span over `text[start:end]`; raises Problem where that is not a range of the text."""
        return span_of(text, self.layer, start, end, self.label)

    def labelled(self, label: str) -> "Span":
        return replace(self, label=label)


@dataclass(frozen=True, slots=True)
class Role:
    """A part that belongs to a span, such as the claimer of a claim; it may lie anywhere in the article.

    `entity` is the id of the entity mention that it stands for, where there is one: for a claimer "he", the name.
    """

    start: int
    end: int
    quote: str
    entity: str | None = None


Roles = Mapping[str, Role]
Attributes = Mapping[str, str]


def span_of(text: str, layer: str, start: int, end: int, label: str) -> Span:
    """The span over `text[start:end]` with its quote; raises Problem for an empty range or one outside the text."""
    check_range(text, start, end)
    return Span(layer, start, end, label, text[start:end])


def role_of(text: str, start: int, end: int, entity: str | None = None) -> Role:
    check_range(text, start, end)
    return Role(start, end, text[start:end], entity)


def check_range(text: str, start: int, end: int) -> None:
    if not 0 <= start < end <= len(text):
        raise Problem(
            phrase(
                "The range {start}–{end} is not inside a text of {length} characters.",
                start=start,
                end=end,
                length=len(text),
            )
        )


def is_quoted(text: str, span: Span | Role) -> bool:
    """Whether the span's range is inside the text and covers exactly its quote."""
    return 0 <= span.start < span.end <= len(text) and text[span.start : span.end] == span.quote


def check_quote(text: str, span: Span | Role, *, where: str = "") -> None:
    """Raises Problem unless the span's range is inside the text and covers exactly its quote."""
    if is_quoted(text, span):
        return
    if not 0 <= span.start < span.end <= len(text):
        raise Problem(
            phrase(
                "The range {start}–{end} is not inside a text of {length} characters.",
                start=span.start,
                end=span.end,
                length=len(text),
            ),
            where=where,
        )
    raise Problem(
        phrase(
            "At {start}–{end} the text reads “{found}”, but the span says “{quote}”.",
            start=span.start,
            end=span.end,
            found=text[span.start : span.end],
            quote=span.quote,
        ),
        where=where,
    )


def reading_order(span: Span) -> tuple[int, int, str, str]:
    """A sort key: by start, the longer first where two start together."""
    return span.start, -span.end, span.layer, span.label


def intersection_over_union(a: Span, b: Span) -> float:
    shared = max(0, min(a.end, b.end) - max(a.start, b.start))
    return shared / ((a.end - a.start) + (b.end - b.start) - shared)
