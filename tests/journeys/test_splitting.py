"""One suggestion that should be two: parted in one action, by key at the caret or where the mouse points."""

from pathlib import Path

import pytest

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from tests.session.marked import start, write_marked
from workbench.core.schemes import LabelScheme
from workbench.core.spans import role_of

TEXT = "Nobody knew [Ministry of Trade Bank of Goa|ORG] then."
CLAIM = "Ann said that [oil fell and steel rose|CLAIM] then."


@pytest.fixture
def person(open_window: Open, tmp_path: Path, scheme: LabelScheme) -> Person:
    said = CLAIM.replace("[", "").replace("|CLAIM]", "")
    roles = {"claimer": role_of(said, 0, 3), "cue": role_of(said, 4, 13)}
    start(tmp_path, scheme, TEXT, CLAIM, roles=roles).project.close()
    return open_window(tmp_path / "test.workbench")


def shown(person: Person) -> str:
    return write_marked(person.text, person.marks)


@pytest.mark.parametrize("way", ["keys", "pointing", "menu"])
def test_a_name_is_parted_at_the_caret_or_where_the_mouse_points(way: str, person: Person) -> None:
    if way == "keys":
        person.press(*["Right"] * 3, "D")
    elif way == "pointing":
        person.point("Bank")
        person.press("Alt+D")
    else:
        person.click("Bank")
        person.workbench.actions.run("split")
    assert shown(person) == "Nobody knew [Ministry of Trade|ORG] [Bank of Goa|ORG] then."
    person.press("Ctrl+Z")
    assert shown(person) == TEXT.replace("]", "?]")


def test_both_claims_have_the_claimer_and_the_cue_and_the_second_is_in_hand(person: Person) -> None:
    person.press("N", "D")
    assert shown(person) == "Ann said that [oil fell|CLAIM] and [steel rose|CLAIM] then."
    assert {name: role.quote for name, role in person.marks[0].roles.items()} == {"claimer": "Ann", "cue": "said that"}
    assert person.marks[1].roles == person.marks[0].roles
    assert person.focused == person.marks[1]


def test_what_shows_no_place_to_part_it_says_how_it_can_be_parted(person: Person) -> None:
    told = list[str]()
    person.session.listeners.append(lambda changes: told.append(changes.said))
    person.press("D")
    assert told == ["Put the caret where the second one begins, or point there with Alt held"]
    assert shown(person) == TEXT.replace("]", "?]")
