"""Makes marks of the regions of one Label Studio result: roles out of relations, attributes out of answers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from workbench.core.phrases import phrase
from workbench.core.records import Record
from workbench.exchange.flat_labels import layer_and_label
from workbench.exchange.foreign_articles import OURS
from workbench.exchange.json_shapes import Json, name_in, object_in, share_in, text_or_none, texts_in
from workbench.exchange.label_studio_regions import Region, Unit, regions_of
from workbench.exchange.span_records import SUGGESTED

TOOL = "label-studio"


@dataclass(slots=True)
class Marks:
    """Marks in the shape of `workbench/1`, by layer, and what of a result has no place among them."""

    by_layer: dict[str, list[Record]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    noted: list[str] = field(default_factory=list)

    def each(self) -> Iterator[tuple[str, Record]]:
        return ((layer, record) for layer, records in self.by_layer.items() for record in records)

    def add(self, layer: str, record: Record) -> None:
        self.by_layer.setdefault(layer, []).append(record)


def merged(results: Iterable[Marks]) -> Marks:
    """All marks of several results; a prediction of what is marked already adds nothing."""
    together, again = Marks(), 0
    seen: set[tuple[object, ...]] = set()
    for marks in results:
        together.left_out += marks.left_out
        together.noted += marks.noted
        for layer, record in marks.each():
            place = (layer, record["start"], record["end"], record["label"])
            if place in seen and record.get("origin", {}).get("verdict") == SUGGESTED:
                again += 1
            else:
                together.add(layer, record)
            seen.add(place)
    if again:
        together.noted.append(
            phrase(
                "{n:,} prediction of what is marked already was left out.",
                "{n:,} predictions of what is marked already were left out.",
                n=again,
            )
        )
    return together


@dataclass(frozen=True, slots=True)
class About:
    """What results are about: a text and the layers; `controls` tells what those stand for that have other names."""

    text: str
    layers: Sequence[str]
    controls: Json


def annotated(items: Sequence[Json], about: About) -> Marks:
    """The marks as a person set them."""
    return _Result(items, about).marks()


def suggested(items: Sequence[Json], about: About, *, model: str, score: float | None = None) -> Marks:
    """The marks as a model predicts them; `score` is that of regions that have none of their own."""
    marks = annotated(items, about)
    for _, record in marks.each():
        own = record.pop("score", score)
        surest = 1.0 if own is None else own
        record.setdefault("origin", {"suggester": model, "version": "", "score": surest, "verdict": SUGGESTED})
    return marks


class _Result:
    def __init__(self, items: Sequence[Json], about: About) -> None:
        self._left_out: list[str] = []
        self._regions = regions_of(items, self._left_out)
        self._unit = Unit(about.text, self._regions.values())
        self._layers, self._controls = about.layers, about.controls
        self._children = {child for region in self._regions.values() for child in region.roles.values()}
        words = {child for child in self._children if self._regions[child].is_words}
        self._meant = {id for child in words if (id := self._regions[child].entity)} | (self._children - words)

    def marks(self) -> Marks:
        found = Marks(left_out=self._left_out)
        for id, region in self._regions.items():
            if region.is_words:
                self._tell_words_alone(id, region)
                continue
            if not region.labels:
                found.left_out.append(phrase("An answer about words without a label was left out."))
            for label, item in region.labels:
                found.add(*self._mark(id, region, label, item))
        return found

    def _mark(self, id: str, region: Region, label: str, item: Json) -> tuple[str, Record]:
        ours = _ours_of(item)
        layer, label = self._layer(ours, label, item)
        record: Record = {**self._unit.range_of(region), "label": label}
        if (named := self._id(id)) is not None and item is region.labels[0][1]:
            record["id"] = named
        if (group := name_in(ours, "group")) is not None:
            record["group"] = group
        if attributes := {**object_in(ours, "attributes"), **self._attributes(region)}:
            record["attributes"] = attributes
        # What we told of its origin holds only as long as nobody has changed the region.
        if ours.get("at") == [region.start, region.end, label] and "origin" in ours:
            record["origin"] = dict(object_in(ours, "origin"))
        elif (score := share_in(item, "score")) is not None:
            record["score"] = score
        return layer, {**record, **{name: self._role(child) for name, child in region.roles.items()}}

    def _layer(self, ours: Json, label: str, item: Json) -> tuple[str, str]:
        control = name_in(item, "from_name") or ""
        known = text_or_none(ours, "layer") or next(iter(texts_in(self._controls, control)), None)
        if known is not None or control in self._layers:
            return known or control, label
        return layer_and_label(label, self._layers)

    def _attributes(self, region: Region) -> dict[str, str]:
        return {(texts_in(self._controls, name) or [name])[-1]: value for name, value in region.answers.items()}

    def _role(self, child: str) -> Record:
        region = self._regions[child]
        entity = region.entity if region.is_words else child
        named = None if entity is None else self._id(entity)
        told = self._unit.range_of(region)
        return told if named is None else {**told, "entity": named}

    def _id(self, id: str) -> str | None:
        """What the mark of a region is called: as we called it, else by its region where something refers to it."""
        region = self._regions[id]
        if not region.labels:
            return None
        return name_in(_ours_of(region.labels[0][1]), "id") or (id if id in self._meant else None)

    def _tell_words_alone(self, id: str, region: Region) -> None:
        if id not in self._children:
            name = region.labels[0][0] if region.labels else ""
            self._left_out.append(phrase("“{name}” belongs to no span, and was left out.", name=name))
        for name in region.answers:
            self._left_out.append(phrase("“{name}” of {id} was left out: that is no span.", name=name, id=id))
        for name in region.roles:
            told = phrase("The relation “{name}” does not join two regions, and was left out.", name=name)
            self._left_out.append(told)


def _ours_of(item: Json) -> Json:
    return object_in(object_in(item, "meta"), OURS)
