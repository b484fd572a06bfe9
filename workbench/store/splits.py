"""Splits that articles were given for releases, kept so that they stay there when the project grows."""

from collections.abc import Iterable, Mapping

from sqlite_utils import Database

from workbench.core.problems import Problem
from workbench.store.newest import add_record, newest_record
from workbench.store.stored_marks import DAMAGED


def create_splits(db: Database) -> None:
    """Makes the tables; an article whose split is empty was set aside."""
    db.execute("CREATE TABLE splitting (id INTEGER PRIMARY KEY, record TEXT NOT NULL, at INTEGER NOT NULL)")
    db.execute("CREATE TABLE split (article INTEGER PRIMARY KEY REFERENCES article(id), name TEXT NOT NULL)")


class KeptSplits:
    def __init__(self, db: Database) -> None:
        self._db = db

    def parts(self) -> tuple[tuple[str, int], ...] | None:
        """Names and weights as last given; None where no release was ever split. Raises Problem for damage."""
        damaged = Problem("How releases are split cannot be read.", remedy=DAMAGED)
        record = newest_record(self._db, "splitting", damaged)
        if not record:
            return None
        parts = record.get("parts")
        if not isinstance(parts, dict) or not all(type(weight) is int and weight > 0 for weight in parts.values()):
            raise damaged
        return tuple(parts.items())

    def given(self) -> dict[int, str]:
        """The split of each article row that has one, empty for those that were set aside."""
        return {int(row): str(name) for row, name in self._db.execute("SELECT article, name FROM split")}

    def count(self) -> int:
        """How many articles have been given a split or set aside."""
        return int(self._db.execute("SELECT count(*) FROM split").fetchone()[0])

    def keep(self, parts: Iterable[tuple[str, int]], given: Mapping[int, str], *, anew: bool = False) -> None:
        """Keeps the splits of these article rows; with `anew`, those of all others are forgotten."""
        with self._db.atomic():
            # Also where names and weights are the same: by its rows a backup is told to lack what was given since.
            add_record(self._db, "splitting", {"parts": dict(parts)})
            if anew:
                self._db.execute("DELETE FROM split")
            self._db.conn.executemany("INSERT OR REPLACE INTO split (article, name) VALUES (?,?)", given.items())
