"""Pointing and pressing: keys with Alt decide where the mouse is, a drag with Alt marks at once."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.journeys.person import Person
from workbench.core.annotations import Verdict


def test_alt_and_a_key_decides_on_the_mark_under_the_mouse_and_stays_there(person: Person) -> None:
    target = next(m for m in person.waiting if m.span.quote == "Vladimir Putin")
    person.press("Tab")
    assert person.focused != target
    person.point("Vladimir Putin", nth=person.nth(target.span))
    person.press("Alt+X")
    assert person.session.hand is not None
    assert person.session.hand.annotations[target.id].verdict is Verdict.REJECTED
    assert person.focused is None
    person.press("Ctrl+Z", "Alt+2")
    relabelled = person.session.hand.annotations[target.id]
    assert (relabelled.span.label, relabelled.verdict) == ("ORG", Verdict.RELABELLED)


def test_alt_and_a_digit_marks_the_whole_name_under_the_mouse(person: Person) -> None:
    target = next(m for m in person.waiting if m.span.quote == "Vladimir Putin")
    person.session.focus_on(target.id)
    person.press("X")
    person.point("Putin", nth=person.text[: target.span.end].count("Putin") - 1)
    person.press("Alt+1")
    marked = person.annotation("Vladimir Putin", nth=person.nth(target.span))
    assert marked is not None and marked.span.label == "PERSON"


def test_alt_and_shift_hold_for_all_equal_text(person: Person) -> None:
    person.point("cooperation")
    person.press("Alt+Shift+7")
    marked = [m for m in person.marks if m.span.label == "EVENT" and m.span.quote == "cooperation"]
    assert len(marked) > 1


def test_a_drag_with_alt_marks_with_the_label_used_last(person: Person) -> None:
    person.drag(*person.find("evolving relationship"), held="Alt")
    assert person.annotation("evolving relationship") is None
    assert "No label was used yet" in person.window.hints.state.text()
    person.press("7")
    person.drag(*person.find("growing cooperation"), held="Alt")
    marked = person.annotation("growing cooperation")
    assert marked is not None and marked.span.label == "EVENT"


def test_alt_does_nothing_while_the_mouse_is_elsewhere(person: Person) -> None:
    person.point("cooperation")
    QApplication.sendEvent(person.window.article, QEvent(QEvent.Type.Leave))
    before = person.marks
    person.press("Alt+7", "Alt+X")
    assert person.marks == before


def test_words_that_a_digit_would_mark_are_shown(person: Person) -> None:
    target = next(m for m in person.waiting if m.span.quote == "Vladimir Putin")
    person.session.focus_on(target.id)
    person.press("X", "Escape")
    person.session.select(target.span.end - 1, target.span.end - 1)
    assert person.window.article._picture().word == (target.span.start, target.span.end)
