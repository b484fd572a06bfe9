"""A new head for an entity recognizer: other labels, with what it knows of words and labels carried over."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from workbench.suggest.pipelines import RECOGNIZER

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.training import Example

_UNIT, _OUT = 4, 5
_MOVES_WITH_LABEL = (1, 2, 3, _UNIT)
"""spaCy's numbers of the moves that begin, continue and end an entity, and that make one of a single token."""


def closest_labels(gold: "Iterable[Doc]", found: "Iterable[Doc]") -> dict[str, str]:
    """For each label of the gold the one that a recognizer gave most often to the same spans, where it gave any."""
    seen: dict[str, Counter[str]] = {}
    for right, other in zip(gold, found, strict=True):
        given = {(ent.start, ent.end): ent.label_ for ent in other.ents}
        for ent in right.ents:
            if (ent.start, ent.end) in given:
                seen.setdefault(ent.label_, Counter())[given[ent.start, ent.end]] += 1
    return {label: counted.most_common(1)[0][0] for label, counted in seen.items()}


def set_labels(nlp: "Language", labels: Sequence[str], sources: Mapping[str, str], sample: "list[Example]") -> None:
    """Gives a pipeline a recognizer of these labels and no others; each starts as its source among those of the old.

    A label without a source starts as the mean of all. Where there is no old recognizer, the new one knows nothing.
    Some examples are needed for spaCy to find out about shapes.
    """
    old: Any = None
    if RECOGNIZER in nlp.pipe_names:
        old = nlp.get_pipe(RECOGNIZER)
        config = {key: value for key, value in nlp.get_pipe_config(RECOGNIZER).items() if key != "factory"}
        new: Any = nlp.replace_pipe(RECOGNIZER, RECOGNIZER, config=config)
    else:
        new = nlp.add_pipe(RECOGNIZER)
    # Of labels that are as frequent spaCy would settle the order by name, and differently for each move.
    actions = {move: {label: 2 + len(labels) - i for i, label in enumerate(labels)} for move in _MOVES_WITH_LABEL}
    new.initialize(lambda: sample, labels={**actions, _UNIT: {**actions[_UNIT], "": 1}, _OUT: {"": 1}})
    if old is not None:
        _carry_over(old, new, sources)


def _carry_over(old: Any, new: Any, sources: Mapping[str, str]) -> None:
    """Copies all weights of a recognizer, but of those for its labels only the ones that are sources."""
    before = _rows(old)
    picked = [_sources(name, before, sources) for name in _rows(new)]
    for node, copy in zip(old.model.walk(), new.model.walk(), strict=True):
        is_output = node is old.model.get_ref("upper")
        for name in node.param_names:
            weights = node.get_param(name)
            copy.set_param(name, _means(weights, picked) if is_output else weights.copy())


def _means(weights: Any, picked: Sequence[Sequence[int]]) -> Any:
    """For each group of rows their mean."""
    import numpy as np

    return np.stack([weights[list(rows)].mean(axis=0) for rows in picked])


def _rows(recognizer: Any) -> dict[str, int]:
    """The row of the output layer for each move, such as B-PERSON."""
    moves = recognizer.moves
    return {moves.get_class_name(row): row for row in range(moves.n_moves)}


def _sources(name: str, before: Mapping[str, int], sources: Mapping[str, str]) -> list[int]:
    """The old rows that a new row starts as the mean of."""
    move, dash, label = name.partition("-")
    old = f"{move}-{sources.get(label, label)}" if dash else name
    return [before[old]] if old in before else [row for other, row in before.items() if other.startswith(f"{move}-")]
