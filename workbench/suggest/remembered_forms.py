"""Finds the words that were decided on in a text, and tells where they seem to be part of something longer."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from workbench.core.articles import Article, Edges, Range
from workbench.core.evidence import Words
from workbench.core.forms import keys_of

_IN_A_WORD = frozenset("-‑/_@")
_NEAR = 40
_BLANKS = dict.fromkeys((code for code in range(0x3001) if chr(code).isspace()), " ")
# Not the first word of a sentence, which has a capital anyway.
_LAST_WORD = re.compile(r"[\w,;] (\w+) $")
_NEXT_WORD = re.compile(r" (?:(?:of|de|del) )?(?:the )?(\w)")
_RARELY_A_NAME, _PART_OF_A_LONGER, _SEVERAL_WORDS, _AROUND_SUGGESTED = 4.0, 10.0, 0.25, 0.5


class FormFinder:
    """Where words stand in one article; the tokens of its text are found once."""

    def __init__(self, article: Article, edges: Edges) -> None:
        self.key = article.key
        self.text = article.text
        self._edges = edges

    @cached_property
    def _flat(self) -> str:
        """The text with blanks for all white space, so that a form is found where it breaks over two lines."""
        return self.text.translate(_BLANKS)

    @cached_property
    def _ends(self) -> frozenset[int]:
        return frozenset(end for _, end in self._edges.tokens)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self.text[start:end] for start, end in self._edges.tokens)

    @cached_property
    def _keys(self) -> tuple[list[str], list[str]]:
        return keys_of(self.text[start:end] for start, end in self._edges.tokens)

    @property
    def keys(self) -> Iterable[str]:
        """What the words of this article are looked up by."""
        alone, with_next = self._keys
        return {*alone, *with_next}

    def places_of(self, known: Mapping[str, Sequence[Words]]) -> dict[Words, list[Range]]:
        """Where words stand in this article that are known by these keys; whole tokens only, and in the same case."""
        flat, ends, found = self._flat, self._ends, dict[Words, list[Range]]()
        for keys in self._keys:
            for place in (place for place, key in enumerate(keys) if key in known):
                start = self._edges.tokens[place][0]
                for words in known[keys[place]]:
                    end = start + len(words.form)
                    if end in ends and flat.startswith(words.form, start):
                        found.setdefault(words, []).append((start, end))
        return found

    def find(self, form: str) -> list[Range]:
        """Every whole-token occurrence of a form."""
        tokens, found = self._edges.tokens, list[Range]()
        at = self._flat.find(form)
        while at >= 0:
            place = bisect_left(tokens, (at, 0))
            if place < len(tokens) and tokens[place][0] == at and at + len(form) in self._ends:
                found.append((at, at + len(form)))
            at = self._flat.find(form, at + 1)
        return found

    def doubt(self, form: str, start: int, end: int, *, around_suggested: bool, at_home: bool) -> float:
        """How much it says that no suggester found a name here: more in the middle of a longer one; 1 as a rule.

        `at_home` says that the form was decided on in this very article.
        """
        doubt = _SEVERAL_WORDS if " " in form else 1.0
        if around_suggested:
            doubt *= _AROUND_SUGGESTED
        if not at_home and self._is_rarely_a_name(form):
            doubt *= _RARELY_A_NAME
        return doubt * (_PART_OF_A_LONGER if self._is_in_a_longer_name(start, end) else 1.0)

    def _is_rarely_a_name(self, form: str) -> bool:
        """Whether it is a number or a word that is also written small; such words are seldom names elsewhere."""
        if not any(c.isalpha() for c in form):
            return True
        return " " not in form and form.lower() in self._words

    def _is_in_a_longer_name(self, start: int, end: int) -> bool:
        before, after = self.text[max(0, start - _NEAR) : start], self.text[end : end + _NEAR]
        if before[-1:] in _IN_A_WORD or after[:1] in _IN_A_WORD:
            return True
        beside = (_LAST_WORD.search(before), _NEXT_WORD.match(after))
        return any(word is not None and _begins_a_name(word.group(1)) for word in beside)


def _begins_a_name(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit()
