"""A suggestion with wrong edges: one key gives it the next likely ones, where the mouse points too, or by menu."""

from pathlib import Path

import pytest

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from tests.session.marked import start, write_marked
from workbench.core.annotations import Verdict
from workbench.core.schemes import LabelScheme

TEXT = "Ann said that [oil fell, while steel rose|CLAIM] then."
LATER = "Ann said that [oil fell|CLAIM], while steel rose then."


@pytest.fixture
def person(open_window: Open, tmp_path: Path, scheme: LabelScheme) -> Person:
    start(tmp_path, scheme, TEXT, others={"oil fell, while steel rose": ((14, 22),)}).project.close()
    return open_window(tmp_path / "test.workbench")


@pytest.mark.parametrize("way", ["keys", "pointing", "menu"])
def test_the_next_edges_are_one_action_away(way: str, person: Person) -> None:
    if way == "keys":
        person.press("B")
    elif way == "pointing":
        person.point("fell")
        person.press("Alt+B")
    else:
        person.click("oil")
        person.workbench.actions.run("next-edges")
    assert write_marked(person.text, person.marks) == LATER
    (kept,) = person.session.project.journal.annotations(1, person.session.annotator.id).values()
    assert kept.verdict is Verdict.MOVED
    person.press("Ctrl+Z")
    assert write_marked(person.text, person.marks) == TEXT.replace("]", "?]")


def test_pressed_on_and_on_it_comes_back_to_what_was_suggested(person: Person) -> None:
    seen = list[str]()
    while not seen or seen[-1] != TEXT:
        person.press("B")
        seen.append(write_marked(person.text, person.marks))
        assert len(seen) < 9
    assert len(set(seen)) == len(seen)


def test_narrowing_cuts_the_last_clause_of_what_was_not_widened(person: Person) -> None:
    person.press("Alt+Down")
    assert write_marked(person.text, person.marks) == LATER
    told = list[str]()
    person.session.listeners.append(lambda changes: told.append(changes.said))
    person.press("Alt+Down")
    assert told == ["There is no clause to cut here"]
