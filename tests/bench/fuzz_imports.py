"""Imports spoilt files of every format and counts what became of them: read, told, or (never) an exception.

Run it as `python -m tests.bench.fuzz_imports --inputs 20000`; each format gets its share. What goes wrong is kept in a
folder of its own under `--keep`, and told with the seed that gives it again.
"""

import argparse
import random
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.import_seeds import Seed, seeds
from tests.bench.mutating import spoilt
from workbench.core.annotations import Mark
from workbench.exchange.incoming import Fault, Incoming
from workbench.exchange.reading import read_paths


@dataclass(slots=True)
class Tally:
    """What became of the inputs of one format."""

    inputs: int = 0
    articles: int = 0
    faults: int = 0
    slowest: float = 0.0
    crashes: Counter[str] = field(default_factory=Counter)


def spoilt_files(seed: Seed, others: Sequence[Seed], number: int) -> dict[str, bytes]:
    """The files of a seed, one of them spoilt; the same for the same number."""
    chance = random.Random(f"{seed.name} {number}")
    other = chance.choice(sorted(chance.choice(others).files.items()))[1]
    files = dict(seed.files)
    name = chance.choice(sorted(files))
    return {**files, name: spoilt(files[name], chance, other=other)}


def outcome(files: Mapping[str, bytes], folder: Path) -> tuple[int, int]:
    """How many articles and faults these files give. Raises whatever a reader lets out, which is a bug.

    AssertionError where a mark is not where it says, or a fault says nothing.
    """
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    articles = faults = 0
    for each in read_paths([folder]):
        if isinstance(each, Fault):
            faults += 1
            assert each.what
            str(each).encode()
        else:
            articles += 1
            _check(each)
    return articles, faults


def _check(found: Incoming) -> None:
    text = found.article.text
    text.encode()
    assert text.strip()
    marks: list[Mark] = [*found.annotations, *found.suggestions]
    assert all(text[mark.span.start : mark.span.end] == mark.span.quote for mark in marks)


def fuzz(each: Seed, others: Sequence[Seed], numbers: Sequence[int], keep: Path | None = None) -> Tally:
    """Imports the seed spoilt in as many ways."""
    tally = Tally()
    for number in numbers:
        files = spoilt_files(each, others, number)
        began = time.perf_counter()
        with TemporaryDirectory(prefix="fuzz-") as name:
            try:
                articles, faults = outcome(files, Path(name))
            except Exception as error:
                where = traceback.extract_tb(error.__traceback__)[-1]
                tally.crashes[
                    f"{type(error).__name__} in {Path(where.filename).name}:{where.lineno}, input {number}"
                ] += 1
                _kept(files, keep, f"{each.name}-{number}")
            else:
                tally.articles += articles
                tally.faults += faults
        tally.inputs += 1
        tally.slowest = max(tally.slowest, time.perf_counter() - began)
    return tally


def _kept(files: Mapping[str, bytes], keep: Path | None, name: str) -> None:
    if keep is None:
        return
    for file, data in files.items():
        (keep / name / file).parent.mkdir(parents=True, exist_ok=True)
        (keep / name / file).write_bytes(data)


def _rows(tallies: Mapping[str, Tally]) -> Iterator[str]:
    yield f"{'format':<20} {'inputs':>8} {'articles':>9} {'faults':>8} {'slowest s':>9} {'crashes':>8}"
    for name, tally in tallies.items():
        counts = f"{tally.inputs:>8,} {tally.articles:>9,} {tally.faults:>8,} {tally.slowest:>9.2f}"
        yield f"{name:<20} {counts} {tally.crashes.total():>8,}"
        yield from (f"    {crash}" for crash in tally.crashes)


def main() -> None:
    """Prints the table; ends with 1 where anything crashed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=5000, help="in all formats together")
    parser.add_argument("--first", type=int, default=0, help="number of the first input of each format")
    parser.add_argument("--format", action="append", help="only these; may be given several times")
    parser.add_argument("--keep", type=Path, help="where files that crash a reader are put")
    options = parser.parse_args()
    every = seeds()
    chosen = [seed for seed in every if not options.format or seed.name in options.format]
    share = range(options.first, options.first + max(1, options.inputs // len(chosen)))
    tallies = {seed.name: fuzz(seed, every, share, options.keep) for seed in chosen}
    print("\n".join(_rows(tallies)))
    raise SystemExit(any(tally.crashes for tally in tallies.values()))


if __name__ == "__main__":
    main()
