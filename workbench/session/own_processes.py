"""Processes with a pipe each: one that is killed halfway through an answer closes its pipe, and nobody waits for it."""

import multiprocessing
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any, ParamSpec, TypeVar, cast

from workbench.suggest.workers import belong_to_parent, interrupts_held_back

P = ParamSpec("P")
R = TypeVar("R")


class OwnProcesses(Executor):
    """An executor of as many processes, each led by a thread.

    In the standard one all processes answer through one pipe, which this process holds open too: where one is killed in
    the middle of a long answer, the rest of it is waited for without end. Here what a killed process was at, and what
    would have been its turn, fails with BrokenExecutor.
    """

    def __init__(self, count: int) -> None:
        self._threads = ThreadPoolExecutor(count)
        self._all = [_Process() for _ in range(count)]
        self._idle: SimpleQueue[_Process] = SimpleQueue()
        for process in self._all:
            self._idle.put(process)

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> "Future[R]":
        return self._threads.submit(self._done, fn, args, kwargs)

    def _done(self, fn: Callable[..., R], args: tuple[Any, ...], kwargs: dict[str, Any]) -> R:
        process = self._idle.get()
        try:
            return process.do(fn, args, kwargs)
        finally:
            self._idle.put(process)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Ends the processes: with `cancel_futures` at once, else when they have done what was handed out."""
        if cancel_futures:
            for process in self._all:
                process.kill()
        self._threads.shutdown(wait, cancel_futures=cancel_futures)
        for process in self._all:
            process.end()


class _Process:
    def __init__(self) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._pipe, theirs = spawn.Pipe()
        self._process = spawn.Process(target=_serve, args=(theirs,), daemon=True)
        with interrupts_held_back():
            self._process.start()
        # Its end is open there alone, so that it is closed when the process is gone.
        theirs.close()

    def do(self, fn: Callable[..., R], args: tuple[Any, ...], kwargs: dict[str, Any]) -> R:
        try:
            self._pipe.send((fn, args, kwargs))
            is_well, answer = self._pipe.recv()
        except (EOFError, OSError) as error:
            raise BrokenExecutor("a process was killed") from error
        if is_well:
            return cast("R", answer)
        raise answer

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> None:
        self._pipe.close()
        self._process.join()


def _serve(pipe: Connection) -> None:
    belong_to_parent()
    while True:
        try:
            fn, args, kwargs = pipe.recv()
        except EOFError:
            return
        try:
            answer = True, fn(*args, **kwargs)
        except Exception as error:
            answer = False, error
        pipe.send(answer)
