"""How long a backup takes, and what the person at the keys feels of it. Run it as

    python -m tests.bench.backing_up PROJECT [--rounds N] [--json FILE]

Decides in a copy of PROJECT as a person would, twenty decisions a second, by turns with no backup under way, with one
beside the work as the window makes it, and with one that never rests. Each backup is a whole one.
"""

import argparse
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measures import Measure, report
from workbench.core.decisions import Decision, Edit, Kind, Review, ReviewState
from workbench.session.backups import AT_ONCE, BESIDE_WORK, Keeping, back_up
from workbench.store.journal import Annotator
from workbench.store.project import Project

ME = Annotator("backing-up", "Bench")
_PAUSE = 0.05
_QUIET = 60
"""Decisions in a turn without a backup."""


class Desk:
    """Somebody who decides; `took` is milliseconds of each decision, on the disk."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._flags = self._each()
        project.journal.join(ME)

    def _each(self) -> Iterator[Decision]:
        key, before = self._project.articles.get(1).key, self._project.journal.review(1, ME.id)
        number = 0
        while True:
            after = Review(ReviewState.IN_PROGRESS, f"note {(number := number + 1)}")
            yield Decision(Kind.FLAG, ME.id, (Edit(key, (), (), before, after),))
            before = after

    def decide(self) -> float:
        decision = next(self._flags)
        begun = time.perf_counter()
        self._project.journal.append(decision)
        took = 1000 * (time.perf_counter() - begun)
        time.sleep(_PAUSE)
        return took


def measured(path: Path, rounds: int) -> list[Measure]:
    """By turns: quiet, beside work, at once; and how long either backup took."""
    times: dict[str, list[float]] = {}
    with Project.open(path) as project:
        desk = Desk(project)
        for _ in range(rounds):
            times.setdefault("a decision, nothing else going on", []).extend(desk.decide() for _ in range(_QUIET))
            for name, rest in (("beside work", BESIDE_WORK), ("at once", AT_ONCE)):
                meanwhile, took = _while_backing_up(path, rest, desk)
                times.setdefault(f"a decision during a backup {name}", []).extend(meanwhile)
                times.setdefault(f"a backup {name}", []).append(took)
    return [Measure(name, tuple(samples)) for name, samples in times.items()]


def _while_backing_up(path: Path, rest: float, desk: Desk) -> tuple[list[float], float]:
    took: list[float] = []

    def work() -> None:
        begun = time.perf_counter()
        made = back_up(path, Keeping(room=0), rest=rest)
        took.append(1000 * (time.perf_counter() - begun))
        if made is None:
            raise RuntimeError("there was nothing to back up")

    thread = threading.Thread(target=work)
    desk.decide()
    thread.start()
    meanwhile = []
    while thread.is_alive():
        meanwhile.append(desk.decide())
    thread.join()
    return meanwhile, took[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("project", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.project.parent) as folder:
        path = Path(shutil.copy(options.project, folder))
        Project.open(path).close()
        size = path.stat().st_size
        measures = measured(path, options.rounds)
    report(f"Backups of {size / 1e6:,.0f} MB", measures, {"size": size, "rounds": options.rounds}, options.json)
    for measure in measures:
        if measure.name.startswith("a backup"):
            print(f"  {measure.name}: {size / 1e3 / measure.middle:,.0f} MB a second, copied, checked and on the disk")
        else:
            print(f"  {measure.name}: the longest {max(measure.samples):.1f} ms")


if __name__ == "__main__":
    main()
