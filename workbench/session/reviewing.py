"""What a person does with a whole article: finish it, open it again, flag it."""

from dataclasses import replace

from workbench.core.decisions import Kind, ReviewState
from workbench.session import edits
from workbench.session.edits import Swap
from workbench.session.session import Session


def finish(session: Session) -> bool:
    """Accepts in one decision what still waits, and goes to the next article; False when none is left to do.

    An article that no suggester has seen yet is finished only when asked twice: it would count as rightly empty.
    """
    hand = session.hand
    if hand is None:
        return False
    if _is_too_early(session):
        session.say("Suggestions are still to come; finish once more to do without them")
        return True
    waiting = len(hand.waiting)
    session.decide(Kind.FINISH, edits.finish(hand), review=replace(hand.review, state=ReviewState.DONE))
    if session.open_next_to_do():
        session.say(f"Finished; {waiting} accepted in bulk, undo takes it back" if waiting else "Finished")
        return True
    session.say(_nothing_left(session))
    return False


def _is_too_early(session: Session) -> bool:
    hand = session.hand
    if hand is None or hand.annotations or session.project.suggestions.is_suggested(hand.article.id):
        return False
    was_told = session.finished_early == hand.article.id
    session.finished_early = hand.article.id
    return not was_told


def _nothing_left(session: Session) -> str:
    progress = session.project.queue.progress(session.annotator.id)
    if progress.done == progress.articles:
        return f"All {progress.articles:,} articles are done; export makes a dataset of them"
    return "No more to do among the articles that the queue shows"


def reopen(session: Session) -> None:
    """Takes an article that is done in progress again."""
    hand = session.hand
    if hand is not None and hand.review.state is ReviewState.DONE:
        review = replace(hand.review, state=ReviewState.IN_PROGRESS)
        session.decide(Kind.REOPEN, Swap(), review=review, focus=session.focus)


def flag(session: Session, note: str | None) -> None:
    """Flags the article in hand with a note, or with None takes the flag away."""
    hand = session.hand
    if hand is not None:
        session.decide(Kind.FLAG, Swap(), review=replace(hand.review, flag=note), focus=session.focus)
