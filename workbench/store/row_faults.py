"""Looks at rows by themselves and at one another: values of wrong kinds, and what is told twice and not the same."""

import json
import re
import sqlite3
from collections.abc import Iterator

from sqlite_utils import Database

from workbench.core.decisions import Kind
from workbench.core.forms import key_of
from workbench.core.records import annotation_from, suggestion_from

_TYPES = {"INTEGER": "integer", "TEXT": "text", "REAL": "real"}
_OTHERS = "'_sqlite_migrations', 'article_fts'"


def kind_faults(db: Database) -> Iterator[str]:
    """Where a value is not of the kind that its column says; SQLite keeps any value in any column."""
    for table, condition in _conditions(db):
        (wrong,) = db.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()
        if wrong:
            yield f"{wrong} rows of table {table} hold values of a wrong kind."


def _conditions(db: Database) -> Iterator[tuple[str, str]]:
    tables = f"""SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ({_OTHERS})
        AND name NOT LIKE 'article_fts%' AND name NOT LIKE 'sqlite%'"""
    for (table,) in db.execute(tables).fetchall():
        columns = db.execute(f'PRAGMA table_info("{table}")').fetchall()
        kinds = [
            f"""typeof("{name}") NOT IN ('{_TYPES[type]}'{"" if is_needed or place else ", 'null'"})"""
            for _, name, type, is_needed, _, place in columns
        ]
        yield str(table), " OR ".join(kinds)


def column_faults(db: Database) -> Iterator[str]:
    """Where the columns of a mark, by which it is found, are not what its record says."""
    for table, last in (("suggestion", "score"), ("annotation", "verdict")):
        rows = db.execute(
            f'SELECT a.key, m.id, m.layer, m.start, m."end", m.label, m.{last}, m.record FROM {table} m '
            "JOIN article a ON a.id = m.article"
        )
        for key, id, layer, *columns, record in rows:
            if _told(table, layer, record) != (id, *columns):
                yield f"A row of table {table} of article {key} does not say what its record says."


def _told(table: str, layer: str, record: str) -> tuple[object, ...]:
    value = json.loads(record)
    if table == "suggestion":
        mark = suggestion_from(value, layer)
        return (mark.id, mark.span.start, mark.span.end, mark.span.label, mark.score)
    made = annotation_from(value, layer)
    return (made.id, made.span.start, made.span.end, made.span.label, str(made.verdict))


def link_faults(db: Database) -> Iterator[str]:
    """Where rows that speak of one another do not agree."""
    for what, sql in _WRONG.items():
        row = db.execute(f"{sql} LIMIT 1").fetchone()
        if row is not None:
            yield f"{what}: {row[0]}."
    for layer, words, key in db.execute("SELECT layer, words, key FROM form"):
        if key != key_of(words):
            yield f"Words of layer {layer} are looked up by a wrong key: {words!r:.60}."


_WRONG = {
    "A run is in force under the name of another suggester, of article row": """SELECT s.article FROM suggested s
        JOIN run r ON r.id = s.run WHERE r.suggester <> s.suggester""",
    "A decision takes nothing back and says that it does, number": f"""SELECT step FROM decision
        WHERE kind IN ('{Kind.UNDO}', '{Kind.REDO}') AND reverts IS NULL""",
    "A decision takes another back and does not say so, number": f"""SELECT step FROM decision
        WHERE kind NOT IN ('{Kind.UNDO}', '{Kind.REDO}', '{Kind.IMPORT}') AND reverts IS NOT NULL""",
    "Undo passes a decision by though its article is there, number": """SELECT u.step FROM unseen_step u
        JOIN decision_article o ON o.step = u.step JOIN queue q ON q.article = o.article""",
    "Undo does not pass by a decision of which no article is there, number": f"""SELECT o.step FROM taken_back t
        JOIN decision_article o ON o.article = t.article JOIN decision d ON d.step = o.step
        WHERE o.step NOT IN (SELECT step FROM unseen_step) AND (d.kind = '{Kind.IMPORT}' OR NOT EXISTS (
            SELECT 1 FROM json_each(d.edits) e JOIN article a ON a.key = json_extract(e.value, '$.article')
            JOIN decision_article x ON x.article = a.id AND x.step = d.step))""",
    "What is said to be right is of an article that is not there, row": """SELECT article FROM lint_right
        WHERE article <> 0 AND article NOT IN (SELECT id FROM article)""",
    "A decision of an import was turned back neither yes nor no, number": """SELECT step FROM batch_decision
        WHERE is_turned NOT IN (0, 1)""",
    "How an import was done cannot be read, number": "SELECT id FROM batch WHERE NOT json_valid(choice)",
}


_PLAIN = re.compile(r"""(?<![^\s.,;:!?'"()])[A-Za-z]{4,}(?![^\s.,;:!?'"()])""")
"""Words that are a word to the search as well, whatever it makes of other signs."""


def search_faults(db: Database) -> Iterator[str]:
    """Whether what searches go by is the text of the articles; a sentence, since one repair puts all of it right."""
    if not (_finds_all(db) and _is_whole(db)):
        yield "What searches go by is not the text of the articles."


def _finds_all(db: Database) -> bool:
    """Whether each article is found by a word of it: SQLite's own check does not look at how words are looked up."""
    for row, text in db.execute("SELECT id, text FROM article"):
        words = _PLAIN.findall(text)
        # Another one in each: together they are words of all kinds.
        word = words[row * 7919 % len(words)] if words else None
        sql = "SELECT 1 FROM article_fts WHERE article_fts MATCH ? AND rowid = ?"
        if word is not None and db.execute(sql, [f'"{word}"', row]).fetchone() is None:
            return False
    return True


def _is_whole(db: Database) -> bool:
    """SQLite's own check; True where nothing may be written, since it cannot be asked there."""
    (was_read_only,) = db.execute("PRAGMA query_only").fetchone()
    # The question is asked as a statement that writes, though it writes nothing.
    db.conn.execute("PRAGMA query_only = OFF")
    try:
        db.conn.execute("SAVEPOINT looking")
        try:
            db.conn.execute("INSERT INTO article_fts (article_fts, rank) VALUES ('integrity-check', 1)")
        finally:
            db.conn.execute("ROLLBACK TO looking")
            db.conn.execute("RELEASE looking")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY}:
            raise
    except sqlite3.DatabaseError:
        return False
    finally:
        db.conn.execute(f"PRAGMA query_only = {was_read_only}")
    return True
