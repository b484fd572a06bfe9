"""Reads an article for the learner of claims: a column for each thing that is known of its tokens, each found once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.core.articles import Range
from workbench.suggest.claim_layout import Layout, Stretch
from workbench.suggest.claim_lexicon import Lexicon
from workbench.suggest.claim_patterns import Attribution
from workbench.suggest.claim_quotes import Quotes
from workbench.suggest.claim_roles import is_edge

if TYPE_CHECKING:
    from spacy.tokens import Token

NONE = "-"
_FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
_CLAUSES = frozenset({"ccomp", "advcl", "relcl", "conj", "parataxis", "acl", "xcomp", "pcomp", "csubj", "ROOT"})
_OBJECTS = frozenset({"dobj", "pobj", "attr", "oprd"})
_CONTENTS = frozenset({"ccomp", "xcomp", "pcomp", "acl", "advcl", "parataxis", "dobj", "pobj", "csubj"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


@dataclass(frozen=True, slots=True)
class Governor:
    """What a token hangs below: the number of a cue or verb, and by which relation and on which side.

    `said` is what that tells of the token, the same for all on one branch.
    """

    token: int
    relation: str
    said: tuple[str, str, str, str, str] = ("root", "", "", "", "")


class TokenTable:
    """The tokens of one article as columns of short words."""

    def __init__(self, layout: Layout, found: Sequence[Attribution], quotes: Quotes, words: Lexicon) -> None:
        self.layout, self.found, self.words = layout, found, words
        self.tokens: list[Token] = list(layout.doc)
        tokens = self.tokens
        self.lower = [t.lower_ for t in tokens]
        self.lemma = [t.lemma_.lower() for t in tokens]
        self.tag = [t.tag_ for t in tokens]
        self.pos = [t.pos_ for t in tokens]
        self.dep = [t.dep_ for t in tokens]
        self.head = [t.head.i for t in tokens]
        self.cue = [_cue_kind(t, pos, words) for t, pos in zip(tokens, self.pos, strict=True)]
        self.ruled, self.ruled_cue = _by_rules(len(tokens), found)
        self.cues = [_either(cue, ruled) for cue, ruled in zip(self.cue, self.ruled_cue, strict=True)]
        self.quoted = _by_quotation(len(tokens), quotes)
        self.edges: list[list[str]] = [[] for _ in tokens]
        self._mark_edges()
        self._governors: list[Governor | None] = [None] * len(tokens)
        self._manners: dict[int, tuple[str, str]] = {}
        self._beside: dict[int, list[str]] = {}

    def stretches(self) -> Iterator[Stretch]:
        """The stretches that may hold claims: prose with a cue, a quotation or an object clause in it or on both sides.

        To look at others too takes a quarter longer and finds little.
        """
        hints = [self._hints(stretch) for stretch in self.layout.stretches]
        around = zip([False, *hints], hints, [*hints[1:], False], self.layout.stretches, strict=False)
        return (
            s for before, here, behind, s in around if (here or (before and behind)) and self.layout.is_prose(s.first)
        )

    def _hints(self, stretch: Stretch) -> bool:
        part = slice(stretch.first, stretch.last)
        columns = (self.cue, self.quoted, self.ruled)
        return "ccomp" in self.dep[part] or any(one != NONE for column in columns for one in column[part])

    def clauses(self, stretch: Stretch) -> Iterator[Range]:
        """What may be a claim by the parse alone: the stretch, and clauses and objects with a finite verb in it."""
        parts = [(stretch.first, stretch.last)]
        for i in range(stretch.first, stretch.last):
            if self.dep[i] in _CONTENTS:
                token = self.tokens[i]
                first = max(token.left_edge.i, stretch.first)
                if self.lower[first] == "that" and self.dep[first] == "mark":
                    first += 1
                parts.append((first, min(token.right_edge.i + 1, stretch.last)))
        for first, last in parts:
            start, end = self.trimmed((first, last))
            if end - start > 2 and self.is_finite((start, end)):
                yield start, end

    def trimmed(self, part: Range) -> Range:
        """A part without punctuation, quotation marks and space at its edges."""
        start, end = part
        while start < end and is_edge(self.lower[start]):
            start += 1
        while end > start and is_edge(self.lower[end - 1]):
            end -= 1
        return start, end

    def beside(self, stretch: Stretch) -> list[str]:
        """Whether the stretches before and behind hold claims of the rules, and are of the same paragraph."""
        known = self._beside.get(stretch.first)
        if known is None:
            before, behind = self.layout.around(stretch.first - 1), self.layout.around(stretch.last)
            known = [f"{name}={self._held(other, stretch)}" for name, other in (("bf", before), ("bh", behind))]
            self._beside[stretch.first] = known
        return known

    def _held(self, other: Stretch, stretch: Stretch) -> str:
        if other is stretch or other.paragraph != stretch.paragraph:
            return "other"
        return next((rule[2:] for rule in reversed(self.ruled[other.first : other.last]) if rule != NONE), NONE)

    def is_finite(self, part: Range) -> bool:
        return not _FINITE.isdisjoint(self.tag[part[0] : part[1]])

    def governor(self, i: int) -> Governor:
        """The nearest cue above a token, or else the head of the clause that it is in."""
        path: list[int] = []
        while (known := self._governors[i]) is None:
            path.append(i)
            head, dep = self.head[i], self.dep[i]
            if head == i:
                known = Governor(i, "")
            elif (kind := self.cue[head]) != NONE or dep == "ccomp":
                known = self._governed(head, kind if kind != NONE else self.pos[head], dep + ("<" if i < head else ">"))
            if known is not None:
                break
            i = head
        for each in path:
            self._governors[each] = known
        return known

    def _governed(self, verb: int, kind: str, relation: str) -> Governor:
        subject, manner = self.manner(verb)
        named = f"{self.lemma[verb]}|{relation}", f"{relation}|{subject}", f"{relation}|{manner}"
        return Governor(verb, relation, (f"{kind}|{relation}", relation, *named))

    def manner(self, verb: int) -> tuple[str, str]:
        """Who does what a verb says, and how it is said: tense, denial, helping verb."""
        known = self._manners.get(verb)
        if known is None:
            children = list(self.tokens[verb].children)
            who = next((c for c in children if c.dep_ in _SUBJECTS), None)
            subject = NONE if who is None else f"{who.pos_}{who.ent_type_}"
            negated = any(c.dep_ == "neg" for c in children)
            modal = next((c.lower_ for c in children if c.tag_ == "MD"), "")
            known = self._manners[verb] = subject, f"{self.tag[verb]}{'n' if negated else ''}{modal}"
        return known

    def _mark_edges(self) -> None:
        """Where clauses begin and end, and objects that hold a clause."""
        for token, dep in zip(self.tokens, self.dep, strict=True):
            if dep in _CLAUSES:
                self._mark(dep, token.left_edge.i, token.right_edge.i)
            elif dep in _OBJECTS and (last := token.right_edge.i) - (first := token.left_edge.i) > 2:
                self._mark(dep + ("+" if self.is_finite((first, last + 1)) else ""), first, last)

    def _mark(self, name: str, first: int, last: int) -> None:
        self.edges[first].append("le=" + name)
        self.edges[last].append("re=" + name)
        if last + 1 < len(self.edges):
            self.edges[last + 1].append("ra=" + name)


def _cue_kind(token: "Token", pos: str, words: Lexicon) -> str:
    """The classes of a word that introduces claims, as the lexicon has it."""
    if pos == "VERB":
        entry = words.verb(token)
        return "v:" + "+".join(sorted(entry.classes)) if entry is not None else NONE
    if pos == "NOUN":
        lemma = token.lemma_.lower()
        return "noun" if lemma in words.that_nouns or lemma in words.infinitive_nouns else NONE
    if pos == "ADJ":
        return "adjective" if token.lower_ in words.adjectives else NONE
    return "according" if token.lower_ == "according" else NONE


def _by_rules(length: int, found: Sequence[Attribution]) -> tuple[list[str], list[str]]:
    """For each token where in which claim of the rules it is, and whether it is a cue or claimer of one."""
    inside, cues = [NONE] * length, [NONE] * length
    for attribution in found:
        for start, end in attribution.claims:
            inside[start:end] = ["I-" + attribution.pattern] * (end - start)
            inside[start] = "B-" + attribution.pattern
            if end - start > 1:
                inside[end - 1] = "E-" + attribution.pattern
        for i in range(*attribution.cue):
            cues[i] = attribution.pattern
        if attribution.claimer is not None and cues[attribution.claimer.i] == NONE:
            cues[attribution.claimer.i] = "claimer"
    return inside, cues


def _either(cue: str, ruled: str) -> str:
    """The class of a cue by the lexicon, else the pattern of the rules that has it for one, else ""."""
    if cue != NONE:
        return cue
    return "" if ruled in {NONE, "claimer"} else ruled


def _by_quotation(length: int, quotes: Quotes) -> list[str]:
    """For each token where in a quotation it is: S in one that stands alone, W in words woven into a sentence."""
    inside = [NONE] * length
    alone = frozenset(quotes.alone)
    for quotation in quotes.every:
        kind = "S" if quotation in alone else "W"
        inside[quotation.first : quotation.last] = [kind + "I"] * (quotation.last - quotation.first)
        inside[quotation.first] = kind + "B"
        inside[quotation.last - 1] = kind + "E"
    return inside
