"""What is wrong with a release is told by file and line, and what comes from a stranger does no harm."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.exported import SCHEMA_PATH, words_marked
from tests.exchange.released import TEXTS, articles, release, rewrite, spoil, state
from tests.links import make_link, make_pipe
from workbench.core.problems import Problem
from workbench.exchange.release_checks import faults_of
from workbench.exchange.release_reading import open_release

Record = dict[str, Any]


def faults(folder: Path) -> list[str]:
    return [str(fault) for fault in faults_of(folder, SCHEMA_PATH)]


def test_a_release_as_written_is_sound(tmp_path: Path) -> None:
    assert faults(release(tmp_path / "out")) == []


def moved_offset(lines: list[Record]) -> None:
    lines[1]["entities"][1]["start"] += 1


def behind_the_text(lines: list[Record]) -> None:
    lines[0]["entities"][0].update(start=100, end=103)


def other_text(lines: list[Record]) -> None:
    lines[0]["text"] = lines[0]["text"].replace("Delhi", "Delhj")


def no_text(lines: list[Record]) -> None:
    del lines[2]["text"]


def twice(lines: list[Record]) -> None:
    lines[1]["id"] = "a"


def in_both(lines: list[Record]) -> None:
    lines[2]["id"] = "d"


def other_split(lines: list[Record]) -> None:
    lines[0]["split"] = "dev"


def same_span(lines: list[Record]) -> None:
    lines[0]["entities"][1]["id"] = lines[0]["entities"][0]["id"]


def role_off(lines: list[Record]) -> None:
    lines[1]["claims"][0]["claimer"]["text"] = "Cod"


def role_of_nobody(lines: list[Record]) -> None:
    lines[1]["claims"][0]["claimer"]["entity"] = "nobody"


def a_word_for_a_number(lines: list[Record]) -> None:
    lines[1]["entities"][0]["start"] = "0"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (moved_offset, "train.jsonl:2: span e1 says “buys”, but the text reads “uys”"),
        (behind_the_text, "train.jsonl:1: span e0 is outside the text"),
        (other_text, "train.jsonl:1: the hash of the text is not that of the text"),
        (no_text, "train.jsonl:3: the line: "),
        (twice, "train.jsonl:2: the id “a” is there twice"),
        (in_both, "test.jsonl:1: the article “d” is in train as well"),
        (other_split, "train.jsonl:1: it says that it is in the split “dev”"),
        (same_span, "train.jsonl:1: two spans have the same id"),
        (role_off, "train.jsonl:2: span c0 says “Cod”, but the text reads “Cid”"),
        (role_of_nobody, "train.jsonl:2: span c0 leads to “nobody”, which is not there"),
        (a_word_for_a_number, "train.jsonl:2: entities/0/start: "),
    ],
)
def test_a_fault_in_a_line_is_told(tmp_path: Path, change: Callable[[list[Record]], None], told: str) -> None:
    folder = release(tmp_path / "out")
    spoil(folder, "train.jsonl", change)
    assert any(fault.startswith(told) for fault in faults(folder)), faults(folder)


def test_what_is_no_json_is_told_by_line(tmp_path: Path) -> None:
    folder = release(tmp_path / "out")
    data = (folder / "train.jsonl").read_bytes().split(b"\n")
    for n, line in enumerate((b"{", b"[" * 100_000, b'{"x": NaN}')):
        rewrite(folder, "train.jsonl", b"\n".join([*data[:n], line, *data[n + 1 :]]))
        assert [fault for fault in faults(folder) if fault.startswith(f"train.jsonl:{n + 1}: The line is no JSON")]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda facts: facts.update(articles=5), "dataset.json: articles says 5, but there are 4"),
        (lambda facts: facts["splits"]["train"].update(spans="x"), "splits/train/spans says x, but there are 17"),
        (lambda facts: facts["splits"]["test"]["labels"]["claims"].update(CLAIM=9), "labels counted for test"),
        (lambda facts: facts["splits"].update(dev={}), "names no file for the split “dev”"),
        (lambda facts: facts["splits"].update(train=None), "splits/train/articles says None, but there are 3"),
        (lambda facts: facts["files"].pop("scheme.toml"), "it names no scheme.toml"),
        (lambda facts: facts["files"].pop("README.md"), "README.md: the release does not know this file"),
        (lambda facts: facts["files"]["README.md"].update(bytes=1), "README.md: it has "),
        (lambda facts: facts["files"]["README.md"].update(sha256="0" * 64), "README.md: it was changed"),
    ],
)
def test_what_is_said_wrongly_of_it_is_told(tmp_path: Path, change: Callable[[Record], object], told: str) -> None:
    folder = release(tmp_path / "out")
    state(folder, change)
    assert any(told in fault for fault in faults(folder)), faults(folder)


def test_what_is_alike_across_splits_is_told(tmp_path: Path) -> None:
    long = " ".join(f"Word{n} met Name{n}" for n in range(40))
    folder = release(tmp_path / "out", articles({**TEXTS, "e": long, "f": long + " again"}))
    assert faults(folder) == [
        "leak_report.json: too much alike: copy 0.992  e (train) – f (test)",
        "leak_report.json: too much alike: event 0.510  e (train) – f (test)",
    ]
    spoil(folder, "test.jsonl", lambda lines: lines[0].update(story="story a"))
    assert "leak_report.json: the story “story a” is in two splits" in faults(folder)


@pytest.mark.parametrize(
    "name",
    ["../secret.jsonl", "/etc/passwd", "a/b.jsonl", "..", ".hidden", "a\x00b", "C:\\x", "dataset.json", "a" * 200, ""],
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    folder = release(tmp_path / "out")
    state(folder, lambda facts: facts["files"].update({name: facts["files"]["README.md"]}))
    with pytest.raises(Problem, match="cannot be the name of a file"):
        open_release(folder)


@pytest.mark.parametrize(
    "facts",
    [
        "", "[]", "{}", "[" * 100_000, '{"schema": "workbench/1"}', '{"schema": "workbench/1", "files": []}',
        '{"schema": "workbench/1", "files": {"a.jsonl": 3}}',
        '{"schema": "workbench/1", "files": {"a.jsonl": {"sha256": "0", "bytes": 1}}}',
        json.dumps({"schema": "workbench/1", "files": {"a.jsonl": {"sha256": "0" * 64, "bytes": -1}}}),
        json.dumps({"schema": "workbench/1", "files": {"a.jsonl": {"sha256": "0" * 64, "bytes": 1.5}}}),
    ],
)  # fmt: skip
def test_what_says_nothing_of_a_release_is_a_problem(tmp_path: Path, facts: str) -> None:
    (tmp_path / "dataset.json").write_text(facts, "utf-8")
    with pytest.raises(Problem):
        faults(tmp_path)


def test_no_folder_and_no_release_are_a_problem(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        with pytest.raises(Problem, match="This is no release"):
            faults(folder)


def test_links_and_devices_are_not_read(tmp_path: Path) -> None:
    folder = release(tmp_path / "out")
    (tmp_path / "outside.jsonl").write_bytes((folder / "train.jsonl").read_bytes())
    (folder / "train.jsonl").unlink()
    make_link(folder / "train.jsonl", tmp_path / "outside.jsonl")
    assert "train.jsonl: “train.jsonl” is no plain file." in faults(folder)
    (folder / "train.jsonl").unlink()
    make_pipe(folder / "train.jsonl")
    assert "train.jsonl: “train.jsonl” is no plain file." in faults(folder)


def test_a_line_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = release(tmp_path / "out")
    monkeypatch.setattr("workbench.exchange.release_reading.LONGEST_ITEM", 400)
    assert any("too long to be an article" in fault for fault in faults(folder))


def test_an_article_of_two_annotators_is_there_twice_rightly(tmp_path: Path) -> None:
    from dataclasses import replace

    one = words_marked("a", TEXTS["a"])
    folder = release(tmp_path / "out", [one, replace(one, annotator="Zoe")])
    assert faults(folder) == []
    folder = release(tmp_path / "again", [one, one])
    assert faults(folder) == ["train.jsonl:2: the id “a” is there twice"]
