"""Backups as a test wants them."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from tests.session.marked import ME, start
from workbench.core.schemes import LabelScheme
from workbench.session import marking
from workbench.session.backups import USUAL, Keeping, back_up
from workbench.session.session import Session
from workbench.store.backup_files import Backup, Why
from workbench.store.project import Project


def begun(folder: Path, scheme: LabelScheme) -> Path:
    """A project of two articles on which nobody has decided."""
    start(folder, scheme, "[Ann|PERSON] met [Bob|PERSON] and [Cid|PERSON]", "[Ann|PERSON] left").project.close()
    return folder / "test.workbench"


def decide(path: Path, times: int = 1) -> None:
    with Project.open(path) as project:
        session = Session(project, ME)
        session.open(1)
        for _ in range(times):
            marking.accept(session)


def decisions(path: Path) -> int:
    with Project.open(path) as project:
        assert list(project.faults()) == []
        return project.journal.last_step()


def made(path: Path, keeping: Keeping = USUAL, *, why: Why = Why.TIME) -> Backup:
    backup = back_up(path, keeping, why=why)
    assert backup is not None
    return backup


def aged(backup: Backup, days: float) -> Backup:
    """The same backup as if it had been made earlier."""
    at = backup.at - timedelta(days=days)
    name = f"test {at:%Y-%m-%d %H.%M.%S%z}.workbench"
    return replace(backup, path=backup.path.rename(backup.path.with_name(name)), at=at)
