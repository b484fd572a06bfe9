"""Hostile project files are used or refused in words, never an exception; the long form is the bench."""

from pathlib import Path

import pytest

from tests.bench.fuzz_projects import fuzz, hostile
from tests.store.busy_project import make_busy_project

INPUTS = range(12)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "busy.workbench"
    make_busy_project(path)
    return path.read_bytes()


@pytest.mark.timeout(300)
def test_hostile_projects_are_used_or_refused(sound: bytes, tmp_path: Path) -> None:
    tally = fuzz(sound, INPUTS, tmp_path)
    assert tally.findings == {} and tally.inputs == len(INPUTS)
    assert tally.refused < tally.inputs, "some can be used"


def test_the_same_number_gives_the_same_file(sound: bytes, tmp_path: Path) -> None:
    made = set()
    for number in (1, 2, 3, 1, 2, 3):
        hostile(sound, tmp_path / "p.workbench", number)
        made.add((tmp_path / "p.workbench").read_bytes())
    assert len(made) == 3
