"""What the status line says after a decision: what else it has changed, and where going on led round or to an end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.core.annotations import Mark
from workbench.core.articles import Range
from workbench.core.decisions import Edit
from workbench.core.phrases import phrase, shortened
from workbench.core.spans import Span
from workbench.session.in_hand import InHand, Place, place_of
from workbench.store.project import Project

_LONGEST = 24
"""Characters of a quote, so that what became of it has room in a window of usual width."""


@dataclass(frozen=True, slots=True)
class Besides:
    """What a decision has changed besides the mark in hand, in a few words, and in which code points."""

    said: str = ""
    places: tuple[Range, ...] = ()


def besides(before: InHand, after: InHand, edit: Edit) -> Besides:
    """Others of the same words that a decision has changed, by what memory makes of it or as part of it."""
    was, now = ({one.id: one.span for one in hand.waiting} for hand in (before, after))
    decided = [annotation.span for annotation in (*edit.put_in, *edit.taken_out)]
    come = [span for id, span in now.items() if id not in was and not _is_across(span, decided)]
    gone = [span for id, span in was.items() if not (id in now or id in after.annotations or _is_across(span, decided))]
    if come or gone:
        return Besides(_by_memory(come, gone), _places([*come, *gone]))
    said = _decided_with_it(edit, decided)
    return Besides(said, _places(decided) if said else ())


def others_waiting(before: InHand, after: InHand) -> tuple[Range, ...]:
    """Where an article that was suggested once more has others than before; nothing where these are its first."""
    was, now = ({one.id: one.span for one in hand.waiting} for hand in (before, after))
    return _places([span for id, span in (was | now).items() if was and (id in was) != (id in now)])


def _places(spans: Sequence[Span]) -> tuple[Range, ...]:
    return tuple(dict.fromkeys((span.start, span.end) for span in spans))


def _by_memory(come: Sequence[Span], gone: Sequence[Span]) -> str:
    """Suggestions that are others now, since the same words were decided."""
    if not come:
        return phrase(
            "Also {n:,} more of “{words}” here, no longer suggested",
            "Also {n:,} more of “{words}” here, no longer suggested",
            n=len(gone),
            words=shortened(gone[0].quote, _LONGEST),
        )
    labels, words = {span.label for span in come}, shortened(come[0].quote, _LONGEST)
    if len(labels) == 1 and all(_is_across(span, gone) for span in come):
        return phrase(
            "Also {n:,} more of “{words}” here, now {label}",
            "Also {n:,} more of “{words}” here, now {label}",
            n=len(come),
            words=words,
            label=labels.pop(),
        )
    return phrase(
        "Also {n:,} more of “{words}” here, suggested",
        "Also {n:,} more of “{words}” here, suggested",
        n=len(come),
        words=words,
    )


def _decided_with_it(edit: Edit, decided: Sequence[Span]) -> str:
    """Other marks that the decision itself was about."""
    refused = [annotation for annotation in edit.put_in if not annotation.stands]
    if 0 < len(refused) < len(edit.put_in) and edit.review_before.state == edit.review_after.state:
        return phrase(
            "{n:,} suggestion here rejected with it", "{n:,} suggestions here rejected with it", n=len(refused)
        )
    if len(edit.put_in) > 1 and len({span.quote for span in decided}) == 1:
        return phrase(
            "{n:,} of “{words}” here, decided at once",
            "{n:,} of “{words}” here, decided at once",
            n=len(edit.put_in),
            words=shortened(decided[0].quote, _LONGEST),
        )
    return ""


def went_on(project: Project, hand: InHand | None, mark: Mark | None, layer: str, place: Place | None) -> str:
    """What there is to say where going on led round to the first open suggestion, to the other layer, or nowhere.

    `mark` is in hand now; `layer` and `place` are what a person went on from; no place where they went back.
    """
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


def _is_across(span: Span, others: Iterable[Span]) -> bool:
    return any(span.layer == other.layer and span.overlaps(other) for other in others)
