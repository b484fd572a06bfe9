"""Where a project file lies: what cannot be made, moved and linked files, shares without locks, files that are gone."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.store.project import Project

TEXT = "Ann met Bob."


def test_a_project_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path, scheme: LabelScheme) -> None:
    path = tmp_path / "p.workbench"
    broken = replace(scheme, source="no scheme at all")
    with pytest.raises(Problem):
        Project.create(path, broken)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Problem, match="too long"):
        Project.create(tmp_path / ("x" * 300), scheme)
    with pytest.raises(Problem, match="too long"):
        Project.open(tmp_path / ("x" * 300))


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away there")
@pytest.mark.parametrize("folder", [".", "other"])
def test_a_file_that_is_renamed_while_it_is_open_has_all_that_was_saved(
    tmp_path: Path, scheme: LabelScheme, folder: str
) -> None:
    path, renamed = tmp_path / "p.workbench", tmp_path / folder / "renamed.workbench"
    renamed.parent.mkdir(exist_ok=True)
    Project.create(path, scheme).close()
    with Project.open(path) as project:
        project.articles.add([Article("a", TEXT)], project.articles.start_batch("t"))
        path.rename(renamed)
    with Project.open(renamed) as project:
        assert project.articles.id_of("a") == 1
    assert sorted(each for each in tmp_path.rglob("*") if each.is_file()) == [renamed]


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be renamed there")
@pytest.mark.parametrize("how", ["renamed", "linked"])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_that_is_open_is_refused_under_another_name(
    tmp_path: Path, root: Path, scheme: LabelScheme, how: str, read_only: bool
) -> None:
    path, other = tmp_path / "p.workbench", tmp_path / "other.workbench"
    with Project.create(path, scheme) as project:
        project.articles.add([Article("a", TEXT)], project.articles.start_batch("t"))
        if how == "renamed":
            path.rename(other)
        else:
            other.hardlink_to(path)
        with pytest.raises(Problem, match="under another name"):
            Project.open(other, read_only=read_only)
        open_it = (
            f"from workbench.store.project import Project; Project.open(__import__('pathlib').Path({str(other)!r}))"
        )
        elsewhere = subprocess.run(
            [sys.executable, "-c", open_it], cwd=root, capture_output=True, text=True, check=False
        )
        assert "open under another name" in elsewhere.stderr
        assert not list(tmp_path.glob("other.workbench-*"))
    with Project.open(other, read_only=read_only) as project:
        assert project.articles.id_of("a") == 1
        assert list(project.faults()) == []


_WITHOUT_LOCKS = """
import sys
from pathlib import Path
from tests.bench.torture.no_locks import refuse_locks
from workbench.session.starting import create_project
from workbench.store.project import Project
assert refuse_locks()
path = Path(sys.argv[2])
create_project(path) if sys.argv[1] == "make" else Project.open(path, read_only=sys.argv[1] == "read")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="locks can only be refused there")
@pytest.mark.parametrize("act", ["make", "read", "write"])
def test_a_share_without_locks_is_told_as_what_it_is(tmp_path: Path, root: Path, scheme: LabelScheme, act: str) -> None:
    path = tmp_path / "p.workbench"
    if act != "make":
        Project.create(path, scheme).close()
    before = sorted(tmp_path.iterdir())
    command = [sys.executable, "-c", _WITHOUT_LOCKS, act, str(path)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert "Files cannot be locked on this disk or share" in done.stderr
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away there")
@pytest.mark.parametrize("comes", [False, True])
def test_nothing_is_written_to_a_file_that_is_gone(tmp_path: Path, scheme: LabelScheme, comes: bool) -> None:
    path = tmp_path / "p.workbench"
    with Project.create(path, scheme) as project:
        path.rename(tmp_path / "elsewhere.workbench")
        if comes:
            Project.create(path, scheme).close()
        with pytest.raises(Problem, match="moved, deleted or replaced"):
            project.articles.start_batch("t")
