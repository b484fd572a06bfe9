"""The menus where one points, and the lists that are narrowed by typing: by mouse and by key, all from the commands."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.journeys.person import Person
from workbench.desktop.chooser import Chooser
from workbench.desktop.chooser_rows import Option
from workbench.desktop.matching import fit


def right_click(widget: QWidget, place: QPoint) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)


def menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def titles(of: QMenu) -> list[str]:
    return [action.text().partition("\t")[0] for action in of.actions() if not action.isSeparator()]


def take(title: str) -> None:
    open_menu = menu()
    next(action for action in open_menu.actions() if action.text().startswith(title)).trigger()
    open_menu.close()


def test_on_a_mark_by_mouse(person: Person) -> None:
    mark = next(s for s in person.waiting if s.span.quote == "Vladimir Putin")
    page = person.window.article.viewport()
    right_click(page, person._middle(mark.span.start, mark.span.end))
    assert person.focused == mark
    offered = titles(menu())
    assert {"Accept, go to the next", "Accept all equal text", "Label", "Note on this mark…"} <= set(offered)
    assert "Claimer of this claim" not in offered, "it is no claim"
    take("Reject or remove")
    assert person.session.hand is not None and not person.session.hand.annotations[mark.id].stands


def test_on_a_mark_by_key(person: Person) -> None:
    person.press("Shift+F10")
    assert "Accept, go to the next" in titles(menu())
    labels = next(action.menu() for action in menu().actions() if action.text() == "Label")
    assert isinstance(labels, QMenu) and labels.actions()[0].text() == "PERSON\t1"
    menu().close()


def test_on_a_selection_and_on_plain_text(person: Person) -> None:
    start, end = person.find("growing cooperation")
    person.drag(start, end)
    page = person.window.article.viewport()
    right_click(page, person._point(start + 2))
    assert person.window.article.selection == (start, end)
    assert "Find in article…" in titles(menu()) and "Finish the article, go to the next" not in titles(menu())
    labels = next(action.menu() for action in menu().actions() if action.text() == "Label")
    assert isinstance(labels, QMenu)
    labels.actions()[1].trigger()
    menu().close()
    added = person.annotation("growing cooperation")
    assert added is not None and added.span.label == "ORG"
    right_click(page, person._middle(*person.find("stance")))
    assert "Finish the article, go to the next" in titles(menu())
    assert person.session.span_to_mark() is not None
    assert person.window.article.selection[0] in range(*person.find("stance"))
    menu().close()


def test_in_the_list_and_in_the_queue(person: Person) -> None:
    view, mark = person.window.suggestions, person.waiting[3]
    place = view.model.place_of(mark.id)
    assert place is not None
    view.list.customContextMenuRequested.emit(view.list.visualRect(view.model.index(place)).center())
    assert person.focused == mark and "Accept, go to the next" in titles(menu())
    menu().close()
    queue = person.window.queue
    queue.list.customContextMenuRequested.emit(queue.list.visualRect(queue.model.index(2)).center())
    assert person.session.hand is not None and person.session.hand.article.id == 3
    assert "Flag with a note…" in titles(menu()) and "Accept, go to the next" not in titles(menu())
    menu().close()


def test_in_the_queue_by_key(person: Person) -> None:
    queue = person.window.queue
    queue.list.setFocus()
    queue.list.setCurrentIndex(queue.model.index(1))
    person.press("Down", "Shift+F10")
    assert person.session.hand is not None and person.session.hand.article.id == 3
    assert "Flag with a note…" in titles(menu())
    menu().close()


def offers(person: Person) -> list[Option]:
    chooser = person.dialog()
    assert isinstance(chooser, Chooser)
    return [*chooser.list.rows]


def test_labels_are_found_by_scattered_letters_and_the_last_used_comes_first(person: Person) -> None:
    assert person.session.hand is not None
    mark = person.focused
    assert mark is not None
    person.press("L")
    assert [option.hint for option in offers(person)[:2]] == ["1", "2"] and offers(person)[0].colour is not None
    person.type("qty")
    assert offers(person)[0].name == "QUANTITY"
    person.press("Return")
    assert person.session.hand.annotations[mark.id].span.label == "QUANTITY"
    person.press("L")
    assert offers(person)[0].name == "QUANTITY"
    person.press("Return")
    person.press("L")
    assert offers(person)[0].name == "QUANTITY"


def test_the_palette_tells_key_and_menu_and_why_a_command_cannot_be_run(person: Person) -> None:
    person.press("Ctrl+K")
    by_name = {option.name: option for option in offers(person)}
    assert (by_name["accept"].hint, by_name["accept"].detail) == ("Space", "Mark")
    assert by_name["reopen"].refusal == "This article is not finished"
    assert offers(person)[-1].refusal, "what cannot be done stands last"
    person.type("open a finished")
    person.press("Return")
    assert person.dialog().isVisible(), "it cannot be taken"
    person.press("Escape")


def test_a_key_that_can_do_nothing_says_why(person: Person) -> None:
    person.press("Ctrl+Shift+Return")
    assert person.window.hints.state.text().startswith("This article is not finished")
    person.press("`", "9")
    assert "no label 9" in person.window.hints.state.text()


def test_what_fits_better_stands_first() -> None:
    words = {"PRODUCT": 0, "PERCENT": 0, "PERSON": 0, "Larger text": 0, "Reject or remove": 0}
    table = {"per": ["PERSON", "PERCENT"], "prc": ["PERCENT"], "lt": ["Larger text"], "rem rej": ["Reject or remove"]}
    for typed, wanted in table.items():
        fits = {name: fit(typed, (name,)) for name in words}
        best = sorted((name for name in fits if fits[name] > 0), key=lambda name: -fits[name])
        assert best[: len(wanted)] == wanted, typed
    assert fit("xyz", ("PERSON",)) == 0 and fit("", ("PERSON",)) > 0
