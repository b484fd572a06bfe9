"""Turns probabilities into log-odds, which can be added and stretched, and back."""

import math


def log_odds(probability: float, *, floor: float) -> float:
    """The logarithm of the odds; nothing is taken for likelier than 1 - `floor` or unlikelier than `floor`."""
    held = min(max(probability, floor), 1 - floor)
    return math.log(held / (1 - held))


def probability_of(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))
