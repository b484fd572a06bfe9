"""The real window on real project files, with the real pipeline, loaded once for all journeys of a test process."""

import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.person import Person
from workbench import paths
from workbench.desktop.app import Workbench, application
from workbench.session.importing import import_files
from workbench.session.starting import create_project
from workbench.session.suggesting import recipe_for, suggest_project
from workbench.store.identity import SUFFIX

Open = Callable[..., Person]


@pytest.fixture(scope="session")
def suggested(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of the samples with the suggestions of the real pipeline; to be copied, not opened."""
    path = tmp_path_factory.mktemp("suggested") / f"samples{SUFFIX}"
    with create_project(path) as project, ThreadPoolExecutor(1) as executor:
        import_files(project, [paths.seeds()])
        assert suggest_project(project, recipe_for(), executor) == 5
    return path


@pytest.fixture
def samples(suggested: Path, tmp_path: Path) -> Path:
    """A copy of the suggested samples for one test."""
    return Path(shutil.copy(suggested, tmp_path / suggested.name))


def has_keys(window: QWidget) -> bool:
    focused: QWidget | None = QApplication.focusWidget()
    return focused is not None and focused.window() is window


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    """Opens the window, on a project file if one is given; closes it as a person would when the test is over."""
    persons: list[Person] = []

    def open_window(
        project: Path | None = None, *, start_workers: Callable[[], Executor] = lambda: ThreadPoolExecutor(1)
    ) -> Person:
        workbench = Workbench(application(["workbench"]), start_workers)
        workbench.commands.show_theme("light")
        workbench.window.resize(1280, 900)
        workbench.window.show()
        workbench.window.activateWindow()
        qtbot.waitActive(workbench.window)
        # What had the keys in the window of the test before may have them still.
        qtbot.waitUntil(lambda: has_keys(workbench.window))
        person = Person(qtbot, workbench)
        persons.append(person)
        if project is not None:
            assert workbench.projects.open(project)
        return person

    yield open_window
    for person in persons:
        for dialog in person.window.findChildren(QDialog):
            dialog.close()
        person.window.close()
        person.window.deleteLater()


@pytest.fixture
def person(open_window: Open, samples: Path) -> Person:
    """A person before the suggested samples, the first article in hand and looked at, so that no key is held back."""
    person = open_window(samples)
    person.qtbot.waitUntil(lambda: not person.window.article.is_unseen())
    return person
