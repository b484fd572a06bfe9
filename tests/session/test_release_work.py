"""Exporting in several processes: the very bytes that one would write, of one moment, whatever becomes of a process."""

import multiprocessing
import os
import time
from pathlib import Path

import pytest

from tests.exchange.exported import files_of
from tests.session.marked import ME, start
from workbench.core.decisions import Decision, Edit, Effort, Kind
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.exchange import release
from workbench.exchange.release import ReadAgain
from workbench.exchange.release_format import Part
from workbench.exchange.splits import parse_splits
from workbench.session import exporting, marking, release_work, side_by_side
from workbench.session.exporting import ReleaseChoice, export_release
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.taking_back import take_back
from workbench.session.tasks import Watch
from workbench.store.project import Project

SPLIT = ReleaseChoice(with_rejected=True, splits=parse_splits("train=2,test=1"))


@pytest.fixture
def session(tmp_path: Path, scheme: LabelScheme) -> Session:
    """Forty finished articles, in each the second suggestion rejected, and one to do."""
    texts = [f"[Ann{n}|PERSON] met 👩🏽‍🚀 [Bob{n}|ORG]" for n in range(41)]
    begun = start(tmp_path, scheme, *texts)
    for _ in texts[1:]:
        marking.accept(begun)
        marking.reject(begun)
        finish(begun)
    return begun


@pytest.fixture
def in_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "LARGE", 0)
    monkeypatch.setattr(side_by_side, "cores", lambda: 2)
    monkeypatch.setattr(release_work, "_FIRST", 7)


@pytest.fixture
def alone(session: Session, tmp_path: Path) -> dict[str, bytes]:
    """The files that one process writes."""
    export_release(session.project, tmp_path / "alone", ME, choice=SPLIT)
    return files_of(tmp_path / "alone")


@pytest.mark.usefixtures("in_processes")
def test_several_processes_write_what_one_writes(session: Session, tmp_path: Path, alone: dict[str, bytes]) -> None:
    told: list[tuple[int, int]] = []
    report = export_release(
        session.project, tmp_path / "out", ME, choice=SPLIT, watch=Watch(lambda *step: told.append(step))
    )
    assert report is not None
    assert (report.articles, sum(report.splits.values())) == (40, 40)
    assert report.spans > 40
    assert files_of(tmp_path / "out") == alone
    assert told == sorted(told)
    assert told[-1] == (120, 120)


@pytest.mark.usefixtures("in_processes")
@pytest.mark.parametrize("name", ["doccano", "brat", "conll"], ids=["lines", "a folder", "one whole"])
def test_several_processes_write_any_format_as_one_does(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    choice = ReleaseChoice(format=name)
    export_release(session.project, tmp_path / "several", ME, choice=choice)
    monkeypatch.setattr(exporting, "LARGE", 1000)
    export_release(session.project, tmp_path / "one", ME, choice=choice)
    assert tree_of(tmp_path / "several") == tree_of(tmp_path / "one")


def tree_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class _Killed(release_work._Work):
    def __call__(self, wanted: list[release_work.Wanted]) -> release_work.Done:
        _die_in_a_worker()
        return super().__call__(wanted)


class _KilledReader(ReadAgain):
    def __call__(self, part: Part) -> bytes:
        _die_in_a_worker()
        return super().__call__(part)


def _die_in_a_worker() -> None:
    if multiprocessing.parent_process() is not None:
        os._exit(1)


@pytest.mark.usefixtures("in_processes")
@pytest.mark.parametrize(
    ("place", "killed"), [((release_work, "_Work"), _Killed), ((release, "ReadAgain"), _KilledReader)]
)
def test_a_process_that_is_killed_costs_nothing_but_time(
    session: Session,
    tmp_path: Path,
    alone: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
    place: tuple[object, str],
    killed: object,
) -> None:
    monkeypatch.setattr(*place, killed)
    export_release(session.project, tmp_path / "out", ME, choice=SPLIT)
    assert files_of(tmp_path / "out") == alone


@pytest.mark.usefixtures("in_processes")
def test_what_is_decided_meanwhile_is_left_to_the_next_release(
    session: Session, tmp_path: Path, alone: dict[str, bytes]
) -> None:
    told: list[int] = []

    def decide(done: int, _total: int) -> None:
        if not told:
            for key in ("a0", "a20", "a39"):
                _take_out_all(session.project, key)
        told.append(done)

    with Project.open(session.project.path, read_only=True) as own:
        export_release(own, tmp_path / "out", ME, choice=SPLIT, watch=Watch(decide))
    assert files_of(tmp_path / "out") == alone
    export_release(session.project, tmp_path / "later", ME, choice=SPLIT)
    assert files_of(tmp_path / "later") != alone


@pytest.mark.usefixtures("in_processes")
def test_what_is_taken_back_meanwhile_is_released_as_it_was(
    session: Session, tmp_path: Path, alone: dict[str, bytes]
) -> None:
    told: list[int] = []

    def take_away(done: int, _total: int) -> None:
        if not told:
            take_back(session.project, 1, is_sure=True)
        told.append(done)

    with Project.open(session.project.path, read_only=True) as own:
        export_release(own, tmp_path / "out", ME, choice=SPLIT, watch=Watch(take_away))
    assert files_of(tmp_path / "out") == alone


def _take_out_all(project: Project, key: str) -> None:
    row = project.articles.id_of(key)
    assert row is not None
    review = project.journal.review(row, ME.id)
    marks = tuple(project.journal.annotations(row, ME.id).values())
    project.journal.append(Decision(Kind.REMOVE, ME.id, (Edit(key, marks, (), review, review),), Effort(1, 1)))


def test_what_a_process_leaves_or_cannot_read_is_made_here(
    session: Session, alone: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "LARGE", 0)
    monkeypatch.setattr(release_work, "_BYTES", 1)
    monkeypatch.setattr(side_by_side, "cores", lambda: 1)
    export_release(session.project, tmp_path / "left", ME, choice=SPLIT)
    assert files_of(tmp_path / "left") == alone
    monkeypatch.setattr(Project, "open", _cannot_open)
    export_release(session.project, tmp_path / "unread", ME, choice=SPLIT)
    assert files_of(tmp_path / "unread") == alone


def _cannot_open(*_: object, **__: object) -> Project:
    raise Problem("There is no such project file.")


@pytest.mark.usefixtures("in_processes")
@pytest.mark.parametrize("until", [1, 9])
def test_cancelled_it_leaves_nothing(session: Session, tmp_path: Path, until: int) -> None:
    told: list[int] = []
    watch = Watch(lambda done, _total: told.append(done), lambda: len(told) >= until)
    before = {path.name for path in tmp_path.iterdir()}
    assert export_release(session.project, tmp_path / "out", ME, watch=watch) is None
    assert {path.name for path in tmp_path.iterdir()} == before
    # Whoever joins a process that another thread has joined is told that it is alive, so all are asked again.
    until_gone = time.monotonic() + 20
    while multiprocessing.active_children() and time.monotonic() < until_gone:
        time.sleep(0.05)
    assert not multiprocessing.active_children()
