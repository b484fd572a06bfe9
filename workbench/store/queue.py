"""Reads the queue: the ids of the articles that a filter shows, a page of rows, and how far the work is."""

from collections.abc import Sequence

from sqlite_utils import Database

from workbench.core.decisions import ReviewState
from workbench.core.queue import Order, Progress, QueueFilter, QueueRow

_ORDERS = {
    Order.IMPORTED: "a.id",
    Order.LEAST_CERTAIN: """(SELECT min(s.score) FROM suggestion s JOIN suggested f
        ON f.article = s.article AND f.run = s.run WHERE s.article = a.id) NULLS LAST, a.id""",
    Order.STORY: "a.story NULLS LAST, a.id",
}


class QueueReader:
    def __init__(self, db: Database) -> None:
        self._db = db

    def ids(self, annotator: str, shown: QueueFilter) -> list[int]:
        """Article rows that `shown` lets through, in its order."""
        where, values = _conditions(shown)
        sql = f"""SELECT a.id FROM article a LEFT JOIN review r ON r.article = a.id AND r.annotator = ?
            WHERE {where} ORDER BY {_ORDERS[shown.order]}"""
        return [row[0] for row in self._db.execute(sql, [annotator, *values])]

    def rows(self, ids: Sequence[int], annotator: str) -> list[QueueRow]:
        """What the queue tells of these articles, in the order given; made for a page, not for all."""
        listed = "[" + ",".join(map(str, ids)) + "]"
        sql = """SELECT a.id, a.key, a.title, coalesce(r.state, ?), r.flag,
                EXISTS (SELECT 1 FROM suggested WHERE article = a.id)
            FROM json_each(?) wanted JOIN article a ON a.id = wanted.value
            LEFT JOIN review r ON r.article = a.id AND r.annotator = ? ORDER BY wanted.key"""
        rows = self._db.execute(sql, [ReviewState.TO_DO, listed, annotator])
        return [_row(row) for row in rows]

    def next_to_do(self, annotator: str, after: int) -> int | None:
        """The next article row behind `after` that is not done, from the front again at the end; None if all are."""
        for first, last in ((after, 2**62), (0, after)):
            row = self._db.execute(
                """SELECT a.id FROM article a WHERE a.id > ? AND a.id < ? AND NOT EXISTS
                    (SELECT 1 FROM review WHERE article = a.id AND annotator = ? AND state = ?)
                ORDER BY a.id LIMIT 1""",
                [first, last, annotator, ReviewState.DONE],
            ).fetchone()
            if row is not None:
                return int(row[0])
        return None

    def progress(self, annotator: str) -> Progress:
        (articles,) = self._db.execute("SELECT count(*) FROM article").fetchone()
        row = self._db.execute(
            """SELECT coalesce(sum(state = ?1), 0), coalesce(sum(state = ?2), 0), count(flag),
                coalesce(sum(actions) FILTER (WHERE state = ?2), 0),
                coalesce(sum(active_ms) FILTER (WHERE state = ?2), 0)
            FROM review WHERE annotator = ?3""",
            [ReviewState.IN_PROGRESS, ReviewState.DONE, annotator],
        ).fetchone()
        return Progress(articles, *row)


def _row(row: Sequence[object]) -> QueueRow:
    # Asked for while the queue is painted, where nothing may be raised; opening the article says what is wrong.
    id, key, title, state, flag, is_suggested = (str(v) if isinstance(v, bytes) else v for v in row)
    known = ReviewState(str(state)) if state in {str(each) for each in ReviewState} else ReviewState.TO_DO
    return QueueRow(int(str(id)), str(key), str(title), known, None if flag is None else str(flag), bool(is_suggested))


def _conditions(shown: QueueFilter) -> tuple[str, list[str]]:
    parts, values = ["1"], list[str]()
    if shown.states:
        marks = ",".join("?" * len(shown.states))
        parts.append(f"coalesce(r.state, '{ReviewState.TO_DO}') IN ({marks})")
        values += sorted(shown.states)
    if shown.flagged:
        parts.append("r.flag IS NOT NULL")
    if query := _full_text(shown.text):
        parts.append("a.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)")
        values.append(query)
    return " AND ".join(parts), values


def _full_text(text: str) -> str:
    # Each word is quoted, so that nothing a person types is read as FTS5 syntax.
    words = [word.replace('"', '""') for word in text.split() if any(c.isalnum() for c in word)]
    return " ".join(f'"{word}"*' for word in words)
