"""Puts what is remembered to the suggestions of an article: leaves out, corrects, adds, anew after each decision."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.core.annotations import Annotation
from workbench.core.articles import Range
from workbench.core.evidence import MEMORY, NOTHING, Evidence, Reading, Words, evidence_of
from workbench.core.forms import form_of, surroundings
from workbench.core.spans import Span
from workbench.core.suggestions import Suggestion, suggestion_id
from workbench.suggest.memory import VERSION, Piece, read_again, read_anew, weighed
from workbench.suggest.remembered_forms import FormFinder
from workbench.suggest.settling import Proposal, Taken, settled

LONG_ENOUGH = 30
"""Code points, in a layer with overlaps such as claims, of words that are suggested where nobody else suggests them: a
passage says the same wherever it stands, two words of an interrupted claim (“He was”) do not."""

Proposals = Mapping[Words, Sequence[Proposal]]


@dataclass(frozen=True, slots=True)
class Known:
    """All about one article that a decision on it does not change.

    `stored` are the suggestions without memory and `starts` where they begin, by layer. `elsewhere` is what other
    articles tell about words of this one, and `places` where those words stand.
    """

    finder: FormFinder
    stored: Mapping[Words, Sequence[Suggestion]]
    starts: Mapping[str, Sequence[int]]
    elsewhere: Mapping[Words, Sequence[Evidence]]
    places: Mapping[Words, Sequence[Range]]
    overlapping: Collection[str]

    def suggested_within(self, layer: str, place: Range) -> bool:
        """Whether a suggester saw a part of this place as a span."""
        first = bisect_left(self.starts.get(layer, ()), place[0])
        return first < len(self.starts.get(layer, ())) and self.starts[layer][first] < place[1]


@dataclass(frozen=True, slots=True)
class Recall:
    """The suggestions of one article with memory, a value: a decision makes the next one.

    `first` is what is shown before anything is decided here, `now` what the decisions on this article make of it.
    """

    known: Known
    here: Mapping[Words, Sequence[Evidence]]
    first: Proposals
    now: Proposals
    suggestions: Sequence[Suggestion]

    def after(
        self, taken_out: Iterable[Annotation], put_in: Iterable[Annotation], annotations: Collection[Annotation]
    ) -> "Recall":
        """What is suggested after an edit; `annotations` are all that there are then."""
        text, here = self.known.finder.text, dict(self.here)
        gone, come = ([one for a in some for one in evidence_of(text, a)] for some in (taken_out, put_in))
        for one in gone:
            here[one.words] = [old for old in here.get(one.words, ()) if old.annotation != one.annotation]
        for one in come:
            here[one.words] = [*here.get(one.words, ()), one]
        touched = [*gone, *come]
        words = {one.words for one in touched} | _parts_of(touched, here)
        return _recalled(self.known, here, self.first, self.now, words, annotations)


def recall(known: Known, annotations: Collection[Annotation]) -> Recall:
    """The suggestions of an article of which the annotator has made `annotations` so far."""
    first = {words: _proposals(known, words, ()) for words in {**known.stored, **known.places}}
    here: dict[Words, list[Evidence]] = {}
    for annotation in annotations:
        for one in evidence_of(known.finder.text, annotation):
            here.setdefault(one.words, []).append(one)
    return _recalled(known, here, first, first, here, annotations)


def known_of(
    finder: FormFinder,
    suggestions: Iterable[Suggestion],
    elsewhere: Mapping[Words, Sequence[Evidence]],
    places: Mapping[Words, Sequence[Range]],
    *,
    overlapping: Collection[str] = (),
) -> Known:
    stored: dict[Words, list[Suggestion]] = {}
    starts: dict[str, list[int]] = {}
    for one in suggestions:
        stored.setdefault(Words(one.span.layer, form_of(one.span.quote)), []).append(one)
        starts.setdefault(one.span.layer, []).append(one.span.start)
    return Known(
        finder, stored, {layer: sorted(found) for layer, found in starts.items()}, elsewhere, places, overlapping
    )


def _recalled(  # noqa: PLR0913, PLR0917 — the parts of a Recall, and what has changed
    known: Known,
    here: Mapping[Words, Sequence[Evidence]],
    first: Proposals,
    now: Proposals,
    touched: Iterable[Words],
    annotations: Collection[Annotation],
) -> Recall:
    standing = [annotation.span for annotation in annotations if annotation.stands]
    anew = {
        words: _proposals(known, words, [one for one in here.get(words, ()) if not _is_part(one, standing)])
        for words in touched
    }
    now = {**now, **anew}
    taken = Taken(known.finder.text, annotations, known.overlapping)
    proposals: list[Proposal] = []
    for words, found in now.items():
        if here.get(words):
            proposals += [one for one in found if one.span not in taken]
            proposals += [one for one in first.get(words, ()) if one.span in taken]
        else:
            proposals += found
    return Recall(known, here, first, now, settled(proposals, known.overlapping))


def _proposals(known: Known, words: Words, here: Sequence[Evidence]) -> Sequence[Proposal]:
    stored, elsewhere = known.stored.get(words, ()), known.elsewhere.get(words, ())
    if not elsewhere and not here:
        return [Proposal(one, one) for one in stored]
    pieces = weighed(elsewhere, here)
    found = [Proposal(one, _judged(known, one, words, pieces)) for one in stored]
    if words.layer in known.overlapping and len(words.form) < LONG_ENOUGH:
        return found
    if any(one.drawn for one in here) or (not stored and any(one.reading != NOTHING for one in elsewhere)):
        read = {(one.span.start, one.span.end) for one in stored}
        places = known.places.get(words) or known.finder.find(words.form)
        added = (_added(known, place, words, pieces, bool(here)) for place in places if place not in read)
        found += [Proposal(None, one) for one in added if one is not None]
    return found


def _judged(known: Known, stored: Suggestion, words: Words, pieces: Sequence[Piece]) -> Suggestion | None:
    """A stored suggestion as it is in the light of memory: surer or less sure, corrected, or left out."""
    span, proposed = stored.span, Reading(stored.span.label)
    around = surroundings(known.finder.text, span.start, span.end)
    reading, chance = read_again(pieces, around, proposed, stored.score)
    if reading == proposed:
        return replace(stored, score=chance)
    read = _span(known.finder.text, (span.start, span.end), words, reading)
    if read is None:
        return None
    id = suggestion_id(known.finder.key, read)
    return replace(stored, id=id, span=read, score=chance, suggester=MEMORY, version=VERSION)


def _added(
    known: Known, place: Range, words: Words, pieces: Sequence[Piece], has_evidence_here: bool
) -> Suggestion | None:
    """What memory alone suggests at a place where no suggester saw these words as a span."""
    around_suggested = known.suggested_within(words.layer, place)
    doubt = known.finder.doubt(words.form, *place, around_suggested=around_suggested, at_home=has_evidence_here)
    reading, chance = read_anew(pieces, surroundings(known.finder.text, *place), doubt)
    read = _span(known.finder.text, place, words, reading)
    if read is None:
        return None
    return Suggestion(suggestion_id(known.finder.key, read), read, chance, MEMORY, VERSION)


def _span(text: str, place: Range, words: Words, reading: Reading) -> Span | None:
    """The span that a reading of a place amounts to; None where it is not one."""
    start, end = place[0] + reading.cut_start, place[1] - reading.cut_end
    is_cut = (start, end) != place
    if not reading.label or start >= end or (is_cut and place[1] - place[0] != len(words.form)):
        return None
    return Span(words.layer, start, end, reading.label, text[start:end])


def _parts_of(touched: Iterable[Evidence], here: Mapping[Words, Sequence[Evidence]]) -> set[Words]:
    """Words that were rejected where an edit has now put something around them, or taken it away."""
    ranges = [(one.words.layer, one.start, one.end) for one in touched]
    return {
        words
        for words, evidence in here.items()
        for one in evidence
        if one.reading == NOTHING
        and any(words.layer == layer and start <= one.start and one.end <= end for layer, start, end in ranges)
    }


def _is_part(one: Evidence, standing: Iterable[Span]) -> bool:
    """Whether it is the rejected part of a longer span, which tells nothing of where it stands alone."""
    return one.reading == NOTHING and any(
        span.layer == one.words.layer
        and span.start <= one.start
        and one.end <= span.end
        and span.end - span.start > one.end - one.start
        for span in standing
    )
