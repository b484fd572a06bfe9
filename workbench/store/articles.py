"""Articles in a project file: adding them in batches, noticing the same text twice, reading one."""

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from workbench.core.articles import Article, Zone
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.store.queue_upkeep import enqueue
from workbench.store.rows import ArticleRow, article_row
from workbench.store.stored_marks import DAMAGED


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
        # The name of a file may not be UTF-8.
        named = source.encode("utf-8", "backslashreplace").decode()
        with self._db.atomic():
            cursor = self._db.execute(
                "INSERT INTO batch (source, at) VALUES (?,?)", [named, time.time_ns() // 1_000_000]
            )
            return int(cursor.lastrowid or 0)

    def add(self, articles: Iterable[Article], batch: int) -> tuple[list[int], list[Twin]]:
        """Adds articles in one transaction; rows of those added, and those left out because they are there already."""
        added = self.add_rows(map(article_row, articles), batch)
        return [row for row in added if not isinstance(row, Twin)], [twin for twin in added if isinstance(twin, Twin)]

    def add_rows(self, articles: Iterable[ArticleRow], batch: int) -> list[int | Twin]:
        """Like `add`; for each article the row that it was added as, or why it was left out."""
        with self._db.atomic():
            return [self._twin(article) or self._insert(article, batch) for article in articles]

    def _twin(self, article: ArticleRow) -> Twin | None:
        same = self._db.execute(
            "SELECT key FROM article WHERE text_sha256 = ? LIMIT 1", [article.text_sha256]
        ).fetchone()
        if same is not None:
            return Twin(article.key, same[0], same_text=True)
        taken = self._db.execute("SELECT key FROM article WHERE key = ?", [article.key]).fetchone()
        return None if taken is None else Twin(article.key, taken[0], same_text=False)

    def _insert(self, article: ArticleRow, batch: int) -> int:
        cursor = self._db.execute(
            "INSERT INTO article (key, title, text, text_sha256, meta, zones, story, batch) VALUES (?,?,?,?,?,?,?,?)",
            [*article, batch],
        )
        row = int(cursor.lastrowid or 0)
        self._db.execute(
            "INSERT INTO article_fts (rowid, title, text) VALUES (?,?,?)", [row, article.title, article.text]
        )
        enqueue(self._db, row, article.story)
        return row

    def get(self, id: int) -> Article:
        """The article in row `id`; raises Problem where there is none or it is damaged."""
        row = self._db.execute(f"SELECT {_COLUMNS} FROM article WHERE id = ?", [id]).fetchone()
        if row is None:
            raise Problem(phrase("The project file has no article number {row:,}.", row=id), remedy=DAMAGED)
        return _article(row)

    def id_of(self, key: str) -> int | None:
        row = self._db.execute("SELECT id FROM article WHERE key = ?", [key]).fetchone()
        return None if row is None else int(row[0])

    def count(self) -> int:
        # Rows are numbered from 1 on without a gap, which `check` proves; to count a million takes long.
        return int(self._db.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0])

    def each(self, ids: Iterable[int]) -> Iterator[Article]:
        """The articles of these rows, read one at a time."""
        return (self.get(id) for id in ids)


_COLUMNS = "id, key, title, text, meta, zones, story"


def _article(row: Sequence[object]) -> Article:
    id, key, title, text, meta, zones, story = row
    words = [key, title, text, *([] if story is None else [story])]
    try:
        known = dict(json.loads(str(meta)))
        kept = tuple(Zone(*zone) for zone in json.loads(str(zones)))
        is_whole = all(isinstance(word, str) for word in [*words, *known.values(), *(zone.kind for zone in kept)])
        is_whole = is_whole and all(_is_inside(zone, len(str(text))) for zone in kept)
    except (ValueError, TypeError, RecursionError):
        is_whole = False
    if not is_whole:
        raise Problem("This article is damaged.", where=phrase("article {name}", name=f"{key!s:.80}"), remedy=DAMAGED)
    return Article(str(key), str(text), str(title), known, kept, None if story is None else str(story), int(str(id)))


def _is_inside(zone: Zone, length: int) -> bool:
    return type(zone.start) is int and type(zone.end) is int and 0 <= zone.start <= zone.end <= length
