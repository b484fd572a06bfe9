"""Very many decisions undone at once: beside the window, with progress, all of them or, where cancelled, none."""

from pathlib import Path

import pytest

from tests.journeys.person import Person
from workbench.core.decisions import Decision, Effort, Kind
from workbench.desktop import turning
from workbench.desktop.turning import TurningDialog
from workbench.session.tasks import Watch
from workbench.session.undoing import Turn, turn_beside


@pytest.fixture
def turn(person: Person) -> Turn:
    """What undoes four decisions in two articles."""
    told = list[str]()
    person.session.listeners.append(lambda changes: told.append(changes.said))
    person.press("Space", "X", "5", "N", "Space")
    history, mine = person.session.project.history, person.session.annotator.id
    ids = tuple(id for id, _, _ in history.steps(mine))
    assert len(ids) == 4, told
    return Turn(Kind.UNDO, ids)


def held(person: Person) -> list[int]:
    journal, mine = person.session.project.journal, person.session.annotator.id
    return [len(journal.annotations(row, mine)) for row in (1, 2)]


def test_they_are_undone_beside_the_window_and_what_is_in_hand_is_shown_anew(
    person: Person, turn: Turn, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = list[Path]()

    def counted(path: Path, turn: Turn, effort: Effort, watch: Watch) -> list[Decision] | None:
        beside.append(path)
        return turn_beside(path, turn, effort, watch)

    monkeypatch.setattr("workbench.session.undoing.MANY", 3)
    monkeypatch.setattr(turning, "turn_beside", counted)
    told = list[str]()
    person.session.listeners.append(lambda changes: told.append(changes.said))
    turning.turn_all_back(person.window, person.session, turn)
    assert beside == [person.session.project.path] and held(person) == [0, 0]
    assert "4 decisions undone" in told
    assert person.session.hand is not None and person.session.hand.annotations == {}
    assert list(person.session.project.faults()) == []
    person.back_at_work()
    person.press("Ctrl+Shift+Z")
    assert held(person) == [1, 0]


def test_a_single_decision_about_many_articles_goes_the_same_way(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.press("Space")
    monkeypatch.setattr("workbench.session.undoing.MANY", 0)
    shown = list[object]()
    show = TurningDialog._show

    def noted(dialog: TurningDialog, turned: object) -> None:
        shown.append(turned)
        show(dialog, turned)

    monkeypatch.setattr(TurningDialog, "_show", noted)
    person.press("Ctrl+Z")
    assert len(shown) == 1 and held(person)[0] == 0


@pytest.mark.parametrize("after", [0, 2])
def test_where_it_is_cancelled_nothing_is_undone(person: Person, turn: Turn, after: int) -> None:
    counted = list[tuple[int, int]]()
    watch = Watch(lambda done, total: counted.append((done, total)), lambda: len(counted) > after)
    assert turn_beside(person.session.project.path, turn, Effort(), watch) is None
    assert counted == [(n + 1, 4) for n in range(after + 1)]
    assert held(person) == [3, 1]
    assert list(person.session.project.faults()) == []


def test_cancelling_in_the_window_says_so(person: Person, turn: Turn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.session.undoing.MANY", 3)
    monkeypatch.setattr(turning, "turn_beside", lambda *_: None)
    turning.turn_all_back(person.window, person.session, turn)
    assert person.window.hints.state.text().startswith("Cancelled; nothing was undone or redone")
    assert held(person) == [3, 1]
