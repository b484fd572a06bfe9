"""Kills the window at any moment of a person's work, again and again over the same project file."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from tests.bench.torture.annotating import Opened, Said, annotate
from tests.bench.torture.children import Child
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import Painted, Witness
from tests.bench.torture.outcome import Outcome

_LIVES = 25
"""Kills that one file goes through, so that harm which adds up is seen."""
_LONGEST_S = 1.2


def outcomes(grounds: Grounds) -> Iterator[Outcome]:
    while True:
        witness, path, home = Witness(), grounds.project(), grounds.folder()
        for life in range(_LIVES):
            yield _killed(grounds, path, home, witness, life)


def _killed(grounds: Grounds, path: Path, home: Path, witness: Witness, life: int) -> Outcome:
    with window(grounds, path, home, life) as child:
        told = [child.hear(), *child.hear_for(grounds.random.uniform(0, _LONGEST_S))]
        ended_by_itself = child.status is not None
        told += child.kill()
    outcome = Outcome(faults=1) + heard(witness, told) + witness.look(path)
    return outcome + (Outcome(crashes=1, wrong=("the window ended by itself",)) if ended_by_itself else Outcome())


def window(grounds: Grounds, path: Path, home: Path, life: int = 0, work: Any = annotate) -> Child:
    """A window on a project in which somebody annotates; `home` is where their own settings are."""
    environment = {"WORKBENCH_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "WORKBENCH_LANGUAGE": "en"}
    return Child(work, path, f"{grounds.seed} {life}", environment=environment)


def heard(witness: Witness, told: Iterable[object]) -> Outcome:
    """What a window told: the decisions that were painted, and what went wrong."""
    outcome = Outcome()
    for each in told:
        if isinstance(each, Painted):
            outcome += Outcome(decisions=witness.saw(each))
        elif isinstance(each, Said) and each.is_bug:
            outcome += Outcome(crashes=1, wrong=(each.words,))
        elif isinstance(each, Opened) and each.is_read_only:
            outcome += Outcome(wrong=("the window opened the file only for reading",))
        elif isinstance(each, Outcome):
            outcome += each
    return outcome


def ended(
    child: Child, witness: Witness, path: Path, *, leave_out: Callable[[object], bool] = lambda _: False
) -> Outcome:
    """What comes of it when the window is closed in good order, and what the file is like then."""
    child.tell("stop")
    outcome = heard(witness, (each for each in child.end() if not leave_out(each)))
    if child.status != 0:
        outcome += Outcome(crashes=1, wrong=(f"the window ended with status {child.status}",))
    return outcome + witness.look(path)
