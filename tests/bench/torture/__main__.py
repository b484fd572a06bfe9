"""Runs the classes of faults and tells what came of them:

    python -m tests.bench.torture [--short] [--only kills,log-cuts] [--times N] [--minutes N] [--seed N]
                                  [--json FILE] [--write]

`--times` asks for so many outcomes of each class, `--minutes` ends each after so long; `--write` puts the table into
SECURITY.md. The exit status is 1 where anything was lost, did not open, was unsound or crashed.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from tqdm import tqdm

from tests.bench.measures import machine
from tests.bench.torture.classes import CLASSES, FaultClass
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.outcome import Outcome
from tests.bench.torture.table import Row, as_json, as_text, put_into
from workbench.core.problems import Problem

_SECURITY = Path(__file__).parents[3] / "SECURITY.md"


def outcome_of(each: FaultClass, grounds: Grounds, times: int, *, seconds: float | None = None) -> Outcome:
    """Everything that comes of so many faults of a class, or of as many as there is time for."""
    until, whole = None if seconds is None else time.monotonic() + seconds, Outcome()
    for one in tqdm(islice(each.outcomes()(grounds), times), each.name, times, leave=False, disable=None):
        whole += one
        if until is not None and time.monotonic() > until:
            break
    return whole


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="as few of each as `make test` has")
    parser.add_argument("--only", default="", help="names of classes, with commas between them")
    parser.add_argument("--times", type=int)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--write", action="store_true")
    told = parser.parse_args(arguments)
    rows = []
    for each in _chosen(told.only):
        times = told.times or (each.short if told.short else each.long)
        begun = time.monotonic()
        # A folder for each, so that a long run does not fill the disk.
        with TemporaryDirectory(prefix="torture-") as name:
            seconds = told.minutes * 60 if told.minutes else None
            outcome = outcome_of(each, Grounds(Path(name), told.seed), times, seconds=seconds)
        rows.append(Row(each.name, each.title, outcome, time.monotonic() - begun))
        print(as_text(rows[-1:]), flush=True)
        # After each, so that what hours have shown is not lost with the rest.
        if told.json:
            about = {"machine": machine(), "seed": told.seed, "rows": as_json(rows)}
            told.json.write_text(json.dumps(about, indent=2), encoding="utf-8")
        if told.write:
            put_into(_SECURITY, rows)
    return 0 if all(row.outcome.is_good for row in rows) else 1


def _chosen(names: str) -> list[FaultClass]:
    wanted = [name for name in names.split(",") if name]
    if unknown := set(wanted) - {each.name for each in CLASSES}:
        raise Problem(f"There is no class of faults called {', '.join(sorted(unknown))}.")
    return [each for each in CLASSES if each.name in wanted or not wanted]


if __name__ == "__main__":
    sys.exit(main())
