"""doccano's files as its versions write them: which spans, links and facts come in, and what is a fault."""

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.core.annotations import Annotation
from workbench.exchange.doccano import is_doccano, read_doccano
from workbench.exchange.formats import format_of
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Source

TEXT = "Ann 👩🏽‍🚀 said that she met Bob."
SPANS = [(0, 3, "PERSON"), (19, 30, "CLAIM")]
TRIPLES = [[*span] for span in SPANS]
ENTITIES = [
    {"id": 41 + n, "label": label, "start_offset": start, "end_offset": end}
    for n, (start, end, label) in enumerate(SPANS)
]


def file_of(folder: Path, *records: object, name: str = "all.jsonl") -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    return path


def read(path: Path) -> list[Incoming | Fault]:
    return list(read_doccano(Source(path, path.name), ImportOptions(), Keys()))


def spans_of(incoming: Incoming | Fault) -> list[tuple[str, int, int, str]]:
    assert isinstance(incoming, Incoming), incoming
    return [(a.span.layer, a.span.start, a.span.end, a.span.label) for a in incoming.annotations]


# Made-up content in the shapes that the tool has published.
SHAPES: dict[str, dict[str, Any]] = {
    "label, since 1.3": {"id": 7, "text": TEXT, "label": TRIPLES, "Comments": []},
    "label, with the text called data": {"id": 7, "data": TEXT, "label": TRIPLES},
    "label, to be imported": {"text": TEXT, "label": TRIPLES, "meta": {"wikiPageID": 7}},
    "labels, before 1.3": {"id": 7, "text": TEXT, "meta": {}, "annotation_approver": None, "labels": TRIPLES},
    "entities and relations": {"id": 7, "text": TEXT, "entities": ENTITIES, "relations": [], "Comments": []},
    "entities as triples, with whole-text labels": {"id": 7, "text": TEXT, "cats": ["news"], "entities": TRIPLES},
    "annotations, of the first versions": {"id": 7, "text": TEXT, "meta": {}, "annotations": [
        {"label": label, "start_offset": start, "end_offset": end, "user": 1} for start, end, label in SPANS
    ]},
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_gives_the_same_spans(tmp_path: Path, name: str) -> None:
    path = file_of(tmp_path, SHAPES[name])
    found = format_of(path)
    assert found is not None
    assert found.name == "doccano"
    (incoming,) = read(path)
    assert spans_of(incoming) == [("entities", 0, 3, "PERSON"), ("claims", 19, 30, "CLAIM")]
    assert isinstance(incoming, Incoming)
    assert [annotation.span.quote for annotation in incoming.annotations] == ["Ann", "she met Bob"]
    assert incoming.article.key == ("7" if "id" in SHAPES[name] else "all-1")


@pytest.mark.parametrize("name", ["list.json", "lines.json"])
def test_one_list_is_read_as_lines_are(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(json.dumps(list(SHAPES.values())[:1]), encoding="utf-8")
    (incoming,) = read(path)
    assert len(spans_of(incoming)) == 2


@pytest.mark.parametrize(
    "record",
    [
        {"text": TEXT, "label": ["news"]},
        {"text": TEXT, "label": [[0, 3]]},
        {"text": TEXT},
        {"schema": "workbench/1", "text": TEXT, "entities": []},
        {"text": TEXT, "spans": []},
    ],
)
def test_what_is_not_doccano_is_not_taken_for_it(tmp_path: Path, record: object) -> None:
    assert not is_doccano(Glimpse(file_of(tmp_path, record)))


def test_labels_of_whole_texts_are_told(tmp_path: Path) -> None:
    (_, second, fault) = read(file_of(tmp_path, {"text": TEXT, "label": TRIPLES}, {"text": "B", "label": ["x"]}))
    assert isinstance(second, Incoming)
    assert isinstance(fault, Fault)
    assert fault.what == "The label “x” is of the whole text, and was left out."


def entity(number: int, label: str, start: int, end: int) -> dict[str, object]:
    return {"id": number, "label": label, "start_offset": start, "end_offset": end}


def relation(name: str, head: int, words: int) -> dict[str, object]:
    return {"id": 100 + head, "from_id": head, "to_id": words, "type": name}


LINKED = "Ann, she said, met Bob and Che."
CLAIM, ANN, SHE = entity(1, "CLAIM", 15, 30), entity(2, "PERSON", 0, 3), entity(3, "claimer", 5, 8)
LINKS: dict[str, tuple[list[dict[str, object]], list[dict[str, object]], dict[str, Any], list[str]]] = {
    "a relation to another entity": (
        [CLAIM, ANN], [relation("claimer", 1, 2)], {"claimer": ("Ann", "2")}, []),
    "a span for the role alone": (
        [CLAIM, ANN, SHE], [relation("claimer", 1, 3)], {"claimer": ("she", None)}, []),
    "which stands for an entity": (
        [CLAIM, ANN, SHE], [relation("same as", 3, 2), relation("claimer", 1, 3)], {"claimer": ("she", "2")}, []),
    "a relation of their own": (
        [entity(1, "PERSON", 0, 3), entity(2, "PERSON", 19, 22)], [relation("met", 1, 2)], {"met": ("Bob", "2")}, []),
    "one that begins nowhere": (
        [CLAIM], [relation("claimer", 9, 1)], {},
        ["The relation “claimer” does not join two spans, and was left out."]),
    "a second one of a name": (
        [CLAIM, ANN, SHE], [relation("claimer", 1, 2), relation("claimer", 1, 3)], {"claimer": ("Ann", "2")},
        ["A second relation “claimer” of one span was left out."]),
    "one from a span for the role alone": (
        [CLAIM, ANN, SHE], [relation("claimer", 1, 3), relation("met", 3, 2)], {"claimer": ("she", None)},
        ["The relation “met” does not join two spans, and was left out."]),
    "one called like something of ours": (
        [CLAIM, ANN], [relation("text", 1, 2)], {},
        ["The relation “text” was left out: its name means something else here."]),
}  # fmt: skip


@pytest.mark.parametrize("name", LINKS)
def test_relations_are_roles(tmp_path: Path, name: str) -> None:
    entities, relations, roles, left_out = LINKS[name]
    incoming, *faults = read(file_of(tmp_path, {"text": LINKED, "entities": entities, "relations": relations}))
    assert isinstance(incoming, Incoming)
    first = next(annotation for annotation in incoming.annotations if annotation.id == "1")
    assert {role: (said.quote, said.entity) for role, said in first.roles.items()} == roles
    assert [str(fault) for fault in faults] == [f"all.jsonl:1 (article all-1): {what}" for what in left_out]


def test_parts_of_one_span_are_a_group(tmp_path: Path) -> None:
    parts = [entity(1, "CLAIM", 0, 3), entity(2, "CLAIM", 15, 22), entity(3, "CLAIM", 27, 30)]
    links = [relation("continues", 2, 1), relation("continues", 3, 1)]
    (incoming,) = read(file_of(tmp_path, {"text": LINKED, "entities": parts, "relations": links}))
    assert isinstance(incoming, Incoming)
    assert {annotation.group for annotation in incoming.annotations} == {"1"}


def test_other_columns_are_metadata(tmp_path: Path) -> None:
    record = {"id": "a", "text": TEXT, "label": [], "source": "x", "title": "Two met", "meta": {"page": 7}}
    (incoming,) = read(file_of(tmp_path, record))
    assert isinstance(incoming, Incoming)
    assert (incoming.article.title, incoming.review) == ("Two met", None)
    assert {"source": "x", "page": "7"}.items() <= incoming.article.meta.items()


def test_newlines_are_made_alike_and_offsets_go_along(tmp_path: Path) -> None:
    record = {"text": "Ann\r\nmet\r\nBob", "label": [[0, 3, "PERSON"], [10, 13, "PERSON"]]}
    (incoming,) = read(file_of(tmp_path, record))
    assert isinstance(incoming, Incoming)
    assert [annotation.span.quote for annotation in incoming.annotations] == ["Ann", "Bob"]
    assert all(isinstance(annotation, Annotation) for annotation in incoming.annotations)


@pytest.mark.parametrize(
    ("record", "what"),
    [
        ({"text": "Ann", "label": [[0, 9, "PERSON"]]}, "The range 0–9 in “entities” is not inside a text of 3"),
        ({"text": "Ann", "label": [[2, 1, "PERSON"]]}, "The range 2–1 in “entities” is not inside"),
        ({"text": "Ann", "label": [[0.0, 3, "PERSON"]]}, "“start_offset” is not a whole number, but 0.0"),
        ({"text": "Ann", "label": [[0, 3]]}, "A span has no label"),
        ({"text": "Ann", "label": [7]}, "“label” is not a list of spans"),
        ({"text": "Ann", "label": {}}, "“label” is not a list of spans"),
        ({"text": "Ann", "entities": [], "relations": {}}, "“relations” is not a list of objects"),
        ({"text": ["Ann"], "label": []}, "“text” is not a text"),
        ({"label": []}, "There is no “text”"),
        ({"text": " ", "label": []}, "The text is empty"),
    ],
)
def test_what_cannot_be_read_is_a_fault_of_its_line(tmp_path: Path, record: object, what: str) -> None:
    good, fault, other = read(file_of(tmp_path, SHAPES["label, since 1.3"], record, {"text": "Bob", "label": []}))
    assert isinstance(fault, Fault)
    assert what in fault.what
    assert fault.line == 2
    assert isinstance(good, Incoming)
    assert isinstance(other, Incoming)
