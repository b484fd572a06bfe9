"""Processes with a pipe each: answers, errors, and an end whatever becomes of one of them."""

import os
import threading
from concurrent.futures import BrokenExecutor
from pathlib import Path

import pytest

from workbench.core.problems import Problem
from workbench.session.own_processes import OwnProcesses


def double(number: int) -> int:
    if number < 0:
        raise Problem("A negative number.")
    return 2 * number


class _Killed:
    """Has its process killed 20 ms after it was pickled, when what stands before it is being written."""

    def __reduce__(self) -> tuple[type[int], tuple[int]]:
        threading.Timer(0.02, os._exit, (1,)).start()
        return int, (0,)


def killed_in_its_answer(megabytes: int) -> tuple[bytes, _Killed]:
    return bytes(megabytes * 1_000_000), _Killed()


def test_work_is_done_and_what_goes_wrong_comes_back() -> None:
    executor = OwnProcesses(2)
    try:
        assert [future.result(60) for future in [executor.submit(double, n) for n in range(20)]] == list(
            range(0, 40, 2)
        )
        with pytest.raises(Problem, match="A negative number"):
            executor.submit(double, -1).result(60)
        assert executor.submit(double, 3).result(60) == 6
    finally:
        executor.shutdown()


def test_a_process_that_dies_in_its_answer_is_not_waited_for() -> None:
    executor = OwnProcesses(1)
    try:
        with pytest.raises(BrokenExecutor):
            executor.submit(killed_in_its_answer, 200).result(60)
        with pytest.raises(BrokenExecutor):
            executor.submit(double, 1).result(60)
    finally:
        executor.shutdown()


def wait_for_ever(path: Path) -> None:
    path.touch()
    threading.Event().wait()


def test_cancelled_it_ends_at_once(tmp_path: Path) -> None:
    executor = OwnProcesses(1)
    future = executor.submit(wait_for_ever, tmp_path / "begun")
    while not (tmp_path / "begun").exists():
        assert not future.done()
    executor.shutdown(cancel_futures=True)
    with pytest.raises(BrokenExecutor):
        future.result(60)
