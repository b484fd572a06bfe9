"""What lint needs of a project file: which rules are off, what somebody said is right, how words were labelled."""

import json
import time
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from sqlite_utils import Database

from workbench.core.decisions import Kind
from workbench.core.evidence import Words
from workbench.core.lint import Finding, LintSettings, Readings, lint_settings_from
from workbench.core.problems import Problem
from workbench.store.finding import storable
from workbench.store.newest import add_record, newest_record
from workbench.store.stored_marks import DAMAGED

EVERYWHERE = 0
"""Stands for every article; rows begin with 1."""


@dataclass(frozen=True, slots=True)
class Right:
    """A finding that somebody said is right: of one article row, or with EVERYWHERE of all with the same `what`."""

    rule: str
    article: int
    what: str
    words: str = ""

    @property
    def key(self) -> tuple[str, int, str]:
        return self.rule, self.article, self.what


def right_here(finding: Finding, article: int) -> Right:
    return Right(finding.rule, article, finding.place, finding.quote)


def right_everywhere(finding: Finding) -> Right:
    return Right(finding.rule, EVERYWHERE, finding.group, finding.quote)


class Linting:
    def __init__(self, db: Database) -> None:
        self._db = db

    def settings(self) -> LintSettings:
        """As last said; raises Problem where that cannot be read."""
        damaged = Problem("The settings of lint cannot be read.", remedy=DAMAGED)
        return lint_settings_from(newest_record(self._db, "lint_settings", damaged))

    def use(self, settings: LintSettings) -> None:
        """Says what is looked for from now on; what was before stays on record."""
        add_record(self._db, "lint_settings", settings.record())

    def say_right(self, right: Sequence[Right], annotator: str) -> None:
        """Keeps that these findings are right as they are."""
        now = time.time_ns() // 1_000_000
        rows = [(each.rule, each.article, storable(each.what), storable(each.words), annotator, now) for each in right]
        with self._db.atomic():
            self._db.conn.executemany("INSERT OR REPLACE INTO lint_right VALUES (?,?,?,?,?,?)", rows)

    def take_back(self, right: Sequence[Right]) -> None:
        """Has these looked for again."""
        with self._db.atomic():
            self._db.conn.executemany(
                "DELETE FROM lint_right WHERE rule = ? AND article = ? AND what = ?",
                [(each.rule, each.article, storable(each.what)) for each in right],
            )

    def right(self) -> list[Right]:
        """All that somebody said is right, the newest first."""
        rows = self._db.execute(_RIGHT)
        return [Right(str(rule), int(article), str(what), str(words)) for rule, article, what, words in rows]

    def names(self, annotator: str, layers: Container[str]) -> Iterator[tuple[str, Words, Readings]]:
        """Words that an annotator labelled at least twice in these layers, with what they are looked up by.

        Goes through all that is remembered, in the order in which it lies in the file: nothing is sorted or kept.
        """
        forms = self._db.execute(_FORMS)
        evidence = groupby(self._db.execute(_EVIDENCE, [annotator]), itemgetter(0))
        id, rows = next(evidence, _NO_EVIDENCE)
        for form, layer, words, key in forms:
            while id is not None and id < form:
                id, rows = next(evidence, _NO_EVIDENCE)
            if id != form or layer not in layers:
                continue
            labels = Counter(map(itemgetter(1), rows))
            rejected = labels.pop("", 0)
            if labels.total() >= _LEAST:
                yield key, Words(layer, words), Readings(dict(labels), rejected)

    def readings(self, annotator: str, words: Iterable[Words]) -> dict[Words, Readings]:
        """What an annotator took these words for, in all articles."""
        rows = self._db.execute(_READINGS, [json.dumps(list(words)), annotator])
        return {Words(layer, form): Readings(json.loads(labels), rejected) for layer, form, labels, rejected in rows}

    def changed_since(self, step: int, annotator: str) -> list[int]:
        """Article rows that an annotator decided on after the decision with this number."""
        return [int(row) for (row,) in self._db.execute(_CHANGED, [step, annotator])]

    def has_undecided(self, article: int, annotator: str) -> bool:
        """Whether a suggester found something in an article that this annotator has not decided, shown or not."""
        return self._db.execute(_UNDECIDED, [article, annotator]).fetchone() is not None

    def was_finished(self, article: int, annotator: str) -> bool:
        """Whether this annotator has finished an article in this project, and not elsewhere before an import."""
        return self._db.execute(_FINISHED, [article, annotator, Kind.FINISH]).fetchone() is not None


_FINISHED = """SELECT 1 FROM decision_article a JOIN decision d ON d.step = a.step
    WHERE a.article = ? AND d.annotator = ? AND d.kind = ? LIMIT 1"""
# Evidence of the very span, and not of what it was moved from.
_OWN = "e.cut_start = 0 AND e.cut_end = 0 AND typeof(e.label) = 'text'"
_RIGHT = """SELECT rule, article, what, words FROM lint_right
    WHERE typeof(rule) = 'text' AND typeof(article) = 'integer' AND typeof(what) = 'text'
    ORDER BY at DESC, rule, what"""
_FORMS = """SELECT id, layer, words, key FROM form
    WHERE typeof(words) = 'text' AND typeof(layer) = 'text' ORDER BY id"""
# In the order of its key.
_EVIDENCE = f"""SELECT e.form, e.label FROM evidence e
    WHERE e.annotator = ? AND typeof(e.form) = 'integer' AND {_OWN} ORDER BY e.form"""
_LEAST = 2
_NO_EVIDENCE: tuple[int | None, Iterable[tuple[int, str]]] = None, ()
_READINGS = f"""SELECT layer, words, json_group_object(label, n) FILTER (WHERE label <> ''),
        coalesce(sum(n) FILTER (WHERE label = ''), 0)
    FROM (SELECT f.layer layer, f.words words, e.label label, count(*) n FROM json_each(?) w
        CROSS JOIN form f ON f.layer = json_extract(w.value, '$[0]') AND f.words = json_extract(w.value, '$[1]')
        CROSS JOIN evidence e ON e.form = f.id WHERE e.annotator = ? AND {_OWN}
        GROUP BY f.id, e.label) GROUP BY layer, words"""
_CHANGED = """SELECT DISTINCT a.id FROM decision d, json_each(d.edits) e
    JOIN article a ON a.key = json_extract(e.value, '$.article') JOIN queue q ON q.article = a.id
    WHERE d.step > ? AND d.annotator = ? ORDER BY a.id"""
_UNDECIDED = """SELECT 1 FROM suggested g JOIN suggestion s ON s.article = g.article AND s.run = g.run
    WHERE g.article = ? AND NOT EXISTS (SELECT 1 FROM annotation a
        WHERE a.article = g.article AND a.annotator = ? AND a.id = s.id) LIMIT 1"""
