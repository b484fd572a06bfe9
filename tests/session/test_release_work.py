"""Exporting in several processes: the very bytes that one would write, of one moment, whatever becomes of a process."""

import multiprocessing
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange.exported import files_of
from tests.session.marked import ME, start
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.exchange import parts, read_back
from workbench.exchange.splits import parse_splits
from workbench.session import exporting, marking, release_work, side_by_side
from workbench.session.exporting import ReleaseChoice, export_release
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.tasks import Watch
from workbench.store.project import Project

SPLIT = ReleaseChoice(with_rejected=True, splits=parse_splits("train=2,test=1"))


@pytest.fixture
def session(tmp_path: Path, scheme: LabelScheme) -> Session:
    """Forty finished articles, in each the second suggestion rejected, and one to do."""
    texts = [f"[Ann|PERSON] met 👩🏽‍🚀 [Bob|ORG] {n} times" for n in range(41)]
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
    monkeypatch.setattr(read_back, "_PART", 600)


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
    assert (report.articles, report.spans, sum(report.splits.values())) == (40, 80, 40)
    assert files_of(tmp_path / "out") == alone
    assert told == sorted(told)
    assert told[-1] == (80, 80)


def _die_in_a_worker(*_: object) -> None:
    if multiprocessing.parent_process() is not None:
        os.kill(os.getpid(), signal.SIGKILL)
