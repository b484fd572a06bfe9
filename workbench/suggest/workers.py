"""Runs the suggesters on any `concurrent.futures.Executor`: processes of this machine, or a cluster elsewhere."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.articles import Article
from workbench.core.suggestions import Suggestion
from workbench.suggest.pipelines import STANDARD, load_pipeline, pipeline_version
from workbench.suggest.suggester import Suggester, suggest_articles

if TYPE_CHECKING:
    from spacy.language import Language

BATCH = 8
"""Articles that go to a worker at once where nobody waits for the first of them."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that a worker needs to make the suggesters: plain values, so that it can go to another process.

    The fields mean what they mean in SuggesterSettings, but `entities` and `claims` are whole paths. `labels` are the
    entity labels that are wanted, all that the guideline names where it is empty.
    """

    pipeline: str = STANDARD
    resources: str = ""
    entities: str = ""
    claims: str = ""
    patterns: str = ""
    suggesters: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    labels: tuple[str, ...] = ()
    questions: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """What suggesters found: suggestions by article key, and the version of each suggester by its name."""

    found: dict[str, list[Suggestion]]
    versions: dict[str, str]


def suggest_batch(recipe: Recipe, articles: Sequence[Article]) -> Batch:
    """Suggestions for some articles; raises Problem where the pipeline is not to be had."""
    nlp, suggesters = suggesters_of(recipe)
    found = {
        article.key: suggestions
        for article, suggestions in suggest_articles(articles, nlp, suggesters, dict(recipe.renamed))
    }
    return Batch(found, {suggester.name: suggester.version for suggester in suggesters})


# Loading takes seconds, so each worker process does it once for each recipe.
@lru_cache(maxsize=2)
def suggesters_of(recipe: Recipe) -> tuple["Language", tuple[Suggester, ...]]:
    """The pipeline and the suggesters of a recipe, in the order in which they are to work."""
    from workbench.suggest.claims import ClaimSuggester
    from workbench.suggest.entities import EntitySuggester
    from workbench.suggest.gazetteer import load_gazetteer

    nlp = load_pipeline(recipe.pipeline)
    gazetteer = load_gazetteer(Path(recipe.resources) / "gazetteers")
    return nlp, (
        EntitySuggester(pipeline_version=pipeline_version(nlp), gazetteer=gazetteer),
        ClaimSuggester(questions=recipe.questions),
    )


def warm_up(recipe: Recipe) -> None:
    """Loads the pipeline, so that the first article does not wait for it."""
    suggest_batch(recipe, [Article("", "Ann said that it works.")])


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def workers_for(articles: int, most: int | None = None) -> int:
    """How many workers are worth their start for so many articles, `most` or else one a core at the most.

    Loading a pipeline takes as long as suggesting some dozens of articles.
    """
    return max(1, min(most or cores(), -(-articles // BATCH)))


def local_workers(count: int | None = None) -> Executor:
    """Worker processes on this machine, `count` or else one for each core that this process may use.

    They are spawned, because a forked copy of a process with a window is not safe to use.
    """
    spawn = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(max_workers=count or cores(), mp_context=spawn, initializer=_belong_to_parent)


@contextmanager
def running_workers(count: int | None = None) -> Iterator[Executor]:
    """Worker processes that are gone when the block is left; where it is left by an exception, at once."""
    others = multiprocessing.active_children()
    executor = local_workers(count)
    try:
        yield executor
    except BaseException:
        stop_workers(executor, others)
        raise
    finally:
        executor.shutdown()


def stop_workers(executor: Executor, others: Sequence[BaseProcess]) -> None:
    """Ends an executor at once, with all child processes but `others`, those that were there before it."""
    executor.shutdown(wait=False, cancel_futures=True)
    # What they are at, and what they have fetched already, nobody waits for any more.
    for worker in multiprocessing.active_children():
        if worker not in others:
            worker.terminate()


def submit(executor: Executor, recipe: Recipe, articles: Sequence[Article]) -> "Future[Batch]":
    with _interrupts_held_back():
        return executor.submit(suggest_batch, recipe, articles)


def _belong_to_parent() -> None:
    # Ctrl+C goes to every process of a terminal. What it means is for the parent to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A worker whose parent was killed waits for work for ever, with the memory of a pipeline.
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if (parent := multiprocessing.parent_process()) is not None:
        parent.join()
        os._exit(1)


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """A process that starts in this block inherits that it hears no Ctrl+C, also before it runs a line of its own."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
