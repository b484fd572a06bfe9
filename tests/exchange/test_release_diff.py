"""What changed between two releases is told span by span, and what did not change is not."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.exported import words_marked
from tests.exchange.released import articles, release, rewrite, spoil
from workbench.core.problems import Problem
from workbench.exchange.release_diff import DiffCounts, differences
from workbench.exchange.release_reading import open_release

Record = dict[str, Any]


def diff(before: Path, after: Path) -> list[str]:
    counts = DiffCounts()
    changed = list(differences(open_release(before), open_release(after), counts))
    assert counts.changed == len(changed)
    return [line for change in changed for line in change.words()]


def relabel(lines: list[Record]) -> None:
    lines[0]["entities"][1]["label"] = "ORG"


def move(lines: list[Record]) -> None:
    lines[0]["entities"][1].update(start=0, text="Ann met")


def remove(lines: list[Record]) -> None:
    del lines[1]["entities"][1]


def add(lines: list[Record]) -> None:
    lines[1]["entities"].append({**lines[1]["entities"][0], "id": "new", "start": 4, "end": 12, "text": "buys oil"})


def new_id(lines: list[Record]) -> None:
    lines[1]["entities"][0]["id"] = "another"
    lines[1]["claims"][0]["claimer"]["entity"] = "another"


def both(lines: list[Record]) -> None:
    lines[1]["entities"][0].update(id="another", label="ORG")


def attribute(lines: list[Record]) -> None:
    lines[2]["claims"][0]["attributes"]["voice"] = "author"


def role(lines: list[Record]) -> None:
    del lines[2]["claims"][0]["cue"]


def group(lines: list[Record]) -> None:
    lines[2]["claims"][0]["group"] = None


def verdict(lines: list[Record]) -> None:
    lines[1]["entities"][0]["origin"] = {"verdict": "accepted", "suggester": "s", "version": "1", "score": 0.5}


def text(lines: list[Record]) -> None:
    lines[1]["text"] += "."


def title(lines: list[Record]) -> None:
    lines[1]["title"] = "Oil"


def review(lines: list[Record]) -> None:
    lines[1]["review"]["state"] = "in progress"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (relabel, ["a: spans changed", "    relabelled PERSON 4–7 “met” → ORG 4–7 “met”"]),
        (move, ["a: spans changed", "    moved PERSON 4–7 “met” → PERSON 0–7 “Ann met”"]),
        (remove, ["b: spans changed", "    removed PERSON 4–8 “buys”"]),
        (add, ["b: spans changed", "    added PERSON 4–12 “buys oil”"]),
        (
            new_id,
            [
                "b: spans changed",
                "    roles of CLAIM 0–12 “Cid buys oil”: claimer “Cid”, cue “oil” → claimer “Cid”, cue “oil”",
            ],
        ),
        (both, ["b: spans changed", "    relabelled PERSON 0–3 “Cid” → ORG 0–3 “Cid”"]),
        (
            attribute,
            [
                "c: spans changed",
                ("    attributes of CLAIM 0–24 “Rosneft sells gas to Dan”: "
                "note “x”\u2028, voice attributed → note “x”\u2028, voice author"),
            ],
        ),
        (
            role,
            [
                "c: spans changed",
                "    roles of CLAIM 0–24 “Rosneft sells gas to Dan”: claimer “Rosneft”, cue “Dan” → claimer “Rosneft”",
            ],
        ),
        (group, ["c: spans changed", "    group of CLAIM 0–24 “Rosneft sells gas to Dan”: g → none"]),
        (verdict, ["b: spans changed", "    origin of PERSON 0–3 “Cid”: added → accepted"]),
        (text, ["b: text changed"]),
        (title, ["b: title or metadata changed"]),
        (review, ["b: review changed"]),
    ],
)  # fmt: skip
def test_a_change_is_told(tmp_path: Path, change: Callable[[list[Record]], None], told: list[str]) -> None:
    before = release(tmp_path / "before")
    after = Path(shutil.copytree(before, tmp_path / "after"))
    assert diff(before, after) == []
    spoil(after, "train.jsonl", change)
    assert diff(before, after) == told


def test_articles_that_came_went_and_moved_are_told(tmp_path: Path) -> None:
    before = release(tmp_path / "before")
    _, b, c, d = articles()
    after = release(tmp_path / "after", [replace(b, split="test"), c, words_marked("e", "Eve"), d])
    assert diff(before, after) == ["e: added", "b: split moved (train → test)", "a: gone"]
    assert diff(after, before) == ["a: added", "b: split moved (test → train)", "e: gone"]


def test_the_order_of_articles_is_no_difference(tmp_path: Path) -> None:
    before = release(tmp_path / "before")
    after = release(tmp_path / "after", articles()[::-1])
    assert diff(before, after) == []


def test_what_is_counted(tmp_path: Path) -> None:
    before = release(tmp_path / "before")
    after = Path(shutil.copytree(before, tmp_path / "after"))
    for change in (relabel, remove, title):
        spoil(after, "train.jsonl", change)
    counts = DiffCounts()
    list(differences(open_release(before), open_release(after), counts))
    record = counts.record()
    assert (record["same"], record["changed"]) == (2, 2)
    assert record["articles"]["title or metadata changed"] == 1
    assert record["spans"]["entities"]["ORG"]["relabelled"] == 1
    assert record["spans"]["entities"]["PERSON"] == {
        "added": 0, "removed": 1, "relabelled": 0, "moved": 0, "attributes": 0, "roles": 0, "group": 0, "origin": 0
    }  # fmt: skip


def test_an_article_that_is_there_twice_is_a_problem(tmp_path: Path) -> None:
    before = release(tmp_path / "before")
    rewrite(before, "train.jsonl", (before / "train.jsonl").read_bytes() * 2)
    with pytest.raises(Problem, match="there twice"):
        diff(before, before)


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: lines[0].pop("id"),
        lambda lines: lines[0].pop("text"),
        lambda lines: lines[0]["entities"][0].pop("start"),
        lambda lines: lines[0].update(entities=3),
    ],
)
def test_what_is_not_in_our_shape_is_a_problem(tmp_path: Path, change: Callable[[list[Record]], object]) -> None:
    before = release(tmp_path / "before")
    after = Path(shutil.copytree(before, tmp_path / "after"))
    spoil(after, "train.jsonl", change)
    with pytest.raises(Problem):
        diff(before, after)
