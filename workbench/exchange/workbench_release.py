"""Releases in our own shape `workbench/1`, which holds everything: lines of JSON with their schema beside them."""

from collections.abc import Mapping
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.schemes import LabelScheme
from workbench.exchange.held import Held
from workbench.exchange.hub_features import release_features
from workbench.exchange.line_files import line_file
from workbench.exchange.read_back import Expected
from workbench.exchange.release_counts import ReleaseCounts
from workbench.exchange.release_facts import SCHEMA_FILE, ReleaseFacts
from workbench.exchange.release_format import Piece, ReleaseFormat
from workbench.exchange.workbench_jsonl import Line, check_names, line_bytes, line_of
from workbench.exchange.workbench_read_back import expected_line, found_lines

_READING = """One article a line, in the shape `workbench/1` that `schema.json` describes. `start` and `end` count
Unicode code points of `text`, `end` is the first one after the span, and `text[start:end]` of the article is the `text`
of the span. A line ends at `\\n` and nowhere else.

```python
import json

with open("{split}.jsonl", encoding="utf-8") as file:
    for line in file:
        article = json.loads(line)
```
"""


def _held(held: Held, _scheme: LabelScheme) -> Held:
    return held


def _piece(held: Held, scheme: LabelScheme) -> Piece:
    return (line_bytes(_line(held, scheme)),)


def _expected(held: Held, scheme: LabelScheme) -> Expected:
    return expected_line(_line(held, scheme))


def _line(held: Held, scheme: LabelScheme) -> Line:
    return line_of(held, [layer.name for layer in scheme.layers])


def _schema(facts: ReleaseFacts, _counts: ReleaseCounts) -> Mapping[str, bytes]:
    return {SCHEMA_FILE: facts.schema_file.read_bytes()}


def _features(facts: ReleaseFacts, counts: ReleaseCounts) -> list[dict[str, Any]]:
    return release_features(facts.scheme, counts, with_rejected=facts.with_rejected)


WORKBENCH = ReleaseFormat(
    "workbench",
    phrase("Workbench JSON Lines, with everything"),
    held=_held,
    piece=_piece,
    sink=line_file(".jsonl"),
    found=found_lines,
    expected=_expected,
    check=check_names,
    more_files=_schema,
    reading=_READING,
    data_files="{split}.jsonl",
    features=_features,
)
