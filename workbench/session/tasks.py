"""Long work as plain functions that report how far they are and can be stopped; each leaves the project consistent."""

from collections.abc import Callable
from dataclasses import dataclass

OnProgress = Callable[[int, int], None]
"""Called with how much is done and how much there is, in the unit that the task names."""


def _no_progress(_done: int, _total: int) -> None:
    pass


def _go_on() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """How a task tells of itself and learns that it is to stop; `is_cancelled` may be asked often."""

    progress: OnProgress = _no_progress
    is_cancelled: Callable[[], bool] = _go_on

    def part(self, place: int, parts: int) -> "Watch":
        """The watch of one of so many equal parts, the first of which has place 0."""

        def progress(done: int, total: int) -> None:
            self.progress(place * total + done, parts * total)

        return Watch(progress, self.is_cancelled)


UNWATCHED = Watch()


class BytesRead:
    """Adds up how much of several files was read, out of what each reader says of its own file."""

    def __init__(self, total: int) -> None:
        self.total = total
        self._file = ""
        self._finished = 0
        self._read = 0

    def at(self, file: str, read: int) -> int:
        """The bytes read of all files, once `read` bytes of this one are; files come one after another."""
        if file != self._file:
            self._finished, self._file, self._read = self._finished + self._read, file, 0
        self._read = max(self._read, read)
        return min(self._finished + self._read, self.total)
