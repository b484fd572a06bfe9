"""Releases for Hugging Face: both files hold all that is marked, `datasets` loads them alike, all of it comes back."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from pyarrow import parquet

from tests.exchange.any_articles import exports
from tests.exchange.exported import (
    HARD_TEXTS,
    SCHEME,
    added,
    by_ann,
    check_same_bytes,
    claim,
    hard_articles,
    lines_of,
    released,
    scheme_with,
    suggested_with_each_verdict,
)
from tests.exchange.exported import read as read_files
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.spans import role_of, span_of
from workbench.exchange import parquet_files, piece_groups, release_format
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.hugging_face_columns import tag_names
from workbench.exchange.incoming import Incoming
from workbench.exchange.reading import read_paths

SHAPES = ("huggingface", "parquet")
TEXT = "Putin, he said, sells oil in New Delhi."
ARTICLE = Article("a1", TEXT, "Oil", {"language": "en", "source": "x"}, story="oil")
NAMES = tag_names(SCHEME)


def rows_of(folder: Path) -> list[dict[str, Any]]:
    """As anyone reads them who has nothing of ours."""
    path = folder / "train.parquet"
    return parquet.read_table(path).to_pylist() if path.exists() else lines_of(folder / "train.jsonl")


def read(folder: Path) -> list[Incoming]:
    return read_files(next(folder.glob("train.*")))


CLAIMED = (
    added(ARTICLE, "e1", 0, 5),
    added(ARTICLE, "e2", 29, 38, "GPE"),
    claim(ARTICLE, "c1", 16, 38, claimer=role_of(TEXT, 7, 9, "e1"), cue=role_of(TEXT, 10, 14)),
)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_row_has_tokens_with_tags_and_every_span_in_characters(tmp_path: Path, shape: str) -> None:
    assert released(tmp_path / "out", shape, by_ann(ARTICLE, *CLAIMED)) == []
    (row,) = rows_of(tmp_path / "out")
    assert row["tokens"][:6] == ["Putin", ",", "he", "said", ",", "sells"]
    assert [TEXT[a:b] for a, b in zip(row["token_starts"], row["token_ends"], strict=True)] == row["tokens"]
    tagged = [(token, NAMES[tag]) for token, tag in zip(row["tokens"], row["ner_tags"], strict=True) if tag]
    assert tagged == [("Putin", "B-PERSON"), ("New", "B-GPE"), ("Delhi", "I-GPE")]
    (claimed,) = row["claims"]
    assert claimed["claimer"] == {"start": 7, "end": 9, "text": "he", "entity": "e1"}
    assert claimed["cue"] == {"start": 10, "end": 14, "text": "said", "entity": None}
    assert {name: value for name, value in claimed["attributes"].items() if value} == {
        "voice": "attributed", "note": "“x”\u2028"
    }  # fmt: skip
    assert row["meta"] == [{"name": "language", "value": "en"}, {"name": "source", "value": "x"}]
    assert (row["id"], row["review"]["annotator"], row["review"]["submitted_at"]) == ("a1", "Ann", 1_764_547_200_123)


def test_both_shapes_hold_the_same(tmp_path: Path) -> None:
    rows = []
    for shape in SHAPES:
        released(tmp_path / shape, shape, *hard_articles())
        rows.append(rows_of(tmp_path / shape))
    assert rows[0] == rows[1]
    assert len(rows[0]) == len(HARD_TEXTS) - 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(exported=exports())
@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_read_again_is_what_was_held(
    tmp_path_factory: pytest.TempPathFactory, shape: str, exported: ExportArticle
) -> None:
    folder = tmp_path_factory.mktemp("any") / "out"
    losses = {(loss["span"], loss["what"]) for loss in released(folder, shape, exported)}
    assert {what for _, what in losses} <= {"ner_tags", "attribute unheard of", "claimer.entity", "cue.entity"}
    (incoming,) = read(folder)
    article, meant = incoming.article, exported.article
    assert (article.text, article.key, article.title, dict(article.meta), article.story) == (
        meant.text, meant.key, meant.title, dict(meant.meta), meant.story
    )  # fmt: skip
    found = {mark.id: mark for mark in incoming.annotations}
    assert found.keys() == {mark.id for mark in exported.annotations}
    for mark in exported.annotations:
        again = found[mark.id]
        kept = {name: value for name, value in mark.attributes.items() if name != "unheard of"}
        assert (again.span, again.verdict, again.origin, again.group, dict(again.attributes)) == (
            mark.span, mark.verdict, mark.origin, mark.group, kept
        )  # fmt: skip
        for name, role in mark.roles.items():
            is_freed = (mark.id, f"{name}.entity") in losses
            assert again.roles[name] == (replace(role, entity=None) if is_freed else role)
    assert incoming.review is not None
    assert (incoming.review.annotator, incoming.review.state, incoming.review.flag) == (
        exported.annotator, exported.review.state, exported.review.flag
    )  # fmt: skip


LOSSES = {
    "an edge inside a token": (
        (added(ARTICLE, "e1", 0, 3),),
        [("ner_tags", "it begins or ends inside a token; it is among the spans alone")]),
    "entities that overlap": (
        (added(ARTICLE, "e1", 29, 32), added(ARTICLE, "e2", 29, 38)),
        [("ner_tags", "it overlaps another one, and a token has one tag; it is among the spans alone")]),
    "a label without a tag": (
        (added(ARTICLE, "e1", 0, 5, "SHIP"),),
        [("ner_tags", "the scheme has no such label, so there is no tag for it; it is among the spans alone")]),
    "a role without a column": (
        (replace(CLAIMED[2], attributes={}, roles={"hearer": role_of(TEXT, 7, 9)}),),
        [("hearer", "the scheme has no such role, and the columns are those of the scheme")]),
    "an attribute without a column": (
        (replace(CLAIMED[2], attributes={"mood": "x"}, roles={}),),
        [("attribute mood", "the scheme has no such attribute, and the columns are those of the scheme")]),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", LOSSES)
def test_what_has_no_place_is_listed_with_its_reason(tmp_path: Path, name: str, shape: str) -> None:
    marks, meant = LOSSES[name]
    losses = released(tmp_path / "out", shape, by_ann(ARTICLE, *marks))
    assert [(loss["what"], loss["reason"]) for loss in losses] == meant
    assert {mark.span.quote for mark in marks} == {mark.span.quote for mark in read(tmp_path / "out")[0].annotations}


@pytest.mark.parametrize("shape", SHAPES)
def test_suggestions_and_their_verdicts_come_back(tmp_path: Path, shape: str) -> None:
    marks = suggested_with_each_verdict(ARTICLE, 29, 38)
    released(tmp_path / "out", shape, by_ann(ARTICLE, *marks))
    assert {mark.id: mark for mark in read(tmp_path / "out")[0].annotations} == {mark.id: mark for mark in marks}


@pytest.mark.parametrize("shape", SHAPES)
def test_the_same_state_gives_the_same_bytes(tmp_path: Path, shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(piece_groups, "_MOST_PIECES", 2)
    monkeypatch.setattr(parquet_files, "_AT_ONCE", 3)
    check_same_bytes(tmp_path, shape)
    if shape == "parquet":
        assert parquet.ParquetFile(tmp_path / "one" / "train.parquet").metadata.num_row_groups == 2


def test_a_layer_called_like_a_column_is_refused(tmp_path: Path) -> None:
    scheme = scheme_with('\n[layers.tokens]\nlabels = [{ name = "X", hue = 1 }]\n')
    with pytest.raises(Problem, match="“tokens” is that of another column"):
        released(tmp_path / "out", "huggingface", by_ann(ARTICLE), scheme=scheme)


def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(release_format, "find_spec", lambda _name: None)
    with pytest.raises(Problem, match="needs “pyarrow”") as refused:
        released(tmp_path / "out", "parquet", by_ann(ARTICLE, *CLAIMED))
    assert "[parquet]" in refused.value.remedy


def test_parquet_tells_its_tags_without_the_card(tmp_path: Path) -> None:
    released(tmp_path / "out", "parquet", by_ann(ARTICLE, *CLAIMED))
    metadata = parquet.read_schema(tmp_path / "out" / "train.parquet").metadata
    features = json.loads(metadata[b"huggingface"])["info"]["features"]
    assert features["ner_tags"] == [{"names": NAMES, "_type": "ClassLabel"}]


@pytest.fixture
def caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    return tmp_path / "cache"


@pytest.mark.heavy
@pytest.mark.filterwarnings("default")
def test_datasets_loads_both_alike(tmp_path: Path, caches: Path) -> None:
    datasets = pytest.importorskip("datasets")
    loaded = []
    for shape in SHAPES:
        released(tmp_path / shape, shape, by_ann(ARTICLE, *CLAIMED), *hard_articles())
        loaded.append(datasets.load_dataset(str(tmp_path / shape), cache_dir=str(caches))["train"])
    assert loaded[0].features == loaded[1].features
    assert loaded[0].features["ner_tags"].feature.names == NAMES
    assert loaded[0].to_list() == loaded[1].to_list() == rows_of(tmp_path / "parquet")
    alone = datasets.load_dataset(
        "parquet", data_files=str(tmp_path / "parquet" / "train.parquet"), cache_dir=str(caches)
    )["train"]
    assert alone.features == loaded[1].features


@pytest.mark.heavy
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("shape", SHAPES)
def test_the_lines_of_the_card_run_as_they_stand(
    tmp_path: Path, caches: Path, shape: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("datasets")
    released(tmp_path / "out", shape, by_ann(ARTICLE, *CLAIMED))
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    script = next(
        each for each in re.findall(r"^```python\n(.*?)^```", card, re.MULTILINE | re.DOTALL) if "ner_tags" in each
    )
    load = f'"{tmp_path / "out"}", cache_dir="{caches}"'
    exec(script.replace('"path/to/this/folder"', load), {})
    assert "[('Putin', 'B-PERSON'), ('New', 'B-GPE'), ('Delhi', 'I-GPE')]" in capsys.readouterr().out


@pytest.mark.heavy
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("shape", SHAPES)
def test_what_datasets_writes_is_read(tmp_path: Path, caches: Path, shape: str) -> None:
    datasets = pytest.importorskip("datasets")
    released(tmp_path / "out", shape, by_ann(ARTICLE, *CLAIMED))
    loaded = datasets.load_dataset(str(tmp_path / "out"), cache_dir=str(caches))["train"]
    loaded.to_parquet(tmp_path / "again.parquet")
    loaded.to_json(tmp_path / "again.jsonl")
    for path in (tmp_path / "again.parquet", tmp_path / "again.jsonl"):
        (incoming,) = read_paths([path])
        assert isinstance(incoming, Incoming)
        assert {mark.id: mark for mark in incoming.annotations} == {mark.id: mark for mark in CLAIMED}


@pytest.mark.heavy
@pytest.mark.filterwarnings("default")
def test_data_sets_of_others_are_read_with_their_names(tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    names = datasets.ClassLabel(names=["O", "B-PER", "I-PER"])
    features = datasets.Features(
        {"tokens": datasets.Sequence(datasets.Value("string")), "ner_tags": datasets.Sequence(names)}
    )
    made = datasets.Dataset.from_dict({"tokens": [["Ann", "Lee", "left"]], "ner_tags": [[1, 2, 0]]}, features=features)
    made.to_parquet(tmp_path / "train.parquet")
    (tmp_path / "facts").mkdir()
    made.to_json(tmp_path / "facts" / "train.jsonl")
    made.info.write_to_directory(str(tmp_path / "facts"))
    for path in (tmp_path / "train.parquet", tmp_path / "facts" / "train.jsonl"):
        (incoming,) = read_paths([path])
        assert isinstance(incoming, Incoming)
        assert incoming.article.text == "Ann Lee left"
        assert [(mark.span.quote, mark.span.label) for mark in incoming.annotations] == [("Ann Lee", "PER")]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_layer_that_a_project_does_not_have_is_read(tmp_path: Path, shape: str) -> None:
    scheme = scheme_with('\n[layers.quotes]\nlabels = [{ name = "QUOTE", hue = 1 }]\n')
    quote = Annotation("q1", span_of(TEXT, "quotes", 16, 25, "QUOTE"), Verdict.ADDED)
    assert released(tmp_path / "out", shape, by_ann(ARTICLE, quote), scheme=scheme) == []
    assert read(tmp_path / "out")[0].annotations == (quote,)
