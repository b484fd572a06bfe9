"""The lock beside a project: held by another process or computer, left by one that was killed."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.links import make_link
from workbench.core.problems import Problem
from workbench.desktop.holding import Holding
from workbench.desktop.project_lock import ProjectLock, lock_beside

_HOLD = """
import sys
from pathlib import Path
from workbench.desktop.project_lock import ProjectLock
lock = ProjectLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""
_ELSEWHERE = b"4711\npython3.11\nanna-pc\n0123456789abcdef0123456789abcdef\n\n"

Hold = Callable[[Path], "subprocess.Popen[str]"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "news.workbench"
    path.write_text("any file")
    return path


@pytest.fixture
def hold(root: Path) -> Iterator[Hold]:
    """Starts a process that takes the lock, and keeps it until it is killed."""
    started: list[subprocess.Popen[str]] = []

    def hold(path: Path) -> "subprocess.Popen[str]":
        pipe = subprocess.PIPE
        command = [sys.executable, "-c", _HOLD, str(path)]
        process = subprocess.Popen(command, cwd=root, env=os.environ.copy(), stdin=pipe, stdout=pipe, text=True)
        started.append(process)
        assert process.stdout is not None and process.stdout.readline() == "None\n"
        return process

    yield hold
    for process in started:
        process.kill()
        process.communicate()


def test_another_process_has_it_until_it_is_killed(project: Path, hold: Hold) -> None:
    process, lock = hold(project), ProjectLock(project)
    holder = lock.take()
    assert holder is not None and holder.is_here
    process.kill()
    process.wait()
    assert lock_beside(project).exists()
    assert lock.take() is None
    lock.release()
    assert not lock_beside(project).exists()


def test_the_number_of_a_killed_process_may_be_that_of_another(project: Path, hold: Hold) -> None:
    process, lock = hold(project), ProjectLock(project)
    process.kill()
    process.wait()
    left = lock_beside(project).read_text().splitlines()
    lock_beside(project).write_text("\n".join([str(os.getpid()), *left[1:], ""]))
    assert lock.take() is None
    lock.release()


def test_it_is_the_same_by_way_of_a_link(project: Path, hold: Hold) -> None:
    link = project.with_name("link.workbench")
    make_link(link, project)
    hold(link)
    assert ProjectLock(project).take() is not None


def test_another_computer_has_it_until_a_person_says_otherwise(project: Path) -> None:
    lock_beside(project).write_bytes(_ELSEWHERE)
    lock = ProjectLock(project)
    holder = lock.take()
    assert holder is not None and (holder.computer, holder.is_here) == ("anna-pc", False)
    lock.seize()
    assert lock.take() is None
    lock.release()


def test_what_was_taken_over_is_noticed_and_left_to_the_other(project: Path) -> None:
    lock = ProjectLock(project)
    assert lock.take() is None and not lock.is_lost()
    lock_beside(project).write_bytes(_ELSEWHERE)
    assert lock.is_lost()
    lock.release()
    assert lock_beside(project).read_bytes() == _ELSEWHERE


def test_where_no_file_can_be_made_nobody_is_kept_out(tmp_path: Path) -> None:
    nowhere = tmp_path / "file" / "news.workbench"
    nowhere.parent.write_text("no folder")
    lock = ProjectLock(nowhere)
    assert lock.take() is None
    assert not lock.is_lost()
    lock.release()


@pytest.mark.usefixtures("qtbot")
def test_opening_the_same_project_again_keeps_it(project: Path) -> None:
    holding = Holding()
    for _ in range(2):
        with holding.trying(project) as is_ours:
            assert is_ours
        holding.begin()
    assert holding.holder is None and ProjectLock(project).take() is not None
    holding.release()
    assert not lock_beside(project).exists()


@pytest.mark.usefixtures("qtbot")
def test_a_project_that_cannot_be_opened_leaves_the_one_before_alone(project: Path, tmp_path: Path) -> None:
    holding, other = Holding(), tmp_path / "other.workbench"
    with holding.trying(project):
        pass
    holding.begin()
    with pytest.raises(Problem), holding.trying(other):
        raise Problem("It is damaged.")
    assert lock_beside(project).exists() and not lock_beside(other).exists()
    holding.release()


def test_it_is_told_when_the_other_lets_go(project: Path, qtbot: QtBot) -> None:
    holding = Holding()
    lock_beside(project).write_bytes(_ELSEWHERE)
    with holding.trying(project) as is_ours:
        assert not is_ours
    holding.begin()
    lock_beside(project).unlink()
    with qtbot.waitSignal(holding.freed, timeout=10_000):
        pass
    holding.release()


@pytest.mark.usefixtures("qtbot")
def test_a_project_that_is_only_made_now_is_held_too(tmp_path: Path) -> None:
    holding, path = Holding(), tmp_path / "new folder" / "new.workbench"
    with holding.trying(path):
        path.parent.mkdir()
        path.write_text("made")
    holding.begin()
    assert lock_beside(path).exists()
    holding.release()
    assert not lock_beside(path).exists()
