"""Does at random whatever can be done to the window, and tells what goes wrong, with the fewest events that it takes.

    python -m tests.bench.window_fuzz [--events N] [--seed N] [--workers N] [--keep FOLDER] [--json FILE]

Events are sent in rounds of 500 by processes of their own (`odd_sitting.py`), each of which begins with a new window.
After each round the window comes to rest: what is in hand must be what is stored, what is painted a whole new picture,
and `check` must find nothing. Of a round in which something went wrong the events are kept, and fewer and fewer of them
as long as the same goes wrong on a new window. `python -m tests.bench.odd_sitting --again FILE` sends them once more.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, fields
from pathlib import Path

from tests.bench.measures import machine

_SITTING = 5000
_MOST_TRIES = 30
_LANGUAGES, _SCALES = ("en", "en", "de", "hi", "ru"), ("1", "1", "1.25", "2")
_LONGEST_S = 1800
_CRASH = "the program ended"
Lines = Sequence[str]


@dataclass(slots=True)
class Tally:
    """`findings` are counted by rounds in which they were; `first` tells of each which sitting it was."""

    events: int = 0
    rounds: int = 0
    sittings: int = 0
    crashes: int = 0
    findings: Counter[str] = field(default_factory=Counter)
    first: dict[str, str] = field(default_factory=dict)

    def record(self) -> dict[str, object]:
        return {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True, slots=True)
class Round:
    """The events of a round, a line of the log each, and what went wrong by what it is. Not `has_ended` where the
    process was gone before the window had come to rest."""

    events: Lines
    found: Mapping[str, str]
    has_ended: bool


def rounds_in(log: str) -> Iterator[Round]:
    """The rounds of a sitting as its log has them."""
    events: list[str] = []
    wrong: dict[str, str] = {}
    is_under_way = False
    for line in log.splitlines():
        if line == '["round"]':
            events, wrong, is_under_way = [], {}, True
        elif line.startswith('["found", '):
            yield Round(events, json.loads(line)[1], has_ended=True)
            is_under_way = False
        elif line.startswith('["wrong", '):
            wrong |= [json.loads(line)[1:]]
        else:
            events.append(line)
    if is_under_way:
        yield Round(events, wrong, has_ended=False)


class Sittings:
    """Begins sittings, each as the number of its seed says: in which language, on how fine a screen."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of_seed(self, seed: int, events: int) -> tuple[list[Round], str]:
        """The rounds of a sitting, and what it said before it ended by itself."""
        return self._run(seed, f"sitting-{seed}", ["--events", str(events)])

    def again(self, seed: int, events: Lines) -> Round:
        """One round of these events alone, on a new window."""
        name = f"again-{seed}-{time.monotonic_ns()}"
        given = self._folder / f"{name}.events"
        given.write_text("".join(f"{line}\n" for line in events), "utf-8")
        rounds, said = self._run(seed, name, ["--again", str(given)])
        return rounds[-1] if rounds else Round(events, {}, has_ended=not said)

    def _run(self, seed: int, name: str, told: Sequence[str]) -> tuple[list[Round], str]:
        log = self._folder / f"{name}.log"
        command = [sys.executable, "-m", "tests.bench.odd_sitting", "--seed", str(seed), "--log", str(log), *told]
        env = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "WORKBENCH_LANGUAGE": _LANGUAGES[seed % len(_LANGUAGES)],
            "QT_SCALE_FACTOR": _SCALES[seed % len(_SCALES)],
        }
        try:
            done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=_LONGEST_S, check=False)
        except subprocess.TimeoutExpired:
            said = "it did not go on"
        else:
            said = done.stderr[-3000:] if done.returncode else ""
        rounds = [*rounds_in(log.read_text("utf-8"))] if log.exists() else []
        return rounds, said


def fewest(events: Lines, goes_wrong: Callable[[Lines], bool], *, most_tries: int = _MOST_TRIES) -> Lines:
    """As few of the events as still go wrong, found by leaving out parts of them, each half as long as those before."""
    size, tries = max(1, len(events) // 2), 0
    while size >= 1 and tries < most_tries:
        at, is_shorter = 0, False
        while at < len(events) and tries < most_tries:
            without = [*events[:at], *events[at + size :]]
            tries += 1
            if without and goes_wrong(without):
                events, is_shorter = without, True
            else:
                at += size
        if not is_shorter or size > len(events):
            size //= 2
    return events


def fuzz(
    seeds: Sequence[int], events: int, folder: Path, keep: Path, *, workers: int = 1, is_shrunk: bool = True
) -> Tally:
    """Sittings of so many events each; what went wrong is kept, each kind once."""
    tally, sittings = Tally(), Sittings(folder)

    def look(seed: int) -> None:
        rounds, said = sittings.of_seed(seed, events)
        tally.sittings += 1
        if said and (not rounds or rounds[-1].has_ended):
            rounds.append(Round((), {}, has_ended=False))
        for number, each in enumerate(rounds):
            tally.rounds += 1
            tally.events += len(each.events)
            found = dict(each.found) if each.has_ended else {**each.found, _CRASH: said}
            tally.crashes += not each.has_ended
            tally.findings.update(found.keys())
            for what, words in found.items():
                if what not in tally.first:
                    tally.first[what] = f"seed {seed}, round {number}: {words}"
                    _keep(sittings, seed, each, what, keep, is_shrunk=is_shrunk)
        print(f"  seed {seed}: {tally.events:,} events, {dict(tally.findings)}", file=sys.stderr, flush=True)

    with ThreadPoolExecutor(workers) as threads:
        for each in [threads.submit(look, seed) for seed in seeds]:
            each.result()
    return tally


def _keep(sittings: Sittings, seed: int, each: Round, what: str, keep: Path, *, is_shrunk: bool) -> None:
    def goes_wrong(events: Lines) -> bool:
        once_more = sittings.again(seed, events)
        return not once_more.has_ended if what == _CRASH else what in once_more.found

    keep.mkdir(parents=True, exist_ok=True)
    name = "".join(sign if sign.isalnum() else "-" for sign in what)[:60]
    (keep / f"{name}.events").write_text("\n".join(each.events) + "\n", "utf-8")
    if is_shrunk and each.events and goes_wrong(each.events):
        events = fewest(each.events, goes_wrong)
        (keep / f"{name}.fewest").write_text("\n".join(events) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1, help="of the first sitting")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir(), "window-found"))
    parser.add_argument("--no-shrinking", action="store_true")
    parser.add_argument("--json", type=Path)
    told = parser.parse_args()
    each = min(_SITTING, told.events)
    seeds = range(told.seed, told.seed + max(1, told.events // each))
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="window-fuzz-") as name:
        tally = fuzz(seeds, each, Path(name), told.keep, workers=told.workers, is_shrunk=not told.no_shrinking)
    took = time.perf_counter() - begun
    print(f"{'events':>10}{'rounds':>8}{'windows':>9}{'crashes':>9}{'findings':>10}{'s':>8}")
    print(
        f"{tally.events:>10,}{tally.rounds:>8,}{tally.sittings:>9,}{tally.crashes:>9}"
        f"{tally.findings.total():>10}{took:>8,.0f}"
    )
    for what, count in tally.findings.most_common():
        print(f"  {count} × {what}; {tally.first[what]}")
    if told.json is not None:
        told.json.write_text(json.dumps({"machine": machine(), "seconds": took, **tally.record()}, indent=1), "utf-8")
    raise SystemExit(bool(tally.findings))


if __name__ == "__main__":
    main()
