"""Puts articles together again out of what a damaged file still tells: their texts, and the words that marks quote."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from workbench.core.annotations import Annotation
from workbench.core.spans import Role, Span

GAP = "\ufffd"
"""Stands for each sign of a text that is lost."""
Quote = tuple[int, str]


@dataclass(slots=True)
class Broken:
    """An article whose text is lost or not what it was. `digest` is that of the text that was imported, or empty."""

    key: str
    title: str = ""
    text: str = ""
    digest: str = ""
    quotes: dict[Quote, None] = field(default_factory=dict)

    def note(self, annotations: Iterable[Annotation]) -> None:
        """Takes note of what marks quote."""
        for annotation in annotations:
            for part in parts_of(annotation):
                self.quotes[part.start, part.quote] = None

    def mended(self) -> str:
        """The text with all that is quoted in its place, and gaps for what nobody quotes."""
        end = max([start + len(quote) for start, quote in self.quotes], default=0)
        signs = list(self.text.ljust(end, GAP))
        for start, quote in self.quotes:
            signs[start : start + len(quote)] = quote
        return "".join(signs) or GAP


def parts_of(annotation: Annotation) -> Iterator[Span | Role]:
    """The span of an annotation and its roles."""
    yield annotation.span
    yield from annotation.roles.values()


_MOST_WRONG = 3
"""Signs of a quote that damage may have changed while it can still be told what it was."""


def fitted(annotation: Annotation, text: str) -> Annotation | None:
    """The annotation as it fits this text, which is right: its words, or else its place, put right; None for none."""
    span = _fitted_span(annotation.span, text)
    if span is None:
        return None
    if span is annotation.span and not annotation.roles:
        return annotation
    roles = {name: fitting for name, role in annotation.roles.items() if (fitting := _fitted_role(role, text))}
    same = span is annotation.span and roles == dict(annotation.roles)
    return annotation if same else replace(annotation, span=span, roles=roles)


def _fitted_span(span: Span, text: str) -> Span | None:
    place = _place(span, text)
    if place is None:
        return None
    if (start := place) == span.start and text[start : span.end] == span.quote:
        return span
    end = start + len(span.quote)
    return replace(span, start=start, end=end, quote=text[start:end])


def _fitted_role(role: Role, text: str) -> Role | None:
    start = _place(role, text)
    if start is None:
        return None
    end = start + len(role.quote)
    return replace(role, start=start, end=end, quote=text[start:end])


def _place(part: Span | Role, text: str) -> int | None:
    """Where a quote begins: where it says, though a few of its signs differ, or else at the nearest same words."""
    there = text[part.start : part.end]
    if len(there) == len(part.quote) > 0:
        wrong = sum(a != b for a, b in zip(there, part.quote, strict=True))
        if wrong == 0 or (wrong <= _MOST_WRONG and wrong < len(there)):
            return part.start
    found = _all_places(text, part.quote)
    return min(found, key=lambda at: abs(at - part.start), default=None)


def _all_places(text: str, quote: str) -> list[int]:
    places, at = list[int](), text.find(quote) if quote else -1
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1)
    return places
