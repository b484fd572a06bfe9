"""Makes marks of Web Annotations about one text: tags as labels, other bodies as attributes, links as roles."""

from collections.abc import Iterator, Mapping, Sequence

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import MARK_KEYS, Record
from workbench.exchange.flat_labels import layer_and_label
from workbench.exchange.foreign_articles import OURS
from workbench.exchange.json_shapes import Json, name_in, object_in
from workbench.exchange.span_records import SUGGESTED
from workbench.exchange.web_annotation_anchors import Anchors, Selection, selection_of

NOTE, IDENTITY = "note", "identity"
_TAGS = frozenset({"tagging", "classifying"})


def marks_of(
    annotations: Sequence[Json], text: str, layers: Sequence[str]
) -> tuple[dict[str, list[Record]], list[str]]:
    """Marks in the shape of `workbench/1` by layer, and in words what has no place among them.

    Raises Problem for an annotation that is not of its shape.
    """
    return _Marks([_Annotation(each, number) for number, each in enumerate(annotations)], text, layers).made()


def resource_of(value: object) -> Json:
    """What a body, target or source is: an object, or the name of one alone; of several the first."""
    if isinstance(value, list):
        return resource_of(value[0]) if value else {}
    if isinstance(value, str):
        return {"id": value}
    return value if isinstance(value, dict) else {}


def who_made(annotation: Json) -> tuple[str, bool]:
    """The name of who made an annotation, empty where nobody is named, and whether that is software."""
    who = resource_of(annotation.get("creator"))
    names = (who.get(each) for each in ("name", "nickname", "id"))
    name = next((each for each in names if isinstance(each, str) and each), "")
    return name, who.get("type") == "Software"


class _Annotation:
    """An annotation taken apart; `id` is the one of the file, or made of its place there."""

    def __init__(self, told: Json, number: int) -> None:
        self.id = name_in(told, "id") or f"annotation {number}"
        self.motivations = _texts(told.get("motivation"))
        self.who, self.is_software = who_made(told)
        self.ours = object_in(told, OURS)
        target = told.get("target")
        targets = target if isinstance(target, list) else [target]
        self.targets = [resource_of(each) for each in targets]
        self.selections = [selection_of(each) for each in self.targets if "selector" in each]
        self.bodies = [*_bodies(told.get("body"))]
        if isinstance(value := told.get("bodyValue"), str):
            self.bodies.append({"type": "TextualBody", "value": value})

    def links(self, known: Mapping[str, object], purpose: str) -> Iterator[tuple[str, str]]:
        """Other annotations that its bodies lead to for this purpose, and as what."""
        for body in self.bodies:
            named = body.get("source", body.get("id"))
            if isinstance(named, str) and named in known and self._purpose(body, "linking") == purpose:
                yield named, name_in(body, "label") or "linking"

    def labels(self) -> Iterator[tuple[str, str]]:
        """Its tags, and the layers that they name; what it is made for where it has no tag."""
        found = False
        for body in self.bodies:
            if (value := _said(body)) and self._is_tag(body):
                found = True
                yield value, name_in(body, "label") or ""
        if not found:
            yield next(iter(self.motivations), "highlighting"), ""

    def attributes(self) -> dict[str, str]:
        """What else its bodies say, under the names that they have; remarks without a name are notes."""
        told: dict[str, str] = {}
        for body in self.bodies:
            if (value := _said(body)) and not self._is_tag(body):
                name = name_in(body, "label") or (IDENTITY if self._purpose(body, "") == "identifying" else NOTE)
                told[name] = f"{told[name]}\n{value}" if name in told else value
        return told

    def _is_tag(self, body: Json) -> bool:
        purpose = self._purpose(body, next(iter(self.motivations), ""))
        return purpose == "tagging" or (purpose == "classifying" and "label" not in body)

    @staticmethod
    def _purpose(body: Json, default: str) -> str:
        return next(iter(_texts(body.get("purpose"))), default)


class _Marks:
    def __init__(self, annotations: Sequence[_Annotation], text: str, layers: Sequence[str]) -> None:
        self._left_out: list[str] = []
        self._layers = layers
        self._all: dict[str, _Annotation] = {}
        for annotation in annotations:
            if self._all.setdefault(annotation.id, annotation) is not annotation:
                self._left_out.append(phrase("The id “{value}” is there already.", value=f"{annotation.id:.80}"))
        annotations = [*self._all.values()]
        self._anchors = Anchors(text, [each for annotation in annotations for each in annotation.selections])
        self._roles: dict[str, Record] = {}
        self._meant: set[str] = set()
        self._words = [each for each in annotations if self._is_words(each)]
        self._relations = [each for each in annotations if not each.selections]

    def made(self) -> tuple[dict[str, list[Record]], list[str]]:
        for words in self._words:
            self._link_words(words)
        for relation in self._relations:
            self._link_annotations(relation)
        marks: dict[str, list[Record]] = {}
        for annotation in self._all.values():
            if annotation.selections and annotation not in self._words:
                for layer, record in self._records(annotation):
                    marks.setdefault(layer, []).append(record)
        if number := self._anchors.found_again:
            self._left_out.append(
                phrase(
                    "{n:,} annotation was found again by its words, since the text is not as it was.",
                    "{n:,} annotations were found again by their words, since the text is not as it was.",
                    n=number,
                )
            )
        return marks, self._left_out

    def _is_words(self, annotation: _Annotation) -> bool:
        return bool(annotation.selections) and any(annotation.links(self._all, "linking"))

    def _link_words(self, words: _Annotation) -> None:
        entity = next((named for named, _ in words.links(self._all, "identifying")), None)
        for head, name in words.links(self._all, "linking"):
            if (place := self._place(words.selections[0])) is not None:
                self._add_role(head, name, place, entity)

    def _link_annotations(self, relation: _Annotation) -> None:
        """A relation between two annotations: the first one has a role, which the words of the second have."""
        ends = [name for target in relation.targets if isinstance(name := target.get("id"), str) and name in self._all]
        if len(ends) != 2 or not self._all[ends[1]].selections:
            self._left_out.append(phrase("An annotation that is about no words was left out."))
            return
        if (place := self._place(self._all[ends[1]].selections[0])) is not None:
            self._add_role(ends[0], next(relation.labels())[0], place, ends[1])

    def _add_role(self, head: str, name: str, place: Record, entity: str | None) -> None:
        roles = self._roles.setdefault(head, {})
        if name in roles or name in MARK_KEYS:
            self._left_out.append(phrase("A second relation “{name}” of one span was left out.", name=name))
            return
        roles[name] = place
        if entity is not None:
            self._meant.add(entity)
            place["entity"] = self._id(self._all[entity])

    def _records(self, annotation: _Annotation) -> Iterator[tuple[str, Record]]:
        places = [place for each in annotation.selections if (place := self._place(each)) is not None]
        first = True
        for label, told in annotation.labels():
            layer, name = (
                (told, label) if told in self._layers or annotation.ours else layer_and_label(label, self._layers)
            )
            for place in places:
                record: Record = {**place, "label": name, **self._said(annotation, is_one=len(places) == 1)}
                if first and (annotation.ours or annotation.id in self._meant):
                    record["id"] = self._id(annotation)
                first = False
                yield layer, {**record, **self._roles.get(annotation.id, {})}

    def _said(self, annotation: _Annotation, *, is_one: bool) -> Record:
        said: Record = {}
        if attributes := annotation.attributes():
            said["attributes"] = attributes
        if (group := name_in(annotation.ours, "group")) is not None or not is_one:
            said["group"] = group or annotation.id
        if "origin" in annotation.ours:
            said["origin"] = dict(object_in(annotation.ours, "origin"))
        elif annotation.is_software:
            said["origin"] = {
                "suggester": annotation.who or "software",
                "version": "",
                "score": 1.0,
                "verdict": SUGGESTED,
            }
        return said

    def _id(self, annotation: _Annotation) -> str:
        return name_in(annotation.ours, "id") or annotation.id

    def _place(self, selection: Selection) -> Record | None:
        try:
            return self._anchors.place_of(selection)
        except Problem as problem:
            self._left_out.append(problem.what)
            return None


def _texts(value: object) -> list[str]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]


def _bodies(value: object) -> Iterator[Json]:
    return (resource_of(each) for each in (value if isinstance(value, list) else [value]) if each is not None)


def _said(body: Json) -> str:
    """What a body says in words; of a resource that it names, the last part of the name."""
    if isinstance(value := body.get("value"), str):
        return value
    named = body.get("source", body.get("id"))
    return named.rstrip("/#").replace("#", "/").rpartition("/")[2] if isinstance(named, str) else ""
