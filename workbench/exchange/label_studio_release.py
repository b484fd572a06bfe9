"""Releases as Label Studio JSON: one list of tasks for each split, and the labeling config that they need."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.schemes import LabelScheme
from workbench.exchange.foreign_articles import Told
from workbench.exchange.foreign_releases import expected, found_in, readable
from workbench.exchange.held import Held
from workbench.exchange.json_shapes import Json
from workbench.exchange.label_studio import told_by
from workbench.exchange.label_studio_config import config_of
from workbench.exchange.label_studio_tasks import task_of
from workbench.exchange.line_files import LineFile
from workbench.exchange.release_counts import ReleaseCounts
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_format import Piece, ReleaseFormat
from workbench.exchange.workbench_jsonl import check_names, json_line

CONFIG = "labeling_config.xml"
_READING = """A list of tasks for Label Studio. Make a project with the labeling interface of `labeling_config.xml`,
then import `{split}.json`. `start` and `end` count Unicode code points, as Label Studio does from 1.4 on. An article
that is not done is a skipped task. What Label Studio has no field for stands under `workbench`.
"""


def _piece(held: Held, scheme: LabelScheme) -> Piece:
    return (json_line(task_of(held, scheme)).rstrip(b"\n"),)


def _tell(task: Json, layers: Sequence[str]) -> Iterator[Told]:
    return (version() for version in told_by(task, layers, {}))


def _config(facts: ReleaseFacts, _counts: ReleaseCounts) -> Mapping[str, bytes]:
    return {CONFIG: config_of(facts.scheme)}


def tasks_file(path: Path) -> LineFile:
    """The file of a list of tasks."""
    return LineFile(path, head=b"[\n", between=b",\n", tail=b"\n]\n", begins=None)


LABEL_STUDIO = ReleaseFormat(
    "label-studio",
    phrase("Label Studio tasks with their labeling config"),
    held=readable,
    piece=_piece,
    sink=lambda folder, split, _facts: tasks_file(folder / f"{split}.json"),
    found=found_in(_tell),
    expected=expected,
    check=check_names,
    more_files=_config,
    reading=_READING,
)
