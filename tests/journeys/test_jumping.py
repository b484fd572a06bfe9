"""Going to places by letters: to marks, to words, and from one word as far as another; leaving it; in any direction."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from tests.session.marked import start
from workbench.core.schemes import LabelScheme
from workbench.session.jumping import Spot

TEXT = "[Ann|PERSON] met [Bob|PERSON] and [Cid|PERSON] met [Dee|PERSON] at the [river|LOC]."
RIGHT_TO_LEFT = "زار [بوتين|PERSON] مدينة [دلهي|GPE] في [ديسمبر|DATE]."


@pytest.fixture
def person(open_window: Open, tmp_path: Path, scheme: LabelScheme) -> Person:
    start(tmp_path, scheme, TEXT, RIGHT_TO_LEFT).project.close()
    return open_window(tmp_path / "test.workbench")


def spots(person: Person) -> list[Spot]:
    return [*person.workbench.commands.jump.spots]


def letters_at(person: Person, words: str, *, nth: int = 0) -> list[str]:
    """The letters that stand beside these words."""
    place = person.find(words, nth=nth)[0]
    return [*next(spot.letters for spot in spots(person) if spot.start == place)]


def in_hand(person: Person) -> str:
    assert person.focused is not None
    return person.focused.span.quote


def test_letters_lead_to_a_mark(person: Person) -> None:
    person.press("A")
    assert [person.text[spot.start : spot.end] for spot in spots(person)] == ["Bob", "Cid", "Dee", "river"]
    person.press(*letters_at(person, "Dee"))
    assert in_hand(person) == "Dee"
    assert spots(person) == []
    person.press("2")
    assert person.annotation("Dee") is not None


def test_a_letter_and_the_one_beside_it_lead_to_a_word(person: Person) -> None:
    person.press("W", "M")
    assert len(spots(person)) == 2
    person.press(*letters_at(person, "met", nth=1))
    assert person.focused is None
    assert person.window.article.selection[0] == person.find("met", nth=1)[0]


def test_the_only_word_with_a_letter_needs_no_other(person: Person) -> None:
    person.press("W", "T", "1")
    assert person.annotation("the") is not None


def test_words_are_selected_as_far_as_another_on_either_side(person: Person) -> None:
    person.press("W", "C", "Shift+W", "T", "7")
    marked = person.annotation("Cid met Dee at the")
    assert marked is not None
    person.press("Ctrl+Z", "Shift+W", "A")
    person.press(*letters_at(person, "Ann"), "7")
    assert person.annotation("Ann met Bob and Cid") is not None


def test_in_a_long_text_two_letters_lead_to_places_and_the_near_have_one(open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    person.window.article.set_zoom(0.5)
    person.press("A")
    assert {len(spot.letters) for spot in spots(person)} == {1, 2}
    last = spots(person)[-1]
    first, second = [*last.letters]
    person.press(first)
    assert last.mark in {spot.mark for spot in spots(person)}
    assert {len(spot.letters) for spot in spots(person)} == {1}
    person.press(second)
    assert person.session.focus == last.mark


@pytest.mark.parametrize("way", ["Escape", "Tab", "N", "click", "wheel", "find"])
def test_it_is_left_by_escape_and_by_whatever_else_is_done(way: str, open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    person.press("W" if way != "N" else "A")
    before = person.session.focus
    if way == "click":
        person.click("Russia")
    elif way == "wheel":
        turn_wheel(person)
    elif way == "find":
        person.press("Ctrl+F")
    elif way == "N":
        person.press("Ctrl+P", "Escape")
    else:
        person.press(way)
    assert spots(person) == []
    assert person.window.article._hints == ()
    if way == "Escape":
        assert person.session.focus == before
        person.press("Escape")
        assert person.session.focus is None


def turn_wheel(person: Person) -> None:
    page = person.window.article.viewport()
    middle = QPointF(page.rect().center())
    none, there = Qt.KeyboardModifier.NoModifier, QPointF(page.mapToGlobal(middle.toPoint()))
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(middle, there, QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(page, wheel)


def test_a_letter_that_leads_nowhere_decides_nothing(person: Person) -> None:
    told = list[str]()
    person.session.listeners.append(lambda changes: told.append(changes.said))
    person.press("A", "X")
    assert told == ["There is no such place in sight"]
    assert spots(person) == []
    assert len(person.waiting) == 5


def test_letters_are_those_of_the_keys_and_words_those_of_the_text_in_any_script(person: Person) -> None:
    person.press("N", "A")
    assert [person.text[spot.start : spot.end] for spot in spots(person)] == ["دلهي", "ديسمبر"]
    person.press("Escape", "W")
    # A key of an Arabic keyboard, where the D of an English one is.
    event = QKeyEvent(QKeyEvent.Type.KeyPress, 0x64A, Qt.KeyboardModifier.NoModifier, 40, 0, 0, "د")
    QApplication.sendEvent(person.window.article, event)
    assert [person.text[spot.start : spot.end] for spot in spots(person)] == ["دلهي", "ديسمبر"]
    person.press(*letters_at(person, "ديسمبر"))
    assert in_hand(person) == "ديسمبر"


def test_letters_stay_where_the_page_was_still_gliding(open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    bar = person.window.article.verticalScrollBar()
    person.press(*["Tab"] * 24, "A")
    assert bar.value() > 0 and spots(person)
    place, there = bar.value(), [spot.mark for spot in spots(person)]
    person.qtbot.wait(200)
    assert (bar.value(), [spot.mark for spot in spots(person)]) == (place, there)


def test_a_key_that_is_held_chooses_nothing(person: Person) -> None:
    person.press("A")
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j", True)
    QApplication.sendEvent(person.window.article, held)
    assert in_hand(person) == "Ann" and spots(person)
