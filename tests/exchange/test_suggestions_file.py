"""Suggestions written without a project: whole, read back, and never over anything else."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange.exported import HARD_TEXTS, lines_of
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.spans import CLAIMS, ENTITIES, role_of, span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.exchange import suggestions_file
from workbench.exchange.suggestions_file import write_suggestions
from workbench.exchange.workbench_jsonl import Line, line_bytes


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
    with pytest.raises(Problem, match="There is no such folder"):
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


def test_what_does_not_read_back_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoilt(line: Line) -> bytes:
        return line_bytes(line).replace(b'"start": 0', b'"start": 1')

    monkeypatch.setattr(suggestions_file, "line_bytes", spoilt)
    with pytest.raises(Problem, match="drifted"):
        write_suggestions(tmp_path / "out.jsonl", suggestions())
    assert list(tmp_path.iterdir()) == []


def test_text_that_utf8_cannot_hold_is_a_problem_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="a7: The text holds half of a surrogate pair"):
        write_suggestions(tmp_path / "out.jsonl", [(Article("a7", "\ud83d"), [])])
    assert list(tmp_path.iterdir()) == []
