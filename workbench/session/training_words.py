"""Says in words what came of a training, the same in the window and in the terminal."""

from datetime import UTC, datetime

from workbench.core.trainings import LIKELY, Comparison, Training

SHIPPED = "the one that ships"


def told(training: Training) -> str:
    """What came of it, in a sentence or two."""
    lead = f"{training.layer.capitalize()}: {figures(training.comparison)}."
    if training.was_taken:
        return f"{lead} It is in use now, in place of {training.instead_of or SHIPPED}."
    return f"{lead} {_why_not(training.comparison)}, so what was in use stays."


def figures(comparison: Comparison) -> str:
    """Such as “F1 81.2 → 84.0 on 14 held-out articles, +2.8 (95 %: +0.4 to +5.1)”."""
    articles = f"{comparison.articles:,} held-out article{'' if comparison.articles == 1 else 's'}"
    low, high = _signed(comparison.low), _signed(comparison.high)
    return f"F1 {before_and_after(comparison)} on {articles}, {_signed(comparison.difference)} (95 %: {low} to {high})"


def before_and_after(comparison: Comparison) -> str:
    return f"{100 * comparison.before:.1f} → {100 * comparison.after:.1f}"


def difference(comparison: Comparison) -> str:
    """The difference in points of F1, with the interval that holds it in 95 of 100 draws, for a table."""
    low, middle, high = (_signed(x) for x in (comparison.low, comparison.difference, comparison.high))
    return f"{middle}  ({low} to {high})"


def when(training: Training) -> str:
    """The day and minute in the time of this place."""
    return datetime.fromtimestamp(training.at / 1000, tz=UTC).astimezone().strftime("%Y-%m-%d %H:%M")


def became(training: Training, in_use: str) -> str:
    """What became of it; `in_use` is the folder that is in use for its layer."""
    if not training.was_taken:
        return "not better"
    return "in use" if training.folder == in_use else "used before"


def _why_not(comparison: Comparison) -> str:
    if comparison.difference <= 0:
        return "It is not better"
    return f"It is {100 * comparison.likely:.0f} % likely to be better, and {100 * LIKELY:.0f} % are needed"


def _signed(value: float) -> str:
    shown = f"{100 * value:+.1f}".replace("-", "−")
    return "0.0" if shown in {"+0.0", "−0.0"} else shown
