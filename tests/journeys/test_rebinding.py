"""Keys of one's own: changed on the page of keys, in force at once, kept in a file of one's own."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench import paths
from workbench.desktop.keys_page import KeysPage
from workbench.desktop.settings_dialog import SettingsDialog


def keys_page(person: Person) -> KeysPage:
    person.press("Ctrl+,")
    dialog = person.dialog()
    assert isinstance(dialog, SettingsDialog)
    dialog.tabs.setCurrentIndex(dialog.tabs.count() - 1)
    dialog.keys.search.setFocus()
    return dialog.keys


def bind(person: Person, words: str, key: str) -> KeysPage:
    """Changes the key of the command with these words in its title, by keys alone."""
    page = keys_page(person)
    person.type(words)
    person.press("Return", key)
    return page


def keys_of(person: Person, command: str) -> list[str]:
    return list(person.workbench.bindings.current.keys[command])


def keep(person: Person) -> None:
    next(button for button in person.dialog().findChildren(QPushButton) if button.text() == "OK").click()


def decided(person: Person) -> int:
    assert person.session.hand is not None
    return len(person.session.hand.annotations)


def test_a_new_key_runs_its_command_at_once_and_at_the_next_start(
    person: Person, open_window: Open, samples: Path
) -> None:
    bind(person, "accept, go", "Q")
    keep(person)
    person.press("Space")
    assert decided(person) == 0
    person.press("Q")
    assert decided(person) == 1
    shown = person.workbench.actions.action("accept").text()
    assert shown.endswith("\tQ") and "Q" in person.window.hints.keys.accessibleName()
    assert tomllib.loads((paths.home() / "keymap.toml").read_text()) == {"accept": ["Q"]}
    person.window.close()
    again = open_window(samples)
    again.press("Q")
    assert decided(again) == 2


def test_a_key_that_is_taken_is_said_and_can_be_swapped(person: Person) -> None:
    page = bind(person, "accept, go", "X")
    assert "X is the key of “Reject or remove, go to the next”" in page.said.text()
    person.press("Space")
    assert "Accept, go to the next: X" in page.said.text()
    keep(person)
    bindings = person.workbench.bindings.current
    assert bindings.keys["accept"] == ("X",) and bindings.keys["reject"] == ("Backspace", "Space", "Delete")


def test_a_key_that_is_taken_can_be_left_where_it_is(person: Person) -> None:
    page = bind(person, "accept, go", "X")
    person.press("Escape")
    assert page.isVisible() and not page.said.text() and person.dialog().focusWidget() is page.list
    keep(person)
    assert person.workbench.bindings.current == person.workbench.bindings.default
    assert not (paths.home() / "keymap.toml").exists()


@pytest.mark.parametrize(("key", "why"), [("Left", "moves the caret"), ("Ctrl+C", "copies")])
def test_keys_of_the_caret_are_refused(key: str, why: str, person: Person) -> None:
    page = bind(person, "accept, go", key)
    assert why in page.said.text() and person.dialog().focusWidget() is page.asked
    person.press("Tab")
    assert "Next open suggestion" in page.said.text()


def test_a_key_is_added_taken_away_and_put_back(person: Person) -> None:
    page = keys_page(person)
    person.type("flag with")
    page.add.click()
    person.press("Q")
    assert keys_of(person, "flag") == ["F", "Q"]
    page.clear.click()
    assert keys_of(person, "flag") == []
    page.reset.click()
    assert keys_of(person, "flag") == ["F"]


def test_all_keys_go_back_to_the_defaults_and_cancel_takes_everything_back(person: Person) -> None:
    bind(person, "accept, go", "Q")
    keep(person)
    page = keys_page(person)
    page.reset_all()
    assert person.workbench.bindings.current == person.workbench.bindings.default
    person.press("Escape")
    assert person.workbench.bindings.current.shown("accept") == "Q"


def test_commands_are_found_by_their_words_and_by_their_keys(person: Person) -> None:
    page = keys_page(person)
    person.type("ctrl+enter")
    assert [page.list.rows[0].name, len(page.list.rows)] == ["finish", 1]
    page.search.clear()
    assert len(page.list.rows) == len(person.workbench.actions.commands)


@pytest.mark.parametrize("lines", ["accept = = 1", 'fly = ["Q"]', 'accept = ["Q"]\nreject = ["Q"]'])
def test_a_keymap_of_no_use_is_told_and_the_default_keys_work(
    lines: str, home: Path, samples: Path, open_window: Open
) -> None:
    (home / "keymap.toml").write_text(lines)
    person = open_window(samples)
    assert "key" in person.message() or "command" in person.message()
    person.press("Escape", "Space")
    assert decided(person) == 1
    assert (home / "keymap.toml").read_text() == lines
    bind(person, "accept, go", "Q")
    keep(person)
    assert tomllib.loads((home / "keymap.toml").read_text()) == {"accept": ["Q"]}
    assert (home / "keymap-unreadable.toml").read_text() == lines
