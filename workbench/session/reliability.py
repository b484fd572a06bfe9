"""Compares the scores that were shown with how often they were right: of those at 0.9, nine of ten should be."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from workbench.core.outcomes import TENTHS, Outcomes, bin_of


@dataclass(frozen=True, slots=True)
class Judged:
    """Decided suggestions: how many, how many of them were right, and their mean score.

    `calibration_error` is the expected one, how far score and share right are apart in each tenth of the scores, over
    the suggestions (Naeini et al. 2015).
    """

    name: str
    decided: int
    right: int
    mean: float
    calibration_error: float

    @property
    def share(self) -> float:
        return self.right / self.decided

    @property
    def interval(self) -> tuple[float, float]:
        """Where the share right lies in 95 of 100 cases (Wilson 1927)."""
        return wilson(self.right, self.decided)


@dataclass(frozen=True, slots=True)
class Reliability:
    """What scores of one layer were worth: all together, and by tenth of the score, by suggester and by label."""

    layer: str
    all: Judged
    scores: tuple[Judged, ...]
    suggesters: tuple[Judged, ...]
    labels: tuple[Judged, ...]


def reliabilities(layers: Iterable[str], shown: Sequence[Outcomes]) -> tuple[Reliability, ...]:
    """The reliability of each layer that has any suggestion decided; `shown` is by the scores that were shown."""
    held = [(layer, [each for each in shown if each.layer == layer]) for layer in layers]
    return tuple(
        Reliability(
            layer,
            judged("all", found),
            _by(lambda each: f"{_tenth(each) / TENTHS:.1f} to {(_tenth(each) + 1) / TENTHS:.1f}", found)[::-1],
            _by(lambda each: each.suggester, found),
            _by(lambda each: each.label, found),
        )
        for layer, found in held
        if found
    )


def _by(name_of: Callable[[Outcomes], str], shown: Iterable[Outcomes]) -> tuple[Judged, ...]:
    named: dict[str, list[Outcomes]] = defaultdict(list)
    for each in shown:
        named[name_of(each)].append(each)
    return tuple(judged(name, found) for name, found in sorted(named.items()))


def judged(name: str, shown: Sequence[Outcomes]) -> Judged:
    """All of these together; there has to be one."""
    decided, right = sum(each.right + each.wrong for each in shown), sum(each.right for each in shown)
    surplus: dict[int, float] = defaultdict(float)
    for each in shown:
        surplus[_tenth(each)] += each.score * (each.right + each.wrong) - each.right
    mean = sum(each.score * (each.right + each.wrong) for each in shown) / decided
    return Judged(name, decided, right, mean, sum(map(abs, surplus.values())) / decided)


def _tenth(each: Outcomes) -> int:
    return bin_of(each.score, TENTHS)


def wilson(right: int, decided: int) -> tuple[float, float]:
    """The score interval of Wilson (1927) for a share, at 95 %."""
    z, share = 1.96, right / decided
    middle = share + z * z / (2 * decided)
    reach = z * math.sqrt(share * (1 - share) / decided + z * z / (4 * decided * decided))
    whole = 1 + z * z / decided
    return max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole)


def reliability_record(found: Reliability) -> dict[str, object]:
    """The same as plain values, for JSON."""
    return {
        "layer": found.layer,
        **_record(found.all),
        "scores": [{"shown": each.name, **_record(each)} for each in found.scores],
        "suggesters": [{"suggester": each.name, **_record(each)} for each in found.suggesters],
        "labels": [{"label": each.name, **_record(each)} for each in found.labels],
    }


def _record(each: Judged) -> dict[str, object]:
    return {
        "decided": each.decided,
        "right": each.right,
        "mean_score": round(each.mean, 4),
        "share_right": round(each.share, 4),
        "interval": [round(end, 4) for end in each.interval],
        "calibration_error": round(each.calibration_error, 4),
    }
