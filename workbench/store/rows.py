"""Articles and suggestions as the rows that are written: plain values, which can be made in another process."""

import hashlib
import json
from typing import NamedTuple

from workbench.core.articles import Article
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
    meta, digest = _encode(dict(article.meta)), text_digest(article.text)
    return ArticleRow(article.key, article.title, article.text, digest, meta, _encode(zones), article.story)


def suggestion_row(suggestion: Suggestion) -> SuggestionRow:
    span, record = suggestion.span, _encode(suggestion_record(suggestion))
    return SuggestionRow(suggestion.id, span.layer, span.start, span.end, span.label, suggestion.score, record)


def text_digest(text: str) -> str:
    """SHA-256 of the text in UTF-8, in hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
