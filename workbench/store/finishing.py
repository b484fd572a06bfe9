"""What a project asks for before an article is done; rows are added, the newest counts."""

from sqlite_utils import Database

from workbench.core.finishing import Finishing, finishing_from
from workbench.core.problems import Problem
from workbench.store.newest import add_record, newest_record
from workbench.store.stored_marks import DAMAGED


class FinishingRules:
    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self) -> Finishing:
        """As last said; raises Problem where that cannot be read."""
        damaged = Problem("The rule for finishing cannot be read.", remedy=DAMAGED)
        return finishing_from(newest_record(self._db, "finishing", damaged))

    def put(self, finishing: Finishing) -> None:
        """Says what holds from now on; what was asked for before stays on record."""
        add_record(self._db, "finishing", finishing.record())
