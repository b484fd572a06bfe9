"""Imports spoilt files of every format and counts what became of them: read, told, or (never) an exception.

Run it as `python -m tests.bench.fuzz_imports --inputs 1000000 --workers 2`; each format gets its share. Inputs that
reach lines of the readers that none before them reached are spoilt further, and are imported into a real project as
well, which has to be sound after that. An input that ends the process, takes more than five seconds of the processor
or a quarter of a gigabyte is a finding too. What goes wrong is kept in a folder of its own under `--keep`.
"""

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import NamedTuple

from tests.bench.fuzzing import Fuzzer, Input, Tally, keep, kept
from tests.bench.guiding import Guide
from tests.bench.import_seeds import seed_names, seeds
from tests.bench.measures import machine
from workbench.session.importing import import_files
from workbench.session.starting import create_project

_LOOKED_AT = ("exchange", "core")
_AT = "number"
_MOST_MEMORY = 6 << 30
"""Bytes that a worker may have: what wants more is to fail there, and not the machine."""
_WEIGHTS = {"html": 0.15, "docx": 0.3, "pdf": 0.5, "brat": 0.6, "spacy": 0.6}
"""How many inputs those formats get whose libraries are slow, by what the others get."""


class Share(NamedTuple):
    """Inputs of one format that one worker tries one after another."""

    name: str
    numbers: range


def shares(names: Sequence[str], inputs: int, first: int, workers: int) -> list[Share]:
    """All inputs, parted so that each worker has something of every format, those that take longest first."""
    weights = {name: _WEIGHTS.get(name, 1.0) for name in names}
    found = []
    for name in sorted(names, key=lambda name: weights[name]):
        each = max(1, round(inputs * weights[name] / sum(weights.values()) / workers))
        found += [Share(name, range(first + n * each, first + (n + 1) * each)) for n in range(workers)]
    return found


def try_share(share: Share, place: Path, keep_in: Path | None, *, is_guided: bool) -> Tally:
    """Tries a share in this process; what is being tried lies in `place`, in case that it ends the process."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    tempfile.tempdir = str(place)
    folder = place / "tried"
    folder.mkdir(exist_ok=True)
    every = seeds()
    seed = next(each for each in every if each.name == share.name)
    guide = Guide(*_LOOKED_AT) if is_guided else None
    fuzzer = Fuzzer(seed, every, folder, keep_in=keep_in, guide=guide, deep=partial(stored, place))
    return fuzzer.run(share.numbers, lambda number: (place / _AT).write_text(str(number)))


def stored(place: Path, tried: Input, folder: Path) -> None:
    """Imports an input into a new project; AssertionError where that is not sound afterwards."""
    from tests.bench.fuzzing import emptied, write

    project_folder = place / "project"
    project_folder.mkdir(exist_ok=True)
    with emptied(project_folder), create_project(project_folder / "a.workbench") as project:
        write(tried, folder)
        import_files(project, [folder], options=tried.options)
        wrong = [*project.faults()]
        assert not wrong, wrong[0]


def _work(
    waiting: SimpleQueue[Share], tallies: list[tuple[str, Tally]], place: Path, keep_in: Path, guided: bool
) -> None:
    """Has shares tried in a process of its own; another one goes on where one has died."""
    pool = ProcessPoolExecutor(1, get_context("spawn"))
    while True:
        try:
            share = waiting.get_nowait()
        except Empty:
            break
        try:
            tally = pool.submit(try_share, share, place, keep_in, is_guided=guided).result()
        except BrokenProcessPool:
            pool = ProcessPoolExecutor(1, get_context("spawn"))
            tally = _died(share, place, keep_in)
            reached = int((place / _AT).read_text())
            if rest := range(reached + 1, share.numbers.stop):
                waiting.put(share._replace(numbers=rest))
        tallies.append((share.name, tally))
        print(f"  {share.name}: {tally.inputs:,} in {tally.seconds:.0f} s", file=sys.stderr, flush=True)
    pool.shutdown()


def _died(share: Share, place: Path, keep_in: Path) -> Tally:
    reached = int((place / _AT).read_text())
    tally = Tally(inputs=reached + 1 - share.numbers.start)
    tally.findings["the process died"] += 1
    tally.first["the process died"] = f"input {reached}"
    files = place / "tried"
    keep(kept(files), keep_in / f"{share.name}-{reached}")
    return tally


def together(tallies: Sequence[tuple[str, Tally]]) -> dict[str, Tally]:
    """The tallies of each format as one."""
    found: dict[str, Tally] = {}
    for name, each in tallies:
        all_of = found.setdefault(name, Tally())
        for counted in ("inputs", "articles", "faults", "stored", "seconds"):
            setattr(all_of, counted, getattr(all_of, counted) + getattr(each, counted))
        all_of.lines = max(all_of.lines, each.lines)
        all_of.slowest = max(all_of.slowest, each.slowest)
        all_of.findings.update(each.findings)
        all_of.first = {**each.first, **all_of.first}
    return found


def fuzz_all(
    names: Sequence[str], inputs: int, *, first: int, workers: int, keep_in: Path, guided: bool
) -> dict[str, Tally]:
    waiting: SimpleQueue[Share] = SimpleQueue()
    for share in shares(names, inputs, first, workers):
        waiting.put(share)
    tallies: list[tuple[str, Tally]] = []
    # In memory where the system has a place for that: a million small files would be written and taken away again.
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="fuzz-", dir=memory if memory.is_dir() else None) as name:
        threads = []
        for worker in range(workers):
            place = Path(name, str(worker))
            place.mkdir()
            threads.append(threading.Thread(target=_work, args=(waiting, tallies, place, keep_in, guided)))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    order = [name for name in names if any(name == of for of, _ in tallies)]
    of_all = together(tallies)
    return {name: of_all[name] for name in order}


def _rows(tallies: Mapping[str, Tally]) -> Iterator[str]:
    head = ("inputs", "articles", "faults", "stored", "lines", "cpu ms", "slowest", "findings")
    yield f"{'format':<16}" + "".join(f"{word:>10}" for word in head)
    for name, tally in [*tallies.items(), ("all", together([("all", t) for t in tallies.values()])["all"])]:
        counts = (tally.inputs, tally.articles, tally.faults, tally.stored, tally.lines)
        each = 1000 * tally.seconds / max(1, tally.inputs)
        numbers = "".join(f"{count:>10,}" for count in counts)
        yield f"{name:<16}{numbers}{each:>10.2f}{tally.slowest:>10.2f}{tally.findings.total():>10,}"
        if name != "all":
            yield from (f"    {n:,} × {what}; {tally.first.get(what, '')}" for what, n in tally.findings.items())


def main() -> None:
    """Prints the table; ends with 1 where anything was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=20_000, help="in all formats together")
    parser.add_argument("--first", type=int, default=0, help="number of the first input of each format")
    parser.add_argument("--format", action="append", help="only these; may be given several times")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--no-guide", action="store_true", help="spoils the sound files only, which is faster")
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir(), "fuzz-found"))
    parser.add_argument("--json", type=Path)
    told = parser.parse_args()
    os.environ["WORKBENCH_HOME"] = str(told.keep / "home")
    begun = time.perf_counter()
    names = [name for name in seed_names() if not told.format or name in told.format]
    tallies = fuzz_all(
        names, told.inputs, first=told.first, workers=told.workers, keep_in=told.keep, guided=not told.no_guide
    )
    took = time.perf_counter() - begun
    print("\n".join(_rows(tallies)))
    count = sum(tally.inputs for tally in tallies.values())
    spent = sum(tally.seconds for tally in tallies.values())
    print(f"{count:,} inputs in {took:,.0f} s with {told.workers} workers; {count / spent:,.0f} for a second of a core")
    if told.json is not None:
        record = {"machine": machine(), "seconds": took, "formats": {n: t.record() for n, t in tallies.items()}}
        told.json.write_text(json.dumps(record, indent=1), "utf-8")
    raise SystemExit(any(tally.findings for tally in tallies.values()))


if __name__ == "__main__":
    main()
