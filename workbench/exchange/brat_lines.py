"""The lines of brat's standoff annotations, as values; what a line of each kind has to look like."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from workbench.core.articles import Range
from workbench.core.phrases import phrase

_TEXT_BOUND = re.compile(r"(\S+) ([0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*) *")
_MOST_DIGITS = 12
_NORMALISATION = re.compile(r"(\S+) (\S+) (\S+) *")
# How the shared task of 2013 wrote the same.
_OLD_NORMALISATION = re.compile(r"(Reference) Annotation:(\S+) Referent:(\S+) *")
_ATTRIBUTE = re.compile(r"(\S+) (\S+)(?: (.+?))? *")
_NOTE = re.compile(r"(\S+) (\S+) *")
TRUE = "true"
"""The value of an attribute that is stated without one."""


class BadLine(Exception):
    """A line that is not as brat writes it; `line` counts from 1, in the file beside the text with this suffix.

    It `counts_otherwise` where its words are found when its offsets count something else than characters.
    """

    def __init__(self, what: str, line: int, *, counts_otherwise: bool = False) -> None:
        super().__init__(what)
        self.what = what
        self.line = line
        self.suffix = ""
        self.counts_otherwise = counts_otherwise


@dataclass(frozen=True, slots=True)
class TextBound:
    """A stretch of text, or several, in code points, and the words that the line says are there."""

    id: str
    type: str
    fragments: tuple[Range, ...]
    quote: str
    line: int


@dataclass(frozen=True, slots=True)
class Link:
    """What joins annotations: a relation, whose first argument is `head`, or an event, whose trigger is `head`."""

    type: str
    head: str
    others: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of another annotation: an attribute, a note, or an entry of a database.

    `is_chosen` tells that the value is one of those that the attribute may have.
    """

    name: str
    of: str
    value: str
    is_chosen: bool = False


@dataclass(slots=True)
class Standoff:
    """All that stands in the annotations of one article.

    `not_read` counts lines of kinds that we have no place for; `bad` are those that are not as brat writes them.
    """

    texts: dict[str, TextBound] = field(default_factory=dict)
    relations: list[Link] = field(default_factory=list)
    events: dict[str, Link] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    not_read: dict[str, int] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    bad: list[BadLine] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return not (self.texts or self.relations or self.events or self.said or self.not_read)


def parse_standoff(text: str, found: Standoff, suffix: str = "") -> None:
    """Adds to what was found the annotations of a file with this suffix, and its lines that are not understood."""
    # Not splitlines: that also parts at U+2028 and the like, which may stand in the words of a span.
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        try:
            if line.strip():
                _take_line(found, line.removesuffix("\r"), number)
        except BadLine as bad:
            bad.suffix = suffix
            found.bad.append(bad)


def _take_line(found: Standoff, line: str, number: int) -> None:
    id, *rest = line.split("\t", 2)
    if not rest:
        raise BadLine(phrase("The line has no tab behind its id."), number)
    if id != "*" and id in found.ids:
        raise BadLine(phrase("The id “{id}” is there already.", id=f"{id:.40}"), number)
    found.ids.add(id)
    _take(found, id, rest[0], rest[1] if len(rest) > 1 else "", number)


def _take(found: Standoff, id: str, data: str, tail: str, line: int) -> None:
    kind = id[:1]
    take = _KINDS.get(kind)
    if take is None or (kind != "*" and not id[1:].strip("#")):
        raise BadLine(phrase("“{id}” is no id of an annotation of brat’s.", id=f"{id:.40}"), line)
    take(found, id, data, tail, line)


def _text_bound(found: Standoff, id: str, data: str, tail: str, line: int) -> None:
    match = _TEXT_BOUND.fullmatch(data)
    if match is None or any(len(number) > _MOST_DIGITS for number in re.findall(r"[0-9]+", match[2])):
        raise BadLine(phrase("“{data}” is not a type with start and end.", data=f"{data:.60}"), line)
    pairs = (pair.split(" ") for pair in match[2].split(";"))
    fragments = tuple((int(start), int(end)) for start, end in pairs)
    found.texts[id] = TextBound(id, match[1], fragments, tail, line)


def _relation(found: Standoff, _id: str, data: str, _tail: str, line: int) -> None:
    type, *arguments = data.split() or [""]
    pairs = [_argument(each, line) for each in arguments]
    if len(pairs) != 2:
        raise BadLine(phrase("The relation “{type}” does not have two arguments.", type=f"{type:.40}"), line)
    # The roles of most are called Arg1 and Arg2, in this order, but they may come the other way round.
    first, second = sorted(pairs) if {name for name, _ in pairs} == {"Arg1", "Arg2"} else pairs
    found.relations.append(Link(type, first[1], ((type, second[1]),)))


def _event(found: Standoff, id: str, data: str, _tail: str, line: int) -> None:
    pairs = [_argument(each, line) for each in data.split()]
    if not pairs:
        raise BadLine(phrase("The event has no trigger."), line)
    found.events[id] = Link(pairs[0][0], pairs[0][1], tuple(pairs[1:]))


def _argument(written: str, line: int) -> tuple[str, str]:
    name, sign, id = written.partition(":")
    if not (name and sign and id):
        raise BadLine(phrase("“{written}” is not a name with an id, as in Theme:T1.", written=f"{written:.60}"), line)
    return name, id


def _attribute(found: Standoff, _id: str, data: str, _tail: str, line: int) -> None:
    _say(found, _ATTRIBUTE.fullmatch(data), line, lambda match: match[3] or TRUE, is_chosen=True)


def _normalisation(found: Standoff, _id: str, data: str, _tail: str, line: int) -> None:
    match = _OLD_NORMALISATION.fullmatch(data) or _NORMALISATION.fullmatch(data)
    _say(found, match, line, lambda match: match[3])


def _note(found: Standoff, _id: str, data: str, tail: str, line: int) -> None:
    _say(found, _NOTE.fullmatch(data), line, lambda _: tail)


def _say(
    found: Standoff,
    match: re.Match[str] | None,
    line: int,
    value: Callable[[re.Match[str]], str],
    *,
    is_chosen: bool = False,
) -> None:
    if match is None:
        raise BadLine(phrase("The line does not say a name and the id of an annotation."), line)
    found.said.append(Said(match[1], match[2], value(match), is_chosen))


def _not_read(found: Standoff, _id: str, data: str, _tail: str, _line: int) -> None:
    name = data.partition(" ")[0]
    found.not_read[name] = found.not_read.get(name, 0) + 1


_KINDS: dict[str, Callable[[Standoff, str, str, str, int], None]] = {
    "T": _text_bound,
    "R": _relation,
    "E": _event,
    "A": _attribute,
    "M": _attribute,
    "N": _normalisation,
    "#": _note,
    "*": _not_read,
}
