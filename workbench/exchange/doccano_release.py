"""Releases as doccano's JSONL: spans with relations, or the plain triples that older projects and many scripts take."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from workbench.core.annotations import Annotation, Verdict
from workbench.core.phrases import phrase
from workbench.core.quick import quick_annotation
from workbench.core.records import Record
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Role
from workbench.core.suggestions import suggestion_id
from workbench.exchange.doccano import FURTHER, SAME, told_by
from workbench.exchange.flat_labels import flat_label
from workbench.exchange.foreign_articles import OURS, Told
from workbench.exchange.foreign_releases import expected, found_in, ours_of, readable
from workbench.exchange.held import Held
from workbench.exchange.json_shapes import Json
from workbench.exchange.line_files import line_file
from workbench.exchange.loss_report import Loss
from workbench.exchange.release_format import Piece, ReleaseFormat
from workbench.exchange.workbench_jsonl import check_names, json_line

_LONGEST = 100
"""Code points of a label, or of the type of a relation, that doccano keeps."""
_NAMES = {"text": "text", "id": "id", "title": "title", "story": "story"}
_READING = """One article a line, as doccano takes it for sequence labelling. Offsets count Unicode code points of
`text`, the end is the first one after the span. Allow overlapping spans in the doccano project, or it drops them
without a word{more}. What doccano has no field for stands under `workbench`, which it keeps.
"""
_LEAVES_OUT = (
    (phrase("attributes"), "doccano has no attributes of spans"),
    (phrase("rejected suggestions"), "doccano has no place for them"),
    (phrase("how a span came about"), "doccano does not keep what suggested a span, and what became of it"),
    (phrase("ids of spans"), "doccano gives its own"),
)
_NO_ATTRIBUTES = "doccano has no attributes of spans"
_TOO_LONG = "doccano takes labels of at most 100 characters"
_NO_RELATIONS = "spans as triples cannot refer to one another; the shape with relations can"


def _held(held: Held, scheme: LabelScheme) -> Held:
    layers = _layers(scheme)
    held = _bare(held, scheme)
    roles = {name for annotation in held.annotations for name in annotation.roles}
    held = held.lose(lambda a: _name(a, layers) in roles, "its label is the name of a role")
    odd = {name for name in roles if name in (SAME, FURTHER) or not 0 < len(name) <= _LONGEST}
    members = Counter(annotation.group for annotation in held.annotations)
    kept: list[Annotation] = []
    losses: list[Loss] = []
    for annotation in held.annotations:
        lost = sorted(odd & annotation.roles.keys())
        losses += [held.loss(annotation, name, "doccano cannot have a relation of this name") for name in lost]
        is_alone = annotation.group is not None and members[annotation.group] == 1
        losses += [held.loss(annotation, "group", "no other part of it is there")] if is_alone else []
        left = {name: role for name, role in annotation.roles.items() if name not in odd}
        group = None if is_alone else annotation.group
        kept.append(replace(annotation, roles=left, group=group) if lost or is_alone else annotation)
    return _renamed(held.with_marks(kept, losses), [str(number) for number, _ in enumerate(kept, 1)])


def _held_as_triples(held: Held, scheme: LabelScheme) -> Held:
    held = _bare(held, scheme)
    marks: dict[str, Annotation] = {}
    losses: list[Loss] = []
    for annotation in held.annotations:
        losses += [held.loss(annotation, name, _NO_RELATIONS) for name in sorted(annotation.roles)]
        losses += [held.loss(annotation, "group", _NO_RELATIONS)] if annotation.group is not None else []
        place = suggestion_id(held.article.key, annotation.span)
        if place in marks:
            losses.append(held.loss(annotation, "span", "the same words have the same label twice"))
        is_linked = annotation.roles or annotation.group is not None
        marks.setdefault(place, replace(annotation, roles={}, group=None) if is_linked else annotation)
    return _renamed(held.with_marks(marks.values(), losses), list(marks))


def _bare(held: Held, scheme: LabelScheme) -> Held:
    """Without the marks that doccano keeps in no shape; what they lose besides is told."""
    layers = _layers(scheme)
    held = readable(held, scheme).lose(lambda a: len(_name(a, layers)) > _LONGEST, _TOO_LONG)
    losses = [held.loss(a, "span", "doccano keeps no rejected suggestions") for a in held.rejected or ()]
    for annotation in held.annotations:
        losses += [held.loss(annotation, f"attribute {name}", _NO_ATTRIBUTES) for name in sorted(annotation.attributes)]
    return replace(held, rejected=None, losses=(*held.losses, *losses))


def _renamed(held: Held, ids: Sequence[str]) -> Held:
    """With the ids that reading will give to the annotations, and nothing that it cannot give."""
    by_old = dict(zip((a.id for a in held.annotations), ids, strict=True))
    groups: dict[str, str] = {}
    for annotation in held.annotations:
        if annotation.group is not None:
            groups.setdefault(annotation.group, by_old[annotation.id])
    marks = []
    for annotation, id in zip(held.annotations, ids, strict=True):
        roles = {name: _led(role, by_old) for name, role in annotation.roles.items()} if annotation.roles else {}
        group = None if annotation.group is None else groups[annotation.group]
        marks.append(quick_annotation(id, annotation.span, Verdict.ADDED, roles, {}, group, None))
    return held.with_marks(marks, ())


def _led(role: Role, ids: dict[str, str]) -> Role:
    return role if role.entity is None else replace(role, entity=ids[role.entity])


def _layers(scheme: LabelScheme) -> tuple[str, ...]:
    return tuple(layer.name for layer in scheme.layers)


def _name(annotation: Annotation, layers: tuple[str, ...]) -> str:
    return _flat_label(annotation.span.layer, annotation.span.label, layers)


# An export asks for the same few of them millions of times.
_flat_label = lru_cache(maxsize=1024)(flat_label)


def _piece(held: Held, scheme: LabelScheme) -> Piece:
    graph = _Graph(held, _layers(scheme))
    return _line(held, {"entities": graph.entities, "relations": graph.relations})


def _piece_of_triples(held: Held, scheme: LabelScheme) -> Piece:
    layers = _layers(scheme)
    return _line(held, {"label": [[a.span.start, a.span.end, _name(a, layers)] for a in held.annotations]})


def _line(held: Held, spans: Record) -> Piece:
    article = held.article
    ours = {name: value for name, value in ours_of(held).items() if name != "id"}
    record = {"id": article.key, "text": article.text, **spans, "meta": dict(sorted(article.meta.items())), OURS: ours}
    return (json_line(record),)


class _Graph:
    """The spans of an article and those of their roles, and the relations between them, under numbers."""

    def __init__(self, held: Held, layers: tuple[str, ...]) -> None:
        self.entities: list[Record] = []
        self.relations: list[Record] = []
        self._parts: dict[tuple[str, Role], int] = {}
        self._marks = {annotation.id: annotation for annotation in held.annotations}
        for annotation in held.annotations:
            self._entity(_name(annotation, layers), annotation.span.start, annotation.span.end)
        for annotation in held.annotations:
            if annotation.group is not None and annotation.group != annotation.id:
                self._relation(FURTHER, int(annotation.id), int(annotation.group))
            for name, role in sorted(annotation.roles.items()):
                self._relation(name, int(annotation.id), self._words(name, role))

    def _words(self, name: str, role: Role) -> int:
        """The entity that a role stands for where it is its very words, else a span for the role alone."""
        if role.entity is not None:
            span = self._marks[role.entity].span
            if (span.start, span.end) == (role.start, role.end):
                return int(role.entity)
        if (name, role) not in self._parts:
            self._parts[name, role] = self._entity(name, role.start, role.end)
            if role.entity is not None:
                self._relation(SAME, self._parts[name, role], int(role.entity))
        return self._parts[name, role]

    def _entity(self, label: str, start: int, end: int) -> int:
        number = len(self.entities) + 1
        self.entities.append({"id": number, "label": label, "start_offset": start, "end_offset": end})
        return number

    def _relation(self, name: str, head: int, words: int) -> None:
        number = len(self.relations) + 1
        self.relations.append({"id": number, "from_id": head, "to_id": words, "type": name})


def _tell(record: Json, layers: Sequence[str]) -> Iterator[Told]:
    yield told_by(record, layers, _NAMES)


DOCCANO = ReleaseFormat(
    "doccano",
    phrase("doccano JSON Lines with relations"),
    held=_held,
    piece=_piece,
    sink=line_file(".jsonl"),
    found=found_in(_tell),
    expected=expected,
    leaves_out=_LEAVES_OUT,
    check=check_names,
    reading=_READING.replace("{more}", ", and allow relations"),
)
DOCCANO_LABELS = replace(
    DOCCANO,
    name="doccano-labels",
    title=phrase("doccano JSON Lines with labels alone"),
    held=_held_as_triples,
    piece=_piece_of_triples,
    leaves_out=((phrase("roles"), _NO_RELATIONS), *_LEAVES_OUT),
    reading=_READING.replace("{more}", ""),
)
