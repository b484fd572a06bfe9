"""What the marking commands do with what is in hand: a mark, a selection, or a choice by digit."""

from dataclasses import replace

from workbench.core.annotations import Annotation, Mark, Verdict
from workbench.core.articles import Range
from workbench.core.decisions import Kind
from workbench.core.phrases import phrase
from workbench.core.schemes import Attribute
from workbench.core.spans import ENTITIES, Span, role_of
from workbench.core.suggestions import Suggestion
from workbench.session import edits
from workbench.session.asking import tell_of_questions
from workbench.session.choices import AttributeChoice, RoleChoice, next_attribute, next_unset, role_choice
from workbench.session.edits import Swap, joined
from workbench.session.in_hand import InHand
from workbench.session.session import Session

SIGNS = frozenset(",;:.!?…-–—/\"'“”‘’«»()[]")
"""Signs that no span begins or ends with, so an edge that is moved passes over them."""
_DONE = {
    Verdict.ADDED: Kind.ADD,
    Verdict.MOVED: Kind.MOVE,
    Verdict.MOVED_AND_RELABELLED: Kind.MOVE,
    Verdict.RELABELLED: Kind.RELABEL,
}
"""What had been done to an annotation of this verdict."""


def accept(session: Session, *, everywhere: bool = False) -> None:
    """Accepts the suggestion in hand and goes to the next; from anywhere else it only goes to the next.

    Everywhere, on an annotation, it does to all equal text what was done to that one: moves their edges, labels, adds.
    """
    hand, mark = session.hand, session.focused
    if hand is None or mark is None:
        session.focus_waiting()
        return
    if everywhere and isinstance(mark, Annotation):
        session.decide(_DONE.get(mark.verdict, Kind.ACCEPT), edits.carried(hand, mark), focus=mark.id)
        return
    swaps = [edits.accept(each) for each in _targets(hand, mark, everywhere)]
    _decide_and_go_on(session, Kind.ACCEPT, joined(swaps))


def reject(session: Session, *, everywhere: bool = False) -> None:
    """Rejects the suggestion in hand and goes to the next, or removes the annotation and selects its words anew."""
    hand, mark = session.hand, session.focused
    if hand is None:
        return
    if mark is None:
        _reject_within(session, hand)
        return
    swap = joined(edits.remove(each) for each in _targets(hand, mark, everywhere))
    if isinstance(mark, Suggestion):
        _decide_and_go_on(session, Kind.REJECT, swap)
    elif session.decide(Kind.REMOVE, swap):
        session.select(mark.span.start, mark.span.end)


def _reject_within(session: Session, hand: InHand) -> None:
    """Rejects or removes all marks of the layer in work that lie within the selected words, as one decision."""
    start, end = session.selection
    inside = [m for m in hand.in_layer(session.layer) if start <= m.span.start and m.span.end <= end]
    if not session.decide(Kind.REJECT, joined(edits.remove(mark) for mark in inside)):
        session.say(phrase("There is no mark here"))


def _targets(hand: InHand, mark: Mark, everywhere: bool) -> list[Mark]:
    return [mark, *edits.alike(hand, mark)] if everywhere else [mark]


def _decide_and_go_on(session: Session, kind: Kind, swap: Swap) -> None:
    here = session.focus
    session.decide(kind, swap, focus=here, follow=True)


def digit(session: Session, place: int, *, everywhere: bool = False) -> None:
    """The option of this place (0 for the first) where a choice is offered, else the label of this place."""
    choice = session.choice
    if isinstance(choice, RoleChoice):
        _take_role(session, choice, place)
        return
    if isinstance(choice, AttributeChoice):
        _take_value(session, choice, place)
        return
    layer = session.project.scheme.layer(session.layer)
    if layer is not None and place < len(layer.labels):
        label(session, layer.labels[place].name, everywhere=everywhere)
    elif layer is not None:
        session.say(phrase("{layer}: there is no label {number}", layer=layer.title, number=place + 1))


def label(session: Session, name: str, *, everywhere: bool = False) -> None:
    """Gives the mark in hand this label, which accepts a suggestion, or marks the selection with it."""
    hand, mark = session.hand, session.focused
    if hand is None:
        return
    session.remember_label(name)
    if mark is None:
        _add(session, hand, name, everywhere)
        return
    swaps = [_labelled(hand, each, name) for each in _targets(hand, mark, everywhere)]
    if everywhere:
        swaps += [edits.add(hand, span) for span in edits.free_equals(hand, mark.span.labelled(name))]
    if isinstance(mark, Suggestion):
        kind = Kind.ACCEPT if mark.span.label == name else Kind.RELABEL
        _decide_and_go_on(session, kind, joined(swaps))
    else:
        session.decide(Kind.RELABEL, joined(swaps), focus=mark.id)


def _labelled(hand: InHand, mark: Mark, name: str) -> Swap:
    return edits.reshape(hand, mark, mark.span.labelled(name))


def _add(session: Session, hand: InHand, name: str, everywhere: bool) -> None:
    found = session.span_to_mark()
    if found is None:
        return
    spans = edits.pieces(hand, found.labelled(name))
    if everywhere:
        spans += [equal for span in spans for equal in edits.free_equals(hand, span)]
    swap = joined(edits.add(hand, span) for span in spans)
    added = next((a.id for a in swap.put_in if a.span == spans[0]), None)
    if session.decide(Kind.ADD, swap, focus=added):
        tell_of_questions(session, spans[0])


def move(session: Session, id: str, start: int, end: int, *, is_drawn: bool = False) -> None:
    """Gives a mark another range, which accepts a suggestion; one that is drawn at once makes others give way."""
    hand = session.hand
    mark = hand.mark(id) if hand else None
    if hand is not None and mark is not None and start < end:
        span = mark.span.moved(hand.article.text, start, end)
        swap = edits.reshape(hand, mark, span)
        # What the mark took the place of on its way comes back when the mark leaves it again.
        crossed = [*session.reshaping.displaced, *edits.displaced(swap, mark)]
        back = [annotation for annotation in crossed if not annotation.span.overlaps(span)]
        gone = edits.crossed_by(hand, span, mark) if is_drawn else Swap()
        given_way = (*session.reshaping.crossed, *(annotation.id for annotation in gone.put_in))
        free = edits.reopened(hand, given_way, span)
        session.decide(Kind.MOVE, joined([swap, gone, edits.restore(hand, back), free]), focus=mark.id)
        displaced = tuple(annotation for annotation in crossed if annotation.span.overlaps(span))
        session.remember(replace(session.reshaping, displaced=displaced, crossed=given_way))


def move_end(session: Session, by: int) -> None:
    """Moves the end edge of the mark in hand, or of the selection, one token to the right (1) or left (-1)."""
    span, hand = _range_in_hand(session), session.hand
    if span is None or hand is None:
        return
    step = hand.edges.next_end if by > 0 else hand.edges.previous_end
    end = step(span.end)
    while end is not None and end > span.start and hand.article.text[end - 1] in SIGNS:
        end = step(end)
    if end is not None and end > span.start:
        _reshape(session, span.start, end)


def move_start(session: Session, by: int) -> None:
    """The same with the start edge."""
    span, hand = _range_in_hand(session), session.hand
    if span is None or hand is None:
        return
    step = hand.edges.next_start if by > 0 else hand.edges.previous_start
    start = step(span.start)
    while start is not None and start < span.end and hand.article.text[start] in SIGNS:
        start = step(start)
    if start is not None and start < span.end:
        _reshape(session, start, span.end)


def widen(session: Session) -> None:
    """Widens what is in hand to its clause, from there to all that is stated, and to its sentence."""
    span, hand = _range_in_hand(session), session.hand
    wider = hand.edges.wider(span.start, span.end) if span is not None and hand is not None else None
    if span is not None and wider is not None:
        widened = (*session.reshaping.narrower, (span.start, span.end))
        _reshape(session, *wider)
        session.remember(replace(session.reshaping, narrower=widened))


def narrow(session: Session) -> None:
    """Takes back the last widening of what is in hand; what was not widened loses its last clause."""
    widened, found = session.reshaping.narrower, narrower(session)
    if found is not None:
        _reshape(session, *found)
        session.remember(replace(session.reshaping, narrower=widened[:-1]))


def narrower(session: Session) -> Range | None:
    """What narrowing makes of what is in hand, in code points; None where there is nothing to cut."""
    span, hand = _range_in_hand(session), session.hand
    if span is None or hand is None:
        return None
    widened = session.reshaping.narrower
    return widened[-1] if widened else hand.edges.without_last_clause(span.start, span.end)


def _range_in_hand(session: Session) -> Span | None:
    mark = session.focused
    return session.span_to_mark() if mark is None else mark.span


def _reshape(session: Session, start: int, end: int) -> None:
    if session.focus is None:
        session.select(start, end)
    else:
        move(session, session.focus, start, end)


def choose_role(session: Session, role: str) -> None:
    """With words selected, makes them the role of the claim in hand; else offers the mentions nearby by digit."""
    hand, mark = session.hand, session.focused or session.last_with_roles
    if hand is None or mark is None or role not in _roles(session, mark):
        return
    if session.selection[0] != session.selection[1] and session.focus is None:
        role_from_selection(session, role)
        return
    offered = role_choice(hand, mark, role)
    session.choose(offered if offered.options else None)


def role_from_selection(session: Session, role: str) -> None:
    """Makes the selected words the role of the claim that was in hand last."""
    hand, mark, (start, end) = session.hand, session.last_with_roles, session.selection
    if hand is None or mark is None or start == end or role not in _roles(session, mark):
        return
    named = next((m.id for m in hand.in_layer(ENTITIES) if (m.span.start, m.span.end) == (start, end)), None)
    chosen = role_of(hand.article.text, start, end, named)
    session.decide(Kind.ROLE, edits.with_role(mark, role, chosen), focus=mark.id)


def _roles(session: Session, mark: Mark) -> tuple[str, ...]:
    layer = session.project.scheme.layer(mark.span.layer)
    return layer.roles if layer else ()


def _take_role(session: Session, choice: RoleChoice, place: int) -> None:
    mark = session.hand.mark(choice.mark) if session.hand else None
    if mark is None or place >= len(choice.options):
        return
    session.decide(Kind.ROLE, edits.with_role(mark, choice.role, choice.options[place]), focus=mark.id)


def clear_role(session: Session, role: str) -> None:
    mark = session.focused
    if mark is not None and role in mark.roles:
        session.decide(Kind.ROLE, edits.with_role(mark, role, None), focus=mark.id)


def choose_attribute(session: Session) -> None:
    """Offers the values of the first attribute that is not set by digit, or those of the one after it is offered."""
    mark = session.focused
    layer = session.project.scheme.layer(mark.span.layer) if mark else None
    if mark is None or layer is None:
        return
    if isinstance(session.choice, AttributeChoice):
        following = next_attribute(layer.attributes, session.choice.attribute)
    else:
        following = next_unset(layer.attributes, mark) or next_attribute(layer.attributes, None)
    session.choose(None if following is None else AttributeChoice(mark.id, following))


def _take_value(session: Session, choice: AttributeChoice, place: int) -> None:
    mark = session.hand.mark(choice.mark) if session.hand else None
    if mark is None or place >= len(choice.attribute.values):
        return
    set_attribute(session, mark, choice.attribute, choice.attribute.values[place])
    layer, now = session.project.scheme.layer(mark.span.layer), session.focused
    if layer is not None and now is not None and (following := next_unset(layer.attributes, now)) is not None:
        session.choose(AttributeChoice(now.id, following))


def set_attribute(session: Session, mark: Mark, attribute: Attribute, value: str | None) -> None:
    """Sets an attribute of a mark, or with None or an empty text clears it; the same value again changes nothing."""
    wanted = value or None
    if mark.attributes.get(attribute.name) != wanted:
        session.decide(Kind.ATTRIBUTE, edits.with_attribute(mark, attribute.name, wanted), focus=mark.id)


def leave(session: Session) -> None:
    """Leaves a choice that is offered, or else the selection, or else the mark in hand."""
    if session.choice is not None:
        session.choose(None)
    elif session.focus is not None or session.selection[0] != session.selection[1]:
        at = session.selection[0]
        session.select(at, at, pass_over=True)
