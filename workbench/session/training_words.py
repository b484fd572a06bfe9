"""Says in words what came of a training, the same in the window and in the terminal."""

from datetime import UTC, datetime

from workbench.core.phrases import joined, phrase
from workbench.core.spans import CLAIMS, ENTITIES
from workbench.core.trainings import LEAST_COMPARED, LIKELY, Comparison, Training

SHIPPED = phrase("the one that ships")
LAYERS = {ENTITIES: phrase("Entities"), CLAIMS: phrase("Claims")}
"""What each layer that can be learned is called."""


def told(training: Training) -> str:
    """What came of it, in a sentence or two."""
    lead = phrase(
        "{layer}: {figures}.",
        layer=LAYERS.get(training.layer, training.layer.capitalize()),
        figures=figures(training.comparison),
    )
    if training.was_taken:
        before = training.instead_of or SHIPPED
        return phrase("{lead} It is in use now, in place of {before}.", lead=lead, before=before)
    return joined(" ", (lead, _why_not(training.comparison)))


def figures(comparison: Comparison) -> str:
    """Such as “F1 81.2 → 84.0 on 14 held-out articles, +2.8 (95 %: +0.4 to +5.1)”."""
    return phrase(
        "F1 {before} → {after} on {n:,} held-out article, {difference} (95 %: {low} to {high})",
        "F1 {before} → {after} on {n:,} held-out articles, {difference} (95 %: {low} to {high})",
        n=comparison.articles,
        before=_points(comparison.before),
        after=_points(comparison.after),
        difference=_signed(comparison.difference),
        low=_signed(comparison.low),
        high=_signed(comparison.high),
    )


def before_and_after(comparison: Comparison) -> str:
    return joined(" → ", (_points(comparison.before), _points(comparison.after)))


def difference(comparison: Comparison) -> str:
    """The difference in points of F1, with the interval that holds it in 95 of 100 draws, for a table."""
    low, middle, high = (_signed(x) for x in (comparison.low, comparison.difference, comparison.high))
    return phrase("{middle}  ({low} to {high})", middle=middle, low=low, high=high)


def when(training: Training) -> str:
    """The day and minute in the time of this place."""
    return datetime.fromtimestamp(training.at / 1000, tz=UTC).astimezone().strftime("%Y-%m-%d %H:%M")


def became(training: Training, in_use: str) -> str:
    """What became of it; `in_use` is the folder that is in use for its layer."""
    if not training.was_taken:
        return phrase("not better")
    return phrase("in use") if training.folder == in_use else phrase("used before")


def _why_not(comparison: Comparison) -> str:
    if comparison.difference <= 0:
        return phrase("It is not better, so what was in use stays.")
    if comparison.articles < LEAST_COMPARED:
        return phrase("So few articles do not tell whether it is better, so what was in use stays.")
    return phrase(
        "It is {likely:.0f} % likely to be better, and {needed:.0f} % are needed, so what was in use stays.",
        likely=100 * comparison.likely,
        needed=100 * LIKELY,
    )


def _points(value: float) -> str:
    return phrase("{points:.1f}", points=100 * value)


def _signed(value: float) -> str:
    if f"{100 * value:.1f}" in {"0.0", "-0.0"}:
        return _points(0)
    return phrase("{points:+.1f}", points=100 * value) if value > 0 else phrase("−{points:.1f}", points=-100 * value)
