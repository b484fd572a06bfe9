"""Releases that Hugging Face `datasets` loads, as JSON Lines or as Parquet: the same columns and values in both."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.exchange.foreign_articles import Told
from workbench.exchange.foreign_releases import expected, found_in, found_told
from workbench.exchange.held import Held
from workbench.exchange.hugging_face import told_by
from workbench.exchange.hugging_face_columns import Column, columns_of
from workbench.exchange.hugging_face_names import TagNames
from workbench.exchange.hugging_face_rows import held_as_row, row_of
from workbench.exchange.json_shapes import Json
from workbench.exchange.line_files import line_file
from workbench.exchange.parquet_files import EXTRA, SUFFIX, ParquetFile, opened, rows_of
from workbench.exchange.read_back import Found
from workbench.exchange.release_counts import ReleaseCounts
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_format import Part, Piece, ReleaseFormat
from workbench.exchange.workbench_jsonl import check_names, json_line

_FIELDS = {"text": "text", "id": "id", "title": "title", "story": "story"}
_READING = """One article a row. `ner_tags` has a number for each of `tokens`, and the features of the column name them:
O, then B- and I- of each label. `token_starts` and `token_ends` say where each token is in `text`. Every span, also
one that no tag can tell, is in the column of its layer, in Unicode code points of `text`, the end not included; a
claim has its claimer, cue and attributes beside it.

```python
from datasets import load_dataset

split = load_dataset("path/to/this/folder", split="{split}")
names = split.features["ner_tags"].feature.names
for article in split:
    print([(token, names[tag]) for token, tag in zip(article["tokens"], article["ner_tags"]) if tag])
```
"""


def _check(scheme: LabelScheme) -> None:
    check_names(scheme)
    columns = [column["name"] for column in columns_of(scheme, with_rejected=True)]
    for layer in scheme.layers:
        names = [layer.name] if columns.count(layer.name) > 1 else [role for role in layer.roles if role == "layer"]
        for name in names:
            raise Problem(
                phrase("The name “{name}” is that of another column.", name=name),
                where=phrase("scheme {scheme}, layer {layer}", scheme=scheme.name, layer=layer.name),
                remedy="Give it another name in the scheme.",
            )


def _piece(held: Held, scheme: LabelScheme) -> Piece:
    return (json_line(row_of(held, scheme)),)


def _columns(facts: ReleaseFacts, _counts: ReleaseCounts) -> list[Column]:
    return columns_of(facts.scheme, with_rejected=facts.with_rejected)


def _tell(row: Json, layers: Sequence[str]) -> Iterator[Told]:
    yield told_by(row, layers, _FIELDS, TagNames({}))


def _found_in_parquet(part: Part, scheme: LabelScheme) -> Iterator[Found]:
    layers = [layer.name for layer in scheme.layers]
    for source in part:
        try:
            groups = None if source.end is None else range(source.start, source.end)
            for row in rows_of(opened(source.path), groups):
                yield _found(row, layers)
        except Problem:
            yield Found(False)


def _found(row: Json, layers: Sequence[str]) -> Found:
    try:
        return found_told(next(_tell(row, layers)))
    except Problem:
        return Found(False)


def _parquet(folder: Path, split: str, facts: ReleaseFacts) -> ParquetFile:
    return ParquetFile(folder / f"{split}{SUFFIX}", facts)


HUGGING_FACE = ReleaseFormat(
    "huggingface",
    phrase("Hugging Face data set, JSON Lines"),
    held=held_as_row,
    piece=_piece,
    sink=line_file(".jsonl"),
    found=found_in(_tell),
    expected=expected,
    check=_check,
    reading=_READING,
    data_files="{split}.jsonl",
    features=_columns,
)
HUGGING_FACE_PARQUET = replace(
    HUGGING_FACE,
    name="parquet",
    title=phrase("Hugging Face data set, Parquet"),
    sink=_parquet,
    found=_found_in_parquet,
    needs=("pyarrow", EXTRA),
    data_files="{split}.parquet",
)
