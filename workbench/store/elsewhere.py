"""Where in other articles something is said again: articles with the rarest of given words, places of decided ones."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from sqlite_utils import Database

from workbench.store.articles import IN_SIGHT
from workbench.store.finding import quoted, storable

_COMMON = 2000
"""Articles with a word from which on it tells little; nobody counts further, however many articles there are."""
_RANKED = 6000


class DecidedPlace(NamedTuple):
    """What one annotation in another article made of certain words; without a label they are no span of the layer.

    `start` and `end` are code points of `article`, a row.
    """

    article: int
    start: int
    end: int
    label: str
    who: str
    in_bulk: bool
    corrected: bool


class Elsewhere:
    def __init__(self, db: Database) -> None:
        self._db = db

    def counts(self, words: Iterable[str]) -> dict[str, int]:
        """In how many articles each word stands, counted up to a few thousand."""
        sql = f"""SELECT count(*) FROM (
            SELECT rowid AS id FROM article_fts WHERE article_fts MATCH ? AND {IN_SIGHT} LIMIT ?)"""
        return {word: int(self._db.execute(sql, [quoted(word), _COMMON]).fetchone()[0]) for word in words}

    def articles_with(self, counts: dict[str, int], *, story: str | None, most: int = 24) -> list[int]:
        """Article rows that have several of these words, those of the same story first, then by BM25."""
        query = " OR ".join(map(quoted, _rare(counts)))
        if not query:
            query = " AND ".join(map(quoted, sorted(counts, key=len, reverse=True)[:3]))
        if not query:
            return []
        rows = self._db.execute(_RANKED_BY_WORDS, [query, story, most])
        return [int(row) for (row,) in rows]

    def decided(self, layer: str, form: str, article: int, *, most: int = 60) -> list[DecidedPlace]:
        """What was made of these very words in other articles, those imported last first."""
        rows = self._db.execute(_DECIDED, [layer, storable(form), article, most])
        return [DecidedPlace(a, s, e, str(n), str(w), bool(b), bool(c)) for a, s, e, n, w, b, c in rows]

    def named(self, form: str, article: int, *, most: int = 30) -> list[int]:
        """Other article rows in which these words stand one behind the other."""
        if not any(c.isalnum() for c in form):
            return []
        sql = f"SELECT rowid AS id FROM article_fts WHERE article_fts MATCH ? AND rowid <> ? AND {IN_SIGHT} LIMIT ?"
        return [int(row) for (row,) in self._db.execute(sql, [quoted(form), article, most])]

    def titles(self, rows: Sequence[int]) -> dict[int, str]:
        """What each of these articles is called; its key where it has no title."""
        sql = """SELECT a.id, CASE a.title WHEN '' THEN a.key ELSE a.title END
            FROM json_each(?) w JOIN article a ON a.id = w.value"""
        return {int(row): str(title) for row, title in self._db.execute(sql, [json.dumps(list(rows))])}


# Two columns of weights: a word in a title tells more than one in a text.
_RANKED_BY_WORDS = f"""SELECT f.rowid FROM article_fts f JOIN article a ON a.id = f.rowid
    WHERE f.article_fts MATCH ? AND {IN_SIGHT} ORDER BY a.story IS NOT ?, bm25(article_fts, 2.0, 1.0) LIMIT ?"""
_DECIDED = """SELECT e.article, e.start, e."end", e.label, w.name, e.in_bulk, e.corrected
    FROM form f JOIN evidence e ON e.form = f.id JOIN annotator w ON w.id = e.annotator
    WHERE f.layer = ? AND f.words = ? AND e.article <> ? ORDER BY e.article DESC, e.start LIMIT ?"""


def _rare(counts: dict[str, int]) -> Iterator[str]:
    """The rarest words, as long as all their articles together can be ranked at once."""
    in_all = 0
    for word, count in islice(sorted(counts.items(), key=lambda item: item[1]), 8):
        in_all += count
        if count >= _COMMON or in_all > _RANKED:
            return
        if count:
            yield word
