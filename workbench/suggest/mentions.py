"""Mention: a labelled range of a text while rules still work on it, before it becomes a Suggestion."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.core import ranges
from workbench.core.articles import Range

PIPELINE = "pipeline"
GAZETTEER = "gazetteer"
PATTERN = "pattern"
ACRONYM = "acronym"
REPEATED = "repeated"

NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "LAW", "WORK"})
AMOUNTS = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"})

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Mention:
    """Code points `start` up to `end` named as `label`; `origin` says which kind of rule found it."""

    start: int
    end: int
    label: str
    origin: str = PIPELINE

    def form(self, text: str) -> str:
        """The words that it covers, with white space evened out: a name broken over two lines is the same name."""
        return " ".join(text[self.start : self.end].split())

    def labelled(self, label: str) -> "Mention":
        return self if label == self.label else replace(self, label=label)

    def between(self, start: int, end: int) -> "Mention":
        return self if (start, end) == (self.start, self.end) else replace(self, start=start, end=end)


class FormIndex:
    """Finds the whole-word occurrences of many forms in one pass over a text."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._by_first_word: dict[str, list[str]] = {}
        for form in sorted(set(forms), key=len, reverse=True):
            if first := _WORD.match(form):
                self._by_first_word.setdefault(first.group(), []).append(form)

    def find(self, text: str) -> Iterator[Range]:
        """Ranges in order that do not overlap, the longest form where several start together."""
        done = 0
        for word in _WORD.finditer(text):
            forms = self._by_first_word.get(word.group())
            if forms is None or word.start() < done:
                continue
            for form in forms:
                if ends_word(text, word.start() + len(form)) and text.startswith(form, word.start()):
                    done = word.start() + len(form)
                    yield word.start(), done
                    break


def ends_word(text: str, offset: int) -> bool:
    """Whether a word may end at `offset`: what follows is no letter, digit or underscore."""
    return offset >= len(text) or not (text[offset].isalnum() or text[offset] == "_")


def common_words(text: str) -> frozenset[str]:
    """The words that a text writes small."""
    return frozenset(word for word in _WORD.findall(text) if word.islower())


def is_common(form: str, common: Container[str]) -> bool:
    """Whether a form is one of these words, or has one of them as its plural."""
    return form.lower() in common or f"{form.lower()}s" in common


def longest_first(mentions: Iterable[Mention]) -> list[Mention]:
    """Mentions that do not overlap, in reading order: the longer ones stay, then those given earlier."""
    return ranges.longest_first(mentions, part=lambda mention: (mention.start, mention.end))


def with_missing(text: str, mentions: Sequence[Mention], more: Iterable[Mention]) -> list[Mention]:
    """The mentions in reading order and those of `more` that overlap none of them."""
    taken = covered(text, ((m.start, m.end) for m in mentions))
    added = [m for m in more if not any(taken[m.start : m.end])]
    return sorted([*mentions, *added], key=lambda m: m.start)


def covered(text: str, ranges: Iterable[Range]) -> bytearray:
    """For each code point of a text whether one of the ranges covers it; a long text has thousands of them."""
    mask = bytearray(len(text))
    for start, end in ranges:
        mask[start:end] = b"\1" * (end - start)
    return mask
