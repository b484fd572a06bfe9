"""Fits the weights of what is learned about claims: of tokens by crfsuite, of ranges by gradient descent."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np

from workbench.core.articles import Range
from workbench.suggest.claim_learn_candidates import Features
from workbench.suggest.claim_learn_chances import chances
from workbench.suggest.claim_learn_weights import RangeWeights, TokenWeights

if TYPE_CHECKING:
    from numpy.typing import NDArray

Item = Sequence[str] | Mapping[str, float]
"""What is said of one token or range: names, or names with a number each."""

_TOKENS = {"c1": 0.3, "c2": 0.5, "max_iterations": 80, "feature.possible_transitions": False}
_ROUNDS, _STEPS = 12, 1500
"""How often each article is gone over, and how many steps there are at least."""
_RATE, PRIOR = 0.02, 6.0
_BASE = "base "
"""Before a label, what a base makes of a token; no other name holds a space there."""


@dataclass(frozen=True, slots=True)
class CandidateRanges:
    """The candidates of one stretch, what is said of each, and which of them are claims."""

    parts: Sequence[Range]
    told: Sequence[Features]
    right: Sequence[bool]


@dataclass(frozen=True, slots=True)
class _Coded:
    """The stretches of an article as columns: whose feature, which one, how much; and which candidates are right."""

    stretches: Sequence[CandidateRanges]
    owners: "NDArray[np.intp]"
    names: "NDArray[np.intp]"
    values: "NDArray[np.float64]"
    right: "NDArray[np.float64]"

    @classmethod
    def of(cls, stretches: Sequence[CandidateRanges], numbers: dict[str, int]) -> "_Coded":
        every = [told for stretch in stretches for told in stretch.told]
        return cls(
            stretches,
            np.array([owner for owner, told in enumerate(every) for _ in told], dtype=np.intp),
            np.array([numbers.setdefault(name, len(numbers)) for told in every for name in told], dtype=np.intp),
            np.array([value for told in every for value in told.values()]),
            np.array([is_right for stretch in stretches for is_right in stretch.right], dtype=np.float64),
        )

    def slope(self, weights: "NDArray[np.float64]") -> "NDArray[np.float64]":
        """Of the negative log-likelihood: how far the features of likely candidates are from those of right ones."""
        scores = np.bincount(self.owners, weights[self.names] * self.values, len(self.right)).tolist()
        likely: list[float] = []
        for stretch in self.stretches:
            first = len(likely)
            likely += chances(stretch.parts, scores[first : first + len(stretch.parts)])
        off = np.array(likely) - self.right
        return np.bincount(self.names, off[self.owners] * self.values, len(weights)).astype(np.float64)


@dataclass(frozen=True, slots=True)
class _Fitted:
    labels: Sequence[str]
    states: Mapping[tuple[str, str], float]
    transitions: Mapping[tuple[str, str], float]


def fitted_tokens(
    sequences: Iterable[tuple[Sequence[Sequence[str]], Sequence[str]]], base: TokenWeights | None = None
) -> TokenWeights:
    """The weights by which sequences of tokens get their labels, by L-BFGS.

    With a `base`, how much to go by each of its scores is learned beside what it does not know yet. All of that is
    linear, so the two come out as one set of weights.
    """
    told = sequences if base is None else (([*map(partial(_with_scores, base), s)], labels) for s, labels in sequences)
    fitted = _fitted(told, _TOKENS)
    states: dict[str, list[float]] = {}
    for (name, label), weight in sorted(fitted.states.items()):
        states.setdefault(name, [0.0] * len(fitted.labels))[fitted.labels.index(label)] = weight
    rows = [[fitted.transitions.get((one, next_one), 0.0) for next_one in fitted.labels] for one in fitted.labels]
    return TokenWeights(fitted.labels, rows, states if base is None else _merged(states, base, len(fitted.labels)))


def _with_scores(base: TokenWeights, names: Sequence[str]) -> dict[str, float]:
    """What is said of a token, with what a base makes of it for each label."""
    known = [weights for name in names if (weights := base.states.get(name)) is not None]
    scores = map(sum, zip(*known, strict=True)) if known else [0.0] * len(base.labels)
    return dict.fromkeys(names, 1.0) | {_BASE + label: score for label, score in zip(base.labels, scores, strict=True)}


def _merged(states: Mapping[str, list[float]], base: TokenWeights, width: int) -> dict[str, list[float]]:
    """One set of weights out of what was learned and as much of the base as was learned to go by."""
    trusted = np.array([states.get(_BASE + label, [0.0] * width) for label in base.labels])
    merged = {name: np.array(weights) @ trusted for name, weights in base.states.items()}
    for name, weights in states.items():
        if not name.startswith(_BASE):
            merged[name] = merged.get(name, 0.0) + np.array(weights)
    return {name: merged[name].tolist() for name in sorted(merged)}


def mean_of(fitted: Sequence[TokenWeights]) -> TokenWeights:
    """One set of weights out of several: it is right about as often as all of them asked together, and as fast as one.

    Bagging (Breiman 1996) with the weights instead of the answers.
    """
    labels = list(dict.fromkeys(label for each in fitted for label in each.labels))
    places = [[labels.index(label) for label in each.labels] for each in fitted]
    transitions = np.zeros((len(labels), len(labels)))
    states: dict[str, list[float]] = {}
    for each, place in zip(fitted, places, strict=True):
        transitions[np.ix_(place, place)] += np.array(each.transitions) / len(fitted)
        for name, weights in each.states.items():
            row = states.setdefault(name, [0.0] * len(labels))
            for at, weight in zip(place, weights, strict=True):
                row[at] += weight / len(fitted)
    return TokenWeights(labels, transitions.tolist(), dict(sorted(states.items())))


def fitted_ranges(
    articles: Sequence[Sequence[CandidateRanges]], base: RangeWeights | None = None, *, prior: float = PRIOR
) -> RangeWeights:
    """The weights by which ranges are chosen, article by article, by Adam (Kingma & Ba 2015) and a Gaussian prior.

    The mean of the prior is 0, or the weights of a `base` (Chelba & Acero 2004); the larger `prior`, the nearer to it.
    """
    numbers = {name: number for number, name in enumerate(base.weights if base else ())}
    coded = [_Coded.of(stretches, numbers) for stretches in articles if stretches]
    mean, speed, size = (np.zeros(len(numbers)) for _ in range(3))
    if base is not None:
        mean[: len(base.weights)] = list(base.weights.values())
    weights = mean.copy()
    rounds = max(_ROUNDS, ceil(_STEPS / max(1, len(coded))))
    random, step, steps = np.random.default_rng(0), 0, rounds * len(coded)
    for _ in range(rounds):
        for at in random.permutation(len(coded)):
            step += 1
            slope = coded[at].slope(weights) + prior / len(coded) * (weights - mean)
            speed += 0.1 * (slope - speed)
            size += 0.001 * (slope**2 - size)
            rate = _RATE * (1 - step / (steps + 1))
            weights -= rate * speed / (1 - 0.9**step) / (np.sqrt(size / (1 - 0.999**step)) + 1e-8)
    return RangeWeights({name: float(weights[number]) for name, number in sorted(numbers.items())})


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
