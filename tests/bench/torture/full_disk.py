"""The disk is full at any write, while a person annotates or in the middle of a long work; then there is room again."""

import shutil
from collections.abc import Iterator

from tests.bench.torture.annotating import Said
from tests.bench.torture.children import REFUSED, Child
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import Painted, Witness, decisions_in, kept
from tests.bench.torture.outcome import Outcome
from tests.bench.torture.small_disks import Making, SmallDisk, limited_files, memory_disk
from tests.bench.torture.window_kills import ended, heard, window
from tests.bench.torture.work_kills import WORKS, Work, finished
from tests.bench.torture.works import PROJECT

_FULL_S, _FREE_S = 0.4, 0.3
_LEFT = 60_000
"""Bytes that are left at the most: some decisions fit, and then one does not."""
_TIMES = 6
"""Over one file; when its log has become long, nothing needs more room for a while."""
_MOST_LEFT = 23
"""As a power of two: no work here needs more bytes."""
_PATIENCE = 300
"""Keys after which something has to be decided again."""


def annotating(grounds: Grounds) -> Iterator[Outcome]:
    """A file system that is full."""
    return _on(grounds, memory_disk)


def limited(grounds: Grounds) -> Iterator[Outcome]:
    """Files that may not grow, which every person can try."""
    return _on(grounds, limited_files)


def working(grounds: Grounds) -> Iterator[Outcome]:
    """A file system that is full, or files that may not grow, while a long work is under way."""
    try:
        while True:
            work = grounds.random.choice(WORKS)
            for making in (memory_disk, limited_files):
                with making(grounds.folder()) as disk:
                    yield _worked(grounds, disk, work)
    except OSError as error:
        yield Outcome(left_out=f"this person cannot make a small disk here: {error}")


def _worked(grounds: Grounds, disk: SmallDisk, work: Work) -> Outcome:
    folder = disk.folder / "work"
    shutil.copytree(work.prepare(grounds), folder)
    before = decisions_in(folder / PROJECT)
    with Child(work.do, folder) as child:
        child.hear()
        disk.fill(child.pid, int(2 ** grounds.random.uniform(10, _MOST_LEFT)))
        child.end()
        status = child.status
        disk.empty(child.pid)
    outcome = Outcome(faults=status == REFUSED, decisions=len(before)) + kept(folder / PROJECT, before)
    outcome += Outcome(wrong=tuple(work.wrong(folder)))
    if status not in {0, REFUSED}:
        outcome += Outcome(crashes=1, wrong=(f"{work.do.__name__} ended badly on a full disk",))
    return outcome + finished(work, folder)


def _on(grounds: Grounds, making: Making) -> Iterator[Outcome]:
    try:
        while True:
            with making(grounds.folder()) as disk:
                yield from _annotated(grounds, disk)
    except OSError as error:
        yield Outcome(left_out=f"this person cannot make a small disk here: {error}")


def _annotated(grounds: Grounds, disk: SmallDisk) -> Iterator[Outcome]:
    path = disk.folder / "articles.workbench"
    shutil.copy(grounds.project(), path)
    witness = Witness()
    # The person's settings lie on it too.
    with window(grounds, path, disk.folder / "home") as child:
        told = [child.hear(), *child.hear_for(_FREE_S)]
        for _ in range(_TIMES):
            yield heard(witness, told) + _full_for_a_while(grounds, disk, child, witness)
            told = []
        yield ended(child, witness, path)


def _full_for_a_while(grounds: Grounds, disk: SmallDisk, child: Child, witness: Witness) -> Outcome:
    disk.fill(child.pid, grounds.random.randrange(_LEFT))
    told = child.hear_for(_FULL_S)
    disk.empty(child.pid)
    outcome = heard(witness, told) + heard(witness, child.hear_for(_FREE_S))
    # Only where the person was told has a write failed.
    refused = any(isinstance(each, Said) for each in told)
    return outcome + Outcome(faults=refused) + _goes_on(child, witness)


def _goes_on(child: Child, witness: Witness) -> Outcome:
    """Whether a decision is made again, now that there is room."""
    outcome, step = Outcome(), witness.step
    for _ in range(_PATIENCE):
        one = child.hear()
        outcome += heard(witness, [one])
        if isinstance(one, Painted) and one.step > step:
            return outcome
    return outcome + Outcome(wrong=("nothing is decided any more, although there is room again",))
