"""Finds what verbs, nouns, adjectives and “according to” attribute outside speech of its own."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from workbench.core.articles import Range
from workbench.suggest.claim_clauses import FINITE, clause_after, clause_before, is_finite, marker, marks_question
from workbench.suggest.claim_complements import Complement, complements
from workbench.suggest.claim_layout import Layout, Stretch
from workbench.suggest.claim_lexicon import Lexicon, Verb
from workbench.suggest.claim_patterns import Attribution
from workbench.suggest.claim_quotes import Quotation
from workbench.suggest.claim_roles import claimer_of, cue_range, own_subject, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Token

_NAMING = frozenset({"PROPN", "NOUN", "PRON"})
_CUES = frozenset({"VERB", "NOUN", "ADJ", "ADP", "SCONJ"})


def attributions(layout: Layout, lexicon: Lexicon, *, speech: Sequence[Quotation]) -> Iterator[Attribution]:
    """What is attributed outside `speech`, the quotations that stand alone."""
    spoken = {i for quotation in speech for i in range(quotation.first, quotation.last)}
    for token in layout.doc:
        if token.pos_ in _CUES and token.i not in spoken:
            found = _of(token, layout, lexicon)
            if found is not None:
                yield found


def _of(token: "Token", layout: Layout, lexicon: Lexicon) -> Attribution | None:
    if token.lower_ == "according":
        return of_according(token, layout)
    if token.pos_ == "VERB":
        entry = lexicon.verb(token)
        return of_verb(token, entry, layout, lexicon) if entry is not None else None
    if token.pos_ == "NOUN":
        return of_noun(token, layout, lexicon)
    if token.dep_ == "acomp" and token.lower_ in lexicon.adjectives:
        return of_adjective(token, layout, lexicon)
    return None


def of_verb(verb: "Token", entry: Verb, layout: Layout, lexicon: Lexicon) -> Attribution | None:
    complement = None if _is_gapped(verb) else next(complements(verb, entry), None)
    stretch = layout.around(verb.i)
    if complement is None:
        return _of_tail(verb, entry, stretch) or _of_object(verb, entry, stretch)
    cue = cue_range(verb, first=stretch.first, last=stretch.last)
    if complement.before:
        claims = clause_before(complement.clause, verb, stretch)
    else:
        claims = clause_after(complement.clause, cue[1], stretch, lexicon, verb)
    return Attribution(
        pattern=_pattern(complement, entry),
        cue=cue,
        claims=tuple(claims),
        claimer=claimer_of(verb),
        joined=complement.before and len(claims) > 1,
        denied=entry.denies != _negated(verb),
        kind=entry.kind if complement.pattern == "infinitive" else None,
    )


def _pattern(complement: Complement, entry: Verb) -> str:
    asks = complement.pattern in {"wh", "about"} and ("ask" in entry.classes or marks_question(complement.clause))
    return "question" if asks or complement.pattern == "asked" else complement.pattern


def _of_tail(verb: "Token", entry: Verb, stretch: Stretch) -> Attribution | None:
    """What the parser did not see, by comma and sentence end: "C, records show." and "C, said the envoy"."""
    doc = verb.doc
    if "aside" not in entry.takes or not is_finite(verb):
        return None
    comma = next((i for i in range(verb.i - 1, max(stretch.first, verb.i - 9), -1) if doc[i].text == ","), None)
    tail = [t for t in doc[verb.i + 1 : stretch.last] if not t.is_punct and not t.is_space]
    if comma is None or bool(tail) == (comma < verb.i - 1) or any(is_finite(t) for t in doc[comma + 1 : verb.i]):
        return None
    speaker = own_subject(verb) or (tail or [doc[verb.i - 1]])[0]
    claim = trimmed(doc, stretch.first, comma)
    if speaker.pos_ not in {"PROPN", "NOUN", "PRON"} or not any(is_finite(t) for t in doc[slice(*claim)]):
        return None
    if any(is_finite(t) and t.dep_ != "relcl" for t in tail):
        return None
    return Attribution("before", (verb.i, verb.i + 1), (claim,), speaker)


def _of_object(verb: "Token", entry: Verb, stretch: Stretch) -> Attribution | None:
    """A clause whose subject the parser took for the verb's object: "fear a strong dollar will hurt exports"."""
    subject = next((c for c in verb.rights if c.dep_ == "dobj" and c.pos_ in _NAMING), None)
    if "clause" not in entry.takes or subject is None or not is_finite(verb) or own_subject(verb) is None:
        return None
    helper = verb.doc[min(subject.right_edge.i + 1, stretch.last - 1)]
    head = helper.head if helper.dep_ in {"aux", "auxpass"} else helper
    if helper.tag_ not in FINITE or head.dep_ in {"relcl", "acl"} or own_subject(head) is not None or head.i < verb.i:
        return None
    claim = trimmed(verb.doc, subject.left_edge.i, min(head.right_edge.i + 1, stretch.last))
    return Attribution("bare", cue_range(verb, first=stretch.first, last=stretch.last), (claim,), claimer_of(verb))


def _is_gapped(verb: "Token") -> bool:
    """Whether this is "what he said frightens him", where the claim is pointed at and not told."""
    return any(c.lower_ in {"what", "whatever"} and c.dep_ == "dobj" for c in verb.lefts)


def _negated(verb: "Token") -> bool:
    return any(c.dep_ == "neg" for c in verb.lefts)


def of_noun(noun: "Token", layout: Layout, lexicon: Lexicon) -> Attribution | None:
    """A noun of saying and its clause: "the claim that X", "willingness to X", "his argument is that X"."""
    lemma = noun.lemma_.lower()
    takes = {"that": lemma in lexicon.that_nouns, "to": lemma in lexicon.infinitive_nouns}
    if not any(takes.values()):
        return None
    below = (c for c in noun.rights if c.dep_ in {"acl", "ccomp", "relcl"})
    for clause in (*below, *_predicated(noun)):
        mark = marker(clause)
        if mark is not None and takes.get(mark) and (mark == "to" or is_finite(clause)):
            claims = clause_after(clause, noun.i + 1, layout.around(noun.i), lexicon, noun.head)
            owner = _owner(noun)
            pattern = "noun" if owner is not None else "notion"
            return Attribution(pattern, _noun_cue(noun, clause), tuple(claims), owner, denied=_denies(noun, lexicon))
    return None


def _predicated(noun: "Token") -> list["Token"]:
    """The clause of "his argument is that X"."""
    if noun.dep_ != "nsubj" or noun.head.lemma_ != "be":
        return []
    return [c for c in noun.head.rights if c.dep_ == "ccomp" and marker(c) == "that"]


def _denies(noun: "Token", lexicon: Lexicon) -> bool:
    """Whether what is said of the noun turns its clause down: "rejected claims that X"."""
    entry = lexicon.verb(noun.head) if noun.dep_ in {"dobj", "nsubjpass"} and noun.head.pos_ == "VERB" else None
    return entry is not None and entry.denies and not _negated(noun.head)


def _noun_cue(noun: "Token", clause: "Token") -> Range:
    """The noun with a verb just before it and a “that” behind it, or with "is that"."""
    if clause.head.i == noun.head.i:
        return noun.i, clause.left_edge.i + 1
    owned = any(c.dep_ == "poss" for c in noun.lefts)
    start = noun.head.i if 0 < noun.i - noun.head.i < 4 and not owned else noun.i
    return start, _behind_that(noun)


def _behind_that(word: "Token") -> int:
    return word.i + 2 if word.i + 1 < len(word.doc) and word.nbor().lower_ == "that" else word.i + 1


def of_adjective(word: "Token", layout: Layout, lexicon: Lexicon) -> Attribution | None:
    """An adjective of a person and its clause, wherever the parser hung it: "was clear that X"."""
    verb, stretch = word.head, layout.around(word.i)
    clause = next((c for h in (word, verb) for c in h.rights if c.dep_ == "ccomp" and marker(c) == "that"), None)
    claimer = claimer_of(verb)
    if clause is None or clause.i < word.i or claimer is None or claimer.lower_ == "it":
        return None
    claims = clause_after(clause, word.i + 1, stretch, lexicon, verb)
    return Attribution("adjective", (verb.i, _behind_that(word)), tuple(claims), claimer, denied=_negated(verb))


def _owner(noun: "Token") -> "Token | None":
    owner = next((c for c in noun.lefts if c.dep_ == "poss"), None)
    if owner is not None or noun.dep_ == "nsubj":
        return owner
    return claimer_of(noun.head) if noun.head.pos_ in {"VERB", "AUX"} else None


def of_according(word: "Token", layout: Layout) -> Attribution | None:
    """The sentence without the phrase: "According to X, C" and "C, according to X"."""
    doc, stretch = layout.doc, layout.around(word.i)
    to = doc[word.i + 1] if word.i + 1 < stretch.last else None
    named = next((c for c in to.children if c.dep_ == "pobj"), None) if to is not None and to.lower_ == "to" else None
    if named is None:
        return None
    start, end = word.i, min(named.right_edge.i + 1, stretch.last)
    ahead, behind = trimmed(doc, stretch.first, start), trimmed(doc, end, stretch.last)
    # What follows in the middle is an afterthought, unless the sentence had not got to its verb.
    parts = [ahead] if any(is_finite(t) for t in doc[slice(*ahead)]) else [ahead, behind]
    claims = tuple(p for p in parts if p[1] - p[0] > 2)
    return Attribution("according", (word.i, word.i + 2), claims, named, len(claims) > 1) if claims else None
