"""Finds who makes a claim and by which words: the claimer's and the cue's edges around a reporting verb."""

from typing import TYPE_CHECKING

from workbench.core.articles import Range
from workbench.suggest.claim_layout import CLOSERS, OPENERS
from workbench.suggest.claim_lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
# Documents speak for the one who issued them: in "he issued a statement saying that X" the claimer is "he".
_DOCUMENTS = frozenset(
    {"statement", "letter", "email", "e-mail", "tweet", "post", "message", "memo", "op-ed", "speech"}
)
_UPWARD = frozenset({"conj", "advcl", "xcomp", "pcomp", "prep", "ccomp", "parataxis", "dep", "acl", "auxpass", "aux"})
_INSIDE_CUE = frozenset({"aux", "auxpass", "neg", "prt", "advmod"})
_NO_CLAIMER = frozenset({"this", "there", "what"})


def claimer_of(verb: "Token") -> "Token | None":
    """The word that names who speaks: the verb's subject, its agent in the passive, or who its matrix verb has."""
    agent = _agent(verb) or _quoted(verb)
    if agent is not None:
        return agent
    subject = own_subject(verb)
    if subject is not None and _cut_off(subject, verb):
        return _noun_before(verb)
    if subject is not None:
        impersonal = subject.lower_ == "it" and any(c.dep_ == "ccomp" for c in verb.children) and _passive(verb)
        return None if impersonal or subject.dep_ == "csubj" else subject
    return _borrowed(verb)


def _cut_off(subject: "Token", verb: "Token") -> bool:
    """Whether a colon or line break parts a subject from its verb: a dateline or title that the parser took for it."""
    return subject.i < verb.i and any(t.text == ":" or "\n" in t.text for t in subject.doc[subject.i + 1 : verb.i])


def _noun_before(verb: "Token") -> "Token | None":
    i = verb.i - 1
    while i > 0 and verb.doc[i].dep_ in _INSIDE_CUE:
        i -= 1
    return verb.doc[i] if i >= 0 and verb.doc[i].pos_ in {"PROPN", "NOUN", "PRON"} else None


def own_subject(verb: "Token") -> "Token | None":
    return next((c for c in verb.children if c.dep_ in SUBJECTS), None)


def _agent(verb: "Token") -> "Token | None":
    for child in verb.rights:
        if child.dep_ == "agent":
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    return None


def _quoted(verb: "Token") -> "Token | None":
    """Whom another quotes: "the article quoted Smith as saying"."""
    quoting = next((a for a in verb.ancestors if a.lemma_ == "quote"), None) if verb.dep_ == "pcomp" else None
    return next((c for c in quoting.rights if c.dep_ == "dobj"), None) if quoting is not None else None


def _passive(verb: "Token") -> bool:
    return any(c.dep_ == "auxpass" for c in verb.children)


def _borrowed(verb: "Token") -> "Token | None":
    """The subject that a participle, an infinitive or a coordinated verb shares with the verb above it."""
    head = verb.head
    if head.i == verb.i or verb.dep_ not in _UPWARD:
        return None
    if verb.dep_ == "conj" and verb.tag_ == "VBD" != head.tag_:
        # "Putin said that A grows but added that B": the parser hangs "added" below "grows", its tense below "said".
        same = next((a for a in head.ancestors if a.tag_ == verb.tag_), None)
        return claimer_of(same or head)
    if verb.dep_ == "acl" and head.pos_ in {"NOUN", "PROPN"}:
        return head if head.lemma_.lower() not in _DOCUMENTS else _borrowed_by_noun(head)
    return claimer_of(head) if head.pos_ in {"VERB", "AUX", "ADP", "ADJ", "SCONJ"} else _borrowed_by_noun(head)


def _borrowed_by_noun(noun: "Token") -> "Token | None":
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    return owner if owner is not None else claimer_of(noun.head) if noun.head.i != noun.i else None


def is_writers_own(claimer: "Token | None", lexicon: Lexicon) -> bool:
    """Whether nobody speaks and the writer concludes: "this suggests that X", "the approach shows that X"."""
    if claimer is None:
        return False
    if claimer.lower_ in _NO_CLAIMER:
        return True
    pointed = any(c.lower_ in {"this", "these", "that", "those", "such"} for c in claimer.lefts if c.dep_ == "det")
    return pointed and claimer.pos_ == "NOUN" and claimer.lemma_.lower() not in lexicon.persons | lexicon.groups


def claimer_range(head: "Token", *, first: int, last: int) -> Range:
    """The mention around its head: titles, roles and appositions, but no relative clause and no edge punctuation."""
    doc, start, end = head.doc, max(head.left_edge.i, first), min(head.right_edge.i + 1, last)
    if head.dep_ == "poss":
        end = min(end, head.i + 1)
    for child in head.rights:
        if child.dep_ in {"relcl", "acl", "cc", "advcl", "parataxis", "ccomp", "punct"} and child.i > head.i:
            if child.dep_ == "cc" and child.lower_ in {"and", "or"}:
                continue
            if child.dep_ == "punct" and child.text not in {"—", "--", "–", ":", ";"}:
                continue
            end = min(end, child.left_edge.i)
    for i in range(start, head.i):
        if doc[i].text in {":", "—", "--", "–"} or doc[i].text in OPENERS | CLOSERS - {"'"}:
            start = i + 1
    start, end = trimmed(doc, start, end)
    # As in: The World Health Organization (WHO) said.
    is_open = [t.text for t in doc[start:end] if t.text in {"(", ")"}][-1:] == ["("]
    return start, end + (is_open and end < last and doc[end].text == ")")


def cue_range(verb: "Token", *, first: int, last: int) -> Range:
    """The reporting verb with its auxiliaries and particle, whatever adverb stands between, and a following “that”."""
    members = [c.i for c in verb.children if c.dep_ in _INSIDE_CUE and abs(c.i - verb.i) < 4]
    if verb.dep_ == "pcomp" and verb.i - verb.head.i == 1 and verb.head.i - verb.head.head.i == 1:
        # "was quoted as saying"
        members += [verb.head.i, verb.head.head.i, *(c.i for c in verb.head.head.lefts if c.dep_ in _INSIDE_CUE)]
    doc, start, end = verb.doc, verb.i, verb.i + 1
    while start - 1 >= first and start - 1 in members:
        start -= 1
    while end < last and end in members and doc[end].dep_ == "prt":
        end += 1
    if end < last and doc[end].lower_ == "that" and doc[end].dep_ == "mark":
        end += 1
    return start, end


def trimmed(doc: "Doc", start: int, end: int) -> Range:
    """Without punctuation, quotation marks and space at the edges; brackets and signs of money stay."""
    while start < end and is_edge(doc[start].text):
        start += 1
    while end > start and is_edge(doc[end - 1].text):
        end -= 1
    return start, end


def is_edge(word: str) -> bool:
    """Whether a token is nothing that a claim begins or ends with."""
    return not word.isalnum() and not any(c.isalnum() or c in "$€£₹%" for c in word)
