"""Chooses among the attributions found: the outermost, the nearest cue, no questions, no claim outside the prose."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from workbench.core.articles import Range
from workbench.suggest.claim_clauses import is_finite
from workbench.suggest.claim_layout import Layout
from workbench.suggest.claim_patterns import Attribution
from workbench.suggest.claim_quotes import Quotation

_SPEECH = frozenset({"quote", "quote, any verb", "quote continued"})


def selected(
    layout: Layout,
    spoken: Iterable[Attribution],
    told: Iterable[Attribution],
    alone: Sequence[Quotation],
    *,
    questions: bool,
) -> list[Attribution]:
    """The attributions to suggest, in order; `alone` are the quotations that are speech of their own."""
    spoken = list(spoken)
    taken = [*(c for a in spoken for c in a.claims), *(p for q in alone for p in layout.between(q.first, q.last))]
    kept = [*spoken, *_outermost(layout, [a for a in told if not _trails(layout, a)], taken)]
    kept = [_in_prose(layout, a if questions else _without_questions(layout, a)) for a in kept]
    return _with_speakers_outside(layout, sorted((a for a in kept if a.claims), key=lambda a: a.claims[0]))


def _trails(layout: Layout, found: Attribution) -> bool:
    """Whether these are no clause but words by a cue: “X,” he said, a smile on his face; of course, he said, “X”."""
    tokens = (t for start, end in found.claims for t in layout.doc[start:end])
    return found.pattern == "before" and not any(is_finite(t) for t in tokens)


def outside(quoted: Iterable[Attribution], framed: Iterable[Attribution]) -> Iterator[Attribution]:
    """What is quoted, without what lies in speech that a label or a paragraph of its own sets off as a whole."""
    held = {i for a in framed for c in a.claims for i in range(*c)}
    return (_with(a, lambda c: c[0] not in held) for a in quoted)


def _outermost(layout: Layout, told: Iterable[Attribution], taken: Iterable[Range]) -> Iterator[Attribution]:
    """What is told that neither shares words with speech nor lies inside another claim.

    No claim crosses a stretch, so only those of one stretch are compared: long articles take no longer per word.
    """
    quoted = _by_stretch(layout, taken)
    free = [_with(a, lambda c: not _shares(quoted[layout.around(c[0]).first], c)) for a in told]
    claims = _by_stretch(layout, (c for a in free for c in a.claims))
    nearest: dict[Range, Range] = {}
    for attribution in sorted(free, key=lambda a: a.cue):
        # Two cues before one clause: it belongs to the nearer.
        nearest.update({c: attribution.cue for c in attribution.claims if c not in nearest or attribution.cue < c})
    for attribution in free:
        mine = (c for c in attribution.claims if nearest[c] == attribution.cue)
        outer = (c for c in mine if not any(_inside(c, other) for other in claims[layout.around(c[0]).first]))
        yield replace(attribution, claims=tuple(outer))


def _with_speakers_outside(layout: Layout, found: list[Attribution]) -> list[Attribution]:
    """“X said that A, adding that B”: where the parser took the subject of A for the one who adds B, it is X."""
    holders: dict[int, list[tuple[Range, Attribution]]] = defaultdict(list)
    for holder in found:
        for claim in holder.claims if holder.pattern not in _SPEECH else ():
            holders[layout.around(claim[0]).first].append((claim, holder))
    return [_with_speaker_outside(a, holders[layout.around(a.cue[0]).first]) for a in found]


def _with_speaker_outside(attribution: Attribution, holders: list[tuple[Range, Attribution]]) -> Attribution:
    speaker, cue = attribution.claimer, attribution.cue[0]
    for (start, end), holder in holders:
        if speaker is not None and start <= speaker.i < end and not start <= cue < end:
            return replace(attribution, claimer=holder.claimer)
    return attribution


def _without_questions(layout: Layout, attribution: Attribution) -> Attribution:
    if attribution.pattern == "question":
        return replace(attribution, claims=())
    doc = layout.doc
    return _with(attribution, lambda c: "?" not in doc[c[1] : min(c[1] + 2, len(doc))].text.split("\n")[0])


def with_questions(
    layout: Layout, chosen: Iterable[Attribution], found: Iterable[Attribution], *, wanted: bool
) -> list[Attribution]:
    """What was chosen, with what is asked of all that was found if that is wanted, else without it; in order."""
    asked = [_questions_in(layout, a) for a in found]
    taken = [c for a in asked for c in a.claims]
    kept = [_with(a, lambda c: not _shares(taken, c)) for a in chosen]
    told = [a for a in (*kept, *(asked if wanted else ())) if a.claims]
    return sorted(told, key=lambda a: a.claims[0])


def _questions_in(layout: Layout, attribution: Attribution) -> Attribution:
    others = _without_questions(layout, attribution).claims
    return _with(attribution, lambda c: c not in others)


def _in_prose(layout: Layout, attribution: Attribution) -> Attribution:
    return _with(attribution, lambda c: layout.is_prose(c[0]) and layout.is_prose(attribution.cue[0]))


def _with(attribution: Attribution, fits: Callable[[Range], bool]) -> Attribution:
    """The attribution with those of its claims that fit."""
    return replace(attribution, claims=tuple(c for c in attribution.claims if fits(c)))


def _by_stretch(layout: Layout, ranges: Iterable[Range]) -> dict[int, list[Range]]:
    found: dict[int, list[Range]] = defaultdict(list)
    for part in ranges:
        found[layout.around(part[0]).first].append(part)
    return found


def _shares(ranges: list[Range], claim: Range) -> bool:
    return any(start < claim[1] and claim[0] < end for start, end in ranges)


def _inside(claim: Range, other: Range) -> bool:
    return claim != other and other[0] <= claim[0] and claim[1] <= other[1]
