"""Reads all rows out of a damaged file, and lays them side by side in a file of their own to be gone through."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Set
from contextlib import closing
from pathlib import Path
from typing import Any

from workbench.store.pages import TABLE_INNER, TABLE_LEAF, Pages, Row
from workbench.store.row_shapes import ARTICLE, SHAPES, Shape

_OF_SCHEMA = Shape("sqlite_schema", "tttjo")
_TEXT = 3
"""Where in the row of an article its text stands."""
IN_PLACE, FOUND = 0, 1
"""What the last value of a laid out row tells: it lay in its table, or in a page to which nothing led any more. The
latter may be an older state of it."""
OnPage = Callable[[int, int], object]


class Salvage:
    """Rows of a damaged file by table, with the columns c0, c1, … and `found`; `is_whole` tells of each table whether
    all its rows are there. The file of it is of no use to anybody else, and goes with `close`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.db = sqlite3.connect(path)
        self.is_whole: dict[str, bool] = {}
        # Nobody needs it after a power cut.
        self.db.execute("PRAGMA journal_mode = OFF")
        self.db.execute("PRAGMA synchronous = OFF")
        for shape in SHAPES:
            columns = [f"c{n}" for n in range(len(shape.kinds))]
            key = ", ".join(columns[: shape.key])
            self.db.execute(
                f"CREATE TABLE {shape.name} ({', '.join(columns)}, found, PRIMARY KEY ({key})) WITHOUT ROWID"
            )
        # Articles of which only the beginning can be read, their text among it or in the middle of it.
        self.db.execute("CREATE TABLE torn_article (c0 PRIMARY KEY, c1, c2, c3) WITHOUT ROWID")

    def close(self) -> None:
        self.db.close()
        self._path.unlink(missing_ok=True)

    def read(self, damaged: Path, usual: Mapping[str, int], *, on_page: OnPage = lambda _done, _all: None) -> None:
        """Reads a damaged file; `usual` tells where the tables of one that is sound begin. Raises OSError only."""
        pages = Pages(damaged)
        try:
            roots = {**usual, **roots_of(pages)}
            reached = self._read_tables(pages, roots, on_page)
            self._read_others(pages, reached | pages.free(), on_page)
            self.db.commit()
        finally:
            pages.close()

    def _read_tables(self, pages: Pages, roots: Mapping[str, int], on_page: OnPage) -> set[int]:
        reached: set[int] = set()
        for shape in SHAPES:
            tree = pages.tree(roots.get(shape.name, 0))
            is_whole = tree.is_whole
            for number in tree.pages:
                rows = list(pages.rows(number))
                fitting = self._lay_out(shape, rows, IN_PLACE)
                is_whole = is_whole and fitting == len(rows)
                if fitting or not rows:
                    reached.add(number)
                on_page(len(reached), pages.count)
            self.is_whole[shape.name] = is_whole
        for name, root in roots.items():
            if name not in self.is_whole:
                reached.update(n for n in pages.tree(root).pages if pages.kind(n) not in {TABLE_LEAF, TABLE_INNER})
        return reached

    def _read_others(self, pages: Pages, known: Set[int], on_page: OnPage) -> None:
        """Pages to which nothing leads: what they hold is told by how it looks."""
        for number in range(1, pages.count + 1):
            if number not in known and pages.kind(number):
                rows = list(pages.rows(number))
                for shape in SHAPES:
                    self._lay_out(shape, [row for row in rows if row and shape.is_known(row)], FOUND)
            on_page(number, pages.count)

    def _lay_out(self, shape: Shape, rows: list[Row | None], found: int) -> int:
        fitting = [row for row in rows if row is not None and shape.fits(row)]
        places = ",".join("?" * (len(shape.kinds) + 1))
        self.db.executemany(
            f"INSERT OR IGNORE INTO {shape.name} VALUES ({places})",
            [[*shape.values(row), found] for row in fitting],
        )
        if shape is ARTICLE and len(fitting) < len(rows):
            self._lay_out_torn(rows)
        return len(fitting)

    def _lay_out_torn(self, rows: list[Row | None]) -> None:
        torn = [row for row in rows if row is not None and not row.is_whole and len(row.values) > _TEXT]
        words = [(row.number, *row.values[1 : _TEXT + 1]) for row in torn]
        told = [each for each in words if all(isinstance(word, str) for word in each[1:])]
        self.db.executemany("INSERT OR IGNORE INTO torn_article VALUES (?,?,?,?)", told)

    @property
    def holds_anything(self) -> bool:
        """Whether any article or decision was found."""
        tables = ("article", "torn_article", "decision", "annotation")
        return any(self.db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in tables)

    def rows(self, table: str, what: str = "*", more: str = "") -> Iterator[tuple[Any, ...]]:
        """The rows of a table in the order of its key."""
        return self.db.execute(f"SELECT {what} FROM {table} {more or 'ORDER BY c0'}")


_LOOKED_AT = 200
"""Pages in which something is to be found of a project, where it is one."""


def may_hold_rows(path: Path) -> bool:
    """Whether a file may be a project, by a look at its first pages: some of them hold rows as SQLite writes them."""
    try:
        with closing(Pages(path)) as pages:
            numbers = range(1, min(pages.count, _LOOKED_AT) + 1)
            return any(row is not None and row.is_whole for number in numbers for row in pages.rows(number))
    except OSError:
        return False


def roots_of(pages: Pages) -> dict[str, int]:
    """The first page of each table and index, as far as the file tells."""
    rows = [row for number in pages.tree(1).pages for row in pages.rows(number)]
    named = [_OF_SCHEMA.values(row) for row in rows if row is not None and _OF_SCHEMA.fits(row)]
    return {str(name): int(str(root)) for _, name, _, root, _ in named if root}
