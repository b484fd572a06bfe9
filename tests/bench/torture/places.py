"""Project files in places where they can only be read, where nothing can be put beside them, or where no lock holds."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from tests.bench.torture.annotating import Opened, Said, annotate
from tests.bench.torture.few_rights import give_up_rights
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import Painted, Witness, sound
from tests.bench.torture.no_locks import refuse_locks
from tests.bench.torture.outcome import Outcome
from tests.bench.torture.window_kills import heard, window

_WHILE_S = 0.7
_READ, _WRITE = 0o500, 0o700


def read_only(grounds: Grounds) -> Iterator[Outcome]:
    """Each place in which only reading is possible, one after the other."""
    while True:
        for spoil in _SPOILT:
            path = grounds.project()
            spoil(path)
            yield _looked_at(grounds, path, annotate_as_guest)


def without_locks(grounds: Grounds) -> Iterator[Outcome]:
    """A share whose server refuses locks: the file must not be written to, and a person is told why."""
    while True:
        yield _looked_at(grounds, grounds.project(), annotate_without_locks)


def annotate_as_guest(tell: Connection, project: Path, seed: str) -> None:
    """As somebody who may do no more than the rights of a file say."""
    if not give_up_rights():
        tell.send(Outcome(left_out="the administrator of this system may write everywhere"))
        return
    annotate(tell, project, seed)


def annotate_without_locks(tell: Connection, project: Path, seed: str) -> None:
    if not refuse_locks():
        tell.send(Outcome(left_out="locks can only be refused on Linux"))
        return
    annotate(tell, project, seed)


def _looked_at(grounds: Grounds, path: Path, work: Callable[[Connection, Path, str], None]) -> Outcome:
    """What the window makes of it: it shows the article for reading, or says what is the matter, and harms nothing."""
    home, witness, before = grounds.folder(), Witness(), path.read_bytes()
    with window(grounds, path, home, work=work) as child:
        told = [child.hear()]
        while not any(isinstance(each, Painted | Said | Outcome | None) for each in told[1:]):
            told += [child.hear()]
        told += child.hear_for(_WHILE_S)
        child.tell("stop")
        told += child.end()
        status = child.status
    if found := [each for each in told if isinstance(each, Outcome)]:
        return found[0]
    outcome = heard(witness, [each for each in told if not isinstance(each, Opened)])
    outcome = Outcome(faults=1, crashes=outcome.crashes, wrong=outcome.wrong) + Outcome(crashes=status != 0)
    if witness.step:
        outcome += Outcome(wrong=("something was decided where nothing can be kept",))
    _put_right(path)
    if path.read_bytes() != before:
        outcome += Outcome(wrong=("the file is not as it was",))
    return outcome + sound(path)


def _folder_alone(path: Path) -> None:
    path.parent.chmod(_READ)


def _file_alone(path: Path) -> None:
    path.chmod(_READ)


def _folder_and_file(path: Path) -> None:
    _file_alone(path)
    _folder_alone(path)


def _name_of_the_log_taken(path: Path) -> None:
    path.with_name(path.name + "-wal").mkdir()


def _put_right(path: Path) -> None:
    path.parent.chmod(_WRITE)
    path.chmod(_WRITE)
    with suppress(OSError):
        path.with_name(path.name + "-wal").rmdir()


_SPOILT: tuple[Callable[[Path], None], ...] = (_folder_alone, _file_alone, _folder_and_file, _name_of_the_log_taken)
