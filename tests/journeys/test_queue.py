"""The queue by key: search, filter, order, and going on through what it shows."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from tests.store.test_migrations import unpacked
from workbench.core.queue import Order, QueueRow
from workbench.store.project import Project


def shown(person: Person, count: int) -> None:
    """Waits until the queue shows so many articles, all there are of them."""
    queue = person.window.queue
    person.qtbot.waitUntil(lambda: queue.model.rowCount() == count and not queue.reading.is_reading)


def keys_of(person: Person) -> list[str]:
    model = person.window.queue.model
    rows = (model.data(model.index(place), model.RowRole) for place in range(model.rowCount()))
    return [row.key[:3] for row in rows if isinstance(row, QueueRow)]


def test_search_shows_as_it_is_typed_and_goes_back_by_key(person: Person) -> None:
    bar = person.window.queue.filter
    person.press("Ctrl+Shift+F")
    person.type("Rosato")
    shown(person, 1)
    assert keys_of(person) == ["002"] and bar.count.text() == "1 article" and bar.show_all.isVisible()
    person.press("Escape", "N")
    assert person.session.hand is not None and person.session.hand.article.key.startswith("002")
    person.press("N")
    assert person.session.hand.article.key.startswith("002"), "nothing else is shown"
    person.press("Ctrl+Shift+A")
    shown(person, 5)
    assert bar.search.text() == "" and not bar.show_all.isVisible()
    clear = bar.search.findChild(QToolButton)
    assert clear is not None
    person.qtbot.waitUntil(lambda: clear.property("opacity") == 0)


def test_what_nothing_is_like_is_said(person: Person) -> None:
    person.press("Ctrl+Shift+F")
    person.type("zzzz")
    shown(person, 0)
    assert person.window.queue.list._told == "No article is like this"
    assert person.session.hand is not None, "what is in hand stays there"


def test_filters_are_reached_by_key(person: Person) -> None:
    person.press("Ctrl+Return")  # the first article is done, the second in hand
    person.press("Ctrl+Shift+F", "Tab")
    QTest.keyClicks(person.window.queue.states, "Done")
    shown(person, 1)
    assert keys_of(person) == ["000"]
    person.press("Ctrl+Shift+A")
    shown(person, 5)
    QTest.keyClicks(person.window.queue.filter.label, "FAC")
    person.qtbot.waitUntil(lambda: person.session.queue.listing.shown.label == ("entities", "FAC"))
    assert 0 < person.window.queue.model.rowCount() < 5


def test_least_certain_first_is_walked_as_it_is_shown(person: Person) -> None:
    person.press("Ctrl+Shift+O")
    person.qtbot.waitUntil(lambda: person.session.queue.listing.shown.order is Order.LEAST_CERTAIN)
    shown(person, 5)
    order = keys_of(person)
    store = person.session.project.suggestions
    lowest = [min(s.score for s in store.of(person.session.queue.listing[place])) for place in range(5)]
    assert lowest == sorted(lowest)
    person.session.open(person.session.queue.listing[0])
    seen = []
    for _ in range(5):
        assert person.session.hand is not None
        seen.append(person.session.hand.article.key[:3])
        person.press("Space", "N")  # what is decided does not move an article
    assert seen == order


def test_a_large_file_from_before_is_brought_up_to_date_beside_the_window(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = unpacked("09-finished-reviews", tmp_path)
    monkeypatch.setattr("workbench.desktop.projects._LONG_BROUGHT_UP_TO_DATE", 0)
    person = open_window(older)
    assert person.workbench.projects.work.is_busy
    person.qtbot.waitUntil(lambda: person.workbench.signals.session is not None)
    assert person.session.hand is not None and person.window.queue.model.rowCount() > 0
    assert not Project.is_older(older)


@pytest.mark.parametrize("width", [1024, 1280])
def test_what_is_chosen_is_not_cut_in_a_small_window(width: int, person: Person) -> None:
    person.window.resize(width, 768)
    bar = person.window.queue.filter
    person.qtbot.waitUntil(lambda: all(box.width() >= box.needed_width for box in (bar.states, bar.order)))
    assert (bar.order.x() > bar.states.x()) == (width > 1024)
