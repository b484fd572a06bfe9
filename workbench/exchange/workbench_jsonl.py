"""Writes our own JSONL, the shape `workbench/1`: one article a line, the same bytes for the same article."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from workbench.core.annotations import Annotation, Mark
from workbench.core.articles import Article, text_sha256
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import MARK_KEYS, Record, annotation_json, annotation_record, json_text, suggestion_record
from workbench.core.schemes import LabelScheme
from workbench.core.spans import CLAIMS, ENTITIES
from workbench.core.suggestions import Suggestion
from workbench.exchange.export_articles import check_quotes, in_reading_order
from workbench.exchange.held import Held, Submission

SCHEMA = "workbench/1"
SUGGESTED_LAYERS = (ENTITIES, CLAIMS)
_ARTICLE_KEYS = frozenset(
    {"schema", "id", "text", "text_sha256", "title", "meta", "story", "split", "rejected", "review"}
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


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


def line_of(held: Held, layers: Sequence[str]) -> Line:
    """The line of an article that was reviewed; `layers` are those of its scheme, of which each has its list."""
    by_layer: dict[str, list[Mark]] = {layer: [] for layer in layers}
    for annotation in held.annotations:
        by_layer[annotation.span.layer].append(annotation)
    return Line(held.article, by_layer, held.rejected, held.split or None, held.submission)


def suggested_line(article: Article, suggestions: Sequence[Suggestion]) -> Line:
    """The line of an article that nobody has reviewed, with what was suggested for it."""
    check_quotes(article, suggestions)
    by_layer: dict[str, list[Mark]] = {layer: [] for layer in SUGGESTED_LAYERS}
    for suggestion in in_reading_order(suggestions):
        by_layer.setdefault(suggestion.span.layer, []).append(suggestion)
    return Line(article, by_layer)


def line_bytes(line: Line) -> bytes:
    """The line as it stands in a file; raises UnicodeEncodeError for half a surrogate pair, which UTF-8 cannot hold."""
    parts = [json_text(_head_record(line))[:-1]]
    parts += [
        f"{json_text(layer)}: [{', '.join(map(_mark_json, line.layers[layer]))}]"
        for layer in _contract_order(line.layers)
    ]
    if line.rejected is not None:
        rejected = [{"layer": annotation.span.layer, **annotation_record(annotation)} for annotation in line.rejected]
        parts.append(f'"rejected": {json_text(rejected)}')
    review = None if line.submission is None else _review_record(line.submission)
    return _line(f'{", ".join(parts)}, "review": {json_text(review)}}}')


def json_line(record: Mapping[str, object]) -> bytes:
    return _line(json_text(record))


def _line(text: str) -> bytes:
    # Inside JSON these may stand as they are, but many readers (str.splitlines, older JavaScript) end a line at them.
    if not text.isascii():
        for sign in ("\x85", "\u2028", "\u2029"):
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


def _head_record(line: Line) -> Record:
    """What stands before the marks."""
    article = line.article
    return {
        "schema": SCHEMA,
        "id": article.key,
        "text": article.text,
        "text_sha256": text_sha256(article.text),
        "title": article.title,
        "meta": dict(sorted(article.meta.items())),
        "story": article.story,
        "split": line.split,
    }


def _contract_order(layers: Mapping[str, object]) -> list[str]:
    known = [layer for layer in SUGGESTED_LAYERS if layer in layers]
    return known + sorted(layer for layer in layers if layer not in known)


def _mark_json(mark: Mark) -> str:
    return json_text(suggestion_record(mark)) if isinstance(mark, Suggestion) else annotation_json(mark)


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
