"""Suggestions written without a project: whole, read back, and never over anything else."""

import errno
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.exchange.exported import HARD_TEXTS, SCHEME, lines_of
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.spans import CLAIMS, ENTITIES, role_of, span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.exchange.incoming import Incoming
from workbench.exchange.reading import read_paths
from workbench.exchange.suggestion_formats import WORKBENCH, suggestion_format
from workbench.exchange.suggestions_file import write_suggestions


def suggestions() -> Iterator[tuple[Article, list[Suggestion]]]:
    for key, text in HARD_TEXTS.items():
        first = text.split()[0]
        start = text.index(first)
        entity = Suggestion("e", span_of(text, ENTITIES, start, start + len(first), "PERSON"), 0.9, "pipeline", "1")
        roles = {"claimer": role_of(text, start, start + len(first), "e")}
        claim = Suggestion(
            "c", span_of(text, CLAIMS, start, len(text), "CLAIM"), 1, "rules", "2", roles, {"voice": "author"}
        )
        yield Article(key, text), with_ids(key, [claim, entity])


def test_every_article_has_its_line(tmp_path: Path) -> None:
    told: list[int] = []
    report = write_suggestions(tmp_path / "out.jsonl", suggestions(), progress=told.append)
    assert (report.path, report.articles, report.spans) == (tmp_path / "out.jsonl", 15, 30)
    assert told == list(range(1, 16))
    for record, (article, marks) in zip(lines_of(report.path), suggestions(), strict=True):
        assert (record["id"], record["text"], record["review"]) == (article.key, article.text, None)
        (entity,), (claim,) = record["entities"], record["claims"]
        assert claim["claimer"]["entity"] == entity["id"] == marks[1].id
        assert claim["origin"] == {"suggester": "rules", "version": "2", "score": 1, "verdict": "suggested"}


def test_same_suggestions_give_the_same_bytes_and_replace_older_ones(tmp_path: Path) -> None:
    write_suggestions(tmp_path / "one.jsonl", suggestions())
    write_suggestions(tmp_path / "two.jsonl", [])
    assert (tmp_path / "two.jsonl").read_bytes() == b""
    for _ in range(2):
        write_suggestions(tmp_path / "two.jsonl", suggestions())
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"one.jsonl", "two.jsonl"}


@pytest.mark.parametrize(
    "mine",
    [
        '{"id": "a", "text": "Ann met Bob"}\n',
        "Ann met Bob",
        '{"schema": "workbench/1", "review": {"annotator": "Ann"}}\n',
    ],
    ids=["articles", "text", "reviewed articles"],
)
def test_file_that_holds_something_else_stays(tmp_path: Path, mine: str) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text(mine)
    with pytest.raises(Problem, match="something other than suggestions"):
        write_suggestions(path, suggestions())
    assert (path.read_text(), len(list(tmp_path.iterdir()))) == (mine, 1)


def test_folder_and_device_are_no_files(tmp_path: Path) -> None:
    for path in (tmp_path, Path(os.devnull)):
        with pytest.raises(Problem, match="not a file"):
            write_suggestions(path, suggestions())


def test_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="There is no such file or folder"):
        write_suggestions(tmp_path / "missing" / "out.jsonl", suggestions())


@pytest.mark.parametrize("old", [False, True])
def test_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, old: bool) -> None:
    path = tmp_path / "out.jsonl"
    if old:
        write_suggestions(path, list(suggestions())[:1])
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir()}

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem, match="The disk is full"):
        write_suggestions(path, suggestions())
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == before


def test_what_does_not_read_back_is_not_written(tmp_path: Path) -> None:
    def spoilt(article: Article, marks: Sequence[Suggestion], scheme: LabelScheme) -> bytes:
        return WORKBENCH.piece(article, marks, scheme).replace(b'"start": 0', b'"start": 1')

    with pytest.raises(Problem, match="drifted"):
        write_suggestions(tmp_path / "out.jsonl", suggestions(), format=replace(WORKBENCH, piece=spoilt))
    assert list(tmp_path.iterdir()) == []


TOOLS = {"prodigy": "out.jsonl", "label-studio": "out.json"}


@pytest.mark.parametrize("name", TOOLS)
def test_suggestions_for_other_tools_come_back_as_they_were(tmp_path: Path, name: str) -> None:
    # What other suggesters propose is in no scheme of ours.
    text = "Ann 🤝 Bob"
    other = Suggestion("x", span_of(text, "people", 0, 3, "Person & <co>"), 0.5, "tagger", "1")
    meant = [each for each in suggestions() if "\0" not in each[0].text]
    meant.append((Article("other", text), with_ids("other", [other])))
    for _ in range(2):
        report = write_suggestions(tmp_path / TOOLS[name], meant, format=suggestion_format(name), scheme=SCHEME)
    assert (report.articles, report.spans) == (len(meant), sum(len(marks) for _, marks in meant))
    found = [each for each in read_paths([report.path]) if isinstance(each, Incoming)]
    assert {each.article.key: by_id(each.suggestions) for each in found} == {
        article.key: by_id(marks) for article, marks in meant
    }
    if name == "label-studio":
        root = ET.parse(tmp_path / "out.labeling_config.xml").getroot()
        labels = {each.attrib["value"] for each in root.iter("Label")}
        assert {"PERSON", "CLAIM", "Person & <co>"} <= labels


def by_id(marks: Sequence[Suggestion]) -> dict[str, Suggestion]:
    return {mark.id: mark for mark in marks}


@pytest.mark.parametrize("name", TOOLS)
def test_answered_tasks_are_not_replaced(tmp_path: Path, name: str) -> None:
    path = tmp_path / TOOLS[name]
    write_suggestions(path, list(suggestions())[:1], format=suggestion_format(name), scheme=SCHEME)
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace('"spans"', '"answer": "accept", "spans"').replace('"annotations": []', '"annotations": [{}]')
    )
    with pytest.raises(Problem, match="something other than suggestions"):
        write_suggestions(path, suggestions(), format=suggestion_format(name), scheme=SCHEME)


def test_a_config_of_somebody_else_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "out.labeling_config.xml").write_text("<View/>")
    with pytest.raises(Problem, match="would replace another file"):
        write_suggestions(tmp_path / "out.json", suggestions(), format=suggestion_format("label-studio"), scheme=SCHEME)


def test_a_wrong_name_of_a_format_is_answered_with_all() -> None:
    with pytest.raises(Problem, match="There are workbench, prodigy, label-studio"):
        suggestion_format("x")


def test_text_that_utf8_cannot_hold_is_a_problem_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="a7: The text holds half of a surrogate pair"):
        write_suggestions(tmp_path / "out.jsonl", [(Article("a7", "\ud83d"), [])])
    assert list(tmp_path.iterdir()) == []
