"""The article in hand: its text, what is suggested for it and what the annotator has made of it so far."""

from bisect import insort
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from workbench.core.annotations import Annotation, Mark, open_suggestions
from workbench.core.articles import Article, Edges
from workbench.core.decisions import Edit, Review
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Span, reading_order
from workbench.core.suggestions import Suggestion
from workbench.suggest.recall import Recall

Place = tuple[int, int]
"""Where something stands in reading order: its start, and the negative of its end."""


def place_of(mark: Mark) -> Place:
    return mark.span.start, -mark.span.end


# No slots: what is asked for many times at each key is worked out once.
@dataclass(frozen=True)
class InHand:
    """A value: a decision makes the next one. `waiting` are open suggestions, `standing` the annotations in force."""

    article: Article
    edges: Edges
    scheme: LabelScheme
    recall: Recall
    annotations: Mapping[str, Annotation]
    review: Review
    waiting: Sequence[Suggestion]
    standing: Sequence[Annotation]

    @property
    def suggestions(self) -> Sequence[Suggestion]:
        """All that is suggested, decided or not."""
        return self.recall.suggestions

    @cached_property
    def marks(self) -> Sequence[Mark]:
        """All that is shown, in reading order."""
        return sorted([*self.waiting, *self.standing], key=lambda mark: reading_order(mark.span))

    @cached_property
    def _by_id(self) -> Mapping[str, Mark]:
        return {mark.id: mark for mark in self.marks}

    @cached_property
    def _by_layer(self) -> Mapping[str, Sequence[Mark]]:
        found: dict[str, list[Mark]] = {}
        for mark in self.marks:
            found.setdefault(mark.span.layer, []).append(mark)
        return found

    def mark(self, id: str | None) -> Mark | None:
        return None if id is None else self._by_id.get(id)

    def in_layer(self, layer: str) -> Sequence[Mark]:
        return self._by_layer.get(layer, ())

    def mark_at(self, offset: int, layer: str) -> Mark | None:
        """The shortest mark of `layer` over `offset`."""
        over = [mark for mark in self.in_layer(layer) if mark.span.start <= offset < mark.span.end]
        return min(over, key=lambda mark: mark.span.end - mark.span.start, default=None)

    def next_waiting(self, place: Place, layer: str, *, forward: bool = True) -> Suggestion | None:
        """The open suggestion behind `place` in this layer, round to its first, then in any other layer."""
        for candidates in ([s for s in self.waiting if s.span.layer == layer], self.waiting):
            if candidates:
                beyond = [s for s in candidates if (place_of(s) > place if forward else place_of(s) < place)]
                return (beyond or candidates)[0 if forward else -1]
        return None

    def superseded(self) -> list[Suggestion]:
        """Suggestions never decided that an annotation has taken the place of, and says something else than they do.

        What memory has left out is not among them: nobody saw it, so nobody rejected it.
        """
        open_ids = {suggestion.id for suggestion in self.waiting}
        agreed = {annotation.span for annotation in self.standing}
        undecided = (s for s in self.suggestions if s.id not in self.annotations and s.id not in open_ids)
        return [s for s in undecided if s.span not in agreed]

    def equal_to(self, span: Span) -> list[Span]:
        """Every other whole-token occurrence of the span's words beside it, as a span of its layer and label."""
        text, quote, found = self.article.text, span.quote, []
        at = text.find(quote)
        while at >= 0:
            end = at + len(quote)
            if at < span.end and span.start < end:  # itself, or what shares words with it
                end = span.end
            elif self.edges.snapped(at, end) == (at, end):
                found.append(Span(span.layer, at, end, span.label, quote))
            at = text.find(quote, end)
        return found

    def after(self, edit: Edit) -> "InHand":
        annotations = edit.apply(self.annotations)
        recall = self.recall.after(edit.taken_out, edit.put_in, annotations.values())
        standing = _exchanged(self.standing, {a.id for a in edit.taken_out}, [a for a in edit.put_in if a.stands])
        after = replace(
            self, recall=recall, annotations=annotations, review=edit.review_after, standing=standing, waiting=()
        )
        return with_waiting(after)

    def with_suggestions(self, recall: Recall) -> "InHand":
        return with_waiting(replace(self, recall=recall))


def with_waiting(value: InHand) -> InHand:
    """The same article with what waits worked out anew."""
    overlapping = value.scheme.overlapping_layers
    waiting = open_suggestions(value.suggestions, value.annotations, overlapping_layers=overlapping)
    return replace(value, waiting=waiting)


def _exchanged(before: Sequence[Annotation], gone: Collection[str], come: Sequence[Annotation]) -> Sequence[Annotation]:
    """Annotations in reading order, without some and with others."""
    after = [annotation for annotation in before if annotation.id not in gone]
    for annotation in come:
        insort(after, annotation, key=lambda each: reading_order(each.span))
    return after


def take(  # noqa: PLR0913, PLR0917 — the parts of what is in hand
    article: Article,
    edges: Edges,
    scheme: LabelScheme,
    recall: Recall,
    annotations: Mapping[str, Annotation],
    review: Review,
) -> InHand:
    """Takes an article in hand."""
    standing = sorted((a for a in annotations.values() if a.stands), key=lambda a: reading_order(a.span))
    return with_waiting(InHand(article, edges, scheme, recall, annotations, review, (), standing))
