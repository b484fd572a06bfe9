"""Writes our own JSONL, the shape `workbench/1`: one article a line, the same bytes for the same article."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from workbench.core.annotations import Annotation, Mark
from workbench.core.articles import Article, text_sha256
from workbench.core.decisions import Review
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import MARK_KEYS, Record, annotation_record, suggestion_record
from workbench.core.schemes import LabelScheme
from workbench.core.spans import CLAIMS, ENTITIES
from workbench.core.suggestions import Suggestion
from workbench.exchange.export_articles import (
    ExportArticle,
    check_quotes,
    in_reading_order,
    without_dangling_entities,
)
from workbench.exchange.loss_report import Loss

SCHEMA = "workbench/1"
SUGGESTED_LAYERS = (ENTITIES, CLAIMS)
_ARTICLE_KEYS = frozenset(
    {"schema", "id", "text", "text_sha256", "title", "meta", "story", "split", "rejected", "review"}
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Submission:
    """Who reviewed an article, how far and when; `submitted_at` is milliseconds since 1970, UTC."""

    annotator: str
    review: Review
    submitted_at: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """What one line holds. `rejected` None means that rejected suggestions were not asked for."""

    article: Article
    layers: Mapping[str, Sequence[Mark]]
    rejected: Sequence[Annotation] | None = None
    split: str | None = None
    submission: Submission | None = None

    @property
    def spans(self) -> int:
        return sum(map(len, self.layers.values())) + len(self.rejected or ())


def annotated_line(
    exported: ExportArticle, layers: Sequence[str], *, split: str | None = None, with_rejected: bool = False
) -> tuple[Line, list[Loss]]:
    """The line of an annotated article and what it cannot hold; raises Problem for a span that is not in its text."""
    article = exported.article
    chosen = in_reading_order(a for a in exported.annotations if a.stands or with_rejected)
    losses = [_without_layer(article, a) for a in chosen if a.span.layer not in layers]
    held = [a for a in chosen if a.span.layer in layers]
    check_quotes(article, held)
    standing = without_dangling_entities(article, [a for a in held if a.stands], losses)
    rejected = without_dangling_entities(article, [a for a in held if not a.stands], losses, others=standing)
    by_layer = {layer: [a for a in standing if a.span.layer == layer] for layer in layers}
    submission = Submission(exported.annotator, exported.review, exported.submitted_at)
    return Line(article, by_layer, rejected if with_rejected else None, split, submission), losses


def _without_layer(article: Article, annotation: Annotation) -> Loss:
    return Loss(article.key, "span", "the scheme has no such layer", annotation.span.layer, annotation.id)


def suggested_line(
    article: Article, suggestions: Sequence[Suggestion], layers: Sequence[str] = SUGGESTED_LAYERS
) -> Line:
    """The line of an article that nobody has reviewed, with what was suggested for it."""
    check_quotes(article, suggestions)
    by_layer: dict[str, list[Mark]] = {layer: [] for layer in layers}
    for suggestion in in_reading_order(suggestions):
        by_layer.setdefault(suggestion.span.layer, []).append(suggestion)
    return Line(article, by_layer)


def line_bytes(line: Line) -> bytes:
    """The line as it stands in a file; raises UnicodeEncodeError for half a surrogate pair, which UTF-8 cannot hold."""
    return json_line(_line_record(line))


def json_line(record: Mapping[str, object]) -> bytes:
    text = json.dumps(record, ensure_ascii=False, allow_nan=False)
    # Inside JSON these may stand as they are, but many readers (str.splitlines, older JavaScript) end a line at them.
    for sign in ("\x85", "\u2028", "\u2029"):
        if sign in text:
            text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text.encode() + b"\n"


def check_names(scheme: LabelScheme) -> None:
    """Raises Problem for a layer or role whose name stands for something else in this format."""
    for layer in scheme.layers:
        taken = [layer.name] if layer.name in _ARTICLE_KEYS else [r for r in layer.roles if r in MARK_KEYS]
        for name in taken:
            raise Problem(
                phrase("The name “{name}” means something else in {schema}.", name=name, schema=SCHEMA),
                where=phrase("scheme {scheme}, layer {layer}", scheme=scheme.name, layer=layer.name),
                remedy="Give it another name in the scheme.",
            )


def _line_record(line: Line) -> Record:
    article = line.article
    record: Record = {
        "schema": SCHEMA,
        "id": article.key,
        "text": article.text,
        "text_sha256": text_sha256(article.text),
        "title": article.title,
        "meta": dict(sorted(article.meta.items())),
        "story": article.story,
        "split": line.split,
    }
    for layer in _contract_order(line.layers):
        record[layer] = [_mark_record(mark) for mark in line.layers[layer]]
    if line.rejected is not None:
        record["rejected"] = [{"layer": a.span.layer, **annotation_record(a)} for a in line.rejected]
    record["review"] = None if line.submission is None else _review_record(line.submission)
    return record


def _contract_order(layers: Mapping[str, object]) -> list[str]:
    known = [layer for layer in SUGGESTED_LAYERS if layer in layers]
    return known + sorted(layer for layer in layers if layer not in known)


def _mark_record(mark: Mark) -> Record:
    return suggestion_record(mark) if isinstance(mark, Suggestion) else annotation_record(mark)


def _review_record(submission: Submission) -> Record:
    review, at = submission.review, submission.submitted_at
    record: Record = {
        "annotator": submission.annotator,
        "state": str(review.state),
        "submitted_at": None if at is None else _iso(at),
        "guidelines": review.guidelines,
    }
    return record if review.flag is None else {**record, "flag": review.flag}


def _iso(milliseconds: int) -> str:
    moment = _EPOCH + timedelta(milliseconds=milliseconds)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
