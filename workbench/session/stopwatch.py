"""Counts what a decision costs a person: keys and clicks, and the time spent at it without the pauses."""

from collections.abc import Callable

from workbench.core.decisions import Effort

LONGEST_PAUSE = 60.0
"""Seconds after which a person is taken to be away."""


class Stopwatch:
    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last = clock()
        self._actions = 0
        self._active = 0.0

    def restart(self) -> None:
        """Begins again at an article; the actions that led to it are charged to its first decision."""
        self._last = self._clock()

    def count(self) -> None:
        """One key or click; a pause longer than `LONGEST_PAUSE` before it counts as that long."""
        now = self._clock()
        self._active += min(max(0.0, now - self._last), LONGEST_PAUSE)
        self._last = now
        self._actions += 1

    def effort(self) -> Effort:
        """What was spent since the last decision; asking for it begins the next."""
        effort = Effort(self._actions, round(self._active * 1000))
        self._actions, self._active = 0, 0.0
        return effort
