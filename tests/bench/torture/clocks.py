"""The clock jumps, forward and back by years, while a person annotates: the order of decisions stays."""

import random
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from tests.bench.torture.annotating import Annotating
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import Witness
from tests.bench.torture.outcome import Outcome
from tests.bench.torture.window_kills import ended, heard, window
from workbench.session.statistics import statistics
from workbench.store.project import Project

_SECONDS = 3
_EARLIEST, _LATEST = 0, 4_000_000_000
"""Seconds since 1970 that an odd clock shows; the latest is in the year 2096."""


class OddClock:
    """Jumps once in a while, to anywhere."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._now, self._shift = time.time_ns, 0
        self.jumps = 0

    def time_ns(self) -> int:
        if self._chance.random() < 0.2:
            self._shift = self._chance.randrange(_EARLIEST, _LATEST) * 10**9 - self._now()
            self.jumps += 1
        return max(0, self._now() + self._shift)

    def time(self) -> float:
        return self.time_ns() / 1e9


def outcomes(grounds: Grounds) -> Iterator[Outcome]:
    while True:
        path, witness = grounds.project(), Witness()
        with window(grounds, path, grounds.folder(), work=annotate_by_odd_clock) as child:
            told = [child.hear(), *child.hear_for(_SECONDS)]
            yield heard(witness, told) + ended(child, witness, path) + _told_of(path)


def annotate_by_odd_clock(tell: Connection, project: Path, seed: str) -> None:
    clock = OddClock(random.Random(seed))
    time.time_ns, time.time = clock.time_ns, clock.time
    Annotating(tell, seed).go_on(project)
    tell.send(Outcome(faults=clock.jumps))


def _told_of(path: Path) -> Outcome:
    """History and counts are read by people: neither may fail over odd days."""
    with Project.open(path) as project:
        statistics(project)
        steps = [row.step for row in project.history.page(most=1000)]
    is_in_order = steps == sorted(steps, reverse=True)
    return Outcome() if is_in_order else Outcome(wrong=("the history is in another order than decisions were made",))
