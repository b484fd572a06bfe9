"""Goes to a place in whichever article it is, as from the history, or in a project that was opened anew."""

from workbench.session.session import Session


def key_in_hand(session: Session | None) -> str:
    """The key of the article in hand, which it has in every copy of a project; empty where there is none."""
    return session.hand.article.key if session is not None and session.hand is not None else ""


def go_to_key(session: Session | None, key: str) -> None:
    """Takes the article of this key in hand; nothing where no project is open or it has no such article."""
    row = session.project.articles.id_of(key) if session is not None and key else None
    if session is not None and row is not None:
        session.open(row)


def go_to(session: Session, article: int, start: int, end: int, *, mark: str | None = None) -> None:
    """Takes the article of this row in hand and in it a mark, or else what is marked from code point `start` to `end`.

    Where nothing is marked just there, the words are selected.

    Raises Problem where there is no such article.
    """
    if session.hand is None or session.hand.article.id != article:
        session.open(article)
    if (hand := session.hand) is None:
        return
    there = [each.id for each in hand.marks if (each.span.start, each.span.end) == (start, end)]
    if mark is not None and hand.mark(mark) is not None:
        session.focus_on(mark)
    elif there:
        session.focus_on(there[0])
    elif start < end <= len(hand.article.text):
        session.select(start, end)
