"""An article over which worker processes die is marked where it is listed and read, and can be tried again."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import Qt

from tests.journeys.conftest import Open
from workbench import paths
from workbench.session.importing import import_files
from workbench.session.starting import create_project
from workbench.suggest.workers import Batch

T = TypeVar("T")


class Fragile(Executor):
    """Finds nothing; dies over an article as long as its title is among those."""

    def __init__(self) -> None:
        self.deadly = "Slams US Pressure"

    def submit(self, _do: Callable[..., T], /, *given: object, **_: object) -> "Future[T]":
        future: Future[T] = Future()
        articles = given[1]
        assert isinstance(articles, list)
        if any(self.deadly in article.title for article in articles):
            future.set_exception(BrokenProcessPool("killed"))
        else:
            future.set_result(cast("T", Batch({article.key: [] for article in articles}, {"entities": "1"})))
        return future


def test_it_is_marked_and_tried_again(open_window: Open, tmp_path: Path) -> None:
    path, workers = tmp_path / "fresh.workbench", Fragile()
    with create_project(path) as project:
        import_files(project, [paths.seeds()])
    person = open_window(path, start_workers=lambda: workers)
    person.qtbot.waitUntil(lambda: bool(person.session.queue.unsuggested), timeout=10_000)
    assert "has stopped twice over “Putin Defends" in person.message()
    person.dialog().close()
    (row,) = person.session.queue.unsuggested
    index = person.window.queue.model.index(row - 1)
    assert "stopped twice over this article" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert not person.window.suggestions.trouble.isVisible()
    person.session.open(row)
    assert person.window.suggestions.trouble.isVisible()
    assert "stopped twice over this article" in person.window.suggestions.trouble.told.text()
    workers.deadly = "nothing"
    person.press("Ctrl+Shift+S")
    person.qtbot.waitUntil(lambda: person.session.project.suggestions.count_waiting() == 0, timeout=10_000)
    assert not person.window.suggestions.trouble.isVisible()
    assert person.session.queue.unsuggested == {}


def test_an_article_that_has_suggestions_is_suggested_once_more(open_window: Open, samples: Path) -> None:
    workers = Fragile()
    workers.deadly = "nothing"
    person = open_window(samples, start_workers=lambda: workers)
    assert len(person.waiting) > 10
    person.workbench.actions.run("suggest-here-again")
    person.qtbot.waitUntil(lambda: len(person.waiting) < 10, timeout=10_000)
