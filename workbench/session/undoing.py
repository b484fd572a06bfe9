"""Undo and redo without limit, across articles and restarts, with a word on what was turned back."""

from dataclasses import dataclass

from workbench.core.decisions import KINDS, Decision, Kind
from workbench.core.history import to_redo, to_undo_down_to
from workbench.core.phrases import phrase, shortened
from workbench.session.session import Session

_LONGEST = 40


def undo(session: Session) -> bool:
    """Takes the last decision back, in whichever article it was; False when there is none."""
    return _turn_back(session, session.project.journal.to_undo(session.annotator.id), Kind.UNDO)


def redo(session: Session) -> bool:
    """Takes the last undo back; False when there is none, or something was decided since."""
    return _turn_back(session, session.project.journal.to_redo(session.annotator.id), Kind.REDO)


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
    decisions = [session.project.journal.get(id) for id in turn.ids]
    said = phrase("{n:,} decision undone", "{n:,} decisions undone", n=len(decisions))
    if turn.kind is Kind.REDO:
        said = phrase("{n:,} decision redone", "{n:,} decisions redone", n=len(decisions))
    session.turn_back(decisions, turn.kind, said)


def _turn_back(session: Session, decision: Decision | None, kind: Kind) -> bool:
    if decision is None:
        session.say("There is nothing to undo" if kind is Kind.UNDO else "There is nothing to redo")
        return False
    session.turn_back([decision], kind, _said(kind, _told(_original(session, decision))))
    return True


def _original(session: Session, decision: Decision) -> Decision:
    """What a person once decided, however often it was undone and redone since."""
    return session.project.journal.get(session.project.history.original(decision.id))


def _told(decision: Decision) -> str:
    edit = decision.edits[0]
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
