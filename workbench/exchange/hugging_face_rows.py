"""An article as a row for Hugging Face `datasets`: tokens with tags to train on, and every span in characters."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.core.annotations import Annotation
from workbench.core.articles import Range
from workbench.core.ranges import longest_first
from workbench.core.records import Record, annotation_record
from workbench.core.schemes import LabelScheme
from workbench.exchange.conll_release import tokens_of
from workbench.exchange.conll_tags import OUTSIDE, TokenSpan, tags_of
from workbench.exchange.docbin_docs import entity_layer
from workbench.exchange.foreign_releases import ours_of, readable
from workbench.exchange.held import Held
from workbench.exchange.hugging_face_columns import ENDS, STARTS, TAGS, TOKENS, columns_of, filled, tag_names
from workbench.exchange.loss_report import Loss

_NO_ROLE = "the scheme has no such role, and the columns are those of the scheme"
_NO_ATTRIBUTE = "the scheme has no such attribute, and the columns are those of the scheme"
_OFF_TOKENS = "it begins or ends inside a token; it is among the spans alone"
_OVERLAPS = "it overlaps another one, and a token has one tag; it is among the spans alone"
_NO_LABEL = "the scheme has no such label, so there is no tag for it; it is among the spans alone"


def held_as_row(held: Held, scheme: LabelScheme) -> Held:
    """All but roles and attributes that the scheme has no column for; entities that no tag stands for are told."""
    held = readable(held, scheme)
    losses: list[Loss] = []
    kept = [_in_columns(held, annotation, scheme, losses) for annotation in held.annotations]
    rejected = held.rejected and tuple(_in_columns(held, annotation, scheme, losses) for annotation in held.rejected)
    return _without_tags(replace(held.with_marks(kept, losses), rejected=rejected), scheme)


def _in_columns(held: Held, annotation: Annotation, scheme: LabelScheme, losses: list[Loss]) -> Annotation:
    layer = scheme.layer(annotation.span.layer)
    known = {*layer.roles} if layer else set()
    names = {attribute.name for attribute in layer.attributes} if layer else set()
    odd = sorted(annotation.roles.keys() - known), sorted(annotation.attributes.keys() - names)
    if not any(odd):
        return annotation
    losses += [held.loss(annotation, name, _NO_ROLE) for name in odd[0]]
    losses += [held.loss(annotation, f"attribute {name}", _NO_ATTRIBUTE) for name in odd[1]]
    roles = {name: role for name, role in annotation.roles.items() if name in known}
    attributes = {name: value for name, value in annotation.attributes.items() if name in names}
    return replace(annotation, roles=roles, attributes=attributes)


def _without_tags(held: Held, scheme: LabelScheme) -> Held:
    layer, tagged = entity_layer(scheme), {a.id for a in _tagged(held, scheme, tokens_of(held.article.text))}
    untold = [a for a in held.annotations if a.span.layer == layer and a.id not in tagged]
    if not untold:
        return held
    edges = {at for token in tokens_of(held.article.text) for at in token}
    return held.with_marks(held.annotations, [held.loss(a, TAGS, _reason(a, scheme, edges)) for a in untold])


def _reason(annotation: Annotation, scheme: LabelScheme, edges: set[int]) -> str:
    span = annotation.span
    if not scheme.knows(span.layer, span.label):
        return _NO_LABEL
    return _OVERLAPS if {span.start, span.end} <= edges else _OFF_TOKENS


def _tagged(held: Held, scheme: LabelScheme, tokens: Sequence[Range]) -> list[Annotation]:
    """The entities that tags can tell: of two that overlap the longer one."""
    layer = entity_layer(scheme)
    starts, ends = {start for start, _ in tokens}, {end for _, end in tokens}
    found = (
        a
        for a in held.annotations
        if a.span.layer == layer and scheme.knows(layer, a.span.label) and a.span.start in starts and a.span.end in ends
    )
    return longest_first(found, lambda a: (a.span.start, a.span.end))


def row_of(held: Held, scheme: LabelScheme) -> Record:
    """The article as plain values, with each column of the scheme."""
    article, tokens = held.article, tokens_of(held.article.text)
    marks: Record = {layer.name: [] for layer in scheme.layers}
    for annotation in held.annotations:
        marks[annotation.span.layer].append(annotation_record(annotation))
    row: Record = {
        **ours_of(held),
        **marks,
        "text": article.text,
        "meta": [{"name": name, "value": value} for name, value in sorted(article.meta.items())],
        TOKENS: [article.text[start:end] for start, end in tokens],
        STARTS: [start for start, _ in tokens],
        ENDS: [end for _, end in tokens],
        TAGS: _tags(held, scheme, tokens),
    }
    if held.rejected is not None:
        row["rejected"] = [{"layer": a.span.layer, **annotation_record(a)} for a in held.rejected]
    return filled(row, columns_of(scheme, with_rejected=held.rejected is not None))


def _tags(held: Held, scheme: LabelScheme, tokens: Sequence[Range]) -> list[int]:
    starts = {start: number for number, (start, _) in enumerate(tokens)}
    ends = {end: number for number, (_, end) in enumerate(tokens, 1)}
    spans = [TokenSpan(starts[a.span.start], ends[a.span.end], a.span.label) for a in _tagged(held, scheme, tokens)]
    numbers = {name: number for number, name in enumerate(tag_names(scheme))}
    return [numbers[tag] if tag != OUTSIDE else 0 for tag in tags_of(len(tokens), spans)]
