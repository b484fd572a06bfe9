"""Kills what keeps a project safe: bringing it up to date, making or restoring a backup, recovering a damaged file."""

import gzip
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

from tests.bench.torture import works
from tests.bench.torture.children import Child
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import decisions_in, kept, opened, sound
from tests.bench.torture.outcome import Outcome
from tests.bench.torture.work_kills import Work, kills
from workbench.core.decisions import Decision
from workbench.session.backups import backups_of
from workbench.store.project import Project

_SAVED = sorted((Path(__file__).parents[2] / "data" / "projects").glob("*.gz"))


def updating(grounds: Grounds) -> Iterator[Outcome]:
    """Of each schema that was ever saved in turn."""
    chosen = [kills(grounds, _updating(saved)) for saved in _SAVED]
    for number in count():
        yield next(chosen[number % len(chosen)])


def _updating(saved: Path) -> Work:
    def prepare(grounds: Grounds) -> Path:
        folder = grounds.folder()
        (folder / works.PROJECT).write_bytes(gzip.decompress(saved.read_bytes()))
        return folder

    return Work(prepare, works.open_it, _annotations, _unsound_backups, _ids, _same_ids)


def _ids(path: Path) -> list[tuple[int, str]]:
    """Read without opening it as a project, which would bring it up to date."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT step, id FROM decision ORDER BY step").fetchall()


def _same_ids(path: Path, before: list[tuple[int, str]]) -> Outcome:
    lost = len(set(before) - set(_ids(path)))
    return sound(path) + Outcome(lost=lost, wrong=(f"{lost} decisions of before are gone",) if lost else ())


def _annotations(folder: Path) -> object:
    with Project.open(folder / works.PROJECT) as project:
        people = project.journal.annotators()
        rows = range(1, project.articles.count() + 1)
        return [project.journal.annotations(row, each.id) for row in rows for each in people]


def _decided(grounds: Grounds) -> Path:
    return grounds.large_project().parent


def _backed_up(grounds: Grounds) -> Path:
    """A project with a backup of it as it was, and one decision on many articles since."""
    folder = _decided(grounds)
    for work in (works.make_backup, works.decide_many):
        with Child(work, folder) as child:
            child.end()
    return folder


def _damaged(grounds: Grounds) -> Path:
    """A sound project, and beside it the same with a page of zeros."""
    folder = _decided(grounds)
    data = bytearray((folder / works.PROJECT).read_bytes())
    page = grounds.random.randrange(20, len(data) // 4096)
    data[page * 4096 : (page + 1) * 4096] = bytes(4096)
    (folder / works.DAMAGED).write_bytes(data)
    return folder


def _newest(folder: Path) -> object:
    (backup, *_) = backups_of(folder / works.PROJECT)
    return [each.id for each in decisions_in(backup.path)] == [each.id for each in decisions_in(folder / works.PROJECT)]


def _unsound_backups(folder: Path) -> Iterator[str]:
    """What is called a backup has to be one."""
    for backup in backups_of(folder / works.PROJECT):
        with opened(backup.path, read_only=True) as (project, problem):
            if project is not None:
                yield from (f"the backup {backup.path.name}: {each}" for each in project.faults())
            elif not _is_whole(backup.path):  # one of an older schema has to be brought up to date to be opened
                yield f"the backup {backup.path.name}: {problem}"


def _is_whole(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as db:
        return bool(db.execute("PRAGMA integrity_check").fetchall() == [("ok",)])


def _all_decisions(path: Path) -> list[Decision]:
    """Those of the project and of its backups."""
    found = {each.id: each for backup in backups_of(path) for each in decisions_in(backup.path, read_only=True)}
    return [*(found | {each.id: each for each in decisions_in(path)}).values()]


def _kept_somewhere(path: Path, before: list[Decision]) -> Outcome:
    """Restoring takes decisions out of a project, but not out of the world."""
    lost = len({each.id for each in before} - {each.id for each in _all_decisions(path)})
    return sound(path) + Outcome(lost=lost, wrong=(f"{lost} decisions are in no backup either",) if lost else ())


def _restored(folder: Path) -> object:
    return len(decisions_in(folder / works.PROJECT))


def _recovered(folder: Path) -> object:
    """Which page was damaged is another one each time; what comes of it is a sound project."""
    return sound(folder / works.RECOVERED)


def _half_recovered(folder: Path) -> Iterator[str]:
    if (folder / works.RECOVERED).exists():
        yield from kept(folder / works.RECOVERED, []).wrong
    leftovers = [path.name for path in folder.iterdir() if path.name.endswith(("-journal", ".part"))]
    if len(leftovers) > 2:
        yield f"more than one try left files behind: {leftovers}"


BACKING_UP = Work(_decided, works.make_backup, _newest, _unsound_backups)
RESTORING = Work(_backed_up, works.restore_backup, _restored, _unsound_backups, _all_decisions, _kept_somewhere)
RECOVERING = Work(_damaged, works.recover_it, _recovered, _half_recovered)
