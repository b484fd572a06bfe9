"""Cuts a claim out of the parse: which tokens of a sentence belong to the clause below a cue, and where it must end."""

from typing import TYPE_CHECKING

from workbench.core.articles import Range
from workbench.suggest.claim_layout import CLOSERS, Stretch
from workbench.suggest.claim_lexicon import Lexicon
from workbench.suggest.claim_roles import own_subject, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
_QUESTION = frozenset({"WDT", "WP", "WP$", "WRB"})
# Participles that start what the speaker does next, not what he claims: "X, citing the level of trust".
_NEXT_ACT = frozenset(
    {"cite", "call", "describe", "refer", "urge", "advocate", "accuse", "blame", "praise", "speak", "quote", "tout"}
)
_COMMAS = frozenset({",", "—", "–", "--"})
_RELATIVES = frozenset({"which", "who", "where", "whose"})
_AFTERTHOUGHTS = {
    "relcl": _RELATIVES,
    "appos": frozenset({"a", "an"}),
    "advcl": frozenset({"though", "although"}),
    "prep": frozenset({"despite"}),
}
_HELPERS = frozenset({"aux", "auxpass", "neg", "prt"})


def is_finite(verb: "Token") -> bool:
    return verb.tag_ in FINITE or any(c.tag_ in FINITE for c in verb.lefts if c.dep_ in {"aux", "auxpass"})


def marker(clause: "Token") -> str | None:
    """What introduces a clause: that, wh (whether, why, what …), to, or None."""
    for child in clause.lefts:
        if child.dep_ == "mark":
            if child.lower_ == "that":
                return "that"
            if child.lower_ in {"whether", "if"}:
                return "wh"
        if child.tag_ in _QUESTION or (child.n_lefts and child.left_edge.tag_ in _QUESTION):
            return "wh"
        if child.tag_ == "TO":
            return "to"
    return None


def marks_question(clause: "Token") -> bool:
    """Whether a clause is left open: "whether X", "if X"; "why X" and "how X" say that X."""
    return any(c.dep_ == "mark" and c.lower_ in {"whether", "if"} for c in clause.lefts)


def cue_phrase(verb: "Token") -> Range:
    """The verb with its subject and helpers: what cuts a claim in two where it stands in the middle."""
    start, end = verb.i, verb.i + 1
    for child in verb.children:
        if child.dep_ in {"nsubj", "nsubjpass"}:
            start, end = min(start, child.left_edge.i), max(end, child.right_edge.i + 1)
        elif child.dep_ in _HELPERS or (child.dep_ == "advmod" and abs(child.i - verb.i) < 3):
            start, end = min(start, child.i), max(end, child.i + 1)
        elif child.dep_ in {"mark", "advmod"} and child.lower_ == "as":
            start = min(start, child.i)
    return start, end


def clause_after(clause: "Token", start: int, stretch: Stretch, lexicon: Lexicon, cue: "Token") -> list[Range]:
    """The clause behind its cue, which ends before `start`: one range, or one for each of several that-clauses."""
    doc = clause.doc
    end = min(_end_with_strays(clause, cue), stretch.last)
    start = max(start, clause.left_edge.i, stretch.first, _behind_that(clause))
    end = min([end, *(cut for cut in _next_acts(clause, lexicon, cue) if cut > start)])
    end = _without_afterthought(doc, start, end)
    starts = [start, *_second_that_clauses(doc, start, end)]
    ranges = [_without_that(doc, *trimmed(doc, a, b)) for a, b in zip(starts, [*starts[1:], end], strict=True)]
    return [_without_conjunction(doc, a, b) for a, b in ranges]


def _end_with_strays(clause: "Token", cue: "Token") -> int:
    """Where the clause ends, with what is said on but hangs below the cue: "said A is weak and will fail".

    A coordinated verb whose tense or mood is not the cue's own goes with the clause.
    """
    end = clause.right_edge.i + 1
    for verb in cue.conjuncts if cue.i < clause.i else ():
        mood = _mood(verb)
        goes_on = mood == "MD" or (cue.tag_ == "VBD" and mood in {"VBP", "VBZ"})
        if verb.i > clause.i and verb.left_edge.i <= end + 3 and goes_on:
            end = max(end, verb.right_edge.i + 1)
    return end


def _mood(verb: "Token") -> str | None:
    helper = next((c.tag_ for c in verb.lefts if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE), None)
    return helper or (verb.tag_ if verb.tag_ in FINITE else None)


def _behind_that(clause: "Token") -> int:
    return next((c.i + 1 for c in clause.lefts if c.dep_ == "mark" and c.lower_ == "that"), 0)


def clause_before(clause: "Token", verb: "Token", stretch: Stretch) -> list[Range]:
    """The clause that its cue follows or interrupts: one range, or one on each side."""
    doc, (cue_start, cue_end) = clause.doc, cue_phrase(verb)
    own = {t.i for t in verb.subtree}
    tokens = [t.i for t in clause.subtree if stretch.first <= t.i < stretch.last]
    if verb.i in {*tokens}:
        tokens = [i for i in tokens if i not in own]
    left = [i for i in tokens if i < cue_start and doc[i].dep_ not in {"cc", "punct"}]
    right = [i for i in tokens if i >= cue_end]
    ranges = []
    if left:
        ranges.append(trimmed(doc, stretch.first, cue_start))
    if right and (right[-1] - right[0] > 1 or clause.i > verb.i):
        ranges.append(_without_that(doc, *trimmed(doc, right[0], right[-1] + 1)))
    return [(a, b) for a, b in ranges if a < b]


def _next_acts(clause: "Token", lexicon: Lexicon, cue: "Token") -> list[int]:
    """Where something begins that the parser hung below the clause but that the speaker does: the claim ends there."""
    cuts = []
    for head in (clause, *clause.conjuncts):
        for child in head.rights:
            if child.dep_ == "conj" and _says_more(child, lexicon, cue):
                cuts.append(_conjunction_before(child))
            elif child.dep_ in {"advcl", "acl", "dep", "parataxis"} and _adds(child, lexicon):
                cuts.append(child.left_edge.i)
    return cuts


def _says_more(verb: "Token", lexicon: Lexicon, cue: "Token") -> bool:
    """Whether the speaker says it and not the clause: "X said A and added that B", in the cue’s own tense."""
    reports = lexicon.verb(verb) is not None and any(c.dep_ == "ccomp" for c in verb.rights)
    if own_subject(verb) is not None:
        return reports and _named(own_subject(verb))
    if verb.tag_ == cue.tag_ == "VBG":
        return is_finite(verb.head)
    if verb.tag_ != cue.tag_ or verb.tag_ not in {"VBD", "VBZ"}:
        return False
    # "has met him and liked him": a participle in the past tense's clothes.
    return reports or verb.head.tag_ not in {verb.tag_, "VBN"}


def _named(subject: "Token | None") -> bool:
    return subject is not None and subject.pos_ != "PRON"


def _adds(verb: "Token", lexicon: Lexicon) -> bool:
    """Whether the speaker does it: ", adding that B" and ", citing B"."""
    if verb.tag_ != "VBG" or own_subject(verb) is not None or not _behind_comma(verb):
        return False
    reports = lexicon.verb(verb) is not None and any(c.dep_ == "ccomp" for c in verb.rights)
    return reports or verb.lemma_ in _NEXT_ACT


def _behind_comma(verb: "Token") -> bool:
    """Whether a comma stands before the verb's phrase, perhaps with a quotation mark: “X,” adding that Y."""
    before = verb.left_edge.i - 1
    while before > 0 and verb.doc[before].text in CLOSERS:
        before -= 1
    return before >= 0 and verb.doc[before].text in _COMMAS


def _conjunction_before(verb: "Token") -> int:
    start = verb.left_edge.i
    while start > 0 and verb.doc[start - 1].dep_ in {"cc", "punct"}:
        start -= 1
    return start


def _without_afterthought(doc: "Doc", start: int, end: int) -> int:
    """Leaves out a last ", which …", ", a move that …", ", though …": as likely the writer's words as the speaker's."""
    start, end = trimmed(doc, start, end)
    for word in doc[start + 3 : end]:
        first = word.left_edge
        opens = _AFTERTHOUGHTS.get(word.dep_, frozenset())
        if (
            first.lower_ in opens
            and word.right_edge.i >= end - 1
            and doc[first.i - 1].text in _COMMAS
            and start < word.head.i < first.i
        ):
            return first.i
    return end


def _second_that_clauses(doc: "Doc", start: int, end: int) -> list[int]:
    """Where "and that …" starts a further claim."""
    return [t.i for t in doc[start + 1 : end] if t.lower_ == "that" and t.dep_ == "mark" and doc[t.i - 1].dep_ == "cc"]


def _without_that(doc: "Doc", start: int, end: int) -> Range:
    marked = start < end and doc[start].lower_ == "that" and doc[start].dep_ == "mark"
    return trimmed(doc, start + 1, end) if marked else (start, end)


def _without_conjunction(doc: "Doc", start: int, end: int) -> Range:
    while end > start and doc[end - 1].dep_ == "cc":
        start, end = trimmed(doc, start, end - 1)
    return start, end
