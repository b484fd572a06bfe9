"""Reads the spans of a JSON line, checked against the raw text and carried over to the normalised one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from workbench.core.annotations import Annotation, Mark, Verdict
from workbench.core.phrases import joined, phrase
from workbench.core.problems import Problem
from workbench.core.quick import quick_annotation, quick_span
from workbench.core.records import MARK_KEYS, Record, origin_from
from workbench.core.spans import CLAIMS, Role
from workbench.core.suggestions import Suggestion, suggestion_id
from workbench.exchange.drafts import Normalised

SUGGESTED = "suggested"
REJECTED = "rejected"
_VERDICTS = frozenset({SUGGESTED, *map(str, Verdict)})
_ROLE_KEYS = frozenset({"start", "end"})
# What a span of a layer is called whose records carry no label because there is only one.
_ONLY_LABEL = {CLAIMS: "CLAIM"}

Marks = tuple[tuple[Annotation, ...], tuple[Suggestion, ...]]


def marks_from(
    line: Mapping[str, Any], text: Normalised, key: str, layers: Iterable[str], *, with_rejected: bool = False
) -> Marks:
    """The annotations and suggestions of one line; raises Problem for the first record that does not hold.

    A record without `origin` is an annotation that somebody added. `with_rejected` reads the list `rejected` of our own
    files too, whose records name their layer.
    """
    named: dict[str, Mark] = {}
    for layer, record in _records(line, layers, with_rejected):
        mark = mark_from(record, layer, text, key)
        if record.get("id") is None:
            mark = _renumbered(mark, named, key)
        if (other := named.setdefault(mark.id, mark)) is not mark and other != mark:
            raise Problem(
                phrase(
                    "Two spans have the id “{id}”: {first} and {second}.",
                    id=mark.id,
                    first=_told(other),
                    second=_told(mark),
                )
            )
    annotations = tuple(mark for mark in named.values() if isinstance(mark, Annotation))
    return annotations, tuple(mark for mark in named.values() if isinstance(mark, Suggestion))


def mark_from(record: Mapping[str, Any], layer: str, text: Normalised, key: str) -> Mark:
    """One span with its roles, attributes and origin; raises Problem saying what in the record is wrong."""
    start, end, quote = _range(record, text, layer)
    span = quick_span(layer, start, end, _label(record, layer), quote)
    # Most records have none of these, and an import reads millions.
    roles = {} if record.keys() <= MARK_KEYS else _roles(record, text)
    attributes = {} if (stated := record.get("attributes")) is None else _attributes(stated)
    group = None if (stated := record.get("group")) is None else _name(stated, "group")
    id = suggestion_id(key, span) if (stated := record.get("id")) is None else _name(stated, "id")
    if record.get("origin") is None:
        return quick_annotation(id, span, Verdict.ADDED, roles, attributes, group, None)
    origin = _origin(record["origin"], text)
    if origin["verdict"] == SUGGESTED:
        score, suggester, version = origin["score"], origin["suggester"], origin["version"]
        return Suggestion(id, span, score, suggester, version, roles, attributes, group)
    source = origin_from(origin, start, end, span.label)
    return quick_annotation(id, span, Verdict(origin["verdict"]), roles, attributes, group, source)


def _roles(record: Mapping[str, Any], text: Normalised) -> dict[str, Role]:
    return {
        name: Role(*_range(value, text, name), _entity(value.get("entity")))
        for name, value in record.items()
        if isinstance(value, dict) and name not in MARK_KEYS and _ROLE_KEYS & value.keys()
    }


def _records(
    line: Mapping[str, Any], layers: Iterable[str], with_rejected: bool
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for layer in layers:
        yield from ((layer, record) for record in _list(line, layer))
    for record in _list(line, REJECTED) if with_rejected else ():
        if not isinstance(name := record.get("layer"), str):
            raise Problem("A rejected span does not name its layer.")
        yield name, record


def _list(line: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    value = line.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(record, dict) for record in value):
        raise Problem(phrase("“{name}” is not a list of spans, each an object with start and end.", name=name))
    return value


def _renumbered(mark: Mark, named: Mapping[str, Mark], key: str) -> Mark:
    """With another id where the one made for it is taken: the same words may be claimed by two people."""
    again = 2
    while mark.id in named and named[mark.id] != mark:
        mark, again = replace(mark, id=suggestion_id(f"{key}\x1f{again}", mark.span)), again + 1
    return mark


def _range(record: Mapping[str, Any], text: Normalised, name: str) -> tuple[int, int, str]:
    """Start, end and words in the normalised text."""
    start, end, quote = record.get("start"), record.get("end"), record.get("text")
    # An exact type, since True is an int to Python and not to anyone else.
    if type(start) is not int or type(end) is not int:
        raise Problem(
            phrase(
                "A span in “{name}” has no whole numbers as start and end, but {start} and {end}.",
                name=name,
                start=f"{start!r:.40}",
                end=f"{end!r:.40}",
            )
        )
    if not 0 <= start < end <= len(text.raw):
        raise Problem(
            phrase(
                "The range {start}–{end} in “{name}” is not inside a text of {length} characters.",
                start=start,
                end=end,
                name=name,
                length=len(text.raw),
            )
        )
    found = text.raw[start:end]
    if quote is not None and quote != found:
        raise Problem(_mismatch(text, start, end, str(quote)))
    if text.is_as_given:
        return start, end, found
    first, last = text.offset(start), text.offset(end)
    if first == last:
        raise Problem(
            phrase(
                "The range {start}–{end} in “{name}” holds nothing but a part of a line end.",
                start=start,
                end=end,
                name=name,
            )
        )
    return first, last, text.text[first:last]


def _mismatch(text: Normalised, start: int, end: int, quote: str) -> str:
    found = text.raw[start:end]
    what = phrase(
        "At {start}–{end} the text reads “{found}”, but the span says “{quote}”.",
        start=start,
        end=end,
        found=_short(found),
        quote=_short(quote),
    )
    if unit := other_unit(text, start, end, quote):
        rule = phrase("Offsets have to count characters (Unicode code points), the end not included.")
        return joined(" ", (what, unit, rule))
    return what


def other_unit(text: Normalised, start: int, end: int, quote: str) -> str:
    """What the offsets count instead, where the quote is found that way."""
    wide = text.raw.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end]
    if wide == quote.encode("utf-16-le", "surrogatepass"):
        return phrase("It matches where offsets count UTF-16 units, as JavaScript does.")
    if text.raw.encode("utf-8", "surrogatepass")[start:end] == quote.encode("utf-8", "surrogatepass"):
        return phrase("It matches where offsets count bytes of UTF-8.")
    if text.text[start:end] == quote:
        return phrase("It matches where a line end of two characters (CRLF) counts as one.")
    if text.raw[start : end + 1] == quote:
        return phrase("It matches where the end is the last character of the span.")
    return ""


def _label(record: Mapping[str, Any], layer: str) -> str:
    label = record.get("label", _ONLY_LABEL.get(layer))
    if not isinstance(label, str) or not label:
        raise Problem(
            phrase(
                "The span {start}–{end} in “{layer}” has no label.",
                start=record["start"],
                end=record["end"],
                layer=layer,
            )
        )
    return label


def _attributes(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise Problem("The attributes of a span are not an object.")
    stated = {name: answer for name, answer in value.items() if answer is not None}
    if wrong := [name for name, answer in stated.items() if isinstance(answer, list | dict)]:
        raise Problem(phrase("The attribute “{name}” is not a single value.", name=wrong[0]))
    return {name: _scalar(answer) for name, answer in stated.items()}


def _scalar(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _name(value: object, what: str) -> str:
    if type(value) is int:
        return str(value)
    if not isinstance(value, str) or not value:
        raise Problem(
            phrase("The {what} of a span is neither a text nor a number: {value}.", what=what, value=f"{value!r:.40}")
        )
    return value


def _entity(value: object) -> str | None:
    return None if value is None else _name(value, "entity")


def _origin(value: object, text: Normalised) -> Record:
    if not isinstance(value, dict):
        raise Problem("The origin of a span is not an object.")
    origin = {"version": "", **value}
    verdict = origin.setdefault("verdict", SUGGESTED if "suggester" in origin else str(Verdict.ADDED))
    if not isinstance(verdict, str) or verdict not in _VERDICTS:
        raise Problem(phrase("There is no verdict “{verdict}”.", verdict=f"{verdict!s:.40}"))
    if verdict == SUGGESTED or "suggester" in origin:
        _check_source(origin)
        for name in _ROLE_KEYS & origin.keys():
            origin[name] = text.offset(origin[name])
    return origin


def _check_source(origin: Mapping[str, Any]) -> None:
    if not isinstance(origin.get("suggester"), str) or not isinstance(origin["version"], str):
        raise Problem("The origin of a span does not name its suggester and version.")
    score = origin.get("score")
    if isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1:
        raise Problem(phrase("The score of a span is not a number from 0 to 1, but {score}.", score=f"{score!r:.40}"))
    for name, kind in (("start", int), ("end", int), ("label", str)):
        if name in origin and type(origin[name]) is not kind:
            raise Problem(
                phrase(
                    "The origin of a span has an unreadable {name}: {value}.", name=name, value=f"{origin[name]!r:.40}"
                )
            )


def _told(mark: Mark) -> str:
    return f"{mark.span.start}–{mark.span.end} {mark.span.label}"


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:40]} … {text[-15:]}"
