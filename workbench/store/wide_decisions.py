"""Reads the decisions of one article after another, without reading anew for each what changed thousands at once."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import replace

from sqlite_utils import Database

from workbench.core.decisions import Decision, Edit
from workbench.store.journal import Journal

_WIDE, _KEPT = 20, 4
"""Edits from which on a decision is kept, and how many such are: articles that it touches come one after another."""


class DecisionReader:
    def __init__(self, db: Database) -> None:
        self._db = db
        self._journal = Journal(db)
        self._wide: OrderedDict[int, tuple[Decision, dict[str, tuple[Edit, ...]]]] = OrderedDict()

    def of(self, row: int, key: str) -> Iterator[Decision]:
        """Every decision on an article row, in the order they were made; its own edits of those that touch many."""
        for step, id in self._db.execute(_STEPS, [row]).fetchall():
            kept = self._wide.get(step)
            decision = self._read(step, str(id)) if kept is None else kept[0]
            if (kept := self._wide.get(step)) is None:
                yield decision
            else:
                self._wide.move_to_end(step)
                yield replace(decision, edits=kept[1].get(key, ()))

    def _read(self, step: int, id: str) -> Decision:
        decision = self._journal.get(id)
        if len(decision.edits) >= _WIDE:
            by_article: dict[str, tuple[Edit, ...]] = {}
            for edit in decision.edits:
                by_article[edit.article] = (*by_article.get(edit.article, ()), edit)
            self._wide[step] = decision, by_article
            if len(self._wide) > _KEPT:
                self._wide.popitem(last=False)
        return decision


_STEPS = """SELECT o.step, d.id FROM decision_article o JOIN decision d USING (step)
    WHERE o.article = ? ORDER BY o.step"""
