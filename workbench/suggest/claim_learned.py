"""Uses what was learned from decided articles: which claims of the rules to keep, where to cut them, which to add."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.core.articles import Range
from workbench.core.problems import Problem
from workbench.core.ranges import worth_most
from workbench.suggest.claim_layout import Layout, Stretch
from workbench.suggest.claim_learn_candidates import Features, Marginals, candidates_of
from workbench.suggest.claim_learn_reading import Reading
from workbench.suggest.claim_learn_roles import attributed
from workbench.suggest.claim_learn_tokens import FIRST, LAST, OUTSIDE, token_features
from workbench.suggest.claim_lexicon import Lexicon
from workbench.suggest.claim_patterns import Attribution

if TYPE_CHECKING:
    from pycrfsuite import Tagger

FEATURES = 1
"""Rises with every change of what is said of tokens and candidates: what was learned with another one is of no use."""

TOKENS, FOUND, EXACT, FACTS = "tokens.crfsuite", "found.crfsuite", "exact.crfsuite", "claims.json"
YES, NO = "1", "0"
BREAK_EVEN = 0.4
"""How likely a claim has to be to be worth suggesting: one that is wrong costs a little less than one missing."""
_EXACT = 0.5
"""What cutting a claim exactly is worth, where sharing half of it is worth 1."""
_POSSIBLE = 0.02
"""How likely a token has to be in a claim for its part in one to be worth a question."""


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
    """What was learned, in use; belongs to one thread, as crfsuite's taggers do."""

    def __init__(self, folder: Path, facts: Mapping[str, Any], mark: str) -> None:
        self.facts, self.mark = facts, mark
        self._tokens = TokenTagger(folder / TOKENS)
        self._found, self._exact = Chance(folder / FOUND), Chance(folder / EXACT)

    def revised(
        self, layout: Layout, found: Sequence[Attribution], words: Lexicon
    ) -> tuple[list[Attribution], dict[Range, float]]:
        """The attributions to suggest instead of those that the rules found, and the probability of each claim."""
        reading = Reading(layout, found, words)
        chosen = [one for stretch in self._rated(reading) for one in _best(stretch)]
        scores = {one.part: one.found for one in chosen}
        return attributed(reading, sorted(scores)), scores

    def _rated(self, reading: Reading) -> Iterator[list[Rated]]:
        for candidates in candidates_of(reading, self._tokens.marginals(reading)):
            yield [Rated(part, self._found.of(told), self._exact.of(told)) for part, told in candidates]


class TokenTagger:
    """The CRF over tokens."""

    def __init__(self, path: Path) -> None:
        self._tagger = opened(path)
        self._known = frozenset(self._tagger.labels())

    def marginals(self, reading: Reading) -> list[Marginals]:
        """For each stretch that may hold claims how likely they are where."""
        return [self._of(reading, stretch) for stretch in reading.stretches()]

    def _of(self, reading: Reading, stretch: Stretch) -> Marginals:
        self._tagger.set(token_features(reading, stretch))
        inside = [1 - self._likely(OUTSIDE, i) for i in range(stretch.last - stretch.first)]
        first = [self._likely(FIRST, i) if value > _POSSIBLE else 0.0 for i, value in enumerate(inside)]
        last = [self._likely(LAST, i) if value > _POSSIBLE else 0.0 for i, value in enumerate(inside)]
        return Marginals(stretch, first, inside, last, self._tagger.tag())

    def _likely(self, label: str, i: int) -> float:
        chance: float = self._tagger.marginal(label, i) if label in self._known else 0.0
        return chance


class Chance:
    """How likely something is that has such features: a maximum-entropy classifier, which is a CRF over one item."""

    def __init__(self, path: Path) -> None:
        self._tagger = opened(path)
        labels = self._tagger.labels()
        self._always = None if len(labels) > 1 else float(labels == [YES])

    def of(self, features: Features) -> float:
        if self._always is not None:
            return self._always
        self._tagger.set([features])
        chance: float = self._tagger.marginal(YES, 0)
        return chance


def _best(rated: Sequence[Rated]) -> list[Rated]:
    return worth_most(rated, part=lambda one: one.part, worth=lambda one: one.worth)


def load_learned(folder: Path) -> LearnedClaims:
    """Reads what `train_claims` wrote; raises Problem where it is damaged or of a version with other features."""
    facts = _facts(folder)
    if facts.get("features") != FEATURES:
        raise Problem(
            "What was learned about claims is from another version of the workbench.",
            where=str(folder),
            remedy="Train again.",
        )
    hashed = hashlib.blake2b(digest_size=4)
    try:
        for name in (TOKENS, FOUND, EXACT):
            hashed.update((folder / name).read_bytes())
    except OSError as error:
        raise _damaged(folder) from error
    if hashed.hexdigest() != facts.get("mark"):
        raise _damaged(folder)
    try:
        return LearnedClaims(folder, facts, hashed.hexdigest())
    except (OSError, ValueError, RuntimeError) as error:
        raise _damaged(folder) from error


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


def opened(path: Path) -> "Tagger":
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    return tagger
