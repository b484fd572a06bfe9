"""What has to be looked at before an article is finished, said in the terminal."""

import json
from pathlib import Path

import pytest

from tests.cli.running import workbench


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    assert workbench("new", "p.workbench", "--look-below", "0.55", folder=tmp_path).status == 0
    return tmp_path


def test_the_score_is_shown_changed_and_taken_back(folder: Path) -> None:
    def run(*arguments: str) -> str:
        done = workbench("finishing", "p.workbench", *arguments, folder=folder)
        assert (done.status, done.err) == (0, "")
        return done.out

    assert run() == "Suggestions below 0.55 are looked at before finishing.\n"
    assert json.loads(run("--look-below", "0.7", "--json")) == {"project": "p.workbench", "look_below": 0.7}
    assert run("--look-below", "0") == "Articles are finished without a look at doubtful suggestions.\n"


def test_what_is_no_score_is_wrong_usage(folder: Path) -> None:
    done = workbench("finishing", "p.workbench", "--look-below", "7", folder=folder)
    assert done.status == 2 and "0<=x<=1" in done.err
