"""ReleaseFacts: what is told of a release besides its articles, and `dataset.json`, which tells it to programs."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench.core.decisions import ReviewState
from workbench.core.records import Record
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Span
from workbench.exchange.durable_files import FileFacts
from workbench.exchange.loss_report import Loss
from workbench.exchange.release_counts import ReleaseCounts, SplitCounts
from workbench.exchange.splits import ALL_IN_TRAIN, Splits
from workbench.exchange.workbench_jsonl import SCHEMA

SCHEME_FILE = "scheme.toml"
SCHEMA_FILE = "schema.json"
LEAK_REPORT = "leak_report.json"


@dataclass(frozen=True, slots=True)
class Beside:
    """What is told of a release that its articles do not tell: files that go along, what was left out, agreement."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    losses: Sequence[Loss] = ()
    agreement: Record | None = None


NOTHING_BESIDE = Beside()


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    """What a release is made from and what was chosen for it.

    `schema_file` is the JSON Schema of `workbench/1` that goes along; `guidelines` names their version; `states` says
    which articles the caller chose; `licence` is an identifier such as "cc-by-4.0", empty where it is not settled.
    `format` is a name in the table of formats of releases. `layers` and `labels` are those that were asked for, None
    for all of them.
    """

    name: str
    scheme: LabelScheme
    schema_file: Path
    tool_version: str
    guidelines: str = ""
    states: tuple[ReviewState, ...] = (ReviewState.DONE,)
    with_rejected: bool = False
    splits: Splits = ALL_IN_TRAIN
    licence: str = ""
    format: str = "workbench"
    layers: tuple[str, ...] | None = None
    labels: frozenset[str] | None = None
    beside: Beside = NOTHING_BESIDE

    @property
    def layer_names(self) -> list[str]:
        """The layers that go into the release, in the order of the scheme."""
        return [layer.name for layer in self.scheme.layers if self.layers is None or layer.name in self.layers]

    def is_wanted(self, span: Span) -> bool:
        """Whether a span has a layer and a label that were asked for."""
        is_in_layer = self.layers is None or span.layer in self.layers
        return is_in_layer and (self.labels is None or span.label in self.labels)


@dataclass(frozen=True, slots=True)
class WrittenParts:
    """What was written: what is said of the format, the files, and by each folder the file that lists those in it."""

    format: Record
    files: Sequence[FileFacts]
    folders: Mapping[str, str]


def dataset_record(
    facts: ReleaseFacts, splits: Mapping[str, SplitCounts], counts: ReleaseCounts, parts: WrittenParts
) -> Record:
    """`dataset.json`: no time of writing and no path in it, so that the same project state gives the same bytes."""
    scheme = facts.scheme
    return {
        "schema": SCHEMA,
        "format": parts.format,
        "name": facts.name,
        "tool": {"name": "workbench", "version": facts.tool_version},
        "scheme": {
            "name": scheme.name,
            "version": scheme.version,
            "file": SCHEME_FILE,
            "sha256": hashlib.sha256(scheme.source.encode()).hexdigest(),
        },
        "guidelines": facts.guidelines,
        "chosen": {
            "states": [str(state) for state in facts.states],
            "rejected": facts.with_rejected,
            "splits": dict(facts.splits.parts),
            "layers": None if facts.layers is None else facts.layer_names,
            "labels": None if facts.labels is None else sorted(facts.labels),
        },
        "languages": sorted(counts.languages),
        "annotators": sorted(counts.annotators),
        "agreement": facts.beside.agreement,
        "articles": sum(split.articles for split in splits.values()),
        "spans": sum(split.spans for split in splits.values()),
        "losses": counts.losses,
        "splits": {name: split.record(scheme) for name, split in splits.items()},
        "suggestions": counts.suggested(scheme),
        "files": {file.name: {"sha256": file.sha256, "bytes": file.size} for file in parts.files},
        "folders": dict(sorted(parts.folders.items())),
    }


def dataset_bytes(record: Record) -> bytes:
    return json.dumps(record, ensure_ascii=False, indent=2).encode() + b"\n"
