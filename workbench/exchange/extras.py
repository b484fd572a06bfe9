"""Libraries that only some formats need: asked for where a file of theirs is read, and named where they are missing."""

from importlib import import_module
from types import ModuleType

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

PACKAGE = "annotation-workbench"


def library(module: str, *, extra: str) -> ModuleType:
    """The module of an optional library; raises Problem naming the extra that brings it."""
    try:
        return import_module(module)
    except ImportError as error:
        raise missing(module.partition(".")[0], extra=extra) from error


def missing(name: str, *, extra: str) -> Problem:
    """What is said where a library is not there."""
    return Problem(
        phrase("This format needs “{name}”, which is not installed.", name=name),
        remedy=phrase("Install it: pip install {package}.", package=f'"{PACKAGE}[{extra}]"'),
    )
