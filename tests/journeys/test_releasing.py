"""The question what goes into a release: it says how much that is, and what was chosen is what is written."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.exchange.exported import lines_of
from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.core.articles import Article
from workbench.desktop.dialogs import MessageDialog
from workbench.desktop.export_dialog import ExportDialog
from workbench.session.starting import create_project
from workbench.store.journal import Annotator
from workbench.store.project import Project

ZOE = Annotator("zoe", "Zoe & Ann")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "news.workbench"
    with create_project(path) as made:
        batch = made.articles.start_batch("test")
        made.articles.add([Article(f"a{n}", f"Name{n} met Other{n} in Place{n}.") for n in range(10)], batch)
        made.journal.join(ZOE)
    return path


@pytest.fixture
def person(open_window: Open, project: Path) -> Person:
    opened = open_window()
    assert opened.workbench.projects.open(project)
    return opened


def asked(person: Person) -> ExportDialog:
    assert person.workbench.actions.run("export")
    dialog = person.dialog()
    assert isinstance(dialog, ExportDialog)
    return dialog


def exported(person: Person, folder: Path) -> dict[str, list[dict[str, Any]]]:
    person.press("Return")
    person.qtbot.waitUntil(
        lambda: (folder / "dataset.json").is_file() and not person.workbench.projects.work.is_busy, timeout=30_000
    )
    return {path.stem: lines_of(path) for path in folder.glob("*.jsonl") if path.stem != "loss_report"}


def test_it_says_what_would_be_written(person: Person) -> None:
    dialog = asked(person)
    assert dialog.summary.text() == "No article is finished yet. 0 articles are written."
    dialog.unfinished.setChecked(True)
    assert dialog.summary.text() == "10 articles are written."
    dialog.splits.setText("train=8,dev=1,te")
    assert dialog.summary.text() == "10 articles are written."
    dialog.splits.setText("train=8,dev=1,test=1")
    assert dialog.summary.text() == (
        "10 articles are written. About: train 8 · dev 1 · test 1. Copies and articles about one event stay together."
    )
    dialog.people.boxes[1].setChecked(True)
    assert dialog.summary.text().startswith("20 articles")


def test_splits_are_kept_and_told_of_the_next_time(person: Person, tmp_path: Path) -> None:
    dialog = asked(person)
    dialog.folder.setText(str(tmp_path / "one"))
    dialog.unfinished.setChecked(True)
    dialog.splits.setText("train=8,test=2")
    first = exported(person, tmp_path / "one")
    assert {split: len(lines) for split, lines in first.items()} == {"train": 8, "test": 2}
    dialog = asked(person)
    assert dialog.splits.placeholderText() == "as before: train=8,test=2"
    dialog.folder.setText(str(tmp_path / "two"))
    dialog.unfinished.setChecked(True)
    assert dialog.summary.text().endswith("10 keep the split they have.")
    assert exported(person, tmp_path / "two") == first
    dialog = asked(person)
    dialog.anew.setChecked(True)
    assert "all in train" in dialog.splits.placeholderText()
    dialog.folder.setText(str(tmp_path / "three"))
    dialog.unfinished.setChecked(True)
    assert [*exported(person, tmp_path / "three")] == ["train"]


def test_annotators_layers_labels_and_lists(person: Person, tmp_path: Path) -> None:
    (tmp_path / "ids.txt").write_text("a3\na4\n", "utf-8")
    dialog = asked(person)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.unfinished.setChecked(True)
    dialog.people.boxes[1].setChecked(True)
    dialog.layers.boxes[1].setChecked(False)
    dialog.labels.setText("PERSON, ORG")
    dialog.lists.setText(f"test={tmp_path / 'ids.txt'}")
    written = exported(person, tmp_path / "out")
    assert [line["id"] for line in written["test"]] == ["a3", "a3", "a4", "a4"]
    assert {line["review"]["annotator"] for line in written["test"]} >= {"Zoe & Ann"}
    assert "claims" not in written["train"][0]
    chosen = json.loads((tmp_path / "out" / "dataset.json").read_bytes())["chosen"]
    assert (chosen["layers"], chosen["labels"]) == (["entities"], ["ORG", "PERSON"])


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda dialog: dialog.splits.setText("train=x"), "does not say how to split"),
        (lambda dialog: dialog.lists.setText("test"), "names no list for a split"),
        (lambda dialog: dialog.lists.setText("test=nowhere.txt"), "cannot be read"),
        (lambda dialog: dialog.lists.setText("a/b=ids.txt"), "cannot be the name of a split"),
        (lambda dialog: [box.setChecked(False) for box in dialog.layers.boxes], "No layer"),
        (lambda dialog: dialog.people.boxes[0].setChecked(False), "Nobody is chosen"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_told_in_place(person: Person, spoil: object, told: str) -> None:
    dialog = asked(person)
    assert callable(spoil)
    spoil(dialog)
    person.press("Return")
    assert dialog.isVisible() and told in dialog.fault.text()
    dialog.unfinished.setChecked(True)
    assert not dialog.fault.isVisible()
    person.press("Escape")


def test_a_label_that_the_scheme_lacks_is_told(person: Person, project: Path, tmp_path: Path) -> None:
    dialog = asked(person)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.unfinished.setChecked(True)
    dialog.labels.setText("PERSN")
    person.press("Return")
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), MessageDialog))
    assert "no layer or label “PERSN”" in person.message()
    person.press("Escape")
    with Project.open(project) as own:
        assert own.splits.given() == {}
