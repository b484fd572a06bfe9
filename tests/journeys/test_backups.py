"""Backups at the window: made beside the work, looked into, and one restored, with what was there kept."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.desktop import backup_keeper
from workbench.desktop.backups_dialog import BackupsDialog
from workbench.desktop.damage_dialog import DamageDialog
from workbench.desktop.dialogs import MessageDialog
from workbench.desktop.sure_dialog import SureDialog
from workbench.session.backups import backups_of, held, is_backup
from workbench.store import backups
from workbench.store.backup_files import Backup, Why, folder_beside


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_keeper, "FIRST_MS", 100)


def project_of(person: Person) -> Path:
    return person.session.project.path


def backed_up(person: Person, *, times: int = 1) -> list[Backup]:
    """The backups, once there are so many and nothing is under way."""
    path, keeper = project_of(person), person.workbench.commands.backup_keeper
    person.qtbot.waitUntil(lambda: len(backups_of(path)) == times and not keeper.is_busy, timeout=20_000)
    return backups_of(path)


def listed(person: Person) -> BackupsDialog:
    person.back_at_work()
    person.press("Ctrl+Shift+B")
    dialog = person.dialog()
    assert isinstance(dialog, BackupsDialog)
    return dialog


def opened_again(person: Person, before: object) -> None:
    def is_other() -> bool:
        now = person.workbench.signals.session
        return now is not None and now is not before

    person.qtbot.waitUntil(is_other, timeout=20_000)


def said(person: Person) -> str:
    return person.window.hints.state.text()


def test_one_is_made_after_the_start_and_another_only_when_something_was_decided(person: Person) -> None:
    (first,) = backed_up(person)
    contents = held(first)
    assert contents is not None and (contents.articles, contents.decisions) == (5, 0)
    keeper = person.workbench.commands.backup_keeper
    keeper.back_up()
    backed_up(person)
    person.press("Space")
    keeper.back_up()
    newest, _ = backed_up(person, times=2)
    assert (contents := held(newest)) is not None and contents.decisions == 1


def test_looked_into_it_is_read_only_and_leads_back_to_the_project(person: Person) -> None:
    path = project_of(person)
    backed_up(person)
    person.press("Space")
    listed(person).looks[0].click()
    assert is_backup(project_of(person)) and person.session.project.read_only
    assert person.session.project.journal.last_step() == 0
    assert person.workbench.preferences.current.recent == (str(path.resolve()),)
    before = person.session
    dialog = listed(person)
    assert len(dialog.restores) == 1 and not dialog.make.isVisible()
    dialog.back.click()
    opened_again(person, before)
    assert project_of(person) == path and person.session.project.journal.last_step() == 1


def test_the_line_above_a_backup_leads_on_and_nothing_that_is_dropped_gets_into_it(
    person: Person, tmp_path: Path
) -> None:
    (backup,) = backed_up(person)
    listed(person).looks[0].click()
    (tmp_path / "a.txt").write_text("Ann Lee met Bob.", encoding="utf-8")
    person.workbench.commands.take_files([str(tmp_path / "a.txt")])
    assert "read only" in person.message()
    person.dialog().close()
    assert not {"␣", "⌫", "1–9"} & set(person.window.hints.keys.accessibleName().split())
    person.window.read_only.button.click()
    dialog = person.dialog()
    assert isinstance(dialog, BackupsDialog) and dialog.back.isVisible()
    contents = held(backup)
    assert contents is not None and contents.articles == 5


def test_restored_it_is_what_it_was_and_what_there_was_stays(person: Person) -> None:
    path = project_of(person)
    backed_up(person)
    person.press("N")
    person.qtbot.waitUntil(lambda: not person.window.article.is_unseen())
    person.press("Space", "Space", "X")
    hand, before = person.session.hand, person.session
    assert hand is not None and before.project.journal.last_step() == 3
    listed(person).restores[0].click()
    sure = next(dialog for dialog in person.window.findChildren(SureDialog))
    assert sure.lost.text() == "3 decisions made since are not in it; they stay in a backup of now."
    person.press("Return")
    opened_again(person, before)
    assert project_of(person) == path and not person.session.project.read_only
    assert person.session.project.journal.last_step() == 0 and list(person.session.project.faults()) == []
    assert person.session.hand is not None and person.session.hand.article.key == hand.article.key
    assert [backup.why for backup in backups_of(path)] == [Why.RESTORE, Why.TIME]
    # And forth again.
    before = person.session
    listed(person).restores[0].click()
    person.press("Return")
    opened_again(person, before)
    assert person.session.project.journal.last_step() == 3


def test_escape_restores_nothing(person: Person) -> None:
    backed_up(person)
    person.press("Space")
    session = person.session
    dialog = listed(person)
    dialog.restores[0].click()
    next(each for each in person.window.findChildren(SureDialog)).reject()
    dialog.reject()
    assert person.session is session and session.project.journal.last_step() == 1


def test_one_can_be_made_by_hand(person: Person) -> None:
    backed_up(person)
    person.press("Space")
    listed(person).make.click()
    backed_up(person, times=2)
    person.qtbot.waitUntil(lambda: not person.workbench.projects.work.is_busy)
    assert "Backed up" in said(person)


def test_what_fails_is_told_once_and_quietly(open_window: Open, samples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "_SPARE", 10**18)
    person = open_window(samples)
    keeper = person.workbench.commands.backup_keeper
    person.qtbot.waitUntil(lambda: "No backup was made: There is no room" in said(person), timeout=20_000)
    person.session.say("something else")
    keeper.back_up()
    person.qtbot.waitUntil(lambda: not keeper.is_busy)
    assert "No backup" not in said(person)
    assert not person.window.findChildren(MessageDialog) and backups_of(samples) == []


def test_who_wants_none_gets_none(open_window: Open, samples: Path, home: Path) -> None:
    (home / "settings.toml").write_text("backups = false\n")
    person = open_window(samples)
    person.workbench.commands.backup_keeper.back_up()
    assert not person.workbench.commands.backup_keeper.is_busy and not folder_beside(samples).exists()


def test_closing_the_window_breaks_one_off_and_leaves_nothing(
    open_window: Open, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_STEP", 1 << 12)
    monkeypatch.setattr("workbench.desktop.backup_keeper.BESIDE_WORK", 100)
    person = open_window(samples)
    keeper = person.workbench.commands.backup_keeper
    person.qtbot.waitUntil(lambda: keeper.is_busy, timeout=20_000)
    person.window.close()
    assert backups_of(samples) == [] and not any(folder_beside(samples).glob("*"))
    assert {path.name for path in samples.parent.iterdir() if "-" in path.name} == set()


def test_closing_the_window_while_one_is_restored_leaves_nothing_open(person: Person) -> None:
    (backup,) = backed_up(person)
    path = project_of(person)
    person.press("Space")
    person.workbench.commands.backups.restore(path, backup)
    person.window.close()
    person.qtbot.wait(200)
    assert person.workbench.signals.session is None
    assert sorted(each.name for each in path.parent.iterdir()) == [folder_beside(path).name, path.name]


def test_backups_of_a_damaged_project_are_offered_all_the_same(open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    backed_up(person)
    person.workbench.projects.close()
    samples.write_bytes(b"not a database")
    assert not person.workbench.projects.open(samples)
    for dialog in person.window.findChildren(QDialog):
        dialog.close()
    person.workbench.commands.backups.show(samples)
    dialog = person.dialog()
    assert isinstance(dialog, BackupsDialog)
    dialog.restores[0].click()
    sure = next(each for each in person.window.findChildren(SureDialog))
    assert "cannot be read" in sure.lost.text()
    person.press("Return")
    person.qtbot.waitUntil(lambda: person.workbench.signals.session is not None, timeout=20_000)
    assert project_of(person) == samples and list(person.session.project.faults()) == []
    assert not person.session.project.read_only
    assert "the damaged file is kept as" in said(person)


def test_damage_that_a_backup_comes_upon_is_told_and_nothing_more_is_written(person: Person) -> None:
    backed_up(person)
    person.workbench.commands.damage.watch.stop()
    person.press("Space")
    path = project_of(person)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'split'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    person.workbench.commands.backup_keeper.back_up()
    person.qtbot.waitUntil(lambda: bool(person.window.findChildren(DamageDialog)), timeout=20_000)
    assert person.session.project.read_only and len(backups_of(path)) == 1


def test_one_of_an_older_version_is_not_looked_into_but_restored(open_window: Open, tmp_path: Path, root: Path) -> None:
    path = tmp_path / "old.workbench"
    saved = root / "tests" / "data" / "projects" / "09-finished-reviews.workbench.gz"
    path.write_bytes(gzip.decompress(saved.read_bytes()))
    person = open_window(path)
    steps = person.session.project.journal.last_step()
    # Both may be of the same second.
    place = [backup.why for backup in backed_up(person, times=2)].index(Why.UPDATE)
    listed(person).looks[place].click()
    assert "older version" in person.message()
    person.press("Return")
    session = person.session
    assert project_of(person) == path
    listed(person).restores[place].click()
    person.press("Return")
    opened_again(person, session)
    assert person.session.project.journal.last_step() == steps and list(person.session.project.faults()) == []
