"""CAS JSON, the JSON of UIMA in version 0.4 of its specification: read and written, with its type system inside."""

from collections.abc import Iterator, Mapping
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.records import Record, json_text
from workbench.exchange.cas_structures import (
    ARRAY,
    ELEMENTS,
    INITIAL_VIEW,
    SOFA,
    Cas,
    Feature,
    Ref,
    Sofa,
    Structure,
    checked,
    no_cas,
)
from workbench.exchange.cas_types import TypeOf
from workbench.exchange.json_records import record_from
from workbench.exchange.json_shapes import Json

TYPES, STRUCTURES, VIEWS = "%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"
_PLACES = frozenset({"begin", "end"})


def json_cas(data: bytes) -> Cas:
    """What a file holds; raises Problem for one that is damaged."""
    record = record_from(data)
    sofas: list[Sofa] = []
    structures: list[Structure] = []
    for id, each in _listed(record.get(STRUCTURES)):
        type = each.get("%TYPE")
        if not isinstance(type, str):
            raise no_cas(phrase("a structure has no type"))
        if type == SOFA:
            name, text = each.get("sofaID", INITIAL_VIEW), each.get("sofaString")
            sofas.append(Sofa(id, str(name), text if isinstance(text, str) else None))
        else:
            structures.append(_structure(id, type, each))
    return checked(sofas, structures)


def _listed(value: object) -> Iterator[tuple[int, Json]]:
    """The structures with their ids: a list of them, or an object by id as earlier versions have it."""
    pairs: list[tuple[object, object]] = []
    if isinstance(value, list):
        pairs = [(each.get("%ID") if isinstance(each, dict) else None, each) for each in value]
    elif isinstance(value, dict):
        pairs = [
            (int(id) if id.isascii() and id.isdigit() and len(id) < 10 else None, each) for id, each in value.items()
        ]
    for id, each in pairs:
        if type(id) is not int or not isinstance(each, dict):
            raise no_cas(phrase("a structure has no id"))
        yield id, each
    if not pairs:
        raise no_cas(phrase("it has no structures"))


def _structure(id: int, type: str, each: Json) -> Structure:
    features: dict[str, Feature] = {}
    for name, value in each.items():
        if name.startswith("@"):
            features[name[1:]] = Ref(_whole(value, name)) if value is not None else ""
        elif name == "%ELEMENTS" and isinstance(value, list):
            features[ELEMENTS] = [Ref(item) for item in value if _is_whole(item)]
        elif not name.startswith("%") and name not in _PLACES and isinstance(value, str | int | float):
            features[name.lstrip("#^")] = str(value).lower() if isinstance(value, bool) else str(value)
    sofa = features.pop("sofa", None)
    begin, end = (None if name not in each else _whole(each[name], name) for name in ("begin", "end"))
    return Structure(id, type, features, begin, end, sofa.id if isinstance(sofa, Ref) else None)


def _is_whole(value: object) -> bool:
    return type(value) is int


def _whole(value: Any, name: str) -> int:
    if type(value) is int:
        return value
    raise no_cas(phrase("“{name}” is no whole number", name=name))


def json_bytes(cas: Cas, types: Mapping[str, TypeOf]) -> bytes:
    """The file, with these types by their names."""
    structures = [_sofa_record(number, sofa) for number, sofa in enumerate(cas.sofas, 1)]
    highest = max([*cas.structures, *(sofa.id for sofa in cas.sofas)])
    arrays: list[Record] = []
    structures += [_record(each, highest, arrays) for each in cas.structures.values()]
    views = {
        sofa.name: {"%SOFA": sofa.id, "%MEMBERS": [each.id for each in cas.over(sofa) if each.is_indexed]}
        for sofa in cas.sofas
    }
    declared = {name: _type_record(name, told) for name, told in types.items()}
    # A line for each structure: a person finds their way in it, and it is written in a third of the time.
    lines = ",\n".join(map(json_text, [*structures, *arrays]))
    parts = f'"{TYPES}": {json_text(declared)},\n"{STRUCTURES}": [\n{lines}\n],\n"{VIEWS}": {json_text(views)}'
    return f"{{{parts}}}\n".encode()


def _sofa_record(number: int, sofa: Sofa) -> Record:
    about = {"sofaNum": number, "sofaID": sofa.name, "mimeType": "text/plain", "sofaString": sofa.text}
    return {"%ID": sofa.id, "%TYPE": SOFA, **about}


def _record(each: Structure, highest: int, arrays: list[Record]) -> Record:
    record: Record = {"%ID": each.id, "%TYPE": each.type}
    if each.sofa is not None:
        record["@sofa"] = each.sofa
    if each.begin is not None:
        record |= {"begin": each.begin, "end": each.end}
    for name, value in each.features.items():
        if isinstance(value, list):
            arrays.append({
                "%ID": highest + len(arrays) + 1, "%TYPE": ARRAY, "%ELEMENTS": [ref.id for ref in value]
            })  # fmt: skip
            record[f"@{name}"] = highest + len(arrays)
        elif isinstance(value, Ref):
            record[f"@{name}"] = value.id
        else:
            record[name] = value
    return record


def _type_record(name: str, told: TypeOf) -> Record:
    record: Record = {"%NAME": name, "%SUPER_TYPE": told.parent}
    for feature, range in told.features.items():
        is_list = range.endswith("[]")
        record[feature] = {"%NAME": feature, "%RANGE": range}
        if is_list:
            record[feature] |= {"%MULTIPLE_REFERENCES_ALLOWED": False}
    return record
