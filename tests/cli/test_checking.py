"""The commands for releases as a shell runs them: what they print, their exit status, and that no Qt is loaded."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Done, workbench
from tests.exchange.released import articles, release, spoil

HEAVY = {"PySide6", "shiboken6", "spacy", "thinc"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    release(tmp_path / "one")
    return tmp_path


def run(*arguments: str, folder: Path) -> Done:
    done = workbench(*arguments, folder=folder)
    assert not done.loaded & HEAVY
    return done


def test_a_sound_release(folder: Path) -> None:
    done = run("validate", "one", folder=folder)
    assert (done.status, done.out, done.err) == (0, "The release is sound.\n", "")
    assert json.loads(run("validate", "one", "--json", folder=folder).out) == {"sound": True, "faults": []}


def test_faults_are_told_by_file_and_line(folder: Path) -> None:
    spoil(folder / "one", "train.jsonl", lambda lines: lines[1]["entities"][0].update(text="C\x1b[2Jd"))
    done = run("validate", "one", folder=folder)
    assert done.status == 1
    assert done.out == "train.jsonl:2: span e0 says “C\\x1b[2Jd”, but the text reads “Cid”\n1 fault.\n"
    (fault,) = json.loads(run("validate", "one", "--json", folder=folder).out)["faults"]
    assert (fault["file"], fault["line"]) == ("train.jsonl", 2)


def test_leaks(folder: Path) -> None:
    done = run("leaks", "one", folder=folder)
    assert (done.status, done.out) == (0, "No leak among 4 articles.\n")
    text = " ".join(f"Word{n} met Name{n}" for n in range(40))
    release(folder / "two", articles({"a": "One.", "e": text, "f": text + " again"}))
    done = run("leaks", "two", folder=folder)
    assert done.status == 1
    assert done.out.startswith("too much alike: copy 0.992  e (train) – f (test)\n")
    assert json.loads(run("leaks", "two", "--json", folder=folder).out)["leaks"] >= 1


def test_differences(folder: Path) -> None:
    done = run("diff", "one", "one", folder=folder)
    assert (done.status, done.out) == (0, "0 articles differ, 4 are the same.\n")
    release(folder / "two")
    spoil(folder / "two", "train.jsonl", lambda lines: lines[0]["entities"][1].update(label="ORG"))
    spoil(folder / "two", "test.jsonl", lambda lines: lines[0].update(title="New"))
    done = run("diff", "one", "two", folder=folder)
    assert done.status == 1
    assert done.out.splitlines() == [
        "a: spans changed",
        "    relabelled PERSON 4–7 “met” → ORG 4–7 “met”",
        "d: title or metadata changed",
        "1 title or metadata changed",
        "entities ORG: 1 relabelled",
        "2 articles differ, 2 are the same.",
    ]
    assert run("diff", "one", "two", "--most", "1", folder=folder).out.splitlines()[2] == "… and 1 more."
    record = json.loads(run("diff", "one", "two", "--json", folder=folder).out)
    assert [article["id"] for article in record["listed"]] == ["a", "d"]


@pytest.mark.parametrize("command", [("validate", "none"), ("leaks", "none"), ("diff", "one", "none")])
def test_what_is_no_release_is_a_problem(folder: Path, command: tuple[str, ...]) -> None:
    done = run(*command, folder=folder)
    assert done.status == 1
    assert done.err.startswith("workbench: none: This is no release")
