"""Articles and marks as the rows that are written: plain values, which can be made in another process."""

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from workbench.core.annotations import Annotation
from workbench.core.articles import Article, text_sha256
from workbench.core.decisions import Review
from workbench.core.evidence import evidence_of
from workbench.core.records import annotation_json, suggestion_record
from workbench.core.suggestions import Suggestion
from workbench.store.decided import evidence_row

OTHERS = "others"
"""Where the record of a suggestion holds the other ranges that are likely."""
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
    if suggestion.others:  # no export has them: they are for the desk alone
        return _encode(suggestion_record(suggestion) | {OTHERS: suggestion.others})
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


class AnnotationRow(NamedTuple):
    """Like a SuggestionRow, with the verdict."""

    id: str
    layer: str
    start: int
    end: int
    label: str
    verdict: str
    record: str


class ReviewRow(NamedTuple):
    """What one annotator made of an article. `annotator` is whose name a file gives; `evidence` are rows as `decided`
    keeps them, each with layer, words and key at its end."""

    annotator: str
    review: Review
    annotations: list[AnnotationRow]
    evidence: list[tuple[Any, ...]]

    def __reduce__(self) -> tuple[object, ...]:
        # By columns, as for suggestions: processes hand over millions of rows.
        columns = tuple(zip(*self.annotations, strict=True)), tuple(zip(*self.evidence, strict=True))
        return _review_row, (self.annotator, self.review, *columns)


def _review_row(
    annotator: str, review: Review, annotations: tuple[tuple[Any, ...], ...], evidence: tuple[tuple[Any, ...], ...]
) -> ReviewRow:
    rows = [AnnotationRow(*values) for values in zip(*annotations, strict=True)]
    return ReviewRow(annotator, review, rows, list(zip(*evidence, strict=True)))


def review_row(text: str, annotator: str, review: Review, annotations: Sequence[Annotation]) -> ReviewRow:
    evidence = [evidence_row(one) for annotation in annotations for one in evidence_of(text, annotation)]
    return ReviewRow(annotator, review, [annotation_row(each) for each in annotations], evidence)


def annotation_row(annotation: Annotation) -> AnnotationRow:
    span, verdict, record = annotation.span, str(annotation.verdict), annotation_json(annotation)
    return AnnotationRow(annotation.id, span.layer, span.start, span.end, span.label, verdict, record)
