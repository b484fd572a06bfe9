"""Entities that their shape gives away: designations, acronyms in brackets; and where none can be: URLs."""

import re
from collections.abc import Iterator, Sequence

from workbench.suggest.mentions import ACRONYM, PATTERN, Mention, covered

# S-400, Su-57, F-35, MiG-29K, F-16s, F/A-18; not COVID-19, G-20, and not A-1 at the end of an address.
DESIGNATION = re.compile(
    r"(?<![\w/-])(?:[A-Z][a-z]{0,2}|[A-Z]{1,3}|F/A|MiG|HIMARS|BrahMos|Shahed|Geran|Hwasong|Agni)-\d{1,4}"
    r"(?:[A-Z]{1,3}\d?)?s?(?![\w-]|\.\d)"
)
_NOT_A_DESIGNATION = re.compile(
    r"(?:No|Rs|US|UN|EU|UK|Cop|COP|G|Q|H|CO|PM|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d"
)
URL = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]+|(?<!\w)@\w+|"
    r"\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|gov|edu|co\.\w\w)\b(?:/\S*)?"
)
_SLOGAN = re.compile(r"\bMake (?:[Ii]n|[Ww]ith|[Ff]or) [A-Z]\w+\b(?! [a-z]+ing\b)")
_BRACKETED = re.compile(r"\s?[(\[][\"'“‘]?([A-Z][A-Za-z&-]{1,9})[\"'”’]?[)\]]")
_NAME_WORDS = re.compile(r"[^\W_](?:[\w&’'-]*\w)?")
_SMALL = re.compile(r"of|and|the|for|in|on|to|with|against|de|la|del|du|des|y|et|e|da|do", re.IGNORECASE)
_ACRONYM = re.compile(r"(?<![\w&/.$-])[A-Z][A-Za-z&]{0,6}[A-Z](?![\w&$-]|\.\w)")


def designations(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Vehicles and weapons by their designation, as PRODUCT; with the name behind it where a mention has both."""
    longer = {m.start: m.end for m in mentions if m.label in {"PRODUCT", "FAC", "ORG"}}
    for match in DESIGNATION.finditer(text):
        if not _NOT_A_DESIGNATION.match(match.group()):
            end = max(match.end(), longer.get(match.start(), 0))
            yield Mention(match.start(), end, "PRODUCT", PATTERN)


def slogans(text: str) -> Iterator[Mention]:
    """Campaigns of the pattern "Make in India", as EVENT."""
    for match in _SLOGAN.finditer(text):
        yield Mention(match.start(), match.end(), "EVENT", PATTERN)


def without_urls(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions that touch no web address, e-mail address or handle."""
    urls = covered(text, (match.span() for match in URL.finditer(text)))
    return [m for m in mentions if not any(urls[m.start : m.end])]


def full_names(text: str) -> Iterator[Mention]:
    """Names before an acronym in brackets whose initials spell it."""
    for match in _BRACKETED.finditer(text):
        start = _start_of_name(text, match.start(), match.group(1))
        if start is not None and len(match.group(1)) > 2:
            yield Mention(start, match.start(), "ORG", PATTERN)


def _start_of_name(text: str, end: int, acronym: str) -> int | None:
    """Where the capitalised words begin that end at `end` and whose initials spell the acronym."""
    left = [letter for letter in acronym.upper() if letter.isalpha()]
    start = None
    for word in reversed(list(_NAME_WORDS.finditer(text, max(0, end - 120), end))):
        initial, is_small = word.group()[0], _SMALL.fullmatch(word.group())
        if not left or not (is_small or initial.isupper()) or text.count("\n", word.start(), end):
            break
        if initial.upper() == left[-1]:
            left.pop()
            start = word.start() if initial.isupper() else None
        elif not is_small:
            return None
    return None if left else start


def acronyms(text: str) -> Iterator[Mention]:
    """Words in capitals that stand in brackets somewhere, wherever they stand; lines in capitals do not count."""
    words = [m for m in _ACRONYM.finditer(text) if not _is_shouted(text, m.start())]
    in_brackets = {m.group() for m in words if text[m.start() - 1 : m.start()] + text[m.end() : m.end() + 1] == "()"}
    for m in words:
        if m.group() in in_brackets:
            yield Mention(m.start(), m.end(), "ORG", ACRONYM)


def _is_shouted(text: str, offset: int) -> bool:
    line = text[max(0, offset - 60) : offset].rpartition("\n")[2] + text[offset : offset + 60].partition("\n")[0]
    return sum(map(str.isupper, line)) > len(line) / 2
