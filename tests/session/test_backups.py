"""Backups are kept by age and room, found again, and restored whole; what there was before stays in another one."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.links import make_link
from tests.session.backed_up import aged, begun, decide, decisions, made
from tests.session.marked import ME, start
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.session.backups import (
    Keeping,
    back_up,
    backups_of,
    folders_of,
    held,
    is_backup,
    keeping_of,
    named,
    since,
)
from workbench.session.restoring import loss, restore
from workbench.session.settings import Settings
from workbench.session.tasks import Watch
from workbench.store import backups, restoring
from workbench.store.backup_files import Why, folder_beside
from workbench.store.backups import Copying
from workbench.store.contents import Ahead
from workbench.store.project import Project


@pytest.fixture
def project(tmp_path: Path, scheme: LabelScheme) -> Path:
    return begun(tmp_path, scheme)


def test_those_that_are_no_longer_worth_their_room_go_when_another_is_made(project: Path) -> None:
    old = []
    for days in (400, 300, 200):
        decide(project)
        old.append(aged(made(project), days))
    decide(project, 1)
    newest = back_up(project, Keeping(room=0))
    assert newest is None, "there is nothing more to decide in this article"
    with Project.open(project) as opened:
        opened.finishing.put(opened.finishing.get())
    newest = made(project, Keeping(room=0))
    assert [backup.path for backup in backups_of(project)] == [newest.path, old[-1].path]


def test_backups_of_another_project_of_this_name_and_unreadable_ones_stay(
    project: Path, tmp_path: Path, scheme: LabelScheme
) -> None:
    mine = made(project)
    project.unlink()
    broken = mine.path.with_name("test 2020-01-01 00.00.00+0000.workbench")
    broken.write_bytes(b"not a database")
    start(tmp_path, scheme, "[Dov|PERSON] came and [Eve|PERSON]").project.close()
    for days in (3, 2, 1, 0):
        with Project.open(project) as opened:
            opened.finishing.put(opened.finishing.get())
        aged(made(project, Keeping(room=0)), days)
    there = [backup.path for backup in backups_of(project)]
    assert mine.path in there and broken in there and len(there) == 4


def test_where_a_person_wants_them_projects_of_one_name_do_not_mix(project: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / project.name
    other.parent.mkdir()
    other.write_bytes(project.read_bytes())
    keeping = keeping_of(Settings(backups_folder=str(tmp_path / "away"), backups_room=3))
    assert keeping.room == 3_000_000_000
    beside = made(project)
    decide(project)
    first, second = made(project, keeping), made(other, keeping)
    assert [backup.path for backup in backups_of(other, keeping)] == [second.path]
    assert {backup.path for backup in backups_of(project, keeping)} == {first.path, beside.path}
    assert first.path.parent.parent == second.path.parent.parent == tmp_path / "away"
    assert folders_of(project, keeping)[1] == folders_of(project)[0] == folder_beside(project)


def test_what_a_backup_does_not_have_is_told_and_comes_back(project: Path) -> None:
    with Project.open(project) as opened:
        before = list(opened.journal.annotations(1, ME.id))
    backup = made(project)
    assert loss(project, backup) == "Nothing was decided or imported since."
    decide(project, 3)
    assert since(project, backup) == Ahead(3, 0)
    assert loss(project, backup) == "3 decisions made since are not in it; they stay in a backup of now."
    restored = restore(project, backup)
    assert restored is not None and restored.aside is None
    with Project.open(project) as opened:
        assert list(opened.journal.annotations(1, ME.id)) == before and list(opened.faults()) == []
    newest = backups_of(project)[0]
    assert newest.why is Why.RESTORE and since(newest.path, backup) == Ahead(3, 0)
    assert restore(project, newest) is not None and decisions(project) == 3
    assert len(backups_of(project)) == 2, "what there was is in the first backup already"


def test_a_restored_project_is_worked_in_as_before(project: Path) -> None:
    mode = 0o640
    project.chmod(mode)
    backup = made(project)
    decide(project)
    assert restore(project, backup) is not None
    if sys.platform != "win32":
        assert project.stat().st_mode & 0o777 == mode and backup.path.stat().st_mode & 0o777 == 0o440
    decide(project, 2)
    assert decisions(project) == 2
    beside = {path.name for path in project.parent.iterdir()}
    assert beside == {project.name, folder_beside(project).name}


@pytest.mark.parametrize("damage", [b"", b"not a database", b"SQLite format 3\0" + b"\1" * 5000])
def test_a_damaged_project_is_restored_and_kept_as_it_was(project: Path, damage: bytes) -> None:
    backup = made(project)
    log = project.with_name(project.name + "-wal")
    project.write_bytes(damage)
    log.write_bytes(b"a log of that")
    assert damage == b"" or loss(project, backup) == "What there is now cannot be read; it is kept beside the backups."
    restored = restore(project, backup)
    assert restored is not None
    if damage:
        assert restored.aside is not None and restored.aside.read_bytes() == damage
        assert restored.aside.parent == backup.path.parent and not is_backup(restored.aside)
    assert decisions(project) == 0 and not log.exists()


def test_a_page_that_is_damaged_is_noticed_and_the_file_kept(project: Path) -> None:
    decide(project)
    backup = made(project)
    decide(project)
    with closing(sqlite3.connect(project)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'annotation'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    data = bytearray(project.read_bytes())
    data[(root - 1) * size : root * size] = b"\xff" * size
    project.write_bytes(data)
    restored = restore(project, backup)
    assert restored is not None and restored.aside is not None and len(restored.aside.read_bytes()) == len(data)
    assert decisions(project) == 1


def test_one_that_is_gone_is_restored(project: Path) -> None:
    decide(project)
    backup = made(project)
    project.unlink()
    assert backups_of(project) == [backup]
    assert restore(project, backup) is not None and decisions(project) == 1


def test_through_a_link_it_is_the_project_that_is_restored(project: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.workbench"
    link.parent.mkdir()
    try:
        make_link(link, project)
    except OSError:
        pytest.skip("no links here")
    backup = made(link)
    decide(link)
    assert restore(link, backup) is not None
    assert link.is_symlink() and decisions(project) == 0


def test_a_project_that_is_open_elsewhere_is_left_alone(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restoring, "_WAIT_S", 0.2)
    backup = made(project)
    decide(project)
    with Project.open(project, read_only=True), pytest.raises(Problem, match="open in another window"):
        restore(project, backup)
    assert decisions(project) == 1
    assert restoring.unfinished(project) == []


def test_two_that_restore_at_once_each_put_a_whole_file_in_place(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = made(project)
    decide(project)
    once_more = [backup]

    def fetched_by_two(source: Path, target: Path, *, copying: Copying) -> Path:
        ready = restoring.fetched(source, target, copying=copying)
        while once_more:
            assert restore(project, once_more.pop()) is not None
        return ready

    monkeypatch.setattr("workbench.session.restoring.fetched", fetched_by_two)
    assert restore(project, backup) is not None
    assert decisions(project) == 0
    assert restoring.unfinished(project) == []


@pytest.mark.parametrize("left", [b"some other text", b"\0" * 9000])
def test_what_is_left_of_a_project_is_kept_where_a_backup_takes_its_place(project: Path, left: bytes) -> None:
    backup = made(project)
    project.write_bytes(left)
    restored = restore(project, backup)
    assert restored is not None and restored.aside is not None and restored.aside.read_bytes() == left
    assert decisions(project) == 0


@pytest.mark.parametrize("asked_before", range(8))
def test_cancelled_it_changes_nothing(project: Path, asked_before: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "_STEP", 1 << 16)
    backup = made(project)
    decide(project)
    answers = iter([*[False] * asked_before, *[True] * 1000])
    assert restore(project, backup, watch=Watch(is_cancelled=lambda: next(answers))) is None
    assert decisions(project) == 1
    assert {path.name for path in project.parent.iterdir()} == {project.name, folder_beside(project).name}


def test_what_is_no_whole_project_is_not_restored(project: Path) -> None:
    backup = made(project)
    broken = backup.path.with_name("test 2020-01-01 00.00.00+0000.workbench")
    for content in (b"not a database", backup.path.read_bytes()[:20_000], b""):
        broken.write_bytes(content)
        with pytest.raises(Problem):
            restore(project, named(project, "2020"))
        assert (decisions(project) == 0 and held(named(project, "2020")) is None) or content[:6] == b"SQLite"
    with pytest.raises(Problem, match="not a file"):
        restore(project.parent, backup)
