"""Suggestions come by themselves: a key that was pressed before anybody could see them decides nothing."""

from pathlib import Path

import pytest

from tests.journeys.conftest import Open
from workbench.core.articles import Article
from workbench.core.spans import span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.session.starting import create_project

TEXT = "Ann Lee met Bob."


@pytest.mark.parametrize("key", ["Space", "X", "1", "Ctrl+Return"])
def test_what_came_at_the_moment_of_a_key_is_not_decided_by_it(key: str, open_window: Open, tmp_path: Path) -> None:
    path = tmp_path / "late.workbench"
    with create_project(path) as project:
        project.articles.add([Article("a", TEXT), Article("b", "Bob.")], project.articles.start_batch("test"))
        for row in (1, 2):
            project.suggestions.add({row: []}, {"entities": project.suggestions.start_run("entities", "none")})
    person = open_window(path)
    drafts = [Suggestion("0", span_of(TEXT, "entities", 0, 7, "PERSON"), 0.9, "names", "1")]
    store = person.session.project.suggestions
    store.add({1: with_ids("a", drafts)}, {"names": store.start_run("names", "1")})
    person.session.suggestions_arrived([1])
    person.press(key)
    assert person.session.hand is not None and person.session.hand.article.key == "a"
    assert [mark.span.quote for mark in person.waiting] == ["Ann Lee"]
    assert person.focused == person.waiting[0]
    person.qtbot.waitUntil(lambda: not person.window.article.is_unseen())
    person.press("Space")
    assert person.annotation("Ann Lee") is not None
