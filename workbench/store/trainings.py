"""Trainings in a project file: what was learned, from which articles, and how it compared with what was in use."""

import json
import sqlite3

from sqlite_utils import Database

from workbench.core.decisions import ReviewState
from workbench.core.outcomes import Outcomes
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.trainings import Training, comparison_from, comparison_record, outcomes_from
from workbench.store.stored_json import decoded
from workbench.store.stored_marks import DAMAGED


class Trainings:
    def __init__(self, db: Database) -> None:
        self._db = db
        self._judged: tuple[tuple[int, ...], tuple[Outcomes, ...]] = ((), ())

    def add(self, training: Training) -> int:
        """Takes note of a training, also of one that was not taken into use; its row."""
        with self._db.atomic():
            cursor = self._db.execute(
                """INSERT INTO training (layer, folder, fingerprint, instead_of, learned_from, comparison, outcomes, at)
                VALUES (?,?,?,?,?,?,?,?)""",
                [
                    training.layer,
                    training.folder,
                    training.fingerprint,
                    training.instead_of,
                    json.dumps(training.learned_from),
                    json.dumps(comparison_record(training.comparison)),
                    json.dumps(training.outcomes),
                    training.at,
                ],
            )
            return int(cursor.lastrowid or 0)

    def all(self) -> list[Training]:
        """Every training, the newest first; raises Problem for one that cannot be read."""
        return [_training(row) for row in self._db.execute(f"SELECT {_COLUMNS} FROM training ORDER BY id DESC")]

    def of_folder(self, layer: str, folder: str) -> Training | None:
        """The training that made this folder; None where none of this project did."""
        row = self._db.execute(
            f"SELECT {_COLUMNS} FROM training WHERE layer = ? AND folder = ? ORDER BY id DESC LIMIT 1", [layer, folder]
        ).fetchone()
        return None if row is None else _training(row)

    def outcomes(self) -> tuple[Outcomes, ...]:
        """How good the scores of what was taken into use last were on articles that it had not learned from."""
        rows = self._db.execute("SELECT id FROM training WHERE folder <> '' ORDER BY id DESC LIMIT ?", [_RECENT])
        ids = tuple(int(row[0]) for row in rows)
        if ids != self._judged[0]:
            self._judged = ids, tuple(one for each in self.all() if each.id in ids for one in each.outcomes)
        return self._judged[1]

    def finished(self) -> list[tuple[int, str]]:
        """Article rows that somebody has finished, in order, each with the annotator who was the last to finish it."""
        rows = self._db.execute(
            """SELECT article, annotator FROM (
                SELECT article, annotator,
                    row_number() OVER (PARTITION BY article ORDER BY submitted_at DESC, annotator) AS place
                FROM review WHERE state = ? AND article NOT IN (SELECT article FROM taken_back))
            WHERE place = 1 ORDER BY article""",
            [ReviewState.DONE],
        )
        return [(int(row[0]), str(row[1])) for row in rows]

    def unfinished(self, limit: int) -> list[int]:
        """Rows of articles that nobody has finished, `limit` at the most, from all over the project."""
        rows = self._db.execute(
            """SELECT id FROM article WHERE id NOT IN (SELECT article FROM taken_back) AND NOT EXISTS
                (SELECT 1 FROM review WHERE article = article.id AND state = ?)
            ORDER BY text_sha256 LIMIT ?""",
            [ReviewState.DONE, limit],
        )
        return [int(row[0]) for row in rows]


_RECENT = 4
"""Trainings whose scores still tell something: the ones in use, and those before them."""
_COLUMNS = "layer, folder, fingerprint, instead_of, learned_from, comparison, outcomes, at, id"


def _training(row: sqlite3.Row | tuple[object, ...]) -> Training:
    layer, folder, fingerprint, instead_of, learned_from, comparison, outcomes, at, id = row
    words = (layer, folder, fingerprint, instead_of)
    try:
        rows = tuple(int(each) for each in decoded(str(learned_from)))
        figures = comparison_from(decoded(str(comparison)))
        judged = outcomes_from(decoded(str(outcomes)))
        is_whole = all(isinstance(word, str) for word in words) and type(at) is int and type(id) is int
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        is_whole = False
    if not is_whole:
        raise Problem("A training cannot be read.", where=phrase("training {id}", id=id), remedy=DAMAGED)
    return Training(
        str(layer), str(folder), str(fingerprint), str(instead_of), rows, figures, int(str(at)), judged, int(str(id))
    )
