"""Undo and redo without limit, across articles and restarts, with a word on what was turned back."""

from workbench.core.decisions import Decision, Kind
from workbench.session.session import Session


def undo(session: Session) -> bool:
    """Takes the last decision back, in whichever article it was; False when there is none."""
    return _turn_back(session, session.project.journal.to_undo(session.annotator.id), Kind.UNDO)


def redo(session: Session) -> bool:
    """Takes the last undo back; False when there is none, or something was decided since."""
    return _turn_back(session, session.project.journal.to_redo(session.annotator.id), Kind.REDO)


def _turn_back(session: Session, decision: Decision | None, kind: Kind) -> bool:
    if decision is None:
        session.say(f"There is nothing to {kind}")
        return False
    session.turn_back(decision, kind, f"{kind.capitalize()}: {_told(_original(session, decision))}")
    return True


def _original(session: Session, decision: Decision) -> Decision:
    """What a person once decided, however often it was undone and redone since."""
    while decision.reverts is not None:
        decision = session.project.journal.get(decision.reverts)
    return decision


def _told(decision: Decision) -> str:
    edit = decision.edits[0]
    touched = edit.put_in or edit.taken_out
    if len(touched) != 1:
        return f"{decision.kind} ({len(touched)} spans)" if touched else str(decision.kind)
    quote = touched[0].span.quote
    return f"{decision.kind} “{quote if len(quote) <= 40 else quote[:39] + '…'}”"
