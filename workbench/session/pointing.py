"""What a key does where the mouse points, and what a range drawn with Alt held does: point and press, with no click."""

from collections.abc import Iterator
from contextlib import contextmanager

from workbench.core.phrases import phrase
from workbench.session import marking
from workbench.session.session import Session


@contextmanager
def at_pointer(session: Session, id: str | None, offset: int) -> Iterator[None]:
    """Has in hand the mark that the mouse points at, the caret before the word there, or else the words around it.

    What is decided so leads to no other place: a person who points looks where the mouse is.
    """
    if id is not None:
        word = session.hand.edges.snapped(offset, offset) if session.hand else None
        session.click(id, at=word[0] if word else None)
    else:
        session.select(offset, offset, pass_over=True)
    with session.staying():
        yield


def label_again(session: Session, start: int, end: int) -> None:
    """Marks code points with the label that was used last in this layer, or the only one there is."""
    session.select(start, end)
    layer = session.project.scheme.layer(session.layer)
    if layer is None or start == end:
        return
    names = [label.name for label in layer.labels]
    name = session.last_labels.get(layer.name, names[0] if len(names) == 1 else "")
    if name in names:
        marking.label(session, name)
    else:
        session.say(phrase("No label was used yet; give these words one first"))
