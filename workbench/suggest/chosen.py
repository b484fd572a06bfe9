"""Which suggesters go with a pipeline, a scheme and what a project chose: rules for English with English alone."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workbench.core.spans import CLAIMS, ENTITIES
from workbench.suggest.languages import ENGLISH
from workbench.suggest.mentions import AMOUNTS, NAMES

if TYPE_CHECKING:
    from spacy.language import Language

    from workbench.suggest.suggester import Suggester
    from workbench.suggest.workers import Recipe

# What the rules for English know, and what they leave out on purpose.
_KNOWN = NAMES | AMOUNTS | {"WORK_OF_ART", "CARDINAL", "ORDINAL", "LANGUAGE"}


def layers_by_label(recipe: "Recipe") -> dict[str, str]:
    """The layer that each label of a suggester ends up in; a label that is renamed counts under its own name."""
    layers: dict[str, str] = {}
    for label, layer in recipe.layers:
        layers.setdefault(label, layer)
    return layers | {old: layers[new] for old, new in recipe.renamed if new in layers}


def knows(recipe: "Recipe", layer: str, label: str) -> bool:
    """Whether the scheme has room for a label in a layer; any where nothing is said of a scheme."""
    kept = dict(recipe.renamed).get(label, label)
    return not recipe.layers or (kept, layer) in recipe.layers


def entity_labels(nlp: "Language") -> frozenset[str]:
    """The labels of all components of a pipeline that find entities."""
    finders = [name for name in nlp.pipe_names if "doc.ents" in nlp.get_pipe_meta(name).assigns]
    return frozenset(label for name in finders for label in nlp.pipe_labels.get(name, ()))


def suits_entity_rules(recipe: "Recipe", nlp: "Language") -> bool:
    """Whether the rules for English entities have something to work on, and somewhere to put it."""
    is_wanted = any(knows(recipe, ENTITIES, label) for label in NAMES | AMOUNTS)
    return nlp.lang == ENGLISH and is_wanted and not entity_labels(nlp).isdisjoint(_KNOWN)


def suits_claim_rules(recipe: "Recipe", nlp: "Language") -> bool:
    """Whether the rules for claims can be used: they go by English words, parts of speech and a parse."""
    return nlp.lang == ENGLISH and {"tagger", "parser"} <= set(nlp.pipe_names) and knows(recipe, CLAIMS, "CLAIM")


def before_rules(recipe: "Recipe", nlp: "Language") -> "Iterator[Suggester]":
    """The suggesters whose entities a claimer may stand for, besides those of the rules."""
    if recipe.patterns:
        from workbench.suggest.patterns import PatternSuggester

        yield PatternSuggester(nlp, recipe.patterns, _layers_of(recipe, frozenset()))
    if labels := entity_labels(nlp) - (_KNOWN if nlp.lang == ENGLISH else frozenset()):
        from workbench.suggest.pipeline_entities import PipelineEntities
        from workbench.suggest.pipelines import pipeline_version

        layers = _layers_of(recipe, labels)
        yield PipelineEntities(
            name="pipeline" if nlp.lang == ENGLISH else "entities",
            pipeline_version=pipeline_version(nlp),
            meta=nlp.meta,
            layers={label: layers[label] for label in labels if label in layers},
        )


def after_rules(recipe: "Recipe", nlp: "Language") -> "Iterator[Suggester]":
    """Suggesters of somebody's own, which see what all others found; raises Problem for one that cannot be made."""
    if recipe.suggesters:
        from workbench.suggest.entry_points import make_suggester

        for name in recipe.suggesters:
            yield make_suggester(name, nlp, lambda layer, label: knows(recipe, layer, label))


def _layers_of(recipe: "Recipe", labels: frozenset[str]) -> dict[str, str]:
    return layers_by_label(recipe) if recipe.layers else dict.fromkeys(labels, ENTITIES)
