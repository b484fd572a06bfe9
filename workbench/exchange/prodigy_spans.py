"""Spans of a Prodigy task, and the relations between them as roles: the head has the role, the child is its words."""

from collections.abc import Iterable, Sequence

from workbench.core.phrases import phrase
from workbench.core.records import MARK_KEYS, Record
from workbench.exchange.flat_labels import layer_and_label
from workbench.exchange.foreign_articles import OURS
from workbench.exchange.json_shapes import Json, name_in, object_in, share_in, text_in, text_or_none, whole_in

_Key = tuple[int, int, str]


class Span:
    """A span of a task; raises Problem for one without range or label. Offsets are code points."""

    def __init__(self, told: Json, layers: Sequence[str]) -> None:
        self.label = text_in(told, "label")
        self.start, self.end = whole_in(told, "start"), whole_in(told, "end")
        self.quote = text_or_none(told, "text")
        self.ours = object_in(told, OURS)
        self.id = name_in(self.ours, "id")
        layer, label = layer_and_label(self.label, layers)
        self.layer = text_or_none(self.ours, "layer") or layer
        self._own_label = text_or_none(self.ours, "label") or (self.label if self.ours else label)
        self.source, self.score = name_in(told, "source"), share_in(told, "score")

    @property
    def key(self) -> _Key:
        return self.start, self.end, self.label

    def named(self) -> str:
        """Its id; one is made where it has none and something refers to it."""
        self.id = self.id or f"{self.layer}-{self.start}-{self.end}-{self.label}"
        return self.id

    def record(self) -> Record:
        """The span in the shape of `workbench/1`, without its roles."""
        told: Record = {"start": self.start, "end": self.end, "label": self._own_label}
        if self.id is not None:
            told["id"] = self.id
        if self.quote is not None:
            told["text"] = self.quote
        return {**told, **{name: value for name, value in self.ours.items() if name not in ("layer", "label")}}


class Relations:
    """What relations make of the spans of a task; `left_out` says in words what has no place in an article of ours."""

    def __init__(self, spans: Sequence[Span], relations: Iterable[Json]) -> None:
        self.left_out: list[str] = []
        self._by_id = {span.id: span for span in spans if span.id is not None}
        self._by_key = {span.key: span for span in spans}
        self._roles: dict[int, Record] = {}
        self._parts: set[_Key] = set()
        for relation in relations:
            self._add(relation)

    def is_part(self, span: Span) -> bool:
        """Whether a span stands there only for a role of another one."""
        return not span.ours and span.key in self._parts

    def roles(self, span: Span) -> Record:
        return self._roles.get(id(span), {})

    def _add(self, relation: Json) -> None:
        name, child = text_in(relation, "label"), object_in(relation, "child_span")
        head = self._head(relation)
        if head is None or not child:
            self.left_out.append(phrase("The relation “{name}” does not begin at a span, and was left out.", name=name))
            return
        roles = self._roles.setdefault(id(head), {})
        if name in roles:
            self.left_out.append(phrase("A second relation “{name}” of one span was left out.", name=name))
        elif name in MARK_KEYS:
            told = phrase("The relation “{name}” was left out: its name means something else here.", name=name)
            self.left_out.append(told)
        else:
            roles[name] = self._role(relation, child, name)

    def _head(self, relation: Json) -> Span | None:
        known = self._by_id.get(name_in(object_in(relation, OURS), "head") or "")
        return known or self._by_key.get(_key(object_in(relation, "head_span")))

    def _role(self, relation: Json, child: Json, name: str) -> Record:
        role: Record = {"start": whole_in(child, "start"), "end": whole_in(child, "end")}
        words = self._by_key.get(_key(child))
        ours = object_in(relation, OURS)
        if words is not None and words.label == name:
            self._parts.add(words.key)
        if (entity := name_in(ours, "entity")) is None and not ours and words is not None and words.label != name:
            entity = words.named()
        return role if entity is None else {**role, "entity": entity}


def _key(span: Json) -> _Key:
    if not span:
        return -1, -1, ""
    return whole_in(span, "start"), whole_in(span, "end"), text_or_none(span, "label") or ""
