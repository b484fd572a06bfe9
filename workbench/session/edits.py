"""What each kind of decision takes out and puts in, worked out from the article in hand; nothing here is written."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.core.annotations import Annotation, Mark, Verdict, accepted, rejected
from workbench.core.decisions import Decision, Edit, ReviewState
from workbench.core.spans import Role, Span, intersection_over_union
from workbench.core.suggestions import Suggestion
from workbench.session.in_hand import InHand


@dataclass(frozen=True, slots=True)
class Swap:
    """Annotations to take out and to put in."""

    taken_out: tuple[Annotation, ...] = ()
    put_in: tuple[Annotation, ...] = ()

    def edit(self, hand: InHand, *, state: ReviewState | None = None) -> Edit:
        """The edit of the article in hand: a first decision takes it in progress, a later one leaves it as it is."""
        before = hand.review
        after = before.state if before.state is not ReviewState.TO_DO else ReviewState.IN_PROGRESS
        review_after = replace(before, state=after if state is None else state)
        return Edit(hand.article.key, self.taken_out, self.put_in, before, review_after)


def joined(swaps: Iterable[Swap]) -> Swap:
    """Several swaps as one; what an earlier one has taken out, a later one does not take out again."""
    out: dict[str, Annotation] = {}
    put: dict[str, Annotation] = {}
    for swap in swaps:
        for annotation in swap.taken_out:
            if put.pop(annotation.id, None) is None:
                out.setdefault(annotation.id, annotation)
        put.update((annotation.id, annotation) for annotation in swap.put_in)
    return Swap(tuple(out.values()), tuple(put.values()))


def _in_place_of(hand: InHand, mark: Mark, annotation: Annotation) -> Swap:
    """`annotation` in place of `mark`; in a layer without overlaps it also takes the place of all it lies across."""
    own = [mark] if isinstance(mark, Annotation) else []
    return joined([Swap(tuple(own), (annotation,)), _make_room(hand, annotation)])


def _make_room(hand: InHand, annotation: Annotation) -> Swap:
    span = annotation.span
    if span.layer in hand.scheme.overlapping_layers:
        return Swap()
    across = [
        a for a in hand.standing if a.id != annotation.id and a.span.layer == span.layer and a.span.overlaps(span)
    ]
    return joined(remove(a) for a in across)


def accept(mark: Mark) -> Swap:
    return Swap(put_in=(accepted(mark),)) if isinstance(mark, Suggestion) else Swap()


def remove(mark: Mark) -> Swap:
    """Rejects a suggestion, also one that was accepted before; an annotation that a person added just goes."""
    if isinstance(mark, Suggestion):
        return Swap(put_in=(rejected(mark),))
    return Swap((mark,), () if mark.origin is None else (rejected(mark),))


def reshape(hand: InHand, mark: Mark, span: Span) -> Swap:
    """Gives a mark another range or label, which accepts a suggestion; its roles and attributes stay."""
    current = accepted(mark) if isinstance(mark, Suggestion) else mark
    if isinstance(mark, Annotation) and mark.span == span:
        return Swap()
    return _in_place_of(hand, mark, current.with_span(span))


def restored(hand: InHand, mark: Mark, span: Span, last: Decision | None) -> Swap:
    """What the last decision took out to make room for `mark`, and has room again now that the mark covers `span`."""
    edit = last.edits[0] if last is not None and last.edits[0].article == hand.article.key else None
    if edit is None or mark.id not in {annotation.id for annotation in edit.put_in}:
        return Swap()
    displaced = [a for a in edit.taken_out if a.id != mark.id and a.stands and not a.span.overlaps(span)]
    now = {a.id: a for a in hand.annotations.values() if not a.stands}
    return Swap(tuple(now[a.id] for a in displaced if a.id in now), tuple(displaced))


def add(hand: InHand, span: Span) -> Swap:
    """Marks a range. Where it lies across marks of a layer without overlaps, the closest of them is reshaped instead:
    a person who draws a name anew corrects the suggestion, and the ledger is to say so."""
    same = [mark for mark in hand.in_layer(span.layer) if mark.span.overlaps(span)]
    if span.layer in hand.scheme.overlapping_layers:
        same = [mark for mark in same if mark.span.same_range(span)]
    if same:
        return reshape(hand, max(same, key=lambda mark: intersection_over_union(mark.span, span)), span)
    for refused in hand.annotations.values():
        if not refused.stands and refused.span.same_range(span):
            return Swap((refused,), (refused.with_span(span),))
    return Swap(put_in=(Annotation(uuid.uuid4().hex[:16], span, Verdict.ADDED),))


def with_role(mark: Mark, name: str, role: Role | None) -> Swap:
    """Sets or clears a role, which accepts a suggestion."""
    current = accepted(mark) if isinstance(mark, Suggestion) else mark
    return Swap((mark,) if isinstance(mark, Annotation) else (), (current.with_role(name, role),))


def with_attribute(mark: Mark, name: str, value: str | None) -> Swap:
    current = accepted(mark) if isinstance(mark, Suggestion) else mark
    return Swap((mark,) if isinstance(mark, Annotation) else (), (current.with_attribute(name, value),))


def finish(hand: InHand) -> Swap:
    """Accepts in bulk what still waits; what an annotation took the place of is written down as rejected."""
    bulk = tuple(accepted(suggestion, in_bulk=True) for suggestion in hand.waiting)
    return Swap(put_in=bulk + tuple(rejected(suggestion) for suggestion in hand.superseded()))


def alike(hand: InHand, mark: Mark) -> list[Mark]:
    """The other marks over the same words in the same layer."""
    same_layer = hand.in_layer(mark.span.layer)
    return [other for other in same_layer if other.id != mark.id and other.span.quote == mark.span.quote]


def free_equals(hand: InHand, span: Span) -> Sequence[Span]:
    """The other occurrences of the span's words that no mark of its layer touches."""
    taken = [mark.span for mark in hand.in_layer(span.layer)]
    return [equal for equal in hand.equal_to(span) if not any(equal.overlaps(other) for other in taken)]


def flagged(hand: InHand, note: str | None) -> Edit:
    """Flags the article, or with None takes its flag away."""
    return Edit(hand.article.key, (), (), hand.review, replace(hand.review, flag=note))
