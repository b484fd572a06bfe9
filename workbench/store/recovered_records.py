"""Takes over what a damaged file holds besides articles and decisions: imports, suggestions, settings, trainings."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from sqlite_utils import Database

from workbench.core.problems import Problem
from workbench.core.schemes import parse_scheme
from workbench.core.suggester_settings import settings_from
from workbench.core.suggestions import Suggestion
from workbench.store.batches import BatchState
from workbench.store.finishing import FinishingRules
from workbench.store.linting import EVERYWHERE, Linting
from workbench.store.newest import newest_record
from workbench.store.recovered_articles import Places
from workbench.store.rows import suggestion_row
from workbench.store.salvage import Salvage
from workbench.store.splits import KeptSplits
from workbench.store.stored_marks import sound_mark, stored_suggestion
from workbench.store.trainings import Trainings


def take_over_scheme(db: Database, salvage: Salvage) -> bool:
    """The label schemes that can be read; False where that is none, and the one that the file was made with stays."""
    found = [row for row in salvage.rows("scheme", "c0, c1, c2, c3") if _can(parse_scheme, row[1])]
    if found:
        db.execute("DELETE FROM scheme")
        db.conn.executemany("INSERT INTO scheme VALUES (?,?,?,?)", found)
    return bool(found)


def take_over_batches(db: Database, salvage: Salvage) -> None:
    """The imports; those that are lost but have articles are made when these come."""
    for id, source, at, state, choice in salvage.rows("batch", "c0, c1, c2, c3, c5"):
        known = state if state in {*BatchState} else BatchState.COMPLETE
        # Whatever was under way is over.
        ended = BatchState.CANCELLED if known == BatchState.IMPORTING else known
        kept = choice if _can(_object, choice) else "{}"
        row = [id, source, at, ended, kept]
        db.execute("INSERT INTO batch (id, source, at, state, choice) VALUES (?,?,?,?,?)", row)


def take_over_settings(db: Database, salvage: Salvage) -> Iterator[str]:
    """What the project says about suggesters, finishing, lint and splits; gives the name of each that is lost."""
    for table, read in _settings(db).items():
        for row in salvage.rows(table, "c0, c1, c2"):
            db.execute(f"INSERT INTO {table} VALUES (?,?,?)", row)
        while not _can(read):
            db.execute(f"DELETE FROM {table} WHERE id = (SELECT max(id) FROM {table})")
            yield table


def _settings(db: Database) -> dict[str, Callable[[], object]]:
    unreadable = Problem("")
    return {
        "suggester_settings": lambda: settings_from(newest_record(db, "suggester_settings", unreadable)),
        "finishing": FinishingRules(db).get,
        "lint_settings": Linting(db).settings,
        "splitting": KeptSplits(db).parts,
    }


def take_over_trainings(db: Database, salvage: Salvage, places: Places) -> int:
    """The trainings; how many are lost."""
    lost = 0
    for row in salvage.rows("training", "c0, c1, c2, c3, c4, c5, c6, c7, c8"):
        values = list(row)
        try:
            learned = [places.rows[old] for old in json.loads(row[5]) if old in places.rows]
        except (ValueError, TypeError, RecursionError):
            learned = []
        values[5] = json.dumps(learned)
        db.execute("INSERT INTO training VALUES (?,?,?,?,?,?,?,?,?)", values)
        if not _can(Trainings(db).all):
            db.execute("DELETE FROM training WHERE id = ?", [row[0]])
            lost += 1
    return lost


def take_over_what_is_said(db: Database, salvage: Salvage, places: Places) -> None:
    """Findings that somebody said are right, and the splits that articles were given."""
    rows = {**places.rows, EVERYWHERE: EVERYWHERE}
    for rule, old, *values in salvage.rows("lint_right", "c0, c1, c2, c3, c4, c5"):
        if old in rows:
            db.execute("INSERT OR IGNORE INTO lint_right VALUES (?,?,?,?,?,?)", [rule, rows[old], *values])
    for old, name in salvage.rows("split", "c0, c1"):
        if old in places.rows:
            db.execute("INSERT INTO split VALUES (?,?)", [places.rows[old], name])


def take_over_suggestions(db: Database, salvage: Salvage, places: Places) -> tuple[int, int]:
    """The suggestions that hold, and which of them are in force; how many, and how many do not hold."""
    db.conn.executemany("INSERT INTO run VALUES (?,?,?,?)", salvage.rows("run", "c0, c1, c2, c3"))
    taken = lost = 0
    for place, row in places.rows.items():
        rows = salvage.rows("suggestion", "c1, c3, c8", f"WHERE c0 = {place}") if isinstance(place, int) else ()
        stored = list(rows)
        if not stored:
            continue
        (text,) = db.execute("SELECT text FROM article WHERE id = ?", [row]).fetchone()
        found = [(run, made) for run, *told in stored if (made := _suggestion(text, *told)) is not None]
        for run, suggestion in found:
            _see_to_run(db, run, suggestion)
            values = [row, run, *suggestion_row(suggestion)]
            db.execute("INSERT OR IGNORE INTO suggestion VALUES (?,?,?,?,?,?,?,?,?)", values)
        taken, lost = taken + len(found), lost + len(stored) - len(found)
    _put_in_force(db, salvage, places)
    return taken, lost


def _suggestion(text: str, layer: str, record: str) -> Suggestion | None:
    try:
        return sound_mark(text, layer, record, stored_suggestion, where="")
    except Problem:
        return None


def _see_to_run(db: Database, run: int, suggestion: Suggestion) -> None:
    row = [run, suggestion.suggester, suggestion.version]
    db.execute("INSERT OR IGNORE INTO run VALUES (?,?,?,0)", row)


def _put_in_force(db: Database, salvage: Salvage, places: Places) -> None:
    known = {run for (run,) in db.execute("SELECT id FROM run")}
    rows = [
        (places.rows[old], suggester, run)
        for old, suggester, run in salvage.rows("suggested", "c0, c1, c2", "ORDER BY found")
        if old in places.rows and run in known
    ]
    db.conn.executemany("INSERT OR IGNORE INTO suggested VALUES (?,?,?)", rows)
    if not salvage.is_whole["suggested"]:
        db.execute(
            """INSERT OR IGNORE INTO suggested SELECT s.article, r.suggester, max(s.run) FROM suggestion s
            JOIN run r ON r.id = s.run GROUP BY s.article, r.suggester"""
        )


def _object(record: str) -> dict[str, Any]:
    return dict(json.loads(record))


def _can(read: Callable[..., object], *told: object) -> bool:
    try:
        read(*told)
    except (Problem, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return False
    return True
