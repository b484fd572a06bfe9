"""Finds an article by what a person types: its key, words of its title, words of its text; never more than a page."""

from collections.abc import Iterator

from sqlite_utils import Database

_BEYOND = "\U0010ffff"


class Finder:
    def __init__(self, db: Database) -> None:
        self._db = db

    def articles(self, typed: str, *, most: int = 50) -> list[int]:
        """Article rows whose key begins so, then those with the words in the title, then in the text.

        The last word may be the beginning of one. Without anything typed, those that were decided on last.
        """
        wanted = typed.strip()
        found: dict[int, None] = {}
        for row in self._sought(wanted, most) if wanted else self._decided_last(most):
            found.setdefault(row)
            if len(found) == most:
                break
        return list(found)

    def _sought(self, typed: str, most: int) -> Iterator[int]:
        yield from self._rows(
            "SELECT id FROM article WHERE key >= ? AND key < ? ORDER BY key LIMIT ?", typed, typed + _BEYOND, most
        )
        if query := words_query(typed):
            for sought in (f"{{title}} : ({query})", query):
                yield from self._rows("SELECT rowid FROM article_fts WHERE article_fts MATCH ? LIMIT ?", sought, most)

    def _decided_last(self, most: int) -> Iterator[int]:
        # Of the last decisions only: one article has many, and the whole journal may hold millions.
        sql = """SELECT a.id FROM (SELECT step, edits FROM decision ORDER BY step DESC LIMIT 1000) d
            JOIN article a ON a.key = json_extract(d.edits, '$[0].article') WHERE json_valid(d.edits)
            GROUP BY a.id ORDER BY max(d.step) DESC LIMIT ?"""
        yield from self._rows(sql, most)

    def _rows(self, sql: str, *values: str | int) -> Iterator[int]:
        return (int(row[0]) for row in self._db.execute(sql, list(values)))


def words_query(typed: str) -> str:
    """What is typed as a query of FTS5: all words, of which the last may be the beginning of one.

    Each word is quoted, so that nothing a person types is read as syntax.
    """
    quoted = [f'"{word.replace(chr(34), chr(34) * 2)}"' for word in typed.split() if any(c.isalnum() for c in word)]
    return f"{' '.join(quoted)}*" if quoted else ""
