"""Releases for Prodigy, Label Studio and the web: what is read again is all that was marked, on any text."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from tests.exchange.any_articles import exports
from tests.exchange.exported import (
    HARD_TEXTS,
    SCHEME,
    added,
    check_found,
    check_same,
    check_same_bytes,
    claim,
    hard_articles,
    held_by,
    lines_of,
    read,
    release_hard_articles,
    released,
)
from workbench.core.articles import Article
from workbench.core.decisions import Review, ReviewState
from workbench.core.spans import role_of
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.formats import format_of
from workbench.exchange.held import Held
from workbench.exchange.incoming import Fault, Incoming, Source
from workbench.exchange.reading import read_paths
from workbench.exchange.release_formats import release_format, release_formats

FORMATS = {"prodigy": "jsonl", "prodigy-ner": "jsonl", "label-studio": "json", "web-annotation": "jsonld"}
READERS = {"prodigy-ner": "prodigy"}
formats = pytest.mark.parametrize("name", FORMATS)


def written(folder: Path, name: str, *held: Held) -> Path:
    """A file of these articles as a release has it."""
    pieces = [release_format(name).piece(each, SCHEME)[0] for each in held]
    path = folder / f"train.{FORMATS[name]}"
    path.write_bytes(b"".join(pieces) if FORMATS[name] == "jsonl" else b"[\n" + b",\n".join(pieces) + b"\n]\n")
    return path


@formats
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(exported=exports())
def test_what_is_read_again_is_what_was_held(tmp_path: Path, name: str, exported: ExportArticle) -> None:
    held = held_by(release_format(name), exported)
    path = written(tmp_path, name, held)
    found = format_of(path)
    assert found is not None
    assert found.name == READERS.get(name, name)
    (incoming,) = read(path)
    check_same(incoming, exported, held)
    check_found(path, release_format(name), held)


@formats
def test_a_release_reads_back(tmp_path: Path, name: str) -> None:
    release_hard_articles(tmp_path / "out", name)
    losses = [loss for loss in lines_of(tmp_path / "out" / "loss_report.jsonl") if loss["what"] == "article"]
    assert [(loss["article"], loss["reason"]) for loss in losses] == [
        ("controls", "The text has a NUL character at 3, which a project file cannot keep.")
    ]


@formats
def test_same_state_gives_the_same_bytes(tmp_path: Path, name: str) -> None:
    check_same_bytes(tmp_path, name)


@formats
@pytest.mark.parametrize("state", ReviewState)
def test_only_what_is_done_counts_as_done_elsewhere(tmp_path: Path, name: str, state: ReviewState) -> None:
    exported = replace(hard_articles()[0], review=Review(state))
    text = written(tmp_path, name, held_by(release_format(name), exported)).read_text(encoding="utf-8")
    if name.startswith("prodigy"):
        assert json.loads(text)["answer"] == ("accept" if state is ReviewState.DONE else "ignore")
    elif name == "label-studio":
        assert json.loads(text)[0]["annotations"][0]["was_cancelled"] == (state is not ReviewState.DONE)
    else:
        assert json.loads(text)[0]["workbench"]["review"]["state"] == str(state)


_SELECTORS = ["TextPositionSelector", "TextQuoteSelector"]


def offsets(record: Any) -> Iterator[tuple[int, int, str]]:
    """Every range of a file that says what its words are, whatever the format."""
    if isinstance(record, list):
        if [each.get("type") for each in record if isinstance(each, dict)] == _SELECTORS:
            yield record[0]["start"], record[0]["end"], record[1]["exact"]
        for each in record:
            yield from offsets(each)
    elif isinstance(record, dict):
        quote = record.get("text")
        if isinstance(quote, str) and {"start", "end"} <= record.keys():
            yield record["start"], record["end"], quote
        for name, value in record.items():
            if name != "workbench":
                yield from offsets(value)


@formats
@pytest.mark.parametrize("text", [text for key, text in HARD_TEXTS.items() if key != "controls"])
def test_offsets_in_the_file_count_code_points(tmp_path: Path, name: str, text: str) -> None:
    article = Article("a", text)
    middle = len(text) // 2
    marks = (
        added(article, "e", middle, len(text)),
        claim(article, "c", 0, middle, cue=role_of(text, middle, len(text))),
    )
    held = held_by(release_format(name), ExportArticle(article, marks, Review(ReviewState.DONE), "Ann"))
    data = written(tmp_path, name, held).read_text(encoding="utf-8")
    found = list(offsets(json.loads(data)))
    assert found or name == "prodigy-ner"
    assert all(text[start:end] == quote for start, end, quote in found)


@formats
def test_an_article_of_several_annotators_is_there_once_for_each(tmp_path: Path, name: str) -> None:
    exported = hard_articles()[0]
    several = [held_by(release_format(name), replace(exported, annotator=who)) for who in ("Ann", "Bob")]
    found = read(written(tmp_path, name, *several))
    assert [each.review and each.review.annotator for each in found] == ["Ann", "Bob"]
    assert [each.article.key for each in found] == [exported.article.key] * 2
    twice = [type(each).__name__ for each in read_paths([written(tmp_path, name, several[0], several[0])])]
    # Prodigy's answers on one text by one person are put together; elsewhere it is one too many.
    assert twice == (["Incoming"] if name.startswith("prodigy") else ["Incoming", "Fault"])


@pytest.mark.parametrize("name", [format.name for format in release_formats()])
def test_what_several_annotators_made_of_an_article_comes_back(tmp_path: Path, name: str) -> None:
    exported = hard_articles()[0]
    released(tmp_path / "out", name, exported, replace(exported, annotator="Bob", annotations=()))
    found = list(read_paths(path for path in (tmp_path / "out").glob("train*") if path.suffix != ".sha256"))
    if name == "conll":
        # It says of nothing who made it.
        assert [type(each) for each in found] == [Incoming, Fault]
        return
    made = {each.review.annotator: each for each in found if isinstance(each, Incoming) and each.review}
    assert made.keys() == {"Ann", "Bob"}
    assert {each.article.key for each in made.values()} == {exported.article.key}
    assert made["Ann"].annotations
    assert not made["Bob"].annotations


def test_reader_in_several_parts_of_a_file_finds_the_same(tmp_path: Path) -> None:
    exported = [held_by(release_format("prodigy"), each) for each in hard_articles() if each.article.key != "controls"]
    path = written(tmp_path, "prodigy", *exported)
    size = len(path.read_bytes().split(b"\n")[0]) + 1
    found = release_format("prodigy").found
    parts = (Source(path, path.name, 0, size, 1), Source(path, path.name, size, None, 2))
    whole = list(found((Source(path, path.name),), SCHEME))
    assert [one for part in parts for one in found((part,), SCHEME)] == whole
    assert len(whole) == len(exported)
