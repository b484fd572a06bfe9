"""Uses what was learned from decided articles: which claims of the rules to keep, where to cut them, which to add."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.core.articles import Range
from workbench.core.problems import Problem
from workbench.core.ranges import worth_most
from workbench.suggest.claim_learn_candidates import candidates_of, overlap
from workbench.suggest.claim_learn_chances import alike, chances
from workbench.suggest.claim_learn_roles import attributed
from workbench.suggest.claim_learn_table import TokenTable
from workbench.suggest.claim_learn_weights import Weights, weights_in, written_weights
from workbench.suggest.claim_patterns import Revision

FEATURES = 3
"""Rises with every change of what is said of tokens and candidates: what was learned with another one is of no use."""

FACTS, WEIGHTS = "claims.json", "weights.json"
NO_QUESTIONS, SURE = "no questions", "sure"
"""Facts that what ships has: that what is asked is left out, and how much of its scores holds for texts elsewhere."""
_MEASURED = "measured"
BREAK_EVEN = 0.33
"""How likely a claim has to be to be worth suggesting: one that is wrong costs a little less than one missing."""
_POSSIBLE = 0.005
"""How likely a range is at least that is told of in place of a claim."""
_EXACT = 0.5
"""What cutting a claim exactly is worth, where sharing half of it is worth 1."""


@dataclass(frozen=True, slots=True)
class Rated:
    """A candidate with the probabilities that it shares half with a claim and that it is one exactly."""

    part: Range
    found: float
    exact: float

    @property
    def worth(self) -> float:
        return self.found - BREAK_EVEN + _EXACT * (self.exact - BREAK_EVEN)


class LearnedClaims:
    """What was learned, in use."""

    def __init__(self, weights: Weights, facts: Mapping[str, Any], mark: str) -> None:
        self.weights, self.facts, self.mark = weights, facts, mark
        self._sure = float(facts.get(SURE, 1.0))

    @property
    def leaves_questions_out(self) -> bool:
        """Whether what is asked was no claim to those from whom this was learned, as in what ships."""
        return bool(self.facts.get(NO_QUESTIONS))

    def revised(self, table: TokenTable) -> Revision:
        """What to suggest instead of what the rules found."""
        scores: dict[Range, float] = {}
        others: dict[Range, list[Range]] = {}
        for rated in self._rated(table):
            for one in _best(rated):
                scores[one.part] = one.found * self._sure
                others[one.part] = _others(one.part, rated)
        return Revision(attributed(table, sorted(scores)), scores, others)

    def _rated(self, table: TokenTable) -> Iterator[list[Rated]]:
        for candidates in candidates_of(table, self.weights.tokens.marginals(table)):
            parts = [part for part, _ in candidates]
            exact = chances(parts, [self.weights.ranges.of(told) for _, told in candidates])
            yield [Rated(*each) for each in zip(parts, alike(parts, exact), exact, strict=True)]


def _best(rated: Sequence[Rated]) -> list[Rated]:
    return worth_most(rated, part=lambda one: one.part, worth=lambda one: one.worth)


def _others(part: Range, rated: Sequence[Rated]) -> list[Range]:
    """The likeliest of the ranges that share words with a part, in place of it."""
    sharing = (one for one in rated if one.exact >= _POSSIBLE and one.part != part and overlap(one.part, part))
    return [one.part for one in sorted(sharing, key=lambda one: -one.exact)]


def shipped_claims(resources: str) -> str:
    """The folder of what ships about claims among these resources, empty where there is none."""
    folder = Path(resources) / "claims"
    return str(folder) if (folder / FACTS).is_file() else ""


def load_learned(folder: Path) -> LearnedClaims:
    """Reads what `train_claims` wrote; raises Problem where it is damaged or of a version with other features."""
    facts = _facts(folder)
    if facts.get("features") != FEATURES:
        raise Problem(
            "What was learned about claims is from another version of the workbench.",
            where=str(folder),
            remedy="Train again.",
        )
    try:
        written = (folder / WEIGHTS).read_bytes()
        if mark_of(written) != facts.get("mark"):
            raise _damaged(folder)
        return LearnedClaims(weights_in(written), facts, mark_of(written))
    except (OSError, ValueError, TypeError) as error:
        raise _damaged(folder) from error


def write_learned(folder: Path, weights: Weights, facts: Mapping[str, Any]) -> None:
    """Writes what `load_learned` reads; `facts` say from what it was learned."""
    folder.mkdir(parents=True, exist_ok=True)
    written = written_weights(weights)
    (folder / WEIGHTS).write_bytes(written)
    told = {"features": FEATURES, **facts, "mark": mark_of(written)}
    (folder / FACTS).write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def measured(folder: Path) -> Path:
    """Where what was learned without the held-out articles is, the folder itself if it has nothing of the kind."""
    return folder / _MEASURED if (folder / _MEASURED / FACTS).is_file() else folder


def place_to_measure(folder: Path) -> Path:
    """Where to write what was learned without the held-out articles."""
    return folder / _MEASURED


def mark_of(written: bytes) -> str:
    return hashlib.blake2b(written, digest_size=4).hexdigest()


def _facts(folder: Path) -> dict[str, Any]:
    try:
        facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(folder) from error
    if not isinstance(facts, dict):
        raise _damaged(folder)
    return facts


def _damaged(folder: Path) -> Problem:
    return Problem(
        "What was learned about claims cannot be read.",
        where=str(folder),
        remedy="Train again, or go back to what was in use before.",
    )
