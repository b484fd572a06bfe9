"""Makes scores say how often suggestions are right in this project, as far as its own decisions tell."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from workbench.core.outcomes import Outcomes, bin_of
from workbench.core.suggestions import Suggestion
from workbench.suggest.odds import log_odds, probability_of

CERTAIN = 0.99
"""No suggester is surer than this before it is corrected: the one wrong in a hundred must fit in."""
ALIKE = 0.8
"""Weight of one decision: the marks of an article are alike, so that ten of them tell about as much as eight."""
EARLIER = 0.05
"""Weight of decisions on another version of the suggester: one that was trained since errs elsewhere, and less."""
SHIFT, STRETCH, LABEL_SHIFT = 0.25, 0.15, 0.3
"""How far a suggester's log-odds are thought to be off before anything is known (scales of Cauchy distributions): all
alike, in how steeply they rise (as a logarithm), and for one label."""

Proposer = tuple[str, str]
"""A layer and a suggester, which are corrected by themselves."""


@dataclass(frozen=True, slots=True)
class Correction:
    """Log-odds as given are multiplied by `slope`, always above 0, and moved by `shift` and the shift of the label."""

    slope: float = 1.0
    shift: float = 0.0
    labels: Mapping[str, float] = field(default_factory=dict)

    def probability(self, score: float, label: str) -> float:
        return probability_of(self.slope * _odds(score) + self.shift + self.labels.get(label, 0.0))


class Calibration:
    """Corrections of the scores of each layer, suggester and version, each worked out when it is first asked for."""

    def __init__(self, decided: Iterable[Outcomes]) -> None:
        self._decided: dict[Proposer, list[Outcomes]] = defaultdict(list)
        for each in decided:
            self._decided[each.layer, each.suggester].append(each)
        self._corrections: dict[tuple[Proposer, str], Correction] = {}

    def apply(self, suggestion: Suggestion) -> Suggestion:
        """The suggestion with the probability that decisions bear out; as it was where nobody has decided anything."""
        proposer = suggestion.span.layer, suggestion.suggester
        if proposer not in self._decided:
            return suggestion
        correction = self.correction(proposer, suggestion.version)
        return replace(suggestion, score=correction.probability(suggestion.score, suggestion.span.label))

    def correction(self, proposer: Proposer, version: str) -> Correction:
        """The correction of a layer's suggester, which counts decisions on this version of it most."""
        known = self._corrections.get((proposer, version))
        if known is None:
            known = self._corrections[proposer, version] = _fitted(_rows(self._decided.get(proposer, ()), version))
        return known


@lru_cache(maxsize=8)
def calibrate(decided: tuple[Outcomes, ...]) -> Calibration:
    """What the decisions of a project say about the scores of its suggesters.

    Logistic recalibration of the log-odds (Platt 1999; for probabilities that are off already Niculescu-Mizil & Caruana
    2005), at the maximum a posteriori, with a shift for each label that is drawn towards none. The priors are weakly
    informative (Gelman et al. 2008) and in the middle say “right as they are”. So it begins at the identity, moves with
    evidence, and never turns an order around.
    """
    return Calibration(decided)


@dataclass(slots=True)
class _Row:
    """Decisions on one label at about one score; `right` is the part of their weight that was right."""

    label: str
    log_odds: float
    weight: float = 0.0
    right: float = 0.0


def _rows(decided: Iterable[Outcomes], version: str) -> list[_Row]:
    rows: dict[tuple[str, int], _Row] = {}
    for each in decided:
        # Not the mean of what is in the bin: that differs by less than the scores are worth.
        row = rows.setdefault((each.label, bin_of(each.score)), _Row(each.label, _odds(each.score)))
        weight = ALIKE * (1.0 if each.version == version else EARLIER)
        row.weight += weight * (each.right + each.wrong)
        row.right += weight * each.right
    return list(rows.values())


_STEPS = 20
_LONGEST_STEP = 1.0
_SMALL = 1e-3


def _fitted(rows: Sequence[_Row]) -> Correction:
    """The correction that is likeliest after these rows, found by Fisher scoring with steps of limited length."""
    now = Correction()
    for _ in range(_STEPS):
        shift, stretch, labels = _step(rows, now)
        longest = max(abs(shift), abs(stretch), *map(abs, labels.values()))
        held = min(1.0, _LONGEST_STEP / longest) if longest else 0.0
        now = Correction(
            now.slope * math.exp(held * stretch),
            now.shift + held * shift,
            {label: now.labels.get(label, 0.0) + held * step for label, step in labels.items()},
        )
        if longest < _SMALL:
            break
    return now


@dataclass(slots=True)
class _Label:
    """Sums over the rows of one label: how far right and expected differ, and how that changes with both parameters."""

    surplus: float = 0.0
    shift: float = 0.0
    stretch: float = 0.0


@dataclass(slots=True)
class _Sums:
    """The same over all rows, by label; `surplus` and `stretch` are those of the slope."""

    labels: dict[str, _Label]
    surplus: float = 0.0
    stretch: float = 0.0


def _summed(rows: Iterable[_Row], now: Correction) -> _Sums:
    sums = _Sums(defaultdict(_Label))
    for row in rows:
        rising = now.slope * row.log_odds
        expected = probability_of(rising + now.shift + now.labels.get(row.label, 0.0))
        surplus, told = row.right - row.weight * expected, row.weight * expected * (1 - expected)
        own = sums.labels[row.label]
        own.surplus += surplus
        own.shift += told
        own.stretch += told * rising
        sums.surplus += surplus * rising
        sums.stretch += told * rising * rising
    return sums


def _step(rows: Iterable[_Row], now: Correction) -> tuple[float, float, dict[str, float]]:
    """By how much to change shift, logarithm of the slope, and the labels' shifts.

    Labels touch only their own rows, so they are eliminated one by one and two equations with two unknowns are left.
    """
    sums, steepness = _summed(rows, now), math.log(now.slope)
    pull, stiff = _pull(now.shift, SHIFT), _pull(steepness, STRETCH)
    a, b, c = pull, 0.0, sums.stretch + stiff
    up_shift, up_stretch = -pull * now.shift, sums.surplus - stiff * steepness
    ups: dict[str, tuple[float, float]] = {}
    for label, own in sums.labels.items():
        held = now.labels.get(label, 0.0)
        drawn = _pull(held, LABEL_SHIFT)
        up, whole = ups[label] = own.surplus - drawn * held, own.shift + drawn
        a += own.shift - own.shift**2 / whole
        b += own.stretch - own.shift * own.stretch / whole
        c -= own.stretch**2 / whole
        up_shift += own.surplus - own.shift * up / whole
        up_stretch -= own.stretch * up / whole
    shift = (c * up_shift - b * up_stretch) / (a * c - b * b)
    stretch = (a * up_stretch - b * up_shift) / (a * c - b * b)
    by_label = {
        label: (up - sums.labels[label].shift * shift - sums.labels[label].stretch * stretch) / whole
        for label, (up, whole) in ups.items()
    }
    return shift, stretch, by_label


def _pull(value: float, scale: float) -> float:
    """How much a prior draws a value towards 0: one with long tails (Cauchy), for few are far off, but those are."""
    return 2 / (scale**2 + value**2)


def _odds(score: float) -> float:
    return log_odds(score, floor=1 - CERTAIN)
