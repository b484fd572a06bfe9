"""Headlines: where every word is capitalised, a pipeline sees names that are none."""

import re
from collections.abc import Iterable, Sequence

from workbench.core.articles import Range, Zone
from workbench.core.credits import kind_of_line
from workbench.suggest.gazetteer import Gazetteer
from workbench.suggest.mentions import AMOUNTS, GAZETTEER, PATTERN, Mention, covered

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_LONGEST, _SHORTEST, _CAPITALISED = 25, 4, 0.75


def headline_ranges(text: str, zones: Iterable[Zone]) -> list[Range]:
    """Lines in title case, whether a zone says that they are a title or they merely look like one; no credits."""
    titles = [(zone.start, zone.end) for zone in zones if zone.kind == "title"]
    lines = [line.span() for line in _LINE.finditer(text) if kind_of_line(line.group().strip()) is None]
    return [r for r in [*titles, *lines] if is_title_case(text[slice(*r)], least=2 if r in titles else _SHORTEST)]


def is_title_case(line: str, *, least: int = _SHORTEST) -> bool:
    """Whether a line of at least `least` words has nearly all its longer words capitalised and ends like a title."""
    words = _WORD.findall(line)
    longer = [word for word in words if len(word) > 3]
    if not least <= len(words) <= _LONGEST or line.rstrip().endswith((".", ",", ";")) or not longer:
        return False
    capitalised = [word for word in longer if word[0].isupper()]
    return len(capitalised) >= _CAPITALISED * len(longer)


def without_headline_guesses(
    text: str, mentions: Sequence[Mention], headlines: Sequence[Range], gazetteer: Gazetteer
) -> list[Mention]:
    """The mentions but for those in headlines whose form neither the body nor the gazetteer knows."""
    if not headlines or not has_body(text, headlines):
        return list(mentions)
    mask = covered(text, headlines)
    inside = [all(mask[m.start : m.end]) for m in mentions]
    known = {m.form(text) for m, is_inside in zip(mentions, inside, strict=True) if not is_inside}
    return [
        m
        for m, is_inside in zip(mentions, inside, strict=True)
        if not is_inside
        or m.label in AMOUNTS
        or m.origin in (GAZETTEER, PATTERN)
        or m.form(text) in known
        or gazetteer.label(m.form(text))
    ]


def has_body(text: str, headlines: Sequence[Range]) -> bool:
    """Whether there is a line outside the headlines: a text that is all headline knows nothing better."""
    mask = covered(text, headlines)
    return any(not all(mask[line.start() : line.end()]) for line in _LINE.finditer(text))
