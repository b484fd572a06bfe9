"""Files with annotations, imported into a real project, for tests of what comes of them."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from workbench.session.importing import ImportReport, import_files
from workbench.session.intake import AS_SUGGESTIONS, Brought, Intake
from workbench.session.starting import create_project
from workbench.store.project import Project

ANNS = Intake(Brought.ANNOTATIONS, "Ann Lee")
GOLDEN = Intake(Brought.GOLD)


def article(key: str, *labels: str, text: str = "", **more: Any) -> dict[str, Any]:
    """A line of a text in which "Ann" and "Bob" stand, marked with these labels in turn."""
    text = text or f"Ann met Bob in {key}."
    places = [(0, 3), (8, 11)]
    marks = [{"start": s, "end": e, "label": label} for (s, e), label in zip(places, labels, strict=False)]
    return {"id": key, "text": text, "entities": marks, **more}


def written(path: Path, records: Sequence[object]) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return path


def brought(
    project: Project, folder: Path, *records: object, intake: Intake = AS_SUGGESTIONS, name: str = "in.jsonl"
) -> ImportReport:
    return import_files(project, [written(folder / name, records)], intake=intake)


def made(folder: Path) -> Project:
    return create_project(folder / "test.workbench")
