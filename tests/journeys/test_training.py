"""Learning from decisions in the window: beside the work, cancelled, gone back from, asked about if it came by mail."""

from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from tests.session import stand_in
from tests.session.taught import taught
from workbench.core.trainings import Training
from workbench.desktop.task_view import NoticeView, TaskView
from workbench.desktop.training_dialog import TrainingDialog
from workbench.desktop.trust_dialog import TrustDialog
from workbench.session.training import TrainingChoice, learn
from workbench.store.project import Project
from workbench.suggest.pipelines import LIGHT


@pytest.fixture
def path(boats: Path, tmp_path: Path) -> Path:
    return copytree(boats, tmp_path / "here") / "boats.workbench"


def opened(open_window: Open, path: Path) -> Person:
    """A person before the last article of the project, which nobody has finished."""
    person = open_window()
    person.workbench.preferences.change(pipeline=LIGHT)
    assert person.workbench.projects.open(path)
    person.session.open(36)
    person.qtbot.waitUntil(lambda: person.session.project.suggestions.is_suggested(36), timeout=60_000)
    return person


def training_dialog(person: Person) -> TrainingDialog:
    assert person.workbench.actions.run("learn")
    dialog = person.dialog()
    assert isinstance(dialog, TrainingDialog)
    return dialog


def notices(person: Person) -> list[str]:
    return [notice.told.text() for notice in person.window.findChildren(NoticeView)]


def learned_before(path: Path) -> Training:
    training = learn(path, TrainingChoice("entities", LIGHT), work=stand_in.better)
    assert training is not None
    return training


def button(dialog: TrainingDialog | TrustDialog, words: str) -> QPushButton:
    (found,) = [each for each in dialog.findChildren(QPushButton) if each.text() == words]
    return found


def products(person: Person) -> int:
    return sum(mark.span.label == "PRODUCT" for mark in person.waiting)


def test_a_person_goes_on_working_while_it_learns_and_is_told_what_came_of_it(open_window: Open, path: Path) -> None:
    person = opened(open_window, path)
    before = products(person)
    dialog = training_dialog(person)
    assert "34 finished articles" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.boxes["claims"].setChecked(False)
    person.press("Return")
    strips = person.window.findChildren(TaskView)
    assert len(strips) == 1 and person.workbench.projects.work.is_learning
    person.back_at_work()
    person.qtbot.waitUntil(lambda: not person.window.article.is_unseen())
    person.put_caret("the")
    person.press("Shift+Right", "1")
    decided = person.annotation("the")
    assert decided is not None
    person.qtbot.waitUntil(lambda: bool(notices(person)), timeout=120_000)
    (told,) = notices(person)
    assert told.startswith("Entities: F1 ") and told.endswith("It is in use now, in place of the one that ships.")
    person.qtbot.waitUntil(lambda: products(person) > before, timeout=60_000)
    assert person.annotation("the") == decided
    assert not person.workbench.projects.work.is_learning
    person.window.findChildren(NoticeView)[0].close_button.click()
    person.qtbot.waitUntil(lambda: not notices(person))

    button(training_dialog(person), "Go back to the one that ships").click()
    person.qtbot.waitUntil(lambda: products(person) == before, timeout=60_000)
    assert person.session.project.suggester_settings.entities == ""
    assert len(person.session.project.trainings.all()) == 1


def test_cancelled_it_ends_and_leaves_all_as_it_was(open_window: Open, path: Path) -> None:
    person = opened(open_window, path)
    training_dialog(person).learn_button.click()
    assert not training_dialog(person).learn_button.isEnabled()
    person.dialog().close()
    (strip,) = person.window.findChildren(TaskView)
    strip.cancel.click()
    person.qtbot.waitUntil(lambda: not person.workbench.projects.work.is_learning, timeout=30_000)
    assert person.session.project.trainings.all() == []
    assert not list(path.parent.glob("boats.trained/*-0*")) and not list(path.parent.glob("boats.trained/.draft*"))


def test_a_project_that_is_closed_meanwhile_has_learned_when_it_is_opened_next(open_window: Open, path: Path) -> None:
    person = opened(open_window, path)
    dialog = training_dialog(person)
    dialog.boxes["claims"].setChecked(False)
    dialog.learn_button.click()
    person.workbench.projects.close()
    person.qtbot.waitUntil(lambda: bool(notices(person)), timeout=120_000)
    with Project.open(path) as project:
        assert project.suggester_settings.entities == "entities-0001"


def test_the_window_that_is_closed_ends_the_learning(open_window: Open, path: Path) -> None:
    person = opened(open_window, path)
    training_dialog(person).learn_button.click()
    person.window.close()
    with Project.open(path) as project:
        assert project.trainings.all() == []


def test_few_articles_cannot_be_learned_from(open_window: Open, tmp_path: Path) -> None:
    taught(tmp_path / "few.workbench", 3).close()
    person = open_window(tmp_path / "few.workbench")
    dialog = training_dialog(person)
    assert not dialog.learn_button.isEnabled()
    assert any("rules and memory do better" in label.text() for label in dialog.findChildren(QLabel))
    dialog.close()


@pytest.mark.parametrize(("answer", "is_trusted"), [("Use them", True), ("Not now", False)])
def test_what_came_by_mail_is_asked_about(
    open_window: Open, path: Path, home: Path, answer: str, is_trusted: bool
) -> None:
    learned_before(path)
    (home / "trusted.txt").unlink()
    person = open_window()
    person.workbench.preferences.change(pipeline=LIGHT)
    assert person.workbench.projects.open(path)
    dialog = person.dialog()
    assert isinstance(dialog, TrustDialog)
    button(dialog, answer).click()
    assert (home / "trusted.txt").exists() == is_trusted


def test_what_came_by_mail_for_both_layers_is_asked_about_once(open_window: Open, path: Path, home: Path) -> None:
    for layer in ("entities", "claims"):
        assert learn(path, TrainingChoice(layer, LIGHT), work=stand_in.better) is not None
    (home / "trusted.txt").unlink()
    person = open_window()
    person.workbench.preferences.change(pipeline=LIGHT)
    assert person.workbench.projects.open(path)
    dialog = person.dialog()
    assert isinstance(dialog, TrustDialog)
    # A long path may be broken anywhere, also inside a name.
    folders = dialog.where.text().replace("\u200b", "").splitlines()
    assert [Path(folder).name for folder in folders] == ["entities-0001", "claims-0001"]
    button(dialog, "Use them").click()
    assert len((home / "trusted.txt").read_text().splitlines()) == 2


def test_what_is_missing_is_told_of_when_the_project_is_opened(open_window: Open, path: Path) -> None:
    learned_before(path)
    (path.parent / "boats.trained").rename(path.parent / "elsewhere")
    person = open_window()
    person.workbench.preferences.change(pipeline=LIGHT)
    assert person.workbench.projects.open(path)
    assert person.message() == "A trained suggester is missing, so the one that ships is used."
    person.dialog().close()
    person.qtbot.waitUntil(lambda: person.session.project.suggestions.is_suggested(1), timeout=60_000)
