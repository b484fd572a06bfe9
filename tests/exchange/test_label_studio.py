"""Label Studio's files in the shapes that its versions write: regions, answers, relations, units, people, faults."""

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.core.decisions import ReviewState
from workbench.exchange.formats import format_of
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Reviewed, Source
from workbench.exchange.label_studio import read_label_studio

TEXT = "Ann 👩🏽‍🚀 said\nshe met Bob."
Item = dict[str, Any]


def region(id: str, start: int, end: int, label: str, text: str | None = None, **others: Any) -> Item:
    value = {"start": start, "end": end, "labels": [label]} | ({} if text is None else {"text": text})
    return {"id": id, "from_name": "label", "to_name": "text", "type": "labels", "value": value} | others


def answer(id: str, start: int, end: int, name: str, *chosen: str) -> Item:
    value = {"start": start, "end": end, "choices": list(chosen)}
    return {"id": id, "from_name": name, "to_name": "text", "type": "choices", "value": value}


def relation(start: str, end: str, *labels: str, direction: str = "right") -> Item:
    return {"from_id": start, "to_id": end, "type": "relation", "direction": direction, "labels": list(labels)}


def annotated(*result: Item, **others: Any) -> Item:
    """An annotation with what the tool says beside its result."""
    told = {"id": 1001, "completed_by": 1, "was_cancelled": False, "ground_truth": False, "lead_time": 4.3, "task": 1}
    return told | {"result": list(result), "created_at": "2021-03-09T22:16:08.728353Z", "result_count": 0} | others


def task(*annotations: Item, **others: Any) -> Item:
    told: Item = {
        "id": 1,
        "data": {"text": TEXT},
        "created_at": "2021-03-09T21:52:49.513742Z",
        "project": 83,
        "meta": {},
    }
    return told | {"annotations": list(annotations), "predictions": [], "drafts": []} | others


def file_of(folder: Path, *tasks: Item, name: str = "all.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(tasks, ensure_ascii=False), encoding="utf-8")
    return path


def read(path: Path, **options: Any) -> list[Incoming | Fault]:
    return list(read_label_studio(Source(path, path.name), ImportOptions(**options), Keys()))


def told(found: Incoming | Fault) -> list[tuple[str, str, str]]:
    """Words, label and what became of them."""
    assert isinstance(found, Incoming), found
    marks = [(a.span.quote, a.span.label, str(a.verdict)) for a in found.annotations]
    return marks + [(s.span.quote, s.span.label, f"{s.suggester} {s.score}") for s in found.suggestions]


ANN, BOB = region("a", 0, 3, "PER", "Ann"), region("b", 22, 25, "PER", "Bob")
SEEN = [("Ann", "PER", "added"), ("Bob", "PER", "added")]
SHAPES: dict[str, Item] = {
    "of today": task(annotated(ANN | {"origin": "manual"}, BOB | {"origin": "manual"})),
    "without the words": task(annotated(region("a", 0, 3, "PER"), region("b", 22, 25, "PER"))),
    "in units of UTF-16, before 1.4": task(annotated(ANN, region("b", 25, 28, "PER", "Bob"))),
    "called completions, before 1.0": {"id": 1, "data": {"text": TEXT}, "completions": [annotated(ANN, BOB)]},
    "with whom it was done by in full": task(annotated(ANN, BOB, completed_by={"id": 1, "email": "1"})),
    "with two labels of one region": task(annotated(
        region("a", 0, 3, "PER", "Ann") | {"value": {"start": 0, "end": 3, "labels": ["PER"]}}, BOB)),
    "in short": {
        "id": 1, "text": TEXT, "annotator": 1, "annotation_id": 1001, "lead_time": 4.3,
        "created_at": "2021-03-09T22:16:08.728353Z", "updated_at": "2021-03-09T22:16:08.728353Z",
        "label": [{"start": 0, "end": 3, "text": "Ann", "labels": ["PER"]},
                  {"start": 22, "end": 25, "text": "Bob", "labels": ["PER"]}]},
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_gives_the_same_spans(tmp_path: Path, name: str) -> None:
    path = file_of(tmp_path, SHAPES[name])
    found = format_of(path)
    assert found is not None
    assert found.name == "label-studio"
    (incoming,) = read(path)
    assert told(incoming) == SEEN
    assert isinstance(incoming, Incoming)
    assert (incoming.article.key, incoming.review) == ("task-1", Reviewed("1", ReviewState.DONE))


@pytest.mark.parametrize("quote", ["said\nshe", "said\\nshe", "said she"])
def test_words_may_be_told_as_a_browser_shows_them(tmp_path: Path, quote: str) -> None:
    (incoming,) = read(file_of(tmp_path, task(annotated(region("a", 9, 17, "X", quote)))))
    assert told(incoming) == [("said\nshe", "X", "added")]


def test_what_fits_neither_unit_is_a_fault(tmp_path: Path) -> None:
    bad = task(annotated(ANN, region("b", 21, 24, "PER", "Bob")), id=2)
    fault, incoming = read(file_of(tmp_path, bad, task(annotated(ANN), id=3)))
    assert str(fault) == "all.json:1 (article task-2): At 21–24 the text reads “ Bo”, but the span says “Bob”."
    assert told(incoming) == [("Ann", "PER", "added")]


CLAIM, SHE = region("c", 18, 25, "CLAIM"), region("s", 14, 17, "claimer")
WORDS = SHE | {"from_name": "roles"}
LINKS: dict[str, tuple[list[Item], dict[str, tuple[str, bool]], list[str]]] = {
    "to another entity": ([CLAIM, ANN, relation("c", "a", "claimer")], {"claimer": ("Ann", True)}, []),
    "the other way round": (
        [CLAIM, ANN, relation("a", "c", "claimer", direction="left")], {"claimer": ("Ann", True)}, []),
    "to words alone": ([CLAIM, SHE, relation("c", "s", "claimer")], {"claimer": ("she", False)}, []),
    "to words that stand for an entity": (
        [CLAIM, WORDS, ANN, relation("c", "s", "claimer"), relation("s", "a", "entity")],
        {"claimer": ("she", True)}, []),
    "without a name": ([CLAIM, ANN, relation("c", "a")], {"relation": ("Ann", True)}, []),
    "two of one name": (
        [CLAIM, ANN, SHE, relation("c", "a", "claimer"), relation("c", "s", "claimer")], {"claimer": ("Ann", True)},
        ["A second relation “claimer” of one span was left out."]),
    "from nowhere": (
        [CLAIM, relation("x", "c", "claimer")], {},
        ["The relation “claimer” does not join two regions, and was left out."]),
    "from words alone": (
        [CLAIM, SHE, ANN, relation("c", "s", "claimer"), relation("s", "a", "met")], {"claimer": ("she", False)},
        ["The relation “met” does not join two regions, and was left out."]),
    "to words of which more is said": (
        [CLAIM, SHE, answer("s", 14, 17, "sex", "f"), relation("c", "s", "claimer")], {"claimer": ("she", False)},
        ["“sex” of s was left out: that is no span."]),
    "words that belong to nothing": ([CLAIM, WORDS], {}, ["“claimer” belongs to no span, and was left out."]),
}  # fmt: skip


@pytest.mark.parametrize("name", LINKS)
def test_relations_are_roles(tmp_path: Path, name: str) -> None:
    result, roles, left_out = LINKS[name]
    incoming, *faults = read(file_of(tmp_path, task(annotated(*result))))
    assert isinstance(incoming, Incoming)
    (claim,) = [annotation for annotation in incoming.annotations if annotation.span.layer == "claims"]
    assert {role: (said.quote, said.entity is not None) for role, said in claim.roles.items()} == roles
    assert {role.entity for role in claim.roles.values()} <= {annotation.id for annotation in incoming.annotations} | {
        None
    }
    assert [str(fault) for fault in faults] == [f"all.json:1 (article task-1): {what}" for what in left_out]


def test_answers_about_a_region_are_attributes(tmp_path: Path) -> None:
    remark = {**answer("a", 0, 3, "note"), "type": "textarea", "value": {"start": 0, "end": 3, "text": ["x", "y"]}}
    rating = {**answer("a", 0, 3, "sure"), "type": "rating", "value": {"start": 0, "end": 3, "rating": 4}}
    result = [ANN, answer("a", 0, 3, "sex", "f"), remark, rating]
    (incoming,) = read(file_of(tmp_path, task(annotated(*result))))
    assert isinstance(incoming, Incoming)
    assert incoming.annotations[0].attributes == {"sex": "f", "note": "x, y", "sure": "4"}


def test_what_is_not_about_words_is_told_and_left_out(tmp_path: Path) -> None:
    result = [
        ANN,
        {"id": "t", "from_name": "topic", "to_name": "text", "type": "choices", "value": {"choices": ["News"]}},
        {"id": "r", "from_name": "box", "to_name": "img", "type": "rectanglelabels", "value": {"x": 1.5}},
        {"id": "h", "from_name": "ner", "to_name": "html", "type": "hypertextlabels", "value": {"start": "/p[1]"}},
    ]
    incoming, *faults = read(file_of(tmp_path, task(annotated(*result))))
    assert told(incoming) == SEEN[:1]
    assert [fault.what for fault in faults if isinstance(fault, Fault)] == [
        "The answer to “topic” is about the whole text, and was left out.",
        "A region of the kind “rectanglelabels” is not of plain text, and was left out.",
        "A region of the kind “hypertextlabels” is not of plain text, and was left out.",
    ]


def test_drafts_are_told_and_left_out(tmp_path: Path) -> None:
    incoming, fault = read(file_of(tmp_path, task(annotated(ANN), drafts=[{"id": 1, "result": [BOB]}])))
    assert told(incoming) == SEEN[:1]
    assert str(fault) == "all.json:1 (article task-1): 1 draft that was never submitted was left out."


def test_each_person_makes_a_version(tmp_path: Path) -> None:
    several = task(
        annotated(ANN, completed_by={"email": "a@b.c"}), annotated(completed_by=2), annotated(BOB, completed_by=2)
    )
    found = [each for each in read(file_of(tmp_path, several)) if isinstance(each, Incoming)]
    assert [each.review and each.review.annotator for each in found] == ["a@b.c", "2", "2 (2)"]
    assert {each.article.key for each in found} == {"task-1"}
    assert [told(each) for each in found] == [SEEN[:1], [], SEEN[1:]]


def test_a_bad_version_does_not_hide_the_others(tmp_path: Path) -> None:
    fault, incoming = read(file_of(tmp_path, task(annotated(region("a", 0, 99, "X")), annotated(BOB, completed_by=2))))
    assert isinstance(fault, Fault)
    assert told(incoming) == SEEN[1:]


def test_a_skipped_task_is_to_be_done_still(tmp_path: Path) -> None:
    (incoming,) = read(file_of(tmp_path, task(annotated(ANN, was_cancelled=True))))
    assert told(incoming) == [("Ann", "PER", "label-studio 1.0")]
    assert isinstance(incoming, Incoming)
    assert incoming.review == Reviewed("1", ReviewState.TO_DO, "skipped in Label Studio")


def test_predictions_are_suggestions(tmp_path: Path) -> None:
    prediction = {"model_version": "m 1", "score": 0.5, "result": [ANN | {"score": 0.75}, BOB]}
    (incoming,) = read(file_of(tmp_path, task(predictions=[prediction])))
    assert told(incoming) == [("Ann", "PER", "m 1 0.75"), ("Bob", "PER", "m 1 0.5")]
    assert isinstance(incoming, Incoming)
    assert incoming.review is None
    # What a person has marked is no suggestion any more; other models' suggestions of the same words add nothing.
    first, fault = read(file_of(tmp_path, task(annotated(ANN), predictions=[prediction, prediction])))
    assert told(first) == [("Ann", "PER", "added"), ("Bob", "PER", "m 1 0.5")]
    assert isinstance(fault, Fault)
    assert (fault.what, fault.is_note) == ("3 predictions of what is marked already were left out.", True)


def test_fields_of_the_data_are_found_or_stated(tmp_path: Path) -> None:
    record = task(annotated(ANN), data={"body": "no", "words": TEXT, "title": "Two met", "site": "x", "id": "n-7"})
    (incoming,) = read(file_of(tmp_path, record), fields={"text": "words"})
    assert isinstance(incoming, Incoming)
    assert (incoming.article.key, incoming.article.title) == ("n-7", "Two met")
    assert {"site": "x", "body": "no"}.items() <= incoming.article.meta.items()


FAULTS: dict[str, tuple[Item, str]] = {
    "no text": ({"id": 1, "data": {"image": "x.png"}, "annotations": []}, "No field is named “text”."),
    "data that are none": ({"id": 1, "data": "x", "annotations": []}, "“data” is not an object, but 'x'."),
    "annotations that are none": (task(annotations=[1]), "“annotations” is not a list of objects."),
    "a result that is none": (task(annotated() | {"result": "x"}), "“result” is not a list of objects."),
    "a region without a kind": (task(annotated({"value": {}})), "There is no “type”."),
    "an end that is none": (
        task(annotated(ANN | {"value": {"start": 0, "end": None, "labels": ["X"]}})),
        "“end” is not a whole number, but None."),
    "labels that are none": (
        task(annotated(ANN | {"value": {"start": 0, "end": 3, "labels": {}}})), "“labels” is not a list of texts."),
    "outside the text": (
        task(annotated(region("a", 0, 99, "X"))),
        "The range 0–99 in “entities” is not inside a text of 26 characters."),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_what_cannot_be_read_is_a_fault_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    record, what = FAULTS[name]
    fault, incoming = read(file_of(tmp_path, record, task(annotated(ANN), id=2)))
    assert isinstance(fault, Fault)
    assert (fault.line, fault.what) == (1, what)
    assert told(incoming) == SEEN[:1]


def test_a_list_that_is_cut_off_gives_what_was_whole(tmp_path: Path) -> None:
    path = file_of(tmp_path, task(annotated(ANN)), task(annotated(BOB), id=2))
    path.write_bytes(path.read_bytes()[:-40])
    incoming, fault = read(path)
    assert told(incoming) == SEEN[:1]
    assert "cut off" in str(fault)
