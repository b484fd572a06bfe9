"""Finds speech set off as a paragraph without quotation marks, behind a line that ends with a cue and a colon."""

from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from workbench.suggest.claim_clauses import is_finite
from workbench.suggest.claim_layout import OPENERS, Layout, Stretch
from workbench.suggest.claim_lexicon import Lexicon
from workbench.suggest.claim_patterns import Attribution
from workbench.suggest.claim_roles import claimer_of, cue_range, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Token


def set_off_speech(layout: Layout, lexicon: Lexicon) -> Iterator[Attribution]:
    """The sentences of the paragraph behind "Putin added:"."""
    paragraphs = [list(held) for _, held in groupby(layout.stretches, key=lambda s: s.paragraph)]
    for (*_, before), block in pairwise(paragraphs):
        verb = _cue(layout, before, lexicon)
        if verb is not None and _is_text(layout, block):
            claims = tuple(c for s in block if (c := trimmed(layout.doc, s.first, s.last))[1] - c[0] > 2)
            cue = cue_range(verb, first=before.first, last=before.last)
            yield Attribution("block", cue, claims, claimer_of(verb))


def _cue(layout: Layout, stretch: Stretch, lexicon: Lexicon) -> "Token | None":
    """The verb of speech of a line that ends with a colon, unless it has said it: "noted that talks had failed:"."""
    words = layout.doc[stretch.first : stretch.last]
    verb = next((t for t in words if lexicon.speaks(t)), None) if words[-1].text == ":" else None
    if verb is None or any(t.i > verb.i and is_finite(t) and t.dep_ != "relcl" for t in words):
        return None
    return verb


def _is_text(layout: Layout, block: list[Stretch]) -> bool:
    """Whether a paragraph is neither in quotation marks nor in markup, and introduces nothing itself."""
    first, last = layout.doc[block[0].first], layout.doc[block[-1].last - 1]
    return first.text not in OPENERS and not first.text.startswith("<") and last.text != ":"
