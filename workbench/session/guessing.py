"""Which words a label key marks around the caret where none are selected: a name, an amount, a statement."""

from workbench.core.articles import Range
from workbench.core.names import name_around
from workbench.session.in_hand import InHand


def words_around(hand: InHand, layer: str, offset: int) -> Range | None:
    """The words around a code point that would make a span of this layer: up to the marks that it has beside them,
    and in a layer with overlaps, such as claims, all that is stated there."""
    token = hand.edges.snapped(offset, offset)
    if token is None or layer in hand.scheme.overlapping_layers:
        return token and hand.edges.statement_around(*token)
    start, end = name_around(hand.article.text, hand.edges, offset) or token
    for mark in hand.in_layer(layer):
        if start < mark.span.end <= token[0]:
            start = mark.span.end
        elif token[1] <= mark.span.start < end:
            end = mark.span.start
    return hand.edges.snapped(start, end) or token


def words_found(hand: InHand, layer: str, start: int, end: int) -> Range:
    """What is selected where words were found: whole ones, so that a label given now does not cut one; where only a
    part of a word was typed, the words that belong to it."""
    words = hand.edges.snapped(start, end) or (start, end)
    is_part = words != (start, end) and words == hand.edges.snapped(start, start + 1)
    return (is_part and words_around(hand, layer, words[0])) or words
