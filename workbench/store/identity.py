"""Says whether a file is a project, and a whole one, before anything is read from it."""

from pathlib import Path

from sqlite_utils import Database

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.store.stored_marks import DAMAGED

APPLICATION_ID = 0x57424E43  # "WBNC"
SCHEMA_VERSION = 1
_MOST_ARTICLES = 2**31 - 1
"""As many as a list of the window can count; a higher number is damage."""
_TABLES = (
    "batch",
    "article",
    "article_fts",
    "scheme",
    "run",
    "suggestion",
    "suggested",
    "annotator",
    "decision",
    "decision_article",
    "annotation",
    "review",
    "form",
    "evidence",
    "suggester_settings",
    "training",
    "finishing",
    "lint_settings",
    "lint_right",
    "taken_back",
    "unseen_step",
    "batch_decision",
    "label",
    "queue",
    "progress",
    "split",
    "splitting",
)


def refuse_triggers(db: Database, path: Path) -> None:
    """A trigger would change what a decision writes, a view stand in for a table; no project of ours has either."""
    strange = db.execute(
        "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name"
    ).fetchone()
    if strange is not None:
        raise Problem(
            phrase("This file holds a {kind}, “{name}”, which no project has.", kind=strange[0], name=strange[1]),
            where=str(path),
            remedy="Do not work with it, and ask where it comes from.",
        )


def check_tables(db: Database, path: Path) -> None:
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if missing := [name for name in _TABLES if name not in tables]:
        raise Problem(
            phrase("The project file is damaged: it has no table “{name}”.", name=missing[0]), where=str(path)
        )
    (last, queued) = db.execute(
        """SELECT coalesce((SELECT max(id) FROM article), 0), max(coalesce((SELECT max(article) FROM queue), 0),
            coalesce((SELECT max(article) FROM taken_back), 0))"""
    ).fetchone()
    if last != queued or last > _MOST_ARTICLES:
        raise Problem("The queue of the project is not that of its articles.", where=str(path), remedy=DAMAGED)


def check_identity(db: Database, path: Path) -> None:
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise Problem("This is not a project of the workbench.", where=str(path))
    if version > SCHEMA_VERSION:
        raise Problem(
            "This project was made with a newer version of the workbench.",
            where=str(path),
            remedy="Update the workbench to open it.",
        )
