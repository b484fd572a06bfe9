"""Finds the clause that a reporting verb takes: for each pattern of the table, where in the parse it hangs."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.suggest.claim_clauses import cue_phrase, is_finite, marker
from workbench.suggest.claim_lexicon import Verb
from workbench.suggest.claim_patterns import PATTERNS
from workbench.suggest.claim_roles import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

_ASIDE = frozenset({"parataxis", "ccomp", "advcl", "dep"})
_STRAY = frozenset({"relcl", "acl", "ccomp", "advcl"})
_SENTENCE_ENDS = frozenset(".!?;:")
_NOT_BEFORE_ASIDE = frozenset({";", "(", "—", "–", "--", "-"})


@dataclass(frozen=True, slots=True)
class Complement:
    """The head of a clause below a cue, the pattern that it fits, and whether the clause stands before the cue."""

    pattern: str
    clause: "Token"
    before: bool = False


def complements(verb: "Token", entry: Verb) -> Iterator[Complement]:
    """The clauses that a verb takes, those behind it first: what stands before it may belong to another."""
    for child in sorted(verb.children, key=lambda c: c.i < verb.i):
        form = _form(child, verb)
        if form is not None and _takes(entry, form) and (form != "before" or _is_aside(verb)):
            yield Complement(form, child, child.i < verb.i)
    for clause in _behind_preposition(verb):
        form = "about" if marker(clause) == "wh" and is_finite(clause) else "accusation"
        if _takes(entry, form):
            yield Complement(form, clause)
    if _takes(entry, "before") and verb.dep_ in _ASIDE and _is_aside(verb):
        yield Complement("before", verb.head, True)
    stray = _stray_that_clause(verb) if _takes(entry, "that") else None
    if stray is not None:
        yield Complement("that", stray)


def _stray_that_clause(verb: "Token") -> "Token | None":
    """A that-clause which the parser hung below a noun in between: "told a crowd in Salem that X"."""
    for word in verb.doc[verb.i + 1 : verb.i + 20]:
        if word.lower_ == "that" and word.dep_ == "mark":
            return word.head if word.head.dep_ in _STRAY and is_finite(word.head) else None
        if word.text in _SENTENCE_ENDS or (word.pos_ == "VERB" and is_finite(word)):
            return None
    return None


def _behind_preposition(verb: "Token") -> Iterator["Token"]:
    """Clauses behind a preposition: "talked about how X", "accused them of doing X"."""
    for child in verb.rights:
        if child.dep_ == "prep":
            yield from (c for c in child.rights if c.dep_ == "pcomp")


def _is_aside(verb: "Token") -> bool:
    """Whether this is "he said", "he told reporters" or "as he said", set off from a clause that is not its object."""
    subject = own_subject(verb)
    if subject is None or subject.lower_ == "you" or not is_finite(verb):
        return False
    return _set_off(verb) and not any(c.dep_ in {"ccomp", "xcomp"} for c in verb.rights)


def _form(child: "Token", verb: "Token") -> str | None:
    if child.dep_ == "ccomp":
        return _form_of_clause(child, verb)
    if child.i < verb.i:
        return None
    if child.dep_ == "advcl":
        return "asked" if marker(child) == "wh" and is_finite(child) else None
    return _form_of_open(child) if child.dep_ == "xcomp" else None


def _form_of_clause(clause: "Token", verb: "Token") -> str | None:
    mark = marker(clause)
    if clause.i < verb.i:
        return "before" if is_finite(clause) and mark != "wh" else None
    if mark in {"that", "wh"}:
        return mark
    return "bare" if is_finite(clause) else None


def _form_of_open(clause: "Token") -> str | None:
    if clause.tag_ == "VBG" and any(c.dep_ == "ccomp" and is_finite(c) and marker(c) is None for c in clause.rights):
        return "bare"  # "said legalising it could help": the parser takes the subject for a verb of its own
    if marker(clause) == "to":
        return "infinitive"
    has_done = clause.tag_ == "VBN" and any(c.lower_ == "having" for c in clause.lefts)
    return "gerund" if clause.tag_ == "VBG" or has_done else None


def _takes(entry: Verb, form: str) -> bool:
    return bool(entry.takes & PATTERNS[form].needs)


def _set_off(verb: "Token") -> bool:
    """Whether a comma or quotation mark stands before "he said" and none of the claim between the two words."""
    doc, (start, end) = verb.doc, cue_phrase(verb)
    if doc[start].lower_ == "as" and (start == 0 or doc[start].is_sent_start or doc[start - 1].is_sent_start):
        return True
    if start == 0 or not doc[start - 1].is_punct or doc[start - 1].text in _NOT_BEFORE_ASIDE:
        return False
    return end >= len(doc) or not doc[end].is_punct or doc[end].text != ":"
