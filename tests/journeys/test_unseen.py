"""Suggestions come by themselves: a key that was pressed before anybody could see them decides nothing."""

from pathlib import Path

import pytest

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.core.articles import Article
from workbench.core.spans import span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.session.starting import create_project

TEXT = "Ann Lee met Bob."


@pytest.fixture
def person(open_window: Open, tmp_path: Path) -> Person:
    """A person before an article that nothing is suggested for yet."""
    path = tmp_path / "late.workbench"
    with create_project(path) as project:
        project.articles.add([Article("a", TEXT), Article("b", "Bob.")], project.articles.start_batch("test"))
        for row in (1, 2):
            project.suggestions.add({row: []}, {"entities": project.suggestions.start_run("entities", "none")})
    return open_window(path)


def suggest(person: Person, **labels: str) -> None:
    """Has suggestions come for the first article, by words and label."""
    places = [(TEXT.index(words.replace("_", " ")), words.replace("_", " "), label) for words, label in labels.items()]
    spans = [span_of(TEXT, "entities", at, at + len(words), label) for at, words, label in places]
    drafts = [Suggestion(str(n), span, 0.9, "names", "1") for n, span in enumerate(spans)]
    store = person.session.project.suggestions
    store.add({1: with_ids("a", drafts)}, {"names": store.start_run("names", "1")})
    person.session.suggestions_arrived([1])


@pytest.mark.parametrize("key", ["Space", "X", "1", "Ctrl+Return"])
def test_what_came_at_the_moment_of_a_key_is_not_decided_by_it(key: str, person: Person) -> None:
    told = list[str]()
    person.session.listeners.append(lambda changes: told.append(changes.said))
    suggest(person, Ann_Lee="PERSON")
    person.press(key)
    assert told[-1] == "Suggestions came just now; press once more to decide"
    assert person.session.hand is not None and person.session.hand.article.key == "a"
    assert [mark.span.quote for mark in person.waiting] == ["Ann Lee"]
    assert person.focused == person.waiting[0]
    person.qtbot.waitUntil(lambda: not person.window.article.is_unseen())
    person.press("Space")
    assert person.annotation("Ann Lee") is not None


@pytest.mark.parametrize(
    ("on_the_way", "marked"), [(["Tab"], "Bob"), (["Right"], "Ann Lee"), (["Tab", "Shift+Tab"], "Ann Lee")]
)
def test_whatever_else_the_person_does_first_lifts_that(on_the_way: list[str], marked: str, person: Person) -> None:
    suggest(person, Ann_Lee="PERSON", Bob="PERSON")
    person.press(*on_the_way, "2")
    found = person.annotation(marked)
    assert found is not None and found.span.label == "ORG"


def test_a_click_lifts_it_too(person: Person) -> None:
    suggest(person, Ann_Lee="PERSON", Bob="PERSON")
    person.click("Bob")
    person.press("X")
    assert [mark.span.quote for mark in person.waiting] == ["Ann Lee"]


def test_no_key_is_lost_where_the_key_before_it_led_there(person: Person) -> None:
    person.press("Right")  # something of this article is in hand, so that nothing comes in hand by itself
    suggest(person, Ann_Lee="PERSON")
    person.press("Tab")
    suggest(person, Ann_Lee="PERSON", Bob="PERSON")
    person.press("Space", "Space")
    assert person.waiting == []
