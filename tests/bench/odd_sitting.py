"""One sitting of the window fuzz, in a process of its own: whatever ends it leaves its events in the log.

    python -m tests.bench.odd_sitting --log FILE [--seed N] [--events N] [--again EVENTS]

The log has a line for each event before it is sent, and for each round what went wrong in it.
"""

import argparse
import faulthandler
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TextIO
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.bench.odd_desk import make_odd_files, make_odd_projects, wrong_now
from tests.bench.quick_suggester import QuickSuggester
from tests.bench.real_desk import Desk, real_desk
from tests.bench.window_events import Event, Hand, read, written
from tests.bench.window_people import vandal
from tests.bench.window_pump import Findings, Pump, come_to_rest
from workbench.core.problems import Problem

ROUND = 500
FOUND, WRONG = "found", "wrong"


class Sitting:
    """The window on odd projects. `went_wrong` is what a round came to."""

    def __init__(self, desk: Desk, folder: Path, log: TextIO) -> None:
        self._desk, self._log = desk, log
        self.findings = Findings(self._tell)
        projects = make_odd_projects(folder)
        self._hand = Hand(desk.workbench, projects=projects, files=make_odd_files(folder / "files"))
        desk.workbench.projects.failed.connect(self._failed)
        desk.window.may_close = lambda: False
        # Learning would take minutes, in a process that outlives this one.
        patch.object(desk.workbench.projects.work, "learn", lambda *_: None).start()
        desk.open(projects[0])

    def _tell(self, what: str, told: str) -> None:
        self._log.write(json.dumps([WRONG, what, told]) + "\n")
        self._log.flush()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Problem):
            self.findings.note_error(error)

    def round(self, events: Iterable[Event]) -> dict[str, str]:
        """Sends events; what went wrong by the time that all has come to rest, by what it is."""
        with self.findings.listening():
            Pump(self._hand, iter(events)).run()
            come_to_rest(self._hand)
            self._desk.wait_until(lambda: not self._desk.workbench.projects.work.is_busy)
            come_to_rest(self._hand)
            QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._desk.workbench.preferences.change(reduce_motion=True)
            self._desk.window.resize(1360, 860)
            self._desk.rest()
            QTest.qWait(1200)  # what lights up goes out
            for wrong in wrong_now(self._desk.workbench, is_deep=True):
                self.findings.note(wrong.partition(":")[0], wrong)
        found, self.findings.found = self.findings.found, {}
        return found


def sit(sitting: Sitting, given: Iterator[Event], events: int, log: TextIO) -> None:
    for _ in range(0, events, ROUND):
        log.write('["round"]\n')
        found = sitting.round(_noted(islice(given, ROUND), log))
        log.write(json.dumps([FOUND, found]) + "\n")
        log.flush()


def _noted(events: Iterator[Event], log: TextIO) -> Iterator[Event]:
    for event in events:
        log.write(written([event]))
        log.flush()
        yield event


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--log", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--events", type=int, default=ROUND)
    parser.add_argument("--again", type=Path)
    told = parser.parse_args()
    faulthandler.enable()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    given = vandal(told.seed) if told.again is None else iter(read(told.again.read_text("utf-8")))
    with tempfile.TemporaryDirectory(prefix="sitting-") as name, told.log.open("w", encoding="utf-8") as log:
        os.environ["WORKBENCH_HOME"] = str(Path(name, "home"))
        with real_desk(QuickSuggester) as desk, no_dialogs_of_others(Path(name)):
            sitting = Sitting(desk, Path(name), log)
            sit(sitting, given, told.events, log)
            desk.window.may_close = desk.workbench._shut_down
    # What Qt takes apart at the end of a process is none of our code any more.
    sys.stdout.flush()
    os._exit(0)


@contextmanager
def no_dialogs_of_others(folder: Path) -> Iterator[None]:
    """The system's dialogs for files are answered at once, another way each time; no other program is opened."""
    asked = iter(range(1_000_000))
    files = folder / "files"

    def new(*_: object, **__: object) -> tuple[str, str]:
        number = next(asked)
        return ("" if number % 3 else str(folder / f"new {number}.workbench"), "")

    def one(*_: object, **__: object) -> tuple[str, str]:
        return ([str(folder / "single.workbench"), "", str(files / "half.workbench")][next(asked) % 3], "")

    def many(*_: object, **__: object) -> tuple[list[str], str]:
        return ([[], [str(files / "odd.jsonl")], [str(each) for each in files.iterdir()]][next(asked) % 3], "")

    def a_folder(*_: object, **__: object) -> str:
        return ["", str(folder / "release")][next(asked) % 2]

    with (
        patch.object(QDesktopServices, "openUrl", lambda *_: True),
        patch.multiple(
            QFileDialog,
            getSaveFileName=new,
            getOpenFileName=one,
            getOpenFileNames=many,
            getExistingDirectory=a_folder,
        ),
    ):
        yield


if __name__ == "__main__":
    main()
