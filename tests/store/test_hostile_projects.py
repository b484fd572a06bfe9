"""Project files from somebody who means ill: refused in words, before anything of them is run, written or followed."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.links import make_link, make_pipe
from tests.store.busy_project import make_busy_project
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.store import foreign
from workbench.store.defences import defend
from workbench.store.project import Project

STRANGE = {
    "CREATE TRIGGER t AFTER INSERT ON decision BEGIN DELETE FROM annotation; END": "a trigger, “t”",
    "CREATE VIEW v AS SELECT 1": "a view, “v”",
    "CREATE TABLE more (x)": "a table, “more”",
    "CREATE VIRTUAL TABLE shape USING rtree(id, a, b)": "a table, “shape",
    "CREATE VIRTUAL TABLE words USING fts5(x)": "a table, “words",
    "CREATE INDEX i ON article(upper(title))": "an? index, “i”",
    "ALTER TABLE review RENAME TO r": "a table, “r”",
    "ALTER TABLE article ADD COLUMN loud TEXT AS (upper(title))": "“article” of this file is not the one",
    "ALTER TABLE queue ADD COLUMN more INTEGER CHECK (abs(more) < 5)": "“queue” of this file is not the one",
    "ALTER TABLE batch ADD COLUMN more TEXT DEFAULT 'x' COLLATE NOCASE": "“batch” of this file is not the one",
    """PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(sql, 'score REAL NOT NULL', 'score REAL NOT NULL CHECK (load_extension(1))')
    WHERE name = 'suggestion'""": "“suggestion” of this file is not the one",
    """PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(sql, 'content="article"', 'content="annotator"')
    WHERE name = 'article_fts'""": "“article_fts” of this file is not the one",
}
LACKING = {
    "DROP TABLE suggested": "no table “suggested”",
    "DROP TABLE article_fts": "no table “article_fts",
    "DROP INDEX decision_by_person": "no index “decision_by_person”",
}


@pytest.fixture
def path(tmp_path: Path, scheme: LabelScheme) -> Path:
    path = tmp_path / "p.workbench"
    Project.create(path, scheme).close()
    return path


@pytest.mark.parametrize(("statement", "words"), [*STRANGE.items(), *LACKING.items()])
def test_a_schema_that_is_not_ours_is_refused(path: Path, statement: str, words: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.executescript(statement)
    before = path.read_bytes()
    for read_only in (True, False):
        with pytest.raises(Problem, match=words):
            Project.open(path, read_only=read_only)
    assert path.read_bytes() == before


def test_the_digest_of_the_schema_is_that_of_the_steps_that_make_it() -> None:
    """Put the new one into `foreign.py` where a step was added."""
    assert foreign.digest_of(set(foreign._made())) == foreign._USUAL


def test_what_only_looks_different_is_the_same_schema(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.executescript(
            """PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(sql, '"article_fts"', '[article_fts]') WHERE name = 'article_fts'"""
        )
    Project.open(path).close()


def test_ours_runs_with_all_defences_and_nothing_else_does(tmp_path: Path) -> None:
    path = tmp_path / "busy.workbench"
    make_busy_project(path, articles=8)
    with Project.open(path) as project:
        assert list(project.faults()) == []
        with pytest.raises(sqlite3.OperationalError, match="too many attached"):
            project._db.conn.execute("ATTACH ':memory:' AS other")
    with closing(Database(memory=True)) as db:
        defend(db.conn)
        with pytest.raises(sqlite3.Error, match="big"):
            db.execute("SELECT zeroblob(600000000)")


NO_FILES: dict[str, Callable[[Path], object]] = {
    "no file": make_pipe,
    "a folder": Path.mkdir,
    "no such": lambda place: make_link(place, place.with_name("nothing")),
    "is no file": lambda place: make_link(place, Path(os.devnull)),
}


@pytest.mark.parametrize("words", NO_FILES)
def test_what_is_no_plain_file_is_refused_at_once(tmp_path: Path, words: str) -> None:
    other = tmp_path / "other.workbench"
    NO_FILES[words](other)
    with pytest.raises(Problem, match=words):
        Project.open(other)
    assert not Project.is_older(other)


def test_a_link_leads_to_the_project(tmp_path: Path, path: Path) -> None:
    link = tmp_path / "link.workbench"
    make_link(link, path)
    with Project.open(link) as project:
        project.articles.start_batch("through a link")
        assert path.with_name("p.workbench-wal").exists()


@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal"])
@pytest.mark.parametrize("kind", ["link", "hard link", "pipe", "folder"])
def test_nothing_is_written_through_what_lies_beside_a_project(path: Path, suffix: str, kind: str) -> None:
    precious = path.with_name("precious.txt")
    precious.write_text("keep me " * 100, encoding="ascii")
    beside = path.with_name(path.name + suffix)
    make: dict[str, Callable[[], object]] = {
        "link": lambda: make_link(beside, precious),
        "hard link": lambda: os.link(precious, beside),
        "pipe": lambda: make_pipe(beside),
        "folder": beside.mkdir,
    }
    make[kind]()
    with pytest.raises(Problem, match="no file of its own"):
        Project.open(path)
    assert precious.read_text(encoding="ascii") == "keep me " * 100


def test_a_journal_that_would_have_another_file_deleted_is_refused(path: Path) -> None:
    precious = path.with_name("precious.txt")
    precious.write_text("keep me", encoding="ascii")
    name = str(precious).encode()
    ending = (0).to_bytes(4) + name + len(name).to_bytes(4) + sum(name).to_bytes(4) + bytes.fromhex("d9d505f920a163d7")
    path.with_name("p.workbench-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504) + ending)
    with pytest.raises(Problem, match="would be deleted"):
        Project.open(path)
    assert precious.exists()


def test_a_log_of_another_project_beside_it_never_crashes(tmp_path: Path, path: Path) -> None:
    other = tmp_path / "other.workbench"
    make_busy_project(other, articles=8)
    with Project.open(other) as project:
        project.articles.start_batch("in the log")
        log = other.with_name(other.name + "-wal").read_bytes()
    path.with_name(path.name + "-wal").write_bytes(log)
    with suppress(Problem), Project.open(path) as project:
        assert list(project.faults())


def test_a_file_that_says_it_is_older_than_it_is_is_refused_and_stays_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DELETE FROM _sqlite_migrations WHERE name = '0004 journal'")
    before = path.read_bytes()
    with pytest.raises(Problem, match="cannot be opened as a project"):
        Project.open(path)
    assert path.read_bytes() == before


HANGS = """
import sys
from pathlib import Path
from workbench.core.problems import Problem
from workbench.store.project import Project
try:
    Project.open(Path(sys.argv[1]))
except Problem as problem:
    print(problem.what)
"""


def test_a_pipe_keeps_nobody_waiting(tmp_path: Path) -> None:
    make_pipe(tmp_path / "pipe.workbench")
    run = [sys.executable, "-c", HANGS, str(tmp_path / "pipe.workbench")]
    told = subprocess.run(run, capture_output=True, text=True, timeout=60, check=True)
    assert "no file" in told.stdout
