"""Any method of the window fails once while a person annotates: the window goes on, and the project is whole."""

import faulthandler
import functools
import importlib
import inspect
import pkgutil
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from types import FunctionType
from typing import Any

import workbench.desktop
from tests.bench.torture.annotating import Annotating, Said
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import Witness
from tests.bench.torture.outcome import Outcome
from tests.bench.torture.window_kills import ended, heard, window

_SECONDS = 4.0
_OFTEN = 0.3
_WORDS = "a fault of the torture"


class InjectedFault(Exception):
    """Says that it is ours, so that every other one is a bug."""


def outcomes(grounds: Grounds) -> Iterator[Outcome]:
    while True:
        path, witness = grounds.project(), Witness()
        life = grounds.random.randrange(10**6)
        with window(grounds, path, grounds.folder(), life, annotate_with_faults) as child:
            told = [child.hear(), *child.hear_for(_SECONDS)]
            outcome = heard(witness, [each for each in told if not _is_ours(each)])
            outcome += ended(child, witness, path, leave_out=_is_ours)
            if child.status != 0:
                failed = [each for each in told if isinstance(each, str)]
                outcome += Outcome(wrong=(f"the last that failed: {', '.join(failed[-3:])}",))
            yield outcome


def annotate_with_faults(tell: Connection, project: Path, seed: str) -> None:
    faulthandler.enable()
    chance = random.Random(seed)
    methods = [*_methods()]
    injected = 0

    def press_with_fault(press: Callable[[], None]) -> None:
        nonlocal injected
        if chance.random() > _OFTEN:
            press()
            return
        owner, name = chance.choice(methods)
        tell.send(f"{owner.__name__}.{name}")
        with _failing_once(owner, name) as failed:
            press()
        injected += failed[0]

    Annotating(tell, seed).go_on(project, around_press=press_with_fault)
    tell.send(Outcome(faults=injected))


@contextmanager
def _failing_once(owner: type, name: str) -> Iterator[list[bool]]:
    """The method fails the first time that it is called in the block; whether it was is in the list."""
    made = owner.__dict__[name]
    failed = [False]

    @functools.wraps(made)
    def fail_once(*arguments: Any, **named: Any) -> Any:
        if failed[0]:
            return made(*arguments, **named)
        failed[0] = True
        raise InjectedFault(_WORDS)

    setattr(owner, name, fail_once)
    try:
        yield failed
    finally:
        setattr(owner, name, made)


def _methods() -> Iterator[tuple[type, str]]:
    """The methods of every class of the window, as classes and names."""
    for module in pkgutil.iter_modules(workbench.desktop.__path__):
        found = importlib.import_module(f"workbench.desktop.{module.name}")
        for _, owner in inspect.getmembers(found, inspect.isclass):
            if owner.__module__ == found.__name__:
                yield from ((owner, name) for name, each in vars(owner).items() if _can_fail(name, each))


def _can_fail(name: str, each: object) -> bool:
    # An exception out of a size hint, a line each, ends any program of PySide: a bare QComboBox shows it.
    return isinstance(each, FunctionType) and not name.startswith("__") and not name.endswith("izeHint")


def _is_ours(each: object) -> bool:
    return isinstance(each, Said) and _WORDS in each.words
