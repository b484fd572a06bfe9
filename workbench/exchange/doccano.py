"""Reads doccano's JSONL and JSON of sequence labelling, in every shape that its versions have written."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import MARK_KEYS, Record
from workbench.exchange.fields import meta_from
from workbench.exchange.flat_labels import layer_and_label
from workbench.exchange.foreign_articles import OURS, Told, read_told, review_in
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import ImportOptions, Keys, Read, Source
from workbench.exchange.json_records import key_of
from workbench.exchange.json_shapes import Json, name_in, object_in, objects_in, text_in, text_or_none, whole_in

SAME = "same as"
"""The relation from a part of a span, such as a claimer, to the entity that it stands for."""
FURTHER = "continues"
"""The relation from each further part of an interrupted span to its first part."""
_LISTS = ("entities", "label", "labels", "annotations")
_KNOWN = frozenset({*_LISTS, "relations", "meta", OURS})


def is_doccano(glimpse: Glimpse) -> bool:
    """Whether the first object of a file has a text and a list that holds spans as doccano writes them, or nothing."""
    record = glimpse.record or {}
    if not isinstance(record.get("text", record.get("data")), str) or "schema" in record:
        return False
    lists = [record[name] for name in _LISTS if isinstance(record.get(name), list)]
    # An empty list of entities may be anybody's; doccano writes one of relations beside it.
    is_its_own = any(lists) or not {"label", "labels", "relations"}.isdisjoint(record)
    return is_its_own and bool(lists) and all(_is_span(item) for items in lists for item in items)


def _is_span(item: object) -> bool:
    if isinstance(item, list):
        return len(item) == 3 and type(item[0]) is type(item[1]) is int and isinstance(item[2], str)
    return isinstance(item, dict) and {"start_offset", "end_offset", "label"} <= item.keys()


def read_doccano(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of a file of doccano; what is no span or begins nowhere is a fault, with the rest of its article."""
    names = {"text": "text", "id": "id", "title": "title", "story": "story", **options.value_fields}

    def key(record: Json, made: str) -> str:
        review, _ = review_in(object_in(record, OURS))
        annotator = review.annotator if review else ""
        return key_of(record, names["id"] if names["id"] in record else None, keys, made=made, annotator=annotator)

    def tell(record: Json, _key: str) -> Iterator[Told]:
        yield told_by(record, options.layers, names)

    return read_told(source, options, key, tell)


def told_by(record: Json, layers: Sequence[str], names: Mapping[str, str]) -> Told:
    """What an object tells; `names` are those of its fields. Raises Problem for what cannot be read."""
    ours = object_in(record, OURS)
    text = text_in(record, "data" if names["text"] not in record and "data" in record else names["text"])
    spans = [span for name in _LISTS for span in _spans_in(record, name, layers)]
    links = Links(spans, objects_in(record, "relations"))
    marks: dict[str, list[Record]] = {}
    for span in spans:
        if not links.is_part(span):
            marks.setdefault(span.layer, []).append({**span.record, **links.said_of(span)})
    review, at = review_in(ours)
    columns = {name: value for name, value in record.items() if name not in ("data", *_KNOWN)}
    return Told(
        text,
        marks,
        key=name_in(record, names["id"]),
        title=text_or_none(ours or record, "title" if ours else names["title"]) or "",
        meta=object_in(record, "meta") if ours else {**meta_from(columns, names), **object_in(record, "meta")},
        story=text_or_none(ours or record, "story" if ours else names["story"]),
        split=text_or_none(ours, "split"),
        review=review,
        submitted_at=at,
        is_ours=bool(ours),
        left_out=(*links.left_out, *_about_the_text(record)),
    )


def _about_the_text(record: Json) -> Iterator[str]:
    """What is told of labels of a text as a whole, which stand among the spans."""
    for label in (each for name in _LISTS for each in record.get(name) or () if isinstance(each, str)):
        yield phrase("The label “{name}” is of the whole text, and was left out.", name=f"{label:.40}")


class _Span(NamedTuple):
    id: str | None
    layer: str
    name: str
    start: int
    end: int
    label: str

    @property
    def record(self) -> Record:
        record: Record = {"start": self.start, "end": self.end, "label": self.label}
        return record if self.id is None else {"id": self.id, **record}


def _spans_in(record: Json, name: str, layers: Sequence[str]) -> Iterator[_Span]:
    items = record.get(name)
    if items is None:
        return
    if not isinstance(items, list):
        raise Problem(phrase("“{name}” is not a list of spans.", name=name))
    for item in items:
        told = (
            dict(zip(("start_offset", "end_offset", "label"), item, strict=False)) if isinstance(item, list) else item
        )
        # Whole texts have labels too, and these are no spans.
        if isinstance(told, str):
            continue
        if not isinstance(told, dict):
            raise Problem(phrase("“{name}” is not a list of spans.", name=name))
        yield _span(told, layers)


def _span(told: Mapping[str, Any], layers: Sequence[str]) -> _Span:
    name = name_in(told, "label")
    if name is None:
        raise Problem("A span has no label.")
    layer, label = layer_and_label(name, layers)
    return _Span(name_in(told, "id"), layer, name, whole_in(told, "start_offset"), whole_in(told, "end_offset"), label)


class Links:
    """What relations say of spans: their roles, and which are parts of one; `left_out` are words on all others."""

    def __init__(self, spans: Sequence[_Span], relations: Sequence[Json]) -> None:
        self.left_out: list[str] = []
        self._spans = {span.id: span for span in spans if span.id is not None}
        self._said: dict[str, Record] = {}
        self._parts: set[str] = set()
        known = [relation for relation in relations if self._is_known(relation)]
        # What a part stands for is known once it is known to be one.
        for relation in sorted(known, key=lambda each: text_in(each, "type") == SAME):
            self._add(text_in(relation, "type"), _end(relation, "from_id"), _end(relation, "to_id"))
        for said in self._said.values():
            self._led(said)
        # What stands there only for a role has no roles of its own.
        said_of_parts = (name for id in sorted(self._parts) for name in self._said.get(id, {}))
        for name in (name for name in said_of_parts if name not in (SAME, "group")):
            self.left_out.append(phrase("The relation “{name}” does not join two spans, and was left out.", name=name))

    def is_part(self, span: _Span) -> bool:
        """Whether a span stands there only for a role of another one."""
        return span.id in self._parts

    def said_of(self, span: _Span) -> Record:
        return {} if span.id is None else self._said.get(span.id, {})

    def _is_known(self, relation: Json) -> bool:
        is_known = _end(relation, "from_id") in self._spans and _end(relation, "to_id") in self._spans
        if not is_known:
            name = text_in(relation, "type")
            self.left_out.append(phrase("The relation “{name}” does not join two spans, and was left out.", name=name))
        return is_known

    def _add(self, name: str, head: str, words: str) -> None:
        said = self._said.setdefault(head, {})
        if name == FURTHER:
            said["group"] = self._said.setdefault(words, {}).setdefault("group", words)
        elif name in MARK_KEYS:
            told = phrase("The relation “{name}” was left out: its name means something else here.", name=name)
            self.left_out.append(told)
        elif name in said:
            self.left_out.append(phrase("A second relation “{name}” of one span was left out.", name=name))
        else:
            part = self._spans[words]
            said[name] = {"start": part.start, "end": part.end, "entity": words}
            if part.name == name != SAME:
                self._parts.add(words)

    def _led(self, said: Record) -> None:
        """Leads roles from the spans that stand there only for them to the entities that these stand for."""
        for role in said.values():
            if isinstance(role, dict) and role["entity"] in self._parts:
                same = self._said.get(role.pop("entity"), {}).get(SAME)
                if same is not None and same.get("entity") is not None:
                    role["entity"] = same["entity"]


def _end(relation: Json, name: str) -> str:
    return str(whole_in(relation, name))
