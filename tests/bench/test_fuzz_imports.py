"""Spoilt files of every format are read or told, never an exception; so are those that once crashed a reader."""

from pathlib import Path

import pytest

from tests.bench.fuzz_imports import Share, shares, stored
from tests.bench.fuzzing import Fuzzer, Input, emptied, keep, kept, outcome
from tests.bench.guiding import Guide
from tests.bench.import_seeds import Seed, seed_names, seeds
from workbench.exchange.incoming import ImportOptions

INPUTS = range(8)
"""Of each format; the long form is `python -m tests.bench.fuzz_imports`."""
FOUND = sorted((Path(__file__).parents[1] / "data" / "found").iterdir())
each_format = pytest.mark.parametrize("name", seed_names())


@pytest.fixture(scope="module")
def every() -> list[Seed]:
    return seeds()


def seed_of(every: list[Seed], name: str) -> Seed:
    return next(seed for seed in every if seed.name == name)


@each_format
def test_sound_files_are_read(tmp_path: Path, every: list[Seed], name: str) -> None:
    articles, faults = outcome(Input(seed_of(every, name).files), tmp_path)
    assert articles >= 1
    assert faults == 0


@each_format
def test_spoilt_files_are_read_or_told(tmp_path: Path, every: list[Seed], name: str) -> None:
    tally = Fuzzer(seed_of(every, name), every, tmp_path).run(INPUTS)
    assert not tally.first
    assert tally.inputs == len(INPUTS)
    assert tally.articles + tally.faults > 0


def test_the_same_number_gives_the_same_files(tmp_path: Path, every: list[Seed]) -> None:
    for seed in every:
        one, other = (Fuzzer(seed, every, tmp_path) for _ in range(2))
        assert one.input(3) == other.input(3)
    fuzzer = Fuzzer(every[0], every, tmp_path)
    assert len({tuple(fuzzer.input(number).files.values()) for number in range(20)}) > 15


def test_what_reaches_new_lines_is_gone_on_from_and_stored(tmp_path: Path, every: list[Seed]) -> None:
    (tmp_path / "tried").mkdir()
    looked_at: list[Input] = []
    seed = seed_of(every, "doccano")
    fuzzer = Fuzzer(
        seed, every, tmp_path / "tried", guide=Guide("exchange"), deep=lambda tried, _: looked_at.append(tried)
    )
    tally = fuzzer.run(range(40))
    assert 0 < tally.stored == len(looked_at) < tally.inputs
    assert tally.lines > 100
    (tmp_path / "place").mkdir()
    with emptied(tmp_path / "tried"):
        stored(tmp_path / "place", Input(seed.files), tmp_path / "tried")


def test_what_a_reader_lets_out_is_found_and_kept(
    tmp_path: Path, every: list[Seed], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_paths: object, _options: object) -> object:
        raise KeyError("x")

    monkeypatch.setattr("tests.bench.fuzzing.read_paths", broken)
    folder = tmp_path / "tried"
    folder.mkdir()
    tally = Fuzzer(every[0], every, folder, keep_in=tmp_path / "kept").run(range(2))
    assert tally.findings == {"KeyError in ?: 'x'": 2}
    assert [path.name for path in (tmp_path / "kept").iterdir()] == ["txt-0"]
    assert [*folder.iterdir()] == []


def test_inputs_that_are_kept_come_back(tmp_path: Path) -> None:
    tried = Input({"a/b.txt": b"x", "c.json": b"{}"}, ImportOptions(format="brat", fields={"text": "body"}))
    keep(tried, tmp_path / "kept")
    assert kept(tmp_path / "kept") == tried


def test_every_input_is_in_one_share() -> None:
    found = shares(["a", "html"], 1000, 5, 2)
    assert [share.name for share in found] == ["html", "html", "a", "a"]
    assert found[2:] == [Share("a", range(5, 440)), Share("a", range(440, 875))]


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_what_once_crashed_a_reader_is_told(tmp_path: Path, path: Path) -> None:
    articles, faults = outcome(kept(path), tmp_path)
    assert articles + faults > 0


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_what_once_crashed_a_reader_can_be_stored(tmp_path: Path, path: Path) -> None:
    (tmp_path / "tried").mkdir()
    stored(tmp_path, kept(path), tmp_path / "tried")
