"""The ledger: what became of every suggestion, and what the suggesters missed, counted out of the annotations."""

from dataclasses import dataclass

from sqlite_utils import Database

from workbench.core.annotations import Verdict


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """How often a label came to a verdict; the label is that of the annotation."""

    layer: str
    label: str
    verdict: Verdict
    count: int


class Ledger:
    def __init__(self, db: Database) -> None:
        self._db = db

    def rows(self, annotator: str) -> list[LedgerRow]:
        rows = self._db.execute(
            """SELECT layer, label, verdict, count(*) FROM annotation WHERE annotator = ?
            GROUP BY layer, label, verdict ORDER BY layer DESC, label, verdict""",
            [annotator],
        )
        return [LedgerRow(layer, label, Verdict(verdict), count) for layer, label, verdict, count in rows]
