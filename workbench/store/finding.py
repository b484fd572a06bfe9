"""Finds an article by what a person types: its key, words of its title, words of its text; never more than a page."""

import re
from collections.abc import Iterator, Sequence

from sqlite_utils import Database

from workbench.core.decisions import Kind
from workbench.store.articles import IN_SIGHT

_BEYOND = "\U0010ffff"
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_LEAST_LETTERS, _QUICKLY_SEARCHED = 3, 20_000
"""Of a word that is begun among more articles than these; one or two letters begin too many words there."""


class Finder:
    def __init__(self, db: Database) -> None:
        self._db = db

    def articles(self, typed: str, *, most: int = 50) -> list[int]:
        """Article rows whose key begins so, then those with the words in the title, then in the text.

        The last word may be the beginning of one. Without anything typed, those that were decided on last.
        """
        wanted = storable(typed).strip()
        found: dict[int, None] = {}
        for row in self._sought(wanted, most) if wanted else self._decided_last(most):
            found.setdefault(row)
            if len(found) == most:
                break
        return list(found)

    def _sought(self, typed: str, most: int) -> Iterator[int]:
        yield from self._rows(
            f"SELECT id FROM article WHERE key >= ? AND key < ? AND {IN_SIGHT} ORDER BY key LIMIT ?",
            typed,
            typed + _BEYOND,
            most,
        )
        for query in self._queries(typed):
            yield from self._rows(_WITH_WORDS, query, most)

    def _queries(self, typed: str) -> Iterator[str]:
        """Whole words are found at once, however common; what begins so takes the longer, the shorter it is."""
        words = _words(typed)
        if not words:
            return
        (articles,) = self._db.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()
        is_long_enough = len(words[-1]) >= _LEAST_LETTERS or articles <= _QUICKLY_SEARCHED
        for column in ("{title} : ", ""):
            yield f"{column}({_query(words)})"
            if is_long_enough:
                yield f"{column}({_query(words)}*)"
            elif len(words) > 1:
                yield f"{column}({_query(words[:-1])})"

    def _decided_last(self, most: int) -> Iterator[int]:
        # Of the last decisions only: one article has many, and the whole journal may hold millions.
        sql = f"""SELECT a.id FROM (
                SELECT step, edits FROM decision WHERE kind <> '{Kind.IMPORT}' ORDER BY step DESC LIMIT 1000) d
            JOIN article a ON a.key = json_extract(d.edits, '$[0].article') WHERE json_valid(d.edits)
            GROUP BY a.id ORDER BY max(d.step) DESC LIMIT ?"""
        yield from self._rows(sql, most)

    def _rows(self, sql: str, *values: str | int) -> Iterator[int]:
        return (int(row[0]) for row in self._db.execute(sql, list(values)))


_WITH_WORDS = f"SELECT rowid AS id FROM article_fts WHERE article_fts MATCH ? AND {IN_SIGHT} LIMIT ?"


def _words(typed: str) -> list[str]:
    return [word for word in typed.split() if any(c.isalnum() for c in word)]


def _query(words: Sequence[str]) -> str:
    return " ".join(map(quoted, words))


def quoted(words: str) -> str:
    """Words as one string of FTS5, so that nothing in them is read as its syntax."""
    return f'"{storable(words).replace(chr(34), chr(34) * 2)}"'


def storable(text: str) -> str:
    """The text with a space for what no article in a project holds: NUL, which ends a query, and half characters."""
    return _UNSTORABLE.sub(" ", text)
