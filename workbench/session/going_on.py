"""What there is to say where going on leads round to the first open suggestion, to the other layer, or nowhere."""

from workbench.core.annotations import Mark
from workbench.core.phrases import phrase
from workbench.session.in_hand import InHand, Place, place_of
from workbench.store.project import Project


def said_on_going_on(project: Project, hand: InHand | None, mark: Mark | None, layer: str, place: Place | None) -> str:
    """`mark` is in hand now, and `layer` and `place` are those that a person went on from."""
    left = 0 if hand is None else sum(suggestion.span.layer == layer for suggestion in hand.waiting)
    if hand is None or left:
        if mark is None or place is None or place_of(mark) >= place:
            return ""
        return phrase("Back at the top, {n:,} still to decide", "Back at the top, {n:,} still to decide", n=left)
    if not hand.waiting:
        if project.suggestions.is_suggested(hand.article.id):
            return phrase("All is decided here; finish the article to go on")
        return phrase("No suggestions here yet")
    here, there = project.scheme.layer(layer), project.scheme.layer(layer if mark is None else mark.span.layer)
    if here is None or there is None:
        return ""
    return phrase("{layer} done, next: {following}", layer=phrase(here.title), following=phrase(there.title))
