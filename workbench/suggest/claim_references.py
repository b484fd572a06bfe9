"""Says which entity a claimer stands for: a name for itself, "he" or "the diplomat" for somebody named before.

The method is Hobbs's preference in its plainest form: going back from the word, the nearest person who is the subject
of a sentence or was found to be a claimer, unless first name or title tell against it. What stands inside a claim is
told about, not telling, and comes last.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.core.articles import Range
from workbench.core.spans import ENTITIES
from workbench.core.suggestions import Suggestion
from workbench.suggest.claim_lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_HE, _SHE = frozenset({"he", "him", "his"}), frozenset({"she", "her", "hers"})
_GROUP_PRONOUNS = frozenset({"they", "them", "their", "it", "its"})
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_GROUPS = frozenset({"ORG", "NORP", "GPE"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "agent"})
_FAR = 400
"""Tokens after which somebody without a name is forgotten."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity suggestion with its tokens `first` up to but not including `last`, and its head word."""

    id: str
    label: str
    first: int
    last: int
    head: "Token"


class References:
    """The entity mentions of one article, and who has been speaking so far."""

    def __init__(self, doc: "Doc", so_far: Sequence[Suggestion], claims: Iterable[Range], words: Lexicon) -> None:
        self._words = words
        self._mentions = sorted(_mentions(doc, so_far), key=lambda m: m.first)
        self._firsts = [m.first for m in self._mentions]
        self._first_words: dict[str, set[str]] = defaultdict(set)
        for mention in self._mentions:
            if mention.label == "PERSON":
                self._first_words[doc[mention.last - 1].lower_].update(_first_words(mention))
        self._claims = sorted(claims)
        self._speakers: dict[int, Mention] = {}

    def resolve(self, claimer: "Token", where: Range) -> str | None:
        """The id of the entity mention that a claimer at tokens `where` stands for."""
        mention = self._meant(claimer, where)
        if mention is not None:
            self._speakers[claimer.i] = mention
        return mention.id if mention is not None else None

    def _meant(self, claimer: "Token", where: Range) -> Mention | None:
        word = claimer.lower_
        if claimer.pos_ == "PRON" or (claimer.dep_ == "poss" and claimer.tag_ == "PRP$"):
            return self._for_pronoun(word, claimer)
        named = self._named(claimer, where)
        if named is not None:
            return named
        lemma = claimer.lemma_.lower()
        if lemma in self._words.persons and _definite(claimer, where):
            return self._by_role(lemma, claimer, where)
        if lemma in self._words.groups and _definite(claimer, where) and not self._named_in(where):
            return self._nearest(claimer.i, lambda m: m.label in _GROUPS)
        return None

    def _for_pronoun(self, word: str, claimer: "Token") -> Mention | None:
        if word in _HE:
            return self._nearest(claimer.i, lambda m: m.label == "PERSON" and not self._known_as(m, self._words.she))
        if word in _SHE:
            return self._nearest(claimer.i, lambda m: m.label == "PERSON" and not self._known_as(m, self._words.he))
        if word in _GROUP_PRONOUNS:
            return self._nearest(claimer.i, lambda m: m.label in _GROUPS)
        if word in _RELATIVE and claimer.head.dep_ == "relcl":
            antecedent = claimer.head.head
            return self._at(antecedent.i) or self._named(antecedent, (antecedent.left_edge.i, claimer.i))
        return None

    def _named(self, claimer: "Token", where: Range) -> Mention | None:
        """The mention that holds the claimer's head, or a name in apposition to it: "the spokesman, Peskov"."""
        held = self._at(claimer.i)
        if held is not None:
            return held
        appositions = [c.i for c in claimer.children if c.dep_ in {"appos", "flat"} and where[0] <= c.i < where[1]]
        return next((m for i in appositions if (m := self._at(i)) is not None), None)

    def _by_role(self, lemma: str, claimer: "Token", where: Range) -> Mention | None:
        """A person who was introduced with this role, or else the one who is being talked about.

        Nobody where the role says whose it is ("the Labour leader"), or somebody without a name had it last.
        """
        described = self._nearest(claimer.i, lambda m: m.label == "PERSON" and lemma in _description(m))
        if described is None and self._named_in(where):
            return None
        found = described or self._nearest(claimer.i, lambda m: m.label == "PERSON")
        unnamed = _last_unnamed(lemma, claimer)
        return None if found is not None and unnamed > found.first else found

    def _named_in(self, where: Range) -> bool:
        """Whether what names a claimer holds the name of somebody or something else: "the Clinton campaign"."""
        index = bisect_left(self._firsts, where[1]) - 1
        return index >= 0 and self._mentions[index].last > where[0]

    def _nearest(self, before: int, fits: Callable[[Mention], bool]) -> Mention | None:
        """Going back: speakers and subjects of sentences first, then whoever was named."""
        speaker = next((i for i in reversed(self._speakers) if i < before and fits(self._speakers[i])), -1)
        named: Mention | None = None
        for index in range(bisect_left(self._firsts, before) - 1, -1, -1):
            mention = self._mentions[index]
            if mention.head.i < speaker:
                return self._speakers[speaker]
            if fits(mention):
                if _is_subject(mention.head) and not self._in_claim(mention.first):
                    return mention
                named = named or mention
        return self._speakers.get(speaker, named)

    def _at(self, token: int) -> Mention | None:
        index = bisect_right(self._firsts, token) - 1
        mention = self._mentions[index] if index >= 0 else None
        return mention if mention is not None and token < mention.last else None

    def _in_claim(self, token: int) -> bool:
        index = bisect_right(self._claims, (token, 1 << 60)) - 1
        return index >= 0 and token < self._claims[index][1]

    def _known_as(self, mention: Mention, names: frozenset[str]) -> bool:
        """Whether this mention, or a longer one that ends with the same name, starts with one of `names`."""
        surname = mention.head.doc[mention.last - 1].lower_
        return not names.isdisjoint(self._first_words[surname])


def _mentions(doc: "Doc", so_far: Sequence[Suggestion]) -> Iterator[Mention]:
    for suggestion in so_far:
        if suggestion.span.layer == ENTITIES:
            span = doc.char_span(suggestion.span.start, suggestion.span.end, alignment_mode="expand")
            if span is not None and len(span):
                yield Mention(suggestion.id, suggestion.span.label, span.start, span.end, span.root)


def _first_words(mention: Mention) -> list[str]:
    """The first word of a name and the title before it."""
    doc = mention.head.doc
    return [doc[i].lower_ for i in (mention.first - 1, mention.first) if i >= 0 and mention.last - i > 1]


def _description(mention: Mention) -> set[str]:
    """The words that stand beside a name and say who it is: its title, and what is in apposition."""
    doc = mention.head.doc
    words = {doc[i].lemma_.lower() for i in range(mention.head.left_edge.i, mention.first)}
    if mention.head.dep_ in {"appos", "flat"}:
        words |= {t.lemma_.lower() for t in (mention.head.head, *mention.head.head.lefts)}
    for child in mention.head.rights:
        if child.dep_ == "appos":
            words |= {t.lemma_.lower() for t in child.subtree}
    return words


def _is_subject(head: "Token") -> bool:
    """A subject, or the owner of one: "Putin’s remarks come amid …"."""
    if head.dep_ in _SUBJECTS or (head.dep_ == "pobj" and head.head.dep_ == "agent"):
        return True
    return head.dep_ == "poss" and head.head.dep_ in _SUBJECTS


def _last_unnamed(lemma: str, claimer: "Token") -> int:
    """Where somebody of this role was last spoken of as "a diplomat"; -1 where nobody was."""
    for token in reversed(claimer.doc[max(0, claimer.i - _FAR) : claimer.i]):
        if token.lemma_.lower() == lemma and any(c.lower_ in {"a", "an", "another"} for c in token.lefts):
            return -1 if any(c.dep_ == "appos" for c in token.rights) or token.dep_ == "appos" else token.i
    return -1


def _definite(head: "Token", where: Range) -> bool:
    """Whether somebody known is meant: "the diplomat" and "Putin’s spokesman", but not "a spokesman" or "officials"."""
    return head.tag_ in {"NN", "NNP"} and any(
        c.i >= where[0] and (c.lower_ in {"the", "this", "that"} or c.dep_ == "poss") for c in head.lefts
    )
