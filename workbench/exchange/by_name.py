"""Finds a format by the name that a person gave, in any of the tables of formats."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from workbench.core.phrases import phrase
from workbench.core.problems import Problem


class _Named(Protocol):
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=_Named)


def by_name(formats: Sequence[N], name: str, unknown: str) -> N:
    """The format of that name; raises Problem in the words of `unknown`, a template with `{name}`, if none has."""
    found = next((format for format in formats if format.name == name), None)
    if found is None:
        names = ", ".join(format.name for format in formats)
        raise Problem(phrase(unknown, name=name), remedy=phrase("There are {names}.", names=names))
    return found
