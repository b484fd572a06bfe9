"""What a project asks for before an article is done; rows are added, the newest counts."""

import json
import time

from sqlite_utils import Database

from workbench.core.finishing import Finishing, finishing_from
from workbench.core.problems import Problem
from workbench.store.stored_marks import DAMAGED


class FinishingRules:
    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self) -> Finishing:
        """As last said; raises Problem where that cannot be read."""
        row = self._db.execute("SELECT record FROM finishing ORDER BY id DESC LIMIT 1").fetchone()
        if row is None:
            return Finishing()
        try:
            record = json.loads(row[0])
        except (ValueError, TypeError, RecursionError) as error:
            raise Problem("The rule for finishing cannot be read.", remedy=DAMAGED) from error
        if not isinstance(record, dict):
            raise Problem("The rule for finishing cannot be read.", remedy=DAMAGED)
        return finishing_from(record)

    def put(self, finishing: Finishing) -> None:
        """Says what holds from now on; what was asked for before stays on record."""
        record, now = json.dumps(finishing.record()), time.time_ns() // 1_000_000
        with self._db.atomic():
            self._db.execute("INSERT INTO finishing (record, at) VALUES (?,?)", [record, now])
