"""Suggestions in a project file: a new run adds rows, and nothing is ever edited."""

import json
import time
from collections.abc import Mapping, Sequence

from sqlite_utils import Database

from workbench.core.records import suggestion_record
from workbench.core.suggestions import Suggestion
from workbench.store.stored_marks import suggestions_in

# Kept, since `json.dumps` would make one for each row.
_encode = json.JSONEncoder(ensure_ascii=False).encode


class Suggestions:
    def __init__(self, db: Database) -> None:
        self._db = db

    def start_run(self, suggester: str, version: str) -> int:
        """Records that a suggester of this version starts to work; the number is that of the run."""
        with self._db.atomic():
            cursor = self._db.execute(
                "INSERT INTO run (suggester, version, at) VALUES (?,?,?)",
                [suggester, version, time.time_ns() // 1_000_000],
            )
            return int(cursor.lastrowid or 0)

    def run(self, suggester: str, version: str) -> int:
        """The newest run of this suggester where it is of this version, else a new one."""
        row = self._db.execute(
            "SELECT id, version FROM run WHERE suggester = ? ORDER BY id DESC LIMIT 1", [suggester]
        ).fetchone()
        return int(row[0]) if row is not None and row[1] == version else self.start_run(suggester, version)

    def suggesters(self) -> set[str]:
        """The names of all suggesters that ever worked on this project."""
        return {str(name) for (name,) in self._db.execute("SELECT DISTINCT suggester FROM run")}

    def add(self, found: Mapping[int, Sequence[Suggestion]], runs: Mapping[str, int]) -> None:
        """Adds what suggesters found in each article row, in one transaction.

        `runs` gives the run of each suggester by its name; it is in force afterwards, even where it found nothing.
        """
        with self._db.atomic():
            for article, suggestions in found.items():
                for suggester, run in runs.items():
                    self._db.execute("INSERT OR REPLACE INTO suggested VALUES (?,?,?)", [article, suggester, run])
                self._db.conn.executemany(
                    "INSERT OR IGNORE INTO suggestion VALUES (?,?,?,?,?,?,?,?,?)",
                    [_row(article, runs[s.suggester], s) for s in suggestions],
                )

    def of(self, article: int) -> list[Suggestion]:
        """The suggestions in force for an article row, decided or not; what several suggesters propose comes from each.

        Raises Problem for one that does not hold.
        """
        rows = self._db.execute(
            """SELECT s.layer, s.record FROM suggestion s JOIN suggested f ON f.article = s.article AND f.run = s.run
            WHERE s.article = ? ORDER BY s.start, s."end" DESC, s.id, s.run""",
            [article],
        )
        return suggestions_in(self._db, article, rows)

    def is_suggested(self, article: int) -> bool:
        return self._db.execute("SELECT 1 FROM suggested WHERE article = ? LIMIT 1", [article]).fetchone() is not None

    def count_waiting(self) -> int:
        (count,) = self._db.execute(
            "SELECT count(*) FROM article WHERE NOT EXISTS (SELECT 1 FROM suggested WHERE article = article.id)"
        ).fetchone()
        return int(count)

    def waiting(self, *, after: int = 0, limit: int = 64) -> list[int]:
        """Rows of articles that no suggester has seen, in order of import, beginning behind row `after`."""
        rows = self._db.execute(
            """SELECT id FROM article WHERE id > ? AND NOT EXISTS (SELECT 1 FROM suggested WHERE article = article.id)
            ORDER BY id LIMIT ?""",
            [after, limit],
        )
        return [row[0] for row in rows]


def _row(article: int, run: int, suggestion: Suggestion) -> tuple[object, ...]:
    span = suggestion.span
    record = _encode(suggestion_record(suggestion))
    return (article, run, suggestion.id, span.layer, span.start, span.end, span.label, suggestion.score, record)
