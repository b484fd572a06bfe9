"""Changes project files as an enemy would, does with each what the program does, and counts what became of it.

Only two things may: it works, or a Problem says what is wrong. Run it as
`python -m tests.bench.fuzz_projects --inputs 2000`; what else came of one is kept below `--keep`, under the number that
gives it again.
"""

import argparse
import random
import sqlite3
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.damage import WAYS
from tests.bench.mutating import spoilt
from tests.bench.synthetic import ME
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.outcome import Outcome
from tests.store.busy_project import OTHER, make_busy_project
from workbench.core.decisions import Kind
from workbench.core.problems import Problem
from workbench.core.queue import Order, QueueFilter
from workbench.session import marking
from workbench.session.exporting import ReleaseChoice, export_release
from workbench.session.lint_work import LintCounts, lint_finished
from workbench.session.linting import rules_for
from workbench.session.session import Session
from workbench.session.statistics import statistics, statistics_record
from workbench.store.damage import is_damage
from workbench.store.project import Project

_ODD = (
    "", "x", "{}", "[]", "[[]]", "null", "NaN", "1e999", "-1", '"\\ud800"', "[" * 3000, '{"a":' * 3000, "1" * 5000,
    "\0", "\x1f", "\ufeff", "a\u202eb", "x" * 1_000_000, '{"id": 5}', '{"look_below": NaN}', '{"off": {}}',
    '{"parts": {"a": 1e308}}', '{"pipeline": "../../etc"}', '{"suggesters": ["os"]}', '[["PERSON"]]', "[1, [2]]",
    b"", b"\xff\xfe", b"\0" * 50, None, 0, -1, 1, 2**31, 2**63 - 1, -(2**63), 1.5, float("inf"), -0.0,
)  # fmt: skip
_TABLES = (
    "article", "annotation", "suggestion", "decision", "review", "scheme", "batch", "run", "suggested", "annotator",
    "decision_article", "evidence", "form", "queue", "label", "progress", "taken_back", "unseen_step", "split",
    "splitting", "finishing", "suggester_settings", "lint_settings", "lint_right", "training", "batch_decision",
    "article_fts_data", "article_fts_docsize", "article_fts_config", "article_fts_idx", "_sqlite_migrations",
)  # fmt: skip


def hostile(sound: bytes, path: Path, number: int) -> None:
    """Writes a project that is not as it should be; the same for the same number but for ids in the sound one."""
    chance = random.Random(number)
    path.write_bytes(sound)
    if chance.random() < 0.15:
        path.write_bytes(chance.choice(sorted(WAYS.items()))[1](sound, chance))
        return
    with closing(sqlite3.connect(path)) as db, db:
        for _ in range(chance.choice((1, 1, 1, 2, 5, 20))):
            with suppress(sqlite3.Error):
                _change(db, chance)


def _change(db: sqlite3.Connection, chance: random.Random) -> None:
    table = chance.choice(_TABLES)
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    rows = db.execute(f"SELECT * FROM {table}").fetchall()
    if not rows:
        return
    row, at = chance.choice(rows), chance.randrange(len(columns))
    here = " AND ".join(f'"{column}" IS ?' for column in columns)
    match chance.randrange(8):
        case 0:
            db.execute(f"DELETE FROM {table} WHERE {here}", row)
        case 1:
            other = [*row]
            other[at] = _other(row[at], chance)
            db.execute(f"INSERT OR REPLACE INTO {table} VALUES ({','.join('?' * len(columns))})", other)
        case 2:
            db.execute(f'UPDATE {table} SET "{columns[at]}" = ?', [_other(row[at], chance)])
        case 3:
            db.execute(f'UPDATE {table} SET "{columns[at]}" = ? WHERE {here}', [chance.choice(rows)[at], *row])
        case _:
            db.execute(f'UPDATE {table} SET "{columns[at]}" = ? WHERE {here}', [_other(row[at], chance), *row])


def _other(value: object, chance: random.Random) -> object:
    if isinstance(value, str) and value and chance.random() < 0.6:
        data = spoilt(value.encode(), chance, other=b'{"start": 1, "end": 99999999999, "label": null}')
        return data.decode("utf-8", "replace")[:2_000_000]
    if isinstance(value, int) and chance.random() < 0.4:
        return max(-(2**63), min(2**63 - 1, value + chance.choice((-1, 1, 2, 1000))))
    return chance.choice(_ODD)


def use(path: Path) -> None:
    """Does with a project what the program does; raises whatever is neither success nor a Problem."""
    with Project.open(path) as project:
        session = Session(project, ME)
        for each in (*_readings(project), *_works(session, path.with_name("release"))):
            with suppress(Problem):
                each()
        for fault in project.faults():
            fault.encode()


def _readings(project: Project) -> Iterator[Callable[[], object]]:
    rows = range(1, 20)
    yield lambda: project.queue.rows(rows, ME.id)
    yield lambda: project.queue.progress(ME.id)
    for order in Order:
        yield partial(_ids, project, QueueFilter(order=order))
    yield partial(_ids, project, QueueFilter(label=("entities", "PERSON"), text="the"))
    yield lambda: [project.history.original(row.id) for row in project.history.page()]
    yield lambda: statistics_record(statistics(project))
    yield project.batches.all
    yield project.splits.given
    yield lambda: project.finder.articles("the")
    yield lambda: list(lint_finished(project, ME.id, [rule.name for rule in rules_for(project)], LintCounts()))


def _ids(project: Project, shown: QueueFilter) -> list[int]:
    return list(project.queue.ids(ME.id, shown))


def _works(session: Session, folder: Path) -> Iterator[Callable[[], object]]:
    for row in range(1, 20):
        yield partial(_work, session, row)
    yield lambda: session.project.journal.to_undo(ME.id)
    yield lambda: export_release(session.project, folder, ME, OTHER, choice=ReleaseChoice(with_rejected=True))


def _work(session: Session, row: int) -> None:
    session.open(row)
    session.focus_waiting()
    mark = session.focused
    if mark is not None:
        marking.accept(session)
    newest = session.project.journal.to_undo(ME.id)
    if newest is not None and row % 3 == 0:
        session.write(newest.reverted(Kind.UNDO))


@dataclass(slots=True)
class Tally:
    """What became of the inputs: opened, refused in words, or what must not be, by what and where."""

    inputs: int = 0
    refused: int = 0
    slowest: float = 0.0
    findings: Counter[str] = field(default_factory=Counter)
    first: dict[str, int] = field(default_factory=dict)


def fuzz(sound: bytes, numbers: Sequence[int], folder: Path, keep: Path | None = None) -> Tally:
    tally = Tally()
    for number in numbers:
        path = Path(folder) / f"hostile-{number}" / "p.workbench"
        path.parent.mkdir()
        hostile(sound, path, number)
        made = path.read_bytes()
        began = time.perf_counter()
        try:
            use(path)
        except Problem:
            tally.refused += 1
        except Exception as error:
            if is_damage(Problem("") if not isinstance(error, sqlite3.DatabaseError) else _caused(error)):
                tally.refused += 1
            else:
                _note(tally, error, number, made, keep)
        tally.inputs += 1
        tally.slowest = max(tally.slowest, time.perf_counter() - began)
        _remove(path.parent)
    return tally


def _caused(error: Exception) -> Problem:
    problem = Problem("")
    problem.__cause__ = error
    return problem


def _note(tally: Tally, error: Exception, number: int, made: bytes, keep: Path | None) -> None:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "workbench/" in frame.filename]
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    what = f"{type(error).__name__} in {place}: {error!s:.80}"
    tally.findings[what] += 1
    tally.first.setdefault(what, number)
    if keep is not None and tally.findings[what] == 1:
        keep.mkdir(parents=True, exist_ok=True)
        (keep / f"{number}.workbench").write_bytes(made)


def _remove(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.rmdir()


def outcomes(grounds: Grounds) -> Iterator[Outcome]:
    """For `make torture`: ten hostile files each."""
    path = grounds.folder() / "busy.workbench"
    make_busy_project(path)
    sound = path.read_bytes()
    while True:
        first = grounds.random.randrange(1 << 30)
        tally = fuzz(sound, range(first, first + 10), grounds.folder())
        yield Outcome(faults=0, inputs=tally.inputs, crashes=tally.findings.total(), wrong=tuple(tally.findings)[:3])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=500)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    with TemporaryDirectory(prefix="fuzz-projects-") as name:
        path = Path(name) / "busy.workbench"
        make_busy_project(path)
        tally = fuzz(path.read_bytes(), range(options.first, options.first + options.inputs), Path(name), options.keep)
    print(f"{tally.inputs:,} inputs, {tally.refused:,} refused or damaged, slowest {tally.slowest:.1f} s")
    for what, count in tally.findings.most_common():
        print(f"{count:>6} {what} (first {tally.first[what]})")
    raise SystemExit(bool(tally.findings))


if __name__ == "__main__":
    main()
