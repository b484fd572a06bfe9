"""The JSON Schema of `workbench/1`: what we write is valid, and what is wrong is not."""

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.exchange.exported import DONE, FACTS, SCHEMA_PATH, added, claim, hard_articles, lines_of, suggested
from workbench.core.annotations import Verdict
from workbench.core.articles import Article
from workbench.core.decisions import Review, ReviewState
from workbench.core.spans import ENTITIES, role_of, span_of
from workbench.core.suggestions import Suggestion
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.release import write_release
from workbench.exchange.workbench_jsonl import line_bytes, suggested_line

SCHEMA: dict[str, Any] = json.loads(SCHEMA_PATH.read_bytes())
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
ARTICLE = Article("a1", "Putin said India buys oil.", "Oil", {"language": "en"})

Record = dict[str, Any]


def full() -> Record:
    """A line that has something in every place; each counterexample below spoils one."""
    origin = {"suggester": "s", "version": "1", "score": 0.9}
    entity = {"id": "e1", "start": 0, "end": 5, "text": "Putin", "label": "PERSON"}
    claimer = {"start": 0, "end": 5, "text": "Putin", "entity": "e1"}
    claimed = {"id": "c1", "start": 11, "end": 25, "text": "India buys oil", "label": "CLAIM", "claimer": claimer}
    return {
        "schema": "workbench/1", "id": "a1", "text": ARTICLE.text, "text_sha256": "0" * 64, "title": "",
        "meta": {"source": "x"}, "story": None, "split": "train",
        "entities": [{**entity, "origin": {**origin, "verdict": "moved", "start": 1, "end": 5}}],
        "claims": [{**claimed, "group": None, "attributes": {"voice": "author"}, "origin": {"verdict": "added"}}],
        "rejected": [{"layer": "entities", **entity, "origin": {**origin, "verdict": "rejected"}}],
        "review": {"annotator": "Ann", "state": "done", "submitted_at": "2025-12-01T00:00:00.123Z", "guidelines": "1"},
    }  # fmt: skip


def put(*path: str | int, value: object) -> Callable[[Record], None]:
    def spoil(record: Record) -> None:
        place: Any = record
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value

    return spoil


def drop(*path: str | int) -> Callable[[Record], None]:
    def spoil(record: Record) -> None:
        place: Any = record
        for step in path[:-1]:
            place = place[step]
        del place[path[-1]]

    return spoil


def test_schema_is_one_and_tells_what_every_key_is() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    undocumented = [name for name, key in _keys(SCHEMA, "") if not key.get("title") or not key.get("description")]
    assert undocumented == []


def _keys(schema: Any, where: str) -> Iterator[tuple[str, Record]]:
    """Every key that the schema describes, but not those that only narrow what is described elsewhere."""
    for name, key in schema.get("properties", {}).items():
        yield f"{where}/{name}", key
        yield from _keys(key, f"{where}/{name}")
    for name, key in schema.get("$defs", {}).items():
        yield from _keys(key, name)


def test_what_we_write_is_valid(tmp_path: Path) -> None:
    marks = [suggested(ARTICLE, f"s{n}", n, n + 2, verdict) for n, verdict in enumerate(Verdict) if verdict != "added"]
    roles = {"claimer": role_of(ARTICLE.text, 0, 5, "s0"), "cue": role_of(ARTICLE.text, 6, 10)}
    marks += [added(ARTICLE, "e1", 11, 16, "GPE"), claim(ARTICLE, "c1", 11, 25, **roles)]
    flagged = Review(ReviewState.IN_PROGRESS, "look again", "")
    articles = [
        *hard_articles(),
        ExportArticle(ARTICLE, tuple(marks), DONE, "Ann", 0),
        ExportArticle(replace(ARTICLE, key="a2"), (), flagged, "Bob"),
    ]
    write_release(tmp_path / "out", articles, facts=replace(FACTS, with_rejected=True))
    records = lines_of(tmp_path / "out" / "train.jsonl")
    suggestion = Suggestion("s1", span_of(ARTICLE.text, ENTITIES, 0, 5, "PERSON"), 0.9, "pipeline", "3.7.1")
    records.append(json.loads(line_bytes(suggested_line(ARTICLE, [suggestion]))))
    assert len(records) == 18
    for record in records:
        VALIDATOR.validate(record)


def test_unknown_keys_are_ignored() -> None:
    record = full()
    for place in (record, record["meta"], record["entities"][0], record["claims"][0]["claimer"], record["review"]):
        place["later"] = "x"
    record["quotes"] = [{"anything": 1}]
    VALIDATOR.validate(record)


SPOILT: dict[str, Callable[[Record], None]] = {
    **{f"no {key}": drop(key) for key in SCHEMA["required"]},
    **{f"a span without {key}": drop("entities", 0, key) for key in ("id", "start", "end", "text", "label", "origin")},
    **{f"a claimer without {key}": drop("claims", 0, "claimer", key) for key in ("start", "end", "text")},
    **{f"a review without {key}": drop("review", key) for key in ("annotator", "state", "submitted_at", "guidelines")},
    "another shape": put("schema", value="workbench/2"),
    "an empty id": put("id", value=""),
    "a hash that is none": put("text_sha256", value="ABC"),
    "metadata that is no text": put("meta", "year", value=2025),
    "a story that is a number": put("story", value=7),
    "entities that are no list": put("entities", value={}),
    "a start before the text": put("entities", 0, "start", value=-1),
    "a start between two characters": put("entities", 0, "start", value=0.5),
    "a start in words": put("entities", 0, "start", value="0"),
    "an empty span": put("entities", 0, "end", value=0),
    "no words": put("claims", 0, "text", value=""),
    "no label": put("claims", 0, "label", value=""),
    "an attribute that is no text": put("claims", 0, "attributes", "check-worthy", value=2),
    "a cue that is a word": put("claims", 0, "cue", value="said"),
    "an entity that is a number": put("claims", 0, "claimer", "entity", value=1),
    "an unknown verdict": put("entities", 0, "origin", "verdict", value="maybe"),
    "no verdict": drop("entities", 0, "origin", "verdict"),
    "a score above one": put("entities", 0, "origin", "score", value=1.5),
    "an accepted span that nobody suggested": drop("entities", 0, "origin", "suggester"),
    "half of a suggested range": drop("entities", 0, "origin", "end"),
    "a rejection of no layer": drop("rejected", 0, "layer"),
    "a rejection that was accepted": put("rejected", 0, "origin", "verdict", value="accepted"),
    "an unknown state": put("review", "state", value="finished"),
    "a moment without its zone": put("review", "submitted_at", value="2025-12-01T00:00:00.123"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILT)
def test_what_is_wrong_is_not_valid(name: str) -> None:
    record = full()
    VALIDATOR.validate(record)
    spoilt = copy.deepcopy(record)
    SPOILT[name](spoilt)
    assert list(VALIDATOR.iter_errors(spoilt))
