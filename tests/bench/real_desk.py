"""The real window on a project, driven by real key events, with nobody to suggest; for benches that take the time."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.desktop.app import Workbench, application
from workbench.session.session import Session

T = TypeVar("T")
_PATIENCE_S = 120


class NoWorkers(Executor):
    """Takes work and never does it: what is suggested is in the project already."""

    def submit(self, _do: Callable[..., T], /, *_: object, **__: object) -> "Future[T]":
        return Future()


class Desk:
    """What happens because of an event is painted before its time is taken."""

    def __init__(self, workbench: Workbench, app: QApplication) -> None:
        self.workbench = workbench
        self.window = workbench.window
        self.app = app

    @property
    def session(self) -> Session:
        session = self.workbench.signals.session
        assert session is not None
        return session

    def open(self, project: Path) -> None:
        assert self.workbench.projects.open(project)
        self.app.processEvents()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        self.app.processEvents()

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        """Goes on as a window does that is left alone, until something is so and painted."""
        until = time.monotonic() + _PATIENCE_S
        while not is_so():
            self.app.processEvents()
            time.sleep(0.0005)  # lets threads have the interpreter
            assert time.monotonic() < until, "it never came to be"
        self.app.processEvents()

    def rest(self) -> None:
        """Waits until the queue is read to its end and all is painted."""
        self.wait_until(lambda: not self.window.queue.reading.is_reading)
        QTest.qWait(50)


@contextmanager
def real_desk(start_workers: Callable[[], Executor] = NoWorkers) -> Iterator[Desk]:
    app = application(["workbench"])
    workbench = Workbench(app, start_workers)
    workbench.window.resize(1360, 860)
    workbench.window.show()
    workbench.window.activateWindow()
    app.processEvents()
    yield Desk(workbench, app)
    workbench.window.close()


def timed(times: int, act: Callable[[], object]) -> tuple[float, ...]:
    """Milliseconds that each of so many acts took."""
    samples = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        samples.append((time.perf_counter() - begun) * 1000)
    return tuple(samples)
