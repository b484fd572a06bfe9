"""Importing from a shell: a preview that writes nothing, labels mapped, annotations taken over, imports taken back."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Done, workbench
from tests.session.imported import article, written
from tests.session.marked import ME
from workbench.session.reviewing import flag
from workbench.session.session import Session
from workbench.store.journal import GOLD
from workbench.store.project import Project


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lines = [article("a", "PER", "ORG"), article("b", "SHIP"), {"id": "c", "text": 5}]
    written(tmp_path / "in.jsonl", lines)
    assert workbench("new", "p.workbench", folder=tmp_path).status == 0
    return tmp_path


def run(folder: Path, *arguments: str, status: int = 0) -> Done:
    done = workbench(*arguments, folder=folder)
    assert done.status == status, done
    assert not done.loaded & {"PySide6", "spacy", "numpy"}
    return done


def record(done: Done) -> dict[str, Any]:
    found = json.loads(done.out)
    assert isinstance(found, dict)
    return found


def test_a_preview_tells_all_and_writes_nothing(folder: Path) -> None:
    before = (folder / "p.workbench").read_bytes()
    said = run(folder, "import", "p.workbench", "in.jsonl", "--preview", "--label", "PER=PERSON", status=1).out
    for words in (
        "JSON Lines, one article a line (1 file)",
        "id → id, text → text",
        "Articles   2",
        "entities/PER                         1  → entities/PERSON",
        "entities/SHIP                        1  is left out, not in the scheme: say --label SHIP=OURS, SHIP=+ (add)",
        "in.jsonl:3 (article c): “text” is not a text, but 5.",
        "a  Ann met Bob in a.  2 spans: Ann PER, Bob ORG",
        "Nothing was imported.",
    ):
        assert words in said
    found = record(
        run(folder, "import", "p.workbench", "in.jsonl", "--preview", "--label", "PER=-", "--json", status=1)
    )
    assert (found["articles"], found["fault_count"]) == (2, 1)
    assert [(label["label"], label["becomes"]) for label in found["labels"]][:2] == [
        ("PER", None), ("SHIP", {"layer": "entities", "label": "SHIP"}),
    ]  # fmt: skip
    assert (folder / "p.workbench").read_bytes() == before


def test_gold_comes_in_under_labels_of_ours(folder: Path) -> None:
    words = ["--as", "gold", "--label", "PER=PERSON", "--label", "SHIP=+", "--json"]
    found = record(run(folder, "import", "p.workbench", "in.jsonl", *words, status=1))
    assert (found["import"], found["added"], found["reviews"]) == (1, 2, 2)
    with Project.open(folder / "p.workbench") as project:
        assert project.scheme.knows("entities", "SHIP")
        assert [a.span.label for a in project.journal.annotations(1, GOLD.id).values()] == ["PERSON", "ORG"]


def test_annotations_of_somebody_need_a_name(folder: Path) -> None:
    done = run(folder, "import", "p.workbench", "in.jsonl", "--as", "annotations", status=1)
    assert "do not say whose annotations these are" in done.err
    assert "Nothing was imported yet." in run(folder, "batches", "p.workbench").out
    done = run(folder, "import", "p.workbench", "in.jsonl", "--as", "annotations", "--annotator", "Ann", status=1)
    assert "2 articles added, 1 with annotations" in done.out


@pytest.mark.parametrize("name", ["P" * 201, "PER\nSON", "PER\u202eSON", " "], ids=["long", "lines", "turned", "blank"])
def test_a_label_that_no_list_could_show_is_not_added(folder: Path, name: str) -> None:
    done = run(folder, "import", "p.workbench", "in.jsonl", "--as", "gold", "--label", f"{name}=+", status=1)
    assert "cannot be the name of a label" in done.err
    with Project.open(folder / "p.workbench") as project:
        assert (project.articles.count(), name in {label for _, label in project.scheme.names}) == (0, False)


@pytest.mark.parametrize("label", ["PER", "PER=HERO"])
def test_a_label_that_makes_no_sense_is_told(folder: Path, label: str) -> None:
    assert label.partition("=")[0] in run(folder, "import", "p.workbench", "in.jsonl", "--label", label, status=1).err


def test_an_import_is_listed_taken_back_and_brought_back(folder: Path) -> None:
    run(folder, "import", "p.workbench", "in.jsonl", status=1)
    listed = run(folder, "batches", "p.workbench").out
    assert "2 articles, complete  in.jsonl" in listed
    with Project.open(folder / "p.workbench") as project:
        session = Session(project, ME)
        session.open(1)
        flag(session, "look again")
    refused = run(folder, "take-back", "p.workbench", "1", status=1).err
    assert "People have worked on articles of import 1: Me: 1 article." in refused
    assert run(folder, "take-back", "p.workbench", "1", "--yes").out == "2 articles taken back.\n"
    assert "0 articles" in run(folder, "stats", "p.workbench").out
    assert record(run(folder, "batches", "p.workbench", "--json"))["imports"][0]["state"] == "taken back"
    assert run(folder, "check", "p.workbench").out == "p.workbench is sound: 0 articles.\n"
    assert run(folder, "bring-back", "p.workbench", "1").out == "2 articles brought back.\n"
    assert "Me: 0 of 2 done" in run(folder, "stats", "p.workbench").out
    assert "There is no import number 7" in run(folder, "bring-back", "p.workbench", "7", status=1).err


def test_what_every_line_has_is_told_of_a_few(folder: Path) -> None:
    (folder / "many.jsonl").write_text('{"words": "One."}\n' * 500 + "{\n", encoding="utf-8")
    done = run(folder, "import", "p.workbench", "many.jsonl", status=1)
    *first, more, last = [line for line in done.err.splitlines() if line.startswith(("many", "…"))]
    assert [line.partition(": ")[0] for line in first] == [f"many.jsonl:{number}" for number in range(1, 11)]
    assert more == "… and 490 more like it; --json names each"
    assert last.startswith("many.jsonl:501: The line is not JSON")
