"""Writes suggestions that nobody has decided on, in the shape `workbench/1`, for use without a project."""

import json
import os
import uuid
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.suggestions import Suggestion
from workbench.exchange.durable_files import DurableFile, disk_problems, sync_folder
from workbench.exchange.read_back import MeantLines, ReadBack, check_reading, meant_of, read_back
from workbench.exchange.workbench_jsonl import SCHEMA, SUGGESTED_LAYERS, Line, line_bytes, suggested_line


@dataclass(frozen=True, slots=True)
class SuggestionsReport:
    path: Path
    articles: int
    spans: int


def write_suggestions(
    path: Path,
    articles: Iterable[tuple[Article, Sequence[Suggestion]]],
    *,
    layers: Sequence[str] = SUGGESTED_LAYERS,
    progress: Callable[[int], None] = lambda _done: None,
) -> SuggestionsReport:
    """Writes one line an article beside `path`, reads it back, then moves it into place; memory stays flat.

    Raises Problem, and leaves what was there before, where the disk fails, a span or text cannot be written, or `path`
    is anything but a file of suggestions of ours.
    """
    target = path.resolve()
    with disk_problems(target):
        _check_replaceable(target)
        writing = target.parent / f".{target.name}.writing-{uuid.uuid4().hex}"
        try:
            report = _write(writing, target, articles, layers, progress)
            writing.replace(target)
        finally:
            writing.unlink(missing_ok=True)
        sync_folder(target.parent)
        return report


def _write(
    writing: Path,
    target: Path,
    articles: Iterable[tuple[Article, Sequence[Suggestion]]],
    layers: Sequence[str],
    progress: Callable[[int], None],
) -> SuggestionsReport:
    reading = ReadBack()
    with closing(MeantLines(writing.parent)) as meant:
        with DurableFile(writing) as file:
            for done, (article, suggestions) in enumerate(articles, 1):
                line = suggested_line(article, suggestions, layers)
                file.write(_bytes_of(line))
                meant.write(meant_of(line))
                progress(done)
        for _ in read_back(writing, file.facts, meant, reading):
            pass
    check_reading(reading)
    return SuggestionsReport(target, reading.articles, reading.spans)


def _bytes_of(line: Line) -> bytes:
    try:
        return line_bytes(line)
    except UnicodeEncodeError as error:
        name = line.article.key.encode("utf-8", "backslashreplace").decode()
        raise Problem("The text holds half of a surrogate pair, which UTF-8 cannot hold.", where=name) from error


def _check_replaceable(path: Path) -> None:
    if not os.path.lexists(path):
        return
    if not path.is_file():
        raise Problem("This is not a file.", where=str(path), remedy="Choose another name.")
    with path.open("rb") as file:
        first = file.readline()
    if first and not _is_suggestions(first):
        raise Problem(
            "This file holds something other than suggestions.", where=str(path), remedy="Choose another name."
        )


def _is_suggestions(line: bytes) -> bool:
    try:
        record = json.loads(line)
        return record["schema"] == SCHEMA and record["review"] is None
    except (ValueError, KeyError, TypeError):
        return False
