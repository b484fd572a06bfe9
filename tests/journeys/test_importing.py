"""Bringing articles in: what files hold is shown before anything is written, and an import is taken back as a whole."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.core.decisions import ReviewState
from workbench.desktop.batches_dialog import BatchesDialog
from workbench.desktop.import_dialog import ImportDialog
from workbench.desktop.sure_dialog import SureDialog
from workbench.session.intake import Brought

TEXT = "Ann Lee met Bob 👋 in Oslo."


def line(key: str, **more: Any) -> str:
    marks = [
        {"start": 0, "end": 7, "text": "Ann Lee", "label": "PER"},
        {"start": 12, "end": 15, "text": "Bob", "label": "PERSON"},
        {"start": 21, "end": 25, "text": "Oslo", "label": "HARBOUR"},
    ]
    return json.dumps({"id": key, "text": f"{TEXT} {key}", "entities": marks, **more})


@pytest.fixture
def at_work(open_window: Open, tmp_path: Path) -> Person:
    person = open_window()
    person.workbench.projects.create(tmp_path / "mine.workbench")
    return person


def shown(person: Person, *files: Path) -> ImportDialog:
    person.workbench.commands.take_files([str(file) for file in files])
    dialog = person.dialog()
    assert isinstance(dialog, ImportDialog)
    person.qtbot.waitUntil(lambda: dialog.found.is_whole)
    return dialog


def done(person: Person) -> None:
    person.qtbot.waitUntil(lambda: not person.workbench.projects.work.is_busy)


def written(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), "utf-8")
    return path


def tabs(dialog: ImportDialog) -> list[str]:
    bar = dialog.tabs
    return [bar.tabText(place) for place in range(bar.count()) if bar.isTabVisible(place)]


def test_what_files_would_bring_is_shown_and_escape_imports_nothing(at_work: Person, tmp_path: Path) -> None:
    file = written(tmp_path / "in.jsonl", line("a"), "{broken", line("b"))
    dialog = shown(at_work, file)
    assert dialog.headline.text() == "2 articles"
    assert dialog.about.text() == "in.jsonl · JSON Lines, one article a line"
    assert tabs(dialog) == ["Articles", "Labels (3)", "Fields", "Wrong (1)"]
    assert dialog.tabs.currentIndex() == 1
    assert [label.name.label for label in dialog.found.unknown] == ["HARBOUR", "PER"]
    assert dialog.labels.box("PER").currentText() == "PERSON"
    assert dialog.labels.box("HARBOUR").currentText() == "Leave out"
    told = [label.text() for label in dialog.faults.findChildren(QLabel)]
    assert "in.jsonl · line 2" in told
    at_work.press("Escape")
    done(at_work)
    assert at_work.session.project.articles.count() == 0
    assert at_work.session.project.batches.all() == []


def test_labels_are_mapped_and_added_and_annotations_are_somebodys(at_work: Person, tmp_path: Path) -> None:
    dialog = shown(at_work, written(tmp_path / "in.jsonl", line("a"), line("b")))
    dialog.labels.box("HARBOUR").setCurrentText("Add to the scheme")
    dialog.whose.becomes.setCurrentIndex(1)
    assert (dialog.whose.brought, dialog.take.isEnabled()) == (Brought.ANNOTATIONS, False)
    dialog.whose.name.setText("Ann")
    at_work.press("Return")
    at_work.qtbot.waitUntil(lambda: at_work.window.queue.model.rowCount() == 2)
    done(at_work)
    project = at_work.session.project
    assert project.scheme.layers[0].labels[-1].name == "HARBOUR"
    (ann,) = [each for each in project.journal.annotators() if each.name == "Ann"]
    assert [a.span.label for a in project.journal.annotations(1, ann.id).values()] == ["PERSON", "PERSON", "HARBOUR"]
    assert project.journal.review(1, ann.id).state is ReviewState.DONE
    assert at_work.session.hand is not None and at_work.session.hand.review.state is ReviewState.TO_DO


def test_fields_are_said_and_the_files_are_looked_at_again(at_work: Person, tmp_path: Path) -> None:
    rows = [json.dumps({"kopf": "Eins", "inhalt": f"{TEXT} {n}", "nr": n}) for n in range(3)]
    dialog = shown(at_work, written(tmp_path / "in.jsonl", *rows))
    assert (tabs(dialog), dialog.tabs.currentIndex()) == (["Articles", "Fields", "Wrong (3)"], 2)
    assert not dialog.take.isEnabled()
    dialog.fields.boxes["kopf"].setCurrentText("Text")
    dialog.fields.boxes["inhalt"].setCurrentText("Text")
    assert dialog.fields.boxes["kopf"].currentText().startswith("Metadata")
    dialog.fields.boxes["nr"].setCurrentText("Id")
    at_work.qtbot.waitUntil(lambda: dialog.found.is_whole and dialog.found.count == 3)
    at_work.press("Return")
    done(at_work)
    assert [at_work.session.project.articles.get(row).key for row in (1, 2, 3)] == ["0", "1", "2"]


def test_what_is_there_already_is_told_before(at_work: Person, tmp_path: Path) -> None:
    file = written(tmp_path / "in.jsonl", line("a"))
    shown(at_work, file)
    at_work.press("Return")
    done(at_work)
    dialog = shown(at_work, file)
    assert "1 there already" in dialog.about.text()
    assert not dialog.take.isEnabled()
    assert dialog.take.text() == "Import 0 articles"
    dialog.whose.becomes.setCurrentIndex(2)
    assert (dialog.take.isEnabled(), dialog.take.text()) == (True, "Import annotations")


def test_an_import_is_taken_back_and_brought_back(at_work: Person, tmp_path: Path) -> None:
    written(tmp_path / "one.txt", "Cid left.")
    shown(at_work, tmp_path / "one.txt")
    at_work.press("Return")
    done(at_work)
    shown(at_work, written(tmp_path / "in.jsonl", line("a"), line("b")))
    at_work.press("Return")
    done(at_work)
    at_work.session.open(2)
    at_work.click("Ann Lee")
    at_work.press("Space")
    at_work.press("Ctrl+Shift+I")
    dialog = at_work.dialog()
    assert isinstance(dialog, BatchesDialog)
    dialog.turns[2].click()
    sure = QApplication.activeModalWidget()
    assert isinstance(sure, SureDialog)
    assert any("1 article" in label.text() for label in sure.findChildren(QLabel))
    at_work.press("Return")
    done(at_work)
    assert at_work.window.queue.model.rowCount() == 1
    assert at_work.text == "Cid left."
    at_work.press("Ctrl+Z")
    assert at_work.text == "Cid left."
    at_work.press("Ctrl+Shift+I")
    again = at_work.dialog()
    assert isinstance(again, BatchesDialog)
    assert again.turns[2].text() == "Bring back"
    again.turns[2].click()
    at_work.qtbot.waitUntil(lambda: at_work.window.queue.model.rowCount() == 3)
    done(at_work)
    assert not list(at_work.session.project.faults())


def test_a_project_without_imports_says_so(at_work: Person) -> None:
    at_work.press("Ctrl+Shift+I")
    labels = [label.text() for label in at_work.dialog().findChildren(QLabel)]
    assert "Nothing was imported into this project yet." in labels


def test_closing_while_files_are_looked_at_is_no_trouble(at_work: Person, tmp_path: Path) -> None:
    written(tmp_path / "in.jsonl", *(line(f"k{n}") for n in range(3000)))
    at_work.workbench.commands.take_files([str(tmp_path / "in.jsonl")])
    assert isinstance(at_work.dialog(), ImportDialog)
    at_work.dialog().reject()
    done(at_work)
    assert at_work.session.project.articles.count() == 0
