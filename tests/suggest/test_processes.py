"""Processes with a pipe each: answers, errors, and an end whatever becomes of one of them."""

import multiprocessing
import os
import threading
from concurrent.futures import BrokenExecutor, Future
from pathlib import Path

import pytest

from workbench.core.problems import Problem
from workbench.suggest.processes import Processes


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
    executor = Processes(2)
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
    executor = Processes(1)
    try:
        with pytest.raises(BrokenExecutor):
            executor.submit(killed_in_its_answer, 200).result(60)
        assert executor.submit(double, 1).result(60) == 2
    finally:
        executor.shutdown()


def process_id(*, is_last: bool = False) -> int:
    if is_last:
        os._exit(1)
    return os.getpid()


def test_another_process_takes_the_place_of_one_that_was_killed() -> None:
    executor = Processes(1)
    try:
        first = executor.submit(process_id).result(60)
        with pytest.raises(BrokenExecutor):
            executor.submit(process_id, is_last=True).result(60)
        assert executor.submit(process_id).result(60) not in (first, os.getpid())
    finally:
        executor.shutdown()


def test_what_waits_behind_the_first_death_is_done_and_after_two_nothing_is_started() -> None:
    executor = Processes(1)
    try:
        dead, waiting = executor.submit(process_id, is_last=True), executor.submit(double, 1)
        assert isinstance(dead.exception(60), BrokenExecutor) and waiting.result(60) == 2
        for _ in range(2):
            with pytest.raises(BrokenExecutor):
                executor.submit(process_id, is_last=True).result(60)
        with pytest.raises(BrokenExecutor, match="have ended"):
            executor.submit(double, 1).result(60)
    finally:
        executor.shutdown()


def test_others_take_the_place_of_all_whatever_they_are_at(tmp_path: Path) -> None:
    executor = Processes(1)
    try:
        first = executor.submit(process_id).result(60)
        stuck = executor.submit(wait_for_ever, tmp_path / "begun")
        until_begun(tmp_path / "begun", stuck)
        executor.replace()
        with pytest.raises(BrokenExecutor):
            stuck.result(60)
        assert executor.submit(process_id).result(60) != first
    finally:
        executor.shutdown()


def what_cannot_be_pickled(*, is_raised: bool) -> object:
    if is_raised:
        raise ValueError(lambda: None)
    return lambda: None


@pytest.mark.parametrize("is_raised", [False, True])
def test_an_answer_that_cannot_be_sent_is_told_and_does_no_harm(*, is_raised: bool) -> None:
    executor = Processes(1)
    try:
        with pytest.raises(RuntimeError, match=r"pickle.*lambda"):
            executor.submit(what_cannot_be_pickled, is_raised=is_raised).result(60)
        assert executor.submit(double, 3).result(60) == 6
    finally:
        executor.shutdown()


def fail() -> None:
    raise ValueError("at fault")


def test_where_something_went_wrong_is_told() -> None:
    executor = Processes(1)
    try:
        with pytest.raises(ValueError, match="at fault") as told:
            executor.submit(fail).result(60)
        assert "in fail" in "".join(told.value.__notes__)
    finally:
        executor.shutdown()


def test_no_process_is_started_for_nothing() -> None:
    before = multiprocessing.active_children()
    executor = Processes(2)
    executor.shutdown()
    assert multiprocessing.active_children() == before


def until_begun(path: Path, future: Future[None]) -> None:
    while not path.exists():
        assert not future.done()


def wait_for_ever(path: Path) -> None:
    path.touch()
    threading.Event().wait()


def test_cancelled_it_ends_at_once(tmp_path: Path) -> None:
    executor = Processes(1)
    future = executor.submit(wait_for_ever, tmp_path / "begun")
    until_begun(tmp_path / "begun", future)
    executor.stop()
    with pytest.raises(BrokenExecutor):
        future.result(60)
