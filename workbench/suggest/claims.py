"""Suggests claims, with who makes each and by which words, out of a pipeline's parse."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.core.articles import Article, Range
from workbench.core.spans import CLAIMS, Role, role_of, span_of
from workbench.core.suggestions import Suggestion
from workbench.suggest.claim_attributes import directness, kind_of
from workbench.suggest.claim_blocks import set_off_speech
from workbench.suggest.claim_cues import attributions
from workbench.suggest.claim_labels import labelled_lines
from workbench.suggest.claim_layout import Layout
from workbench.suggest.claim_learn_table import TokenTable
from workbench.suggest.claim_lexicon import Lexicon, lexicon
from workbench.suggest.claim_patterns import PATTERNS, Attribution, Revision
from workbench.suggest.claim_quotes import Quotes, quotes_of
from workbench.suggest.claim_references import References
from workbench.suggest.claim_roles import claimer_range, is_writers_own
from workbench.suggest.claim_selection import outside, selected, with_questions
from workbench.suggest.claim_speech import interrupted, rest_of_woven, speech_attributions

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from workbench.suggest.claim_learned import LearnedClaims

_MOST_OTHERS = 3
_DENIED = {True: "denied", False: "affirmed"}


class ClaimSuggester:
    """Suggests attributed claims by the table in `claim_patterns`; needs a pipeline with tagger, parser and lemmas."""

    name = "claims"
    version = "rules 4"

    def __init__(
        self,
        words: Lexicon | None = None,
        *,
        questions: bool = False,
        learned: "LearnedClaims | None" = None,
    ) -> None:
        """`questions` keeps what is asked, which our guideline leaves out and PolNeAR counts.

        `learned` settles, once there is any, what of that and what else to suggest.
        """
        self._words = words if words is not None else lexicon()
        self._questions = questions or learned is not None
        self._asked = questions
        self.learned = learned
        if learned is not None:
            self.version = f"{self.version}, learned {learned.mark}"

    def suggest(self, article: Article, doc: "Doc", so_far: Sequence[Suggestion]) -> list[Suggestion]:
        layout = Layout(article, doc)
        quotes = quotes_of(layout, self._words)
        revision = self.chosen(layout, quotes)
        found, scores = revision.attributions, revision.scores
        references = References(doc, so_far, (c for a in found for c in a.claims), self._words)
        suggestions = []
        for number, attribution in enumerate(found):
            roles = _roles(article.text, layout, attribution, references)
            for claim in attribution.claims:
                start, end = _offsets(doc, claim)
                suggestions.append(
                    Suggestion(
                        id=f"claim-{start}-{end}",
                        span=span_of(article.text, CLAIMS, start, end, "CLAIM"),
                        score=scores.get(claim) or _rate(attribution, article.text[start:end]),
                        suggester=self.name,
                        version=self.version,
                        roles=roles,
                        attributes=self._attributes(doc, quotes, attribution, claim),
                        group=f"claim-{number}" if attribution.joined else None,
                        others=_others(doc, attribution.cue, revision.others.get(claim, ())),
                    )
                )
        return suggestions

    def _attributes(self, doc: "Doc", quotes: Quotes, attribution: Attribution, claim: Range) -> dict[str, str]:
        attributes = {
            "voice": "attributed",
            "directness": directness(doc, quotes.every, claim),
            "polarity": _DENIED[attribution.denied],
        }
        kind = attribution.kind or kind_of(doc, claim, self._words)
        return attributes if kind is None else {**attributes, "kind": kind}

    def chosen(self, layout: Layout, quotes: Quotes) -> Revision:
        """What is suggested, and what was learned about each claim of it."""
        found = self.attributions(layout, quotes)
        if self.learned is None:
            return Revision(found, {}, {})
        revision = self.learned.revised(TokenTable(layout, found, quotes, self._words))
        if not self.learned.leaves_questions_out:
            return revision
        # Too few were there to learn it from, and it is for the project to say.
        kept = with_questions(layout, revision.attributions, found, wanted=self._asked)
        return replace(revision, attributions=kept)

    def attributions(self, layout: Layout, quotes: Quotes) -> list[Attribution]:
        """Every attribution of a text in order, the outermost alone where one lies inside another."""
        alone, lone = quotes.alone, frozenset(quotes.alone)
        told = [
            a
            for a in attributions(layout, self._words, speech=alone)
            if a.claims and all(start < end for start, end in a.claims) and not is_writers_own(a.claimer, self._words)
        ]
        quoted = [
            *interrupted(layout, speech_attributions(layout, alone, told, self._words)),
            *rest_of_woven(layout, [q for q in quotes.every if q not in lone], told),
        ]
        framed = [*labelled_lines(layout), *set_off_speech(layout, self._words)]
        return selected(layout, [*framed, *outside(quoted, framed)], told, alone, questions=self._questions)


def _rate(attribution: Attribution, claim: str) -> float:
    return PATTERNS[attribution.pattern].score(len(claim.split()))


def _others(doc: "Doc", cue: Range, parts: Sequence[Range]) -> tuple[Range, ...]:
    """The likeliest in code points, without those that hold words of the cue: a claim is not the claiming."""
    told = [part for part in parts if part[1] <= cue[0] or cue[1] <= part[0]]
    return tuple(_offsets(doc, part) for part in told[:_MOST_OTHERS])


def _roles(text: str, layout: Layout, found: Attribution, references: References) -> dict[str, Role]:
    roles = {"cue": role_of(text, *_offsets(layout.doc, found.cue))} if found.cue[0] < found.cue[1] else {}
    if found.claimer is not None:
        stretch = layout.around(found.claimer.i)
        where = claimer_range(found.claimer, first=stretch.first, last=stretch.last)
        if where[0] < where[1]:
            entity = references.resolve(found.claimer, where)
            roles["claimer"] = role_of(text, *_offsets(layout.doc, where), entity)
    return roles


def _offsets(doc: "Doc", part: Range) -> Range:
    """Code points of a range of tokens."""
    last = doc[part[1] - 1]
    return doc[part[0]].idx, last.idx + len(last)
