"""Spoilt files of every format are read or told, never an exception; so are those that once crashed a reader."""

from pathlib import Path

import pytest

from tests.bench.fuzz_imports import fuzz, outcome, spoilt_files
from tests.bench.import_seeds import Seed, seed_names, seeds

INPUTS = range(8)
"""Of each format; the long form is `python -m tests.bench.fuzz_imports`."""
FOUND = sorted((Path(__file__).parents[1] / "data" / "found").iterdir())
each_format = pytest.mark.parametrize("name", seed_names())


@pytest.fixture(scope="module")
def every() -> list[Seed]:
    return seeds()


@each_format
def test_sound_files_are_read(tmp_path: Path, every: list[Seed], name: str) -> None:
    articles, faults = outcome(next(seed for seed in every if seed.name == name).files, tmp_path)
    assert articles >= 1
    assert faults == 0


@each_format
def test_spoilt_files_are_read_or_told(every: list[Seed], name: str) -> None:
    tally = fuzz(next(seed for seed in every if seed.name == name), every, INPUTS)
    assert not tally.crashes
    assert tally.articles + tally.faults > 0


def test_the_same_number_gives_the_same_files(every: list[Seed]) -> None:
    for seed in every:
        assert spoilt_files(seed, every, 3) == spoilt_files(seed, every, 3)
    assert len({tuple(spoilt_files(every[0], every, number).values()) for number in range(20)}) > 15


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_what_once_crashed_a_reader_is_told(tmp_path: Path, path: Path) -> None:
    articles, faults = outcome({path.name: path.read_bytes()}, tmp_path)
    assert articles + faults > 0
