"""A long day at the real window: so many real events of an annotator, with all that it takes up looked at in between.

    python -m tests.bench.soak [--events N] [--every N] [--seed N] [--json FILE]

100,000 events are about eight hours of annotating. Every so many of them, dialogs are closed, what may go has gone, and
memory, handles, threads, widgets and objects are counted. The exit status is 1 where one of them goes on growing after
the first fifth of the day, by more than the bounds below, or where anything went wrong.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from statistics import linear_regression, median
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.bench.measures import machine
from tests.bench.quick_suggester import QuickSuggester
from tests.bench.real_desk import Desk, real_desk
from tests.bench.standing import Standing, standing
from tests.bench.synthetic import Size, make_project
from tests.bench.synthetic_text import Newsroom, Shape
from tests.bench.window_events import Event, Hand
from tests.bench.window_people import annotator
from tests.bench.window_pump import Findings, Pump, come_to_rest
from workbench.core.problems import Problem
from workbench.session.starting import create_project

SHAPE = Shape(300, 30)
_WARM_UP = 0.2
_TIMED = 40


@dataclass(frozen=True, slots=True)
class Sample:
    """What was taken up after so many events. `key_ms` is from a key to painted, the median; `key_cpu_ms` what of it
    the processor was at work for this program, which others on the machine do not change."""

    events: int
    seconds: float
    key_ms: float
    key_cpu_ms: float
    taken: Standing
    decisions: int


BOUNDS = {"memory": 80.0, "handles": 4.0, "threads": 4.0, "windows": 2.0, "objects": 200.0, "values": 120_000.0}
"""How much each may grow by its trend over 100,000 events: megabytes for memory, else a number.

Two thousand articles are finished meanwhile, and the tab of findings keeps what was found in each of them.
"""


class Day:
    """The window on a project of many articles, with files to import beside it, for as many events as wanted."""

    def __init__(self, desk: Desk, folder: Path, *, articles: int, seed: int) -> None:
        self.findings = Findings()
        self._desk, self._folder = desk, folder
        self._begun = time.perf_counter()
        self._events = annotator(seed)
        self._sent = 0
        projects = make_projects(folder, articles)
        self._hand = Hand(desk.workbench, projects=projects, files=make_files(folder / "files"))
        desk.workbench.projects.failed.connect(self._failed)
        desk.open(projects[0])

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Problem):  # such as a folder that is there already
            self.findings.note_error(error)

    def go_on(self, events: int) -> Sample:
        """Does so many things, and counts what is taken up afterwards."""
        self.send(islice(self._events, events))
        self._sent += events
        desk = self._desk
        key_ms, key_cpu_ms = (median(taken) for taken in zip(*self._timed_keys(), strict=True))
        taken = standing(desk.workbench)
        decisions = desk.session.project.journal.last_step()
        return Sample(self._sent, time.perf_counter() - self._begun, key_ms, key_cpu_ms, taken, decisions)

    def send(self, events: Iterable[Event]) -> None:
        """Sends events, and waits until all that they began has ended and the window looks as in the morning."""
        with self.findings.listening():
            Pump(self._hand, _exported_anew(iter(events), self._folder)).run()
            come_to_rest(self._hand)
            self._come_back()
            self._desk.wait_until(lambda: not self._is_at_work())
            self._desk.rest()

    def _is_at_work(self) -> bool:
        # Lint looks at finished articles in processes of its own, and counts as handles and threads until it is done.
        return self._desk.workbench.projects.work.is_busy or self._desk.window.tabs.findings.reader.is_at_work

    def _come_back(self) -> None:
        """As at the beginning: the same project, light, no filter, at its own size."""
        desk = self._desk
        if desk.workbench.signals.session is None or desk.session.project.path != self._hand.projects[0]:
            desk.open(self._hand.projects[0])
        desk.workbench.preferences.change(theme="light", zoom=1.0, reduce_motion=True)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        desk.window.resize(1360, 860)
        desk.workbench.actions.run("show-all")
        desk.workbench.actions.run("suggestions")
        desk.window.leave_field()

    def _timed_keys(self) -> Iterator[tuple[float, float]]:
        desk = self._desk
        desk.session.open_next_to_do()
        QTest.qWait(150)
        for _ in range(_TIMED):
            begun, worked = time.perf_counter(), time.process_time()
            desk.press(Qt.Key.Key_Space)
            yield 1000 * (time.perf_counter() - begun), 1000 * (time.process_time() - worked)

    def faults(self) -> list[str]:
        return [*self._desk.session.project.faults()]


def _exported_anew(events: Iterator[Event], folder: Path) -> Iterator[Event]:
    """Before a release is exported, the one before it is moved out of its way, as a person would name another."""
    import shutil

    for event in events:
        if event.kind == "key" and event.values == ("Ctrl+E",):
            for made in folder.glob("[!.]*-release*"):
                shutil.rmtree(made, ignore_errors=True)
        yield event


def make_projects(folder: Path, articles: int) -> list[Path]:
    """Two projects: a large one, and a small one to be looked into now and then."""
    large, small = folder / "day.workbench", folder / "other.workbench"
    make_project(large, Size(articles, SHAPE))
    with create_project(small) as project:
        made = [Newsroom(7).article(n, SHAPE)[0] for n in range(20)]
        project.articles.add(made, project.articles.start_batch("day"))
    return [large, small]


def make_files(folder: Path) -> list[Path]:
    """Files of a few articles each, to be imported one after another."""
    folder.mkdir()
    newsroom, found = Newsroom(99), []
    for n in range(99):
        rows = [newsroom.article(100 * n + each, Shape(120, 8))[0] for each in range(3)]
        path = folder / f"{n:02}.jsonl"
        path.write_text(
            "".join(json.dumps({"id": f"{n}-{i}", "text": row.text}) + "\n" for i, row in enumerate(rows)), "utf-8"
        )
        found.append(path)
    return found


def trends(samples: Sequence[Sample]) -> dict[str, float]:
    """By how much each thing grows over 100,000 events, by a straight line through all but the first fifth."""
    counted = [each for each in samples if each.events >= _WARM_UP * samples[-1].events]
    events = [each.events / 100_000 for each in counted]
    if len(events) < 3:
        return {}
    return {name: linear_regression(events, [getattr(s.taken, name) for s in counted]).slope for name in BOUNDS}


def _head() -> str:
    words = f"{'events':>8}{'s':>7}{'decisions':>11}{'key ms':>8}{'cpu':>6}"
    return words + "".join(f"{name:>10}" for name in BOUNDS)


def _row(each: Sample) -> str:
    counts = "".join(f"{getattr(each.taken, name):>10,.0f}" for name in BOUNDS)
    times = f"{each.key_ms:>8.1f}{each.key_cpu_ms:>6.1f}"
    return f"{each.events:>8,}{each.seconds:>7,.0f}{each.decisions:>11,}{times}{counts}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--every", type=int, default=2000)
    parser.add_argument("--articles", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    told = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="soak-") as name:
        os.environ["WORKBENCH_HOME"] = str(Path(name, "home"))
        samples, findings, faults = soak(Path(name), told.events, told.every, articles=told.articles, seed=told.seed)
    grown = trends(samples)
    print("grown by trend in 100,000 events:", *(f"{name} {by:+,.1f}" for name, by in grown.items()))
    for what, first in findings.found.items():
        print(f"  went wrong: {what}: {first}")
    print(*faults, sep="\n", end="")
    too_much = {name: by for name, by in grown.items() if by > BOUNDS[name]}
    if told.json is not None:
        record = {
            "machine": machine(),
            "bounds": BOUNDS,
            "trends": grown,
            "too_much": [*too_much],
            "findings": findings.found,
            "faults": faults,
            "samples": [asdict(each) for each in samples],
        }
        told.json.write_text(json.dumps(record, indent=1), "utf-8")
    raise SystemExit(bool(too_much or findings.found or faults))


def soak(
    folder: Path, events: int, every: int, *, articles: int, seed: int
) -> tuple[list[Sample], Findings, list[str]]:
    """The samples of a day, what went wrong in it, and what is wrong with the project at its end."""
    with real_desk(QuickSuggester) as desk, no_file_dialogs():
        day = Day(desk, folder, articles=articles, seed=seed)
        samples = []
        print(_head())
        for _ in range(events // every):
            samples.append(day.go_on(every))
            print(_row(samples[-1]), flush=True)
        return samples, day.findings, day.faults()


@contextmanager
def no_file_dialogs() -> Iterator[None]:
    """The system's dialogs for files are thought better of: they would wait for a person."""
    with patch.multiple(
        QFileDialog,
        getSaveFileName=lambda *_, **__: ("", ""),
        getOpenFileName=lambda *_, **__: ("", ""),
        getOpenFileNames=lambda *_, **__: ([], ""),
        getExistingDirectory=lambda *_, **__: "",
    ):
        yield


if __name__ == "__main__":
    main()
