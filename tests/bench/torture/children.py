"""Runs a function in a process of its own, which tells of itself by a pipe and can be killed at any moment."""

import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self

from workbench.core.problems import Problem
from workbench.suggest.processes import belong_to_parent

REFUSED = 3
"""The status of a process that ended with a Problem."""
_PATIENCE_S = 120
_PRELOADED = ["tests.bench.torture.annotating", "tests.bench.torture.works"]


class Child:
    """A process at `work`, whose first argument is the end of a pipe to tell by.

    Processes are forked from one that has imported the window and made nothing of it, so that a thousand starts take no
    thousand imports. Leaving the `with` block kills it.
    """

    def __init__(
        self, work: Callable[..., None], *arguments: object, environment: Mapping[str, str] | None = None
    ) -> None:
        context = _context()
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_run, args=(theirs, environment or {}, work, arguments))
        self._process.start()
        theirs.close()

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    def hear(self) -> Any:
        """The next that it tells; None where it has ended."""
        return self._received() if self._pipe.poll(_PATIENCE_S) else None

    def hear_for(self, seconds: float) -> list[Any]:
        """What it tells within this time, or until it ends."""
        until, told = time.monotonic() + seconds, list[Any]()
        while self._pipe.poll(max(0.0, until - time.monotonic())):
            one = self._received()
            if one is None:
                break
            told.append(one)
        return told

    def tell(self, what: object) -> None:
        """Tells it something; nothing where it has ended."""
        with suppress(OSError):
            self._pipe.send(what)

    def kill(self) -> list[Any]:
        """Kills it, with no chance to clean up; what it had told and nobody had heard."""
        self._process.kill()
        self._process.join()
        return self._rest()

    def end(self) -> list[Any]:
        """Waits until it has ended by itself; what it told until then."""
        told = self._rest()
        self._process.join(_PATIENCE_S)
        return told

    @property
    def status(self) -> int | None:
        """0 where it ended as it should, negative the number of the signal that ended it; None while it runs."""
        ended_with: int | None = self._process.exitcode
        return ended_with

    def _rest(self) -> list[Any]:
        told = []
        while (one := self.hear()) is not None:
            told.append(one)
        return told

    def _received(self) -> Any:
        try:
            return self._pipe.recv()
        except (EOFError, OSError):  # also in the middle of a word
            return None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.join()
        self._process.close()
        self._pipe.close()


def _context() -> Any:
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    return context


def _run(
    tell: Connection, environment: Mapping[str, str], work: Callable[..., None], arguments: tuple[Any, ...]
) -> None:
    os.environ.update(environment)
    belong_to_parent()
    try:
        work(tell, *arguments)
    except Problem as problem:
        # What a person would be told is no crash; anything else ends the process with a traceback.
        tell.send(problem)
        sys.exit(REFUSED)
