"""Suggestions in a project file: a new run adds rows, and nothing is ever edited."""

import time
from collections.abc import Callable, Mapping, Sequence

from sqlite_utils import Database

from workbench.core.suggestions import Suggestion
from workbench.store.queue_upkeep import note_suggestions
from workbench.store.rows import SuggestionRow, suggestion_row
from workbench.store.stored_marks import suggestions_in

_INSERT = "INSERT OR IGNORE INTO suggestion VALUES (?,?,?,?,?,?,?,?,?)"


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
        made = {row: [(s.suggester, suggestion_row(s)) for s in suggestions] for row, suggestions in found.items()}
        with self._db.atomic():
            for name, run in runs.items():
                self._insert({row: [own for by, own in each if by == name] for row, each in made.items()}, name, run)
            note_suggestions(self._db, {row: [own for _, own in each] for row, each in made.items()})

    def add_rows(self, found: Mapping[int, Sequence[SuggestionRow]], suggester: str, run: int) -> None:
        """Like `add`, for what one suggester found."""
        with self._db.atomic():
            self._insert(found, suggester, run)
            note_suggestions(self._db, found)

    def add_more(
        self, found: Mapping[int, Sequence[SuggestionRow]], suggester: str, new_run: Callable[[], int]
    ) -> None:
        """Adds what one suggester found besides to its run in force for each article; `new_run` is for one without."""
        with self._db.atomic():
            for article, rows in found.items():
                sql = "SELECT run FROM suggested WHERE article = ? AND suggester = ?"
                known = self._db.execute(sql, [article, suggester]).fetchone()
                self._insert({article: rows}, suggester, new_run() if known is None else known[0])
            note_suggestions(self._db, found)

    def ids(self, article: int) -> set[str]:
        """The ids of the suggestions in force for an article row."""
        rows = self._db.execute(
            """SELECT s.id FROM suggestion s JOIN suggested f ON f.article = s.article AND f.run = s.run
            WHERE s.article = ?""",
            [article],
        )
        return {str(id) for (id,) in rows}

    def _insert(self, found: Mapping[int, Sequence[SuggestionRow]], suggester: str, run: int) -> None:
        connection = self._db.conn
        connection.executemany(
            "INSERT OR REPLACE INTO suggested VALUES (?,?,?)", [(article, suggester, run) for article in found]
        )
        connection.executemany(_INSERT, ((article, run, *row) for article, rows in found.items() for row in rows))

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
        (count,) = self._db.execute("SELECT count(*) FROM queue WHERE is_suggested = 0").fetchone()
        return int(count)

    def waiting(self, *, after: int = 0, limit: int = 64) -> list[int]:
        """Rows of articles that no suggester has seen, in order of import, beginning behind row `after`."""
        rows = self._db.execute(
            "SELECT article FROM queue WHERE is_suggested = 0 AND article > ? ORDER BY article LIMIT ?",
            [after, limit],
        )
        return [row[0] for row in rows]
