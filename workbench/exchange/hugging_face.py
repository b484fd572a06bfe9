"""Reads data sets in the shape of Hugging Face: tokens with tags by anybody, and rows of ours with all their spans."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, groupby
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import Record
from workbench.exchange.conll_tags import TokenSpan, is_tag, spans_of
from workbench.exchange.fields import meta_from
from workbench.exchange.flat_labels import layer_and_label
from workbench.exchange.foreign_articles import Told, read_told, review_in
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.hugging_face_columns import ENDS, STARTS, TAGS
from workbench.exchange.hugging_face_names import TagNames, names_beside
from workbench.exchange.incoming import ImportOptions, Keys, Read, Reviewed, Source
from workbench.exchange.json_records import key_of
from workbench.exchange.json_shapes import Json, name_in, objects_in, text_in, text_or_none, texts_in

TOKENS_NAMES = ("tokens", "words")
_TAGS = (TAGS, "tags", "ner", "labels", "ner_labels", "fine_ner_tags")
_REBUILT = {"text": "rebuilt from tokens"}
_PLACES_TRIED = 20
_WIDEST_GAP = 1000
"""Signs between two tokens."""
_OWN = frozenset({*TOKENS_NAMES, *_TAGS, STARTS, ENDS, "meta", "review", "rejected", "split"})


def is_hugging_face(glimpse: Glimpse) -> bool:
    """Whether the first row has tokens that are texts, and as many tags that are numbers or texts."""
    record = glimpse.record or {}
    tokens, tags = _first(record, TOKENS_NAMES), _first(record, _TAGS)
    is_split = isinstance(tokens, list) and all(isinstance(token, str) for token in tokens)
    return is_split and isinstance(tags, list) and all(type(tag) in {int, str} for tag in tags)


def read_hugging_face(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The rows of a JSON Lines file; what tags in numbers stand for is looked up in the data set's card beside it."""
    rows = Rows(options, keys, names_beside(source.path))
    return read_told(source, options, rows.key, rows.tell)


class Rows:
    """What rows tell; `names` says what tags that are numbers stand for."""

    def __init__(self, options: ImportOptions, keys: Keys, names: TagNames) -> None:
        self._options, self._keys, self._names = options, keys, names
        self._fields = {"text": "text", "id": "id", "title": "title", "story": "story", **options.value_fields}

    def key(self, row: Json, made: str) -> str:
        name = self._fields["id"]
        annotator = _annotator(row) if is_ours(row) else ""
        return key_of(row, name if name in row else None, self._keys, made=made, annotator=annotator)

    def tell(self, row: Json, _key: str) -> Iterator[Told]:
        yield told_by(row, self._options.layers, self._fields, self._names)


def told_by(row: Json, layers: Sequence[str], fields: Mapping[str, str], names: TagNames) -> Told:
    """What a row tells; raises Problem for what cannot be read."""
    if is_ours(row):
        return _ours(row, layers)
    marks = {layer: _spans(row, layer) for layer in layers}
    meta: dict[str, str] = {}
    review = None
    if any(marks.values()) or _first(row, TOKENS_NAMES) is None:
        text = text_in(row, fields["text"])
    else:
        tokens = texts_in(row, next(name for name in TOKENS_NAMES if name in row))
        text, places, meta = _text_of(row, tokens, fields)
        marks = _tagged(row, tokens, places, layers, names)
        # Tags say of each token what it is, also where all of them say that it is nothing.
        review = Reviewed() if _first(row, _TAGS) is not None else None
    return Told(
        text,
        marks,
        title=text_or_none(row, fields["title"]) or "",
        meta={**meta_from(row, fields, ignored=_OWN), **meta},
        story=name_in(row, fields["story"]),
        review=review,
    )


def is_ours(row: Json) -> bool:
    """Whether a row has the columns that no one else has."""
    return STARTS in row and "review" in row


def _annotator(row: Json) -> str:
    review = row.get("review")
    return str(review.get("annotator") or "") if isinstance(review, dict) else ""


def _ours(row: Json, layers: Sequence[str]) -> Told:
    # A layer that the project does not have yet is a column like the others.
    named = dict.fromkeys((*layers, *(name for name in row if name not in _OWN and _spans(row, name))))
    # Tokens are the most of a row, and hold no null.
    plain = {name: without_nulls(row.get(name)) for name in (*named, "rejected", "review")}
    marks = {layer: [dict(each) for each in objects_in(plain, layer)] for layer in named}
    review, at = review_in(plain)
    return Told(
        text_in(row, "text"),
        marks,
        key=name_in(row, "id"),
        rejected=[dict(each) for each in objects_in(plain, "rejected")],
        title=text_or_none(row, "title") or "",
        meta={text_in(pair, "name"): text_in(pair, "value") for pair in objects_in(row, "meta")},
        story=text_or_none(row, "story"),
        split=text_or_none(row, "split"),
        review=review,
        submitted_at=at,
        is_ours=True,
        left_out=_disagreeing(row, [mark for each in marks.values() for mark in each]),
    )


def _disagreeing(row: Json, marks: Sequence[Record]) -> tuple[str, ...]:
    """What is told where tags mean something else than the spans, which are taken."""
    starts, ends, tags = (_numbers(row, name) for name in (STARTS, ENDS, TAGS))
    # B- have odd numbers and I- the even ones behind them, whatever the labels are.
    written = ["O" if tag == 0 else f"{'IB'[tag % 2]}-{(tag - 1) // 2}" for tag in tags]
    is_whole = len(starts) == len(ends) == len(tags)
    found = {(starts[span.first], ends[span.end - 1]) for span in spans_of(written)} if is_whole else {(-1, -1)}
    ranges = [(mark.get("start"), mark.get("end")) for mark in marks]
    if found <= {(start, end) for start, end in ranges if type(start) is int and type(end) is int}:
        return ()
    return (phrase("The tags of the tokens say otherwise than the spans, and were left out."),)


def _numbers(row: Json, name: str) -> list[int]:
    value = row.get(name)
    if not isinstance(value, list) or not all(type(each) is int for each in value):
        raise Problem(phrase("“{name}” is not a list of whole numbers.", name=name))
    return value


def without_nulls(value: Any) -> Any:
    """The value without what is null in it, as Parquet has it wherever nothing was said."""
    if isinstance(value, dict):
        return {name: without_nulls(each) for name, each in value.items() if each is not None}
    return [without_nulls(each) for each in value] if isinstance(value, list) else value


def _spans(row: Json, layer: str) -> list[Record]:
    value = row.get(layer)
    is_spans = isinstance(value, list) and all(isinstance(each, dict) and "start" in each for each in value)
    return [without_nulls(each) for each in value] if is_spans and isinstance(value, list) else []


def _text_of(row: Json, tokens: list[str], fields: Mapping[str, str]) -> tuple[str, list[int], dict[str, str]]:
    """The text, where each token begins in it, and what is to be told of it."""
    stated = row.get(fields["text"])
    if isinstance(stated, str) and (found := _found_in(stated, tokens)) is not None:
        return stated, found, {}
    places = list(accumulate((len(token) + 1 for token in tokens), initial=0))[:-1]
    return " ".join(tokens), places, _REBUILT


def _found_in(text: str, tokens: list[str]) -> list[int] | None:
    """Where each token begins; None where they are not in the text one after the other, or in several places.

    Between tokens there may be spaces and signs, but no letter and no digit: a word that no token has says that the
    next one was found elsewhere than it is.
    """
    found: list[int] | None = None
    first = next(filter(None, tokens), None)
    if first is None:
        return [0] * len(tokens)
    begin = text.find(first)
    for _ in range(_PLACES_TRIED):
        if begin < 0:
            return found
        if (places := _found_from(text, tokens, begin)) is not None:
            if found is not None:
                return None
            found = places
            if not any(map(str.isalnum, text[:begin] + text[places[-1] + len(tokens[-1]) :])):
                return found
        begin = text.find(first, begin + 1)
    return None


def _found_from(text: str, tokens: list[str], begin: int) -> list[int] | None:
    places, at = [], begin
    for token in tokens:
        place = text.find(token, at, at + _WIDEST_GAP + len(token))
        if place < 0 or any(map(str.isalnum, text[at:place])):
            return None
        places.append(place)
        at = place + len(token)
    return places


def _tagged(
    row: Json, tokens: list[str], places: list[int], layers: Sequence[str], names: TagNames
) -> dict[str, list[Record]]:
    column = next((name for name in _TAGS if row.get(name) is not None), None)
    if column is None:
        return {}
    tags = row[column]
    if not isinstance(tags, list) or len(tags) != len(tokens):
        raise Problem(phrase("“{name}” does not have one tag for each token.", name=column))
    written = [names.name(column, tag) for tag in tags]
    marks: dict[str, list[Record]] = {}
    for first, end, name in _spans_of(written):
        layer, label = layer_and_label(name, layers)
        if places[first] < places[end - 1] + len(tokens[end - 1]):
            record = {"start": places[first], "end": places[end - 1] + len(tokens[end - 1]), "label": label}
            marks.setdefault(layer, []).append(record)
    return marks


def _spans_of(tags: list[str]) -> Iterator[TokenSpan]:
    if all(is_tag(tag) or tag.startswith(("B-", "I-")) for tag in tags):
        yield from spans_of(tags)
        return
    # Tags without B- and I-: what goes on is one span.
    first = 0
    for tag, group in groupby(tags):
        end = first + len(list(group))
        if tag not in {"O", "0", "_", ""}:
            yield TokenSpan(first, end, tag)
        first = end


def _first(record: Mapping[str, Any], names: Sequence[str]) -> Any:
    return next((record[name] for name in names if record.get(name) is not None), None)
