"""The history beside the article: readable, of this article or all, a way back to places, and undo up to a decision."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.journeys.person import Person
from workbench.desktop.history_view import HistoryView
from workbench.session import marking


def history_of(person: Person) -> HistoryView:
    """The history, brought up to date."""
    view = person.window.tabs.history
    person.press("H")
    person.qtbot.waitUntil(lambda: not view._pause.isActive())
    return view


def rows_in(view: HistoryView) -> list[str]:
    return [shown.what for place in range(view.model.rowCount()) if (shown := view.model.row(place)) is not None]


def choose(person: Person, view: HistoryView, place: int) -> None:
    person.window.activateWindow()
    view.list.setFocus()
    person.qtbot.waitUntil(view.list.hasFocus)
    view.list.setCurrentIndex(view.model.index(0))
    person.press(*["Down"] * place)
    assert view.list.currentIndex().row() == place


def decide(person: Person) -> list[str]:
    """Accepts one, rejects one and relabels one, in the first article; accepts one in the second. The ids of marks."""
    ids = [mark.id for mark in person.waiting[:3]]
    person.press("Space", "X", "5", "N", "Space")
    return ids


def test_every_decision_is_told_in_words_and_a_click_goes_there(person: Person) -> None:
    ids = decide(person)
    view = history_of(person)
    assert len(rows_in(view)) == 1 and rows_in(view)[0].startswith("Accepted “")
    view.all.setChecked(True)
    told = rows_in(view)
    assert len(told) == 4 and told[2].startswith("Rejected “") and "NORP" in told[1]
    row = view.model.row(1)
    assert row is not None and row.row.title in row.where
    box = view.list.visualRect(view.model.index(1))
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert person.session.hand is not None and person.session.hand.article.id == 1
    assert person.session.focus == ids[2]


def test_undo_up_to_a_decision_goes_across_articles_and_redo_brings_all_back(person: Person) -> None:
    ids = decide(person)
    view = history_of(person)
    view.all.setChecked(True)
    choose(person, view, 2)
    person.when_a_dialog_opens(lambda: person.press("Return"))
    person.press("Ctrl+Alt+Z")
    journal, me = person.session.project.journal, person.session.annotator.id
    assert list(journal.annotations(1, me)) == [ids[0]] and journal.annotations(2, me) == {}
    assert list(person.session.project.faults()) == []
    view = history_of(person)
    assert rows_in(view)[0].startswith("Undo: rejected “")
    assert [shown.holds for n in range(7) if (shown := view.model.row(n))] == [True] * 3 + [False] * 3 + [True]
    choose(person, view, 3)
    assert view.turn.text() == "Redo up to here…"
    person.when_a_dialog_opens(lambda: person.press("Return"))
    QTest.mouseClick(view.turn, Qt.MouseButton.LeftButton)
    assert set(journal.annotations(1, me)) == set(ids) and len(journal.annotations(2, me)) == 1
    person.back_at_work()
    person.press("S", *["Ctrl+Z"] * 4)
    assert journal.annotations(1, me) == {} and list(person.session.project.faults()) == []


def test_a_redone_decision_can_be_undone_from_its_own_row(person: Person) -> None:
    person.press("Space", "Ctrl+Z", "Ctrl+Shift+Z")
    view = history_of(person)
    assert [shown.holds for n in range(3) if (shown := view.model.row(n))] == [True, False, True]
    choose(person, view, 2)
    person.press("Ctrl+Alt+Z")
    assert person.session.project.journal.annotations(1, person.session.annotator.id) == {}


def test_what_was_undone_before_other_decisions_cannot_come_back(person: Person) -> None:
    person.press("Space", "Ctrl+Z", "X")
    view = history_of(person)
    choose(person, view, 2)
    assert view.wanted_turn() is None and not view.turn.isEnabled()
    person.press("Ctrl+Alt+Z")
    assert "Choose a decision" in person.window.hints.state.text()


def test_the_menu_of_a_row_offers_to_undo_up_to_it(person: Person) -> None:
    decide(person)
    view = history_of(person)
    assert person.window.article.hasFocus()
    person.press("H", "Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any(action.text().startswith("Undo or redo up to") for action in menu.actions())
    menu.close()
    assert view.chosen is not None


def test_a_long_history_is_read_a_page_at_a_time(person: Person) -> None:
    mark = person.waiting[0]
    for place in [0, 1] * 60:
        person.session.focus_on(mark.id)
        marking.digit(person.session, place)
    view = history_of(person)
    assert view.model.rowCount() < 120 and view.model.canFetchMore()
    while view.model.canFetchMore():
        view.list.scrollToBottom()
        view.model.fetchMore()
    assert view.model.rowCount() == len(list(person.session.project.journal.decisions()))
