"""A project is deleted with all that belongs to it, after its name was typed, and is not remembered."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.journeys.person import Person
from workbench.desktop.wiping import WipeDialog
from workbench.session.backups import back_up
from workbench.session.settings_file import read_settings
from workbench.session.trained import trained_folder


def answer(person: Person, typed: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WipeDialog)
    assert not dialog.delete.isEnabled()
    person.type(typed)
    if dialog.delete.isEnabled():
        dialog.delete.click()
    else:
        person.press("Escape")


def test_nothing_is_left_of_a_project_once_its_name_was_typed(person: Person, samples: Path, home: Path) -> None:
    back_up(samples)
    (trained_folder(samples) / "entities-0001").mkdir(parents=True)
    (trained_folder(samples) / "entities-0001" / "weights").write_text("learned")
    (samples.parent / "samples.txt").write_text("of somebody else")
    there = set(samples.parent.iterdir())
    person.when_a_dialog_opens(lambda: answer(person, "sample"))
    person.workbench.actions.run("wipe-project")
    assert set(samples.parent.iterdir()) == there
    person.when_a_dialog_opens(lambda: answer(person, "samples"))
    person.workbench.actions.run("wipe-project")
    assert [path.name for path in samples.parent.iterdir()] == ["samples.txt"]
    assert person.workbench.signals.session is None
    person.window.close()
    settings = read_settings(home / "settings.toml")
    assert (settings.recent, settings.last_project) == ((), "")
    assert "samples" not in "".join(file.read_text("utf-8") for file in (home / "state").glob("sitting-*"))
