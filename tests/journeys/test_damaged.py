"""A damaged project is told when it is opened, is only read from then on, and is recovered from the window."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.bench.damage import PAGE
from tests.journeys.conftest import Open
from tests.journeys.person import Person
from tests.store.busy_project import make_busy_project
from workbench.core.articles import Article
from workbench.desktop.backups_dialog import BackupsDialog
from workbench.desktop.damage_dialog import DamageDialog
from workbench.desktop.dialogs import MessageDialog
from workbench.desktop.taking_over import SeizeDialog
from workbench.session import marking
from workbench.session.backups import back_up
from workbench.session.recovering import recover_project
from workbench.session.session import Session
from workbench.session.starting import create_project
from workbench.store.journal import Annotator
from workbench.store.project import Project

SLOW_MS = 60_000


def damage(path: Path, *roots: str) -> bytes:
    """Garbles the first page of tables or indexes; without any, that of the file."""
    data = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as db:
        found = [
            db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [root]).fetchone()[0] for root in roots
        ]
    for page in found or [1]:
        data[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    path.write_bytes(data)
    return bytes(data)


def dialog_of(person: Person) -> DamageDialog:
    def shown() -> list[DamageDialog]:
        return [each for each in person.window.findChildren(DamageDialog) if each.isVisible()]

    person.qtbot.waitUntil(lambda: bool(shown()), timeout=SLOW_MS)
    (dialog,) = shown()
    return dialog


def close_messages(person: Person) -> list[str]:
    told = [each for each in person.window.findChildren(MessageDialog) if each.isVisible()]
    for dialog in told:
        dialog.close()
    return [dialog.text() for dialog in told]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "news.workbench"
    make_busy_project(path)
    with Project.open(path) as project:
        project._db.execute("DELETE FROM suggester_settings")
        project._db.conn.commit()
    return path


def test_a_small_project_is_looked_at_before_anything_is_written(project: Path, open_window: Open) -> None:
    before = damage(project, "queue_by_least")
    person = open_window(project)
    dialog = dialog_of(person)
    session = person.workbench.signals.session
    assert session is not None and session.project.read_only and session.hand is not None
    assert person.window.read_only.isVisible() and "damaged" in person.window.read_only.told.text()
    dialog.leave.click()
    person.press("Space", "f")
    assert project.read_bytes() == before
    person.window.read_only.button.click()
    dialog_of(person).leave.click()
    assert not person.window.findChild(SeizeDialog)
    # Opened again, it is told again: the way to recover it must be found.
    person.workbench.projects.open(project)
    assert dialog_of(person).isVisible()


def test_it_is_recovered_from_the_window_and_the_new_file_is_open(project: Path, open_window: Open) -> None:
    before = damage(project, "decision_by_annotator")
    person = open_window(project)
    dialog_of(person).recover.click()
    new = project.with_name("news recovered.workbench")

    def is_open() -> bool:
        session = person.workbench.signals.session
        return session is not None and session.project.path == new and not session.project.read_only

    person.qtbot.waitUntil(is_open, timeout=SLOW_MS)
    assert project.read_bytes() == before
    with Project.open(new, read_only=True) as recovered:
        assert list(recovered.faults()) == []


def test_undo_says_why_it_goes_no_further_back_than_what_was_lost(tmp_path: Path, open_window: Open) -> None:
    path, new = tmp_path / "news.workbench", tmp_path / "new.workbench"
    text = "Ann met Bob."
    with create_project(path) as project:
        project.articles.add([Article("a", text)], project.articles.start_batch("test"))
        session = Session(project, Annotator("me", "me"))
        session.step(1)
        for name, label in (("Ann", "PERSON"), ("Ann", "ORG"), ("Bob", "PERSON")):
            session.select(text.index(name), text.index(name) + len(name))
            marking.label(session, label)
    with closing(sqlite3.connect(path)) as db, db:
        for table in ("decision_article", "decision"):
            db.execute(f"DELETE FROM {table} WHERE step = 2")
    assert recover_project(path, new) is not None
    person = open_window()
    person.workbench.preferences.change(annotator_id="me", annotator_name="me")
    assert person.workbench.projects.open(new)
    person.press("Ctrl+Z")
    assert person.window.hints.state.text().startswith("Undo: add “Bob”")
    person.press("Ctrl+Z", "Ctrl+Z")
    assert person.window.hints.state.text().startswith("Undo and redo stop here: an import, a recovery")
    left = person.annotation("Ann")
    assert left is not None and left.span.label == "ORG" and person.annotation("Bob") is None
    assert list(person.session.project.faults()) == []


def test_a_large_project_is_looked_at_beside_the_window(
    project: Path, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.store.damage._QUICKLY_READ", 1000)
    damage(project, "article_by_text")
    person = open_window(project)
    session = person.workbench.signals.session
    assert session is not None and not session.project.read_only
    session.step(2)
    article = session.hand and session.hand.article.key
    person.workbench.commands.damage.watch.look()
    dialog_of(person)
    session = person.workbench.signals.session
    assert session is not None and session.project.read_only
    assert session.hand is not None and session.hand.article.key == article


def test_one_that_cannot_be_opened_leads_to_its_backups(project: Path, open_window: Open) -> None:
    back_up(project)
    damage(project)
    person = open_window()
    assert not person.workbench.projects.open(project)
    dialog = dialog_of(person)
    assert dialog.restore.isVisible() and dialog.recover.isVisible()
    dialog.restore.click()
    person.qtbot.waitUntil(lambda: any(each.isVisible() for each in person.window.findChildren(BackupsDialog)))


def test_damage_that_is_met_between_rows_of_the_article_in_hand_is_told_each_time(
    project: Path, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Session) -> bool:
        error = sqlite3.DatabaseError("database disk image is malformed")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error

    person = open_window()
    monkeypatch.setattr(Session, "open_next_to_do", broken)
    for _ in range(2):
        assert not person.workbench.projects.open(project)
        assert person.window.pages.currentWidget() is person.window.start_page
        dialog = dialog_of(person)
        assert dialog.recover.isVisible()
        dialog.leave.click()


def test_a_file_that_is_no_project_is_not_called_damaged(tmp_path: Path, open_window: Open) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG" * 1000)
    person = open_window()
    assert not person.workbench.projects.open(picture)
    assert close_messages(person) == ["This file cannot be opened as a project: it is not a database."]


@pytest.mark.parametrize("table", ["finishing", "lint_settings", "suggester_settings"])
def test_settings_that_cannot_be_read_keep_nobody_from_working(project: Path, open_window: Open, table: str) -> None:
    with closing(sqlite3.connect(project)) as db, db:
        db.execute(f'INSERT INTO {table} (record, at) VALUES (\'{{"off": 5, "look_below": "x", "pipeline": 5}}\', 0)')
    person = open_window(project)
    session = person.workbench.signals.session
    assert session is not None and not session.project.read_only and session.hand is not None
    assert len(close_messages(person)) == 1
    session.focus_waiting()
    person.press("Space")
    assert session.project.journal.last_step() > 0


def test_damage_that_is_met_while_painting_leads_to_the_same_dialog(project: Path, open_window: Open) -> None:
    person = open_window(project)
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    person.workbench.failing.take(error)
    assert dialog_of(person).project == project
    session = person.workbench.signals.session
    assert session is not None and session.project.read_only
