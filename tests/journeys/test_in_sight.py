"""The mark in hand stays where it can be seen, in the article and in the list, whatever comes up around it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.person import Person
from workbench.desktop.task_view import NoticeView


def is_in_article(person: Person) -> bool:
    view, mark = person.window.article, person.focused
    assert mark is not None
    person.qtbot.waitUntil(lambda: not view._scrolling.state().value, timeout=5000)
    top, bottom = view._scene.extent(mark.span.start, mark.span.end)
    here = view.verticalScrollBar().value()
    return here <= top and bottom <= here + view.viewport().height()


def is_in_list(person: Person, *, rows_on: int = 0) -> bool:
    view = person.window.suggestions
    place = view.model.place_of(person.session.focus)
    assert place is not None
    return view.list.viewport().rect().contains(view.list.visualRect(view.model.index(place + rows_on)))


def notices(person: Person, count: int) -> list[NoticeView]:
    made = [NoticeView(f"Notice {number}.") for number in range(count)]
    for notice in made:
        person.window.tasks.put(notice)
    return made


def test_notices_that_come_up_below_leave_the_mark_in_hand_in_sight(person: Person) -> None:
    height = person.window.article.viewport().height()
    while person.window.suggestions.list.verticalScrollBar().value() == 0:
        person.press("Tab")
        assert is_in_article(person)
    notices(person, 8)
    person.qtbot.waitUntil(lambda: person.window.article.viewport().height() < height - 150)
    assert is_in_article(person) and is_in_list(person)


def test_the_list_shows_what_comes_next(person: Person) -> None:
    for _ in range(30):
        person.press("Tab")
        assert is_in_list(person) and is_in_list(person, rows_on=3)
    for _ in range(20):
        person.press("Shift+Tab")
        assert is_in_list(person, rows_on=-3) or person.window.suggestions.list.verticalScrollBar().value() == 0


def test_notices_are_closed_by_key_or_mouse_and_the_keys_stay_with_the_article(person: Person) -> None:
    first, *_ = notices(person, 3)
    QTest.mouseClick(first.close_button, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: len(person.window.findChildren(NoticeView)) == 2)
    assert QApplication.focusWidget() is person.window.article
    person.press("Shift+Escape")
    person.qtbot.waitUntil(lambda: not person.window.findChildren(NoticeView))
    assert QApplication.focusWidget() is person.window.article
