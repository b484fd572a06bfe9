"""Reads JSON Lines and JSON lists: one article an object, in the shape `workbench/1` or any other that has a text."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from workbench.core.articles import text_sha256
from workbench.core.decisions import ReviewState
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.drafts import Normalised, draft
from workbench.exchange.fields import FieldNames, field_names, meta_from, told
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Read, Reviewed, Source
from workbench.exchange.json_records import Record, key_of, read_records
from workbench.exchange.span_records import REJECTED, marks_from
from workbench.exchange.span_shapes import spans_of_others
from workbench.exchange.workbench_jsonl import SCHEMA

# Fields of our own files that say something about the file or the review, not about the article.
_NOT_META = frozenset({"schema", "text_sha256", "split", "meta", "review", REJECTED})
_MOST_TOLD = 8


def read_jsonl(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of a file of JSON lines or a JSON list, each bad one as a fault with the line where it begins.

    At the end a note tells which fields were left out.
    """
    articles = _Articles(options, keys)
    yield from read_records(source, options, articles.key, articles.made)
    if articles.left_out:
        names = ", ".join(f"“{name:.40}”" for name in sorted(articles.left_out)[:_MOST_TOLD])
        what = phrase("Fields that hold several values, and no spans, were left out: {names}.", names=names)
        yield Fault(source.name, what, is_note=True)


def is_article(glimpse: Glimpse) -> bool:
    """Whether the first object of a JSON file has a field with a text in it.

    Of a list of objects a person can say which field that is; a lone object is more likely no article.
    """
    if glimpse.is_json_list and any(isinstance(value, str) for value in (glimpse.record or {}).values()):
        return True
    try:
        return isinstance((glimpse.record or {})[field_names(glimpse.keys, {})["text"]], str)
    except (Problem, KeyError):
        return False


class _Articles:
    """The articles of one file; `left_out` are the fields that none of them has a place for."""

    def __init__(self, options: ImportOptions, keys: Keys) -> None:
        self.left_out: set[str] = set()
        self._fields, self._keys = FieldNames(options.value_fields), keys
        self._layers, self._stated = options.layers, options.layer_fields

    def key(self, record: Record, made: str) -> str:
        review = _review(record) if record.get("schema") == SCHEMA else None
        annotator = review.annotator if review else ""
        return key_of(record, self._fields.of(record).get("id"), self._keys, made=made, annotator=annotator)

    def made(self, record: Record, key: str) -> Incoming:
        """Raises Problem for what cannot be read."""
        names, layers = self._fields.of(record), self._layers
        text, meta = Normalised(_string(record, names["text"])), _meta(record, names)
        title, story = _optional(record, names.get("title")), _optional(record, names.get("story"))
        article = draft(text, key=key, title=title or "", meta=meta, story=story)
        is_ours = record.get("schema") == SCHEMA
        if is_ours:
            _check_hash(record, text.raw)
            # What was found in the text stood in the metadata when it was exported, unless a person took it out.
            article = replace(article, meta={**text.meta, **meta})
            layers += tuple(_other_layers(record, layers))
        spans = record if is_ours else self._spans(record, text.raw)
        annotations, suggestions = marks_from(spans, text, key, layers, with_rejected=is_ours)
        return Incoming(article, annotations, suggestions, review=_review(record) if is_ours else None)

    def _spans(self, record: Record, text: str) -> Record:
        spans, others = spans_of_others(record, text, self._layers, self._stated, passed=_NOT_META)
        self.left_out.update(others)
        return spans


def _other_layers(record: Record, known: tuple[str, ...]) -> Iterator[str]:
    """The layers of another scheme in a line of ours, read so that what the project has no place for is told."""
    for name, value in record.items():
        if isinstance(value, list) and name not in known and name not in _NOT_META:
            yield name


_STATES = {str(state): state for state in ReviewState}


def _review(record: Record) -> Reviewed | None:
    told = record.get("review")
    state = told.get("state") if isinstance(told, dict) else None
    if not isinstance(told, dict) or not isinstance(state, str) or state not in _STATES:
        return None
    named, flag, guidelines = (told.get(name) for name in ("annotator", "flag", "guidelines"))
    return Reviewed(
        named if isinstance(named, str) else "",
        _STATES[state],
        flag if isinstance(flag, str) else None,
        guidelines if isinstance(guidelines, str) else "",
    )


def _meta(record: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, str]:
    meta = record.get("meta")
    if meta is not None and not isinstance(meta, dict):
        raise Problem("“meta” is not an object.")
    inner = {name: told(value) for name, value in (meta or {}).items() if value is not None}
    return {**meta_from(record, names, ignored=_NOT_META), **inner}


def _string(record: Mapping[str, Any], name: str) -> str:
    value = record[name]
    if not isinstance(value, str):
        raise Problem(phrase("“{name}” is not a text, but {value}.", name=name, value=f"{value!r:.40}"))
    return value


def _optional(record: Mapping[str, Any], name: str | None) -> str | None:
    return None if name is None or record[name] is None else _string(record, name)


def _check_hash(record: Mapping[str, Any], text: str) -> None:
    stated = record.get("text_sha256")
    if stated is not None and stated != text_sha256(text):
        raise Problem("The text is not the one that was exported: its text_sha256 differs.")
