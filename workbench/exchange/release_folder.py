"""Puts a release in its place: written beside its target, moved there whole, and never over anything but a release."""

import json
import os
import re
import shutil
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from workbench.core.disks import sync
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.durable_files import file_sha256
from workbench.exchange.workbench_jsonl import SCHEMA

DATASET = "dataset.json"
CARD = "README.md"
LEFT_BY_FILE_MANAGERS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_A_DAY = 86_400
_REMEDY = phrase("Choose another folder, or move it away first.")


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """A new folder to write in, which becomes `target` if all goes well and is gone otherwise.

    Raises Problem where `target` holds anything but a release of ours. An old release is there until the new one is
    whole; only between two renames is there neither, and then the old one lies beside under a name with `replaced`.
    """
    check_replaceable(target)
    new_parents = [parent for parent in target.parents if not parent.exists()]
    writing = _sibling(target, "writing")
    try:
        writing.mkdir(parents=True)
        yield writing
        sync(writing)
        _move_into_place(writing, target)
    except BaseException:
        shutil.rmtree(writing, ignore_errors=True)
        for parent in new_parents:
            with suppress(OSError):
                parent.rmdir()
        raise
    _sweep(target)


def check_replaceable(target: Path) -> None:
    """Raises Problem unless `target` is free, empty, or a release as we wrote it."""
    if not os.path.lexists(target):
        return
    if not target.is_dir():
        raise Problem("This is a file, but a release is a folder.", where=str(target), remedy="Choose another name.")
    names = {entry.name for entry in target.iterdir()} - LEFT_BY_FILE_MANAGERS
    if not names:
        return
    files, folders = _release_files(target), _release_folders(target)
    if files is None:
        raise Problem("This folder holds something other than a release.", where=str(target), remedy=_REMEDY)
    if strange := sorted(names - files.keys() - folders.keys() - {DATASET}) or _strange_in(target, folders):
        raise Problem(
            phrase("“{name}” is not part of the release here.", name=strange[0]), where=str(target), remedy=_REMEDY
        )
    card = target / CARD
    if card.exists() and file_sha256(card) != files[CARD]:
        raise Problem(phrase("{file} was changed since it was written.", file=CARD), where=str(target), remedy=_REMEDY)


def _release_files(folder: Path) -> dict[str, str] | None:
    """The files that a release says it has, with their hashes; None where there is no release."""
    try:
        facts = _facts(folder)
        if facts["schema"] != SCHEMA:
            return None
        files = {str(name): str(file["sha256"]) for name, file in facts["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return files if CARD in files else None


def _facts(folder: Path) -> Any:
    # What is no file may be a pipe, which nobody would ever write to.
    return json.loads((folder / DATASET).read_bytes()) if (folder / DATASET).is_file() else None


def _release_folders(folder: Path) -> dict[str, str]:
    """The folders of a release, each with the file that lists what is in it; those that lie elsewhere are left out."""
    try:
        folders = _facts(folder).get("folders", {})
        return {str(name): str(listed) for name, listed in folders.items() if _is_plain(name) and _is_plain(listed)}
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}


def _is_plain(name: str) -> bool:
    return Path(name).name == name


def _strange_in(target: Path, folders: dict[str, str]) -> list[str]:
    """What lies in the folders of a release and is in none of their lists; nothing is kept but one list at a time."""
    strange = []
    for folder, listed in folders.items():
        try:
            known = {line.partition("  ")[2] for line in (target / listed).read_text("utf-8").splitlines()}
        except (OSError, ValueError):
            known = set()
        here = (target / folder).iterdir() if (target / folder).is_dir() else ()
        names = {entry.name for entry in here} - LEFT_BY_FILE_MANAGERS
        strange += [f"{folder}/{name}" for name in names if f"{folder}/{name}" not in known]
    return sorted(strange)


def _sibling(target: Path, purpose: str) -> Path:
    return target.parent / f".{target.name}.{purpose}-{uuid.uuid4().hex}"


def _move_into_place(writing: Path, target: Path) -> None:
    if not target.exists():
        writing.rename(target)
        sync(target.parent)
        return
    old = _sibling(target, "replaced")
    target.rename(old)
    try:
        writing.rename(target)
    except BaseException:
        old.rename(target)
        raise
    sync(target.parent)
    shutil.rmtree(old, ignore_errors=True)


def _sweep(target: Path) -> None:
    """Removes what exports that were killed left beside `target`; one that may still be running is left alone."""
    ours = re.compile(rf"\.{re.escape(target.name)}\.(writing|replaced)-[0-9a-f]{{32}}")
    for sibling in target.parent.iterdir():
        if (match := ours.fullmatch(sibling.name)) and (match[1] == "replaced" or _is_old(sibling)):
            shutil.rmtree(sibling, ignore_errors=True)


def _is_old(path: Path) -> bool:
    try:
        return time.time() - path.stat().st_mtime > _A_DAY
    except OSError:
        return False
