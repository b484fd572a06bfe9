"""What a person does with a whole article: finish it, open it again, flag it."""

from dataclasses import replace

from workbench.core.decisions import Decision, Kind, ReviewState
from workbench.core.finishing import Finishing
from workbench.core.guidelines import version_of
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.suggestions import Suggestion
from workbench.session import edits
from workbench.session.edits import Swap
from workbench.session.kept_settings import finishing_of
from workbench.session.session import Session


def finish(session: Session) -> bool:
    """Accepts in one decision what still waits, and goes to the next article; False when none is left to do.

    Where the project asks for it, each doubtful suggestion is put in hand first, one a call. An article that no
    suggester has seen yet is finished only when asked twice: it would count as rightly empty.
    """
    hand = session.hand
    if hand is None:
        return False
    if _is_too_early(session):
        session.say("Suggestions are still to come; finish once more to do without them")
        return True
    if doubtful := doubtful_left(session):
        _look_at(session, doubtful[0])
        return True
    waiting, visited = len(hand.waiting), session.visits.forget(hand.article.id)
    done = replace(hand.review, state=ReviewState.DONE, guidelines=version_of(session.project.guidelines))
    following = session.queue.next_to_do(hand.article.id)
    if following is None:
        session.decide(Kind.FINISH, edits.finish(hand, visited), review=done)
        session.say(_nothing_left(session))
        return False
    # What this makes of the marks of an article that is left at once, nobody would see.
    edit = edits.finish(hand, visited).edit(hand, review=done)
    if edit.put_in or edit.review_before != edit.review_after:
        session.write(Decision(Kind.FINISH, session.annotator.id, (edit,), session.spent()))
    try:
        session.open(following, reviewed=[hand.article.id])
    except Problem:
        session.open(hand.article.id, reviewed=[hand.article.id])  # the next one is damaged, and this one is done
        raise
    session.say(_told(waiting) if waiting else phrase("Finished"))
    return True


def doubtful_left(session: Session) -> list[Suggestion]:
    """The open suggestions that are still to be looked at before the article in hand can be finished."""
    hand = session.hand
    rule = finishing_of(session.project)
    return rule.doubtful(hand.waiting, session.visits.of(hand.article.id)) if hand else []


def use_finishing(session: Session, finishing: Finishing) -> None:
    """Says below which score the project wants suggestions looked at."""
    if finishing != finishing_of(session.project):
        session.project.finishing.put(finishing)
    session.say(finishing.words)


def _look_at(session: Session, doubtful: Suggestion) -> None:
    session.focus_on(doubtful.id)
    session.say("This one is doubtful; finish again when you have looked at it")


def _told(waiting: int) -> str:
    return phrase(
        "Finished; {n:,} accepted, undo takes it back", "Finished; {n:,} accepted, undo takes it back", n=waiting
    )


def _is_too_early(session: Session) -> bool:
    hand = session.hand
    if hand is None or hand.annotations or session.project.suggestions.is_suggested(hand.article.id):
        return False
    return not session.visits.asked_again(hand.article.id)


def _nothing_left(session: Session) -> str:
    progress = session.project.queue.progress(session.annotator.id)
    if progress.done == progress.articles:
        return phrase(
            "The article is done; export makes a dataset of it",
            "All {n:,} articles are done; export makes a dataset of them",
            n=progress.articles,
        )
    return phrase("No more to do among the articles that the queue shows")


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
