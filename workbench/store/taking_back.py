"""Takes an import back as a whole and brings it back again: its articles are out of sight for all that reads articles.

An article that is taken back keeps its row and all that was decided on it; what is gone is its row in `queue`, which
whatever lists, counts or searches articles goes by, what memory knows from it, and its key, so that the same article
can be imported again. It is done a few articles at a time, since a key that is pressed meanwhile must not wait.
"""

import json
import uuid
from collections.abc import Callable, Iterator, Sequence

from sqlite_utils import Database

from workbench.core.decisions import Kind
from workbench.core.problems import Problem
from workbench.store.batches import Batches, BatchState
from workbench.store.decided import fill_evidence
from workbench.store.journal import Journal
from workbench.store.queue_upkeep import count_reviews, enqueue_again

_ARTICLES = 50
"""Articles in one transaction."""
_FORMS = 5000
_THERE = (*(BatchState.IMPORTING, BatchState.COMPLETE, BatchState.CANCELLED), BatchState.BRINGING_BACK)
AWAY = "\x1f"
"""What the key of an article begins with that has left its own to others."""
OnStep = Callable[[int], object]


def create_batches(db: Database) -> None:
    """Makes the tables and columns; reads all articles once, which takes a minute where these are a million."""
    db.execute(f"ALTER TABLE batch ADD COLUMN state TEXT NOT NULL DEFAULT '{BatchState.COMPLETE}'")
    db.execute("ALTER TABLE batch ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE batch ADD COLUMN choice TEXT NOT NULL DEFAULT '{}'")
    db.execute("CREATE INDEX article_by_batch ON article(batch)")
    # `key` is the one that the article had, and has again when it is brought back.
    db.execute("CREATE TABLE taken_back (article INTEGER PRIMARY KEY REFERENCES article(id), key TEXT NOT NULL)")
    db.execute("CREATE INDEX taken_back_by_key ON taken_back(key)")
    # Decisions of which no article is in sight, so that undo and history find their way past them quickly.
    db.execute("CREATE TABLE unseen_step (step INTEGER PRIMARY KEY REFERENCES decision(step))")
    # What an import decided on articles that were there before it, and whether that was turned back.
    db.execute(
        """CREATE TABLE batch_decision (
            batch INTEGER NOT NULL REFERENCES batch(id), step INTEGER NOT NULL REFERENCES decision(step),
            is_turned INTEGER NOT NULL, PRIMARY KEY (batch, step)
        ) WITHOUT ROWID"""
    )
    db.execute(f"CREATE INDEX decision_by_person ON decision(annotator, step) WHERE kind <> '{Kind.IMPORT}'")


class TakingBack:
    def __init__(self, db: Database) -> None:
        self._db = db
        self._batches = Batches(db)

    def take_back(self, batch: int, *, on_step: OnStep = lambda _done: None) -> int:
        """Takes a batch out of sight; `on_step` is told how many articles so far. Broken off, it is gone on with.

        Reviews that it brought for articles of other imports are turned back; gives how many stay, since their
        annotator has gone on from them. Raises Problem for a batch that is taken back already.
        """
        self._batches.set_state(batch, BatchState.TAKING_BACK, *_THERE, BatchState.TAKING_BACK)
        done = 0
        for rows in self._some(_SEEN, batch):
            with self._db.atomic():
                self._hide(batch, rows)
            on_step(done := done + len(rows))
        self._forget()
        stay = self._turn(batch, is_turned=False)
        self._batches.set_state(batch, BatchState.TAKEN_BACK, BatchState.TAKING_BACK)
        return stay

    def bring_back(self, batch: int, *, on_step: OnStep = lambda _done: None) -> int:
        """Brings a batch back; gives how many articles and reviews stay away, since what they are is there again.

        Raises Problem for a batch that is not taken back.
        """
        if self._batches.get(batch).state is BatchState.TAKING_BACK:
            self._forget()
        gone = (BatchState.TAKEN_BACK, BatchState.TAKING_BACK, BatchState.BRINGING_BACK)
        self._batches.set_state(batch, BatchState.BRINGING_BACK, *gone)
        done = stay = 0
        for rows in self._some(_HIDDEN, batch):
            with self._db.atomic():
                free = [row for row in rows if self._is_free(row)]
                self._show(batch, free)
            stay += len(rows) - len(free)
            on_step(done := done + len(rows))
        stay += self._turn(batch, is_turned=True)
        self._batches.set_state(batch, BatchState.COMPLETE, BatchState.BRINGING_BACK)
        return stay

    def _some(self, sql: str, batch: int) -> Iterator[list[int]]:
        last = 0
        while rows := [int(row) for (row,) in self._db.execute(sql, [batch, last, _ARTICLES])]:
            yield rows
            last = rows[-1]

    def _hide(self, batch: int, rows: Sequence[int]) -> None:
        listed = json.dumps(rows)
        count_reviews(self._db, listed, times=-1)
        self._db.execute(f"DELETE FROM queue WHERE article IN {_LISTED}", [listed])
        self._db.execute(f"INSERT INTO taken_back SELECT id, key FROM article WHERE id IN {_LISTED}", [listed])
        away = [(f"{AWAY}{uuid.uuid4().hex}", row) for row in rows]
        self._db.conn.executemany("UPDATE article SET key = ? WHERE id = ?", away)
        pass_by_unseen(self._db, listed)
        self._db.execute("UPDATE batch SET hidden = hidden + ? WHERE id = ?", [len(rows), batch])

    def _show(self, batch: int, rows: Sequence[int]) -> None:
        listed = json.dumps(rows)
        self._db.execute(
            f"""UPDATE article SET key = (SELECT key FROM taken_back WHERE article = article.id)
            WHERE id IN {_LISTED}""",
            [listed],
        )
        self._db.execute(f"DELETE FROM taken_back WHERE article IN {_LISTED}", [listed])
        enqueue_again(self._db, listed)
        count_reviews(self._db, listed, times=1)
        self._db.execute(_NOW_SEEN, [listed])
        fill_evidence(self._db, rows)
        self._db.execute("UPDATE batch SET hidden = hidden - ? WHERE id = ?", [len(rows), batch])

    def _is_free(self, row: int) -> bool:
        return self._db.execute(_THERE_AGAIN, [row, row]).fetchone() is None

    def _forget(self) -> None:
        (last,) = self._db.execute("SELECT coalesce(max(id), 0) FROM form").fetchone()
        for first in range(1, last + 1, _FORMS):
            with self._db.atomic():
                self._db.execute(_FORGET, [first, first + _FORMS - 1])

    def _turn(self, batch: int, *, is_turned: bool) -> int:
        """Turns back what the batch decided on articles of others, or that again; how many could not be turned."""
        sql = """SELECT b.step, d.id FROM batch_decision b JOIN decision d ON d.step = b.step
            WHERE b.batch = ? AND b.is_turned = ? ORDER BY b.step"""
        rows = list(self._db.execute(sql, [batch, is_turned]))
        return sum(not self._turned(batch, step, id, is_turned) for step, id in rows)

    def _turned(self, batch: int, step: int, id: str, was_turned: bool) -> bool:
        journal = Journal(self._db)
        try:
            with self._db.atomic():
                turned = journal.get(id).reverted(Kind.IMPORT)
                journal.append(turned)
                now = journal.last_step()
                self._db.execute(
                    "UPDATE batch_decision SET step = ?, is_turned = ? WHERE batch = ? AND step = ?",
                    [now, not was_turned, batch, step],
                )
                self._db.conn.executemany(_ALSO_UNSEEN, [(now, edit.article) for edit in turned.edits])
        except Problem:
            return False  # its annotator has decided on that article since, which nobody takes away
        return True


def pass_by_unseen(db: Database, listed: str) -> None:
    """Has undo and history pass by the decisions of which no article is in sight; `listed` are some that are not."""
    db.execute(_NOW_UNSEEN, [listed])


def taking_back_faults(db: Database) -> Iterator[str]:
    """Where what is taken back is not what the batches say, or can still be seen; a sentence each."""
    for what, sql in _WRONG.items():
        row = db.execute(f"{sql} LIMIT 1").fetchone()
        if row is not None:
            yield f"{what}: {row[0]}."


_WRONG = {
    "An import does not count its articles that are taken back, number": """SELECT id FROM batch WHERE hidden <>
        (SELECT count(*) FROM taken_back t JOIN article a ON a.id = t.article WHERE a.batch = batch.id)""",
    "An article is taken back and still in the queue, row": """SELECT article FROM taken_back
        WHERE article IN (SELECT article FROM queue)""",
    "An article is neither in the queue nor taken back, row": """SELECT id FROM article
        WHERE id NOT IN (SELECT article FROM taken_back) AND id NOT IN (SELECT article FROM queue)""",
    "An import has an unknown state, number": f"""SELECT id FROM batch
        WHERE state NOT IN ({",".join(f"'{state}'" for state in BatchState)})""",
    "An article of an import that is there is taken back, row": f"""SELECT a.id FROM article a
        JOIN taken_back t ON t.article = a.id JOIN batch b ON b.id = a.batch
        WHERE b.state IN ('{BatchState.IMPORTING}', '{BatchState.CANCELLED}')""",
}
_LISTED = "(SELECT value FROM json_each(?))"
_SEEN = """SELECT id FROM article WHERE batch = ? AND id > ? AND id NOT IN (SELECT article FROM taken_back)
    ORDER BY id LIMIT ?"""
_HIDDEN = """SELECT id FROM article WHERE batch = ? AND id > ? AND id IN (SELECT article FROM taken_back)
    ORDER BY id LIMIT ?"""
# An import decides on one article at a time, and its edits are long: they are not read.
_NOW_UNSEEN = f"""INSERT OR IGNORE INTO unseen_step SELECT DISTINCT d.step FROM decision_article o
    JOIN decision d ON d.step = o.step WHERE o.article IN {_LISTED} AND (d.kind = '{Kind.IMPORT}' OR NOT EXISTS (
        SELECT 1 FROM json_each(d.edits) e JOIN article a ON a.key = json_extract(e.value, '$.article')
        JOIN decision_article x ON x.article = a.id AND x.step = d.step))"""
# What is turned back in an article whose own import is taken back.
_ALSO_UNSEEN = """INSERT OR IGNORE INTO unseen_step SELECT o.step FROM taken_back t
    JOIN decision_article o ON o.article = t.article AND o.step = ? WHERE t.key = ?"""
_NOW_SEEN = f"DELETE FROM unseen_step WHERE step IN (SELECT step FROM decision_article WHERE article IN {_LISTED})"
_FORGET = "DELETE FROM evidence WHERE form BETWEEN ? AND ? AND article IN (SELECT article FROM taken_back)"
_THERE_AGAIN = """SELECT 1 FROM article WHERE key = (SELECT key FROM taken_back WHERE article = ?)
    UNION ALL SELECT 1 FROM article a JOIN article gone ON gone.id = ? AND a.text_sha256 = gone.text_sha256
    WHERE a.id NOT IN (SELECT article FROM taken_back) LIMIT 1"""
