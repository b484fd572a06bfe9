"""Spoiled files of other tools: whatever stands in them is read or is a fault, and never an exception."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.exported import SCHEME, hard_articles, held_by
from workbench.core.annotations import Mark
from workbench.exchange.formats import format_named
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Source
from workbench.exchange.release_formats import release_format

READERS = {"prodigy": "jsonl", "label-studio": "json", "web-annotation": "jsonld"}
Path_ = tuple[str | int, ...]

# As the tools themselves write, without anything of ours.
FOREIGN: dict[str, list[Any]] = {
    "prodigy": [{
        "text": "Ann met Bob.", "_input_hash": 1, "_task_hash": 2, "_view_id": "relations", "answer": "accept",
        "_is_binary": False, "_annotator_id": "Ann", "_timestamp": 1664000000, "meta": {"score": 0.5},
        "tokens": [{"text": "Ann", "start": 0, "end": 3, "id": 0, "ws": True}],
        "spans": [{"start": 0, "end": 3, "token_start": 0, "token_end": 0, "label": "PER", "source": "m", "score": 0.5},
                  {"start": 8, "end": 11, "label": "PER"}],
        "relations": [{"head": 0, "child": 2, "label": "met", "head_span": {"start": 0, "end": 3, "label": "PER"},
                       "child_span": {"start": 8, "end": 11, "label": "PER"}}]}],
    "label-studio": [{
        "id": 1, "data": {"text": "Ann met Bob.", "title": "x"}, "drafts": [], "meta": {},
        "predictions": [{"model_version": "m", "score": 0.5, "result": [
            {"id": "p", "from_name": "label", "to_name": "text", "type": "labels", "score": 0.5,
             "value": {"start": 8, "end": 11, "text": "Bob", "labels": ["PER"]}}]}],
        "annotations": [{"id": 1, "completed_by": {"id": 1, "email": "a@b.c"}, "was_cancelled": False, "result": [
            {"id": "a", "from_name": "label", "to_name": "text", "type": "labels", "meta": {"text": ["?"]},
             "value": {"start": 0, "end": 3, "text": "Ann", "labels": ["PER"]}},
            {"id": "a", "from_name": "sure", "to_name": "text", "type": "choices",
             "value": {"start": 0, "end": 3, "choices": ["no"]}},
            {"type": "relation", "from_id": "a", "to_id": "a", "direction": "right", "labels": ["x"]}]}]}],
    "web-annotation": [{
        "@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [
            {"id": "#a", "type": "Annotation", "motivation": ["tagging"], "creator": {"type": "Person", "name": "A"},
             "body": [{"type": "TextualBody", "purpose": "tagging", "value": "PER"}],
             "target": {"source": {"id": "s", "type": "Text", "value": "Ann met Bob."},
                        "selector": [{"type": "TextPositionSelector", "start": 0, "end": 3},
                                     {"type": "TextQuoteSelector", "exact": "Ann", "prefix": "", "suffix": " met"}]}},
            {"id": "#l", "type": "Annotation", "motivation": "linking", "bodyValue": "x",
             "body": {"type": "SpecificResource", "purpose": "linking", "source": "#a"},
             "target": {"source": "s", "selector": {"type": "TextQuoteSelector", "exact": "Bob"}}}]}],
}  # fmt: skip


def ours(name: str) -> list[Any]:
    """Some of our own articles as they are written in this format."""
    format = release_format(name)
    pieces = (format.piece(held_by(format, exported), SCHEME) for exported in hard_articles()[:3])
    return [json.loads(piece[0]) for piece in pieces]


RECORDS = {name: [*FOREIGN[name], *ours(name)] for name in READERS}


# One under another name than those that are spoiled.
SOUND = {
    name: json.loads(json.dumps(found[0]).replace('"id": 1,', '"id": 77,').replace('"s"', '"another"'))
    for name, found in FOREIGN.items()
}


def places(value: Any, at: Path_ = ()) -> Iterator[Path_]:
    """Every place in a value, as the names and numbers that lead there."""
    if at:
        yield at
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, each in inner:
        yield from places(each, (*at, name))


ODD = st.one_of(
    st.none() | st.booleans() | st.integers(-3, 40) | st.just(2**70) | st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(["", "x", "accept", "Ann", "\u2028", "a" * 300, "relation", "SpecificResource"]),
    st.sampled_from([[], {}, [[]], [{}], ["x"], {"x": 1}, {"start": 0, "end": 3}, [None], {"text": {"text": []}}]),
)


@st.composite
def spoiled(draw: st.DrawFn, name: str) -> Any:
    """A record with up to three of its values taken away, exchanged or put somewhere else."""
    record = copy.deepcopy(draw(st.sampled_from(RECORDS[name])))
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.sampled_from([*places(record)] or [()]))
        if not at:
            break
        holder: Any = record
        for step in at[:-1]:
            holder = holder[step]
        if draw(st.booleans()):
            holder[at[-1]] = copy.deepcopy(draw(ODD))
        else:
            del holder[at[-1]]
    return record


def read(path: Path, name: str) -> list[Incoming | Fault]:
    return list(format_named(name).read(Source(path, path.name), ImportOptions(), Keys()))


@pytest.mark.parametrize("name", READERS)
@settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)
@given(data=st.data())
def test_a_value_that_is_wrong_is_a_fault_or_is_read(tmp_path: Path, name: str, data: st.DataObject) -> None:
    records = [data.draw(spoiled(name)), SOUND[name]]
    path = tmp_path / f"all.{READERS[name]}"
    path.write_text(json.dumps(records) if READERS[name] != "jsonl" else "\n".join(map(json.dumps, records)), "utf-8")
    found = read(path, name)
    for each in found:
        if isinstance(each, Fault):
            assert each.what
            assert each.file == path.name
        else:
            marks: list[Mark] = [*each.annotations, *each.suggestions]
            assert all(each.article.text[mark.span.start : mark.span.end] == mark.span.quote for mark in marks)
    # The record that is as it should be is there.
    assert any(isinstance(each, Incoming) for each in found)


@pytest.mark.parametrize("name", READERS)
@settings(
    max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)
@given(data=st.data())
def test_a_file_of_broken_bytes_is_a_fault_or_is_read(tmp_path: Path, name: str, data: st.DataObject) -> None:
    whole = json.dumps(RECORDS[name], ensure_ascii=False, indent=data.draw(st.sampled_from([None, 1]))).encode()
    cut, junk = data.draw(st.integers(0, len(whole))), data.draw(st.binary(max_size=8))
    path = tmp_path / f"all.{READERS[name]}"
    path.write_bytes(whole[:cut] + junk + whole[cut + data.draw(st.integers(0, 8)) :][: data.draw(st.integers(0, 400))])
    assert all(isinstance(each, Incoming | Fault) for each in read(path, name))


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("deep", ['{"text": "x", "spans": ' + "[" * 9000, '{"a":' * 9000, "[" * 9000 + "]" * 9000])
def test_deep_nesting_is_a_fault(tmp_path: Path, name: str, deep: str) -> None:
    path = tmp_path / f"all.{READERS[name]}"
    path.write_text(deep, encoding="utf-8")
    assert [type(each) for each in read(path, name)] == [Fault]


@pytest.mark.parametrize("name", READERS)
def test_absurd_offsets_are_faults(tmp_path: Path, name: str) -> None:
    text = json.dumps(FOREIGN[name])
    for absurd in ("-1", "1e3", "99999999999999999999", '"0"', "3"):
        path = tmp_path / f"all.{READERS[name]}"
        path.write_text(text.replace('"start": 0', f'"start": {absurd}'), encoding="utf-8")
        found = [each for each in read(path, name) if isinstance(each, Fault)]
        assert found, absurd
