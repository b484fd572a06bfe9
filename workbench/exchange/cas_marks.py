"""Makes marks of the structures of a CAS: those that we wrote by what stands beside them, those of others by shape."""

from collections.abc import Iterable, Mapping, Sequence

from workbench.core.annotations import Verdict
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import MARK_KEYS, Record
from workbench.exchange.cas_structures import Cas, Structure
from workbench.exchange.cas_types import PART, PARTS
from workbench.exchange.flat_labels import first_of, layer_and_label
from workbench.exchange.json_shapes import Json, name_in, object_in
from workbench.exchange.offsets import Utf16

_NER = (".core.api.ner.type.",)
_NO_MARKS = ("uima.", "workbench.", "de.tudarmstadt.ukp.", "org.dkpro.")
"""Packages whose types are texts, tokens, parses and the like, all but the named entities."""
_LABELS = ("value", "label", "kind", "category", "class", "type", "tag", "name")
_GOVERNOR, _DEPENDENT = "Governor", "Dependent"


class OurMarks:
    """Marks by layer; what others changed in the file counts, and what they do not know stays as it was."""

    def __init__(self, cas: Cas, structures: Iterable[Structure], text: str, ours: Json, layers: Sequence[str]) -> None:
        self.by_layer: dict[str, list[Record]] = {}
        self.left_out: list[str] = []
        self._cas, self._units = cas, Utf16(text)
        self._told = object_in(ours, "marks")
        types = object_in(ours, "types")
        unknown: list[Structure] = []
        for each in structures:
            if each.type in types:
                self._add(each, object_in(types, each.type), layers)
            elif each.begin is not None:
                unknown.append(each)
        foreign = ForeignMarks(cas, unknown, self._units, layers)
        self.left_out += foreign.left_out
        for layer, records in foreign.by_layer.items():
            self.by_layer.setdefault(layer, []).extend(records)

    def _add(self, each: Structure, type: Json, layers: Sequence[str]) -> None:
        told = object_in(self._told, each.words("id") or "")
        names = object_in(type, "attributes")
        attributes = {
            name_in(names, feature) or feature: value
            for feature, value in each.features.items()
            if isinstance(value, str) and feature not in {"value", "id", "group", PARTS}
        }
        record = _placed(each, self._units)
        record["label"] = _label(each, told)
        record |= {name: each.features[name] for name in ("id", "group") if each.features.get(name)}
        record["attributes"] = {**attributes, **object_in(told, "attributes")}
        record |= self._roles(each, object_in(told, "roles"))
        if "origin" in told:
            record["origin"] = _origin(object_in(told, "origin"), told.get("at"), record)
        self.by_layer.setdefault(name_in(type, "layer") or first_of(layers), []).append(record)

    def _roles(self, each: Structure, names: Json) -> Record:
        roles: Record = {}
        for link in self._cas.referred(each.features.get(PARTS)):
            written = link.words("role") or ""
            name = name_in(names, written) or written
            part = next(self._cas.referred(link.features.get("target")), None)
            if part is None or not name or name in MARK_KEYS or name in roles:
                self.left_out.append(phrase("A part of a span leads nowhere, and was left out."))
                continue
            entity = next(self._cas.referred(part.features.get("entity")), None) if part.type == PART else part
            roles[name] = {**_placed(part, self._units), "entity": entity.words("id") if entity else None}
        return roles


def _label(each: Structure, told: Json) -> str:
    """The label; that which was meant where the file could not hold it."""
    written = each.words("value") or ""
    meant = at[2] if isinstance(at := told.get("at"), list) and len(at) == 3 else None
    is_replaced = isinstance(meant, str) and len(meant) == len(written) and "\ufffd" in written
    if is_replaced and all(sign in (own, "\ufffd") for sign, own in zip(written, str(meant), strict=True)):
        return str(meant)
    return written


def _origin(origin: Json, at: object, record: Mapping[str, object]) -> Record:
    """Where a mark came from; what was moved or relabelled elsewhere since then is told so."""
    found = [record["start"], record["end"], record["label"]]
    if not isinstance(at, list) or len(at) != 3 or at == found or "suggester" not in origin:
        return dict(origin)
    proposed = {**dict(zip(("start", "end", "label"), at, strict=True)), **origin}
    is_moved = [proposed["start"], proposed["end"]] != found[:2]
    changed = {
        (False, False): Verdict.ACCEPTED,
        (True, False): Verdict.MOVED,
        (False, True): Verdict.RELABELLED,
        (True, True): Verdict.MOVED_AND_RELABELLED,
    }
    return {**proposed, "verdict": str(changed[is_moved, proposed["label"] != found[2]])}


class ForeignMarks:
    """Marks by layer of what any tool wrote; `left_out` are words on what has no place here."""

    def __init__(self, cas: Cas, structures: Iterable[Structure], units: Utf16, layers: Sequence[str]) -> None:
        self.by_layer: dict[str, list[Record]] = {}
        self.left_out: list[str] = []
        self._cas, self._units, self._layers = cas, units, layers
        self._records: dict[int, Record] = {}
        marked = [each for each in structures if _may_be_mark(each)]
        relations = [each for each in marked if {_GOVERNOR, _DEPENDENT} <= each.features.keys()]
        related = {each.id for each in relations}
        spans = [each for each in marked if each.id not in related]
        for each in spans:
            self._add(each)
        for each in spans:
            self._link(each)
        for each in relations:
            self._relate(each)

    def _add(self, each: Structure) -> None:
        feature, name = _named(each)
        if each.begin == each.end:
            self.left_out.append(phrase("A span of “{type}” covers nothing, and was left out.", type=each.name))
            return
        layer, label = self._layer(each, name)
        attributes = {
            key: value
            for key, value in each.features.items()
            if isinstance(value, str) and value and key != feature and not self._links(each, key)
        }
        record = {**_placed(each, self._units), "id": str(each.id), "label": label, "attributes": attributes}
        self._records[each.id] = record
        self.by_layer.setdefault(layer, []).append(record)

    def _layer(self, each: Structure, label: str) -> tuple[str, str]:
        named = next((layer for layer in self._layers if layer.casefold() == each.name.casefold()), None)
        return (named, label) if named else layer_and_label(label, self._layers)

    def _links(self, each: Structure, feature: str) -> list[Structure]:
        """What a feature links to by structures that have a role and a target, as INCEpTION has it."""
        found = self._cas.referred(each.features[feature])
        return [link for link in found if "target" in link.features and link.begin is None]

    def _link(self, each: Structure) -> None:
        for feature in each.features if each.id in self._records else ():
            for link in self._links(each, feature):
                target = next(self._cas.referred(link.features["target"]), None)
                self._role(each, link.words("role") or feature, target)

    def _relate(self, each: Structure) -> None:
        head = next(self._cas.referred(each.features[_GOVERNOR]), None)
        words = next(self._cas.referred(each.features[_DEPENDENT]), None)
        if head is None or head.id not in self._records:
            told = phrase("The relation “{name}” does not join two spans, and was left out.", name=_named(each)[1])
            self.left_out.append(told)
        else:
            self._role(head, _named(each)[1], words)

    def _role(self, head: Structure, name: str, words: Structure | None) -> None:
        record = self._records[head.id]
        if words is None or words.begin is None or words.begin == words.end:
            told = phrase("The relation “{name}” does not join two spans, and was left out.", name=name)
            self.left_out.append(told)
        elif name in MARK_KEYS:
            told = phrase("The relation “{name}” was left out: its name means something else here.", name=name)
            self.left_out.append(told)
        elif name in record:
            self.left_out.append(phrase("A second relation “{name}” of one span was left out.", name=name))
        else:
            meant = next(self._cas.referred(words.features.get("entity")), words) if words.type == PART else words
            entity = str(meant.id) if meant.id in self._records else None
            record[name] = {**_placed(words, self._units), "entity": entity}


def _may_be_mark(each: Structure) -> bool:
    if each.begin is None or each.end is None:
        return False
    return not each.type.startswith(_NO_MARKS) or any(package in each.type for package in _NER)


def _named(each: Structure) -> tuple[str, str]:
    """The feature that says what a structure is, and what it says; without one its type."""
    texts = {name: value for name, value in each.features.items() if isinstance(value, str) and value}
    feature = next((name for name in _LABELS if name in texts), "")
    return (feature, str(texts[feature])) if feature else ("", each.name)


def _placed(each: Structure, units: Utf16) -> Record:
    """Its range in code points; raises Problem for one that is not inside the text, or cuts a character."""
    if each.begin is None or each.end is None:
        raise Problem(phrase("A structure of “{type}” has no begin and end.", type=each.name))
    return {"start": units.code_point(each.begin), "end": units.code_point(each.end)}
