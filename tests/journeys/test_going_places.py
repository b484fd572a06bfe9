"""Finding words in the article, going to an article by what is typed, and the same in other articles."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.person import Person
from workbench.desktop.chooser import Chooser
from workbench.session.elsewhere import Found
from workbench.session.queueing import offered
from workbench.session.visits import Visits


def place(person: Person) -> str:
    return person.window.find_strip.count.text()


def test_finding_counts_goes_round_and_frames_every_place(person: Person) -> None:
    places = person.text.casefold().count("putin")
    assert places > 2
    person.press("Ctrl+F")
    person.type("putin")
    assert place(person) == f"1 of {places}" and len(person.window.article._found) == places
    person.press("F3")
    assert place(person) == f"2 of {places}"
    person.press("Shift+F3", "Shift+F3")
    assert place(person) == f"{places} of {places}", "round to the last"
    person.press("Return")
    assert place(person) == f"1 of {places}"
    person.press("Escape", "Space")
    assert person.window.article._found == () and not person.window.find_strip.isVisible()


def test_whole_words_only(person: Person) -> None:
    person.press("Ctrl+F")
    person.type("india")
    all_places = len(person.window.article._found)
    strip = person.window.find_strip
    QTest.mouseClick(strip.whole, Qt.MouseButton.LeftButton)
    assert 0 < len(person.window.article._found) < all_places
    assert all(person.text[start:end] == "India" for start, end in person.window.article._found)


def test_finding_begins_at_the_caret_with_the_words_that_are_selected(person: Person) -> None:
    start, end = person.find("stance")
    person.drag(start, end)
    person.press("Ctrl+F")
    assert person.window.find_strip.typed.text() == "stance"
    assert person.window.article.selection == (start, end)


def test_what_is_looked_for_is_looked_for_in_the_next_article_too(person: Person) -> None:
    person.press("Ctrl+F")
    person.type("Russia")
    person.window.article.setFocus()
    person.press("N")
    assert len(person.window.article._found) == person.text.casefold().count("russia")
    assert person.window.article.hasFocus()


def test_ctrl_p_goes_to_an_article_by_title_text_or_key(person: Person) -> None:
    for typed, key in (("defends", "002"), ("003", "003"), ("peskov parallels", "004")):
        person.press("Ctrl+P")
        chooser = person.dialog()
        assert isinstance(chooser, Chooser)
        person.type(typed)
        person.press("Return")
        assert person.session.hand is not None and person.session.hand.article.key.startswith(key)


def test_ctrl_p_offers_what_was_in_hand_before_then_what_comes_next(person: Person) -> None:
    person.press("N", "N", "Ctrl+P")
    chooser = person.dialog()
    assert isinstance(chooser, Chooser)
    rows = [option.name for option in chooser.list.rows]
    assert rows == ["2", "1", "4", "5"], "and not the article in hand"
    person.press("Return")
    assert person.session.hand is not None and person.session.hand.article.id == 2


def test_ctrl_p_offers_what_was_decided_on_after_a_restart(person: Person) -> None:
    person.press("N", "N", "N", "Space")
    person.session.open(1)
    person.session.visits = Visits()
    assert offered(person.session) == [4, 2, 3, 5]


def test_a_chooser_says_where_nothing_is_found(person: Person) -> None:
    person.press("L")
    chooser = person.dialog()
    assert isinstance(chooser, Chooser)
    person.type("qqqq")
    assert not chooser.list.rows
    empty = chooser.list.grab().toImage()
    assert len({empty.pixelColor(x, y).name() for x in range(empty.width()) for y in range(60)}) > 2


def found_by(person: Person) -> list[Found]:
    view = person.window.tabs.elsewhere
    person.qtbot.waitUntil(lambda: bool(view.list.rows), timeout=10_000)
    return [*view.list.rows]


def test_the_same_claim_in_other_articles_and_a_click_goes_there(person: Person) -> None:
    claim = next(s for s in person.waiting if s.span.layer == "claims" and "neither he nor" in s.span.quote)
    person.session.focus_on(claim.id)
    person.press("E")
    found = found_by(person)
    assert all(each.article != 1 for each in found)
    assert any("Modi" in each.passage for each in found)
    view = person.window.tabs.elsewhere
    box = view.list.visualRect(view.list.model().index(0, 0))
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert person.session.hand is not None and person.session.hand.article.id == found[0].article
    assert person.session.selection == (found[0].start, found[0].end)


def test_a_name_elsewhere_says_how_it_was_decided_there(person: Person) -> None:
    name = next(s for s in person.waiting if s.span.quote == "India")
    person.session.focus_on(name.id)
    person.press("7", "N")
    name = next(s for s in person.waiting if s.span.quote == "India")
    person.session.focus_on(name.id)
    person.press("E")
    found = found_by(person)
    assert found[0].label == "EVENT" and found[0].article == 1
    assert "not decided" in {each.told for each in found if not each.label}.pop()
    assert person.window.tabs.elsewhere.told.text() == "EVENT 1"


def test_a_name_found_elsewhere_comes_in_hand_to_be_decided_on(person: Person) -> None:
    person.session.focus_on(next(s.id for s in person.waiting if s.span.quote == "India"))
    person.press("E")
    found_by(person)
    person.press("E", "Down", "Return")
    assert person.session.hand is not None and person.session.hand.article.id != 1
    assert person.focused is not None and person.focused.span.quote == "India"
    person.press("3")
    assert [a.span.label for a in person.session.hand.annotations.values()] == ["GPE"]


def test_nothing_elsewhere_is_said(person: Person) -> None:
    person.put_caret("evolving")
    person.press("Shift+Right", "7", "E")
    person.qtbot.waitUntil(lambda: "Nothing like it" in person.window.tabs.elsewhere.told.text(), timeout=10_000)
