"""What each kind of decision takes out and puts in, worked out from the article in hand; nothing here is written."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.core.annotations import Annotation, Mark, Verdict, accepted, added, rejected
from workbench.core.decisions import Edit, Review, ReviewState
from workbench.core.spans import CLAIMS, Role, Span, intersection_over_union
from workbench.core.suggestions import Suggestion
from workbench.session.in_hand import InHand

_REDRAWN = 0.5
"""The share of all they cover that two claims have in common where they say about the same."""


@dataclass(frozen=True, slots=True)
class Swap:
    """Annotations to take out and to put in."""

    taken_out: tuple[Annotation, ...] = ()
    put_in: tuple[Annotation, ...] = ()

    def edit(self, hand: InHand, *, review: Review | None = None) -> Edit:
        """The edit of the article in hand; a first decision on its marks takes it in progress."""
        before = hand.review
        begins = before.state is ReviewState.TO_DO and (self.taken_out or self.put_in)
        begun = replace(before, state=ReviewState.IN_PROGRESS) if begins else before
        return Edit(hand.article.key, self.taken_out, self.put_in, before, begun if review is None else review)


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


def displaced(swap: Swap, mark: Mark) -> list[Annotation]:
    """What a swap takes out to make room for `mark`."""
    return [annotation for annotation in swap.taken_out if annotation.id != mark.id and annotation.stands]


def restore(hand: InHand, annotations: Iterable[Annotation]) -> Swap:
    """Puts annotations in again that a mark had taken the place of."""
    back = list(annotations)
    refused = [hand.annotations[a.id] for a in back if a.id in hand.annotations]
    return Swap(tuple(refused), tuple(back))


def add(hand: InHand, span: Span) -> Swap:
    """Marks a range. Where it lies across marks of a layer without overlaps, the closest of them is reshaped instead:
    a person who draws a name anew corrects the suggestion, and the ledger is to say so."""
    same = [mark for mark in hand.in_layer(span.layer) if mark.span.overlaps(span)]
    if span.layer in hand.scheme.overlapping_layers:
        # Two claims may lie across each other, but one drawn over most of an open suggestion is that one, cut better.
        exact = [mark for mark in same if mark.span.same_range(span)]
        same = exact or [mark for mark in same if isinstance(mark, Suggestion) and _is_redrawn(mark, span)]
    best = max(same, key=lambda mark: intersection_over_union(mark.span, span), default=None)
    crossed = crossed_by(hand, span, best)
    if best is not None:
        return joined([reshape(hand, best, span), crossed])
    for refused in hand.annotations.values():
        if not refused.stands and refused.span.same_range(span):
            return joined([Swap((refused,), (refused.with_span(span),)), crossed])
    return joined([Swap(put_in=(added(span),)), crossed])


def _is_redrawn(suggestion: Suggestion, span: Span) -> bool:
    return intersection_over_union(suggestion.span, span) >= _REDRAWN


def pieces(hand: InHand, span: Span) -> list[Span]:
    """What is marked where this was drawn: a claim lies in one sentence, so over several there is one in each."""
    parts = hand.edges.by_sentence(span.start, span.end) if span.layer == CLAIMS else []
    # A single word is no sentence: there stood a point that ends none.
    is_several = len(parts) > 1 and all(len(hand.article.text[slice(*part)].split()) > 1 for part in parts)
    return [span.moved(hand.article.text, *part) for part in parts] if is_several else [span]


def crossed_by(hand: InHand, span: Span, mark: Mark | None) -> Swap:
    """Rejects the open claims that a drawn claim lies across, or `mark` whose edge is drawn: only the outermost
    attribution counts, and who draws it says which that is. Of 16,000 that readers marked in news three overlap."""
    if span.layer != CLAIMS:
        return Swap()
    others = [s for s in hand.waiting if s.span.layer == CLAIMS and (mark is None or s.id != mark.id)]
    return joined(remove(s) for s in others if s.span.overlaps(span) and not s.span.same_range(span))


def reopened(hand: InHand, ids: Iterable[str], span: Span) -> Swap:
    """Opens suggestions again that gave way to a mark, where `span`, which it has now, leaves their place free."""
    gone = [annotation for id in ids if (annotation := hand.annotations.get(id)) is not None and not annotation.stands]
    return Swap(taken_out=tuple(annotation for annotation in gone if not annotation.span.overlaps(span)))


def with_role(mark: Mark, name: str, role: Role | None) -> Swap:
    """Sets or clears a role, which accepts a suggestion."""
    current = accepted(mark) if isinstance(mark, Suggestion) else mark
    return Swap((mark,) if isinstance(mark, Annotation) else (), (current.with_role(name, role),))


def with_attribute(mark: Mark, name: str, value: str | None) -> Swap:
    current = accepted(mark) if isinstance(mark, Suggestion) else mark
    return Swap((mark,) if isinstance(mark, Annotation) else (), (current.with_attribute(name, value),))


def finish(hand: InHand, visited: Collection[str] = ()) -> Swap:
    """Accepts what still waits, in bulk or, what was in hand before, as let stand; what an annotation took the place of
    is written down as rejected."""
    looked_at, unseen = Verdict.LET_STAND, Verdict.ACCEPTED_IN_BULK
    rest = tuple(accepted(s, verdict=looked_at if s.id in visited else unseen) for s in hand.waiting)
    return Swap(put_in=rest + tuple(rejected(suggestion) for suggestion in hand.superseded()))


def alike(hand: InHand, mark: Mark) -> list[Mark]:
    """The other marks over the same words in the same layer."""
    same_layer = hand.in_layer(mark.span.layer)
    return [other for other in same_layer if other.id != mark.id and other.span.quote == mark.span.quote]


def free_equals(hand: InHand, span: Span) -> Sequence[Span]:
    """The other occurrences of the span's words that no mark of its layer touches."""
    taken = sorted((mark.span.start, mark.span.end) for mark in hand.in_layer(span.layer))
    free, passed, covered = list[Span](), 0, 0
    for equal in hand.equal_to(span):
        while passed < len(taken) and taken[passed][0] < equal.end:
            covered, passed = max(covered, taken[passed][1]), passed + 1
        if covered <= equal.start:
            free.append(equal)
    return free


def carried(hand: InHand, annotation: Annotation) -> Swap:
    """The same for all equal text as was done to this annotation: where its words were suggested they get its edges and
    its label, and where they stand unmarked they are marked."""
    span, text = annotation.span, hand.article.text
    was = Span(span.layer, annotation.origin.start, annotation.origin.end, "", "") if annotation.origin else span
    words, longer, shorter = text[was.start : was.end], was.start - span.start, span.end - was.end
    swaps = []
    for other in hand.in_layer(span.layer):
        start, end = other.span.start, other.span.end
        if other.span.quote == words != span.quote:
            start, end = max(start - longer, 0), end + shorter
        if other.id != annotation.id and text[start:end] == span.quote:
            swaps.append(reshape(hand, other, Span(span.layer, start, end, span.label, span.quote)))
    return joined([*swaps, *(add(hand, equal) for equal in free_equals(hand, span))])
