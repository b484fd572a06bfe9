"""Recovers a damaged project into a new file: what can be read is taken over, what follows from it is made anew."""

import json
import os
import sqlite3
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from sqlite_utils import Database

from workbench.core.decisions import Edit
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.store.batches import BatchState
from workbench.store.connection import connect, file_problems
from workbench.store.found_decisions import Found, found_decisions
from workbench.store.journal import Journal
from workbench.store.pages import Pages
from workbench.store.plain_files import beside, check_plain
from workbench.store.present_state import PresentState
from workbench.store.project import Project
from workbench.store.queue_upkeep import enqueue_again
from workbench.store.recovered_articles import NewArticle, new_article, placed
from workbench.store.recovered_records import (
    take_over_batches,
    take_over_scheme,
    take_over_settings,
    take_over_suggestions,
    take_over_trainings,
    take_over_what_is_said,
)
from workbench.store.replaying import REAL_KEY, Replay
from workbench.store.salvage import Salvage, roots_of
from workbench.store.taking_back import AWAY, pass_by_unseen

_AT_ONCE = 500
OnStep = Callable[[int, int], object]


@dataclass(slots=True)
class Recovery:
    """What was recovered and what was not; articles are told by their keys.

    `kept_outcomes` counts marks and reviews of which the decision is lost and the outcome is kept; `gaps` counts
    articles of which nothing is left; `incomplete` are articles on which decisions are lost.
    """

    articles: int = 0
    decisions: int = 0
    suggestions: int = 0
    kept_outcomes: int = 0
    lost_decisions: int = 0
    lost_marks: int = 0
    lost_suggestions: int = 0
    gaps: int = 0
    without_text: list[str] = field(default_factory=list)
    changed_texts: list[str] = field(default_factory=list)
    incomplete: list[str] = field(default_factory=list)
    lost_records: list[str] = field(default_factory=list)

    @property
    def is_all(self) -> bool:
        """Whether nothing is missing, as far as can be known."""
        lost = (self.kept_outcomes, self.lost_decisions, self.lost_marks, self.lost_suggestions, self.gaps)
        return not (any(lost) or self.without_text or self.changed_texts or self.incomplete or self.lost_records)


def recover(
    damaged: Path, target: Path, usual: LabelScheme, guidelines: str, *, on_step: OnStep = lambda _done, _all: None
) -> Recovery:
    """Puts all that can be read of a damaged project into a new file; the damaged one is only read.

    `usual` and its guidelines are for a file whose own are lost. `on_step` is told how far the work is; where it raises
    an exception, no file is left. Raises Problem where there is a file already or nothing can be read.
    """
    check_plain(damaged)
    # A log of another file that is gone would be read as one of the new file.
    if any(map(os.path.lexists, (target, *beside(target)))):
        raise _taken(target)
    if not target.parent.is_dir():
        raise Problem("There is no such folder.", where=str(target.parent))
    # Half of it would look like all there is.
    part = target.with_name(f".{uuid.uuid4().hex}.part")
    rows = part.with_suffix(".rows")
    try:
        with file_problems(target):
            Project.create(part, usual, guidelines=guidelines).close()
            found = _recovered(damaged, part, rows, on_step)
        _put(part, target)
    except (OSError, sqlite3.Error) as error:
        raise Problem(
            phrase("The project cannot be recovered: {error}.", error=str(error)), where=str(target)
        ) from error
    finally:
        for path in (part, *beside(part), rows):
            with suppress(OSError):
                path.unlink()
    return found


def _put(part: Path, target: Path) -> None:
    """Gives a file its name unless somebody else has it by now, who may be deciding in it; raises Problem then."""
    try:
        os.link(part, target)
    except FileExistsError as error:
        raise _taken(target) from error
    except OSError:  # a file system without links
        if os.path.lexists(target):
            raise _taken(target) from None
        part.rename(target)


def _taken(target: Path) -> Problem:
    return Problem("There is a file of this name already.", where=str(target), remedy="Choose another name.")


def _recovered(damaged: Path, part: Path, rows: Path, on_step: OnStep) -> Recovery:
    with closing(Pages(part)) as sound:
        usual_roots = roots_of(sound)
    with closing(Salvage(rows)) as salvage:
        salvage.read(damaged, usual_roots, on_page=on_step)
        if not salvage.holds_anything:
            raise Problem(
                "Nothing can be read out of this file.", where=str(damaged), remedy="Restore a backup, if there is one."
            )
        with closing(connect(part, read_only=False)) as db:
            return _Recovering(db, salvage, on_step).run()


class _Recovering:
    def __init__(self, db: Database, salvage: Salvage, on_step: OnStep) -> None:
        self._db = db
        self._salvage = salvage
        self._on_step = on_step
        self._places = placed(salvage)
        self._replay = Replay(db)
        self._found = Recovery()
        self._incomplete: dict[int, None] = {}
        self._lost_texts: int | None = None

    def run(self) -> Recovery:
        db, salvage, places, found = self._db, self._salvage, self._places, self._found
        with db.atomic():
            if not take_over_scheme(db, salvage):
                found.lost_records.append("scheme")
            take_over_batches(db, salvage)
            self._add_articles()
            found.suggestions, found.lost_suggestions = take_over_suggestions(db, salvage, places)
            self._add_annotators()
        self._add_decisions()
        with db.atomic():
            PresentState(db, salvage, places, self._replay).put_right()
            found.lost_records += take_over_settings(db, salvage)
            found.lost_records += ["training"] * take_over_trainings(db, salvage, places)
            take_over_what_is_said(db, salvage, places)
            self._finish()
        self._count()
        return found

    def _add_articles(self) -> None:
        for place, row in self._places.rows.items():
            article = new_article(self._salvage, self._places, place)
            self._add_article(row, article)
            told = self._found.without_text if article.is_gone else self._found.changed_texts
            if article.is_changed:
                told.append(article.values.key)
        known = [place for place in self._places.rows if isinstance(place, int)]
        self._found.gaps = max(known, default=0) - len(known)

    def _add_article(self, row: int, article: NewArticle) -> None:
        values, is_hidden = article.values, article.is_gone or article.was_away
        key = values.key
        if is_hidden:
            key = f"{AWAY}{uuid.uuid4().hex}"
        elif self._db.execute("SELECT 1 FROM article WHERE key = ?", [key]).fetchone():
            key = f"{key} ({row})"
        batch = self._batch_of_lost() if article.is_gone else self._batch(article.batch)
        self._db.execute("INSERT INTO article VALUES (?,?,?,?,?,?,?,?,?)", [row, key, *values[1:], batch])
        self._db.execute(
            "INSERT INTO article_fts (rowid, title, text) VALUES (?,?,?)", [row, values.title, values.text]
        )
        if is_hidden:
            self._db.execute("INSERT INTO taken_back VALUES (?,?)", [row, values.key])

    def _batch(self, id: int | None) -> int:
        if id is not None and self._db.execute("SELECT 1 FROM batch WHERE id = ?", [id]).fetchone() is None:
            self._db.execute(_NEW_BATCH, [id, _LOST_IMPORT, BatchState.COMPLETE])
        return 1 if id is None else id

    def _batch_of_lost(self) -> int:
        if self._lost_texts is None:
            (last,) = self._salvage.db.execute(
                "SELECT max(coalesce((SELECT max(c0) FROM batch), 0), coalesce((SELECT max(c8) FROM article), 0))"
            ).fetchone()
            self._lost_texts = last + 1
            self._db.execute(_NEW_BATCH, [self._lost_texts, _LOST_TEXTS, BatchState.TAKEN_BACK])
        return self._lost_texts

    def _add_annotators(self) -> None:
        rows = self._salvage.rows("annotator", "c0, c1, c2", "ORDER BY found")
        self._db.conn.executemany("INSERT OR IGNORE INTO annotator VALUES (?,?,?)", rows)
        named = "SELECT c2 FROM decision UNION SELECT c1 FROM annotation UNION SELECT c1 FROM review"
        ids = [(str(id), str(id)) for (id,) in self._salvage.db.execute(named)]
        self._db.conn.executemany("INSERT OR IGNORE INTO annotator VALUES (?,?,'')", ids)

    def _add_decisions(self) -> None:
        turned = {
            step: (batch, is_turned) for batch, step, is_turned in self._salvage.rows("batch_decision", "c0, c1, c2")
        }
        written: set[int] = set()
        waiting = found_decisions(self._salvage)
        (all_steps,) = self._salvage.db.execute("SELECT count(*) FROM decision").fetchone()
        while some := list(islice(waiting, _AT_ONCE)):
            with self._db.atomic():
                for found in some:
                    self._add(found)
                    written.add(found.step)
                    if found.step in turned:
                        self._note_turned(*turned[found.step])
            self._on_step(len(written), all_steps)
        self._note_lost(written)

    def _add(self, found: Found) -> None:
        rows = [self._places.rows[place] for place in self._places.of(found)]
        # Each article once: damage can make two of one.
        edits: dict[int, Edit] = {}
        for row, edit in zip(rows, found.decision.edits, strict=True):
            edits.setdefault(row, edit)
        self._replay.add(replace(found.decision, edits=tuple(edits.values())), list(edits))
        if not found.is_all:
            self._tell_incomplete(edits)

    def _note_turned(self, batch: int, is_turned: int) -> None:
        step = Journal(self._db).last_step()
        self._db.execute("INSERT INTO batch_decision VALUES (?,?,?)", [self._batch(batch), step, is_turned])

    def _note_lost(self, written: set[int]) -> None:
        last = self._salvage.db.execute(_LAST_STEP).fetchone()[0] or 0
        lost = [step for step in range(1, last + 1) if step not in written]
        self._found.lost_decisions = len(lost)
        rows = [self._places.rows.get(old) for step in lost for old in self._places.of_step.get(step, [])]
        self._tell_incomplete(row for row in rows if row is not None)

    def _tell_incomplete(self, rows: Iterable[int]) -> None:
        self._incomplete |= dict.fromkeys(rows)

    def _finish(self) -> None:
        """What is counted and looked up beside the articles."""
        db = self._db
        db.execute(
            "UPDATE batch SET hidden = (SELECT count(*) FROM taken_back t JOIN article a ON a.id = t.article "
            "WHERE a.batch = batch.id)"
        )
        db.execute(
            f"UPDATE batch SET state = '{BatchState.TAKEN_BACK}' WHERE hidden > 0 AND state = '{BatchState.CANCELLED}'"
        )
        db.execute(
            """INSERT OR IGNORE INTO label (layer, name) SELECT layer, label FROM suggestion
            UNION SELECT layer, label FROM annotation WHERE verdict <> 'rejected'"""
        )
        for some in _batched(db.execute("SELECT id FROM article WHERE id NOT IN (SELECT article FROM taken_back)")):
            enqueue_again(db, json.dumps(some))
        for some in _batched(db.execute("SELECT article FROM taken_back")):
            pass_by_unseen(db, json.dumps(some))

    def _count(self) -> None:
        found, count = self._found, self._replay.count
        found.articles = self._db.execute("SELECT count(*) FROM queue").fetchone()[0]
        found.decisions, found.lost_marks, found.kept_outcomes = count.decisions, count.misfits, count.bridges
        for row in sorted({*self._incomplete, *count.bridged}):
            (key,) = self._db.execute(f"SELECT {REAL_KEY} FROM article a WHERE id = ?", [row]).fetchone()
            found.incomplete.append(key)


def _batched(rows: Iterable[tuple[int]]) -> Iterator[list[int]]:
    given = (row for (row,) in list(rows))
    while some := list(islice(given, _AT_ONCE)):
        yield some


_LOST_IMPORT, _LOST_TEXTS = "an import of which nothing else is left", "articles that lost their texts to damage"
_NEW_BATCH = "INSERT INTO batch (id, source, at, state) VALUES (?,?,0,?)"
_LAST_STEP = """SELECT max(step) FROM (SELECT max(c0) step FROM decision UNION ALL SELECT max(c1) FROM decision_article
    UNION ALL SELECT max(c1) FROM decision_by_annotator)"""
