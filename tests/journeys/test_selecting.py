"""Words and parts of words are taken by mouse or key, in every direction of writing, however many marks lie there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.core.articles import Article
from workbench.core.spans import span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.session.starting import create_project

MANY = "The Office of the Prime Minister of India Narendra Modi said so."
ARABIC = "باعت شركة Rosneft نحو 25,000 برميل إلى الهند في عام 2025"


def opened(open_window: Open, path: Path, text: str, *marks: tuple[str, str, str]) -> Person:
    """A window on one article with these suggestions: layer, words, label."""
    with create_project(path) as project:
        project.articles.add([Article("a", text)], project.articles.start_batch("test"))
        spans = [span_of(text, layer, at := text.index(words), at + len(words), label) for layer, words, label in marks]
        found = with_ids("a", [Suggestion(str(n), span, 0.9, "test", "1") for n, span in enumerate(spans)])
        project.suggestions.add({1: found}, {"test": project.suggestions.start_run("test", "1")})
    return open_window(path)


def test_characters_by_control_and_the_mouse(open_window: Open, tmp_path: Path) -> None:
    person = opened(open_window, tmp_path / "a.workbench", "The pro-Russian camp.")
    start, end = person.find("Russia")
    person.drag(start, end, held="Ctrl")
    person.press("3")
    assert person.annotation("Russia") is not None


def test_characters_by_control_and_arrows(open_window: Open, tmp_path: Path) -> None:
    person = opened(open_window, tmp_path / "a.workbench", "The pro-Russian camp.")
    person.put_caret("Russian")
    person.press(*["Ctrl+Shift+Right"] * 6, "3")
    assert person.annotation("Russia") is not None
    person.press("Ctrl+Z")
    person.put_caret("Russian")
    person.press("Ctrl+Right", "Ctrl+Right", *["Ctrl+Shift+Right"] * 2, "3")
    assert person.annotation("ss") is not None


def test_an_edge_in_arabic_follows_the_order_of_the_words(open_window: Open, tmp_path: Path) -> None:
    person = opened(open_window, tmp_path / "a.workbench", ARABIC, ("entities", "Rosneft", "ORG"))
    person.press("Alt+Right")
    assert person.annotation("Rosneft نحو") is not None
    person.press("Alt+Left", "Alt+Shift+Left")
    assert person.annotation("شركة Rosneft") is not None


@pytest.fixture
def ten(open_window: Open, tmp_path: Path) -> Person:
    """Ten spans over one word, in a layer that lets them overlap."""
    starts = ("Modi", "Narendra", "India", "of India", "Minister", "Prime", "the Prime", "of the", "Office", "The")
    words = [MANY[MANY.index(start) : MANY.index(" said")] for start in starts]
    return opened(open_window, tmp_path / "ten.workbench", MANY, *(("claims", each, "CLAIM") for each in words))


def test_ten_spans_over_one_word_are_each_reached_by_key(ten: Person) -> None:
    ten.press("`")
    reached: set[str] = set()
    for _ in range(12):
        ten.press("Tab")
        assert ten.focused is not None
        reached.add(ten.focused.span.quote)
    assert len(reached) == 10


def test_ten_spans_over_one_word_are_each_reached_by_mouse(ten: Person) -> None:
    reached: set[str] = set()
    for _ in range(12):
        ten.click("Modi")
        assert ten.focused is not None
        reached.add(ten.focused.span.quote)
    assert len(reached) == 10


def test_zoom_keeps_the_line_that_is_read(person: Person) -> None:
    view = person.window.article
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    read = view._scene.offset_at(view._in_document(QPointF(0, 0)))
    for name in ("zoom-in", "zoom-in", "zoom-out", "zoom-reset"):
        person.workbench.actions.run(name)
        top, _ = view._scene.extent(read, read + 1)
        assert abs(top - bar.value()) < 4 * view._page.em, name
