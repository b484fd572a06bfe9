"""Tells a title line from a first sentence, and makes a title from the first words where there is no line."""

import re
import unicodedata
from collections.abc import Sequence

from workbench.core.articles import Range

_LONGEST = 200
_MOST_WORDS = 30
_DERIVED = 80
_CLOSING = "\"'”’»)]"
_SENTENCE_ENDS = ".。।؟!?！？…"
_GOES_ON = ",;:，、،-–—"
_BULLET = re.compile(r"[-*•·>▪●■|<{]|\(?\d{1,2}[.)]\s|[a-z]\)\s|[QA]:\s")
_BIG_WORD = re.compile(r"[^\W\d_]{4,}")
_JOINERS = "\u200d\ufe0e\ufe0f"


def is_title(text: str, lines: Sequence[Range]) -> bool:
    """Whether the first of these lines, the first ones of a text that are not empty, is its title.

    A title has no sentence end, or capitals in nearly every word; a longer paragraph of sentences follows it.
    """
    (start, end), rest = lines[0], lines[1:]
    line = text[start:end]
    if not rest or not is_short(text, start, end):
        return False
    if not ends_open(line) and not (is_title_case(line) and line.rstrip(_CLOSING)[-1:] not in _GOES_ON):
        return False
    return _report_follows(text, end, rest, longer_than=end - start)


def ends_open(line: str) -> bool:
    """Whether a line ends neither as a sentence does nor with a sign that something follows."""
    last = line.rstrip(_CLOSING)[-1:]
    return last != "" and last not in _SENTENCE_ENDS and last not in _GOES_ON


def is_short(text: str, start: int, end: int) -> bool:
    """Whether the line `[start, end)` has the length and the beginning of a title."""
    line = text[start:end]
    return len(line) <= _LONGEST and len(line.split()) <= _MOST_WORDS and _begins_well(line)


def is_title_case(line: str) -> bool:
    """Whether nearly all words of four letters and more have a capital."""
    words = _BIG_WORD.findall(line)
    return len(words) >= 2 and sum(not word[0].islower() for word in words) >= 0.8 * len(words)


def derived_title(text: str, start: int) -> str:
    """The first words from `start`, some eighty characters of the line, with an ellipsis where it goes on."""
    line = re.split(r"[\n\u2028\u2029]", text[start : start + 4 * _DERIVED], maxsplit=1)[0]
    words = " ".join(line.split())
    if len(words) <= _DERIVED:
        return words
    space = words.rfind(" ", _DERIVED // 2, _DERIVED)
    return words[: space if space > 0 else _safe_cut(words, _DERIVED)].rstrip(" ,;:–—-") + "…"


def _begins_well(line: str) -> bool:
    letters = re.sub(r"\W", "", line)
    return (
        len(letters) > 3 and (" " in line or not line.isascii()) and not line[0].islower() and not _BULLET.match(line)
    )


def _report_follows(text: str, end: int, rest: Sequence[Range], *, longer_than: int) -> bool:
    start, stop = rest[0]
    is_apart = text[end:start].count("\n") > 1
    if is_apart:
        return any(_is_report(text, *line, longer_than=min(longer_than, 60)) for line in rest[:4])
    # Without an empty line between them it may be a paragraph whose lines were broken at some width.
    return (
        stop - start > 2 * longer_than and not text[start].islower() and _is_report(text, start, stop, longer_than=60)
    )


def _is_report(text: str, start: int, stop: int, *, longer_than: int) -> bool:
    line = text[start:stop]
    return len(line) > longer_than and any(sign in line for sign in _SENTENCE_ENDS)


def _safe_cut(words: str, cut: int) -> int:
    # Not inside a picture of several parts or between a letter and its marks.
    while cut > 1 and (
        unicodedata.category(words[cut])[0] == "M" or words[cut] in _JOINERS or words[cut - 1] in _JOINERS
    ):
        cut -= 1
    return cut
