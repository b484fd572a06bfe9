"""Undo and redo without limit, across articles and restarts, with a word on what was turned back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.core.decisions import KINDS, Decision, Effort, Kind
from workbench.core.history import to_redo, to_undo_down_to
from workbench.core.phrases import phrase, shortened
from workbench.session.session import Session
from workbench.session.tasks import Watch
from workbench.session.writing import written
from workbench.store.overtaken import Overtaken
from workbench.store.project import Project

_LONGEST = 40
_NO_FURTHER = phrase("Undo and redo stop here: an import, a recovery or another window changed this article since")

MANY = 400
"""Articles with changes; so many take a fifth of a second."""


def undo(session: Session) -> bool:
    """Takes the last decision back, in whichever article it was; False when there is none."""
    return _turn_next(session, Kind.UNDO)


def redo(session: Session) -> bool:
    """Takes the last undo back; False when there is none, or something was decided since."""
    return _turn_next(session, Kind.REDO)


@dataclass(frozen=True, slots=True)
class Turn:
    """What turning back to a decision amounts to: `kind` is undo or redo, `ids` the decisions in the order of it."""

    kind: Kind
    ids: tuple[str, ...]


def turn_to(session: Session, id: str) -> Turn | None:
    """How to come to before decision `id` by undo or, where it was undone already, to after it by redo.

    None where neither can be: it is somebody else's, or was undone and other things were decided since.
    """
    history, mine = session.project.history, session.annotator.id
    if undone := to_undo_down_to(history.steps(mine), id):
        return Turn(Kind.UNDO, tuple(undone))
    wanted, again = history.original(id), list[str]()
    for undo_id in to_redo(history.steps(mine)):
        again.append(undo_id)
        if history.original(undo_id) == wanted:
            return Turn(Kind.REDO, tuple(again))
    return None


def turn_back(session: Session, turn: Turn) -> None:
    """Undoes or redoes one decision after the other, all or none of them; undo and redo can go on from there."""
    turned = _turned(session.project, turn, session.spent())
    session.write(*turned)
    show_turned(session, turn, turned)


def turn_beside(path: Path, turn: Turn, effort: Effort, watch: Watch) -> list[Decision] | None:
    """The same to the file alone, for a thread beside the window; None where it was cancelled, and all is as it was.

    Progress counts edits. Raises Problem where an article was changed meanwhile.
    """
    with Project.open(path) as project:
        turned = _turned(project, turn, effort)
        return turned if written(project, turned, watch) else None


def _turned(project: Project, turn: Turn, effort: Effort) -> list[Decision]:
    """What takes these decisions back; the first is charged with the effort."""
    decisions = (project.journal.get(id) for id in turn.ids)
    return [each.reverted(turn.kind, effort=Effort() if n else effort) for n, each in enumerate(decisions)]


def show_turned(session: Session, turn: Turn, turned: Sequence[Decision]) -> None:
    """Goes where decisions were turned back, and says how many or, of a single one, what it was."""
    count = len(turned)
    if count == 1:
        said = _said(turn.kind, _told(_original(session, turned[0])))
    elif turn.kind is Kind.REDO:
        said = phrase("{n:,} decision redone", "{n:,} decisions redone", n=count)
    else:
        said = phrase("{n:,} decision undone", "{n:,} decisions undone", n=count)
    session.show_turned(turned, said)


def next_turn(session: Session, kind: Kind) -> Turn | None:
    """What undo or redo would turn back now; None where there is nothing."""
    journal, mine = session.project.journal, session.annotator.id
    decision = journal.to_undo(mine) if kind is Kind.UNDO else journal.to_redo(mine)
    return None if decision is None else Turn(kind, (decision.id,))


def is_long(session: Session, turn: Turn) -> bool:
    """Whether turning back takes longer than a moment, and so is to be done beside the window."""
    if len(turn.ids) != 1:
        return len(turn.ids) > MANY
    # Counted by SQLite: to read thousands of edits takes longer than a key may.
    row = session.project.history.row(turn.ids[0])
    return row is not None and row.articles > MANY


def _turn_next(session: Session, kind: Kind) -> bool:
    turn = next_turn(session, kind)
    if turn is None:
        session.say("There is nothing to undo" if kind is Kind.UNDO else "There is nothing to redo")
        return False
    try:
        turn_back(session, turn)
    except Overtaken:
        session.say(_NO_FURTHER)
        return False
    return True


def _original(session: Session, decision: Decision) -> Decision:
    """What a person once decided, however often it was undone and redone since."""
    return session.project.journal.get(session.project.history.original(decision.id))


def _told(decision: Decision) -> str:
    edit, articles = decision.edits[0], len(decision.edits)
    if articles > 1:
        return phrase("{kind} in {n:,} article", "{kind} in {n:,} articles", kind=KINDS[decision.kind], n=articles)
    touched = edit.put_in or edit.taken_out
    if len(touched) != 1:
        kind = KINDS[decision.kind]
        return phrase("{kind} ({n:,} span)", "{kind} ({n:,} spans)", kind=kind, n=len(touched)) if touched else kind
    words = shortened(touched[0].span.quote, _LONGEST)
    return phrase("{kind} “{words}”", kind=KINDS[decision.kind], words=words)


def _said(kind: Kind, what: str) -> str:
    if kind is Kind.UNDO:
        return phrase("Undo: {what}", what=what)
    return phrase("Redo: {what}", what=what)
