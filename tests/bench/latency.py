"""How fast the desk feels: start to a readable article, key to painted, article to its suggestions. Run it as

    python -m tests.bench.latency [--keys N] [--starts N] [--openings N] [--json FILE]

Real key events on the real window with durable commits; what a key changed is painted before its time is taken. An
article without suggestions is opened where the worker has nothing else to do, and where it is busy with 200 others.
"""

import argparse
import os
import re
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


def suggested_when_opened(folder: Path, times: int, *, others: int) -> Measure:
    """Opening an article of 400 words that has no suggestions, until they are painted; the worker was used before."""
    from PySide6.QtTest import QTest

    from workbench.core.articles import Article
    from workbench.desktop.app import Workbench, application
    from workbench.session.starting import create_project
    from workbench.suggest.workers import local_workers

    path = folder / f"opening-beside-{others}.workbench"
    texts = texts_of_400_words(times + others)
    with create_project(path) as project:
        project.articles.add([Article("warm", "Ann Lee said that it works.")], project.articles.start_batch("bench"))
    app = application(["workbench"])
    workbench = Workbench(app, lambda: local_workers(1))
    workbench.window.show()
    workbench.projects.open(path)
    session = workbench.signals.session
    assert session is not None

    def is_shown() -> bool:
        return session.hand is not None and bool(session.hand.waiting)

    def wait_until_shown() -> None:
        until = time.monotonic() + 60
        while not is_shown():
            QTest.qWait(2)
            assert time.monotonic() < until, "no suggestions come"

    wait_until_shown()
    articles = [Article(f"a{n}", text) for n, text in enumerate(texts)]
    session.project.articles.add(articles[:others], 1)
    session.articles_arrived()
    samples: list[float] = []
    for article in articles[others:]:
        (row,), _ = session.project.articles.add([article], 1)

        def open_it(row: int = row) -> None:
            session.open(row)
            assert not is_shown()
            wait_until_shown()
            app.processEvents()

        samples += timed(1, open_it)
    workbench.window.close()
    return Measure(f"opening to suggestions, {others} others waiting", tuple(samples))


def texts_of_400_words(count: int) -> list[str]:
    from workbench import paths

    samples = [path.read_text("utf-8") for path in sorted(paths.seeds().glob("*.txt"))]
    pairs = [f"{first}\n\n{second}" for first, second in zip(samples, samples[1:] + samples[:1], strict=True)]
    ends = [list(re.finditer(r"\S+", pair))[397].end() for pair in pairs]
    return [f"Copy {n}.\n\n{pairs[n % len(pairs)][: ends[n % len(pairs)]]}" for n in range(count)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--keys", type=int, default=150)
    parser.add_argument("--starts", type=int, default=9)
    parser.add_argument("--openings", type=int, default=15)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WORKBENCH_HOME"] = folder
        project = suggested_samples(Path(folder))
        measures = [starts(project, arguments.starts)] if arguments.starts else []
        measures += at_the_window(project, arguments.keys) if arguments.keys else []
        for others in (0, 200) if arguments.openings else ():
            measures.append(suggested_when_opened(Path(folder), arguments.openings, others=others))
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
