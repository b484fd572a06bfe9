"""Worker processes that are killed, or run out of memory, over articles that say so."""

import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from workbench.core.articles import Article
from workbench.suggest.processes import Processes
from workbench.suggest.workers import Batch, Recipe

_ROOM = 200_000_000
"""Bytes of addresses that a worker gets beside those it has."""


def suggest_or_die(_recipe: Recipe, articles: Sequence[Article]) -> Batch:
    for article in articles:
        if "deadly" in article.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "heavy" in article.text:
            import resource

            used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_AS, (used + _ROOM, resource.RLIM_INFINITY))
            bytearray(2 * _ROOM)
    return Batch({article.key: [] for article in articles}, {"entities": "1"})


class Mortal(Processes):
    """The processes of this machine, with that in place of the suggesters."""

    def submit(self, _fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        return super().submit(suggest_or_die, *args, **kwargs)
