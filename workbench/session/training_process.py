"""Runs a training in a process of its own: window and terminal stay free, and cancelling it takes effect at once."""

import multiprocessing
import os
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection

from workbench.core.problems import Problem
from workbench.session.tasks import Watch
from workbench.session.training_work import TrainingOrder, TrainingResult, train_and_compare
from workbench.suggest.processes import belong_to_parent, interrupts_held_back
from workbench.suggest.training import Tell

Work = Callable[[TrainingOrder, Tell], TrainingResult]

_STEPS = 1000
_LISTENING = 0.1


def train_apart(order: TrainingOrder, *, watch: Watch, work: Work = train_and_compare) -> TrainingResult | None:
    """What comes of an order; None where it was cancelled. Progress counts thousandths.

    Raises what the process raises, and Problem where it dies.
    """
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_carry_out, args=(theirs, order, work), daemon=True)
    with interrupts_held_back():
        process.start()
    theirs.close()
    try:
        return _heard(ours, watch)
    finally:
        process.kill()
        process.join()
        ours.close()


def _heard(ours: Connection, watch: Watch) -> TrainingResult | None:
    while not watch.is_cancelled():
        if not ours.poll(_LISTENING):
            continue
        try:
            said = ours.recv()
        except EOFError as error:
            raise Problem(
                "The process that learns has stopped, most likely for want of memory or of room on the disk.",
                remedy="Make room, close other programs, or leave very long articles out.",
            ) from error
        if isinstance(said, BaseException):
            raise said
        if isinstance(said, TrainingResult):
            return said
        watch.progress(round(_STEPS * said), _STEPS)
    return None


def _carry_out(theirs: Connection, order: TrainingOrder, work: Work) -> None:
    belong_to_parent()
    # The annotator goes on working meanwhile.
    if hasattr(os, "nice"):
        os.nice(5)
    said: object
    try:
        said = work(order, lambda share: theirs.send(float(share)))
    except Problem as problem:
        said = problem
    except Exception:  # a bug: it is raised where it can be shown, and not every exception can be sent
        said = RuntimeError(f"in the process that learns:\n{traceback.format_exc()}")
    with suppress(OSError):
        theirs.send(said)
