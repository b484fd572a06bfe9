"""The same gold by the published rules of other tools, on the very same starting suggestions, and all by hand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tests.bench.effort.faults import Fault, What
from workbench.core.spans import Span

SUBMIT = 1
PRODIGY, PRODIGY_LEAST = "Prodigy, pre-filled", "Prodigy, at the very least"
LABEL_STUDIO, BY_HAND = "Label Studio, pre-filled", "Prodigy, all by hand"
LABEL_STUDIO_BY_HAND = "Label Studio, all by hand"


def counted(found: Sequence[Fault], wanted: Sequence[Span], *, submit: int = SUBMIT) -> dict[str, int]:
    """Actions by tool for one article, with those that submit it."""
    labels = [span.label for span in sorted(wanted, key=lambda span: span.start)]
    return {
        PRODIGY: submit + _prodigy(found),
        PRODIGY_LEAST: submit + _prodigy_least(found),
        LABEL_STUDIO: submit + sum(_IN_LABEL_STUDIO[fault.what] for fault in found),
        BY_HAND: submit + len(labels) + _keys(labels),
        LABEL_STUDIO_BY_HAND: submit + 2 * len(labels),
    }


@dataclass(slots=True)
class _LabelKey:
    """The label that new spans get; it is pressed anew where another one is wanted."""

    last: str | None = field(default=None)

    def press(self, label: str) -> int:
        pressed, self.last = int(label != self.last), label
        return pressed


def _prodigy(found: Iterable[Fault]) -> int:
    """Remove: 1. Relabel and edge: remove, label key, drag. New: label key, drag; the key saved for the last label."""
    key, total = _LabelKey(), 0
    for fault in found:
        if fault.wanted is None:
            total += 1
        elif fault.what is What.MISSING:
            total += 1 + key.press(fault.wanted.label)
        else:
            key.press(fault.wanted.label)
            total += 3
    return total


def _prodigy_least(found: Sequence[Fault]) -> int:
    """What the rules leave open, all in its favour: label by label, and the key saved in corrections too."""
    drawn = [fault for fault in found if fault.wanted is not None]
    removed = sum(fault.mark is not None for fault in found)
    return removed + len(drawn) + len({fault.wanted.label for fault in drawn if fault.wanted})


_IN_LABEL_STUDIO = {What.WRONG: 2, What.LABEL: 2, What.MISSING: 2, What.EDGE: 4, What.BOTH: 4}
"""Each is a click and a key; what has wrong edges is removed and drawn anew."""


def _keys(labels: Iterable[str]) -> int:
    key = _LabelKey()
    return sum(key.press(label) for label in labels)
