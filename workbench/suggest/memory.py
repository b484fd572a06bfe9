"""What earlier decisions say about one place: how likely it is read this way or that, with the context in account."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from workbench.core.evidence import NOTHING, Evidence, Reading
from workbench.core.forms import Surroundings

VERSION = "1"
SHOWN = 0.4
"""A suggestion that decisions made less likely than this is left out: it is dearer to reject than to miss."""
ADDED = 0.5
_HOLDS_AGAIN = 0.98
"""The share of places that are read again as the same words were, where nothing speaks against it."""


class Weights(NamedTuple):
    """What one decision weighs, for one that took the words for something and for one that said they are nothing.

    In the same article one sense of a word holds nearly always (Gale, Church & Yarowsky 1992), in the same story often.
    """

    something: float
    nothing: float


# Each at a place where a suggester suggests the words, and where none does.
_HERE_DRAWN = (Weights(8, 1), Weights(8, 4))
# What a suggester saw at one place of an article and not at another, it has passed over with reason.
_HERE = (Weights(8, 1), Weights(0, 4))
_STORY = (Weights(2, 1.5), Weights(6, 4))
# A suggester has read the very place, and decisions on other articles have not.
_ELSEWHERE = (Weights(0.35, 1.5), Weights(3.3, 4))
_IN_BULK = 0.5
_CORRECTED = 1.6
"""How much more it weighs against a suggestion that a person has changed one to this than that one was accepted."""
_SAME_WORD_BESIDE = 2.0
"""How much more a decision weighs where the same word stood before it, and again behind it."""
_LEAST, _MOST = 0.7, 3.0
"""What the word of a suggester weighs."""
_DOUBT = 3.0
"""What it weighs that no suggester saw anything at a place."""


class Piece(NamedTuple):
    """Decisions for one reading in the same surroundings, with what they weigh at a place where a suggester suggests
    the words, and where none does.
    """

    reading: Reading
    around: Surroundings
    if_suggested: float
    if_not: float


def weighed(elsewhere: Sequence[Evidence], here: Iterable[Evidence]) -> list[Piece]:
    """All evidence about some words. Equal decisions in one other article count together, for less than their sum."""
    sums: dict[tuple[Reading, Surroundings], tuple[float, float]] = {}
    equal = Counter((one.article, one.reading) for one in elsewhere)
    for one in elsewhere:
        share = (_IN_BULK if one.in_bulk else 1.0) / math.sqrt(equal[one.article, one.reading])
        _add(sums, one, _STORY if one.in_story else _ELSEWHERE, share)
    for one in here:
        _add(sums, one, _HERE_DRAWN if one.drawn else _HERE, _IN_BULK if one.in_bulk else 1.0)
    return [Piece(reading, around, *weights) for (reading, around), weights in sums.items()]


def _add(
    sums: dict[tuple[Reading, Surroundings], tuple[float, float]],
    one: Evidence,
    near: tuple[Weights, Weights],
    share: float,
) -> None:
    reading, (suggested, unsuggested) = one.reading, near
    if not reading.label:
        if_suggested, if_not = suggested.nothing, unsuggested.nothing
    else:
        if_suggested, if_not = suggested.something * (_CORRECTED if one.corrected else 1.0), unsuggested.something
        if reading.cut_start or reading.cut_end:
            # Who cut a span short has said of the words left over that they are nothing.
            if_suggested = max(if_suggested, suggested.nothing)
    before = sums.get((reading, one.around), (0.0, 0.0))
    sums[reading, one.around] = (before[0] + share * if_suggested, before[1] + share * if_not)


def strength(score: float) -> float:
    """How much the word of a suggester weighs that gives this score: little at 0.8, much more at 0.95."""
    return min(_MOST, max(_LEAST, 1 / (80 * max(1 - score, 0.01) ** 2)))


def read_again(pieces: Sequence[Piece], around: Surroundings, proposed: Reading, score: float) -> tuple[Reading, float]:
    """How to read a place that a suggester reads as `proposed`, and how likely that is right; NOTHING to leave it out.

    Counts with a prior: the suggester's score counts as so many decisions as its strength says.
    """
    if all(piece.reading == proposed for piece in pieces):
        # Where nobody disagrees the words beside tell nothing, and agreement never makes it less likely.
        prior, agreeing = strength(score), sum(piece.if_suggested for piece in pieces)
        return proposed, max(score, (prior * score + _HOLDS_AGAIN * agreeing) / (prior + agreeing))
    weights = _summed(pieces, around, suggested=True)
    chances = _chances(weights, strength(score))
    chances[proposed] = chances.get(proposed, 0.0) + score * strength(score) / (strength(score) + sum(weights.values()))
    # Those who disagree about the label agree that something is there.
    return _best(chances) if sum(chances.values()) >= SHOWN else (NOTHING, 1 - sum(chances.values()))


def read_anew(pieces: Sequence[Piece], around: Surroundings, doubt: float) -> tuple[Reading, float]:
    """The same for a place where no suggester saw anything; `doubt` is how much that weighs, 1 as a rule."""
    best, chance = _best(_chances(_summed(pieces, around, suggested=False), _DOUBT * doubt))
    return (best, chance) if chance >= ADDED else (NOTHING, 1 - chance)


def _chances(weights: Mapping[Reading, float], prior: float) -> dict[Reading, float]:
    """How likely each reading is that makes a span of a place, against a prior that speaks for none of them."""
    total = prior + sum(weights.values())
    return {reading: _HOLDS_AGAIN * weight / total for reading, weight in weights.items() if reading != NOTHING}


def _summed(pieces: Sequence[Piece], around: Surroundings, *, suggested: bool) -> dict[Reading, float]:
    weights: dict[Reading, float] = {}
    for piece in pieces:
        weight = piece.if_suggested if suggested else piece.if_not
        if piece.around.before and piece.around.before == around.before:
            weight *= _SAME_WORD_BESIDE
        if piece.around.after and piece.around.after == around.after:
            weight *= _SAME_WORD_BESIDE
        weights[piece.reading] = weights.get(piece.reading, 0.0) + weight
    return weights


def _best(chances: Mapping[Reading, float]) -> tuple[Reading, float]:
    best = max(chances, key=lambda reading: (chances[reading], reading.label), default=NOTHING)
    return best, chances.get(best, 0.0)
