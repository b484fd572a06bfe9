"""Articles and suggestions as the rows that are written: plain values, which can be made in another process."""

import json
from functools import lru_cache
from typing import NamedTuple

from workbench.core.articles import Article, text_sha256
from workbench.core.records import suggestion_record
from workbench.core.suggestions import Suggestion

# Kept, since `json.dumps` would make one for each row.
_encode = json.JSONEncoder(ensure_ascii=False).encode


class ArticleRow(NamedTuple):
    """`text_sha256` is in hex; `meta` and `zones` are JSON."""

    key: str
    title: str
    text: str
    text_sha256: str
    meta: str
    zones: str
    story: str | None


class SuggestionRow(NamedTuple):
    """Code points `start` to `end`; `record` is JSON, the whole suggestion as exports write it."""

    id: str
    layer: str
    start: int
    end: int
    label: str
    score: float
    record: str


def article_row(article: Article) -> ArticleRow:
    zones = [[zone.kind, zone.start, zone.end] for zone in article.zones]
    meta, digest = _encode(dict(article.meta)), text_sha256(article.text)
    return ArticleRow(article.key, article.title, article.text, digest, meta, _encode(zones), article.story)


def suggestion_row(suggestion: Suggestion) -> SuggestionRow:
    span = suggestion.span
    record = _record(suggestion)
    return SuggestionRow(suggestion.id, span.layer, span.start, span.end, span.label, suggestion.score, record)


def _record(suggestion: Suggestion) -> str:
    if suggestion.roles or suggestion.attributes or suggestion.group is not None:
        return _encode(suggestion_record(suggestion))
    # The same words as above, in a third of the time: most marks are as plain as this, and imports bring millions.
    span, origin = suggestion.span, _origin(suggestion.suggester, suggestion.version, suggestion.score)
    return (
        f'{{"id": {_encode(suggestion.id)}, "start": {span.start}, "end": {span.end}, '
        f'"text": {_encode(span.quote)}, "label": {_encode(span.label)}, "origin": {origin}}}'
    )


@lru_cache(maxsize=256, typed=True)
def _origin(suggester: str, version: str, score: float) -> str:
    return _encode({"suggester": suggester, "version": version, "score": score, "verdict": "suggested"})
