"""Makes one list out of what several suggesters propose, since a person decides once about each place of a text."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import filterfalse

from workbench.core.ranges import worth_most
from workbench.core.spans import Span, intersection_over_union, reading_order
from workbench.core.suggestions import Suggestion, with_references
from workbench.suggest.odds import log_odds, probability_of

SECOND_OPINION = 0.2
"""How much of its own weight the word of one more suggester has. Suggesters read the same words by like means and err
together, so that log-odds added up in full would be far too sure. Measured on two pipelines over the same news."""
CHANCE = 0.2
"""How often a span that a suggester only just proposes is right; surer than this speaks for the span."""
TOO_DOUBTFUL = 0.2
"""Probability below which a suggestion is left out: it would be refused four times to save adding it once."""
NEARLY_THE_SAME = 0.8
"""Intersection over union from which two ranges of a layer with overlaps are the same finding, cut differently."""
BREAK_EVEN = 0.4
"""Probability at which a suggestion pays for being read. What a span is worth in a conflict counts from here, so that
two doubtful parts do not outweigh one likely whole."""


def blend(
    suggestions: Iterable[Suggestion],
    *,
    overlapping_layers: Collection[str] = (),
    preferred: Collection[str] = (),
) -> list[Suggestion]:
    """One list without duplicates and conflicts, in reading order; the order of `suggestions` does not matter.

    What several suggesters propose is one suggestion, of the surest of them, and a little surer for it. In a layer
    without overlaps those stay that are worth most together; in one of `overlapping_layers` all but those that another
    suggester cut nearly the same and is surer of. What is too doubtful to be worth reading is left out. References to
    an entity that is left out go to the one in its place.

    `preferred` suggesters stand for a person, to whom a mark that is gone without a word is a loss: nothing of theirs
    is too doubtful, and what is likelier right than not stays before anything else.
    """

    def comes_first(one: Suggestion) -> bool:
        return one.suggester in preferred and one.score >= 0.5

    proposed = sorted(suggestions, key=lambda one: (not comes_first(one), *_strength(one)))
    by_layer: dict[str, list[Suggestion]] = defaultdict(list)
    for one in _united(proposed):
        if one.score >= TOO_DOUBTFUL or one.suggester in preferred:
            by_layer[one.span.layer].append(one)
    kept: list[Suggestion] = []
    for layer, found in by_layer.items():
        first, rest = filter(comes_first, found), filterfalse(comes_first, found)
        kept += (_distinct if layer in overlapping_layers else _settled)(list(first), list(rest))
    instead = _replacements(proposed, kept)
    return sorted((with_references(one, instead) for one in kept), key=lambda one: reading_order(one.span))


def agreed(scores: Collection[float]) -> float:
    """The probability that a span is right to which suggesters give these probabilities.

    Log-odds of the surest, and a part of those of each other one, counted from `CHANCE`: a logarithmic opinion pool
    (Genest & Zidek 1986) whose weights are small because the opinions depend on each other (Clemen & Winkler 1985).
    """
    surest, *others = sorted(scores, reverse=True)
    if not others or surest >= 1:
        return surest
    gained = SECOND_OPINION * sum(max(0.0, _odds(score) - _odds(CHANCE)) for score in others)
    return max(surest, probability_of(_odds(surest) + gained))


def _odds(score: float) -> float:
    return log_odds(score, floor=0.001)


def _strength(one: Suggestion) -> tuple[object, ...]:
    """A sort key, the surest first, that leaves nothing to the order in which suggestions come."""
    return -one.score, reading_order(one.span), one.suggester, one.version, one.id


def _united(proposed: Iterable[Suggestion]) -> list[Suggestion]:
    """One suggestion for each span, the surest first; it has the roles and attributes that any of them gives."""
    same: dict[Span, list[Suggestion]] = defaultdict(list)
    for one in proposed:
        same[one.span].append(one)
    return sorted(map(_one_of, same.values()), key=_strength)


def _one_of(same: Sequence[Suggestion]) -> Suggestion:
    """The first of some suggestions of one finding, completed and made surer by those of other suggesters."""
    scores: dict[str, float] = {}
    for one in same:
        scores.setdefault(one.suggester, one.score)
    if len(scores) == 1:
        return same[0]
    roles = {name: role for one in reversed(same) for name, role in one.roles.items()}
    attributes = {name: value for one in reversed(same) for name, value in one.attributes.items()}
    return replace(same[0], score=agreed(scores.values()), roles=roles, attributes=attributes)


def _distinct(first: Sequence[Suggestion], rest: Sequence[Suggestion]) -> list[Suggestion]:
    """All but near-duplicates of what another suggester proposes."""
    if len({one.suggester for one in [*first, *rest]}) < 2:
        return [*first, *rest]
    findings: list[list[Suggestion]] = []
    starts: list[tuple[int, int]] = []
    for one in [*first, *rest]:
        same = next((findings[at] for at in _around(one.span, starts) if _is_nearly(findings[at][0], one)), None)
        if same is None:
            insort(starts, (one.span.start, len(findings)))
            findings.append([one])
        else:
            # Roles and attributes of another cut need not fit this one.
            same.append(replace(one, roles={}, attributes={}))
    return [_one_of(same) for same in findings]


def _around(span: Span, starts: Sequence[tuple[int, int]]) -> list[int]:
    """Places of the findings that start near enough to be the same, the surest first; an article may have thousands."""
    reach = int((span.end - span.start) * (1 / NEARLY_THE_SAME - 1)) + 1
    first, last = (bisect_right(starts, (at, -1)) for at in (span.start - reach, span.start + reach + 1))
    return sorted(place for _, place in starts[first:last])


def _is_nearly(one: Suggestion, other: Suggestion) -> bool:
    return one.suggester != other.suggester and intersection_over_union(one.span, other.span) >= NEARLY_THE_SAME


def _settled(first: Sequence[Suggestion], rest: Sequence[Suggestion]) -> list[Suggestion]:
    """Those without overlaps that are worth most together, `first` before all others."""
    chosen = _worth_most(first)
    ends = [one.span.end for one in chosen]

    def is_free(span: Span) -> bool:
        at = bisect_right(ends, span.start)
        return at == len(chosen) or not chosen[at].span.overlaps(span)

    return chosen + _worth_most([one for one in rest if is_free(one.span)])


def _worth_most(found: Sequence[Suggestion]) -> list[Suggestion]:
    return worth_most(sorted(found, key=_strength), part=lambda one: (one.span.start, one.span.end), worth=_worth)


def _worth(one: Suggestion) -> float:
    # A doubtful one is still shown where nothing better is in its way.
    return max(one.score - BREAK_EVEN, 0.001 + one.score / 1000)


def _replacements(proposed: Sequence[Suggestion], kept: Sequence[Suggestion]) -> dict[str, str | None]:
    """By id of each that is referred to but left out, the id of what stands over most of it; None if nothing does."""
    ids = {one.id for one in kept}
    wanted = {role.entity for one in kept for role in one.roles.values() if role.entity is not None} - ids
    gone = {one.id: one for one in proposed if one.id in wanted}
    by_layer: dict[str, list[Suggestion]] = defaultdict(list)
    for one in sorted(kept, key=lambda one: one.span.start) if gone else ():
        by_layer[one.span.layer].append(one)
    longest = {layer: max(one.span.end - one.span.start for one in held) for layer, held in by_layer.items()}
    return {
        id: _in_place_of(one.span, by_layer[one.span.layer], longest.get(one.span.layer, 0)) for id, one in gone.items()
    }


def _in_place_of(gone: Span, kept: Sequence[Suggestion], longest: int) -> str | None:
    """Of those kept in its layer, in order and none over `longest`, the id of the one that covers most of a span."""
    first, last = (bisect_left(kept, at, key=lambda one: one.span.start) for at in (gone.start - longest, gone.end))
    over = [one for one in kept[first:last] if one.span.overlaps(gone)]
    best = max(over, key=lambda one: intersection_over_union(one.span, gone), default=None)
    return None if best is None else best.id
