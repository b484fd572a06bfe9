"""Writes the files of one article as brat has them: its text, what is marked in it, and what brat has no place for."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from workbench.core.annotations import Annotation
from workbench.core.records import Record, annotation_record
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Role
from workbench.exchange.brat_conf import name_of, plain_names
from workbench.exchange.brat_marks import FURTHER, LINE_ENDS, NOTE, NOTES, SAME, one_line, pieces_of
from workbench.exchange.foreign_articles import OURS
from workbench.exchange.foreign_releases import ours_of
from workbench.exchange.held import Held
from workbench.exchange.workbench_jsonl import json_line

Files = tuple[bytes, bytes, bytes]


def brat_files(held: Held, scheme: LabelScheme) -> Files:
    """The text, the annotations and what is ours; raises UnicodeEncodeError for what UTF-8 cannot hold."""
    written = _Standoff(held, scheme)
    meta, names = dict(sorted(held.article.meta.items())), dict(sorted(written.names.items()))
    ours = ours_of(held) | {"meta": meta, "names": names, "marks": written.ours}
    if held.rejected is not None:
        ours["rejected"] = [{"layer": a.span.layer, **annotation_record(a)} for a in held.rejected]
    annotations = "".join(f"{line}\n" for line in written.lines)
    return held.article.text.encode(), annotations.encode(), json_line({OURS: ours})


class _Standoff:
    """The lines of an article's annotations; `ours` is what they do not tell, `names` are those written otherwise."""

    def __init__(self, held: Held, scheme: LabelScheme) -> None:
        self.ours: dict[str, list[Record]] = {}
        self.names: dict[str, str] = {}
        self._text, self._scheme, self._plain = held.article.text, scheme, plain_names(scheme)
        self._texts: list[str] = []
        self._links: list[str] = []
        self._said: list[str] = []
        self._notes: list[str] = []
        self._parts: dict[tuple[str, Role], str] = {}
        self._ids: dict[str, str] = {}
        self._spans = {annotation.id: annotation.span for annotation in held.annotations}
        parts = interrupted(held.annotations, self._text)
        firsts = [a for a in held.annotations if a.id not in parts or parts[a.id][0] is a]
        for annotation in firsts:
            self._mark(parts.get(annotation.id, [annotation]))
        self._further(firsts)
        for annotation in firsts:
            self._tell(annotation)

    @property
    def lines(self) -> list[str]:
        return [*self._texts, *self._links, *self._said, *self._notes]

    def _mark(self, parts: Sequence[Annotation]) -> None:
        span = parts[0].span
        name = name_of(span.layer, span.label, self._scheme)
        id = self._stretch(name, [(part.span.start, part.span.end) for part in parts])
        self.ours[id] = [_ours(part) for part in parts]
        self._ids |= {part.id: id for part in parts}

    def _stretch(self, name: str, ranges: Iterable[tuple[int, int]]) -> str:
        id = f"T{len(self._texts) + 1}"
        pieces = [piece for start, end in ranges for piece in pieces_of(self._text, start, end)]
        places = ";".join(f"{start} {end}" for start, end in pieces)
        words = " ".join(self._text[start:end] for start, end in pieces)
        self._texts.append(f"{id}\t{self._named(name)} {places}\t{words}")
        return id

    def _further(self, annotations: Sequence[Annotation]) -> None:
        """Joins the parts of a group that cannot be one interrupted span."""
        firsts: dict[str, str] = {}
        for annotation in annotations:
            if annotation.group is not None:
                id = self._ids[annotation.id]
                first = firsts.setdefault(annotation.group, id)
                if first != id:
                    self._link(FURTHER, id, first)

    def _tell(self, annotation: Annotation) -> None:
        id = self._ids[annotation.id]
        for name, role in sorted(annotation.roles.items()):
            self._link(self._named(name), id, self._words(name, role))
        layer = self._scheme.layer(annotation.span.layer)
        chosen = {attribute.name: attribute.values for attribute in layer.attributes} if layer else {}
        for name, value in sorted(annotation.attributes.items()):
            if value in chosen.get(name, ()):
                self._said.append(f"A{len(self._said) + 1}\t{self._named(name)} {id} {self._named(value)}")
            else:
                type = NOTES if name == NOTE else self._named(name)
                self._notes.append(f"#{len(self._notes) + 1}\t{type} {id}\t{one_line(value)}")

    def _words(self, name: str, role: Role) -> str:
        """The entity that a role stands for where it is its very words, else a stretch for the role alone."""
        entity = None if role.entity is None else self._spans[role.entity]
        if role.entity is not None and entity is not None and (entity.start, entity.end) == (role.start, role.end):
            return self._ids[role.entity]
        if (name, role) not in self._parts:
            self._parts[name, role] = self._stretch(name, [(role.start, role.end)])
            if role.entity is not None:
                self._link(SAME, self._parts[name, role], self._ids[role.entity])
        return self._parts[name, role]

    def _link(self, type: str, head: str, words: str) -> None:
        self._links.append(f"R{len(self._links) + 1}\t{type} Arg1:{head} Arg2:{words}")

    def _named(self, name: str) -> str:
        plain = self._plain.plain(name)
        if plain != name:
            self.names[plain] = name
        return plain


def interrupted(annotations: Sequence[Annotation], text: str) -> Mapping[str, list[Annotation]]:
    """Groups that brat holds as one span of several stretches, by the id of each of their parts."""
    groups: dict[str, list[Annotation]] = {}
    for annotation in annotations:
        if annotation.group is not None:
            groups.setdefault(annotation.group, []).append(annotation)
    entities = {role.entity for annotation in annotations for role in annotation.roles.values()}
    return {
        part.id: parts
        for parts in groups.values()
        if len(parts) > 1 and _are_one(parts, text) and entities.isdisjoint(part.id for part in parts)
        for part in parts
    }


def _are_one(parts: Sequence[Annotation], text: str) -> bool:
    first = parts[0]
    are_alike = all(
        (part.span.layer, part.span.label, part.roles, part.attributes)
        == (first.span.layer, first.span.label, first.roles, first.attributes)
        for part in parts
    )
    gaps = [(one.span.end, other.span.start) for one, other in pairwise(parts)]
    # What nothing but a line end parts is one stretch to brat.
    return are_alike and all(end < start and not _is_line_end(text[end:start]) for end, start in gaps)


def _is_line_end(gap: str) -> bool:
    return gap.isspace() and not set(LINE_ENDS).isdisjoint(gap)


def _ours(annotation: Annotation) -> Record:
    span, record = annotation.span, annotation_record(annotation)
    told: Record = {"id": annotation.id, "start": span.start, "end": span.end, "label": span.label}
    told["origin"] = record["origin"]
    if annotation.group is not None:
        told["group"] = annotation.group
    if odd := {name: value for name, value in sorted(annotation.attributes.items()) if one_line(value) != value}:
        told["attributes"] = odd
    return told
