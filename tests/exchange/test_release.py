"""A release as a whole: what lies in the folder, that it is the same each time, and what it tells of itself."""

import hashlib
import json
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.exported import (
    DONE,
    FACTS,
    HARD_TEXTS,
    SCHEMA_PATH,
    SCHEME,
    added,
    claim,
    files_of,
    hard_articles,
    lines_of,
    scheme_with,
    suggested,
    words_marked,
)
from workbench.core.annotations import Origin, Verdict
from workbench.core.articles import Article
from workbench.core.decisions import Review, ReviewState
from workbench.core.problems import Problem
from workbench.core.records import annotation_from
from workbench.core.spans import role_of
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.release import write_release
from workbench.exchange.splits import parse_splits

NAMES = {"train.jsonl", "dataset.json", "README.md", "loss_report.jsonl", "schema.json", "scheme.toml"}


def dataset(folder: Path) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads((folder / "dataset.json").read_bytes())
    return facts


def test_release_holds_what_was_marked_and_says_that_it_was_read_back(tmp_path: Path) -> None:
    report = write_release(tmp_path / "out", hard_articles(), facts=FACTS)
    spans = sum(len(exported.annotations) for exported in hard_articles())
    assert report.summary == f"15 articles, {spans} spans written; read back: 0 drifted, 0 missing"
    assert (report.folder, report.splits, report.losses) == (tmp_path / "out", {"train": 15}, 0)
    files = files_of(tmp_path / "out")
    assert files.keys() == NAMES
    assert files["loss_report.jsonl"] == b""
    assert files["schema.json"] == SCHEMA_PATH.read_bytes()
    assert files["scheme.toml"].decode() == SCHEME.source
    records = lines_of(tmp_path / "out" / "train.jsonl")
    assert {record["id"]: record["text"] for record in records} == HARD_TEXTS
    for record in records:
        found = [record["text"][e["start"] : e["end"]] for e in record["entities"]]
        assert found == record["text"].split()


def test_same_state_gives_the_same_bytes(tmp_path: Path) -> None:
    facts = replace(FACTS, splits=parse_splits("train=2,test=1"), with_rejected=True)
    write_release(tmp_path / "one", hard_articles(), facts=facts)
    write_release(tmp_path / "two", hard_articles(), facts=facts)
    write_release(tmp_path / "two", hard_articles(), facts=facts)
    assert files_of(tmp_path / "one") == files_of(tmp_path / "two")
    assert {path.name for path in tmp_path.iterdir()} == {"one", "two"}


def test_dataset_json_counts_and_hashes(tmp_path: Path) -> None:
    article = Article("a1", "Putin said India buys oil.", meta={"language": "en"})
    marks = [suggested(article, f"s{n}", n, n + 2, verdict) for n, verdict in enumerate(Verdict) if verdict != "added"]
    marks += [added(article, "e1", 11, 16, "GPE"), added(article, "e2", 22, 25, "OIL"), claim(article, "c1", 11, 25)]
    empty = ExportArticle(Article("a2", "Nothing."), (), Review(ReviewState.IN_PROGRESS), "Bob", split="dev")
    states = (ReviewState.DONE, ReviewState.IN_PROGRESS)
    facts = replace(FACTS, states=states)
    report = write_release(tmp_path / "out", [ExportArticle(article, tuple(marks), DONE, "Ann"), empty], facts=facts)
    record = dataset(tmp_path / "out")
    assert report.summary == "2 articles, 9 spans written; read back: 0 drifted, 0 missing"
    assert {key: record[key] for key in ("articles", "spans", "losses", "agreement", "annotators", "languages")} == {
        "articles": 2, "spans": 9, "losses": 0, "agreement": None, "annotators": ["Ann", "Bob"], "languages": ["en"],
    }  # fmt: skip
    assert record["chosen"] == {
        "states": ["done", "in progress"],
        "rejected": False,
        "splits": {"train": 100},
        "layers": None,
        "labels": None,
    }
    assert list(record["splits"]) == ["train", "dev"]
    labels = record["splits"]["train"]["labels"]
    assert list(labels["entities"]) == [label.name for label in SCHEME.layers[0].labels] + ["OIL"]
    assert {name: count for name, count in labels["entities"].items() if count} == {"PERSON": 6, "GPE": 1, "OIL": 1}
    assert labels["claims"] == {"CLAIM": 1}
    assert record["splits"]["dev"] | {"labels": None} == {
        "articles": 1, "empty_articles": 1, "characters": 8, "spans": 0, "rejected": 0, "labels": None
    }  # fmt: skip
    by_label = record["suggestions"]["entities"].pop("labels")
    assert {label: (counts["suggested"], counts["added"]) for label, counts in by_label.items()} == {
        "PERSON": (7, 0), "GPE": (0, 1), "OIL": (0, 1)
    }  # fmt: skip
    assert record["suggestions"]["entities"] == {
        "suggested": 7, "accepted": 1, "accepted in bulk": 1, "let stand": 1, "moved": 1, "relabelled": 1,
        "moved and relabelled": 1, "rejected": 1, "added": 2,
    }  # fmt: skip
    assert record["suggestions"]["claims"]["added"] == 1
    assert record["scheme"]["sha256"] == record["files"]["scheme.toml"]["sha256"]
    files = files_of(tmp_path / "out")
    del files["dataset.json"]
    assert record["files"] == {
        name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)} for name, data in files.items()
    }


def test_articles_go_to_their_splits_and_stay_there_as_the_project_grows(tmp_path: Path) -> None:
    facts = replace(FACTS, splits=parse_splits("train=6,dev=2,test=2"))
    articles = [words_marked(f"a{n}", "Ann met Bob") for n in range(60)]
    articles[3] = replace(articles[3], split="by_hand")
    report = write_release(tmp_path / "small", articles[:30], facts=facts)
    write_release(tmp_path / "large", articles, facts=facts)
    assert list(report.splits) == ["train", "dev", "test", "by_hand"]
    small = {r["id"]: r["split"] for name in report.splits for r in lines_of(tmp_path / "small" / f"{name}.jsonl")}
    large = {r["id"]: r["split"] for name in report.splits for r in lines_of(tmp_path / "large" / f"{name}.jsonl")}
    assert (len(small), len(large)) == (30, 60)
    assert small.items() <= large.items()
    for name in report.splits:
        assert {record["split"] for record in lines_of(tmp_path / "large" / f"{name}.jsonl")} == {name}


def test_losses_are_listed_and_counted(tmp_path: Path) -> None:
    article = Article("a1", "Putin said India buys oil.")
    claimed = claim(article, "c1", 11, 25, claimer=role_of(article.text, 0, 5, "gone"))
    half = ExportArticle(Article("a2", "half a pair \ud83d"), (), DONE, "Ann")
    odd_key = ExportArticle(Article("a\udc00", "text"), (), DONE, "Ann")
    report = write_release(
        tmp_path / "out", [ExportArticle(article, (claimed,), DONE, "Ann"), half, odd_key], facts=FACTS
    )
    assert (report.articles, report.losses, dataset(tmp_path / "out")["losses"]) == (1, 3, 3)
    assert lines_of(tmp_path / "out" / "loss_report.jsonl") == [
        {"article": "a1", "layer": "claims", "span": "c1", "what": "claimer.entity",
         "reason": "it stands for gone, which is not exported"},
        {"article": "a2", "layer": None, "span": None, "what": "article",
         "reason": "it holds U+D83D, half of a surrogate pair, which UTF-8 cannot hold"},
        {"article": "a\\udc00", "layer": None, "span": None, "what": "article",
         "reason": "it holds U+DC00, half of a surrogate pair, which UTF-8 cannot hold"},
    ]  # fmt: skip


def test_rejections_that_were_asked_for_are_read_back_and_counted(tmp_path: Path) -> None:
    article = Article("a1", "Putin said")
    exported = ExportArticle(article, (suggested(article, "s1", 0, 5, Verdict.REJECTED),), DONE, "Ann")
    report = write_release(tmp_path / "out", [exported], facts=replace(FACTS, with_rejected=True))
    assert report.summary == "1 article, 1 span written; read back: 0 drifted, 0 missing"
    record = dataset(tmp_path / "out")
    assert (record["spans"], record["splits"]["train"]["rejected"], record["chosen"]["rejected"]) == (0, 1, True)


def test_scheme_without_claims_has_no_list_of_them(tmp_path: Path) -> None:
    scheme = scheme_with(
        '\n[layers.quotes]\nroles = ["speaker"]\nlabels = [{ name = "QUOTE", hue = 1 }]\n', drop=["claims"]
    )
    write_release(tmp_path / "out", [words_marked("a", "Ann met Bob")], facts=replace(FACTS, scheme=scheme))
    (record,) = lines_of(tmp_path / "out" / "train.jsonl")
    assert "claims" not in record
    assert (len(record["entities"]), record["quotes"]) == (3, [])
    assert len(lines_of(tmp_path / "out" / "loss_report.jsonl")) == 1


@pytest.mark.parametrize("articles", [[], [ExportArticle(Article("a", "\udc00"), (), DONE, "Ann")]])
def test_release_of_nothing_is_a_problem(tmp_path: Path, articles: list[ExportArticle]) -> None:
    with pytest.raises(Problem, match="There is no article to release"):
        write_release(tmp_path / "out", articles, facts=FACTS)
    assert list(tmp_path.iterdir()) == []


def test_split_that_cannot_be_a_file_is_a_problem_that_names_the_article(tmp_path: Path) -> None:
    article = replace(words_marked("a7", "Ann met Bob"), split="../elsewhere")
    with pytest.raises(Problem, match=r"article a7: “\.\./elsewhere” cannot be the name of a split"):
        write_release(tmp_path / "out", [article], facts=FACTS)
    assert list(tmp_path.iterdir()) == []


def test_progress_tells_of_both_steps(tmp_path: Path) -> None:
    told: list[tuple[str, int]] = []
    write_release(
        tmp_path / "out", hard_articles()[:2], facts=FACTS, progress=lambda step, done: told.append((step, done))
    )
    assert told == [("writing", 1), ("writing", 2), ("reading back", 1), ("reading back", 2)]


def test_memory_stays_flat_however_many_articles_there_are(tmp_path: Path) -> None:
    text = "Ann met Bob in New Delhi — 👨‍👩‍👧 " * 40

    def articles(number: int) -> Iterator[ExportArticle]:
        for n in range(number):
            article = Article(f"a{n}", text, meta={"language": "en"}, story=f"s{n}")
            yield ExportArticle(article, tuple(added(article, f"e{i}", i, i + 3) for i in range(4)), DONE, "Ann", n)

    tracemalloc.start()
    try:
        write_release(tmp_path / "out", articles(5_000), facts=FACTS)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    written = (tmp_path / "out" / "train.jsonl").stat().st_size
    assert written > 10_000_000
    assert peak < written / 20


# Every kind of character, ends of lines and halves of surrogate pairs among them.
any_text = st.text(st.characters(exclude_categories=()), min_size=1, max_size=30)


@given(data=st.data(), texts=st.lists(any_text, min_size=1, max_size=3), notes=any_text, score=st.floats(0, 1))
def test_any_text_is_written_and_read_back_or_listed_as_lost(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, texts: list[str], notes: str, score: float
) -> None:
    exported = []
    for number, text in enumerate(texts):
        article = Article(f"a{number}", text, title=notes, meta={notes: notes}, story=notes)
        marks = []
        for n in range(data.draw(st.integers(0, 3))):
            start = data.draw(st.integers(0, len(text) - 1))
            end = data.draw(st.integers(start + 1, len(text)))
            origin = Origin(notes, "1", score, 0, end, "PERSON")
            entity = replace(added(article, f"e{n}", start, end), verdict=Verdict.MOVED, origin=origin)
            marks += [entity, claim(article, f"c{n}", start, end, claimer=role_of(text, 0, 1, f"e{n}"))]
        exported.append(ExportArticle(article, tuple(marks), DONE, "Ann", split="train"))
    writable = [e for e in exported if not any("\ud800" <= c <= "\udfff" for c in e.article.text + notes)]
    folder = tmp_path_factory.mktemp("any") / "out"
    if not writable:
        with pytest.raises(Problem, match="no article"):
            write_release(folder, exported, facts=FACTS)
        return
    report = write_release(folder, exported, facts=FACTS)
    assert (report.articles, report.losses) == (len(writable), len(exported) - len(writable))
    texts_of_lines = (folder / "train.jsonl").read_bytes().decode().splitlines()
    for line, meant in zip(texts_of_lines, writable, strict=True):
        record = json.loads(line)
        assert (record["text"], record["title"], record["meta"]) == (meant.article.text, notes, {notes: notes})
        read = [annotation_from(mark, layer) for layer in ("entities", "claims") for mark in record[layer]]
        assert sorted(read, key=lambda a: a.id) == sorted(meant.annotations, key=lambda a: a.id)
