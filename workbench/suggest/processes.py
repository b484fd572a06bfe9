"""Processes with a pipe each, for work that takes long: where one dies, that is noticed at once."""

import multiprocessing
import os
import signal
import threading
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue
from typing import Any, ParamSpec, TypeVar, cast

from workbench.core.problems import Problem

P = ParamSpec("P")
R = TypeVar("R")
_MOST_DEATHS = 2


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Processes(Executor):
    """An executor of `count` processes, or one for each core, which are started when there is work for them.

    In the standard one all processes answer through one pipe, which this process holds open too: where one is killed in
    the middle of a long answer, the rest of it is waited for without end. Here a thread leads each. What a killed
    process was at fails with BrokenExecutor, and another takes its place, unless that was so twice in a row. They are
    spawned, because a forked copy of a process with a window is not safe to use.
    """

    def __init__(self, count: int | None = None) -> None:
        self._count = count or cores()
        self._begin()

    def _begin(self) -> None:
        self._threads = ThreadPoolExecutor(self._count)
        self._all = [_Process() for _ in range(self._count)]
        self._idle: SimpleQueue[_Process] = SimpleQueue()
        for process in self._all:
            self._idle.put(process)

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> "Future[R]":
        return self._threads.submit(_led, self._idle, fn, args, kwargs)

    def replace(self) -> None:
        """Ends them at once, whatever they are at, and has as many new ones take their place."""
        self.stop()
        self._begin()

    def stop(self) -> None:
        """Ends them at once, whatever they are at."""
        self.shutdown(cancel_futures=True)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Ends the processes: with `cancel_futures` at once, else when they have done what was handed out."""
        if cancel_futures:
            for process in self._all:
                process.kill()
        # Those that are killed are not long to be waited for.
        self._threads.shutdown(wait or cancel_futures, cancel_futures=cancel_futures)
        if wait or cancel_futures:
            for process in self._all:
                process.end()


def _led(idle: "SimpleQueue[_Process]", fn: Callable[..., R], args: tuple[Any, ...], kwargs: dict[str, Any]) -> R:
    process = idle.get()
    try:
        return process.do(fn, args, kwargs)
    finally:
        idle.put(process)


class _Process:
    """The place of one process, which is started when there is something to do."""

    def __init__(self) -> None:
        self._pipe: Connection | None = None
        self._process: SpawnProcess | None = None
        self._deaths_in_a_row = 0
        self._is_over = False
        self._starting = threading.Lock()

    def do(self, fn: Callable[..., R], args: tuple[Any, ...], kwargs: dict[str, Any]) -> R:
        pipe = self._started()
        try:
            pipe.send((fn, args, kwargs))
            is_well, answer = pipe.recv()
        except (EOFError, OSError) as error:
            self._died()
            raise BrokenExecutor("a process was killed") from error
        self._deaths_in_a_row = 0
        if is_well:
            return cast("R", answer)
        raise answer

    def _started(self) -> Connection:
        with self._starting:
            if self._is_over:
                raise BrokenExecutor("the processes have ended")
            if self._pipe is None:
                spawn = multiprocessing.get_context("spawn")
                self._pipe, theirs = spawn.Pipe()
                self._process = spawn.Process(target=_serve, args=(theirs,), daemon=True)
                with interrupts_held_back():
                    self._process.start()
                # Its end is open there alone, so that it is closed when the process is gone.
                theirs.close()
            return self._pipe

    def _died(self) -> None:
        # One that dies over whatever it is given would only be started again and again. After the first death it is
        # not over: what waits for this place would fail as if it had been the cause.
        self._deaths_in_a_row += 1
        self._is_over = self._is_over or self._deaths_in_a_row >= _MOST_DEATHS
        if self._process is not None:
            self._process.kill()
        self.end()
        self._pipe, self._process = None, None

    def kill(self) -> None:
        with self._starting:
            self._is_over = True
            if self._process is not None:
                self._process.kill()

    def end(self) -> None:
        if self._pipe is not None and self._process is not None:
            self._pipe.close()
            self._process.join()


def _serve(pipe: Connection) -> None:
    belong_to_parent()
    while True:
        try:
            fn, args, kwargs = pipe.recv()
            answer = True, fn(*args, **kwargs)
        except EOFError:
            return
        except Exception as error:
            answer = False, _with_place(error)
        try:
            pipe.send(answer)
        except Exception as error:  # what cannot be pickled cannot be told
            pipe.send((False, RuntimeError(f"{error!r}, of the answer {answer[1]!r:.200}")))


def _with_place(error: Exception) -> Exception:
    """What went wrong is told where the work was asked for, and where it happened would be lost."""
    if not isinstance(error, Problem):
        error.add_note(f"In another process:\n{traceback.format_exc()}")
    return error


def belong_to_parent() -> None:
    """Has this process hear no Ctrl+C, and end when its parent does."""
    # Ctrl+C goes to every process of a terminal. What it means is for the parent to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A worker whose parent was killed waits for work for ever, with the memory of a pipeline.
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if (parent := multiprocessing.parent_process()) is not None:
        parent.join()
        os._exit(1)


@contextmanager
def interrupts_held_back() -> Iterator[None]:
    """A process that starts in this block inherits that it hears no Ctrl+C, also before it runs a line of its own."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
