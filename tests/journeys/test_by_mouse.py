"""What the mouse can do: click, drag, an edge, double click, the context menu, the lists beside the article."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu

from tests.journeys.person import Person
from workbench.core.annotations import Verdict


def test_a_click_puts_a_mark_in_hand_and_the_list_follows(person: Person) -> None:
    target = person.waiting[4]
    person.click(target.span.quote, nth=person.nth(target.span))
    assert person.focused == target
    view = person.window.suggestions
    assert view.list.currentIndex().row() == view.model.place_of(target.id)


def test_the_list_puts_a_mark_in_hand_and_the_keys_stay_with_the_article(person: Person) -> None:
    view = person.window.suggestions
    target = person.waiting[6]
    place = view.model.place_of(target.id)
    assert place is not None
    box = view.list.visualRect(view.model.index(place))
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert person.focused == target
    person.press("Space")
    assert person.annotation(target.span.quote, nth=person.nth(target.span)) is not None


def test_dragging_an_edge_moves_it_to_a_token(person: Person) -> None:
    mark = next(m for m in person.waiting if m.span.quote == "Vladimir Putin")
    person.click("Vladimir Putin")
    person.drag(mark.span.end, mark.span.end + len(" has reaff"))
    moved = person.annotation("Vladimir Putin has reaffirmed")
    assert moved is not None and moved.verdict is Verdict.MOVED


def test_a_double_click_on_a_word_then_a_digit_marks_it(person: Person) -> None:
    person.double_click("stance")
    person.press("2")
    added = person.annotation("stance")
    assert added is not None and added.span.label == "ORG"


def test_the_context_menu_offers_what_can_be_done(person: Person) -> None:
    person.window.mark_menu_wanted.emit(QPoint(10, 10), person.waiting[0].id)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [action.text().split("\t")[0] for action in menu.actions()]
    assert "Accept, go to the next" in titles and "Label" in titles
    accepted = person.waiting[0]
    next(a for a in menu.actions() if a.text().startswith("Accept,")).trigger()
    menu.close()
    assert person.annotation(accepted.span.quote) is not None


def test_the_queue_opens_an_article_and_search_narrows_it(person: Person) -> None:
    queue = person.window.queue
    QTest.mouseClick(
        queue.list.viewport(), Qt.MouseButton.LeftButton, pos=queue.list.visualRect(queue.model.index(3)).center()
    )
    assert person.session.hand is not None and person.session.hand.article.key.startswith("003")
    person.press("Ctrl+Shift+F")
    person.type("Rosatom")
    person.press("Return")
    person.qtbot.waitUntil(lambda: queue.model.rowCount() == 1)
    assert person.session.hand.article.key.startswith("002")
    person.press("Space")
    assert queue.search.text() == "Rosatom", "the keys are the article's again"


def test_attributes_and_claimer_by_mouse(person: Person) -> None:
    person.press("`")
    claim = person.focused
    assert claim is not None
    details = person.window.details
    fields = {box.accessibleName(): box for box in details.findChildren(QComboBox)}
    box = fields["Verifiable"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert person.session.hand is not None
    assert person.session.hand.annotations[claim.id].attributes["verifiable"] == "yes"
