"""Worker processes that are killed, or run out of memory, over articles that say so."""

import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from workbench.core.articles import Article
from workbench.suggest.processes import Processes
from workbench.suggest.workers import Batch, Recipe

_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
"""On Windows, where there is no other, this one ends a process at once as well."""


def suggest_or_die(_recipe: Recipe, articles: Sequence[Article]) -> Batch:
    for article in articles:
        if "deadly" in article.text:
            os.kill(os.getpid(), _KILL)
        if "heavy" in article.text:
            bytearray(1 << 62)
    return Batch({article.key: [] for article in articles}, {"entities": "1"})


class Mortal(Processes):
    """The processes of this machine, with that in place of the suggesters."""

    def submit(self, _fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        return super().submit(suggest_or_die, *args, **kwargs)
