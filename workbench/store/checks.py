"""Proves a project file sound: SQLite's own check, every quote against its text, and the journal replayed."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from sqlite_utils import Database

from workbench.core.annotations import Annotation, Mark
from workbench.core.articles import text_sha256
from workbench.core.decisions import Decision, Review, ReviewState
from workbench.core.problems import Problem
from workbench.core.records import annotation_from
from workbench.store.articles import ARTICLE, article_of
from workbench.store.decided import evidence_faults
from workbench.store.journal import Journal
from workbench.store.queue_upkeep import queue_faults
from workbench.store.row_faults import column_faults, kind_faults, link_faults, search_faults
from workbench.store.stored_marks import sound_mark, stored_suggestion
from workbench.store.taking_back import taking_back_faults
from workbench.store.wide_decisions import DecisionReader


def faults(db: Database, *settings: Callable[[], object]) -> Iterator[str]:
    """Everything that is wrong with the file, a sentence each; nothing for a sound one. `settings` are read as well."""
    for read in settings:
        try:
            read()
        except Problem as problem:
            yield str(problem)
    try:
        for look in _LOOKS:
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
    for digest, *row in db.execute(f"SELECT text_sha256, {ARTICLE} FROM article"):
        try:
            article = article_of(row)
        except Problem as problem:
            yield str(problem)
            continue
        if text_sha256(article.text) != digest:
            yield f"The text of article {article.key} is not the one that was imported."


def _quote_faults(db: Database) -> Iterator[str]:
    makers: dict[str, Callable[[Mapping[str, Any], str], Mark]] = {
        "suggestion": stored_suggestion,
        "annotation": annotation_from,
    }
    for table, make in makers.items():
        sql = f"SELECT a.key, a.text, m.layer, m.record FROM {table} m JOIN article a ON a.id = m.article"
        for key, text, layer, stored in db.execute(sql):
            try:
                sound_mark(text, layer, stored, make, where=f"article {key}, {table}")
            except Problem as problem:
                yield str(problem)


def replay(decisions: Iterable[Decision], article: str) -> tuple[dict[str, dict[str, Annotation]], dict[str, Review]]:
    """Annotations and reviews of an article, by annotator, that decisions lead to from nothing.

    Raises ValueError where they contradict one another.
    """
    annotations: dict[str, dict[str, Annotation]] = {}
    reviews: dict[str, Review] = {}
    for decision in decisions:
        for edit in decision.edits:
            if edit.article == article:
                annotations[decision.annotator] = edit.apply(annotations.get(decision.annotator, {}))
                reviews[decision.annotator] = edit.review_after
    return annotations, reviews


def _replay_faults(db: Database) -> Iterator[str]:
    # Article by article: what a million of them lead to would not fit into memory.
    decisions = DecisionReader(db)
    for row, key in db.execute(f"SELECT id, {_KEY} FROM article a WHERE id IN ({_DECIDED_ON}) ORDER BY id"):
        try:
            yield from _faults_of(db, row, key, decisions)
        except ValueError as error:
            yield f"The journal contradicts itself: {error}."
            return
    for (id,) in db.execute(_OF_NOTHING):
        yield f"Decision {id} takes back what was not decided before it."
    for (id,) in db.execute(_NOT_LISTED):
        yield f"Decision {id} is not among those of an article that it changes."


# An article that is taken back has left its key to others.
_KEY = "coalesce((SELECT t.key FROM taken_back t WHERE t.article = a.id), a.key)"
_DECIDED_ON = """SELECT article FROM decision_article UNION SELECT article FROM review
    UNION SELECT article FROM annotation"""
_OF_NOTHING = """SELECT d.id FROM decision d WHERE d.reverts IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM decision o WHERE o.id = d.reverts AND o.step < d.step)"""
_NOT_LISTED = """SELECT DISTINCT d.id FROM decision d, json_each(d.edits) e WHERE NOT EXISTS (
    SELECT 1 FROM article a JOIN decision_article o ON o.article = a.id AND o.step = d.step
    WHERE a.key = json_extract(e.value, '$.article')) AND NOT EXISTS (
    SELECT 1 FROM taken_back t JOIN decision_article o ON o.article = t.article AND o.step = d.step
    WHERE t.key = json_extract(e.value, '$.article'))"""


def _faults_of(db: Database, row: int, key: str, decisions: DecisionReader) -> Iterator[str]:
    journal = Journal(db)
    made = list(decisions.of(row, key))
    annotations, reviews = replay(made, key)
    counted = _counted(made, key)
    stored = "SELECT annotator FROM review WHERE article = ? UNION SELECT annotator FROM annotation WHERE article = ?"
    for annotator in sorted({*reviews, *(str(name) for (name,) in db.execute(stored, [row, row]))}):
        if journal.annotations(row, annotator) != annotations.get(annotator, {}):
            yield f"The annotations of article {key} by {annotator} are not what the journal leads to."
        if journal.review(row, annotator) != reviews.get(annotator, Review()):
            yield f"The review of article {key} by {annotator} is not what the journal leads to."
        if _kept(db, row, annotator) != counted.get(annotator):
            yield f"What article {key} took {annotator}, or when it was done, is not what the journal leads to."


Counted = tuple[int, int, int | None]
"""Actions, active milliseconds, and when an article was finished."""


def _counted(decisions: Iterable[Decision], article: str) -> dict[str, Counted]:
    counted: dict[str, Counted] = {}
    for decision in decisions:
        states = [edit.review_after.state for edit in decision.edits if edit.article == article]
        if states:
            actions, active_ms, at = counted.get(decision.annotator, (0, 0, None))
            at = None if states[-1] is not ReviewState.DONE else decision.at if at is None else at
            effort = decision.effort
            counted[decision.annotator] = actions + effort.actions, active_ms + effort.active_ms, at
    return counted


def _kept(db: Database, row: int, annotator: str) -> Counted | None:
    sql = "SELECT actions, active_ms, submitted_at FROM review WHERE article = ? AND annotator = ?"
    kept: Counted | None = db.execute(sql, [row, annotator]).fetchone()
    return kept


_LOOKS: tuple[Callable[[Database], Iterator[str]], ...] = (
    *(_damage, kind_faults, _text_faults, _quote_faults, column_faults, _replay_faults, evidence_faults, queue_faults),
    *(taking_back_faults, link_faults, search_faults),
)
