"""Tells spans in lines of others by their shape, under whatever names they have there, so that none is passed over."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from workbench.core.records import Record
from workbench.exchange.flat_labels import first_of, layer_and_label

_PLAIN = re.compile("[^a-z]+")
_STARTS = ("start", "begin", "startchar", "startoffset", "beginoffset", "startindex", "startpos", "from", "s", "b")
_ENDS = ("end", "stop", "endchar", "endoffset", "stopoffset", "endindex", "endpos", "to", "e")
_PAIRS = ("span", "offsets", "offset", "position", "range", "indices")
_LABELS = ("label", "type", "tag", "entitytype", "entitygroup", "entitylabel", "category", "class", "l", "t", "entity")
_QUOTES = ("text", "quote", "word", "words", "surface", "surfaceform", "mention", "value", "exact", "string", "form")
_OURS = frozenset({"start", "end", "label"})
_MOST_PARTS = 4


class _Parts(NamedTuple):
    """A span as others tell it, with the names of the fields that it was found in."""

    start: int
    end: int
    label: str
    quote: str | None = None
    used: frozenset[str] = frozenset()


def spans_of_others(
    line: Mapping[str, Any], text: str, layers: Sequence[str], stated: Mapping[str, str], *, passed: frozenset[str]
) -> tuple[dict[str, Any], list[str]]:
    """The spans of a line by layer, in the shape of ours, and the fields that hold several values and no spans.

    Offsets are left as they are, and nothing is checked. `stated` names the field of each layer, empty for none; where
    it says nothing, every list that holds nothing but spans is read, except those `passed`. What is under the name of a
    layer and no span is given as it is.
    """
    found: dict[str, Any] = {}
    added: dict[str, list[Record]] = {}
    others: list[str] = []
    for layer in layers:
        value = line.get(stated.get(layer, layer))
        if value is not None:
            records = as_records(value, text)
            found[layer] = value if records is None else records
    for name in () if stated else line:
        if name not in layers and name not in passed:
            records = as_records(line[name], text)
            if records is None and line[name] and isinstance(line[name], list | dict):
                others.append(name)
            for record in records or ():
                label = record["label"]
                # What is no name is told when the marks are made.
                layer, label = layer_and_label(label, layers) if isinstance(label, str) else (first_of(layers), label)
                added.setdefault(layer, []).append({**record, "label": label})
    for layer, spans in added.items():
        if isinstance(found.setdefault(layer, []), list):
            found[layer] = [*found[layer], *spans]
    return found, others


def as_records(value: object, text: str) -> list[Record] | None:
    """The spans of a list, or of lists by label, with start, end, label and words; None where it is no such thing."""
    if isinstance(value, dict):
        value = _by_label(value)
    if not isinstance(value, list) or not value:
        return None
    if all(isinstance(item, dict) and item.keys() >= _OURS for item in value):
        return value
    parts = [_of_object(item) if isinstance(item, dict) else _of_list(item, text) for item in value]
    told = [each for each in parts if each is not None]
    # Sizes and versions are numbers in a row too: spans begin before they end, and some of them are in the text.
    if len(told) < len(value) or any(each.start >= each.end for each in told):
        return None
    if not any(each.start >= 0 and each.end <= len(text) for each in told):
        return None
    return [_record(each, item) for each, item in zip(told, value, strict=True)]


def _by_label(value: Mapping[str, Any]) -> list[list[object]] | None:
    """`{"PER": [[0, 5]]}` as `[0, 5, "PER"]`; None where it is something else."""
    lists = value.values()
    if not all(isinstance(pairs, list) and all(isinstance(p, list) and len(p) == 2 for p in pairs) for pairs in lists):
        return None
    return [[*pair, label] for label, pairs in value.items() for pair in pairs]


def _record(parts: _Parts, item: object) -> Record:
    record: Record = {"start": parts.start, "end": parts.end, "label": parts.label}
    if parts.quote is not None:
        record["text"] = parts.quote
    if isinstance(item, dict):
        others = {name: each for name, each in item.items() if name not in parts.used}
        record["attributes"] = {n: each for n, each in others.items() if isinstance(each, str | int | float)}
    return record


def _of_object(item: Mapping[str, Any]) -> _Parts | None:
    names = {_PLAIN.sub("", name.lower()): name for name in reversed(list(item))}
    label = _first(item, names, _LABELS, str) or _first(item, names, ("labels",), list)
    quote = _first(item, names, _QUOTES, str)
    at = _range_in(item, names)
    if label is None or at is None:
        return None
    start, end, used = at
    said = item[label][0] if isinstance(item[label], list) and len(item[label]) == 1 else item[label]
    if not isinstance(said, str) or not said:
        return None
    words = None if quote is None or quote == label else item[quote]
    return _Parts(start, end, said, words, frozenset({label, *used, *([quote] if quote else [])}))


def _range_in(item: Mapping[str, Any], names: Mapping[str, str]) -> tuple[int, int, list[str]] | None:
    first, last = _first(item, names, _STARTS, int), _first(item, names, _ENDS, int)
    if first is not None and last is not None:
        return item[first], item[last], [first, last]
    offset, length = _first(item, names, ("offset", "start"), int), _first(item, names, ("length",), int)
    if offset is not None and length is not None:
        return item[offset], item[offset] + item[length], [offset, length]
    for name in _PAIRS:
        field = names.get(name)
        pair = None if field is None else item[field]
        if field is not None and isinstance(pair, list) and len(pair) == 2 and all(type(at) is int for at in pair):
            return pair[0], pair[1], [field]
    return None


def _first(item: Mapping[str, Any], names: Mapping[str, str], wanted: Sequence[str], kind: type) -> str | None:
    """The field of the first of these names that holds such a value."""
    return next((names[name] for name in wanted if name in names and type(item[names[name]]) is kind), None)


def _of_list(item: object, text: str) -> _Parts | None:
    """A span as `[start, end, label]`, in that order or with the label first, its words beside them or not."""
    if not isinstance(item, list) or not 3 <= len(item) <= _MOST_PARTS:
        return None
    numbers = [each for each in item if type(each) is int]
    words = [each for each in item if isinstance(each, str) and each]
    if len(numbers) != 2 or len(numbers) + len(words) != len(item):
        return None
    start, end = numbers
    if len(words) == 1:
        return _Parts(start, end, words[0])
    labels = list(_other_words(words, text[start:end] if start >= 0 else ""))
    return _Parts(start, end, labels[0], next(word for word in words if word != labels[0])) if labels else None


def _other_words(words: Sequence[str], quote: str) -> Iterator[str]:
    """What stands beside the quote, where one of the two is it."""
    if quote in words and words[0] != words[1]:
        yield next(word for word in words if word != quote)
