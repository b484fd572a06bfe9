"""Writes decisions that were found in a damaged file into a new one, and bridges what is missing between them.

Where a decision does not find an article as it found it once, others before it are lost. Then one is put before it
that leads from what is there to what it found, so that the journal holds and nothing that can be read is left out.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlite_utils import Database

from workbench.core.annotations import Annotation
from workbench.core.decisions import Decision, Edit, Effort, Kind, Review
from workbench.store.journal import Journal
from workbench.store.mended_texts import fitted

_NO_EFFORT = Effort()
_KEPT = 500
"""Articles whose state is kept at hand; those before are read again."""


@dataclass(slots=True)
class State:
    """What an annotator has made of an article so far."""

    key: str
    text: str
    annotations: dict[str, Annotation]
    review: Review


@dataclass(slots=True)
class Replayed:
    """How many decisions were written, how many bridges between them, and how many marks that fit nowhere."""

    decisions: int = 0
    bridges: int = 0
    misfits: int = 0
    bridged: dict[int, None] = field(default_factory=dict)


class Replay:
    """Writes decisions and bridges. Articles are given by their rows in the new file."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._journal = Journal(db)
        self._states: OrderedDict[tuple[int, str], State] = OrderedDict()
        self._ids: dict[str, str] = {}
        self.count = Replayed()

    def state(self, row: int, annotator: str) -> State:
        """What an annotator has made of an article row by now."""
        known = self._states.get((row, annotator))
        if known is None:
            known = self._states[row, annotator] = self._read(row, annotator)
            if len(self._states) > _KEPT:
                self._states.popitem(last=False)
        self._states.move_to_end((row, annotator))
        return known

    def _read(self, row: int, annotator: str) -> State:
        (key, text) = self._db.execute(f"SELECT {REAL_KEY}, text FROM article a WHERE id = ?", [row]).fetchone()
        return State(key, text, self._journal.annotations(row, annotator), self._journal.review(row, annotator))

    def add(self, decision: Decision, rows: Sequence[int]) -> None:
        """Writes a decision, each of whose edits is of the article row at its place."""
        states = [self.state(row, decision.annotator) for row in rows]
        edits = [self._fitting(edit, state) for edit, state in zip(decision.edits, states, strict=True)]
        bridges = [bridge(state, edit) for edit, state in zip(edits, states, strict=True)]
        missing = {row: one for row, one in zip(rows, bridges, strict=True) if one is not None}
        if missing:
            self.bridge(missing, decision.annotator, at=decision.at)
        self._append(replace(decision, edits=tuple(edits)), rows)
        self.count.decisions += 1

    def bridge(self, edits: Mapping[int, Edit], annotator: str, *, at: int, effort: Effort = _NO_EFFORT) -> None:
        """Writes what is known to have been done though nobody can tell how; undo passes it by."""
        self._append(Decision(Kind.IMPORT, annotator, tuple(edits.values()), effort, at=at), list(edits))
        self.count.bridges += len(edits)
        self.count.bridged |= dict.fromkeys(edits)

    def _append(self, decision: Decision, rows: Sequence[int]) -> None:
        self._journal.append_to(decision, rows)
        for edit, row in zip(decision.edits, rows, strict=True):
            state = self.state(row, decision.annotator)
            state.annotations, state.review = edit.apply(state.annotations), edit.review_after

    def _fitting(self, edit: Edit, state: State) -> Edit:
        """The edit as it fits the article: what damage did to its words is put right, what fits nowhere left out."""
        put_in = [each for one in edit.put_in if (each := fitted(one, state.text)) is not None]
        out = [state.annotations.get(one.id) if one != fitted(one, state.text) else one for one in edit.taken_out]
        taken_out = [one for one in out if one is not None]
        self.count.misfits += len(edit.put_in) - len(put_in)
        return replace(edit, article=state.key, taken_out=tuple(taken_out), put_in=tuple(put_in))


def bridge(state: State, edit: Edit) -> Edit | None:
    """What leads from a state to the one that an edit found; None where that is the same."""
    going = {one.id for one in edit.taken_out}
    away = [state.annotations[one.id] for one in edit.put_in if one.id in state.annotations and one.id not in going]
    lacking = [one for one in edit.taken_out if state.annotations.get(one.id) != one]
    away += [state.annotations[one.id] for one in lacking if one.id in state.annotations]
    if not away and not lacking and state.review == edit.review_before:
        return None
    return Edit(state.key, tuple(away), tuple(lacking), state.review, edit.review_before)


REAL_KEY = "coalesce((SELECT t.key FROM taken_back t WHERE t.article = a.id), a.key)"
"""An article that is taken back has left its key to others."""
