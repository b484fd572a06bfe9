"""The ledger: what became of every suggestion, and what the suggesters missed, counted out of the annotations."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from workbench.core.annotations import Origin, Verdict
from workbench.core.outcomes import BINS, TENTHS, Outcomes, bin_of, proved_right
from workbench.core.problems import Problem
from workbench.core.records import origin_from
from workbench.store.stored_marks import DAMAGED

RECENT = 100
"""Finished articles by which scores are judged: some thousands of marks. What was right long ago may be so no more."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """How often a label came to a verdict; the label is that of the annotation."""

    layer: str
    label: str
    verdict: Verdict
    count: int


@dataclass(frozen=True, slots=True)
class _Decided:
    """What came of one suggestion; `id` is that of suggestion and annotation."""

    id: str
    layer: str
    origin: Origin
    right: bool


_VERDICTS = frozenset(str(verdict) for verdict in Verdict)

_Kind = tuple[str, str, str, str, int]
"""Layer, label, suggester, version and the number of the score's bin."""
_Counts = dict[_Kind, tuple[int, int, int]]
"""By kind the sum of the scores in millionths, how many were right and how many wrong."""


class Ledger:
    """Only finished articles tell how good scores are. In one that is being worked on the wrong suggestions are refused
    already while the right ones still wait to be accepted with the rest."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._recent: dict[tuple[int, str], tuple[int, _Counts]] = {}
        self._total: _Counts = {}
        self._outcomes: tuple[Outcomes, ...] = ()

    def rows(self, annotator: str) -> list[LedgerRow]:
        """Raises Problem where an annotation is damaged: what is left out of a count makes it wrong unseen."""
        rows = self._db.execute(
            """SELECT layer, label, verdict, count(*) FROM annotation WHERE annotator = ?
                AND article NOT IN (SELECT article FROM taken_back)
            GROUP BY layer, label, verdict ORDER BY layer DESC, label, verdict""",
            [annotator],
        )
        return [_ledger_row(*row) for row in rows]

    def outcomes(self, *, overlapping_layers: Collection[str] = ()) -> tuple[Outcomes, ...]:
        """What became of suggestions in the articles that anybody finished last, by the scores that suggesters gave.

        Not by those that were shown: these are corrected already, by what is told here. An article is read once, and
        again when it was decided on since.
        """
        rows = self._db.execute(_FINISHED_LAST, [RECENT])
        recent = {(article, annotator): step for article, annotator, step in rows}
        gone = [key for key, (step, _) in self._recent.items() if recent.get(key) != step]
        come = [key for key, step in recent.items() if self._recent.get(key, (None,))[0] != step]
        for key in gone:
            _add(self._total, self._recent.pop(key)[1], times=-1)
        for key in come:
            counts = self._raw(*key, overlapping_layers)
            _add(self._total, counts)
            self._recent[key] = recent[key], counts
        if gone or come:
            self._outcomes = _outcomes(self._total)
        return self._outcomes

    def _raw(self, article: int, annotator: str, overlapping_layers: Collection[str]) -> _Counts:
        # Where a run was of the same version as one before it, the score that was given first.
        scores = {
            (id, suggester, version): score for id, suggester, version, score in self._db.execute(_RAW, [article])
        }

        def score_of(one: _Decided) -> float | None:
            # What was remembered has no such row: its score was counted out of decisions in the first place.
            return scores.get((one.id, one.origin.suggester, one.origin.version))

        rows = self._db.execute(_OF_ARTICLE, [article, annotator])
        return _counted(_decided(rows, overlapping_layers), score_of, BINS)

    def shown(self, annotator: str, *, overlapping_layers: Collection[str] = ()) -> tuple[Outcomes, ...]:
        """What became of suggestions in all articles that this annotator finished, by tenths of the scores shown."""
        rows = self._db.execute(_FINISHED, [annotator])
        return _outcomes(_counted(_decided(rows, overlapping_layers), lambda one: one.origin.score, TENTHS))


_FINISHED_LAST = """SELECT article, annotator, (SELECT max(step) FROM decision_article d WHERE d.article = r.article)
    FROM review r WHERE submitted_at IS NOT NULL AND article NOT IN (SELECT article FROM taken_back)
    ORDER BY submitted_at DESC, article DESC, annotator LIMIT ?"""
# A run's version tells the settings as well, so that of the suggestion itself is the one that its annotation has.
_RAW = """SELECT s.id, r.suggester, json_extract(s.record, '$.origin.version'), s.score
    FROM suggestion s JOIN run r ON r.id = s.run WHERE s.article = ? AND json_valid(s.record) ORDER BY s.run DESC"""
_COLUMNS = 'a.id, a.layer, a.start, a."end", a.label, a.verdict, a.record'
_OF_ARTICLE = f"SELECT {_COLUMNS} FROM annotation a WHERE article = ? AND annotator = ?"
_FINISHED = f"""SELECT {_COLUMNS} FROM review r JOIN annotation a USING (article, annotator)
    WHERE r.annotator = ? AND r.submitted_at IS NOT NULL AND article NOT IN (SELECT article FROM taken_back)"""


def _ledger_row(layer: object, label: object, verdict: object, count: int) -> LedgerRow:
    if not (isinstance(layer, str) and isinstance(label, str) and verdict in _VERDICTS):
        raise Problem("An annotation in this project is damaged, so they cannot be counted.", remedy=DAMAGED)
    return LedgerRow(layer, label, Verdict(str(verdict)), count)


def _decided(
    rows: Iterable[tuple[str, str, int, int, str, str, str]], overlapping_layers: Collection[str]
) -> Iterator[_Decided]:
    """What came of the suggestions that annotations are from. Only the origin is read, there may be many thousands."""
    for id, layer, start, end, label, verdict, record in rows:
        try:
            origin = origin_from(json.loads(record)["origin"], start, end, label)
            if origin is None or not (_is_sound(origin) and isinstance(layer, str)):
                continue
            right = proved_right(Verdict(verdict), start, end, origin, may_overlap=layer in overlapping_layers)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue  # it is damaged, which is told when it is read
        yield _Decided(id, layer, origin, right)


def _is_sound(origin: Origin) -> bool:
    words: tuple[object, ...] = (origin.suggester, origin.version, origin.label)
    return 0 <= origin.score <= 1 and all(isinstance(word, str) for word in words)


def _counted(decided: Iterable[_Decided], score_of: Callable[[_Decided], float | None], bins: int) -> _Counts:
    """Outcomes of what has a score."""
    counts: _Counts = {}
    for one in decided:
        score, origin = score_of(one), one.origin
        # A score that is damaged is told of when it is read.
        if isinstance(score, float | int) and 0 <= score <= 1:
            kind = (one.layer, origin.label, origin.suggester, origin.version, bin_of(score, bins))
            _add(counts, {kind: (round(1e6 * score), int(one.right), int(not one.right))})
    return counts


def _add(counts: _Counts, more: _Counts, *, times: int = 1) -> None:
    for kind, (score, right, wrong) in more.items():
        scores, rights, wrongs = counts.get(kind, (0, 0, 0))
        counts[kind] = scores + times * score, rights + times * right, wrongs + times * wrong


def _outcomes(counts: _Counts) -> tuple[Outcomes, ...]:
    return tuple(
        Outcomes(*kind[:4], score / 1e6 / (right + wrong), right, wrong)
        for kind, (score, right, wrong) in sorted(counts.items())
        if right + wrong
    )
