"""What a person does with the queue as a whole: show all of it again, turn to another order."""

from dataclasses import replace

from workbench.core.phrases import phrase
from workbench.core.queue import Order, QueueFilter
from workbench.session.session import Session

_SAID = {
    Order.IMPORTED: phrase("The queue is in the order of import"),
    Order.LEAST_CERTAIN: phrase("The queue begins with what is least certain"),
    Order.STORY: phrase("The queue goes by story"),
}


def offered(session: Session, *, most: int = 16) -> list[int]:
    """Rows of articles to go to before anything is typed: in hand before, decided on last, and next in the queue."""
    here = session.hand.article.id if session.hand else 0
    listing = session.queue.listing
    behind = (listing.place_of(here) or 0) + 1
    following = listing.rows(behind, behind + most) + listing.rows(0, most)
    rows = dict.fromkeys([*session.visits.opened, *session.project.finder.articles("", most=most), *following])
    rows.pop(here, None)
    return [*rows][:most]


def show_all(session: Session) -> None:
    """Shows every article in the order of import."""
    session.queue.show(QueueFilter())


def next_order(session: Session) -> None:
    """Shows the same articles in the next order there is."""
    orders = list(Order)
    order = orders[(orders.index(session.queue.wanted.order) + 1) % len(orders)]
    session.queue.show(replace(session.queue.wanted, order=order))
    session.say(_SAID[order])
