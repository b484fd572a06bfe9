"""Writes what others made of articles as decisions of theirs, many at once, each as the journal would have done."""

import json
import time
import uuid
from collections.abc import Sequence
from typing import NamedTuple

from sqlite_utils import Database

from workbench.core.annotations import Verdict
from workbench.core.decisions import Kind, Review, ReviewState
from workbench.core.records import json_text, review_record
from workbench.store.decided import insert_evidence_rows
from workbench.store.queue_upkeep import count_reviews, note_labels
from workbench.store.rows import ReviewRow

_TO_DO = json_text(review_record(Review()))


class ImportedReview(NamedTuple):
    """A review and the article it is of. `is_of_other` tells that an earlier import brought the article."""

    article: int
    key: str
    is_of_other: bool
    row: ReviewRow


class ImportedReviews:
    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, batch: int, annotator: str, reviews: Sequence[ImportedReview]) -> list[ImportedReview]:
        """Adds a decision for each review of one annotator, in one transaction.

        Those of articles that the annotator has begun with are left out and given back: what a person did in this
        project is never written over.
        """
        with self._db.atomic():
            begun = self._begun(annotator, [review.article for review in reviews])
            new: dict[int, ImportedReview] = {}
            left = [r for r in reviews if r.article in begun or new.setdefault(r.article, r) is not r]
            self._write(batch, annotator, list(new.values()))
        return left

    def places(self, article: int, annotator: str | None = None) -> set[tuple[str, int, int, str]]:
        """Layer, start, end and label of what one annotator, or any, has in an article row and has not rejected."""
        sql = f"""SELECT layer, start, "end", label FROM annotation
            WHERE article = ? AND coalesce(annotator = ?, 1) AND verdict <> '{Verdict.REJECTED}'"""
        return {(layer, start, end, label) for layer, start, end, label in self._db.execute(sql, [article, annotator])}

    def _begun(self, annotator: str, articles: Sequence[int]) -> set[int]:
        sql = "SELECT article FROM review WHERE annotator = ? AND article IN (SELECT value FROM json_each(?))"
        return {int(row) for (row,) in self._db.execute(sql, [annotator, json.dumps(articles)])}

    def _write(self, batch: int, annotator: str, reviews: Sequence[ImportedReview]) -> None:
        connection, now = self._db.conn, time.time_ns() // 1_000_000
        (last,) = self._db.execute("SELECT coalesce(max(step), 0) FROM decision").fetchone()
        numbered = list(enumerate(reviews, last + 1))
        connection.executemany(
            "INSERT INTO decision (step, id, annotator, kind, at, actions, active_ms, edits) VALUES (?,?,?,?,?,0,0,?)",
            [(step, uuid.uuid4().hex, annotator, Kind.IMPORT, now, _edits(review)) for step, review in numbered],
        )
        connection.executemany(
            "INSERT INTO decision_article VALUES (?,?)", [(review.article, step) for step, review in numbered]
        )
        connection.executemany(
            "INSERT INTO batch_decision VALUES (?,?,0)",
            [(batch, step) for step, review in numbered if review.is_of_other],
        )
        connection.executemany(
            "INSERT INTO annotation VALUES (?,?,?,?,?,?,?,?,?)",
            ((review.article, annotator, *one) for review in reviews for one in review.row.annotations),
        )
        insert_evidence_rows(
            self._db, [(review.article, annotator, *one) for review in reviews for one in review.row.evidence]
        )
        connection.executemany(
            "INSERT INTO review VALUES (?,?,?,?,?,0,0,?)",
            [(r.article, annotator, *_review_values(r.row.review, now)) for r in reviews],
        )
        note_labels(self._db, {review.article: _labels(review.row) for review in reviews})
        count_reviews(self._db, json.dumps([r.article for r in reviews]), times=1, annotator=annotator)


def _edits(review: ImportedReview) -> str:
    """The one edit of a decision as JSON, put together of records that are JSON already."""
    put_in = ", ".join(f'{{"layer": {json_text(one.layer)}, {one.record[1:]}' for one in review.row.annotations)
    key, after = json_text(review.key), json_text(review_record(review.row.review))
    return f'[{{"article": {key}, "taken_out": [], "put_in": [{put_in}], "review": [{_TO_DO}, {after}]}}]'


def _review_values(review: Review, now: int) -> tuple[str, str | None, str, int | None]:
    is_done = review.state is ReviewState.DONE
    return str(review.state), review.flag, review.guidelines, now if is_done else None


def _labels(row: ReviewRow) -> set[tuple[str, str]]:
    return {(one.layer, one.label) for one in row.annotations if one.verdict != "rejected"}
