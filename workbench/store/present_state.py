"""Compares what decisions lead to with the present state of a damaged file, and keeps what only that still knows."""

from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from workbench.core.annotations import Annotation
from workbench.core.decisions import Edit, Effort, Review, ReviewState
from workbench.store.journal import Journal
from workbench.store.mended_texts import fitted
from workbench.store.recovered_articles import Places, annotation_of
from workbench.store.replaying import Replay, State
from workbench.store.salvage import IN_PLACE, Salvage

_BOTH = "SELECT c0, c1 FROM annotation UNION SELECT c0, c1 FROM review"
_MARKS = "SELECT c2, c3, c4, c5, c6, c7, c8, found FROM annotation WHERE c0 = ? AND c1 = ?"
_REVIEW = "SELECT c2, c3, c4, c5, c6, c7, found FROM review WHERE c0 = ? AND c1 = ?"


class PresentState:
    """Where decisions are lost, their outcome may still stand in the rows of annotations and reviews."""

    def __init__(self, db: Database, salvage: Salvage, places: Places, replay: Replay) -> None:
        self._db = db
        self._salvage = salvage
        self._places = places
        self._replay = replay
        (self._last,) = db.execute("SELECT coalesce(max(at), 0) FROM decision").fetchone()

    def put_right(self) -> None:
        """Writes a decision for each article and annotator whose present state differs from what the journal tells."""
        for old, annotator in self._pairs():
            row = self._places.rows.get(old)
            if row is not None:
                self._put_right(old, row, annotator)

    def _pairs(self) -> Iterator[tuple[int, str]]:
        return self._salvage.db.execute(f"{_BOTH} ORDER BY 1, 2")

    def _put_right(self, old: int, row: int, annotator: str) -> None:
        state = self._replay.state(row, annotator)
        wanted = self._wanted(state, old, row, annotator)
        review, effort, at = self._review(state, old, row, annotator)
        out = [one for id, one in state.annotations.items() if wanted.get(id) != one]
        put_in = [one for id, one in wanted.items() if state.annotations.get(id) != one]
        if out or put_in or review != state.review or effort != Effort():
            edit = Edit(state.key, tuple(out), tuple(put_in), state.review, review)
            self._replay.bridge({row: edit}, annotator, at=at, effort=effort)

    def _wanted(self, state: State, old: int, row: int, annotator: str) -> dict[str, Annotation]:
        wanted, there = dict(state.annotations), set[str]()
        known: set[str] | None = None
        for id, layer, *columns, found in self._salvage.db.execute(_MARKS, [old, annotator]):
            there.add(id)
            annotation = _sound(layer, columns, state.text)
            if annotation is None:
                continue
            if found == IN_PLACE:
                wanted[annotation.id] = annotation
            elif annotation.id not in wanted:
                # It may be older than what the journal tells, and be gone since.
                known = self._known(row) if known is None else known
                if annotation.id not in known:
                    wanted[annotation.id] = annotation
        if self._salvage.is_whole["annotation"]:
            wanted = {id: one for id, one in wanted.items() if id in there}
        return wanted

    def _known(self, row: int) -> set[str]:
        decisions = Journal(self._db).decisions(article=row)
        return {one.id for each in decisions for edit in each.edits for one in (*edit.put_in, *edit.taken_out)}

    def _review(self, state: State, old: int, row: int, annotator: str) -> tuple[Review, Effort, int]:
        """The review that is to be, what it took besides, and when it was finished."""
        stored = self._salvage.db.execute(_REVIEW, [old, annotator]).fetchone()
        if stored is None or (stored[-1] != IN_PLACE and state.review != Review()):
            return state.review, Effort(), self._last
        name, flag, guidelines, actions, active_ms, submitted_at, _ = stored
        if name not in {*ReviewState}:
            return state.review, Effort(), self._last
        counted = self._db.execute(
            "SELECT actions, active_ms FROM review WHERE article = ? AND annotator = ?", [row, annotator]
        ).fetchone() or (0, 0)
        more = Effort(max(0, actions - counted[0]), max(0, active_ms - counted[1]))
        return Review(ReviewState(name), flag, guidelines), more, submitted_at or self._last


def _sound(layer: str, columns: list[Any], text: str) -> Annotation | None:
    """The annotation of a row that says all twice and the same, and fits the text."""
    start, end, label, verdict, record = columns
    annotation = annotation_of(layer, record)
    if annotation is None or fitted(annotation, text) != annotation:
        return None
    span = annotation.span
    return (
        annotation if (span.start, span.end, span.label, annotation.verdict) == (start, end, label, verdict) else None
    )
