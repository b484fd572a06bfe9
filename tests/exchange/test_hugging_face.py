"""Data sets as others make them: tokens and tags with names from wherever they are told; damaged ones are faults."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from tests.exchange.exported import FACTS, SCHEME, hard_articles, lines_of
from workbench.core.problems import Problem
from workbench.exchange import extras, parquet_files
from workbench.exchange.formats import format_of
from workbench.exchange.held import all_of
from workbench.exchange.hugging_face_release import HUGGING_FACE
from workbench.exchange.hugging_face_rows import row_of
from workbench.exchange.incoming import Fault, ImportOptions, Incoming
from workbench.exchange.parquet_files import opened
from workbench.exchange.reading import read_paths
from workbench.exchange.release import write_release

ROW = {"id": "7", "tokens": ["Ann", "Lee", "met", "Bob", "."], "ner_tags": [1, 2, 0, 1, 0]}
CARD = """---
license: mit
dataset_info:
- config_name: other
- config_name: default
  features:
  - name: id
    dtype: string
  - name: tokens
    sequence: string
  - name: ner_tags
    {kind}:
      class_label:
        names:
{names}
  splits:
  - name: train
    num_examples: 1
---
# A set
"""
STYLES = {
    "numbers in quotes": ("sequence", "          '0': O\n          '1': B-PER\n          '2': I-PER"),
    "numbers": ("list", "          0: O\n          1: B-PER\n          2: I-PER"),
    "a list": ("sequence", "        - O\n        - B-PER\n        - I-PER"),
    "texts in quotes": ("sequence", "          '0': \"O\"\n          '1': 'B-PER'\n          '2': \"I-PER\""),
}


def rows(path: Path, *records: dict[str, Any]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records), encoding="utf-8")
    found = format_of(path)
    assert found is not None
    assert found.name == "huggingface"
    return path


def told(found: Any) -> list[tuple[str, str, str]]:
    assert isinstance(found, Incoming), found
    return [(mark.span.layer, mark.span.label, mark.span.quote) for mark in found.annotations]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("folder", [".", "data"])
def test_a_card_names_the_tags(tmp_path: Path, style: str, folder: str) -> None:
    kind, names = STYLES[style]
    (tmp_path / "README.md").write_text(CARD.format(kind=kind, names=names), encoding="utf-8")
    (incoming,) = read_paths([rows(tmp_path / folder / "train.jsonl", ROW)])
    assert told(incoming) == [("entities", "PER", "Ann Lee"), ("entities", "PER", "Bob")]
    assert isinstance(incoming, Incoming)
    assert (incoming.article.key, incoming.article.text) == ("7", "Ann Lee met Bob .")
    assert incoming.article.meta["text"] == "rebuilt from tokens"


LABEL = {"names": ["O", "B-PER", "I-PER"], "_type": "ClassLabel"}
FACTS_BESIDE = {
    "dataset_info.json": {"features": {"ner_tags": {"feature": LABEL, "_type": "Sequence"}}},
    "dataset_infos.json": {"default": {"features": {"ner_tags": {"feature": LABEL, "length": -1, "_type": "List"}}}},
}


SENTENCE = ["Bob", "left", "Oslo", "."]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Bob left Oslo.", 0),
        ("«Bob» — left Oslo.", 1),
        ("Ann met Bob. Bob left Oslo. Ann stayed.", 13),
        ("Rob met Bobby; Bob left Oslo.", 15),
        ("Ann met Bob, who left Oslo.", None),
        ("Bob left Oslo. And Bob left Oslo.", None),
        ("bob left oslo.", None),
        ("", None),
    ],
)
def test_tokens_are_looked_for_in_a_text_that_may_hold_more(tmp_path: Path, text: str, at: int | None) -> None:
    row = {"text": text, "tokens": SENTENCE, "tags": ["B-PER", "O", "B-LOC", "O"]}
    (incoming,) = read_paths([rows(tmp_path / "a.jsonl", row)])
    assert [words for _, _, words in told(incoming)] == ["Bob", "Oslo"]
    assert isinstance(incoming, Incoming)
    assert incoming.article.text == ("Bob left Oslo ." if at is None else text)
    assert incoming.annotations[0].span.start == (at or 0)
    assert incoming.article.meta.get("text") == ("rebuilt from tokens" if at is None else None)


def test_many_places_where_tokens_may_be_take_no_longer(tmp_path: Path) -> None:
    row = {"text": "a " * 200_000 + "b", "tokens": ["a"] * 100_000 + ["c"], "tags": ["O"] * 100_001}
    (incoming,) = read_paths([rows(tmp_path / "a.jsonl", row)])
    assert isinstance(incoming, Incoming)
    assert incoming.article.meta["text"] == "rebuilt from tokens"


@pytest.mark.parametrize("name", FACTS_BESIDE)
def test_facts_name_the_tags(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(json.dumps(FACTS_BESIDE[name]), encoding="utf-8")
    (incoming,) = read_paths([rows(tmp_path / "train.jsonl", ROW)])
    assert told(incoming) == [("entities", "PER", "Ann Lee"), ("entities", "PER", "Bob")]


def test_our_own_card_names_the_tags(tmp_path: Path) -> None:
    write_release(tmp_path / "out", hard_articles(), facts=replace(FACTS, format="huggingface"))
    row = {name: value for name, value in lines_of(tmp_path / "out" / "train.jsonl")[0].items() if "token" in name}
    row["ner_tags"] = [1, 2, 0, 0, 0, 0][: len(row["tokens"])] + [0] * max(0, len(row["tokens"]) - 6)
    del row["token_starts"]
    (incoming,) = read_paths([rows(tmp_path / "out" / "few.jsonl", row)])
    assert [label for _, label, _ in told(incoming)] == ["PERSON"]


def test_numbers_that_nothing_names_are_faults(tmp_path: Path) -> None:
    (fault,) = read_paths([rows(tmp_path / "train.jsonl", ROW)])
    assert str(fault) == (
        "train.jsonl:1 (article 7): Nothing says which labels the numbers in “ner_tags” stand for. "
        "Put the README.md or the dataset_info.json of the data set beside the file."
    )


ROWS: dict[str, tuple[dict[str, Any], list[tuple[str, str, str]]]] = {
    "tags as texts": ({"tokens": ["Ann", "Lee"], "ner_tags": ["B-PER", "I-PER"]}, [("entities", "PER", "Ann Lee")]),
    "tags without B and I": (
        {"words": ["Ann", "Lee", "at", "UN"], "ner": ["person", "person", "O", "org"]},
        [("entities", "person", "Ann Lee"), ("entities", "org", "UN")]),
    "claims": ({"tokens": ["it", "rains"], "tags": ["B-CLAIM", "I-CLAIM"]}, [("claims", "CLAIM", "it rains")]),
    "a text that has the tokens": (
        {"text": "Ann  Lee, 🤝", "tokens": ["Ann", "Lee", ",", "🤝"], "ner_tags": ["B-PER", "I-PER", "O", "B-X"]},
        [("entities", "PER", "Ann  Lee"), ("entities", "X", "🤝")]),
    "a text that has not": (
        {"text": "Ann", "tokens": ["Ann", "Lee"], "ner_tags": ["B-PER", "I-PER"]}, [("entities", "PER", "Ann Lee")]),
    "spans in characters beside": (
        {"text": "Ann Lee", "tokens": ["Ann", "Lee"], "ner_tags": ["O", "O"],
         "entities": [{"start": 0, "end": 3, "label": "PER", "score": None}]},
        [("entities", "PER", "Ann")]),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("is_parquet", [False, True])
def test_rows_of_others_are_read(tmp_path: Path, name: str, is_parquet: bool) -> None:
    record, meant = ROWS[name]
    path = tmp_path / "a.parquet"
    if is_parquet:
        parquet.write_table(pa.Table.from_pylist([record]), path)
    (incoming,) = read_paths([path if is_parquet else rows(tmp_path / "a.jsonl", record)])
    assert told(incoming) == meant


WRONG = {
    "fewer tags": ({"tokens": ["a", "b"], "ner_tags": ["O"]}, "“ner_tags” does not have one tag for each token."),
    "no text": ({"tokens": [], "ner_tags": []}, "The text is empty."),
    "a tag of no kind": ({"tokens": ["a"], "ner_tags": [None]}, "A tag in “ner_tags” is neither a text nor a number."),
    "tokens of no kind": ({"tokens": [1], "ner_tags": ["O"]}, "“tokens” is not a list of texts."),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_in_a_row_is_told(tmp_path: Path, name: str) -> None:
    record, meant = WRONG[name]
    path = tmp_path / "a.jsonl"
    path.write_text(f"{json.dumps(ROWS['claims'][0])}\n{json.dumps(record)}\n", encoding="utf-8")
    first, fault = read_paths([path], ImportOptions(format="huggingface"))
    assert isinstance(first, Incoming)
    assert isinstance(fault, Fault)
    assert (fault.line, fault.what) == (2, meant)


def test_a_table_of_texts_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    parquet.write_table(pa.table({"body": ["Ann met Bob.", ""], "id": [3, 4], "views": [1.5, None]}), path)
    incoming, fault = read_paths([path])
    assert isinstance(incoming, Incoming)
    assert (incoming.article.key, incoming.article.text, incoming.article.meta["views"]) == ("3", "Ann met Bob.", "1.5")
    assert str(fault) == "a.parquet:2 (article 4): The text is empty."


def test_a_table_without_a_text_is_a_fault(tmp_path: Path) -> None:
    parquet.write_table(pa.table({"x": [1]}), tmp_path / "a.parquet")
    (fault,) = read_paths([tmp_path / "a.parquet"])
    assert isinstance(fault, Fault)
    assert fault.what == "No field is named “text”."


def test_tags_that_say_otherwise_than_the_spans_are_told(tmp_path: Path) -> None:
    held = all_of(hard_articles()[0], ("entities", "claims"), split="train", with_rejected=False)
    row = row_of(HUGGING_FACE.held(held, SCHEME), SCHEME)
    row["entities"] = row["entities"][1:]
    incoming, fault = read_paths([rows(tmp_path / "a.jsonl", row)])
    assert isinstance(incoming, Incoming)
    assert str(fault) == (
        "a.jsonl:1 (article emoji): The tags of the tokens say otherwise than the spans, and were left out."
    )


def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(extras, "import_module", missing)
    with pytest.raises(Problem, match="needs “pyarrow”"):
        opened(tmp_path / "a.parquet")


def test_a_row_group_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_files, "MOST_WHOLE", 1 << 10)
    parquet.write_table(pa.table({"text": ["a" * 5000 + str(n) for n in range(9)]}), tmp_path / "a.parquet")
    (fault,) = read_paths([tmp_path / "a.parquet"])
    assert isinstance(fault, Fault)
    assert "A row group unpacks to" in fault.what


VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 1 << 40), st.floats(), st.text(max_size=3), st.just([]), st.just({}),
    st.lists(st.integers(-1, 3) | st.none() | st.text(max_size=2), max_size=5), st.just([{"start": 0}]),
    st.just({"start": 0, "end": 1}), st.just([{"name": "x", "value": "y"}]),
)  # fmt: skip
HELD = all_of(hard_articles()[1], ("entities", "claims"), split="", with_rejected=True)
OURS = row_of(HUGGING_FACE.held(HELD, SCHEME), SCHEME)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(changes=st.dictionaries(st.sampled_from([*OURS, "words", "tags", "labels"]), VALUES, min_size=1, max_size=4))
@pytest.mark.parametrize("base", [OURS, ROW])
def test_rows_of_another_shape_are_faults_and_never_crashes(
    tmp_path: Path, base: dict[str, Any], changes: dict[str, Any]
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({**base, **changes}), encoding="utf-8")
    options = ImportOptions(format="huggingface")
    assert all(isinstance(each, Incoming | Fault) for each in read_paths([path], options))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("whole")
    write_release(folder / "out", hard_articles()[:3], facts=replace(FACTS, format="parquet"))
    return (folder / "out" / "train.parquet").read_bytes()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_damaged_parquet_is_a_fault_and_never_a_crash(tmp_path: Path, whole: bytes, data: st.DataObject) -> None:
    at, gone = data.draw(st.integers(0, len(whole))), data.draw(st.integers(0, 9))
    path = tmp_path / "a.parquet"
    path.write_bytes(whole[:at] + data.draw(st.binary(max_size=9)) + whole[at + gone :])
    assert all(isinstance(each, Incoming | Fault) for each in read_paths([path]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(told=st.text(st.sampled_from(list("-: '\"{}[]names:class_label\n ner_tags01O")), max_size=80))
def test_any_card_is_read_or_passed_over(tmp_path: Path, told: str) -> None:
    (tmp_path / "README.md").write_text(f"---\n- name: ner_tags\n  names:\n{told}\n---\n", encoding="utf-8")
    (found,) = read_paths([rows(tmp_path / "train.jsonl", ROW)])
    assert isinstance(found, Incoming | Fault)
