"""What goes with a project when it is wiped, what does not, and what keeps it from being wiped."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.links import make_link
from workbench import paths
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.session.backups import USUAL, back_up
from workbench.session.settings import Settings
from workbench.session.trained import trained_folder
from workbench.session.trust import trust, trusted_as
from workbench.session.wiping import what_goes, wipe, without_project
from workbench.store.project import Project


@pytest.fixture
def project(tmp_path: Path, scheme: LabelScheme) -> Path:
    path = tmp_path / "news.workbench"
    Project.create(path, scheme).close()
    return path


def test_all_that_belongs_to_a_project_goes_and_nothing_else(project: Path) -> None:
    back_up(project)
    trained = trained_folder(project) / "entities-0001"
    trained.mkdir(parents=True)
    (trained / "weights").write_text("learned")
    trust(trained)
    (project.with_name("news.workbench-open")).write_text("left over")
    beside = project.with_name("news.txt")
    beside.write_text("not ours")
    wiping = what_goes(project, USUAL)
    assert {path.name for path in (*wiping.files, *wiping.folders)} == {
        "news.workbench",
        "news.workbench-open",
        "news.backups",
        "news.trained",
    }
    assert wiping.size > project.stat().st_size
    wipe(wiping)
    assert list(project.parent.iterdir()) == [beside]
    assert len((paths.home() / "trusted.txt").read_text()) == 0
    trained.mkdir(parents=True)
    (trained / "weights").write_text("learned")
    assert not trusted_as(trained)


def test_a_project_that_somebody_has_open_stays(project: Path) -> None:
    wiping = what_goes(project, USUAL)
    with Project.open(project), pytest.raises(Problem, match="has this project open"):
        wipe(wiping)
    with Project.open(project) as opened:
        assert list(opened.faults()) == []
    wipe(what_goes(project, USUAL))
    assert not project.exists()


@pytest.mark.parametrize("name", ["news.workbench", "news"])
def test_asking_what_goes_keeps_the_locks_of_the_window(project: Path, root: Path, name: str) -> None:
    look = f"from workbench.store.in_use import is_in_use; print(is_in_use(__import__('pathlib').Path({name!r})))"
    with Project.open(project.rename(project.with_name(name))) as opened:
        what_goes(opened.path, USUAL)
        # Another process: this one knows of its connections without any lock.
        environment = os.environ | {"PYTHONPATH": str(root)}
        command = [sys.executable, "-c", look]
        told = subprocess.run(command, cwd=project.parent, env=environment, capture_output=True, text=True, check=True)
        assert told.stdout == "True\n"


@pytest.mark.parametrize("damage", [b"", b"not a database at all", b"\0" * 5000])
def test_a_damaged_project_can_be_wiped(project: Path, damage: bytes) -> None:
    project.write_bytes(damage)
    wipe(what_goes(project, USUAL))
    assert not project.exists()


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="too long"):
        what_goes(tmp_path / ("x" * 300), USUAL)


def test_what_is_left_of_a_project_can_be_wiped(project: Path) -> None:
    back_up(project)
    project.unlink()
    wipe(what_goes(project, USUAL))
    assert list(project.parent.iterdir()) == []


def test_a_link_loses_what_it_leads_to(project: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere"
    other.mkdir()
    link = other / "link.workbench"
    make_link(link, project)
    wipe(what_goes(link, USUAL))
    assert not project.exists()


@pytest.mark.parametrize("name", ["letter.docx", "other.db"])
def test_other_files_are_not_wiped(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("a letter")
    with pytest.raises(Problem, match="not a project"):
        what_goes(tmp_path / name, USUAL)
    with pytest.raises(Problem, match="no such project"):
        what_goes(tmp_path / "nothing.workbench", USUAL)


def test_the_settings_forget_a_project() -> None:
    settings = Settings(recent=("a", "b"), last_project="b", last_article="k")
    left = settings.with_values(without_project(settings, Path("b")))
    assert (left.recent, left.last_project, left.last_article) == (("a",), "", "")
    assert settings.with_values(without_project(settings, Path("a"))).last_project == "b"
