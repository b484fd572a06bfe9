"""Training: what was learned from a project's decisions, and how it compares with what was in use before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from workbench.core.outcomes import Outcomes

LEAST_COMPARED = 5
"""Articles that are compared at least: draws out of fewer are all alike, and say that they are sure."""
LIKELY = 0.8
"""How likely the new suggester has to be better before it takes the place of the old one; measured in DECISIONS.md."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """F1, 0 to 1, of two suggesters on the same held-out articles, which neither has learned from.

    `low` and `high` hold the difference in 95 of 100 draws of as many articles, and `likely` is the share of draws in
    which the new one is better: a paired bootstrap (Efron & Tibshirani, An Introduction to the Bootstrap, 1993).
    """

    articles: int
    before: float
    after: float
    low: float
    high: float
    likely: float

    @property
    def difference(self) -> float:
        return self.after - self.before

    @property
    def is_better(self) -> bool:
        return self.articles >= LEAST_COMPARED and self.difference > 0 and self.likely >= LIKELY


@dataclass(frozen=True, slots=True)
class Training:
    """One training of one layer. `folder` is its name beside the project, empty where it was not better and not kept.

    `instead_of` names the folder that was in use before, empty for what ships. `learned_from` are rows of articles,
    `outcomes` tell how good its scores were on the held-out articles, `at` is milliseconds since 1970, and `id` is 0
    before it is stored.
    """

    layer: str
    folder: str
    fingerprint: str
    instead_of: str
    learned_from: tuple[int, ...]
    comparison: Comparison
    at: int
    outcomes: tuple[Outcomes, ...] = ()
    id: int = 0

    @property
    def was_taken(self) -> bool:
        """Whether it took the place of what was in use."""
        return bool(self.folder)


def comparison_record(comparison: Comparison) -> dict[str, Any]:
    """The figures as plain values, for JSON."""
    return asdict(comparison)


def comparison_from(record: Mapping[str, Any]) -> Comparison:
    """The figures out of a record; raises KeyError or TypeError where one is missing or is no number."""
    values = {each.name: record[each.name] for each in fields(Comparison)}
    if not all(type(value) in (int, float) for value in values.values()):
        raise TypeError("a figure is no number")
    return Comparison(**values)


def outcomes_from(records: Iterable[Sequence[Any]]) -> tuple[Outcomes, ...]:
    """Outcomes out of lists of their values; raises TypeError where one is of the wrong kind."""
    made = tuple(Outcomes(*record) for record in records)
    for one in made:
        words, counts = one[:4], (one.right, one.wrong)
        is_whole = all(isinstance(word, str) for word in words) and all(type(n) is int and n >= 0 for n in counts)
        if not (is_whole and type(one.score) in (int, float) and 0 <= one.score <= 1):
            raise TypeError("an outcome is not as outcomes are")
    return made
