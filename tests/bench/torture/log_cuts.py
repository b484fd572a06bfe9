"""The power goes: the write-ahead log ends at any byte, its last frame is spoilt, or only half of it is in the file.

SQLite writes a decision into the log and has the disk confirm it before the key is painted. What was in the log then
may not be missing afterwards; what stood behind it may be anything.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.bench.synthetic import ME
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import kept
from tests.bench.torture.outcome import Outcome
from workbench.core.decisions import Decision
from workbench.session import marking
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.undoing import redo, undo
from workbench.store.project import Project

_HEADER, _FRAME = 32, 24
_DECISIONS = 40
_DECIDING: tuple[Callable[[Session], object], ...] = (
    *[marking.accept] * 4,
    *[marking.reject] * 2,
    lambda session: marking.digit(session, 2),
    lambda session: marking.accept(session, everywhere=True),
    lambda session: marking.move_end(session, 1),
    *(undo, redo, finish),
)


@dataclass(frozen=True, slots=True)
class Worked:
    """A project file with its log, as they lay on the disk while somebody worked: `ends` is how long the log was when
    each decision was on the disk."""

    file: bytes
    log: bytes
    made: tuple[Decision, ...]
    ends: tuple[int, ...]
    page: int

    def before(self, size: int) -> int:
        """How many decisions were confirmed when the log was so long."""
        return sum(end <= size for end in self.ends)


def cuts(grounds: Grounds) -> Iterator[Outcome]:
    """The log is cut at each edge of a frame, a byte before and behind it, and anywhere else."""
    while True:
        worked = work(grounds)
        frame = _FRAME + worked.page
        edges = range(_HEADER, len(worked.log) + 1, frame)
        places = [edge + by for edge in edges for by in (-1, 0, 1)]
        places += [grounds.random.randrange(len(worked.log)) for _ in range(len(places))]
        grounds.random.shuffle(places)
        for place in places:
            yield _looked_at(grounds, worked, worked.log[:place], worked.before(place))


def spoilt(grounds: Grounds) -> Iterator[Outcome]:
    """From a place on, the log holds what was never meant: bits that turned, zeros, or what lay there before."""
    while True:
        worked = work(grounds)
        for _ in range(200):
            place = grounds.random.randrange(_HEADER, len(worked.log))
            log = worked.log[:place] + _harmed(worked.log[place:], grounds.random)
            first = _HEADER + (place - _HEADER) // (_FRAME + worked.page) * (_FRAME + worked.page)
            yield _looked_at(grounds, worked, log, worked.before(first))


def folded(grounds: Grounds) -> Iterator[Outcome]:
    """The log is being written into the file, and some pages of the file are new while others are old or torn."""
    while True:
        worked = work(grounds)
        after = _whole(grounds, worked)
        for _ in range(50):
            yield _looked_at(grounds, worked, worked.log, _DECISIONS, file=_mixed(worked, after, grounds.random))


def work(grounds: Grounds) -> Worked:
    """Makes decisions with the commands of the window, and takes the files as they lie there after the last of them."""
    path, ends = grounds.project(), list[int]()
    log = path.with_name(path.name + "-wal")
    with closing(Project.open(path)) as project:
        session = Session(project, ME)
        session.step(0)
        file, count = path.read_bytes(), 0
        while count < _DECISIONS:
            grounds.random.choice(_DECIDING)(session)
            now = project.journal.last_step()
            ends += [log.stat().st_size] * (now - count)
            count = now
        made = tuple(project.journal.decisions())
        # Folded in between, the log would begin anew.
        assert path.read_bytes() == file
        return Worked(file, log.read_bytes(), made, tuple(ends), int.from_bytes(file[16:18], "big"))


def _looked_at(grounds: Grounds, worked: Worked, log: bytes, confirmed: int, *, file: bytes | None = None) -> Outcome:
    path = _laid(grounds, worked.file if file is None else file, log)
    outcome = Outcome(faults=1, decisions=confirmed) + kept(path, list(worked.made[:confirmed]))
    shutil.rmtree(path.parent)
    return outcome


def _laid(grounds: Grounds, file: bytes, log: bytes) -> Path:
    path = grounds.folder() / "articles.workbench"
    path.write_bytes(file)
    path.with_name(path.name + "-wal").write_bytes(log)
    return path


def _whole(grounds: Grounds, worked: Worked) -> bytes:
    """The file when all of its log is in it."""
    path = _laid(grounds, worked.file, worked.log)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


def _harmed(rest: bytes, chance: Random) -> bytes:
    ways = (
        lambda: bytes([rest[0] ^ (1 << chance.randrange(8))]) + rest[1:],
        lambda: bytes(len(rest)),
        lambda: chance.randbytes(len(rest)),
        lambda: bytes(chance.randrange(1, 513)) + rest[chance.randrange(1, 513) :],
    )
    return chance.choice(ways)()


def _mixed(worked: Worked, after: bytes, chance: Random) -> bytes:
    size, before = worked.page, worked.file.ljust(len(after), b"\0")
    pages = []
    for at in range(0, len(after), size):
        cut = at + chance.choice((0, size, chance.randrange(0, size, 512)))
        pages.append(after[at:cut] + before[cut : at + size])
    return b"".join(pages)
