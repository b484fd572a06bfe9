"""A backup is found by its name, and its project by that of the backup."""

import os
from pathlib import Path

import pytest

from tests.session.backed_up import aged, begun, decide, decisions, made
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.session.backups import back_up, backups_of, is_backup, named, project_of
from workbench.session.recovering import recovered_name
from workbench.session.restoring import restore


@pytest.fixture
def project(tmp_path: Path, scheme: LabelScheme) -> Path:
    return begun(tmp_path, scheme)


def test_names_as_long_as_they_can_be_leave_room_for_backups(project: Path) -> None:
    long = project.rename(project.with_name("ह" * 78 + project.suffix))
    backup = made(long)
    long.write_bytes(b"")
    assert restore(long, backup) is not None
    assert decisions(long) == 0
    assert recovered_name(long).name.endswith(" recovered.workbench")
    with pytest.raises(Problem, match="too long"):
        restore(project.with_name("ह" * 300), backup)


def test_of_a_project_that_was_renamed_there_is_no_backup_and_no_file(project: Path) -> None:
    project.rename(project.with_name("renamed.workbench"))
    with pytest.raises(Problem, match="cannot be opened"):
        back_up(project)
    assert not project.exists() and backups_of(project) == []


def test_of_what_is_no_project_there_is_no_backup(project: Path) -> None:
    project.write_bytes(b"")
    with pytest.raises(Problem, match="not a project"):
        back_up(project)
    assert backups_of(project) == []


def test_a_backup_is_named_by_its_name_its_time_or_its_path(project: Path) -> None:
    first = aged(made(project), 40)
    decide(project)
    second = made(project)
    assert named(project, f"{first.at:%Y-%m-%d}") == first
    for name in (second.path.name, second.path.stem, str(second.path), f"{second.at:%Y-%m-%d %H:%M:%S}"):
        assert named(project, name) == second
    kept = first.path.with_name("kept.workbench")
    os.link(first.path, kept)
    assert named(project, str(kept)).path == kept
    with pytest.raises(Problem, match="no backup “1999”"):
        named(project, "1999")
    with pytest.raises(Problem, match="2 backups are called “20”"):
        named(project, "20")


def test_a_backup_is_known_by_its_name_and_place(project: Path, tmp_path: Path) -> None:
    backup = made(project)
    assert is_backup(backup.path) and project_of(backup.path) == project
    assert not is_backup(project) and not is_backup(tmp_path / backup.path.name)
