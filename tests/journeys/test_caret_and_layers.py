"""Where caret, layer and selection are after a key, in the places where an annotator could lose work over them."""

from tests.journeys.person import Person
from workbench.core.annotations import Annotation
from workbench.session.reviewing import flag


def open_at(person: Person, key: str) -> None:
    for _ in range(5):
        assert person.session.hand is not None
        if person.session.hand.article.key.startswith(key):
            return
        person.press("N")
    raise AssertionError(f"there is no article {key}")


def focus(person: Person, words: str) -> None:
    person.session.focus_on(next(mark.id for mark in person.marks if mark.span.quote.startswith(words)))


def test_an_entity_is_added_by_keyboard_inside_a_claim(person: Person) -> None:
    person.put_caret("two nations")
    person.press("Shift+Right", "Shift+Right", "5")
    added = person.annotation("two nations")
    assert added is not None and (added.span.layer, added.span.label) == ("entities", "NORP")


def test_another_layer_leaves_a_selection_selected(person: Person) -> None:
    person.put_caret("evolving relationship")
    person.press("Shift+Right", "Shift+Right", "`", "1")
    added = person.annotation("evolving relationship")
    assert added is not None and added.span.layer == "claims"


def test_widening_and_narrowing_leaves_an_accepted_neighbour_accepted(person: Person) -> None:
    focus(person, "India Today")
    person.press("Space", "Alt+Up", "Alt+Down")
    neighbour = person.annotation("India Today")
    assert isinstance(neighbour, Annotation)


def test_a_pronoun_chosen_as_claimer_keeps_the_entity_it_stands_for(person: Person) -> None:
    focus(person, "their partnership")
    assert person.focused is not None
    before = person.focused.roles["claimer"]
    person.press("C")
    assert before.entity is not None
    assert person.session.choice is not None
    person.press(str(person.session.choice.words().index(before.quote) + 1))
    now = person.focused
    assert now is not None
    assert now.roles["claimer"] == before


def test_a_cue_goes_to_the_claim_that_was_in_hand(person: Person) -> None:
    open_at(person, "004")
    focus(person, "We are ready")
    person.session.focus_on(meant := person.session.focus)
    person.put_caret("stating that")
    person.put_caret("conveyed")
    person.press("Shift+Right", "Shift+C")
    assert meant is not None and person.session.focus == meant


def test_undo_in_another_article_puts_the_caret_inside_it(person: Person) -> None:
    open_at(person, "003")
    flag(person.session, "check the date")
    person.press("P", "P", "P")
    person.session.select(len(person.text), len(person.text))
    person.press("Ctrl+Z")
    assert person.session.selection[1] <= len(person.text)
