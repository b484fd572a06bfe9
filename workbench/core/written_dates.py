"""Dates as articles state them, read only where day and month cannot be taken for one another."""

import re
from datetime import date

_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_YEAR = r"(?:19|20)\d\d"
# Named groups cannot stand twice in one pattern, so the parts of a date are taken out of the whole afterwards.
ISO = rf"{_YEAR}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
WITH_YEAR = (
    rf"(?:{ISO}|{_MONTH}\s+{_DAY},?\s+{_YEAR}|{_DAY}\s+{_MONTH},?\s+{_YEAR}|\d{{1,2}}[./]\d{{1,2}}[./]{_YEAR}"
    rf"|{_YEAR}[./]\d{{1,2}}[./]\d{{1,2}})"
)
# As datelines have it: no year, since the paper bore it.
IN_DATELINE = (
    rf"(?i:(?:{_WEEKDAY},?\s+)?(?:{_MONTH}\s+{_DAY}(?![^\W_])(?:,?\s+{_YEAR})?"
    rf"|{_DAY}\s+{_MONTH}(?:,?\s+{_YEAR})?|{ISO}))"
)
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}\)?(?![^\W_]))?"
_WORDS = (
    r"(?:(?:first |date |originally )?published(?: on| at)?|publication date|last updated(?: on| at)?|last modified"
    r"|updated(?: on| at)?|posted(?: on| at)?|date(?:d| of publication)?|released?|created)"
)
_STATEMENT = rf"(?:{_WORDS}\s*[:\-–—]?\s*)?(?:{_WEEKDAY},?\s+)?{WITH_YEAR}(?:,?\s*(?:at\s+|[-–|]\s*)?{_TIME})?"
_LINE = re.compile(rf"\W*{_STATEMENT}(?:[\s,;|/•·–—-]+{_STATEMENT})*\W*", re.IGNORECASE)
_LEADING = re.compile(rf"(?:{_WORDS}\s*:?\s+)?{WITH_YEAR}(?![^\W_])(?:\s*[:|–—-](?=\s))?", re.IGNORECASE)
_DATE = re.compile(WITH_YEAR, re.IGNORECASE)
_NUMBERS = re.compile(r"\d+")
_LETTERS = re.compile(r"[a-z]{3,}", re.IGNORECASE)


def is_date_line(line: str) -> bool:
    """Whether a line says nothing but when the article was written, published or updated."""
    return _LINE.fullmatch(line) is not None


def leading_date(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The range of a date that stands in front of the first sentence and is no part of it."""
    found = _LEADING.match(text, start, end)
    if found is None:
        return None
    follows = text[found.end() : found.end() + 3].lstrip()
    # "2025-12-01, when he came" goes on, and so does "May 4, 2025 was".
    return None if not follows or follows[0].islower() or follows[0] in ",;.)" else found.span()


def first_date(text: str) -> str | None:
    """The first date in these words that is whole and unambiguous, as `2025-12-01`."""
    return next((iso for found in _DATE.finditer(text) if (iso := _iso(found[0]))), None)


def _iso(words: str) -> str | None:
    numbers = [int(number) for number in _NUMBERS.findall(words)]
    name = _LETTERS.search(words)
    if name is not None and name[0][:3].lower() in _NAMES:
        return _checked(numbers[1], _NAMES.index(name[0][:3].lower()) + 1, numbers[0])
    if len(str(numbers[0])) == 4:
        return _checked(*numbers[:3])
    first, second, year = numbers[:3]
    if "." in words or first > 12 or first == second:
        return _checked(year, second, first)
    return _checked(year, first, second) if second > 12 else None


def _checked(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
