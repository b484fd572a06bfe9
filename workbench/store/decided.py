"""What was decided about the same words in other articles, found by the words; kept beside the annotations."""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlite_utils import Database

from workbench.core.annotations import Annotation
from workbench.core.articles import Article
from workbench.core.decisions import Edit
from workbench.core.evidence import Evidence, Reading, Words, evidence_of
from workbench.core.forms import Surroundings, key_of
from workbench.core.records import annotation_from

_FEWEST, _MOST, _IN_ALL = 3, 12, 2400
"""How much evidence is read for a form, that of the articles imported last: less of each where an article has many."""
_MOST_IN_STORY = 50
_COLUMNS = (
    'form, article, annotator, annotation, start, "end", label, cut_start, cut_end, in_bulk, corrected, before, after'
)
_OF_FORM = 12
"""Values of a row that come before those of its form."""


# The same names come again and again.
_known_key = lru_cache(maxsize=1 << 14)(key_of)


class Decided:
    """Reads evidence by the words that it is about. Asked for the forms of one article only, however many are known."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def known(self, keys: Iterable[str]) -> dict[str, list[Words]]:
        """The words that were ever decided on, by their key, of those keys."""
        rows = self._db.execute(
            """SELECT f.key, f.layer, f.words FROM json_each(?) k JOIN form f ON f.key = k.value
            WHERE typeof(f.words) = 'text' AND typeof(f.layer) = 'text' ORDER BY f.key""",
            [json.dumps(list(keys))],
        )
        return {key: [Words(layer, words) for _, layer, words in known] for key, known in groupby(rows, itemgetter(0))}

    def about(self, words: Iterable[Words], article: Article) -> dict[Words, list[Evidence]]:
        """What other articles tell about these words; what anybody made of this one is left out.

        A rejected part of a longer span tells nothing about the part where it stands alone.
        """
        wanted, story = list(words), self._story(article)
        listed, most = json.dumps(wanted), max(_FEWEST, min(_MOST, _IN_ALL // max(1, len(wanted))))
        rows = dict.fromkeys(self._db.execute(_NEWEST, [listed, article.id, most - 1, article.id]))
        if story:
            rows |= dict.fromkeys(self._db.execute(_OF_STORY, [listed, json.dumps(story)]))
        in_story, found = frozenset(story), dict[Words, list[Evidence]]()
        for layer, form, label, cut_start, cut_end, before, after, start, end, id, in_bulk, corrected, row in rows:
            if not _is_whole(label, cut_start, cut_end):
                continue
            of, reading = Words(layer, form), Reading(label, cut_start, cut_end)
            how = (bool(in_bulk), bool(corrected), False)
            told = Evidence(of, reading, Surroundings(before, after), start, end, id, *how, row, row in in_story)
            found.setdefault(of, []).append(told)
        return found

    def _story(self, article: Article) -> list[int]:
        if article.story is None:
            return []
        sql = "SELECT id FROM article WHERE story = ? AND id <> ? ORDER BY id DESC LIMIT ?"
        return [row for (row,) in self._db.execute(sql, [article.story, article.id, _MOST_IN_STORY])]


def _is_whole(label: object, *cut: object) -> bool:
    """Whether a row holds what was written; a file that somebody changed may hold anything."""
    return isinstance(label, str) and all(type(one) is int and one >= 0 for one in cut)


_WANTED = """json_each(?) w JOIN form f ON f.layer = json_extract(w.value, '$[0]')
    AND f.words = json_extract(w.value, '$[1]')"""
_READ = """f.layer, f.words, label, cut_start, cut_end, before, after, e.start, e."end", e.annotation, in_bulk,
    corrected, e.article"""
# Looked for in few rows only, and an annotation may be put around it or taken away at any later time.
_NOT_A_PART = """(e.label <> '' OR NOT EXISTS (SELECT 1 FROM annotation a WHERE a.article = e.article
    AND a.annotator = e.annotator AND a.layer = f.layer AND a.verdict <> 'rejected'
    AND a.start <= e.start AND a."end" >= e."end" AND a."end" - a.start > e."end" - e.start))"""
# Not counting the article itself, or what is decided on it would push out what others tell when it is read again.
_NEWEST = f"""SELECT {_READ} FROM {_WANTED} JOIN evidence e ON e.form = f.id AND e.article >= coalesce(
        (SELECT article FROM evidence WHERE form = f.id AND article <> ? ORDER BY article DESC LIMIT 1 OFFSET ?), 0)
    WHERE e.article <> ? AND {_NOT_A_PART}"""
# In this order: SQLite would else go through all evidence of a form for the few rows of a story.
_OF_STORY = f"""SELECT {_READ} FROM {_WANTED} CROSS JOIN json_each(?) s
    CROSS JOIN evidence e ON e.form = f.id AND e.article = s.value
    WHERE {_NOT_A_PART}"""


def write_evidence(db: Database, article: int, annotator: str, edit: Edit) -> None:
    """Brings the evidence up to date with an edit, in the transaction that writes the edit."""
    if not (edit.taken_out or edit.put_in):
        return
    (text,) = db.execute("SELECT text FROM article WHERE id = ?", [article]).fetchone()
    gone = [one for annotation in edit.taken_out for one in evidence_of(text, annotation)]
    db.conn.executemany(
        """DELETE FROM evidence WHERE form = (SELECT id FROM form WHERE layer = ? AND words = ?)
        AND article = ? AND annotator = ? AND annotation = ? AND start = ?""",
        [(*one.words, article, annotator, one.annotation, one.start) for one in gone],
    )
    insert_evidence(db, article, annotator, text, edit.put_in)


def insert_evidence(db: Database, article: int, annotator: str, text: str, annotations: Iterable[Annotation]) -> None:
    found = [one for annotation in annotations for one in evidence_of(text, annotation)]
    insert_evidence_rows(db, [(article, annotator, *evidence_row(one)) for one in found])


def insert_evidence_rows(db: Database, rows: Sequence[tuple[Any, ...]]) -> None:
    """Evidence as it is kept, without the form, whose layer, words and key stand at the end of each row."""
    db.conn.executemany(
        "INSERT OR IGNORE INTO form (layer, words, key) VALUES (?,?,?)", (row[_OF_FORM:] for row in rows)
    )
    db.conn.executemany(
        f"INSERT OR REPLACE INTO evidence ({_COLUMNS}) "
        "SELECT id,?,?,?,?,?,?,?,?,?,?,?,? FROM form WHERE layer = ? AND words = ?",
        (row[: _OF_FORM + 2] for row in rows),
    )


def evidence_row(one: Evidence) -> tuple[str | int, ...]:
    """What `insert_evidence_rows` takes, behind the article and the annotator."""
    return (*_values(one), *one.words, _known_key(one.words.form))


def _values(one: Evidence) -> tuple[str | int, ...]:
    reading, around = one.reading, one.around
    cut = (reading.label, reading.cut_start, reading.cut_end)
    return (one.annotation, one.start, one.end, *cut, int(one.in_bulk), int(one.corrected), around.before, around.after)


def fill_evidence(db: Database, articles: Sequence[int] | None = None) -> None:
    """Writes the evidence of all annotations that are there, or that there are in these article rows."""
    condition = "" if articles is None else f"WHERE m.article IN ({','.join(map(str, articles))})"
    for (article, text), annotators in groupby(_annotations(db, condition), itemgetter(0, 1)):
        for annotator, rows in groupby(annotators, itemgetter(2)):
            insert_evidence(db, article, annotator, text, [row[3] for row in rows])


def evidence_faults(db: Database) -> Iterator[str]:
    """Where the evidence is not that of the annotations; one sentence, since one repair puts all of it right."""
    told = (
        (article, annotator, *_values(one), *one.words)
        for article, text, annotator, annotation in _annotations(db, _SEEN)
        for one in evidence_of(text, annotation)
    )
    stored = db.execute(
        """SELECT article, annotator, annotation, start, "end", label, cut_start, cut_end, in_bulk, corrected, before,
            after, layer, words FROM evidence e JOIN form f ON f.id = e.form
        WHERE article NOT IN (SELECT article FROM taken_back)"""
    )
    if _print_of(told) != _print_of(stored):
        yield "What is remembered of decisions is not what the annotations say."


def _print_of(rows: Iterable[tuple[object, ...]]) -> tuple[int, int]:
    """The same for the same rows in any order, and hardly for others; sets of them might not fit into memory."""
    count = total = 0
    for row in rows:
        count, total = count + 1, total + hash(row)
    return count, total


_SEEN = "WHERE m.article NOT IN (SELECT article FROM taken_back)"


def _annotations(db: Database, condition: str = "") -> Iterator[tuple[int, str, str, Annotation]]:
    rows = db.execute(
        f"""SELECT a.id, a.text, m.annotator, m.layer, m.record FROM annotation m JOIN article a ON a.id = m.article
        {condition} ORDER BY a.id, m.annotator"""
    )
    for article, text, annotator, layer, record in rows:
        try:
            annotation = annotation_from(json.loads(record), layer)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue  # it is damaged, which is told when it is read
        yield article, text, annotator, annotation
