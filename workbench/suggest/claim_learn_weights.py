"""What was learned about claims, as weights: adds up what speaks for each token and for each range."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import TYPE_CHECKING

import numpy as np

from workbench.core.articles import Range
from workbench.suggest.claim_layout import Stretch
from workbench.suggest.claim_learn_candidates import Features, Marginals
from workbench.suggest.claim_learn_chain import ReadOut, read_out
from workbench.suggest.claim_learn_table import TokenTable
from workbench.suggest.claim_learn_tokens import AROUND, FIRST, LAST, OUTSIDE, Column, Said, said_of, template

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from workbench.suggest.claim_learn_chain import Scores

_POSSIBLE = 0.02
"""How likely a token has to be in a claim for its part in one to be worth a question."""
_GAP = max(AROUND)
_MOST = 100.0
"""No weight that was learned comes near this, and none beyond it can be added up safely."""


@dataclass(frozen=True, slots=True)
class _Coded:
    """The words of a column by number, and for each offset a row of weights for each number; 0 is an unknown word."""

    numbers: Mapping[str, int]
    tables: Sequence["Scores"]


@dataclass(frozen=True, slots=True)
class _Laid:
    """Places to add weights up at: the number of the token at each, -1 in a gap, and the places of each stretch."""

    tokens: "NDArray[np.intp]"
    parts: Sequence[Range]


class TokenWeights:
    """A linear-chain CRF over tokens (Lafferty, McCallum & Pereira 2001)."""

    def __init__(
        self, labels: Sequence[str], transitions: Sequence[Sequence[float]], states: Mapping[str, Sequence[float]]
    ) -> None:
        """`transitions` has a row for each label, `states` one for each name of what may be said of a token.

        Raises ValueError where numbers are missing, or too large to add up.
        """
        self.labels, self.transitions, self.states = list(labels), transitions, states
        self._transitions = _numbers(transitions, len(labels))
        self._weights = _numbers([[0.0] * len(labels), *states.values()], len(labels))
        self._rows = {name: row for row, name in enumerate(states, 1)}
        self._words: dict[str, list[str]] = {}
        for name in states:
            said, _, word = name.partition("=")
            self._words.setdefault(said, []).append(word)
        self._coded: dict[str, _Coded] = {}

    def marginals(self, table: TokenTable) -> list[Marginals]:
        """For each stretch that may hold claims how likely they are where."""
        stretches = list(table.stretches())
        laid = _laid(stretches)
        scores = self._scores(said_of(table, stretches), laid)
        told = read_out(scores, self._transitions, laid.parts)
        return [
            Marginals(
                stretch,
                first=self._likely(FIRST, one),
                inside=(1 - self._column(OUTSIDE, one)).tolist(),
                last=self._likely(LAST, one),
                labels=[self.labels[number] for number in one.likeliest],
            )
            for stretch, one in zip(stretches, told, strict=True)
        ]

    def _column(self, label: str, told: ReadOut) -> "NDArray[np.float64]":
        return told.chances[:, self.labels.index(label)] if label in self.labels else np.zeros(len(told.chances))

    def _likely(self, label: str, told: ReadOut) -> list[float]:
        possible = 1 - self._column(OUTSIDE, told) > _POSSIBLE
        likely: list[float] = np.where(possible, self._column(label, told), 0.0).tolist()
        return likely

    def _scores(self, said: Said, laid: "_Laid") -> "Scores":
        """For each place and label the sum of the weights of what is said."""
        scores = np.zeros((len(laid.tokens), len(self.labels)))
        for column in said.columns:
            coded = self._coded.get(column.name) or self._code(column)
            known = map(coded.numbers.get, column.values, repeat(0))
            beyond = coded.numbers.get(column.beyond, 0)
            numbers = np.fromiter(chain(known, [beyond]), np.intp, len(column.values) + 1)[laid.tokens]
            for offset, table in zip(column.offsets, coded.tables, strict=True):
                scores[_GAP:-_GAP] += table.take(numbers[_GAP + offset : len(numbers) - _GAP + offset], axis=0)
        marks = [
            (place, row)
            for (start, _), stretch in zip(laid.parts, said.stretches, strict=True)
            for place, names in enumerate(said.marks[stretch.first : stretch.last], start)
            for name in names
            if (row := self._rows.get(name, 0))
        ]
        if marks:
            places, rows = zip(*marks, strict=True)
            np.add.at(scores, list(places), self._weights[list(rows)])
        return scores

    def _code(self, column: Column) -> _Coded:
        templates = [template(column.name, offset) for offset in column.offsets]
        words = {word for each in templates for word in self._words.get(each, ())}
        numbers = {word: number for number, word in enumerate(sorted(words), 1)}
        rows = [[0, *(self._rows.get(f"{each}={word}", 0) for word in numbers)] for each in templates]
        coded = self._coded[column.name] = _Coded(numbers, [self._weights[numbered] for numbered in rows])
        return coded


class RangeWeights:
    """What speaks for a range to be a claim, added up."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        """Raises ValueError where a weight is no number, or too large to add up."""
        _numbers([[weight] for weight in weights.values()] or [[0.0]], 1)
        self.weights = weights

    def of(self, features: Features) -> float:
        weight = self.weights.get
        return sum(weight(name, 0.0) * value for name, value in features.items())


def _laid(stretches: Sequence[Stretch]) -> _Laid:
    """Stretches one behind the other with gaps around each, where a token looks for its neighbours beyond the edge."""
    tokens, parts = [-1] * _GAP, []
    for stretch in stretches:
        parts.append((len(tokens), len(tokens) + stretch.last - stretch.first))
        tokens += [*range(stretch.first, stretch.last), *[-1] * _GAP]
    return _Laid(np.array(tokens), parts)


def _numbers(rows: Sequence[Sequence[float]], width: int) -> "Scores":
    numbers = np.array(rows, dtype=np.float64)
    if numbers.ndim != 2 or numbers.shape[1] != width or not (np.abs(numbers) <= _MOST).all():
        raise ValueError("weights that cannot be added up")
    return numbers


@dataclass(frozen=True, slots=True)
class Weights:
    """Of the CRF over tokens, and of the choice among ranges."""

    tokens: TokenWeights
    ranges: RangeWeights


def written_weights(weights: Weights) -> bytes:
    tokens = weights.tokens
    told = {
        "labels": tokens.labels,
        "transitions": tokens.transitions,
        "tokens": tokens.states,
        "ranges": weights.ranges.weights,
    }
    return json.dumps(told, separators=(",", ":")).encode()


def weights_in(written: bytes) -> Weights:
    """Reads what `written_weights` wrote; raises ValueError for anything else."""
    try:
        told = json.loads(written)
        tokens = TokenWeights([str(label) for label in told["labels"]], told["transitions"], told["tokens"])
        return Weights(tokens, RangeWeights(told["ranges"]))
    except (TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError("not what was learned about claims") from error
