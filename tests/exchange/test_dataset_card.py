"""The dataset card: what the hub reads in its front matter, and what a person reads below."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.exported import DONE, FACTS, SCHEMA_PATH, hard_articles, lines_of, words_marked
from workbench.core.articles import Article
from workbench.core.schemes import Attribute, Label, LabelScheme, Layer
from workbench.exchange.dataset_card import dataset_card
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.release import write_release
from workbench.exchange.release_counts import ReleaseCounts, SplitCounts
from workbench.exchange.release_facts import ReleaseFacts

ODD = LabelScheme(
    "odd | scheme", "1\n2", "no",
    (Layer("quotes", "W | s", (Label("A", "A", 1, "one | two\nthree"),), ("speaker",), (Attribute("q: x", "Q"),)),),
)  # fmt: skip


def front_matter(card: str) -> list[str]:
    lines = card.split("\n")
    assert lines[0] == "---"
    return lines[1 : lines.index("---", 1)]


def test_front_matter_is_what_the_hub_reads(tmp_path: Path) -> None:
    articles = [replace(words_marked(f"a{n}", "Ann met Bob"), split="dev" if n else "train") for n in range(2)]
    write_release(tmp_path / "out", articles, facts=replace(FACTS, licence="cc-by-4.0"))
    lines = front_matter((tmp_path / "out" / "README.md").read_text(encoding="utf-8"))
    assert lines[: lines.index("dataset_info:")] == [
        'pretty_name: "News"', "language:", '- "en"', 'license: "cc-by-4.0"',
        "multilinguality:", "- monolingual", "annotations_creators:", "- expert-generated",
        "source_datasets:", "- original",
        "task_categories:", "- token-classification", "task_ids:", "- named-entity-recognition",
        "size_categories:", "- n<1K",
        "configs:", "- config_name: default", "  data_files:",
        "  - split: train", "    path: train.jsonl", "  - split: dev", "    path: dev.jsonl",
    ]  # fmt: skip
    features = [line.split('"')[3] for line in lines if line.startswith("  - {")]
    assert features == list(lines_of(tmp_path / "out" / "train.jsonl")[0])
    claims = next(line for line in lines if '"claims"' in line)
    for name in ("claimer", "cue", "entity", "check-worthy", "note", "group", "suggester", "score"):
        assert f'"{name}"' in claims


def test_names_cannot_break_the_card() -> None:
    facts = ReleaseFacts('My: "news"\n---\n# x', ODD, SCHEMA_PATH, "0.1.0")
    counts, split = ReleaseCounts(annotators={"Ann"}), SplitCounts(articles=1)
    card = dataset_card(facts, {"train": split}, counts)
    lines = front_matter(card)
    assert lines[:3] == ['pretty_name: "My: \\"news\\" --- # x"', "language:", '- "no"']
    assert "| A | one \\| two three | 0 |" in card
    assert "scheme odd | scheme, version 1 2" in card
    assert "task_ids:" not in lines


def test_language_of_the_articles_comes_before_that_of_the_scheme() -> None:
    counts = ReleaseCounts(languages={"hi", "ar", "Not a language"})
    lines = front_matter(dataset_card(FACTS, {"train": SplitCounts(articles=1)}, counts))
    assert [line for line in lines if line in {'- "ar"', '- "hi"', '- "en"'} or "Not" in line] == ['- "ar"', '- "hi"']


@pytest.mark.parametrize(
    ("articles", "size"),
    [(1, "n<1K"), (999, "n<1K"), (1_000, "1K<n<10K"), (10_000, "10K<n<100K"), (2_000_000, "1M<n<10M")],
)
def test_size_category_is_the_hubs(articles: int, size: str) -> None:
    lines = front_matter(dataset_card(FACTS, {"train": SplitCounts(articles=articles)}, ReleaseCounts()))
    assert lines[lines.index("size_categories:") + 1] == f"- {size}"


def test_rejections_have_their_column_when_they_are_exported(tmp_path: Path) -> None:
    exported = ExportArticle(Article("a", "Ann"), (), DONE, "Ann")
    write_release(tmp_path / "out", [exported], facts=replace(FACTS, with_rejected=True))
    lines = front_matter((tmp_path / "out" / "README.md").read_text(encoding="utf-8"))
    (rejected,) = [line for line in lines if line.startswith('  - {"name": "rejected"')]
    assert '"layer"' in rejected
    assert '"claimer"' in rejected


@pytest.mark.heavy
@pytest.mark.filterwarnings("default")
def test_datasets_loads_what_the_card_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    datasets = pytest.importorskip("datasets")
    articles = [*hard_articles(), replace(words_marked("d", "Ann met Bob"), split="dev")]
    write_release(tmp_path / "out", articles, facts=replace(FACTS, with_rejected=True))
    loaded = datasets.load_dataset(str(tmp_path / "out"), cache_dir=str(tmp_path / "cache"))
    for split in ("train", "dev"):
        lines = lines_of(tmp_path / "out" / f"{split}.jsonl")
        assert [*loaded[split].features] == [*lines[0]]
        assert [(row["id"], row["text"]) for row in loaded[split]] == [(line["id"], line["text"]) for line in lines]
        for row, line in zip(loaded[split], lines, strict=True):
            for layer in ("entities", "claims", "rejected"):
                assert [_places(mark) for mark in row[layer]] == [_places(mark) for mark in line[layer]]


def _places(mark: dict[str, Any]) -> list[object]:
    parts = [mark, *(mark.get(name) or {} for name in ("claimer", "cue"))]
    return [part.get(name) for part in parts for name in ("start", "end", "text", "label", "entity")]
