"""Article: a text with a title and what is known about it, and where its tokens, clauses and sentences end."""

import hashlib
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import islice

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of the text that is not running prose: `kind` is title, dateline, date, credit or caption."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """A text as it was imported; it never changes. Every offset into it counts Unicode code points.

    `id` is the row in the project file, 0 before it is stored; `key` is its name outside, unique in a project.
    """

    key: str
    text: str
    title: str = ""
    meta: Mapping[str, str] = field(default_factory=dict)
    zones: tuple[Zone, ...] = ()
    story: str | None = None
    id: int = 0


# A format character inside a token joins what stands on both sides: zero-width joiner and non-joiner, variation
# selectors. The tags and skin tones of emoji belong to the picture before them.
_JOINERS = "\u200c\u200d\ufe0e\ufe0f"
_FLAG = r"[\U0001F1E6-\U0001F1FF]{2}"
_PICTURE = r"[\u2190-\u2bff\u3030\u303d\U0001F000-\U0001FAFF]"
_VARIANT = r"[\U0001F3FB-\U0001F3FF\U000E0020-\U000E007F]"
_PICTURES = f"{_FLAG}|{_PICTURE}{_VARIANT}*"
_CLITIC = r"['’](?:s|S|re|ve|ll|d|m|t)(?![^\W_])"
# Numbers with their points, U.S., and designations such as S-400; all other hyphens part tokens (India-Russia).
_WHOLE = r"\d+(?:[.,]\d+)+|(?:[A-Z]\.){2,}|[A-Z][a-z]?-\d+[A-Za-z]*"
# All begin with one of a few signs, said first, so that nothing is tried at other letters; of a run of full stops only
# at the first, so that a million of them take no longer than other signs.
_SENTENCE_END = re.compile(
    r"[.!?…\n।。！？\u2028\u2029](?:(?<=[.!?…])(?<![.!?…]{2})[.!?…]*+[\"'”’»)\]]*+(?=\s)|(?<=\n)\n*|(?<=[।。！？])[।。！？]*[”’」』]*"
    r"|(?<=[\u2028\u2029]))"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Rev|Sen|Rep|Gov|St|Mt|Jr|Sr|vs?|No|Inc|Co|Corp|Ltd|Bros|etc"
    r"|e\.g|i\.e|Jan|Feb|Aug|Sept?|Oct|Nov|Dec))\.$"
)
_SMALL_LETTER = re.compile(r" [a-z]")
_CLAUSE_END = re.compile(
    r"[,;:—–()“”\"«»]+|\b(?:that|because|although|while|which|who|but|and|if|when|whether)\b", re.IGNORECASE
)


_STATEMENT_END = re.compile(
    r"[;:—–()“”\"«»]+|\b(?:that|because|although|while|who|which|whether|says?|said|told|according to)\b", re.IGNORECASE
)
_NOTHING = re.compile(r"(?!)")
_BETWEEN = " ,;:—–"
"""What stands between two clauses besides the word that joins them."""
_AROUND = '.!?…,;:"“”‘’«»„-–—'


def text_sha256(text: str) -> str:
    """What a text is known by, in the project file and in exports: SHA-256 of its UTF-8, in hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Edges:
    """Where the tokens, clauses and sentences of one text begin and end, found once and kept.

    Made without a parser, so that a span can be cut before any pipeline is loaded and in every language.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def tokens(self) -> list[Range]:
        """Token ranges in order; white space belongs to none. Words keep their combining marks, emoji stay whole."""
        found = _token_pattern(self._text).finditer(self._text)
        return [match.span() for match in found]

    def first_tokens(self, count: int) -> list[Range]:
        """The first of the tokens, without looking for the others."""
        found = _token_pattern(self._text).finditer(self._text)
        return [match.span() for match in islice(found, count)]

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.tokens]

    @cached_property
    def _ends(self) -> list[int]:
        return [end for _, end in self.tokens]

    @cached_property
    def sentences(self) -> list[Range]:
        """Sentence ranges without the white space around them; a line break always ends a sentence."""
        ranges: list[Range] = []
        start = 0
        for match in _SENTENCE_END.finditer(self._text):
            if _ABBREVIATION.search(self._text, max(start, match.end() - 8), match.end()):
                continue
            if match.group() == "." and _SMALL_LETTER.match(self._text, match.end()):
                continue
            _add_trimmed(ranges, self._text, start, match.end())
            start = match.end()
        _add_trimmed(ranges, self._text, start, len(self._text))
        return ranges

    def token_at(self, offset: int) -> int | None:
        """Index of the token at or nearest before `offset`, the first one for an offset before it; None without any."""
        if not self.tokens:
            return None
        return max(0, bisect_right(self._starts, offset) - 1)

    def snapped(self, start: int, end: int) -> Range | None:
        """The tokens that `[start, end)` touches; for an empty range the token under or just before it."""
        if start == end:
            index = self.token_at(start)
            if index is None or self.tokens[index][1] < start:
                return None
            return self.tokens[index]
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end) - 1
        if first > last:
            return None
        return self.tokens[first][0], self.tokens[last][1]

    def next_end(self, offset: int) -> int | None:
        """The first token end after `offset`."""
        index = bisect_right(self._ends, offset)
        return self._ends[index] if index < len(self._ends) else None

    def previous_end(self, offset: int) -> int | None:
        index = bisect_left(self._ends, offset) - 1
        return self._ends[index] if index >= 0 else None

    def next_start(self, offset: int) -> int | None:
        index = bisect_right(self._starts, offset)
        return self._starts[index] if index < len(self._starts) else None

    def previous_start(self, offset: int) -> int | None:
        index = bisect_left(self._starts, offset) - 1
        return self._starts[index] if index >= 0 else None

    def sentence_around(self, start: int, end: int) -> Range:
        """From the start of the sentence that holds `start` to the end of the one that holds `end`."""
        first = next((s for s, e in self.sentences if e > start), start)
        last = next((e for s, e in self.sentences if e >= end), end)
        return min(first, start), max(last, end)

    def by_sentence(self, start: int, end: int) -> list[Range]:
        """The parts of `[start, end)` that lie in one sentence each, without the signs around them."""
        parts = [(max(s, start), min(e, end)) for s, e in self.sentences if s < end and start < e]
        bare = [_without(self._text, *part, _AROUND) for part in parts]
        return [(first, last) for first, last in bare if first < last]

    def clause_around(self, start: int, end: int) -> Range:
        """The stretch between two clause signs (a comma, a dash, a quotation mark, “that”) around `[start, end)`."""
        return self._between(_CLAUSE_END, start, end)

    def statement_around(self, start: int, end: int) -> Range:
        """The stretch between two signs that part what is said from who says it, when or why: commas are inside it."""
        return self._between(_STATEMENT_END, start, end)

    def wider(self, start: int, end: int) -> Range | None:
        """The next larger one of clause, statement, sentence that holds `[start, end)`; None for a whole sentence."""
        steps = (self.clause_around, self.statement_around, lambda *held: self._between(_NOTHING, *held))
        around = ((min(first, start), max(last, end)) for first, last in (step(start, end) for step in steps))
        return next((found for found in around if found != (start, end)), None)

    def without_last_clause(self, start: int, end: int) -> Range | None:
        """`[start, end)` up to the last clause sign inside it; None where there is none."""
        inside = [sign for sign in _CLAUSE_END.finditer(self._text, start, end) if sign.end() < end]
        cuts = (_trimmed(self._text, start, sign.start()) for sign in reversed(inside))
        bare = ((first, first + len(self._text[first:last].rstrip(_BETWEEN))) for first, last in cuts)
        return next((cut for cut in bare if cut[0] == start < cut[1]), None)

    def _between(self, signs: re.Pattern[str], start: int, end: int) -> Range:
        first, last = self.sentence_around(start, end)
        for sign in signs.finditer(self._text, first, last):
            if sign.end() <= start:
                first = sign.end()
            elif sign.start() >= end:
                last = sign.start()
                break
        found = _trimmed(self._text, first, last)
        # Where there is nothing but signs they are all that can be marked.
        return found if found[0] < found[1] else (start, end)


def _token_pattern(text: str) -> re.Pattern[str]:
    # Python's \w leaves out combining marks, which Hindi vowels and accents may be; those in this text are added.
    if text.isascii():
        return _pattern_with("")
    return _pattern_with("".join(sorted(c for c in set(text) if unicodedata.category(c)[0] == "M")))


@lru_cache(maxsize=256)
def _pattern_with(own_marks: str) -> re.Pattern[str]:
    marks = own_marks + _JOINERS
    inner = f"[^\\W_{re.escape(marks)}]|[{re.escape(marks)}]"
    picture = f"(?:{_PICTURES})(?:[{_JOINERS}]+(?:{_PICTURES})?)*"
    # Nearly all words of English are small letters alone, and what comes first is tried first.
    small = f"[a-z]+(?![\\w{re.escape(marks)}])"
    return re.compile(f"{small}|{_CLITIC}|{_WHOLE}|{picture}|(?:{inner})+|[^\\s]")


def _trimmed(text: str, start: int, end: int) -> Range:
    start, end = _without(text, start, end, "")
    while end > start and text[end - 1] in ".!?…":
        end -= 1
    return start, end


def _without(text: str, start: int, end: int, signs: str) -> Range:
    """The range without white space and these signs at its ends."""
    while start < end and (text[start].isspace() or text[start] in signs):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in signs):
        end -= 1
    return start, end


def _add_trimmed(ranges: list[Range], text: str, start: int, end: int) -> None:
    start, end = _without(text, start, end, "")
    if start < end:
        ranges.append((start, end))
