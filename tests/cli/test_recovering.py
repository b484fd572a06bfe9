"""`workbench recover` as a terminal sees it: what comes out, what is said, and how it ends."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.bench.damage import PAGE
from tests.cli.running import workbench
from tests.store.busy_project import make_busy_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.workbench"
    make_busy_project(path, articles=8)
    return path


def test_a_file_without_its_beginning_comes_back_whole(project: Path, tmp_path: Path) -> None:
    damaged = b"\xff" * PAGE + project.read_bytes()[PAGE:]
    project.write_bytes(damaged)
    assert workbench("stats", "p.workbench", folder=tmp_path).status == 1
    done = workbench("recover", "p.workbench", folder=tmp_path)
    assert (done.status, done.err) == (0, "") and done.out.endswith("Nothing is known to be missing.\n")
    assert done.loaded.isdisjoint({"PySide6", "spacy"})
    assert workbench("check", "p recovered.workbench", folder=tmp_path).status == 0
    assert project.read_bytes() == damaged


def test_what_is_lost_is_told(project: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(project)) as db, db:
        db.execute("DELETE FROM decision WHERE step = 4")
    done = workbench("recover", "p.workbench", "--to", "new.workbench", "--json", folder=tmp_path)
    told = json.loads(done.out)
    assert (done.status, told["project"], told["sound"], told["complete"]) == (1, "new.workbench", True, False)
    assert told["lost_decisions"] == 1 and told["incomplete"] and told["decisions"] > 10


@pytest.mark.parametrize("name", ["", ".", "none.workbench", "noise.workbench"])
def test_what_is_no_project_is_a_problem(tmp_path: Path, name: str) -> None:
    (tmp_path / "noise.workbench").write_bytes(b"noise" * 5000)
    done = workbench("recover", name, folder=tmp_path)
    assert done.status == 1 and done.err.startswith("workbench: ") and done.err.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["noise.workbench"]
