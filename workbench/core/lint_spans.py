"""Rules about where spans begin and end, and how they lie to one another."""

import unicodedata
from collections.abc import Iterator, Sequence

from workbench.core.annotations import Annotation, rejected
from workbench.core.articles import Range
from workbench.core.decisions import Kind
from workbench.core.lint import Found, Page, Repair, finding_at
from workbench.core.phrases import phrase
from workbench.core.spans import Role, Span, role_of

_WITHOUT_SPACES = (
    "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "ARABIC", "HEBREW",
)  # fmt: skip
"""Scripts in which words are written together, or together with what is a word of its own elsewhere."""
_MOST_COMPARED = 50
"""Spans that one is compared with, if as many lie across it; a file with more is none that anybody made."""


def blank_edges(page: Page) -> Iterator[Found]:
    """A span or one of its roles begins or ends with white space."""
    for annotation in page.standing:
        span = annotation.span
        crooked = {name: role for name, role in annotation.roles.items() if role.quote != role.quote.strip()}
        if span.quote == span.quote.strip() and not crooked:
            continue
        bare = _bare(span)
        if bare is None:
            told, fix = phrase("holds nothing but white space"), phrase("remove it")
            yield finding_at("blank-edges", annotation, told, fix=fix), Repair(Kind.REMOVE, (annotation,))
            continue
        mended = annotation.with_span(span.moved(page.text, *bare)) if bare != (span.start, span.end) else annotation
        for name, role in crooked.items():
            mended = mended.with_role(name, _trimmed(page.text, role))
        told = phrase("white space at an edge")
        yield _moved(
            "blank-edges", page, annotation, mended, told, phrase("trim to “{words}”", words=mended.span.quote)
        )


def _bare(part: Span | Role) -> Range | None:
    """The range without white space at its ends; None where nothing is left."""
    words = part.quote.strip()
    first = part.start + len(part.quote) - len(part.quote.lstrip())
    return (first, first + len(words)) if words else None


def _trimmed(text: str, role: Role) -> Role | None:
    bare = _bare(role)
    return None if bare is None else role_of(text, *bare, role.entity)


def _moved(  # noqa: PLR0913, PLR0917 — a finding and what it would be
    rule: str, page: Page, annotation: Annotation, mended: Annotation, told: str, fix: str
) -> Found:
    """A finding that another range puts right, unless something else stands there."""
    if not page.has_room(mended.span, beside=annotation):
        return finding_at(rule, annotation, told), None
    return finding_at(rule, annotation, told, fix=fix), Repair(Kind.MOVE, (annotation,), (mended,))


def inside_token(page: Page) -> Iterator[Found]:
    """An edge of a span lies inside a token; scripts that write words together are left alone."""
    for annotation in page.standing:
        span = annotation.span
        whole = page.edges.snapped(span.start, span.end)
        if whole is None or span.quote != span.quote.strip():
            continue
        inner = [edge for edge, token in zip((span.start, span.end), whole, strict=True) if edge != token]
        if not inner or any(_is_written_together(page.text, edge) for edge in inner):
            continue
        wider = annotation.with_span(span.moved(page.text, *whole))
        told = phrase("an edge inside a word")
        yield _moved(
            "inside-token", page, annotation, wider, told, phrase("widen to “{words}”", words=wider.span.quote)
        )


def _is_written_together(text: str, edge: int) -> bool:
    return any(unicodedata.name(sign, "").startswith(_WITHOUT_SPACES) for sign in text[max(0, edge - 1) : edge + 1])


def duplicate(page: Page) -> Iterator[Found]:
    """The same range has the same label twice; the one about which most is said stays."""
    same_span: dict[Span, list[Annotation]] = {}
    for annotation in page.standing:
        same_span.setdefault(annotation.span, []).append(annotation)
    for same in same_span.values():
        _, *others = sorted(same, key=lambda each: (-(each.id in page.referred_to), -_told_of(each)))
        for other in others:
            finding = finding_at("duplicate", other, phrase("stands there twice"), fix=phrase("remove the second one"))
            yield finding, Repair(Kind.REMOVE, (other,))


def _told_of(annotation: Annotation) -> int:
    return len(annotation.roles) + len(annotation.attributes)


def overlap(page: Page) -> Iterator[Found]:
    """Two spans lie across each other in a layer that has no overlaps.

    What lies across most others goes, and of two alone the shorter one.
    """
    for layer, standing in page.by_layer.items():
        if page.may_overlap(layer):
            continue
        for crossing, other in _crossing(standing):
            told = phrase("lies across “{words}” {label}", words=other.span.quote, label=other.span.label)
            fix = phrase("remove “{words}” {label}", words=crossing.span.quote, label=crossing.span.label)
            # As when a person removes it: what was suggested counts as rejected, or it would be suggested again.
            gone = () if crossing.origin is None else (rejected(crossing),)
            yield finding_at("overlap", crossing, told, fix=fix), Repair(Kind.REMOVE, (crossing,), gone)


def _crossing(standing: Sequence[Annotation]) -> Iterator[tuple[Annotation, Annotation]]:
    """What has to go until nothing lies across anything, each with the first that it lies across, in reading order."""
    across = _pairs(standing)
    gone: list[tuple[Annotation, Annotation]] = []
    for annotation, others in sorted(across.values(), key=lambda pair: (-len(pair[1]), len(pair[0].span.quote))):
        if others:
            gone.append((annotation, next(iter(others.values()))))
            for id in others:
                del across[id][1][annotation.id]
            others.clear()
    yield from sorted(gone, key=lambda pair: (pair[0].span.start, pair[0].span.end))


def _pairs(standing: Sequence[Annotation]) -> dict[str, tuple[Annotation, dict[str, Annotation]]]:
    """By id each annotation that lies across others, and these by id; in reading order, so that few are compared."""
    across: dict[str, tuple[Annotation, dict[str, Annotation]]] = {}
    still_open: list[Annotation] = []
    for annotation in standing:
        still_open = [each for each in still_open if each.span.end > annotation.span.start]
        for other in still_open[-_MOST_COMPARED:]:
            if other.span != annotation.span:  # that is a duplicate
                across.setdefault(annotation.id, (annotation, {}))[1][other.id] = other
                across.setdefault(other.id, (other, {}))[1][annotation.id] = annotation
        still_open.append(annotation)
    return across
