"""Finds who speaks each quotation that stands alone, and cuts it into its sentences."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.core.articles import Range
from workbench.suggest.claim_clauses import is_finite
from workbench.suggest.claim_layout import OPENERS, Layout
from workbench.suggest.claim_lexicon import Lexicon
from workbench.suggest.claim_patterns import Attribution
from workbench.suggest.claim_quotes import Quotation
from workbench.suggest.claim_roles import claimer_of, cue_range, own_subject, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Token


_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
# How many tokens a sentence of its own may have that only names the speaker: “We are ready.” Putin said.
_SHORTEST = 5
_DASHES = frozenset({"―", "—", "–", "-", "--", "~"})


def speech_attributions(
    layout: Layout, quotations: Sequence[Quotation], told: Sequence[Attribution], lexicon: Lexicon
) -> Iterator[Attribution]:
    """Each quotation with the cue in its sentence; without one, it goes on from what was said or told just before."""
    last: Attribution | None = None
    earlier = sorted((a for a in told if a.claimer is not None), key=lambda a: a.cue)
    starts = [a.cue[0] for a in earlier]
    around = zip([None, *quotations], quotations, [*quotations[1:], None], strict=False)
    for previous, quotation, following in around:
        own = _with_verb(layout, quotation, previous, following, lexicon) or _with_name(layout, quotation)
        if own is not None:
            last = own
            yield own
            continue
        before = bisect_left(starts, quotation.first)
        last = max([a for a in (last, *earlier[max(0, before - 1) : before]) if a is not None], key=_end, default=None)
        if last is not None and _goes_on(layout, last, quotation):
            claims = sentences(layout, quotation)
            last = replace(last, pattern="quote continued", claims=claims, joined=False, denied=False, kind=None)
            yield last


def interrupted(layout: Layout, found: Iterable[Attribution]) -> list[Attribution]:
    """The attributions, the two parts of a sentence that its cue interrupts as one: “X,” he said, “Y.”"""
    made: list[Attribution] = []
    for one in found:
        if not (made and _interrupts(layout, made[-1], one)):
            made.append(one)
            continue
        last = made.pop()
        before, after = replace(last, claims=last.claims[:-1]), replace(one, claims=one.claims[1:])
        whole = replace(last, claims=(last.claims[-1], one.claims[0]), joined=True)
        made += [part for part in (before, whole, after) if part.claims]
    return made


def _interrupts(layout: Layout, one: Attribution, other: Attribution) -> bool:
    """Whether the words between these two speeches are the cue of both, and the sentence goes on behind it."""
    if one.joined or not (one.claims and other.claims) or one.cue != other.cue:
        return False
    end, start, doc = one.claims[-1][1], other.claims[0][0], layout.doc
    is_one = layout.around(end - 1) is layout.around(start) and doc[start].text[0].islower()
    return is_one and end <= one.cue[0] < start and doc[end].text == ","


def _with_verb(
    layout: Layout, quotation: Quotation, previous: Quotation | None, following: Quotation | None, lexicon: Lexicon
) -> Attribution | None:
    verb = _verb_behind(layout, quotation, following, lexicon) or _verb_ahead(layout, quotation, previous, lexicon)
    if verb is None:
        return None
    stretch = layout.around(verb.i)
    return Attribution(
        pattern="quote" if lexicon.speaks(verb) else "quote, any verb",
        cue=cue_range(verb, first=stretch.first, last=stretch.last),
        claims=sentences(layout, quotation),
        claimer=claimer_of(verb) or _noun_beside(verb),
    )


def _with_name(layout: Layout, quotation: Quotation) -> Attribution | None:
    mark = _name_ahead(layout, quotation) or _name_behind(layout, quotation)
    if mark is None:
        return None
    return Attribution("quote", (mark[0], mark[0] + 1), sentences(layout, quotation), mark[1])


def _name_ahead(layout: Layout, quotation: Quotation) -> "tuple[int, Token] | None":
    """The colon and the name of "Peskov: “…”", where no verb stands."""
    doc, colon = layout.doc, quotation.first - 2
    if colon < 1 or doc[colon].text != ":" or doc[colon - 1].pos_ != "PROPN":
        return None
    return colon, doc[colon - 1]


def _name_behind(layout: Layout, quotation: Quotation) -> "tuple[int, Token] | None":
    """The dash and the name of "“…” — Dmitry Peskov" where the line ends with them."""
    doc, dash = layout.doc, quotation.last + 1
    while dash < len(doc) and doc[dash].is_space:
        dash += 1
    line = [t for t in doc[dash + 1 : dash + 9] if not t.is_punct]
    end = next((n for n, t in enumerate(line) if "\n" in t.text), len(line))
    if dash >= len(doc) or doc[dash].text not in _DASHES or not 0 < end < 6:
        return None
    return (dash, line[end - 1]) if all(t.text[0].isupper() or t.is_space for t in line[:end]) else None


def rest_of_woven(
    layout: Layout, quotations: Sequence[Quotation], told: Sequence[Attribution]
) -> Iterator[Attribution]:
    """The further sentences of a quotation that begins inside what is told: said that “A is so. B will follow.”"""
    holders = {i: a for a in told for c in a.claims for i in range(*c)}
    for quotation in quotations:
        first, *rest = sentences(layout, quotation) or ((0, 0),)
        holding = holders.get(first[1] - 1) if rest else None
        if holding is not None and holding.cue[1] <= quotation.first:
            yield replace(holding, pattern="quote continued", claims=tuple(rest), joined=False)


def _end(attribution: Attribution) -> int:
    return max((attribution.cue[1], *(end for _, end in attribution.claims)))


def _goes_on(layout: Layout, last: Attribution, quotation: Quotation) -> bool:
    """Whether nothing but speech stands between: the same paragraph, or the one after."""
    return layout.around(quotation.first).paragraph - layout.around(_end(last) - 1).paragraph <= 1


def sentences(layout: Layout, quotation: Quotation) -> tuple[Range, ...]:
    pieces = (trimmed(layout.doc, a, b) for a, b in layout.between(quotation.first, quotation.last))
    return tuple((a, b) for a, b in pieces if a < b and not _is_greeting(layout, a, b))


def _is_greeting(layout: Layout, start: int, end: int) -> bool:
    """Whether this is too little to claim anything: "Thank you.", "Absolutely."."""
    words = layout.doc[start:end]
    return sum(t.is_alpha for t in words) < 4 and not any(t.dep_ in _SUBJECTS and t.i < t.head.i for t in words)


def _verb_behind(layout: Layout, quotation: Quotation, following: Quotation | None, lexicon: Lexicon) -> "Token | None":
    """The verb of "… ,” he said": behind the mark, in the same sentence, before the next quotation."""
    doc = layout.doc
    start = quotation.last + 1
    end = layout.around(min(start, len(doc) - 1)).last
    ended = doc[quotation.last - 1].text == "."
    if not quotation.closed or (ended and end - start > _SHORTEST):
        return None
    if following is not None:
        end = min(end, following.first - 1)
    found = next((t for t in doc[start:end] if lexicon.speaks(t)), None)
    if found is not None or ended or not any(is_finite(t) for t in doc[quotation.first : quotation.last]):
        return found
    return next((t for t in doc[start : min(end, start + 8)] if _has_speaker(t)), None)


def _verb_ahead(layout: Layout, quotation: Quotation, previous: Quotation | None, lexicon: Lexicon) -> "Token | None":
    """The verb of "He said, “…": before the mark in the same sentence, or in the line before where a colon ends it."""
    doc, mark = layout.doc, max(0, quotation.first - 1)
    start = layout.around(mark).first
    while mark > 0 and (doc[mark - 1].is_space or doc[mark - 1].text in OPENERS):
        mark -= 1
    if mark > 0 and start >= mark and doc[mark - 1].text == ":":
        start = layout.around(mark - 1).first
    if previous is not None:
        start = max(start, previous.last + 1)
    found = next((t for t in reversed(doc[start:mark]) if lexicon.speaks(t)), None)
    if found is not None or mark == 0 or doc[mark - 1].text not in {":", ","}:
        return found
    # Behind a colon any verb will do, behind a comma only the one that stands there: "she cracked, “…”".
    near = doc[start:mark] if doc[mark - 1].text == ":" else doc[max(start, mark - 2) : mark]
    return next((t for t in near if _has_speaker(t)), None)


def _has_speaker(token: "Token") -> bool:
    subject = own_subject(token) if token.pos_ == "VERB" and is_finite(token) else None
    return subject is not None and subject.dep_ == "nsubj"


def _noun_beside(verb: "Token") -> "Token | None":
    """The noun next to a verb whose subject the parser lost: "said Trump", "Trump said"."""
    doc = verb.doc
    for i in (verb.i + 1, verb.i - 1):
        if 0 <= i < len(doc) and doc[i].pos_ in {"PROPN", "PRON", "NOUN"}:
            return doc[i]
    return None
