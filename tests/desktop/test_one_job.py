"""One job at a time: only what was asked for last is told, and what was stopped or shut down is not."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workbench.desktop.one_job import OneJob
from workbench.session.tasks import Watch


@pytest.fixture
def one() -> Iterator[OneJob]:
    # The parent is kept here: nothing else holds it.
    parent = QObject()
    one = OneJob("test", parent)
    yield one
    one.shut_down()


def until_cancelled(begun: threading.Event) -> Callable[[Watch], object]:
    def work(watch: Watch) -> object:
        begun.set()
        while not watch.is_cancelled():
            threading.Event().wait(0.001)
        return "cancelled"

    return work


def begin(one: OneJob, told: list[object]) -> None:
    """Has one under way that ends only when it is cancelled."""
    begun = threading.Event()
    one.start("", until_cancelled(begun), told.append, told.append)
    assert begun.wait(10) and one.is_busy


def ends_with(outcome: object) -> Callable[[Watch], object]:
    def work(_: Watch) -> object:
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    return work


@pytest.mark.parametrize("outcome", [7, ValueError("a bug")])
def test_what_it_ends_with_is_told_to_whoever_is_to_hear_it(qtbot: QtBot, one: OneJob, outcome: object) -> None:
    done, failed = list[object](), list[object]()
    one.start("", ends_with(outcome), done.append, failed.append)
    qtbot.waitUntil(lambda: not one.is_busy)
    assert (done, failed) == (([], [outcome]) if isinstance(outcome, Exception) else ([outcome], []))


@pytest.mark.parametrize("is_stopped", [False, True])
def test_another_takes_the_place_of_one_that_is_under_way_or_was_stopped_and_that_one_is_not_told(
    qtbot: QtBot, one: OneJob, *, is_stopped: bool
) -> None:
    told = list[object]()
    begin(one, told)
    if is_stopped:
        one.come_to_rest()
        assert not one.is_busy
    one.start("", ends_with("second"), told.append, told.append)
    qtbot.waitUntil(lambda: not one.is_busy)
    assert told == ["second"]


def test_nothing_is_started_once_it_was_shut_down(qtbot: QtBot, one: OneJob) -> None:
    told = list[object]()
    begin(one, told)
    one.shut_down()
    one.start("", ends_with("late"), told.append, told.append)
    assert not one.is_busy
    qtbot.wait(20)
    assert told == []
