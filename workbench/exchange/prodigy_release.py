"""Releases as Prodigy tasks: with spans of all layers and their relations, or with named entities alone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from workbench.core.annotations import Annotation
from workbench.core.articles import Range
from workbench.core.phrases import phrase
from workbench.core.schemes import LabelScheme
from workbench.exchange.foreign_articles import Told
from workbench.exchange.foreign_releases import expected, found_in, readable
from workbench.exchange.held import Held
from workbench.exchange.json_shapes import Json
from workbench.exchange.line_files import line_file
from workbench.exchange.prodigy import told_by
from workbench.exchange.prodigy_tasks import NER, SPANS, task_of
from workbench.exchange.release_format import Piece, ReleaseFormat
from workbench.exchange.workbench_jsonl import check_names, json_line

_READING = """One article a line, as an answered task of Prodigy: `accept` where an article is done, `ignore` where it
is not. `start` and `end` count Unicode code points, `token_end` is the last token of a span. Tokens are cut at the
edges of spans. What Prodigy has no field for stands under `workbench`.

```
prodigy db-in my_dataset {split}.jsonl --rehash
```
"""
_MAY_OVERLAP = "named entities may not overlap in Prodigy, and spans of this layer may"
_OVERLAPS = "named entities may not overlap in Prodigy, and this one lies across another"
_BLANK = "it begins or ends with white space, which named entities may not"


def _held_as_entities(held: Held, scheme: LabelScheme) -> Held:
    text, overlapping = held.article.text, scheme.overlapping_layers
    held = readable(held, scheme).lose(lambda a: a.span.layer in overlapping, _MAY_OVERLAP)
    held = held.lose(lambda a: text[a.span.start].isspace() or text[a.span.end - 1].isspace(), _BLANK)
    crossing = {a.id for a in _across(held.annotations)}
    return held.lose(lambda a: a.id in crossing, _OVERLAPS)


def _across(annotations: Sequence[Annotation]) -> Iterator[Annotation]:
    """Those that lie across one that stands before them; annotations come in reading order, the longer first."""
    last: Range = (0, 0)
    for annotation in annotations:
        if annotation.span.start < last[1]:
            yield annotation
        else:
            last = annotation.span.start, annotation.span.end


def _piece(held: Held, scheme: LabelScheme, *, view: str) -> Piece:
    return (json_line(task_of(held, [layer.name for layer in scheme.layers], view)),)


def _tell(task: Json, layers: Sequence[str]) -> Iterator[Told]:
    yield told_by(task, layers)


PRODIGY = ReleaseFormat(
    "prodigy",
    phrase("Prodigy tasks with spans and relations"),
    held=readable,
    piece=partial(_piece, view=SPANS),
    sink=line_file(".jsonl"),
    found=found_in(_tell),
    expected=expected,
    check=check_names,
    reading=_READING,
)
PRODIGY_NER = replace(
    PRODIGY,
    name="prodigy-ner",
    title=phrase("Prodigy tasks with named entities"),
    held=_held_as_entities,
    piece=partial(_piece, view=NER),
)
