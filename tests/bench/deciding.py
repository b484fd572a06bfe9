"""Decides articles as their gold says: what a person who wants exactly that gold would do with the suggestions."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from tests.bench.gold import Gold, GoldSpan
from tests.bench.trimming import trimmed_span
from workbench.core.annotations import Annotation, Mark, Verdict, accepted, rejected
from workbench.core.decisions import Decision, Edit, Kind, Review, ReviewState
from workbench.core.spans import CLAIMS, Span, intersection_over_union
from workbench.core.suggestions import Suggestion, suggestion_id
from workbench.store.journal import Annotator
from workbench.store.project import Project

Marked = TypeVar("Marked", bound=Mark)
"""What is compared with gold: suggestions alone, or annotations too."""


def decide(project: Project, annotator: Annotator, row: int, gold: Gold, suggestions: Sequence[Suggestion]) -> None:
    """Finishes an article row in one decision, with a verdict on each suggestion that was shown."""
    before, after = project.journal.review(row, annotator.id), Review(ReviewState.DONE)
    edit = Edit(gold.article.key, (), tuple(annotations(gold, suggestions)), before, after)
    project.journal.append(Decision(Kind.FINISH, annotator.id, (edit,)))


def annotations(gold: Gold, suggestions: Sequence[Suggestion]) -> list[Annotation]:
    """What becomes of the layers that the gold has. What it calls optional or ignores is neither taken nor refused."""
    made: list[Annotation] = []
    for layer, wanted in gold.layers.items():
        shown = [s for s in suggestions if s.span.layer == layer and not is_left_open(gold, wanted, s)]
        pairs = list(paired([one for one in wanted if not one.optional], shown))
        made += [_corrected(gold, one, suggestion) for one, suggestion in pairs]
        used = {suggestion.id for _, suggestion in pairs}
        found = {id(one) for one, _ in pairs}
        made += [rejected(suggestion) for suggestion in shown if suggestion.id not in used]
        made += [_added(gold, one) for one in wanted if not one.optional and id(one) not in found]
    return list({annotation.id: annotation for annotation in made}.values())


def paired(wanted: Sequence[GoldSpan], shown: Sequence[Marked]) -> Iterator[tuple[GoldSpan, Marked]]:
    """Each wanted span with the suggestion that needs the least correction, one to one."""
    likeness = (
        (share, one.span.label == suggestion.span.label, -i, -j)
        for i, one in enumerate(wanted)
        for j, suggestion in enumerate(shown)
        if (share := _likeness(one, suggestion.span)) > 0
    )
    taken: set[int] = set()
    used: set[int] = set()
    for _, _, minus_i, minus_j in sorted(likeness, reverse=True):
        if -minus_i not in taken and -minus_j not in used:
            taken.add(-minus_i)
            used.add(-minus_j)
            yield wanted[-minus_i], shown[-minus_j]


def _likeness(one: GoldSpan, found: Span) -> float:
    share = max(intersection_over_union(span, found) for span in (one.span, *one.others))
    # Two names that overlap are one corrected; two claims are only where they say about the same.
    return share if found.layer != CLAIMS or share >= 0.5 else 0.0


def _corrected(gold: Gold, one: GoldSpan, suggestion: Suggestion) -> Annotation:
    text, span = gold.article.text, suggestion.span
    trimmed = trimmed_span(text, span.layer, span.start, span.end, span.label)
    as_it_stands = trimmed in (one.span, *one.others)
    return accepted(suggestion) if as_it_stands else accepted(suggestion).with_span(one.span)


def _added(gold: Gold, one: GoldSpan) -> Annotation:
    return Annotation(suggestion_id(gold.article.key, one.span), one.span, Verdict.ADDED)


def is_left_open(gold: Gold, wanted: Sequence[GoldSpan], mark: Mark) -> bool:
    """Whether the gold says neither yes nor no to a mark."""
    span = mark.span
    if any(start < span.end and span.start < end for start, end in gold.ignored):
        return True
    if any(_likeness(one, span) > 0 for one in wanted if not one.optional):
        return False
    return any(intersection_over_union(one.span, span) >= 0.3 for one in wanted if one.optional)
