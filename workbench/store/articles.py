"""Articles in a project file: adding them in batches, noticing the same text twice, reading one."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from workbench.core.articles import Article, Zone
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.store.batches import Batches
from workbench.store.queue_upkeep import enqueue
from workbench.store.rows import ArticleRow, article_row
from workbench.store.stored_json import decoded
from workbench.store.stored_marks import DAMAGED

_INSERT = """INSERT INTO article (id, key, title, text, text_sha256, meta, zones, story, batch)
    VALUES (?,?,?,?,?,?,?,?,?)"""
_INDEX = "INSERT INTO article_fts (rowid, title, text) VALUES (?,?,?)"
_ASKED_AT_ONCE = 500
"""Values in one question; some builds of SQLite take no more than 999."""


@dataclass(frozen=True, slots=True)
class Twin:
    """An article that was left out: `same_text` tells whether its text or only its key is in the project already."""

    key: str
    known_as: str
    same_text: bool


class Articles:
    def __init__(self, db: Database) -> None:
        self._db = db

    def start_batch(self, source: str) -> int:
        """Records an import; `source` says where its articles come from."""
        batches = Batches(self._db)
        with self._db.atomic():
            id = batches.start(source, choice={})
            batches.end(id)
            return id

    def add(self, articles: Iterable[Article], batch: int) -> tuple[list[int], list[Twin]]:
        """Adds articles in one transaction; rows of those added, and those left out because they are there already."""
        added = self.add_rows(map(article_row, articles), batch)
        return [row for row in added if not isinstance(row, Twin)], [twin for twin in added if isinstance(twin, Twin)]

    def add_rows(self, articles: Iterable[ArticleRow], batch: int) -> list[int | Twin]:
        """Like `add`; for each article the row that it was added as, or why it was left out."""
        wanted = list(articles)
        with self._db.atomic():
            placed = self._placed(wanted)
            new = [(row, article) for row, article in zip(placed, wanted, strict=True) if isinstance(row, int)]
            connection = self._db.conn
            connection.executemany(_INSERT, [(row, *article, batch) for row, article in new])
            connection.executemany(_INDEX, [(row, article.title, article.text) for row, article in new])
            enqueue(self._db, [(row, article.story) for row, article in new])
        return placed

    def twins(self, articles: Sequence[ArticleRow]) -> list[Twin]:
        """Those of the articles that would be left out, because they are there already."""
        return [placed for placed in self._placed(articles) if isinstance(placed, Twin)]

    def _placed(self, articles: Sequence[ArticleRow]) -> list[int | Twin]:
        """The row that each article is to have, or the article that has its text or its key already."""
        texts = dict(self._known("text_sha256", [article.text_sha256 for article in articles]))
        keys = {key for key, _ in self._known("key", [article.key for article in articles])}
        placed: list[int | Twin] = []
        row = self._last()
        for article in articles:
            if (same := texts.get(article.text_sha256)) is not None:
                placed.append(Twin(article.key, same, same_text=True))
            elif article.key in keys:
                placed.append(Twin(article.key, article.key, same_text=False))
            else:
                placed.append(row := row + 1)
                texts[article.text_sha256] = article.key
                keys.add(article.key)
        return placed

    def _known(self, column: str, values: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Those of the values that articles in sight have in a column, each with the key of one that has it."""
        for first in range(0, len(values), _ASKED_AT_ONCE):
            some = values[first : first + _ASKED_AT_ONCE]
            places = ",".join("?" * len(some))
            yield from self._db.execute(
                f"SELECT {column}, key FROM article WHERE {column} IN ({places}) AND {IN_SIGHT}", some
            )

    def get(self, id: int) -> Article:
        """The article in row `id`; raises Problem where there is none or it is damaged."""
        row = self._db.execute(f"SELECT {ARTICLE} FROM article WHERE id = ?", [id]).fetchone()
        if row is None:
            raise Problem(phrase("The project file has no article number {row:,}.", row=id), remedy=DAMAGED)
        return article_of(row)

    def id_of(self, key: str) -> int | None:
        row = self._db.execute("SELECT id FROM article WHERE key = ?", [key]).fetchone()
        return None if row is None else int(row[0])

    def known_as(self, ids: Sequence[int]) -> dict[int, str]:
        """What each of these article rows is called in reports; of one that is taken back they say so."""
        sql = """SELECT a.id, iif(t.key IS NULL, a.key, t.key || ' (taken back)')
            FROM article a LEFT JOIN taken_back t ON t.article = a.id WHERE a.id IN (SELECT value FROM json_each(?))"""
        return {int(id): str(key) for id, key in self._db.execute(sql, [json.dumps(ids)])}

    def batch_of(self, id: int) -> int:
        """The number of the import that brought an article row."""
        return int(self._db.execute("SELECT batch FROM article WHERE id = ?", [id]).fetchone()[0])

    def are_in_sight(self, ids: Sequence[int]) -> bool:
        """Whether none of these article rows is taken back."""
        sql = "SELECT 1 FROM taken_back WHERE article IN (SELECT value FROM json_each(?)) LIMIT 1"
        return self._db.execute(sql, [json.dumps(ids)]).fetchone() is None

    def _last(self) -> int:
        return int(self._db.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0])

    def count(self) -> int:
        """How many articles there are, without those that are taken back."""
        # Rows are numbered from 1 on without a gap, which `check` proves; to count a million takes long.
        return self._last() - Batches(self._db).hidden_articles()

    def each(self, ids: Iterable[int]) -> Iterator[Article]:
        """The articles of these rows, read one at a time."""
        return (self.get(id) for id in ids)


IN_SIGHT = "id NOT IN (SELECT article FROM taken_back)"
ARTICLE = "id, key, title, text, meta, zones, story"


def article_of(row: Sequence[object]) -> Article:
    """The article in a row with the columns `ARTICLE`; raises Problem where it is damaged."""
    id, key, title, text, meta, zones, story = row
    words = [key, title, text, *([] if story is None else [story])]
    try:
        known = dict(decoded(str(meta)))
        kept = tuple(Zone(*zone) for zone in decoded(str(zones)))
        is_whole = all(isinstance(word, str) for word in [*words, *known.values(), *(zone.kind for zone in kept)])
        is_whole = is_whole and all(_is_inside(zone, len(str(text))) for zone in kept)
    except (ValueError, TypeError, RecursionError):
        is_whole = False
    if not is_whole:
        raise Problem("This article is damaged.", where=phrase("article {name}", name=f"{key!s:.80}"), remedy=DAMAGED)
    return Article(str(key), str(text), str(title), known, kept, None if story is None else str(story), int(str(id)))


def _is_inside(zone: Zone, length: int) -> bool:
    return type(zone.start) is int and type(zone.end) is int and 0 <= zone.start <= zone.end <= length
