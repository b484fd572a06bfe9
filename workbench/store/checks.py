"""Proves a project file sound: SQLite's own check, every quote against its text, and the journal replayed."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlite_utils import Database

from workbench.core.annotations import Annotation, Mark
from workbench.core.decisions import Review
from workbench.core.problems import Problem
from workbench.core.records import annotation_from, suggestion_from
from workbench.store.decided import evidence_faults
from workbench.store.journal import Journal
from workbench.store.queue_upkeep import queue_faults
from workbench.store.rows import text_digest
from workbench.store.stored_marks import sound_mark

Key = tuple[str, str]
"""Key of an article and id of an annotator."""


def faults(db: Database) -> Iterator[str]:
    """Everything that is wrong with the file, a sentence each; nothing for a sound one."""
    try:
        for look in (_damage, _text_faults, _quote_faults, _replay_faults, evidence_faults, queue_faults):
            yield from look(db)
    except Problem as problem:
        yield str(problem)
    except (sqlite3.DatabaseError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        # What is damaged may fail at any place, down to a record that is no JSON.
        yield f"The file is damaged: {error}."


def _damage(db: Database) -> Iterator[str]:
    for (line,) in db.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield f"The file is damaged: {line}."
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check"):
        yield f"Row {row} of table {table} refers to a row of {parent} that is not there."


def _text_faults(db: Database) -> Iterator[str]:
    for key, text, digest in db.execute("SELECT key, text, text_sha256 FROM article"):
        if text_digest(text) != digest:
            yield f"The text of article {key} is not the one that was imported."


def _quote_faults(db: Database) -> Iterator[str]:
    makers: dict[str, Callable[[Mapping[str, Any], str], Mark]] = {
        "suggestion": suggestion_from,
        "annotation": annotation_from,
    }
    for table, make in makers.items():
        sql = f"SELECT a.key, a.text, m.layer, m.record FROM {table} m JOIN article a ON a.id = m.article"
        for key, text, layer, stored in db.execute(sql):
            try:
                sound_mark(text, layer, stored, make, where=f"article {key}, {table}")
            except Problem as problem:
                yield str(problem)


def replay(journal: Journal) -> tuple[dict[Key, dict[str, Annotation]], dict[Key, Review]]:
    """The annotations and reviews that the decisions lead to, from nothing; raises ValueError where they contradict."""
    annotations: dict[Key, dict[str, Annotation]] = {}
    reviews: dict[Key, Review] = {}
    for decision in journal.decisions():
        for edit in decision.edits:
            key = (edit.article, decision.annotator)
            annotations[key] = edit.apply(annotations.get(key, {}))
            reviews[key] = edit.review_after
    return annotations, reviews


def _replay_faults(db: Database) -> Iterator[str]:
    journal = Journal(db)
    try:
        annotations, reviews = replay(journal)
    except ValueError as error:
        yield f"The journal contradicts itself: {error}."
        return
    stored = set(db.execute("SELECT a.key, r.annotator FROM review r JOIN article a ON a.id = r.article"))
    for key, annotator in sorted(stored | set(reviews)):
        (article,) = db.execute("SELECT id FROM article WHERE key = ?", [key]).fetchone()
        if journal.annotations(article, annotator) != annotations.get((key, annotator), {}):
            yield f"The annotations of article {key} by {annotator} are not what the journal leads to."
        if journal.review(article, annotator) != reviews.get((key, annotator), Review()):
            yield f"The review of article {key} by {annotator} is not what the journal leads to."
