"""Spreads work over processes of this machine without losing any of it: what a killed one was at is done here."""

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

from workbench.exchange.parts import Spread, here
from workbench.suggest.processes import Processes, cores

T = TypeVar("T")
R = TypeVar("R")


def chunks(things: Iterable[T], size: int) -> Iterator[list[T]]:
    """So many at a time, in their order."""
    left = iter(things)
    while chunk := list(islice(left, size)):
        yield chunk


@contextmanager
def side_by_side(*, is_worth_it: bool) -> Iterator[Spread]:
    """A Spread over as many processes as this one may use cores, gone when the block is left; else it works here."""
    if not is_worth_it or cores() < 2:
        yield here
        return
    executor = Processes()
    try:
        yield InProcesses(executor, ahead=2 * cores())
    except BaseException:
        executor.stop()
        raise
    else:
        executor.shutdown()


class InProcesses:
    """The Spread over an executor's processes; `ahead` is how many things are handed out before they are asked for."""

    def __init__(self, executor: Executor, *, ahead: int) -> None:
        self._executor = executor
        self._ahead = ahead

    def __call__(self, work: Callable[[T], R], things: Iterable[T], /) -> Iterator[R]:
        waiting: deque[tuple[T, Future[R] | None]] = deque()
        for thing in things:
            waiting.append((thing, self._submitted(work, thing)))
            if len(waiting) > self._ahead:
                yield _result(work, *waiting.popleft())
        while waiting:
            yield _result(work, *waiting.popleft())

    def _submitted(self, work: Callable[[T], R], thing: T) -> "Future[R] | None":
        try:
            return self._executor.submit(_uncollected, work, thing)
        except BrokenExecutor:
            return None


def _uncollected(work: Callable[[T], R], thing: T) -> R:
    """Does the work without looking for objects that hold one another, which takes a fifth of the time of such work."""
    gc.disable()
    try:
        return work(thing)
    finally:
        gc.enable()


def _result(work: Callable[[T], R], thing: T, future: "Future[R] | None") -> R:
    try:
        return work(thing) if future is None else future.result()
    except BrokenExecutor:
        return work(thing)
