"""Where the mark in hand is found again in other articles: a claim in other sentences, a name as it was decided."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.core.annotations import Mark
from workbench.core.articles import Article, Edges
from workbench.core.forms import form_of
from workbench.core.phrases import phrase
from workbench.session.tasks import UNWATCHED, Watch
from workbench.store.project import Project

_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_LEAST_LETTERS, _MOST_WORDS = 4, 16
_ALIKE = 0.4
"""Part of a claim's weight that another sentence has to have: below it, it is about something else."""
_AROUND = 70
REFUSED = "–"


@dataclass(frozen=True, slots=True)
class Found:
    """A place in another article, of which `quote` out of `passage` is what was looked for.

    `start` and `end` are code points of the article in row `article`; `label` is what it was decided to be, `told` what
    there is to say of it; `is_same_story` that both articles are about the same event.
    """

    article: int
    title: str
    start: int
    end: int
    passage: str
    label: str
    told: str
    is_same_story: bool

    @property
    def is_refused(self) -> bool:
        """Whether somebody decided that it is nothing of the layer."""
        return self.label == REFUSED


def found_elsewhere(
    project: Project, article: Article, mark: Mark, *, by_words: bool, watch: Watch = UNWATCHED
) -> list[Found]:
    """The same in other articles: for a claim (`by_words`) sentences with its words, else the very words."""
    if by_words:
        return _sentences_like(project, article, mark.span.quote, watch)
    return _same_form(project, article, mark)


def _sentences_like(project: Project, article: Article, claim: str, watch: Watch) -> list[Found]:
    counts = project.elsewhere.counts(content_words(claim)[:_MOST_WORDS])
    weights = {word: math.log1p(4000 / (1 + count)) for word, count in counts.items()}
    rows = project.elsewhere.articles_with(counts, story=article.story)
    found: list[tuple[float, Found]] = []
    for other in project.articles.each(row for row in rows if row != article.id):
        if watch.is_cancelled():
            break
        alike, start, end = _closest(other.text, weights)
        if alike >= _ALIKE:
            told = _differing_numbers(claim, other.text[start:end])
            found.append((alike, _found(other, article, start, end, other.text[start:end], "", told)))
    found.sort(key=lambda pair: -pair[0] - 0.2 * pair[1].is_same_story)
    return [each for _, each in found]


def content_words(text: str) -> list[str]:
    """Words that say what a sentence is about, each once: the longer ones, and all numbers."""
    words = (match.group().casefold() for match in _WORD.finditer(text))
    return list(dict.fromkeys(w for w in words if len(w) >= _LEAST_LETTERS or w[0].isdigit()))


def _closest(text: str, weights: Mapping[str, float]) -> tuple[float, int, int]:
    """The sentence with most of the weight, as the part of it that it has, and where it stands."""
    whole = sum(weights.values()) or 1.0
    hits = _places_of(text, weights)
    best, at = (0.0, 0, 0), 0
    for start, end in Edges(text).sentences if hits else ():
        there = set[str]()
        while at < len(hits) and hits[at][0] < end:
            there.add(hits[at][1])
            at += 1
        alike = sum(weights[word] for word in there) / whole
        best = max(best, (alike, start, end), key=lambda each: each[0])
    return best


def _places_of(text: str, words: Iterable[str]) -> list[tuple[int, str]]:
    """Where these words stand, in order; each is sought for by itself, since a long text has few of them."""
    folded = text.casefold()
    if len(folded) == len(text):
        return sorted((place, word) for word in words for place in _standing_alone(folded, word))
    # “ß” becomes “ss”, and places in one are not those in the other.
    wanted, found = {*words}, ((match.start(), match.group().casefold()) for match in _WORD.finditer(text))
    return [(place, word) for place, word in found if word in wanted]


def _standing_alone(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        # The middle of “1,500” is a word only where “1” is none.
        begins = _WORD.match(text, at) if not at or not (text[at - 1].isalnum() or text[at - 1] == "_") else None
        if begins is not None and begins.end() == end and not _is_inside_number(text, at):
            yield at
        at = text.find(word, end)


def _is_inside_number(text: str, at: int) -> bool:
    return at > 1 and text[at - 1] in ".," and (text[at - 2].isalnum() or text[at - 2] == "_") and text[at].isdigit()


def _differing_numbers(claim: str, sentence: str) -> str:
    """What to look at where both name numbers, but not the same: whether they contradict is for a person to say."""
    here, there = _numbers(claim), _numbers(sentence)
    if not here or not there or here & there:
        return ""
    return phrase("other numbers: {numbers}", numbers=", ".join(sorted(there)))


def _numbers(text: str) -> set[str]:
    return {match.group() for match in _WORD.finditer(text) if match.group()[0].isdigit()}


def _same_form(project: Project, article: Article, mark: Mark) -> list[Found]:
    form = form_of(mark.span.quote)
    decided = project.elsewhere.decided(mark.span.layer, form, article.id)
    seen = {place.article for place in decided}
    named = [row for row in project.elsewhere.named(form, article.id) if row not in seen]
    texts = {other.id: other for other in project.articles.each([*seen, *named])}
    found = []
    for place in decided:
        told = phrase("accepted with the rest") if place.in_bulk else phrase("by {who}", who=place.who)
        found.append(_around(texts[place.article], article, place.start, place.end, place.label or REFUSED, told))
    places = ((texts[row], _stands_at(texts[row].text, form)) for row in named)
    found += [_around(other, article, *at, "", phrase("not decided yet")) for other, at in places if at is not None]
    return found


def _stands_at(text: str, form: str) -> tuple[int, int] | None:
    """Where a form stands with nothing of a word before or behind it, whatever white space is in it."""
    pattern = r"\s+".join(map(re.escape, form.split()))
    match = re.search(rf"(?<!\w){pattern}(?!\w)", text)
    return match.span() if match else None


def _around(  # noqa: PLR0913, PLR0917 — what a place is made of
    other: Article, article: Article, start: int, end: int, label: str, told: str
) -> Found:
    return _found(other, article, start, end, passage_around(other.text, start, end), label, told)


def passage_around(text: str, start: int, end: int) -> str:
    """The words around a place in its paragraph, as many as fit two or three lines, whole ones."""
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    before, after = text[first:start].rpartition("\n")[2], text[end:last].partition("\n")[0]
    if len(before) == start - first and first:
        before = f"…{before.partition(' ')[2]}"
    if len(after) == last - end and last < len(text):
        after = f"{after.rpartition(' ')[0]}…"
    return f"{before}{text[start:end]}{after}"


def _found(  # noqa: PLR0913, PLR0917 — what a place is made of
    other: Article, article: Article, start: int, end: int, passage: str, label: str, told: str
) -> Found:
    is_same = article.story is not None and other.story == article.story
    return Found(other.id, other.title or other.key, start, end, " ".join(passage.split()), label, told, is_same)


def summary(found: Sequence[Found], labels: Iterable[str]) -> list[tuple[str, int]]:
    """How often the words were decided to be which of these labels, or `REFUSED`; none that they never were."""
    counted = [(label, sum(each.label == label for each in found)) for label in (*labels, REFUSED)]
    return [(label, count) for label, count in counted if count]
