"""Fits the weights of what is learned about claims, by crfsuite."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from workbench.suggest.claim_learn_candidates import Features
from workbench.suggest.claim_learn_weights import RangeWeights, TokenWeights

Item = Sequence[str] | Mapping[str, float]
"""What is said of one token or range: names, or names with a number each."""

_TOKENS = {"c1": 0.1, "c2": 0.05, "max_iterations": 80, "feature.possible_transitions": False}
_RANGES = {"c1": 0.0, "c2": 6.0, "max_iterations": 150}
_YES, _NO = "1", "0"
_SURE = 50.0
"""The log-odds of what was so every time."""


@dataclass(frozen=True, slots=True)
class _Fitted:
    labels: Sequence[str]
    states: Mapping[tuple[str, str], float]
    transitions: Mapping[tuple[str, str], float]


def fitted_tokens(sequences: Iterable[tuple[Sequence[Item], Sequence[str]]]) -> TokenWeights:
    """The weights by which sequences of tokens get their labels, by L-BFGS."""
    fitted = _fitted(sequences, _TOKENS)
    states: dict[str, list[float]] = {}
    for (name, label), weight in sorted(fitted.states.items()):
        states.setdefault(name, [0.0] * len(fitted.labels))[fitted.labels.index(label)] = weight
    rows = [[fitted.transitions.get((one, next_one), 0.0) for next_one in fitted.labels] for one in fitted.labels]
    return TokenWeights(fitted.labels, rows, states)


def fitted_ranges(judged: Iterable[tuple[Features, bool]]) -> RangeWeights:
    """The weights by which ranges are told to be so or not."""
    fitted = _fitted((([told], [_YES if is_so else _NO]) for told, is_so in judged), _RANGES)
    if len(fitted.labels) < 2:
        return RangeWeights({"b": _SURE if _YES in fitted.labels else -_SURE})
    signs = {_YES: 1, _NO: -1}
    weights: dict[str, float] = {}
    for (name, label), weight in sorted(fitted.states.items()):
        weights[name] = weights.get(name, 0.0) + signs[label] * weight
    return RangeWeights(weights)


def _fitted(sequences: Iterable[tuple[Sequence[Item], Sequence[str]]], settings: Mapping[str, object]) -> _Fitted:
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=settings, verbose=False)
    # Names go in as numbers: crfsuite gives its weights as lines of text, and a name may hold anything.
    numbers: dict[str, str] = {}
    for items, labels in sequences:
        trainer.append([_numbered(item, numbers) for item in items], labels)
    with TemporaryDirectory() as scratch:
        path = Path(scratch) / "fitted"
        trainer.train(str(path))
        tagger = pycrfsuite.Tagger()
        with tagger.open(str(path)):
            told = tagger.info()
    names = list(numbers)
    states = {(names[int(number)], label): weight for (number, label), weight in told.state_features.items()}
    return _Fitted(sorted(told.labels, key=lambda label: int(told.labels[label])), states, told.transitions)


def _numbered(item: Item, numbers: dict[str, str]) -> list[str] | dict[str, float]:
    if isinstance(item, Mapping):
        return {numbers.setdefault(name, str(len(numbers))): value for name, value in item.items()}
    return [numbers.setdefault(name, str(len(numbers))) for name in item]
