"""Releases for tests: written by the real exporter, then spoiled by hand."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.exchange.exported import FACTS, lines_of, words_marked
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.release import write_release

Record = dict[str, Any]
TEXTS = {
    "a": "Ann met Bob 🤝 in Delhi",
    "b": "Cid buys oil",
    "c": "Rosneft sells gas to Dan",
    "d": "प्रधानमंत्री ने कहा",
}


def articles(texts: dict[str, str] = TEXTS) -> list[ExportArticle]:
    """The last of them is in the split test."""
    made = [words_marked(key, text) for key, text in texts.items()]
    return [replace(exported, split="test" if exported is made[-1] else "train") for exported in made]


def release(folder: Path, exported: Iterable[ExportArticle] | None = None) -> Path:
    write_release(folder, articles() if exported is None else exported, facts=FACTS)
    return folder


def spoil(folder: Path, file: str, change: Callable[[list[Record]], object]) -> None:
    """Changes the lines of a file, and makes `dataset.json` agree with its new bytes."""
    lines = lines_of(folder / file)
    change(lines)
    rewrite(folder, file, b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines))


def rewrite(folder: Path, file: str, data: bytes) -> None:
    (folder / file).write_bytes(data)
    state(folder, lambda facts: facts["files"][file].update(sha256=hashlib.sha256(data).hexdigest(), bytes=len(data)))


def state(folder: Path, change: Callable[[Record], object]) -> None:
    """Changes what `dataset.json` says."""
    facts = json.loads((folder / "dataset.json").read_bytes())
    change(facts)
    (folder / "dataset.json").write_text(json.dumps(facts), "utf-8")
