"""Articles as spaCy's `Doc`: what is marked is in entities and span groups that plain spaCy reads."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from workbench.core.annotations import Annotation
from workbench.core.ranges import longest_first
from workbench.core.records import Record, annotation_record
from workbench.core.schemes import LabelScheme
from workbench.core.spans import ENTITIES, Role, Span
from workbench.exchange.foreign_articles import OURS
from workbench.exchange.foreign_releases import ours_of
from workbench.exchange.held import Held
from workbench.exchange.text_tokens import tokens_of

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as DocSpan

ROLE, ATTRIBUTE = ":", "."
"""What stands between the layer and the name of a role or an attribute, in the key of a span group."""


def entity_layer(scheme: LabelScheme) -> str:
    """The layer that goes to `doc.ents`, where spans cannot overlap."""
    names = [layer.name for layer in scheme.layers]
    apart = [layer.name for layer in scheme.layers if not layer.may_overlap]
    return ENTITIES if ENTITIES in names else [*apart, *names][0]


def can_be_entity(span: Span) -> bool:
    """Whether spaCy can learn from it as an entity: those with white space at an edge stop the training."""
    return span.quote == span.quote.strip()


def entities_of(held: Held, scheme: LabelScheme) -> list[Annotation]:
    """Those that go to `doc.ents`: of two that overlap the longer one."""
    layer = entity_layer(scheme)
    found = (a for a in held.annotations if a.span.layer == layer and can_be_entity(a.span))
    return longest_first(found, lambda a: (a.span.start, a.span.end))


def doc_of(held: Held, scheme: LabelScheme) -> "Doc":
    """An article as spaCy has it; tokens are cut where a span begins or ends inside one.

    Each layer is a span group with all its spans, whose ids are their numbers. A group `claims:claimer` holds the roles
    of that name, each under the number of the span that it belongs to, with that of its entity as knowledge base id.
    A group `claims.voice` holds the spans again, with the values of that attribute as labels.
    """
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    text = held.article.text
    parts: list[Span | Role] = [a.span for a in held.annotations]
    parts += [role for a in held.annotations for role in a.roles.values()]
    tokens = tokens_of(text, [(part.start, part.end) for part in parts])
    words = [text[token.start : token.end] for token in tokens]
    # A vocabulary of its own, so that memory does not grow with each word that was ever met.
    doc = Doc(Vocab(), words=words, spaces=[token.space for token in tokens])
    starts = {token.start: number for number, token in enumerate(tokens)}
    ends = {token.end: number for number, token in enumerate(tokens, 1)}
    _Groups(doc, held, scheme, starts, ends).fill()
    doc.user_data[OURS] = _ours(held, scheme)
    return doc


class _Groups:
    """The entities and span groups of one article while they are made."""

    def __init__(
        self, doc: "Doc", held: Held, scheme: LabelScheme, starts: Mapping[int, int], ends: Mapping[int, int]
    ) -> None:
        self._doc, self._held, self._scheme = doc, held, scheme
        self._starts, self._ends = starts, ends
        self._numbers = {a.id: str(number) for number, a in enumerate(held.annotations, 1)}

    def fill(self) -> None:
        groups: dict[str, list[DocSpan]] = {layer.name: [] for layer in self._scheme.layers}
        for annotation in self._held.annotations:
            for key, span in self._spans(annotation):
                groups.setdefault(key, []).append(span)
        for key, spans in groups.items():
            self._doc.spans[key] = spans
        entities = entities_of(self._held, self._scheme)
        # What is not marked is known to be no entity, and not merely unknown.
        self._doc.set_ents([self._span(a.span, a.span.label) for a in entities], default="outside")

    def _spans(self, annotation: Annotation) -> Iterator[tuple[str, "DocSpan"]]:
        span, number = annotation.span, self._numbers[annotation.id]
        yield span.layer, self._span(span, span.label, number)
        for name, role in sorted(annotation.roles.items()):
            entity = "" if role.entity is None else self._numbers[role.entity]
            yield f"{span.layer}{ROLE}{name}", self._span(role, name, number, entity)
        for name, value in sorted(chosen_attributes(annotation, self._scheme).items()):
            yield f"{span.layer}{ATTRIBUTE}{name}", self._span(span, value, number)

    def _span(self, part: Span | Role, label: str, number: str = "", entity: str = "") -> "DocSpan":
        from spacy.tokens import Span as DocSpan

        first, end = self._starts[part.start], self._ends[part.end]
        return DocSpan(self._doc, first, end, label=label, span_id=number, kb_id=entity)


def chosen_attributes(annotation: Annotation, scheme: LabelScheme) -> dict[str, str]:
    """Those with a value to choose from; free text would go into the vocabulary of each pipeline that is trained."""
    layer = scheme.layer(annotation.span.layer)
    values = {attribute.name: attribute.values for attribute in layer.attributes} if layer else {}
    return {name: value for name, value in annotation.attributes.items() if value and value in values.get(name, ())}


def _ours(held: Held, scheme: LabelScheme) -> Record:
    """What has no place among spans, by their numbers."""
    ours = ours_of(held) | {"meta": dict(sorted(held.article.meta.items()))}
    ours["marks"] = {str(number): _told(a, scheme) for number, a in enumerate(held.annotations, 1)}
    if held.rejected is not None:
        ours["rejected"] = [{"layer": a.span.layer, **annotation_record(a)} for a in held.rejected]
    return ours


def _told(annotation: Annotation, scheme: LabelScheme) -> Record:
    told: Record = {"id": annotation.id, "origin": annotation_record(annotation)["origin"]}
    if annotation.group is not None:
        told["group"] = annotation.group
    chosen = chosen_attributes(annotation, scheme)
    if free := {name: value for name, value in sorted(annotation.attributes.items()) if name not in chosen}:
        told["attributes"] = free
    return told
