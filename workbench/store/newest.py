"""Records of which the newest counts, such as what a project uses: a row is added each time, and none edited."""

import json
import time
from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

from workbench.core.problems import Problem
from workbench.store.stored_json import decoded


def newest_record(db: Database, table: str, damaged: Problem) -> dict[str, Any]:
    """The record added last to a table, empty where there is none; raises `damaged` where it cannot be read."""
    row = db.execute(f"SELECT record FROM {table} ORDER BY id DESC LIMIT 1").fetchone()
    if row is None:
        return {}
    try:
        record = decoded(row[0])
    except (ValueError, TypeError, RecursionError) as error:
        raise damaged from error
    if not isinstance(record, dict):
        raise damaged
    return record


def add_record(db: Database, table: str, record: Mapping[str, object]) -> None:
    """Adds a record, which counts from now on; those before stay."""
    written, now = json.dumps(record, ensure_ascii=False), time.time_ns() // 1_000_000
    with db.atomic():
        db.execute(f"INSERT INTO {table} (record, at) VALUES (?,?)", [written, now])
