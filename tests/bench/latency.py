"""How fast the desk feels: start to a readable article, key to painted, article to article. Run it as

    python -m tests.bench.latency [--keys N] [--starts N] [--json FILE]

Real key events on the real window with durable commits; what a key changed is painted before its time is taken.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import TypeVar

from tests.bench.measures import Measure, report

_OPEN = """
import time; begun = time.perf_counter()
import sys
from pathlib import Path
from typing import TypeVar
from workbench.desktop.app import Workbench, application
from workbench.suggest.workers import local_workers
app = application(["workbench"])
workbench = Workbench(app, lambda: local_workers(1))
workbench.window.show()
workbench.projects.open(Path(sys.argv[1]))
workbench.window.grab()
print((time.perf_counter() - begun) * 1000, "spacy" in sys.modules, flush=True)
import multiprocessing, os
for child in multiprocessing.active_children():
    child.kill()
os._exit(0)
"""


T = TypeVar("T")


class NoWorkers(Executor):
    """Takes work and never does it: what is suggested is in the project already."""

    def submit(self, _do: Callable[..., T], /, *_: object, **__: object) -> "Future[T]":
        return Future()


def starts(project: Path, times: int) -> Measure:
    """Process start to the first article drawn, interpreter and imports included."""
    samples = []
    for _ in range(times):
        begun = time.perf_counter()
        told = subprocess.run(
            [sys.executable, "-c", _OPEN, str(project)], capture_output=True, text=True, check=True
        ).stdout.split()
        samples.append((time.perf_counter() - begun) * 1000)
        assert told[1] == "False", "the window's process has loaded spaCy"
    return Measure("start to readable article", tuple(samples))


def timed(times: int, act: Callable[[], None]) -> tuple[float, ...]:
    samples = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        samples.append((time.perf_counter() - begun) * 1000)
    return tuple(samples)


def at_the_window(project: Path, keys: int) -> list[Measure]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from workbench.desktop.app import Workbench, application

    app = application(["workbench"])
    workbench = Workbench(app, NoWorkers)
    window = workbench.window
    window.resize(1360, 860)
    window.show()
    window.activateWindow()
    workbench.projects.open(project)
    QTest.qWait(200)

    def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, key, held)
        app.processEvents()  # paints what the key changed

    def decide() -> None:
        press(Qt.Key.Key_Space)

    found = []
    session = workbench.signals.session
    assert session is not None
    accepts: list[float] = []
    while len(accepts) < keys:
        session.step(1) if session.hand and not session.hand.waiting else None
        if session.hand and session.hand.article.id == 5 and not session.hand.waiting:
            break
        accepts += timed(min(20, keys - len(accepts)), decide)
    found.append(Measure("accept: key to painted, committed", tuple(accepts)))
    found.append(
        Measure(
            "undo: key to painted, committed",
            timed(len(accepts) // 2, lambda: press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)),
        )
    )
    found.append(Measure("next mark: key to painted", timed(60, lambda: press(Qt.Key.Key_Tab))))
    there_and_back = iter([Qt.Key.Key_N, Qt.Key.Key_P] * 1000)
    found.append(Measure("next article: key to painted", timed(60, lambda: press(next(there_and_back)))))
    window.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--keys", type=int, default=150)
    parser.add_argument("--starts", type=int, default=9)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WORKBENCH_HOME"] = folder
        project = suggested_samples(Path(folder))
        measures = [starts(project, arguments.starts), *at_the_window(project, arguments.keys)]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    report("The desk on the five samples", measures, {"keys": arguments.keys}, arguments.json)
    print(f"  peak memory of the window's process {peak:.0f} MB")


def suggested_samples(folder: Path) -> Path:
    from workbench import paths
    from workbench.session.importing import import_files
    from workbench.session.starting import create_project
    from workbench.session.suggesting import recipe_for, suggest_project
    from workbench.suggest.workers import local_workers

    path = folder / "samples.workbench"
    executor = local_workers(1)
    with create_project(path) as project:
        import_files(project, [paths.seeds()])
        suggest_project(project, recipe_for(), executor)
    executor.shutdown()
    return path


if __name__ == "__main__":
    main()
