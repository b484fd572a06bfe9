"""Long days and odd hands: a hundred thousand events of an annotator, random events at the window, spoilt imports."""

import json
import subprocess
import sys
from collections.abc import Iterator

from tests.bench.fuzz_imports import fuzz_all
from tests.bench.import_seeds import seed_names
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.outcome import Outcome
from tests.bench.window_fuzz import Sittings

_DAY = 100_000
_SITTING = 5000
_IMPORTS = 20_000


def day(grounds: Grounds) -> Iterator[Outcome]:
    """One day of annotating; what grows on and on is told by the bench, as is all that went wrong."""
    told = grounds.folder() / "day.json"
    command = [sys.executable, "-m", "tests.bench.soak", "--events", str(_DAY), "--seed", str(grounds.seed)]
    done = subprocess.run([*command, "--json", str(told)], capture_output=True, text=True, check=False)
    if not told.exists():
        yield Outcome(crashes=1, wrong=(done.stderr[-500:],))
        return
    found = json.loads(told.read_text("utf-8"))
    first, last = found["samples"][len(found["samples"]) // 5], found["samples"][-1]
    yield Outcome(
        inputs=last["events"],
        decisions=last["decisions"],
        unsound=len(found["faults"]),
        memory=(first["taken"]["memory"], last["taken"]["memory"]),
        wrong=(*found["faults"], *found["findings"], *(f"{name} goes on growing" for name in found["too_much"])),
    )


def random_events(grounds: Grounds) -> Iterator[Outcome]:
    """Sittings of 5,000 events each, a new window for each."""
    sittings = Sittings(grounds.folder())
    seed = 1000 * grounds.seed
    while True:
        seed += 1
        rounds, said = sittings.of_seed(seed, _SITTING)
        wrong = [f"seed {seed}: {what}" for each in rounds for what in each.found]
        yield Outcome(
            inputs=sum(len(each.events) for each in rounds),
            crashes=int(bool(said)),
            wrong=(*wrong, *([f"seed {seed}: {said[-300:]}"] if said else [])),
        )


def imports(grounds: Grounds) -> Iterator[Outcome]:
    """Spoilt files of every format, 20,000 at a time."""
    first = grounds.seed * 1_000_000
    while True:
        kept = grounds.folder()
        tallies = fuzz_all(seed_names(), _IMPORTS, first=first, workers=1, keep_in=kept, guided=True)
        first += _IMPORTS
        wrong = [f"{name}: {what} ({each.first[what]})" for name, each in tallies.items() for what in each.findings]
        yield Outcome(
            inputs=sum(each.inputs for each in tallies.values()),
            crashes=sum(each.findings.total() for each in tallies.values()),
            wrong=tuple(wrong),
        )
