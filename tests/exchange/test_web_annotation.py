"""Web Annotations as tools write them: shapes of files, selectors, bodies, links, people; and ours by the terms."""

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.core.annotations import Mark
from workbench.exchange.formats import format_of
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Reviewed, Source
from workbench.exchange.web_annotation import is_web_annotation, read_web_annotations

TEXT = "Ann 👩🏽‍🚀 said\nshe met Bob. Bob said nothing."
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
SOURCE = {"id": "http://example.org/a", "type": "Text", "value": TEXT}
Item = dict[str, Any]


def position(start: int, end: int) -> Item:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def quote(exact: str, prefix: str = "", suffix: str = "") -> Item:
    around = {name: value for name, value in (("prefix", prefix), ("suffix", suffix)) if value}
    return {"type": "TextQuoteSelector", "exact": exact} | around


def tag(value: str, **others: Any) -> Item:
    return {"type": "TextualBody", "purpose": "tagging", "value": value} | others


def annotation(id: str, body: Any, *selectors: Item, source: Any = SOURCE, **others: Any) -> Item:
    target = {"source": source, "selector": list(selectors)}
    return {"@context": CONTEXT, "id": id, "type": "Annotation", "body": body, "target": target} | others


def page(*items: Item, **others: Any) -> Item:
    return {"@context": CONTEXT, "type": "AnnotationPage", "items": list(items)} | others


def file_of(folder: Path, record: Any, name: str = "all.jsonld") -> Path:
    path = folder / name
    path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    return path


def read(path: Path) -> list[Incoming | Fault]:
    return list(read_web_annotations(Source(path, path.name), ImportOptions(), Keys()))


def told(found: Incoming | Fault) -> list[tuple[str, str]]:
    assert isinstance(found, Incoming), found
    marks: list[Mark] = [*found.annotations, *found.suggestions]
    return [(mark.span.quote, mark.span.label) for mark in marks]


ANN = annotation("#a", [tag("PER")], position(0, 3), quote("Ann"))
BOB = annotation("#b", tag("PER"), position(22, 25), source="http://example.org/a")
SEEN = [("Ann", "PER"), ("Bob", "PER")]
SHAPES: dict[str, tuple[str, Any]] = {
    "a page": ("a.jsonld", page(ANN, BOB)),
    "a collection with its page": (
        "a.json", {"@context": CONTEXT, "type": "AnnotationCollection", "total": 2, "first": page(ANN, BOB)}),
    "a graph with the text as a node": (
        "a.json", {"@context": CONTEXT, "@graph": [SOURCE, annotation("#a", tag("PER"), position(0, 3),
                                                                       source="http://example.org/a"), BOB]}),
    "a list of single ones": ("a.json", [ANN, BOB]),
    "one of the single ones a line": ("a.jsonl", None),
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_gives_the_same_spans(tmp_path: Path, name: str) -> None:
    file, record = SHAPES[name]
    path = file_of(tmp_path, record, file)
    if record is None:
        path.write_text(f"{json.dumps(ANN)}\n{json.dumps(BOB)}\n", encoding="utf-8")
    found = format_of(path)
    assert found is not None
    assert found.name == "web-annotation"
    (incoming,) = read(path)
    assert told(incoming) == SEEN
    assert isinstance(incoming, Incoming)
    assert (incoming.article.key, incoming.article.text, incoming.review) == (SOURCE["id"], TEXT, None)


@pytest.mark.parametrize(
    "record", [{"type": "array", "title": CONTEXT}, {"@context": "x", "text": TEXT}, {"a": CONTEXT}]
)
def test_what_is_no_annotation_is_not_taken_for_one(tmp_path: Path, record: Item) -> None:
    assert not is_web_annotation(Glimpse(file_of(tmp_path, record)))


PLACES: dict[str, tuple[list[Item], int]] = {
    "by code points": ([position(22, 25), quote("Bob")], 22),
    "by units of UTF-16": ([position(25, 28), quote("Bob")], 22),
    "by its words": ([quote("she")], 14),
    "by what stands before": ([quote("Bob", prefix="met Bob. ")], 27),
    "by what stands behind": ([quote("Bob", suffix=" said nothing")], 27),
    "by the nearest of equals": ([position(28, 31), quote("Bob")], 27),
    "by a fragment": (
        [{"type": "FragmentSelector", "conformsTo": "http://tools.ietf.org/rfc/rfc5147", "value": "char=27,30"}], 27),
    "by a selector within another": ([{"type": "XPathSelector", "value": "/p", "refinedBy": position(27, 30)}], 27),
}  # fmt: skip


@pytest.mark.parametrize("name", PLACES)
def test_words_are_found(tmp_path: Path, name: str) -> None:
    selectors, start = PLACES[name]
    found = read(file_of(tmp_path, page(annotation("#a", tag("X"), *selectors))))
    assert isinstance(found[0], Incoming)
    assert found[0].annotations[0].span.start == start


def test_words_are_found_again_after_the_text_was_edited(tmp_path: Path) -> None:
    edited = {**SOURCE, "value": f"Yesterday: {TEXT}"}
    marks = [
        annotation("#a", tag("PER"), position(0, 3), quote("Ann", suffix=" 👩🏽‍🚀 said"), source=edited),
        annotation("#b", tag("PER"), position(27, 30), quote("Bob", "met Bob. ", " said"), source=SOURCE["id"]),
        annotation("#c", tag("PER"), position(4, 9), quote("Celia"), source=SOURCE["id"]),
    ]
    incoming, *faults = read(file_of(tmp_path, page(*marks)))
    assert isinstance(incoming, Incoming)
    assert [(mark.span.start, mark.span.quote) for mark in incoming.annotations] == [(11, "Ann"), (38, "Bob")]
    assert [fault.what for fault in faults if isinstance(fault, Fault)] == [
        "The words “Celia” are not in the text, and were left out.",
        "2 annotations were found again by their words, since the text is not as it was.",
    ]


BODIES: dict[str, tuple[dict[str, Any], list[str], dict[str, str]]] = {
    "a tag": ({"body": tag("PER")}, ["PER"], {}),
    "two tags": ({"body": [tag("PER"), tag("VIP")]}, ["PER", "VIP"], {}),
    "a tag by the motivation": (
        {"body": {"type": "TextualBody", "value": "PER"}, "motivation": "tagging"}, ["PER"], {}),
    "a body that is only its value": ({"bodyValue": "PER", "motivation": "tagging"}, ["PER"], {}),
    "a class": ({"body": {"type": "TextualBody", "purpose": "classifying", "value": "PER"}}, ["PER"], {}),
    "a tag out of a vocabulary": (
        {"body": {"purpose": "tagging", "source": "http://example.org/v#PER"}}, ["PER"], {}),
    "a remark beside it": (
        {"body": [tag("PER"), {"type": "TextualBody", "purpose": "commenting", "value": "sure?"}]},
        ["PER"], {"note": "sure?"}),
    "who it is": (
        {"body": [tag("PER"), {"purpose": "identifying", "source": "http://example.org/Q7"}]},
        ["PER"], {"identity": "Q7"}),
    "an attribute by its name": (
        {"body": [tag("PER"), {"type": "TextualBody", "purpose": "classifying", "label": "sure", "value": "no"}]},
        ["PER"], {"sure": "no"}),
    "nothing but marked": ({"motivation": ["highlighting"]}, ["highlighting"], {}),
    "a remark alone": (
        {"motivation": "commenting", "body": {"type": "TextualBody", "value": "!"}}, ["commenting"], {"note": "!"}),
}  # fmt: skip


@pytest.mark.parametrize("name", BODIES)
def test_bodies_are_labels_and_attributes(tmp_path: Path, name: str) -> None:
    said, labels, attributes = BODIES[name]
    mark = {"type": "Annotation", "id": "#a", "target": {"source": SOURCE, "selector": position(0, 3)}} | said
    (incoming,) = read(file_of(tmp_path, page(mark)))
    assert [label for _, label in told(incoming)] == labels
    assert isinstance(incoming, Incoming)
    assert all(mark.attributes == attributes for mark in incoming.annotations)


def test_a_relation_between_two_annotations_is_a_role(tmp_path: Path) -> None:
    link = {"type": "Annotation", "id": "#r", "motivation": "linking", "body": [tag("claimer")],
            "target": [{"id": "#c"}, {"id": "#a"}]}  # fmt: skip
    incoming, *rest = read(file_of(tmp_path, page(ANN, annotation("#c", tag("CLAIM"), position(14, 25)), link)))
    assert isinstance(incoming, Incoming)
    claim = next(mark for mark in incoming.annotations if mark.span.layer == "claims")
    assert {name: (role.quote, role.entity) for name, role in claim.roles.items()} == {"claimer": ("Ann", "#a")}
    assert rest == []


def test_of_two_annotations_of_one_id_the_second_is_told(tmp_path: Path) -> None:
    incoming, fault = read(file_of(tmp_path, page(ANN, annotation("#a", tag("PER"), position(22, 25)))))
    assert told(incoming) == [("Ann", "PER")]
    assert isinstance(fault, Fault)
    assert fault.what == "The id “#a” is there already."


def test_an_annotation_of_several_places_is_a_group(tmp_path: Path) -> None:
    places = [{"source": SOURCE, "selector": position(*place)} for place in ((0, 3), (22, 25))]
    (incoming,) = read(file_of(tmp_path, page({"type": "Annotation", "id": "#a", "body": tag("X"), "target": places})))
    assert isinstance(incoming, Incoming)
    assert [(mark.span.quote, mark.group) for mark in incoming.annotations] == [("Ann", "#a"), ("Bob", "#a")]


def test_people_make_versions_and_software_suggestions(tmp_path: Path) -> None:
    people = [ANN | {"creator": {"type": "Person", "name": "A"}}, BOB | {"creator": "http://example.org/b"}]
    software = annotation("#s", tag("PER"), position(27, 30)) | {"creator": {"type": "Software", "name": "Tagger"}}
    first, second = read(file_of(tmp_path, page(*people, software)))
    assert isinstance(first, Incoming)
    assert isinstance(second, Incoming)
    assert first.review == Reviewed("A")
    assert second.review == Reviewed("http://example.org/b")
    assert [(each.span.start, each.suggester) for each in first.suggestions] == [(27, "Tagger")]
    assert second.suggestions == ()


def test_the_text_may_lie_beside(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    (incoming,) = read(file_of(tmp_path, [annotation("#a", tag("PER"), quote("Ann"), source="text.txt")]))
    assert told(incoming) == SEEN[:1]
    assert isinstance(incoming, Incoming)
    assert incoming.article.key == "text"


@pytest.mark.parametrize(
    "name", ["../secret.txt", "/etc/passwd", "secret.txt/../secret.txt", "", "http://x/y", "a.jsonld"]
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    inner = tmp_path / "in"
    inner.mkdir()
    (tmp_path / "secret.txt").write_text(TEXT, encoding="utf-8")
    (fault,) = read(file_of(inner, page(annotation("#a", tag("PER"), quote("Ann"), source=name)), "a.jsonld"))
    assert isinstance(fault, Fault)
    assert fault.what == f"The text that “{name}” stands for is not in the file."


FAULTS: dict[str, tuple[Any, str]] = {
    "no annotations": (
        {"@context": CONTEXT, "type": "x"}, "This is no Web Annotation, and no page or collection of them."),
    "pages elsewhere": (
        {"@context": CONTEXT, "type": "AnnotationCollection", "first": page(ANN, next="http://example.org/2")},
        "Further pages of annotations lie elsewhere."),
    "items that are none": (page() | {"items": "x"}, "“items” is not a list of objects."),
    "a start that is none": (page(annotation("#a", tag("X"), {"type": "TextPositionSelector", "start": "0", "end": 3})),
        "“start” is not a whole number, but '0'."),
    "words that are none": (page(annotation("#a", tag("X"), {"type": "TextQuoteSelector", "exact": 7})),
        "“exact” is not a text, but 7."),
    "a selector that is none": (page(ANN | {"target": {"source": SOURCE, "selector": "x"}}),
        "“selector” is not a list of objects."),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_what_cannot_be_read_is_a_fault(tmp_path: Path, name: str) -> None:
    record, what = FAULTS[name]
    (fault,) = read(file_of(tmp_path, record))
    assert isinstance(fault, Fault)
    assert fault.what == what
