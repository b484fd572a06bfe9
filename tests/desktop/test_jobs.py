"""A function in a thread: what it tells arrives where the job was made; the job goes once the thread has left it."""

import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workbench.core.problems import Problem
from workbench.desktop import jobs
from workbench.desktop.jobs import Job
from workbench.session.tasks import Watch


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


@pytest.fixture
def parent() -> QObject:
    return QObject()


def test_what_a_job_tells_arrives_in_order_and_in_the_thread_that_made_it(
    qtbot: QtBot, threads: ThreadPoolExecutor, parent: QObject
) -> None:
    heard = list[object]()

    def work(watch: Watch) -> object:
        watch.progress(1, 2**40)
        job.told.emit("half")
        return threading.get_ident()

    job = Job("Counting", work, parent)
    job.progressed.connect(lambda *done: heard.append((*done, threading.get_ident())))
    job.told.connect(heard.append)
    with qtbot.waitSignal(job.finished) as finished:
        job.start(threads)
    assert heard == [(1, 2**40, threading.get_ident()), "half"]
    assert finished.args != [threading.get_ident()]


@pytest.mark.parametrize("error", [Problem("No."), ValueError("a bug")])
def test_what_goes_wrong_is_told_instead_of_a_result(
    qtbot: QtBot, threads: ThreadPoolExecutor, parent: QObject, error: Exception
) -> None:
    def work(_: Watch) -> object:
        raise error

    job, results = Job("Failing", work, parent), list[object]()
    job.finished.connect(results.append)
    with qtbot.waitSignal(job.failed) as failed:
        job.start(threads)
    assert failed.args == [error] and results == []


def test_a_cancelled_job_ends_as_its_work_does(qtbot: QtBot, threads: ThreadPoolExecutor, parent: QObject) -> None:
    def work(watch: Watch) -> object:
        while not watch.is_cancelled():
            threading.Event().wait(0.001)
        return "stopped"

    job = Job("Waiting", work, parent)
    with qtbot.waitSignal(job.finished) as finished:
        job.start(threads)
        job.cancel()
    assert finished.args == ["stopped"]


def test_no_thread_is_in_a_job_that_is_told_to_have_ended_and_it_goes_by_itself(
    qtbot: QtBot, threads: ThreadPoolExecutor, parent: QObject
) -> None:
    still_in = list[bool]()
    gone = list[None]()
    for _ in range(200):
        job = Job("Short", lambda _: None, parent)
        job.finished.connect(lambda _: still_in.append(_is_at_work()))
        job.destroyed.connect(lambda: gone.append(None))
        job.start(threads)
    qtbot.waitUntil(lambda: len(gone) == 200)
    # With one thread it is the next job at the most that is at work.
    assert len(still_in) == 200 and not still_in[-1] and parent.children() == []


def _is_at_work() -> bool:
    frames = [frame for thread, frame in sys._current_frames().items() if thread != threading.get_ident()]
    return any(frame.f_code.co_filename == jobs.__file__ for frame in frames)
