"""A second window on the same file: it shows the project and changes nothing, until the first one is gone or killed."""

from collections.abc import Iterator

from tests.bench.torture.annotating import Opened
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import Painted, Witness
from tests.bench.torture.outcome import Outcome
from tests.bench.torture.window_kills import ended, heard, window

_SECONDS = 1.5


def outcomes(grounds: Grounds) -> Iterator[Outcome]:
    while True:
        path, witness, onlooker = grounds.project(), Witness(), Witness()
        with window(grounds, path, grounds.folder()) as first:
            told = [first.hear(), *first.hear_for(_SECONDS)]
            with window(grounds, path, grounds.folder(), 1) as second:
                seen = [second.hear(), *second.hear_for(_SECONDS)]
                told += first.hear_for(_SECONDS)
                second.tell("stop")
                seen += second.end()
                status = second.status
            told += first.kill()
        yield heard(witness, told) + _looked_on(onlooker, seen, status) + witness.look(path)
        with window(grounds, path, grounds.folder(), 2) as third:
            yield heard(witness, [third.hear(), *third.hear_for(_SECONDS)]) + ended(third, witness, path)


def _looked_on(onlooker: Witness, seen: list[object], status: int | None) -> Outcome:
    """What comes of a window that may only look: it opened for reading, painted, and made no decision of its own."""
    outcome = heard(onlooker, [each for each in seen if not isinstance(each, Opened | Painted)])
    outcome += Outcome(faults=1, crashes=status != 0)
    if not any(isinstance(each, Opened) and each.is_read_only for each in seen):
        outcome += Outcome(wrong=("the second window opened the file for writing",))
    if not any(isinstance(each, Painted) for each in seen):
        outcome += Outcome(wrong=("the second window showed nothing",))
    return outcome
