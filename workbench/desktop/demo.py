"""Does the main job without a screen: sample articles in, suggestions, some decisions, pictures and a release out."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from workbench import paths
from workbench.core.problems import Problem
from workbench.session import marking
from workbench.session.exporting import export_release
from workbench.session.importing import import_files
from workbench.session.reviewing import finish
from workbench.session.starting import create_project
from workbench.session.suggesting import recipe_for, suggest_project
from workbench.store.identity import SUFFIX
from workbench.suggest.processes import Processes

PICTURES = ("light", "dark")
_SIZE = (1360, 860)
_ACCEPTED = 9


def run_demo(folder: Path, *, say: Callable[[str], None] = print) -> list[Path]:
    """Fills `folder` with a project of the samples, a picture of the window in each theme, and a release; their paths.

    Replaces what an earlier run left there. Raises Problem where the folder cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    project_file = folder / f"samples{SUFFIX}"
    _clear(folder, project_file)
    with _settings_of_its_own():
        with create_project(project_file) as project:
            say(import_files(project, [paths.seeds()]).summary)
            with _workers() as executor:
                done = suggest_project(project, recipe_for(), executor)
            say(f"{done} articles suggested.")
        pictures = [_picture(folder, project_file, theme) for theme in PICTURES]
        release = _release(project_file, folder / "release", say)
    return [project_file, *pictures, release]


@contextmanager
def _settings_of_its_own() -> Iterator[None]:
    """Pictures are the same for everybody, and no theme or recent project is left in a person's settings."""
    before = os.environ.get("WORKBENCH_HOME")
    with TemporaryDirectory() as home:
        os.environ["WORKBENCH_HOME"] = home
        try:
            yield
        finally:
            del os.environ["WORKBENCH_HOME"]
            if before is not None:
                os.environ["WORKBENCH_HOME"] = before


def _clear(folder: Path, project_file: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for stale in folder.glob(project_file.name + "*"):
            stale.unlink()
    except OSError as error:
        raise Problem(f"The folder cannot be written: {error}.", where=str(folder)) from error


@contextmanager
def _workers() -> Iterator[Executor]:
    executor = Processes(1)
    try:
        yield executor
    finally:
        executor.shutdown(cancel_futures=True)


def _picture(folder: Path, project_file: Path, theme: str) -> Path:
    """The window on the project, drawn in a theme; the first picture is of the work after some decisions."""
    from PySide6.QtCore import QEventLoop, QTimer, qInstallMessageHandler

    from workbench.desktop.app import Workbench, application

    qInstallMessageHandler(_pass_on)
    app = application(["workbench"])
    workbench = Workbench(app, lambda: Processes(1))
    workbench.commands.show_theme(theme)
    workbench.window.resize(*_SIZE)
    workbench.projects.open(project_file)
    workbench.window.show()
    session = workbench.signals.session
    if session is None:
        raise Problem("The project of the samples could not be opened.", where=str(project_file))
    if theme == PICTURES[0]:
        session.step(2)
        for _ in range(_ACCEPTED):
            marking.accept(session)
    else:
        session.step(2)
        session.switch_layer()
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()
    picture = folder / f"workbench-{theme}.png"
    if not workbench.window.grab().save(str(picture)):
        raise Problem("The picture cannot be written.", where=str(picture))
    workbench.window.close()
    return picture


def _pass_on(_kind: object, _context: object, message: str) -> None:
    """Qt's messages, but not what the platform without a screen says of itself."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")  # where Qt's own handler writes too


def _release(project_file: Path, folder: Path, say: Callable[[str], None]) -> Path:
    """Finishes the first article, so that there is something to release."""
    from workbench.desktop.preferences import Preferences
    from workbench.session.session import Session
    from workbench.store.journal import Annotator
    from workbench.store.project import Project

    settings = Preferences().current
    with Project.open(project_file) as project:
        session = Session(project, Annotator(settings.annotator_id, settings.annotator_name), clock=time.monotonic)
        session.open_next_to_do()
        finish(session)
        report = export_release(project, folder, session.annotator)
    if report is not None:
        say(f"{report.summary}.")
    return folder
