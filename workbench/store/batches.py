"""Imports as they are recorded: a batch each, with where its articles came from and what people have done with them."""

import json
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from workbench.core.decisions import Kind
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.visible import encodable


class BatchState(StrEnum):
    """`importing` is what one is that has not ended: it is under way, or the program was ended in the middle of it."""

    IMPORTING = "importing"
    COMPLETE = "complete"
    CANCELLED = "cancelled"
    TAKING_BACK = "taking back"
    TAKEN_BACK = "taken back"
    BRINGING_BACK = "bringing back"


@dataclass(frozen=True, slots=True)
class Batch:
    """One import. `at` is milliseconds since 1970, UTC; `hidden` is how many of its articles are taken back.

    `reviewed` is how many articles of other imports it brought annotations for; `choice` is how it was done, as JSON
    has it.
    """

    id: int
    source: str
    at: int
    state: BatchState
    articles: int
    hidden: int
    reviewed: int
    choice: Mapping[str, Any]

    @property
    def is_there(self) -> bool:
        """Whether any of it can still be taken back."""
        return self.state is not BatchState.TAKEN_BACK


@dataclass(frozen=True, slots=True)
class AtStake:
    """What one annotator has decided in the articles of a batch since it was imported."""

    annotator: str
    articles: int
    decisions: int


class Batches:
    def __init__(self, db: Database) -> None:
        self._db = db

    def start(self, source: str, *, choice: Mapping[str, Any]) -> int:
        """Records an import that begins; until it is ended it counts as incomplete."""
        # The name of a file may not be UTF-8.
        named = encodable(source)
        with self._db.atomic():
            cursor = self._db.execute(
                "INSERT INTO batch (source, at, state, choice) VALUES (?,?,?,?)",
                [named, time.time_ns() // 1_000_000, BatchState.IMPORTING, json.dumps(choice)],
            )
            return int(cursor.lastrowid or 0)

    def end(self, id: int, *, is_complete: bool = True) -> None:
        """Takes note that an import has ended, with all there was or because somebody stopped it."""
        self.set_state(id, BatchState.COMPLETE if is_complete else BatchState.CANCELLED, BatchState.IMPORTING)

    def set_state(self, id: int, state: BatchState, *before: BatchState) -> None:
        """Raises Problem where it is none of those that it may be `before`: somebody else was quicker."""
        places = ",".join("?" * len(before))
        with self._db.atomic():
            changed = self._db.execute(
                f"UPDATE batch SET state = ? WHERE id = ? AND state IN ({places})", [state, id, *before]
            )
            if changed.rowcount != 1:
                raise self._overtaken(id)

    def check_under_way(self, id: int) -> None:
        """Raises Problem where an import was taken back while it was going on."""
        # Asked for each transaction of an import: nothing is counted for it.
        row = self._db.execute("SELECT state FROM batch WHERE id = ?", [id]).fetchone()
        if row is None or row[0] != BatchState.IMPORTING:
            raise self._overtaken(id)

    def _overtaken(self, id: int) -> Problem:
        self.get(id)  # there may be no such import at all
        return Problem(
            phrase("Import {number} was taken back or brought back meanwhile.", number=id),
            remedy="Look at the list of imports again.",
        )

    def all(self) -> list[Batch]:
        """Every import, the newest first; those that brought nothing are left out."""
        found = [_batch(row) for row in self._db.execute(f"{_BATCHES} ORDER BY b.id DESC")]
        return [batch for batch in found if batch.articles or batch.reviewed]

    def get(self, id: int) -> Batch:
        """Raises Problem where there is no import of this number."""
        row = self._db.execute(f"{_BATCHES} WHERE b.id = ?", [id]).fetchone()
        if row is None:
            raise Problem(
                phrase("There is no import number {number}.", number=id), remedy="Look at the list of imports."
            )
        return _batch(row)

    def at_stake(self, id: int) -> list[AtStake]:
        """What people have decided themselves in articles of a batch: that is out of sight with them."""
        return [AtStake(str(name), articles, decisions) for name, articles, decisions in self._db.execute(_STAKE, [id])]

    def labels_in(self, id: int, wanted: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
        """Those of the wanted layers and labels that annotations or suggestions of the articles of a batch have."""
        sql = "SELECT 1 FROM article a JOIN {} m ON m.article = a.id WHERE a.batch = ? AND m.layer = ? AND m.label = ?"
        return {
            (layer, label)
            for layer, label in wanted
            if any(
                self._db.execute(f"{sql.format(table)} LIMIT 1", [id, layer, label]).fetchone()
                for table in ("annotation", "suggestion")
            )
        }

    def hidden_articles(self) -> int:
        """How many articles of all batches are taken back."""
        sql = "SELECT hidden FROM batch WHERE typeof(hidden) = 'integer' AND hidden > 0"
        return sum(hidden for (hidden,) in self._db.execute(sql))


_YEAR_9999 = 253_370_764_800_000
_BATCHES = """SELECT b.id, b.source, b.at, b.state, (SELECT count(*) FROM article WHERE batch = b.id), b.hidden,
    (SELECT count(*) FROM batch_decision d WHERE d.batch = b.id), b.choice FROM batch b"""
_STAKE = f"""SELECT w.name, count(DISTINCT o.article), count(DISTINCT d.step) FROM article a
    JOIN decision_article o ON o.article = a.id JOIN decision d USING (step) JOIN annotator w ON w.id = d.annotator
    WHERE a.batch = ? AND d.kind <> '{Kind.IMPORT}' GROUP BY d.annotator ORDER BY w.name"""


def _batch(row: tuple[Any, ...]) -> Batch:
    id, source, at, state, articles, hidden, reviewed, choice = row
    known = BatchState(state) if state in {*BatchState} else BatchState.COMPLETE
    try:
        chosen = json.loads(choice)
    except (ValueError, TypeError, RecursionError):
        chosen = {}
    when = at if type(at) is int and 0 <= at < _YEAR_9999 else 0
    away = hidden if type(hidden) is int and 0 <= hidden <= articles else 0
    return Batch(id, str(source), when, known, articles, away, reviewed, chosen if isinstance(chosen, dict) else {})
