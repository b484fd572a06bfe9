"""The article in hand: its text, what is suggested for it and what the annotator has made of it so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

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


@dataclass(frozen=True, slots=True)
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

    @property
    def marks(self) -> list[Mark]:
        """All that is shown, in reading order."""
        return sorted([*self.waiting, *self.standing], key=lambda mark: reading_order(mark.span))

    def mark(self, id: str | None) -> Mark | None:
        shown: list[Mark] = [*self.standing, *self.waiting]
        return next((mark for mark in shown if mark.id == id), None)

    def in_layer(self, layer: str) -> list[Mark]:
        return [mark for mark in self.marks if mark.span.layer == layer]

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
        """Every other whole-token occurrence of the span's words, as a span of its layer and label."""
        text, quote, found = self.article.text, span.quote, []
        at = text.find(quote)
        while at >= 0:
            end = at + len(quote)
            if at != span.start and self.edges.snapped(at, end) == (at, end):
                found.append(Span(span.layer, at, end, span.label, quote))
            at = text.find(quote, end)
        return found

    def after(self, edit: Edit) -> "InHand":
        annotations = edit.apply(self.annotations)
        recall = self.recall.after(edit.taken_out, edit.put_in, annotations.values())
        return in_hand(replace(self, recall=recall, annotations=annotations, review=edit.review_after))

    def with_suggestions(self, recall: Recall) -> "InHand":
        return in_hand(replace(self, recall=recall))


def in_hand(value: InHand) -> InHand:
    """The same article with what waits and what stands worked out anew."""
    overlapping = value.scheme.overlapping_layers
    return replace(
        value,
        waiting=open_suggestions(value.suggestions, value.annotations, overlapping_layers=overlapping),
        standing=sorted((a for a in value.annotations.values() if a.stands), key=lambda a: reading_order(a.span)),
    )


def take(  # noqa: PLR0913, PLR0917 — the parts of what is in hand
    article: Article,
    edges: Edges,
    scheme: LabelScheme,
    recall: Recall,
    annotations: Mapping[str, Annotation],
    review: Review,
) -> InHand:
    """Takes an article in hand."""
    return in_hand(InHand(article, edges, scheme, recall, annotations, review, (), ()))
