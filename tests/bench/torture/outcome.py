"""Outcome: what came of faults, in numbers that add up, and what went wrong, in words."""

from dataclasses import dataclass

_MOST_TOLD = 20
"""Sentences that are kept: where everything goes wrong, the first ones tell why."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one fault, or of many.

    `decisions` are those that a person saw painted, and `lost` those of them that are gone. `unopened` counts files
    that did not open, `unsound` those in which `check` found something, `crashes` programs that ended by themselves,
    `inputs` files or events that were tried. `memory` is megabytes at the start and at the end.
    """

    faults: int = 0
    decisions: int = 0
    lost: int = 0
    unopened: int = 0
    unsound: int = 0
    crashes: int = 0
    inputs: int = 0
    memory: tuple[float, float] | None = None
    wrong: tuple[str, ...] = ()
    left_out: str = ""

    def __add__(self, other: "Outcome") -> "Outcome":
        memory = (self.memory or other.memory or (0, 0))[0], (other.memory or self.memory or (0, 0))[1]
        return Outcome(
            self.faults + other.faults,
            self.decisions + other.decisions,
            self.lost + other.lost,
            self.unopened + other.unopened,
            self.unsound + other.unsound,
            self.crashes + other.crashes,
            self.inputs + other.inputs,
            memory if self.memory or other.memory else None,
            (self.wrong + other.wrong)[:_MOST_TOLD],
            self.left_out or other.left_out,
        )

    @property
    def is_good(self) -> bool:
        """Whether nothing came of it that must not be."""
        return not (self.lost or self.unopened or self.unsound or self.crashes or self.wrong)
