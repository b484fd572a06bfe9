"""The table of the classes of faults: what is done, by which function, and how often."""

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

from tests.bench.torture.grounds import Grounds
from tests.bench.torture.outcome import Outcome

Outcomes = Callable[[Grounds], Iterator[Outcome]]


@dataclass(frozen=True, slots=True)
class FaultClass:
    """`work` is module and function below `tests.bench`; it is imported when it is wanted. `short` and `long` are how
    many outcomes are asked of it, in `make test` and in `make torture`."""

    name: str
    title: str
    work: str
    short: int
    long: int

    def outcomes(self) -> Outcomes:
        module, _, function = self.work.partition(":")
        return cast("Outcomes", getattr(importlib.import_module(f"tests.bench.{module}"), function))


CLASSES = (
    # -- the program is killed (SIGKILL) at any moment
    FaultClass("kills", "Window killed while a person annotates", "torture.window_kills:outcomes", 20, 1000),
    FaultClass("kill-import", "Killed while it imports", "torture.work_kills:IMPORTING", 2, 100),
    FaultClass("kill-suggest", "Killed while it suggests in other processes", "torture.work_kills:SUGGESTING", 0, 20),
    FaultClass("kill-undo", "Killed while it undoes 100 decisions at once", "torture.work_kills:UNDOING", 0, 100),
    FaultClass("kill-bulk", "Killed while one decision changes 100 articles", "torture.work_kills:DECIDING", 0, 100),
    FaultClass("kill-take-back", "Killed while it takes an import back", "torture.work_kills:TAKING_BACK", 0, 100),
    FaultClass("kill-bring-back", "Killed while it brings an import back", "torture.work_kills:BRINGING_BACK", 2, 100),
    FaultClass("kill-export", "Killed while it exports a release", "torture.work_kills:EXPORTING", 2, 100),
    FaultClass("kill-settings", "Killed while it keeps settings", "torture.work_kills:SETTINGS", 0, 100),
    FaultClass("kill-update", "Killed while it updates an older file", "torture.safekeeping:updating", 0, 100),
    FaultClass("kill-backup", "Killed while it makes a backup", "torture.safekeeping:BACKING_UP", 0, 60),
    FaultClass("kill-restore", "Killed while it restores a backup", "torture.safekeeping:RESTORING", 0, 60),
    FaultClass("kill-recover", "Killed while it recovers a damaged file", "torture.safekeeping:RECOVERING", 0, 60),
    # -- the power goes
    FaultClass("log-cuts", "Power cut: the log ends at any byte", "torture.log_cuts:cuts", 30, 5000),
    FaultClass("log-spoilt", "Power cut: the end of the log is spoilt", "torture.log_cuts:spoilt", 20, 5000),
    FaultClass("log-folded", "Power cut: half of the log is in the file", "torture.log_cuts:folded", 10, 2000),
    # -- the disk and its rights
    FaultClass("disk-full", "Disk full while a person annotates", "torture.full_disk:annotating", 2, 150),
    FaultClass("file-limit", "Files cannot grow while a person annotates", "torture.full_disk:limited", 2, 150),
    FaultClass("disk-full-work", "Disk full in the middle of a long work", "torture.full_disk:working", 2, 200),
    FaultClass("read-only", "File and folder can only be read", "torture.places:read_only", 3, 40),
    FaultClass("no-locks", "A share that refuses locks", "torture.places:without_locks", 0, 3),
    # -- the file is damaged
    FaultClass("recovery", "A file is damaged, and recovered into a new one", "recovering:outcomes", 0, 300),
    FaultClass("hostile-projects", "A hostile project is opened and worked on", "fuzz_projects:outcomes", 0, 200),
    # -- what goes on beside the person
    FaultClass("clock", "The clock jumps by years", "torture.clocks:outcomes", 1, 40),
    FaultClass("two-writers", "Commands write while a person annotates", "torture.two_writers:outcomes", 1, 45),
    FaultClass("two-windows", "A second window on the same file", "torture.two_windows:outcomes", 2, 60),
    FaultClass("workers", "Processes that suggest are killed", "torture.worker_deaths:outcomes", 0, 90),
    FaultClass("exceptions", "Methods of the window fail", "torture.exceptions:outcomes", 1, 100),
    # -- long days and odd hands; their short forms are tests of their own
    FaultClass("day", "A day of annotating: 100,000 events", "torture.long_days:day", 0, 1),
    FaultClass("random-events", "Random keys, clicks, drags, dialogs", "torture.long_days:random_events", 0, 40),
    FaultClass("imports", "Spoilt files are imported", "torture.long_days:imports", 0, 50),
)
