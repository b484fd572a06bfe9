"""ReleaseFacts: what is told of a release besides its articles, and `dataset.json`, which tells it to programs."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.core.decisions import ReviewState
from workbench.core.records import Record
from workbench.core.schemes import LabelScheme
from workbench.exchange.durable_files import FileFacts
from workbench.exchange.release_counts import ReleaseCounts, SplitCounts
from workbench.exchange.splits import ALL_IN_TRAIN, Splits
from workbench.exchange.workbench_jsonl import SCHEMA

SCHEME_FILE = "scheme.toml"
SCHEMA_FILE = "schema.json"


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    """What a release is made from and what was chosen for it.

    `schema_file` is the JSON Schema of `workbench/1` that goes along; `guidelines` names their version; `states` says
    which articles the caller chose; `licence` is an identifier such as "cc-by-4.0", empty where it is not settled.
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


def dataset_record(
    facts: ReleaseFacts, splits: Mapping[str, SplitCounts], counts: ReleaseCounts, files: Sequence[FileFacts]
) -> Record:
    """`dataset.json`: no time of writing and no path in it, so that the same project state gives the same bytes."""
    scheme = facts.scheme
    return {
        "schema": SCHEMA,
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
        },
        "languages": sorted(counts.languages),
        "annotators": sorted(counts.annotators),
        "agreement": None,
        "articles": sum(split.articles for split in splits.values()),
        "spans": sum(split.spans for split in splits.values()),
        "losses": counts.losses,
        "splits": {name: split.record(scheme) for name, split in splits.items()},
        "suggestions": counts.suggested(scheme),
        "files": {file.name: {"sha256": file.sha256, "bytes": file.size} for file in files},
    }


def dataset_bytes(record: Record) -> bytes:
    return json.dumps(record, ensure_ascii=False, indent=2).encode() + b"\n"
