"""Goes to a place in whichever article it is, as from the history or from what was found elsewhere."""

from workbench.session.session import Session


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
