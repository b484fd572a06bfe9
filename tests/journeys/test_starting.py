"""The first minutes: no project yet, the samples, a new project, files dropped, a recent project."""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QPushButton

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from tests.links import make_link
from workbench.desktop.import_dialog import ImportDialog
from workbench.desktop.mark_model import Heading
from workbench.suggest.processes import Processes

_NAMES_ARE_BYTES = pytest.mark.skipif(sys.platform == "win32", reason="a name of Windows may hold half a letter")


def drop(person: Person, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    person.window.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, held))


def headings(person: Person) -> list[bool]:
    """Whether suggestions are awaited, by the heading of each layer."""
    model = person.window.suggestions.model
    rows = [model.row(place) for place in range(model.rowCount())]
    return [row.is_awaited for row in rows if isinstance(row, Heading)]


def asked(person: Person) -> ImportDialog:
    """The dialog of an import, once the files are read."""
    dialog = person.dialog()
    assert isinstance(dialog, ImportDialog)
    person.qtbot.waitUntil(lambda: dialog.found.is_whole)
    return dialog


def test_the_samples_are_there_at_once_and_suggestions_arrive_from_a_worker_process(open_window: Open) -> None:
    person = open_window(start_workers=lambda: Processes(1))
    assert person.window.pages.currentWidget() is person.window.start_page
    person.press("Return")
    assert person.session.hand is not None and person.session.hand.article.key.startswith("000")
    assert person.window.article.toPlainText() and not person.waiting
    assert headings(person) == [True, True]
    person.press("N", "P")
    person.wait_for_suggestions()
    person.qtbot.waitUntil(lambda: not person.session.project.suggestions.waiting(), timeout=60_000)
    assert {m.span.layer for m in person.waiting} == {"entities", "claims"}
    assert person.focused is not None
    assert headings(person) == [False, False]


def test_nothing_of_the_project_before_stays_beside_an_empty_one(person: Person, tmp_path: Path) -> None:
    assert person.window.details.isVisible()
    person.workbench.projects.create(tmp_path / "mine.workbench")
    assert person.session.hand is None and not person.window.details.isVisible()


def test_an_empty_project_leads_to_its_first_articles(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = open_window()
    person.workbench.projects.create(tmp_path / "mine.workbench")
    button = person.window.first_import
    assert button.isVisible() and person.window.article.hasFocus()
    (tmp_path / "a.txt").write_text("Ann Lee said that it works.\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "a.txt")], ""))
    button.click()
    asked(person).take.click()
    person.qtbot.waitUntil(lambda: person.session.hand is not None)
    assert not button.isVisible()


def test_articles_dropped_without_a_project_ask_for_a_new_one_first(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = open_window()
    (tmp_path / "a.txt").write_text("Ann Lee said that it works.\n", encoding="utf-8")
    names = ["", str(tmp_path / "mine")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (names.pop(0), ""))
    drop(person, tmp_path / "a.txt")
    assert person.workbench.signals.session is None and person.window.findChild(QDialog) is None
    drop(person, tmp_path / "a.txt")
    assert asked(person).take.text() == "Import 1 article"
    person.dialog().close()
    assert person.session.project.path == tmp_path / "mine.workbench" and person.session.hand is None


def test_a_project_of_ones_own_from_dropped_files(open_window: Open, tmp_path: Path) -> None:
    person = open_window()
    person.workbench.projects.create(tmp_path / "mine.workbench")
    assert person.session.hand is None
    (tmp_path / "a.txt").write_text("Ann Lee said that it works.\n", encoding="utf-8")
    lines = [json.dumps({"id": "x", "text": "Bob left 👋."}), "{broken", json.dumps({"id": "y"})]
    (tmp_path / "b.jsonl").write_text("\n".join(lines), encoding="utf-8")
    drop(person, tmp_path / "a.txt", tmp_path / "b.jsonl")
    assert asked(person).take.text() == "Import 2 articles"
    person.press("Return")
    work = person.workbench.projects.work
    person.qtbot.waitUntil(lambda: person.window.queue.model.rowCount() == 2 and not work.is_busy)
    report = person.dialog().findChild(QPlainTextEdit)
    assert report is not None
    assert "b.jsonl:2" in report.toPlainText() and "b.jsonl:3" in report.toPlainText()
    person.dialog().close()
    person.wait_for_suggestions()
    assert {m.span.quote for m in person.waiting} == {"Ann Lee", "it works"}


def test_a_recent_project_is_offered_again(open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    person.press("Ctrl+W")
    assert person.window.pages.currentWidget() is person.window.start_page
    recent = [b for b in person.window.start_page.findChildren(QPushButton) if b.text() == samples.stem]
    recent[0].click()
    assert person.session.project.path == samples


def test_a_file_that_is_no_project_is_refused_and_the_open_one_stays(person: Person, tmp_path: Path) -> None:
    other = tmp_path / "other.workbench"
    other.write_text("hello " * 500)
    before = person.session
    drop(person, other)
    assert "cannot be opened" in person.message()
    person.dialog().close()
    assert person.session is before and person.focused is not None


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("file/mine.workbench", "A part of this path is no folder"),
        ("folder", "This is a folder"),
        (".", "This is a folder"),
        ("zero\0.workbench", "No file can have this name"),
        pytest.param("half a letter \ud800.workbench", "No file can have this name", marks=_NAMES_ARE_BYTES),
        ("x" * 300 + ".workbench", "The name is too long"),
        ("x" * 245 + ".workbench", "The name is too long"),
    ],
)
def test_a_name_that_a_new_project_cannot_have_is_told(
    open_window: Open, tmp_path: Path, name: str, words: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    refused(open_window(), tmp_path / name, words)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("loop", "There is a file of this name already"),
        ("loop/mine.workbench", "A part of this path is no folder"),
        ("loop/deeper/mine.workbench", "No file can have this name"),
    ],
)
def test_a_link_in_a_circle_is_told(open_window: Open, tmp_path: Path, name: str, words: str) -> None:
    make_link(tmp_path / "loop", tmp_path / "loop")
    refused(open_window(), tmp_path / name, words)
    assert [path.name for path in tmp_path.iterdir()] == ["loop"]


def refused(person: Person, project: Path, words: str) -> None:
    assert not person.workbench.projects.create(project)
    assert person.message().startswith(words)
    person.dialog().close()


def test_a_table_with_names_of_its_own_is_mapped_before_it_is_imported(open_window: Open, tmp_path: Path) -> None:
    person = open_window()
    person.workbench.projects.create(tmp_path / "mine.workbench")
    table = tmp_path / "articles.csv"
    table.write_text('Kopf;Inhalt;Tag\nEins;"Ann; Bob left.";2025-01-02\n', encoding="utf-8")
    drop(person, table)
    dialog = asked(person)
    assert not dialog.take.isEnabled()
    for field, name in (("Inhalt", "Text"), ("Kopf", "Title"), ("Tag", "Date")):
        dialog.fields.boxes[field].setCurrentText(name)
    asked(person)
    person.press("Return")
    person.qtbot.waitUntil(lambda: person.window.queue.model.rowCount() == 1)
    assert person.session.hand is not None
    article = person.session.hand.article
    assert (article.text, article.title, article.meta["published"]) == ("Ann; Bob left.", "Eins", "2025-01-02")


def test_words_of_a_project_are_never_markup(open_window: Open, tmp_path: Path) -> None:
    person = open_window()
    person.workbench.projects.create(tmp_path / "mine.workbench")
    bold = "<b>Ann</b><img src=file:///x.png>"
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "a", "title": bold, "text": "Ann left."}), encoding="utf-8")
    drop(person, tmp_path / "a.jsonl")
    asked(person)
    person.press("Return")
    person.qtbot.waitUntil(lambda: person.session.hand is not None and not person.workbench.projects.work.is_busy)
    title = person.window.header.title
    assert title.text() == bold and "<b>" not in title.toolTip() and title.textFormat() is Qt.TextFormat.PlainText


def test_a_history_that_does_not_fit_the_article_is_shown_all_the_same(person: Person) -> None:
    person.press("Space")
    person.session.project._db.execute("UPDATE article SET key = 'other' WHERE id = 1")
    person.session.open(1)
    person.press("H")
    history = person.window.tabs.history
    for is_of_all in (False, True):
        history.all.setChecked(is_of_all)
        assert history.model.rowCount() == 1
