"""Says who claims what was learned to be a claim, and by which words: as the rules say where they found it too."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.core.articles import Range
from workbench.suggest.claim_learn_candidates import overlap
from workbench.suggest.claim_learn_table import NONE, TokenTable
from workbench.suggest.claim_patterns import Attribution
from workbench.suggest.claim_roles import claimer_of, cue_range

if TYPE_CHECKING:
    from spacy.tokens import Token

LEARNED = "learned"
"""The name of the pattern of a claim that no rule found."""
_NO_CUE = (0, 0)


def attributed(table: TokenTable, parts: Sequence[Range]) -> list[Attribution]:
    """The parts as claims of the attributions that they overlap most, else of a cue near by, in order."""
    kept: dict[int, list[Range]] = {}
    made: list[Attribution] = []
    for part in parts:
        holder = _holder(table, part)
        if holder is None:
            made.append(_alone(table, part))
        else:
            kept.setdefault(holder, []).append(part)
    made += [replace(table.found[holder], claims=tuple(own)) for holder, own in kept.items()]
    joined = (replace(one, joined=one.joined and len(one.claims) > 1) for one in made)
    return sorted(joined, key=lambda one: one.claims[0])


def _holder(table: TokenTable, part: Range) -> int | None:
    """The number of the attribution of the rules whose claim is most like the part."""
    alike = (
        (overlap(part, claim), -number)
        for number, attribution in enumerate(table.found)
        for claim in attribution.claims
        if claim[0] < part[1] and part[0] < claim[1]
    )
    share, number = max(alike, default=(0.0, 0))
    return -number if share > 0 else None


def _alone(table: TokenTable, part: Range) -> Attribution:
    """A claim that no rule found: of the verb above it, else of the nearest cue, else of who has just been speaking."""
    cue = _cue_above(table, part) or _cue_beside(table, part)
    if cue is not None:
        stretch = table.layout.around(cue.i)
        words = cue_range(cue, first=stretch.first, last=stretch.last)
        entry = table.words.verb(cue) if cue.pos_ == "VERB" else None
        denied = entry is not None and entry.denies != any(c.dep_ == "neg" for c in cue.lefts)
        return Attribution(LEARNED, words, (part,), claimer_of(cue), denied=denied)
    before = _spoken_before(table, part)
    return Attribution(LEARNED, before.cue if before else _NO_CUE, (part,), before.claimer if before else None)


def _cue_above(table: TokenTable, part: Range) -> "Token | None":
    head = table.head[table.layout.doc[part[0] : part[1]].root.i]
    outside = not part[0] <= head < part[1]
    return table.tokens[head] if outside and (table.cues[head] or table.pos[head] == "VERB") else None


def _cue_beside(table: TokenTable, part: Range) -> "Token | None":
    stretch = table.layout.around(part[0])
    near = (i for i in range(stretch.first, stretch.last) if not part[0] <= i < part[1])
    cues = [i for i in near if table.cue[i] != NONE]
    if not cues:
        return None
    return table.tokens[min(cues, key=lambda i: (part[0] - i if i < part[0] else i - part[1] + 1, i))]


def _spoken_before(table: TokenTable, part: Range) -> Attribution | None:
    """The last attribution before the part, of the same paragraph or the one before."""
    paragraph = table.layout.around(part[0]).paragraph
    before = [one for one in table.found if one.claims and one.claims[-1][1] <= part[0]]
    last = max(before, key=lambda one: one.claims[-1][1], default=None)
    if last is None or paragraph - table.layout.around(last.claims[-1][0]).paragraph > 1:
        return None
    return last
