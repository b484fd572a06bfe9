"""Fills in what can be read off a claim: whether it is quoted, denied, and of which kind where that is plain."""

import re
from typing import TYPE_CHECKING

from workbench.core.articles import Range
from workbench.suggest.claim_layout import CLOSERS, OPENERS
from workbench.suggest.claim_lexicon import Lexicon
from workbench.suggest.claim_quotes import Quotation, covered

if TYPE_CHECKING:
    from spacy.tokens import Doc

# The first pattern that is found names the kind; what fits none is left to the person.
_KINDS = (
    ("position or opinion", r"should|must|ought|need(?:s|ed)? to|ha(?:s|ve|d) to"),
    ("plan or prediction", r"will|would|shall|going to|\w+[’']ll|plan(?:s|ned)? to"),
    ("quantity", r"[$€£₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|percent|per cent|million|billion|trillion|[a-z]+s)"),
    ("cause or comparison", r"because|due to|as a result|thanks to|caused?|driven by|than"),
    ("law or rule", r"illegal|unlawful|legal|law|constitutional|banned|prohibit\w*"),
)
_KIND_PATTERNS = tuple((kind, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)) for kind, words in _KINDS)


def kind_of(doc: "Doc", claim: Range, lexicon: Lexicon) -> str | None:
    """The kind of a claim, None where it is not plain."""
    head = doc[claim[0] : claim[1]].root
    entry = lexicon.verb(head) if head.pos_ == "VERB" else None
    if entry is not None and entry.classes & {"say", "promise"} and any(c.dep_ == "ccomp" for c in head.children):
        return "reported speech"
    text = doc[claim[0] : claim[1]].text
    return next((kind for kind, pattern in _KIND_PATTERNS if pattern.search(text)), None)


def directness(doc: "Doc", quotations: list[Quotation], claim: Range) -> str:
    """How much of a claim stands between quotation marks: all, none or some of its words."""
    quoted = covered(quotations, claim)
    marks = sum(t.text in OPENERS or t.text in CLOSERS for t in doc[claim[0] : claim[1]])
    if quoted == 0:
        return "indirect"
    return "direct" if quoted + marks >= claim[1] - claim[0] else "mixed"
