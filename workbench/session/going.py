"""Goes to a place in whichever article it is, as from the history or from what was found elsewhere."""

from workbench.session.session import Session


def go_to(session: Session, article: int, start: int, end: int, *, mark: str | None = None) -> None:
    """Takes the article of this row in hand and in it a mark, or else the words from code point `start` to `end`.

    Raises Problem where there is no such article.
    """
    if session.hand is None or session.hand.article.id != article:
        session.open(article)
    if session.hand is not None and mark is not None and session.hand.mark(mark) is not None:
        session.focus_on(mark)
    elif session.hand is not None and start < end <= len(session.hand.article.text):
        session.select(start, end)
