"""Reads a release with no project at hand, trusting nothing that it says: names, sizes and lines are checked first."""

import json
import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from workbench.core.articles import Article
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.limits import LONGEST_ITEM
from workbench.exchange.release_folder import DATASET
from workbench.exchange.workbench_jsonl import SCHEMA

_MOST_FACTS = 1 << 26
_MOST_FILES = 4096
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]{0,120}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class StatedFile(NamedTuple):
    """What a release says of one of its files; `size` is in bytes."""

    sha256: str
    size: int


class RawLine(NamedTuple):
    """A line of a split's file as it stands there, where it begins, and its number from 1."""

    file: str
    number: int
    start: int
    data: bytes

    @property
    def where(self) -> str:
        return f"{self.file}:{self.number}"


@dataclass(frozen=True, slots=True)
class OpenRelease:
    """A release folder and what its `dataset.json` says; `files` have names that lead nowhere else."""

    folder: Path
    facts: Mapping[str, Any]
    files: Mapping[str, StatedFile]

    @property
    def format(self) -> str:
        stated = self.facts.get("format")
        return str(stated.get("name", "")) if isinstance(stated, dict) else "workbench"

    @property
    def splits(self) -> list[str]:
        """The names of the splits, in the order that they are stated in."""
        stated = self.facts.get("splits")
        return list(stated) if isinstance(stated, dict) else []

    @property
    def folders(self) -> list[str]:
        """Folders in it whose files are listed in one of its files."""
        stated = self.facts.get("folders")
        return list(stated) if isinstance(stated, dict) else []

    def split_files(self) -> dict[str, str]:
        """The file of each split; raises Problem for a release that is in another format than our own."""
        if self.format != "workbench":
            raise Problem(
                phrase(
                    "This release is in the format “{format}”, whose articles are not read here.", format=self.format
                ),
                where=str(self.folder),
                remedy="Export one in the format workbench as well.",
            )
        return {split: f"{split}.jsonl" for split in self.splits if f"{split}.jsonl" in self.files}

    def path(self, name: str) -> Path:
        """Where one of its files is; raises Problem where that is no file of its own, such as a link or a device."""
        path = self.folder / name
        try:
            kind = os.lstat(path).st_mode
        except OSError as error:
            raise Problem(phrase("There is no file “{name}”.", name=name), where=str(self.folder)) from error
        if not stat.S_ISREG(kind):
            raise Problem(phrase("“{name}” is no plain file.", name=name), where=str(self.folder))
        return path

    def lines(self, name: str) -> Iterator[RawLine]:
        """The lines of one of its files; raises Problem for one that is longer than any article can be."""
        start, number = 0, 1
        with self.path(name).open("rb") as file:
            while data := file.readline(LONGEST_ITEM + 1):
                line = RawLine(name, number, start, data)
                if len(data) > LONGEST_ITEM:
                    raise Problem("The line is too long to be an article.", where=line.where)
                yield line
                start, number = start + len(data), number + 1

    def articles(self) -> Iterator[tuple[Article, str]]:
        """Every article with its split, without its marks; raises Problem for a line that holds none."""
        for split, name in self.split_files().items():
            for line in self.lines(name):
                yield article_in(line), split


def open_release(folder: Path) -> OpenRelease:
    """Reads what a release says of itself; raises Problem where it is none, or leads out of its folder."""
    path = folder / DATASET
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode) or path.stat().st_size > _MOST_FACTS:
            raise Problem(phrase("{file} is no file that a release has.", file=DATASET), where=str(folder))
        facts = json.loads(path.read_bytes())
    except OSError as error:
        raise Problem(
            phrase("This is no release: there is no {file} that can be read.", file=DATASET), where=str(folder)
        ) from error
    except (ValueError, RecursionError) as error:
        raise Problem("This file is not the JSON of a release.", where=str(path)) from error
    if not isinstance(facts, dict) or facts.get("schema") != SCHEMA:
        raise Problem(phrase("This is no release in the shape {shape}.", shape=SCHEMA), where=str(path))
    return OpenRelease(folder, facts, _stated_files(facts, str(path)))


def _stated_files(facts: Mapping[str, Any], where: str) -> dict[str, StatedFile]:
    stated = facts.get("files")
    if not isinstance(stated, dict) or len(stated) > _MOST_FILES:
        raise Problem("It does not say which files there are.", where=where)
    files: dict[str, StatedFile] = {}
    for name, about in stated.items():
        if not _NAME.fullmatch(name) or name.startswith(DATASET):
            raise Problem(phrase("“{name}” cannot be the name of a file here.", name=f"{name:.80}"), where=where)
        sha256, size = (about.get("sha256"), about.get("bytes")) if isinstance(about, dict) else (None, None)
        if not isinstance(sha256, str) or not _SHA256.fullmatch(sha256) or type(size) is not int or size < 0:
            raise Problem(phrase("Hash and size of “{name}” cannot be read.", name=name), where=where)
        files[name] = StatedFile(sha256, size)
    return files


def record_in(line: RawLine) -> dict[str, Any]:
    """The object that a line holds; raises Problem where it holds none."""
    try:
        record = json.loads(line.data.decode("utf-8"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise Problem(phrase("The line is no JSON: {error}", error=f"{error!s:.100}"), where=line.where) from error
    if not isinstance(record, dict):
        raise Problem("The line is no JSON object.", where=line.where)
    return record


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number")


def article_in(line: RawLine) -> Article:
    """The article of a line, without its marks; raises Problem where it is not of our shape."""
    record = record_in(line)
    key, text, title, meta, story = (record.get(name) for name in ("id", "text", "title", "meta", "story"))
    meta = {} if meta is None else meta
    if not (isinstance(key, str) and isinstance(text, str) and isinstance(meta, dict)):
        raise Problem("The line holds no article with an id, a text and its metadata.", where=line.where)
    known = {name: value for name, value in meta.items() if isinstance(value, str)}
    named = title if isinstance(title, str) else ""
    return Article(key, text, named, known, story=story if isinstance(story, str) else None)
