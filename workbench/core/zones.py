"""Finds what an article carries besides its running text: title line, dates, dateline, credits and captions."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from workbench.core.articles import Range, Zone
from workbench.core.credits import credit_at_end, kind_of_line, source_in
from workbench.core.datelines import dateline_at
from workbench.core.titles import derived_title, ends_open, is_short, is_title
from workbench.core.written_dates import first_date, is_date_line, leading_date

# Only so much at either end is looked at: an article says at its edges what it says of itself, and may be 50 MB long.
_EDGE = 4000
_LINES = 8
_LONGEST = 300
_LINE = re.compile(r"[^\n]+")
_LINE_BY_ANY_SIGN = re.compile(r"[^\n\u2028\u2029]+")
_STATED = re.compile(r"\s*(?P<name>title|headline|language|lang)\s*:\s*(?P<value>\S.*?)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TextFacts:
    """What a text says of itself. `title` is its title line, or made from its first words where it has none.

    `meta` has those of `published` (as 2025-12-01), `source`, `dateline`, `credit` and `language` that are stated.
    """

    title: str
    meta: Mapping[str, str] = field(default_factory=dict)
    zones: tuple[Zone, ...] = ()

    @property
    def has_title_line(self) -> bool:
        return any(zone.kind == "title" for zone in self.zones)


def read_zones(text: str) -> TextFacts:
    """The zones of a text in order, without overlaps, and what they tell; no sentence of the report is in them."""
    notes = _Notes(text)
    head = list(_head(text))
    first = _read_head(notes, head)
    _read_tail(notes, after=first)
    notes.finish()
    if not notes.title and head:
        notes.title = derived_title(text, head[0][0] if first == len(text) else first)
    return TextFacts(notes.title, notes.meta, tuple(notes.zones))


class _Notes:
    """What was found so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.title = ""
        self.meta: dict[str, str] = {}
        self.zones: list[Zone] = []

    def add(self, kind: str, start: int, end: int) -> str:
        self.zones.append(Zone(kind, start, end))
        return self.text[start:end]

    def tell(self, name: str, value: str | None) -> None:
        # The first one counts: what stands above is about the article, what stands below may be about its source.
        if value:
            self.meta.setdefault(name, value)

    def line(self, start: int, end: int) -> bool:
        """Takes the line down where it is a zone as a whole."""
        line = self.text[start:end]
        if is_date_line(line):
            self.add("date", start, end)
            self.tell("published", first_date(line))
        elif (stated := _STATED.fullmatch(line)) is not None:
            self._stated(stated, start, end)
        elif (kind := kind_of_line(line)) is not None:
            self.add(kind, start, end)
        else:
            return False
        return True

    def finish(self) -> None:
        """Puts the zones in order and tells what the credits say, in the order of the text."""
        self.zones.sort(key=lambda zone: zone.start)
        lines = [self.text[zone.start : zone.end] for zone in self.zones if zone.kind == "credit"]
        credits = [line for line in lines if not _STATED.fullmatch(line)]
        self.tell("credit", "; ".join(credits))
        self.tell("source", next(filter(None, map(source_in, credits)), None))

    def _stated(self, stated: re.Match[str], start: int, end: int) -> None:
        if stated["name"].lower() in ("title", "headline"):
            self.title = self.title or " ".join(stated["value"].split())
            self.add("title", start + stated.start("value"), start + stated.end("value"))
        else:
            self.add("credit", start, end)
            self.tell("language", stated["value"])


def _read_head(notes: _Notes, head: list[Range]) -> int:
    """Takes down what stands before the first sentence; returns where that begins, the end of a text that has none."""
    for index, (start, end) in enumerate(head):
        if end - start <= _LONGEST:
            if notes.line(start, end):
                continue
            if not notes.title and _is_title(notes.text, head[index:]):
                notes.title = " ".join(notes.add("title", start, end).split())
                continue
        return _read_lead(notes, start, end)
    return len(notes.text)


def _is_title(text: str, lines: list[Range]) -> bool:
    if is_title(text, lines):
        return True
    if len(lines) == 1 or not is_short(text, *lines[0]):
        return False
    # A full stop does not make a first sentence of a line that stands above a dateline, and a line that stands above
    # the byline without one is no broken line of the report.
    (start, end), (next_start, next_end) = lines[:2]
    if next_end - next_start <= _LONGEST and ends_open(text[start:end]):
        below = text[next_start:next_end]
        return is_date_line(below) or kind_of_line(below) is not None
    return dateline_at(text, next_start, next_end) is not None


def _read_lead(notes: _Notes, start: int, end: int) -> int:
    """Takes down dates and a dateline in front of the first sentence; returns where that begins."""
    start = _read_leading_date(notes, start, end)
    if (dateline := dateline_at(notes.text, start, end)) is not None:
        notes.add("dateline", dateline.start, dateline.end)
        notes.tell("dateline", dateline.place)
        notes.tell("source", dateline.agency)
        notes.tell("published", dateline.published)
        start = _read_leading_date(notes, _after_white(notes.text, dateline.end, end), end)
    return start


def _read_leading_date(notes: _Notes, start: int, end: int) -> int:
    found = leading_date(notes.text, start, min(end, start + _LONGEST))
    if found is None:
        return start
    notes.tell("published", first_date(notes.add("date", *found)))
    return _after_white(notes.text, found[1], end)


def _read_tail(notes: _Notes, *, after: int) -> None:
    """Takes down, from the end upwards, the credits below the last paragraph and the one in brackets at its end."""
    for start, end in _tail(notes.text):
        if start < after or end - start > _LONGEST or not notes.line(start, end):
            if (found := credit_at_end(notes.text, max(start, after), end)) is not None:
                notes.add("credit", *found)
            return


def _head(text: str) -> Iterator[Range]:
    """The first lines that are not empty, without the white space around them; the last may run on."""
    begin = len(text) - len(text.lstrip())
    # A line that is cut off must not look like a short one.
    newline = text.find("\n", begin + _EDGE, begin + _EDGE + _LONGEST + 1)
    end = newline if newline >= 0 else min(len(text), begin + _EDGE + _LONGEST + 1)
    return _lines(text, begin, end)


def _tail(text: str) -> list[Range]:
    """The last lines that are not empty, from the last one upwards."""
    end = len(text.rstrip())
    begin = max(0, end - _EDGE)
    whole = [line for line in _lines(text, begin, end) if line[0] > begin or begin == 0]
    return whole[::-1][:_LINES]


def _lines(text: str, begin: int, end: int) -> Iterator[Range]:
    # The rarer line signs are looked for only where there are any: that pattern takes ten times as long.
    has_rare = text.find("\u2028", begin, end) >= 0 or text.find("\u2029", begin, end) >= 0
    for found in (_LINE_BY_ANY_SIGN if has_rare else _LINE).finditer(text, begin, end):
        line = found[0]
        start = found.start() + len(line) - len(line.lstrip())
        if start < found.end():
            yield start, found.start() + len(line.rstrip())


def _after_white(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start
