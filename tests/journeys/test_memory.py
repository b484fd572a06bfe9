"""A correction teaches at once, in the window: the other marks change with the key, and undo takes that back too."""

from pathlib import Path

import pytest

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from tests.session.marked import start, write_marked
from workbench.core.schemes import LabelScheme

ARTICLES = (
    "[Rosneft|PERSON] sells oil, says [Putin|PERSON]. In May [Rosneft|PERSON] sold, as [Rosneft|PERSON] told Zarubez.",
    "Nobody saw [Rosneft|PERSON] come, but then Zarubez came.",
)


@pytest.fixture
def person(open_window: Open, tmp_path: Path, scheme: LabelScheme) -> Person:
    session = start(tmp_path, scheme, *ARTICLES)
    session.project.close()
    return open_window(tmp_path / "test.workbench")


def shown(person: Person) -> str:
    return write_marked(person.text, person.marks)


def test_a_relabelled_name_is_relabelled_everywhere_with_the_same_key(person: Person) -> None:
    before, told = shown(person), list[str]()
    person.session.listeners.append(lambda changes: told.append(changes.said))
    person.press("2")
    assert shown(person) == (
        "[Rosneft|ORG] sells oil, says [Putin|PERSON?]. In May [Rosneft|ORG?] sold, as [Rosneft|ORG?] told Zarubez."
    )
    assert person.focused is not None and person.focused.span.quote == "Putin"
    assert told == ["Also 2 more of “Rosneft” here, now ORG"]
    person.press("Ctrl+Z")
    assert shown(person) == before
    person.press("Ctrl+Shift+Z", "N")
    assert shown(person) == "Nobody saw [Rosneft|ORG?] come, but then Zarubez came."


def test_a_name_that_was_added_is_suggested_ahead_until_it_is_undone(person: Person) -> None:
    person.put_caret("Zarubez")
    person.press("2", "N")
    assert "[Zarubez|ORG?]" in shown(person)
    person.press("P", "Ctrl+Z", "N")
    assert "then Zarubez came" in shown(person)


def test_a_rejected_name_is_asked_about_once_and_finishing_leaves_it_out(person: Person) -> None:
    person.press("X")
    assert [mark.span.quote for mark in person.marks] == ["Putin"]
    person.press("Ctrl+Return")
    assert shown(person) == "Nobody saw Rosneft come, but then Zarubez came."
    assert len(person.session.project.journal.annotations(1, person.session.annotator.id)) == 2


def lit(person: Person) -> list[str]:
    return [person.text[slice(*place)] for place in person.window.article.lit]


def test_what_memory_changed_lights_up_and_fades(person: Person) -> None:
    person.press("2")
    assert lit(person) == ["Rosneft"] * 2
    person.press("Tab")
    assert lit(person) == ["Rosneft"] * 2
    person.qtbot.waitUntil(lambda: not lit(person))
    person.press("Ctrl+Z")
    assert lit(person) == ["Rosneft"] * 2


def test_where_nothing_may_move_it_stays_lit_until_the_next_key(person: Person) -> None:
    person.workbench.preferences.change(reduce_motion=True)
    person.press("2")
    assert lit(person) == ["Rosneft"] * 2
    person.press("Tab")
    assert lit(person) == []
