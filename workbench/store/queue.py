"""Reads the queue: the ids of what a filter shows, a page of rows, how far the work is, what is to be done next."""

import sqlite3
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace

from sqlite_utils import Database

from workbench.core.decisions import ReviewState
from workbench.core.queue import Order, Progress, QueueFilter, QueueRow
from workbench.store.articles import Articles
from workbench.store.glance import glance
from workbench.store.journal import GOLD
from workbench.store.queue_ids import queries, words_of
from workbench.store.queue_upkeep import sign_of

_FIRST_PAGE, _PAGE = 200, 5000
_QUICKLY_SEARCHED = 20_000
"""Articles among which even the beginning of the commonest words is looked up in a twentieth of a second."""
_MOST_COUNTED = 2**53
"""No person makes so many actions, and a window cannot show a larger number."""
_STEPS_BETWEEN_QUESTIONS = 20_000
"""Steps of SQLite's machine, about a millisecond."""


class QueueReader:
    def __init__(self, db: Database) -> None:
        self._db = db

    def last(self) -> int:
        """The row of the article imported last; rows go from 1 on, without a gap unless some are taken back."""
        return int(self._db.execute("SELECT coalesce(max(article), 0) FROM queue").fetchone()[0])

    def has_gaps(self) -> bool:
        """Whether articles are taken back, so that rows are no places."""
        return self._db.execute("SELECT 1 FROM taken_back LIMIT 1").fetchone() is not None

    def ids(self, annotator: str, shown: QueueFilter) -> Iterator[int]:
        """Article rows that `shown` lets through, in its order, one after the other."""
        for page in self.pages(annotator, shown):
            yield from page

    def pages(
        self, annotator: str, shown: QueueFilter, *, is_cancelled: Callable[[], bool] | None = None
    ) -> Generator[list[int], None, None]:
        """The same in lists, the first of them short so that it can be shown soon.

        With `is_cancelled`, which may be asked at any time, nothing else can be read meanwhile on this connection.
        """
        if not shown.narrows and shown.order is Order.IMPORTED and not self.has_gaps():
            yield from _cut(range(1, self.last() + 1))
            return
        self._db.conn.set_progress_handler(is_cancelled, _STEPS_BETWEEN_QUESTIONS)
        try:
            yield from self._found(annotator, shown)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                raise
        finally:
            self._db.conn.set_progress_handler(None, 0)

    def is_searched_in_parts(self, shown: QueueFilter) -> bool:
        """Whether words are looked for among so many articles that a few texts are looked through before all."""
        return bool(words_of(shown.text)) and self.last() > _QUICKLY_SEARCHED

    def _found(self, annotator: str, shown: QueueFilter) -> Iterator[list[int]]:
        known: list[int] = []
        if self.is_searched_in_parts(shown):
            first = next(self._read(annotator, replace(shown, text="")), [])
            known, page = glance(self._db, first, words_of(shown.text))
            if page:
                yield page
        seen = frozenset(known)
        for page in self._read(annotator, shown):
            yield [id for id in page if id not in seen]

    def _read(self, annotator: str, shown: QueueFilter) -> Iterator[list[int]]:
        if shown.label is not None and not self._occurs(*shown.label):
            return
        first = self._first_not_done(annotator) if _is_about_what_is_left(shown) else 1
        for sql, values in queries(annotator, shown, first=first):
            rows, size = self._db.execute(sql, values), _FIRST_PAGE
            while page := [row[0] for row in rows.fetchmany(size)]:
                yield page
                size = _PAGE

    def _occurs(self, layer: str, label: str) -> bool:
        """Whether any article ever had the label, so that none is looked through for one that none has."""
        row = self._db.execute("SELECT 1 FROM label WHERE layer = ? AND name = ?", [layer, label]).fetchone()
        return row is not None

    def count(self, annotator: str, shown: QueueFilter) -> int:
        """How many articles `shown` lets through; by states alone that is known, all else is counted one by one."""
        if shown != QueueFilter(states=shown.states):
            return sum(map(len, self.pages(annotator, shown)))
        progress = self.progress(annotator)
        begun = {ReviewState.IN_PROGRESS: progress.in_progress, ReviewState.DONE: progress.done}
        by_state = begun | {ReviewState.TO_DO: progress.articles - sum(begun.values())}
        return sum(count for state, count in by_state.items() if state in (shown.states or by_state))

    def rows(self, ids: Sequence[int], annotator: str) -> list[QueueRow]:
        """What the queue tells of these articles, in the order given; made for a page, not for all."""
        sql = """SELECT a.id, a.key, a.title, coalesce(r.state, ?), r.flag,
                EXISTS (SELECT 1 FROM suggested WHERE article = a.id)
            FROM json_each(?) wanted JOIN article a ON a.id = wanted.value
            LEFT JOIN review r ON r.article = a.id AND r.annotator = ? ORDER BY wanted.key"""
        rows = self._db.execute(sql, [ReviewState.TO_DO, _listed(ids), annotator])
        return [_row(row) for row in rows]

    def next_to_do(self, annotator: str, after: int) -> int | None:
        """The next article row behind `after` that is not done, from the front again at the end; None if all are."""
        last = self.last()
        return self._not_done(annotator, after + 1, last) or self._not_done(annotator, 1, min(after, last))

    def left(self, *, after: int, limit: int) -> list[int]:
        """Rows of articles that somebody has not done, all where nobody has begun; in order, those behind `after`."""
        rows = self._db.execute(
            """SELECT article FROM queue WHERE article > ? AND max(1, (SELECT count(*) FROM annotator WHERE id <> ?)) >
                (SELECT count(*) FROM review WHERE article = queue.article AND state = ? AND annotator <> ?)
            ORDER BY article LIMIT ?""",
            [after, GOLD.id, ReviewState.DONE, GOLD.id, limit],
        )
        return [int(row[0]) for row in rows]

    def first_to_do(self, annotator: str, ids: Sequence[int]) -> int | None:
        """The first of these articles that is not done."""
        row = self._db.execute(
            """SELECT value FROM json_each(?) wanted WHERE NOT EXISTS
                (SELECT 1 FROM review WHERE article = wanted.value AND annotator = ? AND state = ?) LIMIT 1""",
            [_listed(ids), annotator, ReviewState.DONE],
        ).fetchone()
        return None if row is None else int(row[0])

    def _first_not_done(self, annotator: str) -> int:
        return self._not_done(annotator, 1, last := self.last()) or last + 1

    def _not_done(self, annotator: str, first: int, last: int) -> int | None:
        """The first row from `first` to `last` that is not done, found by halves: whole stretches are only counted."""
        size, has_gaps = 64, self.has_gaps()
        while first <= last:
            until = min(last, first + size - 1)
            if self._done(annotator, first, until) == self._in_sight(first, until, has_gaps=has_gaps):
                first, size = until + 1, size * 2
            elif first == until:
                return first
            else:
                last, size = until, max(1, (until - first + 1) // 2)
        return None

    def _done(self, annotator: str, first: int, last: int) -> int:
        """How many are done of a stretch of rows, by the index alone."""
        row = self._db.execute(
            """SELECT count(*) FROM review WHERE annotator = ? AND state = ? AND article BETWEEN ? AND ?
            AND article NOT IN (SELECT article FROM taken_back)""",
            [annotator, ReviewState.DONE, first, last],
        ).fetchone()
        return int(row[0])

    def _in_sight(self, first: int, last: int, *, has_gaps: bool) -> int:
        if not has_gaps:
            return last - first + 1
        row = self._db.execute("SELECT count(*) FROM queue WHERE article BETWEEN ? AND ?", [first, last]).fetchone()
        return int(row[0])

    def has_label(self, layer: str, label: str) -> bool:
        """Whether an article in sight has, or has had, a mark with this label."""
        row = self._db.execute("SELECT id FROM label WHERE layer = ? AND name = ?", [layer, label]).fetchone()
        sql = "SELECT 1 FROM queue WHERE instr(labels, ?) LIMIT 1"
        return row is not None and self._db.execute(sql, [sign_of(int(row[0]))]).fetchone() is not None

    def progress(self, annotator: str) -> Progress:
        row = self._db.execute(
            "SELECT in_progress, done, flagged, actions, active_ms, worked FROM progress WHERE annotator = ?",
            [annotator],
        ).fetchone()
        articles = Articles(self._db).count()
        in_progress, done, flagged, actions, active_ms, worked = (_counted(value) for value in row or (0,) * 6)
        return Progress(articles, min(in_progress, articles), min(done, articles), flagged, actions, active_ms, worked)


def _counted(value: object) -> int:
    # Told at every key in the line above, where nothing may be raised; `check` says what is wrong.
    return value if isinstance(value, int) and 0 <= value < _MOST_COUNTED else 0


def _is_about_what_is_left(shown: QueueFilter) -> bool:
    return bool(shown.states) and ReviewState.DONE not in shown.states and ReviewState.TO_DO in shown.states


def _cut(ids: range) -> Iterator[list[int]]:
    starts = range(0, len(ids), _PAGE)
    return (list(ids[start : start + _PAGE]) for start in starts)


def _listed(ids: Sequence[int]) -> str:
    return "[" + ",".join(map(str, ids)) + "]"


def _row(row: Sequence[object]) -> QueueRow:
    # Asked for while the queue is painted, where nothing may be raised; opening the article says what is wrong.
    id, key, title, state, flag, is_suggested = (str(v) if isinstance(v, bytes) else v for v in row)
    known = ReviewState(str(state)) if state in {str(each) for each in ReviewState} else ReviewState.TO_DO
    return QueueRow(int(str(id)), str(key), str(title), known, None if flag is None else str(flag), bool(is_suggested))
