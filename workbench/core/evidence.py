"""Evidence: what one decision tells about other places with the same words; all that is remembered comes from it."""

from typing import NamedTuple

from workbench.core.annotations import Annotation, Origin, Verdict
from workbench.core.forms import Surroundings, form_of, surroundings

MEMORY = "memory"
"""Name of the suggester that proposes what was decided about the same words before."""
_DRAWN = frozenset({Verdict.ADDED, Verdict.MOVED, Verdict.MOVED_AND_RELABELLED})
_CORRECTED = _DRAWN | {Verdict.RELABELLED}
_AT_FINISH = frozenset({Verdict.ACCEPTED_IN_BULK, Verdict.LET_STAND})
"""Nobody said that these are right; whether somebody looked closely cannot be known."""
_LONGEST_FORM = 500
"""Code points; nobody writes a longer passage twice."""


class Words(NamedTuple):
    """A form in its layer."""

    layer: str
    form: str


class Reading(NamedTuple):
    """What words were taken for: a label, and how many code points further in the span begins and ends than they do.

    `cut_start` and `cut_end` are 0 or more. Without a label, no span of the layer is here.
    """

    label: str = ""
    cut_start: int = 0
    cut_end: int = 0


NOTHING = Reading()


class Evidence(NamedTuple):
    """Somebody took these words for that, at code points `start` to `end` of some article. `article` is its row.

    `drawn` says that a person chose the range, because no suggester had, and `corrected` that a person chose the range
    or the label.
    """

    words: Words
    reading: Reading
    around: Surroundings
    start: int
    end: int
    annotation: str
    in_bulk: bool = False
    corrected: bool = False
    drawn: bool = False
    article: int = 0
    in_story: bool = False


def evidence_of(text: str, annotation: Annotation) -> list[Evidence]:
    """What an annotation of `text` tells: about its own words and, if it was moved, about those it was moved from.

    What memory proposed and nobody looked at tells nothing: it would only confirm itself.
    """
    span, origin = annotation.span, annotation.origin
    in_bulk = annotation.verdict in _AT_FINISH
    if in_bulk and origin is not None and origin.suggester == MEMORY:
        return []
    reading = Reading(span.label) if annotation.stands else NOTHING
    own = _evidence(text, annotation, span.start, span.end, reading)
    found = {own.words: own}
    if origin is not None and annotation.stands and (left := _left_behind(annotation, origin)) is not None:
        moved_from = _evidence(text, annotation, origin.start, origin.end, left)
        found.setdefault(moved_from.words, moved_from)
    return [one for one in found.values() if one.words.form and len(one.words.form) <= _LONGEST_FORM]


def _left_behind(annotation: Annotation, origin: Origin) -> Reading | None:
    """What the words that a span was moved from are taken for; None where that says nothing about them."""
    span = annotation.span
    if span.start <= origin.start and origin.end <= span.end:
        return None  # it was not moved, or they are part of something longer here, and may stand alone elsewhere
    if origin.start <= span.start and span.end <= origin.end:
        return Reading(span.label, span.start - origin.start, origin.end - span.end)
    return NOTHING


def _evidence(text: str, annotation: Annotation, start: int, end: int, reading: Reading) -> Evidence:
    return Evidence(
        Words(annotation.span.layer, form_of(text[start:end])),
        reading,
        surroundings(text, start, end),
        start,
        end,
        annotation.id,
        in_bulk=annotation.verdict in _AT_FINISH,
        corrected=annotation.verdict in _CORRECTED,
        drawn=annotation.verdict in _DRAWN,
    )
