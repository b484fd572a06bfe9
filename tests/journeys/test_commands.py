"""Every command of the table: in a menu, in the palette, by its key, and what the ones of the window do."""

import pytest
from PySide6.QtWidgets import QLineEdit, QMenu

from tests.journeys.person import Person
from workbench import paths
from workbench.core.queue import QueueRow
from workbench.desktop.chooser import Chooser
from workbench.desktop.wording import shown_key
from workbench.session.commands import COMMANDS
from workbench.session.keymap import read_keymap
from workbench.session.reviewing import flag


def titles_in(menu: QMenu) -> set[str]:
    """What stands in a menu, each title with its key behind a tab where it has one."""
    found = set()
    for action in menu.actions():
        inner = action.menu()
        found |= titles_in(inner) if isinstance(inner, QMenu) else {action.text()}
    return found


def test_every_command_stands_in_a_menu_with_its_key(person: Person) -> None:
    titles: set[str] = set()
    for action in person.window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        titles |= titles_in(menu)
    keymap = person.workbench.actions.keymap
    wanted = [(command.title, shown_key(keymap.shown(command.name))) for command in COMMANDS]
    assert {f"{title}\t{key}" if key else title for title, key in wanted} <= titles


def test_the_default_keymap_names_only_commands_and_no_key_twice() -> None:
    default = paths.resources() / "keymap.toml"
    keymap = read_keymap(default, default, [command.name for command in COMMANDS])
    assert keymap.shown("accept") == "Space" and len(keymap.commands()) > 60


def test_the_palette_runs_a_command_by_its_name(person: Person) -> None:
    person.press("Ctrl+K")
    person.type("larger")
    person.press("Return")
    assert person.window.article.zoom > 1


def test_a_label_is_picked_by_typing(person: Person) -> None:
    mark = person.focused
    assert mark is not None
    person.press("L")
    dialog = person.dialog()
    person.type("prod")
    assert isinstance(dialog, Chooser) and len(dialog.list.rows) == 1
    person.press("Return")
    assert person.session.hand is not None
    assert person.session.hand.annotations[mark.id].span.label == "PRODUCT"


@pytest.mark.parametrize(("key", "title"), [("?", "All keys"), ("Ctrl+K", "Command"), ("Ctrl+E", "Export a release")])
def test_a_key_opens_its_dialog_and_escape_leaves_it(person: Person, key: str, title: str) -> None:
    person.press(key)
    assert person.dialog().windowTitle() == title
    person.press("Escape")
    person.press("Space")
    assert person.session.hand is not None and len(person.session.hand.annotations) == 1


def test_find_goes_from_place_to_place(person: Person) -> None:
    person.press("Ctrl+F")
    person.type("INDIA")
    first = person.window.article.selection
    assert person.text[slice(*first)] == "India"
    person.press("Return")
    assert person.window.article.selection != first
    person.press("Escape")
    assert not person.window.find_strip.isVisible() and person.window.article.hasFocus()


def test_typing_in_a_field_decides_nothing(person: Person) -> None:
    person.press("`")
    note = next(f for f in person.window.details.findChildren(QLineEdit) if f.accessibleName() == "Note")
    note.setFocus()
    person.type("x 1 spaces and l")
    person.press("Return")
    assert person.session.hand is not None
    (annotation,) = person.session.hand.annotations.values()
    assert annotation.attributes["note"] == "x 1 spaces and l"


def test_the_theme_goes_round(person: Person) -> None:
    def is_dark() -> bool:
        return person.window.palette().color(person.window.backgroundRole()).lightness() < 128

    assert not is_dark()
    person.press("Ctrl+Shift+D")
    person.qtbot.waitUntil(is_dark)
    person.press("Ctrl+Shift+D", "Ctrl+Shift+D")
    person.qtbot.waitUntil(lambda: not is_dark())


def test_the_same_decision_for_all_equal_text(person: Person) -> None:
    mark = person.focused
    assert mark is not None
    equal = [m for m in person.waiting if m.span.quote == "India"]
    assert len(equal) > 3
    person.click("India")
    person.press("Shift+Space")
    assert not [m for m in person.waiting if m.span.quote == "India"]
    person.press("Ctrl+Z")
    assert len([m for m in person.waiting if m.span.quote == "India"]) == len(equal)


def test_next_and_previous_article_and_flag(person: Person) -> None:
    person.press("N", "N", "P")
    assert person.session.hand is not None and person.session.hand.article.key.startswith("001")
    flag(person.session, "check the date")
    row = person.window.queue.model.data(person.window.queue.model.index(1), person.window.queue.model.RowRole)
    assert isinstance(row, QueueRow)
    assert row.flag == "check the date"
