"""What no other journey does by key or name: files opened and imported by key, every label for all equal text."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench import paths
from workbench.core.annotations import Verdict
from workbench.desktop.import_dialog import ImportDialog
from workbench.session.commands import COMMANDS
from workbench.session.keymap import read_keymap


def answer(monkeypatch: pytest.MonkeyPatch, *files: Path) -> None:
    """What a person would choose in the system's file dialogs."""
    names = [str(file) for file in files]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (names[0], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (names[0], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))


def test_a_project_is_made_filled_closed_and_opened_again(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = open_window()
    answer(monkeypatch, tmp_path / "made")
    person.press("Ctrl+Shift+N")
    assert person.session.project.path == tmp_path / "made.workbench"
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": "Ann met Bob."}) + "\n", "utf-8")
    answer(monkeypatch, tmp_path / "in.jsonl")
    person.press("Ctrl+I")
    dialog = person.dialog()
    assert isinstance(dialog, ImportDialog)
    person.qtbot.waitUntil(lambda: dialog.found.is_whole)
    person.press("Return")
    person.qtbot.waitUntil(lambda: person.session.hand is not None)
    person.press("Ctrl+W")
    assert person.window.signals.session is None
    answer(monkeypatch, tmp_path / "made.workbench")
    person.press("Ctrl+O")
    assert person.text == "Ann met Bob."


def test_the_samples_are_opened_from_the_menu(open_window: Open) -> None:
    person = open_window()
    person.workbench.actions.run("open-samples")
    assert person.session.project.queue.last() == 5


def test_suggesting_again_leaves_what_was_decided(person: Person) -> None:
    person.press("Space")
    hand = person.session.hand
    assert hand is not None
    decided = dict(hand.annotations)
    person.workbench.actions.run("suggest-again")
    person.qtbot.waitUntil(lambda: person.session.project.suggestions.count_waiting() == 0, timeout=60_000)
    assert person.session.hand is not None
    assert person.session.hand.annotations == decided


def test_words_are_copied(person: Person) -> None:
    person.double_click("President")
    person.workbench.actions.run("copy")
    assert QApplication.clipboard().text() == "President"


def test_quitting_closes_the_window(person: Person) -> None:
    person.press("Ctrl+Q")
    person.qtbot.waitUntil(lambda: not person.window.isVisible())


@pytest.mark.parametrize("digit", range(10))
def test_every_label_is_given_to_all_equal_text(person: Person, digit: int) -> None:
    labels = person.session.project.scheme.layers[0].labels
    person.click("India")
    equal = [mark.id for mark in person.waiting if mark.span.quote == "India"]
    person.workbench.actions.run(f"label-{digit or 10}-everywhere")
    assert person.session.hand is not None
    given = [person.session.hand.annotations[id] for id in equal]
    assert len(given) > 3
    assert {each.span.label for each in given} == {labels[(digit or 10) - 1].name}
    assert Verdict.REJECTED not in {each.verdict for each in given}


@pytest.mark.parametrize("key", ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"])
def test_every_digit_gives_its_label(person: Person, key: str) -> None:
    labels = person.session.project.scheme.layers[0].labels
    mark = person.focused
    assert mark is not None
    person.press(key)
    assert person.session.hand is not None
    assert person.session.hand.annotations[mark.id].span.label == labels[(int(key) or 10) - 1].name


def test_every_command_is_used_in_a_journey() -> None:
    """By its name, or by one of its keys."""
    default = paths.resources() / "keymap.toml"
    keys = read_keymap(default, default, [command.name for command in COMMANDS]).keys
    journeys = "\n".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("*.py"))
    for_all = 'f"label-{digit or 10}-everywhere"'
    assert for_all in journeys
    unused = [
        command.name
        for command in COMMANDS
        if not any(f'"{word}"' in journeys for word in (command.name, *keys.get(command.name, ())))
        and not (command.name.startswith("label-") and command.name.endswith("-everywhere"))
    ]
    assert unused == []
