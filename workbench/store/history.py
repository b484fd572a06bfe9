"""Pages of the journal for somebody who reads it: counts and the first span of each decision, nothing of the rest."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlite_utils import Database

from workbench.core.decisions import Kind, Review, ReviewState
from workbench.core.history import HistoryRow, Step
from workbench.core.records import span_from
from workbench.core.spans import Span
from workbench.store.journal import OWN_STEPS


class History:
    def __init__(self, db: Database) -> None:
        self._db = db

    def page(self, *, before: int | None = None, article: int | None = None, most: int = 100) -> list[HistoryRow]:
        """Decisions older than step `before`, the newest first; those of one article row where that is given.

        A decision that is damaged is left out; opening its article says what is wrong.
        """
        sql, of = (_PAGE, []) if article is None else (_PAGE_OF_ARTICLE, [article])
        last, found = 2**62 if before is None else before, list[HistoryRow]()
        while len(found) < most and (rows := self._db.execute(sql, [*of, last, most]).fetchall()):
            found += filter(None, map(_read, rows))
            last = rows[-1][0]
        return found[:most]

    def row(self, id: str) -> HistoryRow | None:
        """The decision of this id."""
        found = self._db.execute(f"SELECT {_COLUMNS} FROM {_JOINED} WHERE d.id = ?", [id]).fetchone()
        return None if found is None else _read(found)

    def steps(self, annotator: str) -> Iterator[Step]:
        """Id and kind of one annotator's decisions, and what each takes back, the newest first."""
        sql = f"SELECT id, kind, reverts FROM {OWN_STEPS}"
        return (
            (id, Kind(kind) if kind in {*Kind} else Kind.ADD, reverts)
            for id, kind, reverts in self._db.execute(sql, [annotator])
        )

    def original(self, id: str) -> str:
        """What a decision is an undo or redo of, however often it was undone and redone; itself where it is neither."""
        while (row := self._db.execute(_TAKEN_BACK, [id]).fetchone()) is not None:
            id = str(row[0])
        return id

    def labels(self, annotator: str, layer: str) -> list[str]:
        """Labels of a layer that were given by name or key among the last decisions, the newest first, each once."""
        rows = self._db.execute(_LABELS, [_LABELS_AMONG, annotator, layer])
        return [str(label) for (label,) in rows]


# The key of one that is taken back may be that of another by now.
_JOINED = """decision d JOIN annotator w ON w.id = d.annotator
    LEFT JOIN article a ON a.key = json_extract(d.edits, '$[0].article')
    AND EXISTS (SELECT 1 FROM decision_article o WHERE o.article = a.id AND o.step = d.step)"""
# Whole edits may hold thousands of spans; SQLite counts them many times faster than they are read.
_COLUMNS = """d.step, d.id, d.kind, d.at, d.annotator, w.name, d.reverts, coalesce(a.id, 0),
    coalesce(nullif(a.title, ''), a.key, json_extract(d.edits, '$[0].article')), json_array_length(d.edits),
    json_array_length(d.edits, '$[0].put_in'), json_array_length(d.edits, '$[0].taken_out'),
    json_extract(d.edits, '$[0].put_in[0]'), json_extract(d.edits, '$[0].taken_out[0]'),
    json_extract(d.edits, '$[0].review')"""
_PAGE = f"""SELECT {_COLUMNS} FROM {_JOINED} WHERE d.step < ? AND json_valid(d.edits)
    AND NOT EXISTS (SELECT 1 FROM unseen_step u WHERE u.step = d.step) ORDER BY d.step DESC LIMIT ?"""
_PAGE_OF_ARTICLE = f"""SELECT {_COLUMNS} FROM decision_article o JOIN decision d USING (step)
    JOIN annotator w ON w.id = d.annotator JOIN article a ON a.id = o.article
    WHERE o.article = ? AND o.step < ? AND json_valid(d.edits) ORDER BY o.step DESC LIMIT ?"""
# Only an older one: a damaged journal may hold a circle.
_TAKEN_BACK = """SELECT o.id FROM decision d JOIN decision o ON o.id = d.reverts AND o.step < d.step WHERE d.id = ?"""
_LABELS_AMONG = 500
# By number, since to find the last of a kind would be to go through a journal of millions that has none.
_LABELS = f"""SELECT json_extract(put, '$.label') label FROM (
        SELECT step, json_extract(edits, '$[0].put_in[0]') put FROM decision
        WHERE step > (SELECT max(step) FROM decision) - ? AND annotator = ? AND kind IN ('{Kind.ADD}', '{Kind.RELABEL}')
        AND json_valid(edits))
    WHERE json_extract(put, '$.layer') = ? GROUP BY label ORDER BY max(step) DESC"""


def _read(row: tuple[Any, ...]) -> HistoryRow | None:
    *plain, put, taken, review = row
    step, id, kind, at, annotator, who, reverts, article, title, articles, put_in, taken_out = plain
    try:
        datetime.fromtimestamp(at / 1000, UTC)
        before, after = (Review(ReviewState(each["state"]), each["flag"]) for each in json.loads(review))
        return HistoryRow(
            step, id, Kind(kind), at, annotator, str(who), reverts, article, str(title), articles,
            put_in or 0, taken_out or 0, _span(put), _span(taken), _id(put or taken), before, after,
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError, OSError):
        return None


def _span(record: str | None) -> Span | None:
    if record is None:
        return None
    found = json.loads(record)
    span = span_from(found, found["layer"])
    words, places = (span.layer, span.label, span.quote), (span.start, span.end)
    if not all(isinstance(word, str) for word in words) or not all(type(place) is int for place in places):
        raise ValueError("a span has values of a wrong kind")
    return span


def _id(record: str | None) -> str | None:
    return None if record is None else str(json.loads(record)["id"])
