"""Decision: what a person took out and put in, and its inverse; the only way in which annotations change."""

import time
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from workbench.core.annotations import Annotation
from workbench.core.phrases import Phrase, phrase


class ReviewState(StrEnum):
    TO_DO = "to do"
    IN_PROGRESS = "in progress"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Review:
    """How far one annotator is with one article. `flag` is the note of a flagged article, None for any other."""

    state: ReviewState = ReviewState.TO_DO
    flag: str | None = None
    guidelines: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """What one decision does to one article: the annotations it takes out and puts in, the review before and after.

    `article` is the article's key.
    """

    article: str
    taken_out: tuple[Annotation, ...] = ()
    put_in: tuple[Annotation, ...] = ()
    review_before: Review = Review()
    review_after: Review = Review()

    def inverse(self) -> "Edit":
        return replace(
            self,
            taken_out=self.put_in,
            put_in=self.taken_out,
            review_before=self.review_after,
            review_after=self.review_before,
        )

    def apply(self, annotations: Mapping[str, Annotation]) -> dict[str, Annotation]:
        """The annotations after this edit, by id; raises ValueError where what it takes out is not there as it was."""
        after = dict(annotations)
        for annotation in self.taken_out:
            if after.pop(annotation.id, None) != annotation:
                raise ValueError(
                    f"annotation {annotation.id} of article {self.article} is not as the decision found it"
                )
        for annotation in self.put_in:
            if annotation.id in after:
                raise ValueError(f"annotation {annotation.id} of article {self.article} is there twice")
            after[annotation.id] = annotation
        return after


class Kind(StrEnum):
    """What a decision was, in the words of the history.

    An import is no step of the person at work: undo passes it by, and the import is taken back as a whole.
    """

    ACCEPT = "accept"
    REJECT = "reject"
    RELABEL = "relabel"
    MOVE = "move"
    ADD = "add"
    REMOVE = "remove"
    ROLE = "role"
    ATTRIBUTE = "attribute"
    FINISH = "finish"
    REOPEN = "reopen"
    FLAG = "flag"
    UNDO = "undo"
    REDO = "redo"
    IMPORT = "import"


KINDS: Mapping[Kind, Phrase] = {
    Kind.ACCEPT: phrase("accept"),
    Kind.REJECT: phrase("reject"),
    Kind.RELABEL: phrase("relabel"),
    Kind.MOVE: phrase("move"),
    Kind.ADD: phrase("add"),
    Kind.REMOVE: phrase("remove"),
    Kind.ROLE: phrase("role"),
    Kind.ATTRIBUTE: phrase("attribute"),
    Kind.FINISH: phrase("finish"),
    Kind.REOPEN: phrase("reopen"),
    Kind.FLAG: phrase("flag"),
    Kind.UNDO: phrase("undo"),
    Kind.REDO: phrase("redo"),
    Kind.IMPORT: phrase("import"),
}
"""What the history calls each."""


@dataclass(frozen=True, slots=True)
class Effort:
    """What a decision cost the person: keys and clicks, and milliseconds of active time since the one before."""

    actions: int = 0
    active_ms: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """One step of the journal. `at` is milliseconds since 1970, UTC; `reverts` is the id that an undo turns back."""

    kind: Kind
    annotator: str
    edits: tuple[Edit, ...]
    effort: Effort = Effort()
    reverts: str | None = None
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    at: int = field(default_factory=lambda: time.time_ns() // 1_000_000)

    def reverted(self, kind: Kind, *, effort: Effort = Effort()) -> "Decision":
        """The decision that takes this one back, as the next step of the journal: an undo, or a redo of an undo."""
        edits = tuple(edit.inverse() for edit in reversed(self.edits))
        return Decision(kind, self.annotator, edits, effort, reverts=self.id)


def next_to_undo(newest_first: Iterable[tuple[str, Kind]]) -> str | None:
    """Id of the decision that undo takes back, out of (id, kind) of one annotator's journal, newest first.

    An undo covers the nearest earlier step that is not covered yet; a redo is a step like any other.
    """
    covered = 0
    for id_, kind in newest_first:
        if kind is Kind.UNDO:
            covered += 1
        elif covered:
            covered -= 1
        else:
            return id_
    return None


def next_to_redo(newest_first: Iterable[tuple[str, Kind]]) -> str | None:
    """Id of the undo that redo takes back; None once anything else was decided since."""
    redone = 0
    for id_, kind in newest_first:
        if kind is Kind.REDO:
            redone += 1
        elif kind is not Kind.UNDO:
            return None
        elif redone:
            redone -= 1
        else:
            return id_
    return None
