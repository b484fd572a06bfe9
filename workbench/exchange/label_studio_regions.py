"""Regions of one Label Studio result: labelled words, what was answered about them, and relations as roles."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import MARK_KEYS, Record
from workbench.exchange.json_shapes import Json, name_in, object_in, text_in, texts_in, whole_in
from workbench.exchange.label_studio_config import ENTITY, ROLES
from workbench.exchange.offsets import Utf16

_LABELS, _RELATION = "labels", "relation"
_ANSWERS = frozenset({"choices", "textarea", "number", "rating", "datetime", "taxonomy"})
# What a browser makes of line ends, blanks and tabs when it shows them: the words that are kept with a region.
_SHOWN = re.compile(r"(?:\\n|\s)+")


class Region:
    """The items of a result that speak of the same words. Offsets are in the unit of the file.

    `roles` names the regions that relations lead to. `is_words` says that it stands there for a role of another one,
    and `entity` which region these words stand for.
    """

    def __init__(self, value: Json) -> None:
        self.start, self.end = whole_in(value, "start"), whole_in(value, "end")
        self.quote: str | None = None
        self.labels: list[tuple[str, Json]] = []
        self.answers: dict[str, str] = {}
        self.roles: dict[str, str] = {}
        self.entity: str | None = None
        self.is_words = False


class Unit:
    """What the offsets of some regions count: code points, unless the words of the regions say that it is UTF-16."""

    def __init__(self, text: str, regions: Iterable[Region]) -> None:
        self._text = text
        quoted = [region for region in regions if region.quote is not None]
        self._is_utf16 = not all(map(self.is_quoted, quoted)) and all(map(self._is_quoted_wide, quoted))

    @cached_property
    def _utf16(self) -> Utf16:
        return Utf16(self._text)

    def range_of(self, region: Region) -> Record:
        """The range in code points; the words only where they are others than the text has there."""
        if self._is_utf16:
            return {"start": self._utf16.code_point(region.start), "end": self._utf16.code_point(region.end)}
        told = {"start": region.start, "end": region.end}
        return told if self.is_quoted(region) else {**told, "text": region.quote}

    def is_quoted(self, region: Region) -> bool:
        return region.quote is None or _is_shown_as(self._text[region.start : region.end], region.quote)

    def _is_quoted_wide(self, region: Region) -> bool:
        try:
            start, end = self._utf16.code_point(region.start), self._utf16.code_point(region.end)
        except Problem:
            return False
        return region.quote is None or _is_shown_as(self._text[start:end], region.quote)


def _is_shown_as(words: str, quote: str) -> bool:
    return words == quote or _SHOWN.sub(" ", words) == _SHOWN.sub(" ", quote)


def regions_of(result: Iterable[Json], left_out: list[str]) -> dict[str, Region]:
    """The regions of a result by id; what has no place in an article of ours is told in `left_out`."""
    found: dict[str, Region] = {}
    relations: list[Json] = []
    for number, item in enumerate(result):
        kind, value = text_in(item, "type"), object_in(item, "value")
        if kind == _RELATION:
            relations.append(item)
        elif (kind != _LABELS and kind not in _ANSWERS) or type(value.get("start")) is not int:
            left_out.append(_not_of_words(item, kind))
        else:
            id = name_in(item, "id") or f"item {number}"
            region = found.setdefault(id, Region(value))
            _take(region, item, kind, value)
    for relation in relations:
        _relate(found, relation, left_out)
    return found


def _take(region: Region, item: Json, kind: str, value: Json) -> None:
    if isinstance(quote := value.get("text"), str):
        region.quote = quote
    if kind == _LABELS:
        region.labels += [(label, item) for label in texts_in(value, _LABELS)]
        region.is_words = region.is_words or item.get("from_name") == ROLES
    else:
        region.answers[name_in(item, "from_name") or kind] = _answered(kind, value)


def _answered(kind: str, value: Json) -> str:
    told = value.get("text" if kind == "textarea" else kind)
    if isinstance(told, list):
        return ", ".join(" / ".join(map(str, each)) if isinstance(each, list) else str(each) for each in told)
    return str(told)


def _not_of_words(item: Json, kind: str) -> str:
    if kind in _ANSWERS:
        name = name_in(item, "from_name") or kind
        return phrase("The answer to “{name}” is about the whole text, and was left out.", name=name)
    return phrase("A region of the kind “{kind}” is not of plain text, and was left out.", kind=f"{kind:.40}")


def _relate(regions: Mapping[str, Region], relation: Json, left_out: list[str]) -> None:
    ends = name_in(relation, "from_id") or "", name_in(relation, "to_id") or ""
    head, child = ends if relation.get("direction") != "left" else ends[::-1]
    for name in texts_in(relation, "labels") or [_RELATION]:
        if head not in regions or child not in regions:
            left_out.append(phrase("The relation “{name}” does not join two regions, and was left out.", name=name))
        elif name == ENTITY and regions[head].is_words:
            regions[head].entity = child
        elif name in regions[head].roles:
            left_out.append(phrase("A second relation “{name}” of one span was left out.", name=name))
        elif name in MARK_KEYS:
            told = phrase("The relation “{name}” was left out: its name means something else here.", name=name)
            left_out.append(told)
        else:
            regions[head].roles[name] = child
            if any(label == name for label, _ in regions[child].labels):
                regions[child].is_words = True
