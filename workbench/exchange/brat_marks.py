"""What brat's annotations of one text say, in the words of `workbench/1`: spans with roles, attributes, groups."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.core.annotations import verdict_on
from workbench.core.articles import Range
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import MARK_KEYS, Record, origin_from
from workbench.core.spans import Span
from workbench.exchange.brat_lines import BadLine, Link, Said, Standoff, TextBound
from workbench.exchange.drafts import Normalised
from workbench.exchange.flat_labels import first_of, layer_and_label
from workbench.exchange.json_shapes import Json, name_in, object_in, text_in, whole_in
from workbench.exchange.span_records import mark_from, other_unit

SAME = "same-as"
"""The relation from the words of a role, such as a claimer, to the entity that they stand for."""
FURTHER = "continues"
"""The relation from each further part of an interrupted span to its first part."""
NOTES, NOTE = "AnnotatorNotes", "note"
"""What brat calls a note that a person typed, and the attribute that it is here."""
LINE_ENDS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
"""Signs that brat takes for the end of a line, so that they cannot stand in the words of a span."""
_LINE_ENDS = re.compile(f"[{LINE_ENDS}]+")
_NOT_IN_A_LINE = re.compile(f"[{LINE_ENDS}\t]+")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article besides its annotations: how names were written, and our own about each `T`."""

    names: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[str, Sequence[Json]] = field(default_factory=dict)

    def name(self, plain: str) -> str:
        return self.names.get(plain, plain)


def one_line(words: str) -> str:
    """The words with a space for line ends and tabs, as one line can hold them."""
    return _NOT_IN_A_LINE.sub(" ", words)


def pieces_of(text: str, start: int, end: int) -> list[Range]:
    """A range without the line ends in it, as brat takes it; empty where it holds nothing else."""
    edges = [start, *(at for match in _LINE_ENDS.finditer(text, start, end) for at in match.span()), end]
    return [(first, last) for first, last in zip(edges[::2], edges[1::2], strict=True) if first < last]


def text_counted(raw: str, standoff: Standoff) -> str:
    """The text that the offsets are into: the raw one, or the one whose line ends are a single sign each."""
    if all(_is_quoted(raw, each) for each in standoff.texts.values()):
        return raw
    plain = Normalised(raw).text
    return max((raw, plain), key=lambda text: sum(_is_quoted(text, each) for each in standoff.texts.values()))


class Marks:
    """The marks that annotations of a text amount to, by layer; `left_out` are words on what has no place here.

    `bad` are lines of spans that the text does not bear out. Raises the first where most are such lines, or one whose
    offsets count something else.
    """

    def __init__(self, text: str, standoff: Standoff, known: Known, layers: Sequence[str]) -> None:
        self.left_out: list[str] = []
        self.bad: list[BadLine] = []
        self._text, self._standoff, self._known, self._layers = text, standoff, known, layers
        self._ranges = self._checked_ranges()
        self._roles: dict[str, dict[str, str]] = {}
        self._same: dict[str, str] = {}
        self._firsts: dict[str, str] = {}
        self._attributes: dict[str, dict[str, str]] = {}
        for link in (*standoff.relations, *standoff.events.values()):
            self._link(link)
        self._continued = set(self._firsts.values())
        for said in standoff.said:
            self._say(said)
        self._parts = {id for roles in self._roles.values() for name, id in roles.items() if self._is_part(name, id)}
        for id in filter(self._parts.__contains__, self._ranges):
            self._tell_part_alone(id)
        for kind, count in standoff.not_read.items():
            told = phrase(
                "A line “{kind}” was left out: nothing here is like it.",
                "{n} lines “{kind}” were left out: nothing here is like them.",
                n=count,
                kind=f"{kind:.40}",
            )
            self.left_out.append(told)

    def _checked_ranges(self) -> dict[str, list[Range]]:
        """The ranges of the spans that the text bears out."""
        found: dict[str, list[Range]] = {}
        for id, each in self._standoff.texts.items():
            try:
                ranges = _ranges(self._text, each)
                if not _is_quoted(self._text, each):
                    _refuse(each, ranges[0], self._text, first_of(self._layers))
                found[id] = ranges
            except BadLine as bad:
                self.bad.append(bad)
        # Where most offsets lead astray, or count otherwise, those of the rest are right by chance.
        if found_otherwise := [each for each in self.bad if each.counts_otherwise]:
            raise found_otherwise[0]
        if len(self.bad) > len(found):
            raise self.bad[0]
        for id in [id for id in found if self.bad and not self._standoff.texts[id].quote.strip()]:
            del found[id]
            line = self._standoff.texts[id].line
            self.bad.append(
                BadLine(phrase("It does not say which words it is about, and others here are wrong."), line)
            )
        return found

    def by_layer(self) -> dict[str, list[Record]]:
        found: dict[str, list[Record]] = {}
        for id in self._ranges:
            each = self._standoff.texts[id]
            if id not in self._parts:
                layer, label = layer_and_label(self._known.name(each.type), self._layers)
                found.setdefault(layer, []).extend(self._records(each, label))
        return found

    def _records(self, each: TextBound, label: str) -> Iterator[Record]:
        ranges, told = self._ranges[each.id], self._known.marks.get(each.id, ())
        roles = {name: self._role(name, id) for name, id in self._roles.get(each.id, {}).items()}
        for number, (start, end) in enumerate(ranges):
            ours = told[number] if len(told) == len(ranges) else {}
            record: Record = {"id": self._id(each.id, number), "start": start, "end": end, "label": label, **roles}
            if attributes := self._attributes.get(each.id):
                record["attributes"] = _exact(attributes, object_in(ours, "attributes"))
            if (group := name_in(ours, "group") or self._group(each.id, len(ranges))) is not None:
                record["group"] = group
            if origin := object_in(ours, "origin"):
                record["origin"] = _origin(ours, origin, start, end, label)
            yield record

    def _id(self, id: str, number: int) -> str:
        told = self._known.marks.get(id, ())
        if len(told) == len(self._ranges[id]) and (ours := name_in(told[number], "id")) is not None:
            return ours
        return id if number == 0 else f"{id}.{number + 1}"

    def _group(self, id: str, parts: int) -> str | None:
        if id in self._firsts:
            return self._id(self._firsts[id], 0)
        return self._id(id, 0) if parts > 1 or id in self._continued else None

    def _link(self, link: Link) -> None:
        """Takes a relation or an event for roles of the annotation that it goes out from."""
        head = self._text_of(link.head)
        for written, id in link.others:
            name, words = self._known.name(written), self._text_of(id)
            if head is None or words is None:
                told = phrase("The relation “{name}” does not join two spans, and was left out.", name=f"{name:.40}")
                self.left_out.append(told)
            elif written == SAME:
                self._same[head] = words
            elif written == FURTHER:
                self._firsts[head] = words
            else:
                self._add_role(head, name, words)

    def _add_role(self, head: str, name: str, words: str) -> None:
        roles = self._roles.setdefault(head, {})
        if name in MARK_KEYS:
            told = phrase("The relation “{name}” was left out: its name means something else here.", name=name)
            self.left_out.append(told)
        elif name in roles:
            told = phrase("A second relation “{name}” of one span was left out.", name=f"{name:.40}")
            self.left_out.append(told)
        else:
            roles[name] = words

    def _say(self, said: Said) -> None:
        of, name = self._text_of(said.of), NOTE if said.name == NOTES else self._known.name(said.name)
        if of is None:
            told = phrase("“{name}” of {id} was left out: that is no span.", name=f"{name:.40}", id=f"{said.of:.40}")
            self.left_out.append(told)
            return
        attributes = self._attributes.setdefault(of, {})
        value = self._known.name(said.value) if said.is_chosen else said.value
        attributes[name] = f"{attributes[name]}; {value}" if name in attributes else value

    def _text_of(self, id: str) -> str | None:
        """The stretch of text that an id leads to, through an event to its trigger."""
        event = self._standoff.events.get(id)
        id = id if event is None else event.head
        return id if id in self._ranges else None

    def _is_part(self, name: str, id: str) -> bool:
        """Whether a stretch of text stands there only for a role of this name."""
        return id not in self._known.marks and self._known.name(self._standoff.texts[id].type) == name

    def _tell_part_alone(self, id: str) -> None:
        """Tells what is said of words that are there only for a role: a role has neither attributes nor roles."""
        for name in self._attributes.get(id, {}):
            told = phrase("“{name}” of {id} was left out: that is no span.", name=f"{name:.40}", id=f"{id:.40}")
            self.left_out.append(told)
        for name in self._roles.get(id, {}):
            told = phrase("The relation “{name}” does not join two spans, and was left out.", name=f"{name:.40}")
            self.left_out.append(told)

    def _role(self, name: str, id: str) -> Record:
        start, end = self._ranges[id][0]
        if len(self._ranges[id]) > 1:
            told = phrase("Of an interrupted “{name}” only the first part was read.", name=f"{name:.40}")
            self.left_out.append(told)
        entity = self._same.get(id) if id in self._parts else id
        if entity is None or entity in self._parts:
            return {"start": start, "end": end}
        return {"start": start, "end": end, "entity": self._id(entity, 0)}


def _refuse(each: TextBound, range: Range, text: str, layer: str) -> None:
    """Raises BadLine that says what is wrong with the range of a span."""
    record = {"start": range[0], "end": range[1], "label": each.type, "text": each.quote}
    try:
        mark_from(record, layer, Normalised(text), "")
    except Problem as problem:
        counts_otherwise = bool(each.quote and other_unit(Normalised(text), *range, each.quote))
        raise BadLine(problem.what, each.line, counts_otherwise=counts_otherwise) from problem


def _ranges(text: str, each: TextBound) -> list[Range]:
    """The stretches that a span has in the text: those that nothing but a line end parts are one."""
    found: list[Range] = []
    for start, end in sorted(each.fragments):
        if found and start < found[-1][1]:
            raise BadLine(phrase("The parts of {id} overlap.", id=each.id), each.line)
        gap = text[found[-1][1] : start] if found else "-"
        if not gap or (gap.isspace() and _LINE_ENDS.search(gap)):
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    if len(found) > 1 and not _is_quoted(text, each):
        what = phrase("The text at the parts of {id} is not “{quote}”.", id=each.id, quote=f"{each.quote:.60}")
        raise BadLine(what, each.line)
    return found


def _is_quoted(text: str, each: TextBound) -> bool:
    if any(not 0 <= start < end <= len(text) for start, end in each.fragments):
        return False
    words = [text[start:end] for start, end in each.fragments]
    if words == [each.quote]:
        return True
    quote = one_line(each.quote).strip()
    # Old versions put no space between the parts; some tools leave the words out.
    return not quote or quote in (one_line(" ".join(words)).strip(), one_line("".join(words)).strip())


def _exact(attributes: Mapping[str, str], ours: Json) -> dict[str, str]:
    """The attributes with what one line could not hold, where that is still what the line says."""
    found = dict(attributes)
    for name in ours:
        value = text_in(ours, name)
        if found.get(name) == one_line(value):
            found[name] = value
    return found


def _origin(ours: Json, origin: Json, start: int, end: int, label: str) -> Record:
    """Where a mark came from; one that was changed in brat says so."""
    was = whole_in(ours, "start"), whole_in(ours, "end"), text_in(ours, "label")
    if was == (start, end, label):
        return dict(origin)
    if "suggester" not in origin:
        return {}
    told = {"start": was[0], "end": was[1], "label": was[2], **origin}
    source = origin_from({"version": "", "score": 0, **told}, start, end, label)
    return {**told, "verdict": str(verdict_on(source, Span("", start, end, label, "")))}
