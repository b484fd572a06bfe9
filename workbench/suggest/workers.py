"""Runs the suggesters on any `concurrent.futures.Executor`: processes of this machine, or a cluster elsewhere."""

import multiprocessing
import os
from collections.abc import Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.articles import Article
from workbench.core.suggestions import Suggestion
from workbench.suggest.pipelines import STANDARD, load_pipeline, pipeline_version
from workbench.suggest.suggester import Suggester, suggest_articles

if TYPE_CHECKING:
    from spacy.language import Language


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that a worker needs to make the suggesters: plain values, so that it can go to another process."""

    pipeline: str = STANDARD
    resources: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """What suggesters found: suggestions by article key, and the version of each suggester by its name."""

    found: dict[str, list[Suggestion]]
    versions: dict[str, str]


def suggest_batch(recipe: Recipe, articles: Sequence[Article]) -> Batch:
    """Suggestions for some articles; raises Problem where the pipeline is not to be had."""
    nlp, suggesters = _suggesters(recipe)
    found = {article.key: suggestions for article, suggestions in suggest_articles(articles, nlp, suggesters)}
    return Batch(found, {suggester.name: suggester.version for suggester in suggesters})


# Loading takes seconds, so each worker process does it once for each recipe.
@lru_cache(maxsize=2)
def _suggesters(recipe: Recipe) -> tuple["Language", tuple[Suggester, ...]]:
    from workbench.suggest.claims import ClaimSuggester
    from workbench.suggest.entities import EntitySuggester
    from workbench.suggest.gazetteer import load_gazetteer

    nlp = load_pipeline(recipe.pipeline)
    version = pipeline_version(nlp)
    gazetteer = load_gazetteer(Path(recipe.resources) / "gazetteers")
    return nlp, (
        EntitySuggester(pipeline_version=version, gazetteer=gazetteer),
        ClaimSuggester(pipeline_version=version),
    )


def warm_up(recipe: Recipe) -> None:
    """Loads the pipeline, so that the first article does not wait for it."""
    suggest_batch(recipe, [Article("", "Ann said that it works.")])


def local_workers(count: int | None = None) -> Executor:
    """Worker processes on this machine, `count` or else one for each core that this process may use.

    They are spawned, because a forked copy of a process with a window is not safe to use.
    """
    cores = count or len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else count or os.cpu_count() or 1
    return ProcessPoolExecutor(max_workers=cores, mp_context=multiprocessing.get_context("spawn"))


def submit(executor: Executor, recipe: Recipe, articles: Sequence[Article]) -> "Future[Batch]":
    return executor.submit(suggest_batch, recipe, articles)
