"""A backup is the project as it was at one moment, whoever works in it; one that fails leaves nothing."""

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.store.saved_projects import ANN, held, make
from tests.store.test_journal import ME, TEXT, accept
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.store import backup_files, backups, damage
from workbench.store.backup_files import Backup, Why, backup_at, backups_in, folder_beside
from workbench.store.backups import BrokenOff, Copying, take_backup
from workbench.store.contents import Ahead, ahead, look_into
from workbench.store.damage import is_damage
from workbench.store.project import Project


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "saved.workbench"
    make(path)
    return path


def taken(project: Path, *, why: Why = Why.TIME, copying: Copying | None = None) -> Backup | None:
    return take_backup(project, folder_beside(project), why=why, copying=copying or Copying())


def beside(project: Path) -> list[str]:
    folder = folder_beside(project)
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_a_backup_is_a_whole_project_by_itself(saved: Path, tmp_path: Path) -> None:
    with Project.open(saved) as project:
        before = held(project)
    made = taken(saved)
    assert made is not None and not made.path.stat().st_mode & 0o222
    alone = made.path.rename(tmp_path / "alone.workbench")
    saved.unlink()
    with Project.open(alone, read_only=True) as project:
        assert held(project) == before and list(project.faults()) == []
        assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["alone.workbench"]


def test_nothing_is_made_where_nothing_was_decided_or_imported(saved: Path) -> None:
    assert taken(saved) is not None
    assert taken(saved) is None
    Project.open(saved).close()
    assert taken(saved) is None and len(beside(saved)) == 1


def _decide(project: Project) -> None:
    undo = project.journal.to_undo(ANN.id)
    assert undo is not None
    project.journal.append(undo.reverted(undo.kind.UNDO))


def _import(project: Project) -> None:
    project.articles.add([Article("more", "More.")], project.articles.start_batch("more"))


@pytest.mark.parametrize(
    "change",
    [
        _decide,
        _import,
        lambda project: project.taking_back.bring_back(2),
        lambda project: project.use_suggesters(project.suggester_settings),
        lambda project: project.finishing.put(project.finishing.get()),
        lambda project: project.use_scheme(project.scheme),
        lambda project: project.linting.use(project.linting.settings()),
        lambda project: project.linting.take_back(project.linting.right()),
        lambda project: project.journal.join(ME),
        lambda project: project.splits.keep(project.splits.parts() or (), {2: "train"}),
    ],
)
def test_one_is_made_where_anything_was_decided_imported_or_chosen(
    saved: Path, change: Callable[[Project], object]
) -> None:
    assert taken(saved) is not None
    with Project.open(saved) as project:
        change(project)
    assert taken(saved) is not None


def test_of_a_project_that_somebody_works_in_it_has_every_decision_up_to_one(
    tmp_path: Path, scheme: LabelScheme
) -> None:
    path = tmp_path / "busy.workbench"
    with Project.create(path, scheme) as project:
        articles = [Article(f"a{n}", f"{TEXT} {n}" + "x" * 4000) for n in range(2000)]
        project.articles.add(articles, project.articles.start_batch("t"))
        project.journal.join(ME)
    begun, told = threading.Event(), list[int]()

    def work() -> None:
        with Project.open(path) as own:
            for number in range(2000):
                own.journal.append(accept(f"a{number}", 0))
                told.append(own.journal.last_step())
                begun.set()
                if ended.is_set():
                    return

    ended = threading.Event()
    worker = threading.Thread(target=work)
    worker.start()
    begun.wait(30)
    before = len(told)
    made = taken(path, copying=Copying(rest=1))
    after = len(told)
    ended.set()
    worker.join()
    assert made is not None and after > before
    contents = look_into(made.path)
    assert contents is not None and before <= contents.decisions <= after
    with Project.open(made.path, read_only=True) as project:
        assert list(project.faults()) == []
    assert ahead(path, made.path) == Ahead(len(told) - contents.decisions, 0)


@pytest.mark.parametrize("asked", [0, 1, 2])
def test_one_that_is_broken_off_leaves_nothing(saved: Path, asked: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "_STEP", 1 << 16)
    monkeypatch.setattr(damage, "_STEPS_BETWEEN_QUESTIONS", 100)
    answers = iter([*[False] * asked, *[True] * 100])
    with pytest.raises(BrokenOff):
        taken(saved, copying=Copying(is_cancelled=lambda: next(answers)))
    assert beside(saved) == []


def test_one_is_broken_off_while_it_is_checked(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(damage, "_STEPS_BETWEEN_QUESTIONS", 100)
    done: list[bool] = []
    copying = Copying(on_bytes=lambda now, whole: done.append(now == whole), is_cancelled=lambda: True in done)
    with pytest.raises(BrokenOff):
        taken(saved, copying=copying)
    assert beside(saved) == []


@pytest.mark.parametrize("table", ["decision", "split", "suggestion"])
def test_a_damaged_project_is_not_taken_for_a_backup(saved: Path, table: str) -> None:
    with closing(sqlite3.connect(saved)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    with saved.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\x01" * size)
    with pytest.raises(Problem) as told:
        taken(saved)
    assert is_damage(told.value) and told.value.where == str(saved) and beside(saved) == []


def test_a_disk_that_is_full_is_told_and_leaves_nothing(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "_SPARE", 10**18)
    with pytest.raises(Problem, match="no room for a backup"):
        taken(saved)
    monkeypatch.undo()
    folder_beside(saved).rmdir()
    folder_beside(saved).write_text("a file in the way")
    with pytest.raises(Problem, match="The disk says"):
        taken(saved)


def test_what_a_killed_program_left_goes_after_a_day(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = folder_beside(saved)
    folder.mkdir()
    for name in ("x.workbench.part", "x.workbench.part-journal", "x.workbench"):
        (folder / name).write_bytes(b"half")
    assert taken(saved) is not None
    assert "x.workbench.part" in beside(saved)
    monkeypatch.setattr(backup_files, "_FORGOTTEN_S", -1)
    with Project.open(saved) as project:
        _decide(project)
    assert taken(saved) is not None
    assert [name for name in beside(saved) if name.startswith("x")] == ["x.workbench"]


class Clock(datetime):
    """Stands still, in a zone far from here."""

    @classmethod
    def now(cls, _tz: object = None) -> "Clock":
        return cls(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))


@pytest.fixture
def still_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_files, "datetime", Clock)
    monkeypatch.setattr(Clock, "astimezone", lambda self: self)


@pytest.mark.usefixtures("still_clock")
def test_names_tell_day_and_time_and_are_never_taken_twice(saved: Path) -> None:
    first = taken(saved)
    with Project.open(saved) as project:
        _decide(project)
    second = taken(saved, why=Why.RESTORE)
    assert first is not None and second is not None
    assert first.path.name == "saved 2026-10-25 02.30.00-0330.workbench"
    assert second.path.name == "saved 2026-10-25 02.30.00-0330 before restore.workbench"
    with Project.open(saved) as project:
        _decide(project)
    third = taken(saved)
    assert third is not None and third.path.name == "saved 2026-10-25 02.30.01-0330.workbench"
    zones = {backup.at.utcoffset() for backup in backups_in(folder_beside(saved))}
    assert zones == {timedelta(hours=-3, minutes=-30)}


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="only Unix takes another time zone while a program runs")
def test_in_a_zone_that_counts_seconds_it_is_found_again(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "OLD0:44:30")
    time.tzset()
    try:
        made = taken(saved)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert made is not None and backups_in(folder_beside(saved)) == [made]


def test_one_that_is_needed_before_a_risk_is_marked_where_it_is_there_already(saved: Path) -> None:
    assert taken(saved) is not None
    assert taken(saved, why=Why.RESTORE) is None
    assert [backup.why for backup in backups_in(folder_beside(saved))] == [Why.RESTORE]


def test_other_files_are_no_backups(tmp_path: Path) -> None:
    for name in ("x.workbench", "2026-01-01.workbench", "x 2026-99-01 00.00.00+0000.workbench", "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "x 2026-01-01 00.00.00+0000.workbench").mkdir()
    assert backups_in(tmp_path) == [] and backups_in(tmp_path / "none") == []
    assert backup_at(tmp_path / "x 2026-01-01 00.00.00+0000 before lunch.workbench") is None


def test_how_far_a_project_is_ahead_counts_from_where_two_states_part(saved: Path) -> None:
    first = taken(saved)
    assert first is not None
    with Project.open(saved) as project:
        shared = project.journal.last_step()
        _decide(project)
        _import(project)
    second = taken(saved)
    assert second is not None
    assert ahead(saved, first.path) == Ahead(1, 1)
    # The first one is put back, and other things are decided.
    saved.unlink()
    saved.write_bytes(first.path.read_bytes())
    with Project.open(saved) as project:
        for _ in range(3):
            _decide(project)
        assert project.journal.last_step() == shared + 3
    assert ahead(saved, second.path) == Ahead(3, 0)
    assert ahead(saved, saved.with_name("none.workbench")) is None


def test_where_there_is_no_log_beside_the_file_nobody_waits_longer_than_a_copy_takes(saved: Path) -> None:
    with closing(sqlite3.connect(saved)) as db:
        assert db.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    assert taken(saved, copying=Copying(rest=1e6)) is not None
