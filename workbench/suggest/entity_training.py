"""Teaches the entity recognizer of a pipeline what people have decided in a project."""

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench import paths
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.spans import ENTITIES
from workbench.suggest.entities import PIPELINE_NAMES
from workbench.suggest.entity_gold import MarkedText, examples_of, without_overlaps
from workbench.suggest.entity_heads import closest_labels, set_labels
from workbench.suggest.entity_silver import found_in
from workbench.suggest.gazetteer import load_gazetteer
from workbench.suggest.mentions import AMOUNTS, NAMES
from workbench.suggest.pipelines import RECOGNIZER, load_pipeline, say_taught, shipped_recognizer
from workbench.suggest.training import Example, Tell
from workbench.suggest.unchanged import check_unchanged
from workbench.suggest.workers import Recipe

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.training import Example as Pair

KEPT = 0.3
SEED = 1
_BATCH = 400
"""Tokens that the recognizer learns from at once."""
_ENOUGH = 20
"""How often a label has to be in the decisions that it needs no rehearsal."""
_STEPS, _STEPS_FROM_NOTHING = 640, 2000
_LEAST_EPOCHS, _MOST_EPOCHS = 3, 40


def train_entities(
    examples: Sequence[Example],
    recipe: Recipe,
    folder: Path,
    *,
    rehearsal: Sequence[Article] = (),
    tell: Tell,
) -> None:
    """Writes a whole spaCy pipeline whose entity recognizer has learnt the decisions of some articles.

    It starts as the recognizer of the recipe, so the same decisions give the same result. It knows the labels of the
    recipe and of the decisions, and no others. Of `rehearsal`, other articles, it learns what it finds there already
    of labels that the decisions hardly have, so that it does not forget them; as many articles as were decided do.
    """
    check_unchanged(recipe.chosen)
    entities = recipe.entities or shipped_recognizer(recipe.pipeline, recipe.resources)
    nlp = load_pipeline(recipe.pipeline, entities=entities)
    gold = examples_of(nlp, [_decided(example, _own_names(recipe)) for example in examples])
    if not gold:
        raise Problem("The decided articles hold no text to learn from.", remedy="Finish more articles first.")
    has_recognizer = RECOGNIZER in nlp.pipe_names
    sources = PIPELINE_NAMES | {new: old for old, new in recipe.renamed}
    if has_recognizer:
        recognizer: Any = nlp.get_pipe(RECOGNIZER)
        found = [recognizer(nlp.make_doc(pair.text)) for pair in gold]
        sources |= closest_labels([pair.reference for pair in gold], found)
    labels = _labels(recipe, gold)
    if has_recognizer:
        gold += examples_of(nlp, _rehearsed(nlp, rehearsal[: len(examples)], recipe, _rare(labels, gold)))
    set_labels(nlp, labels, sources, gold[:10])
    epochs = epochs_for(gold, knows_something=has_recognizer)
    teach(nlp, gold, epochs=epochs, kept=KEPT if has_recognizer else 0, tell=tell)
    say_taught(nlp, f"{len(examples)} decided articles")
    _say_whose(nlp, has_shipped=bool(shipped_recognizer(recipe.pipeline, recipe.resources)))
    nlp.to_disk(folder)


def _say_whose(nlp: "Language", *, has_shipped: bool) -> None:
    """Takes out of a pipeline's facts what was true of it before it was taught: by whom, and how good it is."""
    meta, licence = nlp.meta, nlp.meta.get("license", "")
    whose = f"{nlp.lang}_{meta['name']} {meta['version']} by {meta.get('author') or 'others'}"
    told: dict[str, object] = {
        "description": f"{whose}, with an entity recognizer taught in a project",
        "license": f"{licence}; the entity recognizer CC BY-SA 4.0" if has_shipped else licence,
        "performance": {},
    }
    meta.update(told | dict.fromkeys(("author", "email", "url"), ""))


def epochs_for(pairs: "Sequence[Pair]", *, knows_something: bool) -> int:
    """How often a recognizer goes over these examples: the fewer they are, the more often, within bounds."""
    batches = -(-sum(len(pair.x) for pair in pairs) // _BATCH)
    return min(_MOST_EPOCHS, max(_LEAST_EPOCHS, -(-(_STEPS if knows_something else _STEPS_FROM_NOTHING) // batches)))


def teach(nlp: "Language", pairs: "Sequence[Pair]", *, epochs: int, kept: float, tell: Tell) -> None:
    """Has the recognizer of a pipeline go over the examples, always in the same random order.

    In the end its weights are a mean of what they were, `kept`, and of what they became, the rest: that holds better on
    texts of other kinds (Wortsman et al., Robust fine-tuning of zero-shot models, 2022).
    """
    from thinc.api import Adam, fix_random_seed

    recognizer: Any = nlp.get_pipe(RECOGNIZER)
    fix_random_seed(SEED)
    before = _weights(recognizer.model)
    # Each batch also draws how long its pieces are, from Python's own generator, whose state is set above.
    shuffled, rng = list(pairs), random.Random(SEED)  # noqa: S311 - an order, no secret
    optimizer = Adam(0.001, L2=0.01, L2_is_weight_decay=True, use_averages=True, grad_clip=1.0)
    total, done = epochs * sum(len(pair.x) for pair in pairs), 0
    for _ in range(epochs):
        rng.shuffle(shuffled)
        for batch in _batches(shuffled):
            recognizer.update(batch, drop=0.2, sgd=optimizer)
            done += sum(len(pair.x) for pair in batch)
            tell(done / total)
    with recognizer.model.use_params(optimizer.averages):
        after = _weights(recognizer.model)
    for (node, name, old), (_, _, new) in zip(before, after, strict=True):
        node.set_param(name, kept * old + (1 - kept) * new)


def _weights(model: Any) -> list[tuple[Any, str, Any]]:
    return [(node, name, node.get_param(name).copy()) for node in model.walk() for name in node.param_names]


def _batches(pairs: "Sequence[Pair]") -> "Iterator[list[Pair]]":
    """The examples in order, as many at once as have about so many tokens as a batch is to have."""
    batch: list[Pair] = []
    size = 0
    for pair in pairs:
        batch.append(pair)
        size += len(pair.x)
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _labels(recipe: Recipe, gold: "Sequence[Pair]") -> list[str]:
    """The labels that the recognizer is to have: those of the scheme, and what else people have used."""
    used = {ent.label_ for pair in gold for ent in pair.reference.ents}
    return sorted({_own_names(recipe).get(label, label) for label, layer in recipe.layers if layer == ENTITIES} | used)


def _rare(labels: Iterable[str], gold: "Sequence[Pair]") -> frozenset[str]:
    """The labels that the decisions hardly have."""
    times = Counter(ent.label_ for pair in gold for ent in pair.reference.ents)
    return frozenset(label for label in labels if times[label] < _ENOUGH)


def _rehearsed(
    nlp: "Language", articles: Sequence[Article], recipe: Recipe, labels: frozenset[str]
) -> Iterator[MarkedText]:
    """Texts with what the recognizer finds of these labels, and nothing known of all other words."""
    gazetteer = load_gazetteer(Path(recipe.resources or paths.resources()) / "gazetteers")
    names = {old: new for new, old in PIPELINE_NAMES.items()} | dict(recipe.renamed)
    for article, mentions in zip(articles, found_in(nlp, articles, gazetteer) if labels else (), strict=False):
        named = [(m.start, m.end, m.label if m.label in labels else names.get(m.label, "")) for m in mentions]
        if kept := [entity for entity in named if entity[2] in labels]:
            yield MarkedText(article.text, without_overlaps(kept), unknown=((0, len(article.text)),))


def _own_names(recipe: Recipe) -> dict[str, str]:
    """What rules call a label of the scheme, where that is renamed from a single one of theirs."""
    names = [new for _, new in recipe.renamed]
    return {new: old for old, new in recipe.renamed if names.count(new) == 1 and new not in NAMES | AMOUNTS}


def _decided(example: Example, own_names: dict[str, str]) -> MarkedText:
    spans = [annotation.span for annotation in example.standing(ENTITIES)]
    marked = [(span.start, span.end, own_names.get(span.label, span.label)) for span in spans]
    return MarkedText(example.article.text, without_overlaps(marked))
