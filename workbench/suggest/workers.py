"""Runs the suggesters on any `concurrent.futures.Executor`: processes of this machine, or a cluster elsewhere."""

import hashlib
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from workbench import paths
from workbench.core.articles import Article
from workbench.core.spans import ENTITIES
from workbench.core.suggestions import Suggestion
from workbench.suggest.chosen import after_rules, before_rules, knows, suits_claim_rules, suits_entity_rules
from workbench.suggest.entry_points import OwnSuggester
from workbench.suggest.mentions import AMOUNTS, NAMES
from workbench.suggest.pipelines import STANDARD, load_pipeline, pipeline_version, shipped_recognizer
from workbench.suggest.processes import Processes, cores
from workbench.suggest.suggester import Suggester, suggest_articles
from workbench.suggest.unchanged import Chosen, check_unchanged

if TYPE_CHECKING:
    from spacy.language import Language

BATCH = 8
"""Articles that go to a worker at once where nobody waits for the first of them."""
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that a worker needs to make the suggesters: plain values, so that it can go to another process.

    The fields mean what they mean in SuggesterSettings, but `entities` and `claims` are whole paths. `layers` are pairs
    of a label of the scheme and its layer; empty, any label will do. `chosen` are those of them that are folders
    of a person's choice: a worker looks again, since it loads them later. `resources` is a folder in place of the one
    that ships; empty, each worker takes that of its own installation, which may be on another machine.
    """

    pipeline: str = STANDARD
    resources: str = ""
    entities: str = ""
    claims: str = ""
    chosen: tuple[Chosen, ...] = ()
    patterns: str = ""
    suggesters: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    layers: tuple[tuple[str, str], ...] = ()
    questions: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """What suggesters found: suggestions by article key, and the version of each suggester by its name.

    `faults` are sentences about suggesters of somebody's own that did something wrong.
    """

    found: dict[str, list[Suggestion]]
    versions: dict[str, str]
    faults: tuple[str, ...] = ()


def suggest_batch(recipe: Recipe, articles: Sequence[Article]) -> Batch:
    """Suggestions for some articles; raises Problem where the pipeline is not to be had."""
    # A worker of a cluster may have several threads, and a pipeline is made for one.
    with _ONE_AT_A_TIME:
        nlp, suggesters = suggesters_of(recipe)
        found = {
            article.key: suggestions
            for article, suggestions in suggest_articles(articles, nlp, suggesters, dict(recipe.renamed))
        }
    # What changes the suggestions of all is part of each version, so that a new run begins.
    mark = settings_mark(recipe)
    versions = {suggester.name: suggester.version + mark for suggester in suggesters}
    # Where nothing suggests, that has to be noted too, or the article would wait for ever.
    versions = versions or {"entities": f"{pipeline_version(nlp)}, none"}
    own = [suggester for suggester in suggesters if isinstance(suggester, OwnSuggester)]
    return Batch(found, versions, tuple(fault for suggester in own for fault in suggester.take_faults()))


def settings_mark(recipe: Recipe) -> str:
    """Words for a version that tell one way of renaming labels from another; empty where nothing is renamed."""
    if not recipe.renamed and not recipe.questions:
        return ""
    stated = repr((sorted(recipe.renamed), recipe.questions)).encode()
    return f", settings {hashlib.blake2b(stated, digest_size=3).hexdigest()}"


# Loading takes seconds, so each worker process does it once for each recipe.
@lru_cache(maxsize=2)
def suggesters_of(recipe: Recipe) -> tuple["Language", tuple[Suggester, ...]]:
    """The pipeline and the suggesters of a recipe, in the order in which they are to work."""
    from workbench.suggest.claim_learned import load_learned, shipped_claims
    from workbench.suggest.claims import ClaimSuggester
    from workbench.suggest.entities import EntitySuggester
    from workbench.suggest.gazetteer import load_gazetteer

    check_unchanged(recipe.chosen)
    recipe = replace(recipe, resources=recipe.resources or str(paths.resources()))
    nlp = load_pipeline(
        recipe.pipeline, entities=recipe.entities or shipped_recognizer(recipe.pipeline, recipe.resources)
    )
    suggesters: list[Suggester] = [*before_rules(recipe, nlp)]
    if suits_entity_rules(recipe, nlp):
        gazetteer = load_gazetteer(Path(recipe.resources) / "gazetteers")
        labels = [label for label in NAMES | AMOUNTS if knows(recipe, ENTITIES, label)]
        version = pipeline_version(nlp)
        suggesters.append(EntitySuggester(pipeline_version=version, gazetteer=gazetteer, labels=labels))
    if suits_claim_rules(recipe, nlp):
        folder = recipe.claims or shipped_claims(recipe.resources)
        learned = load_learned(Path(folder)) if folder else None
        suggesters.append(ClaimSuggester(questions=recipe.questions, learned=learned))
    return nlp, (*suggesters, *after_rules(recipe, nlp))


def warm_up(recipe: Recipe) -> None:
    """Loads the pipeline, so that the first article does not wait for it."""
    suggest_batch(recipe, [Article("", "Ann said that it works.")])


def workers_for(articles: int, most: int | None = None) -> int:
    """How many workers are worth their start for so many articles, `most` or else one a core at the most.

    Loading a pipeline takes as long as suggesting some dozens of articles.
    """
    return max(1, min(most or cores(), -(-articles // BATCH)))


@contextmanager
def running_workers(count: int | None = None) -> Iterator[Processes]:
    """Worker processes that are gone when the block is left; where it is left by an exception, at once."""
    executor = Processes(count)
    try:
        yield executor
    except BaseException:
        executor.stop()
        raise
    else:
        executor.shutdown()


def submit(executor: Executor, recipe: Recipe, articles: Sequence[Article]) -> "Future[Batch]":
    return executor.submit(suggest_batch, recipe, articles)
