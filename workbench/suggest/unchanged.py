"""Tells whether a folder holds what it held when a person chose it: a pipeline is code, and is loaded much later."""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

_CHUNK = 1 << 20


class Chosen(NamedTuple):
    """A pipeline or another thing to load, and the fingerprint that its folder had when a person chose it.

    `name` is the whole path of a folder. Without a fingerprint it is no folder: a package or “blank:” and a language,
    or empty for what ships.
    """

    name: str = ""
    fingerprint: str = ""


def check_unchanged(chosen: Iterable[Chosen]) -> None:
    """Raises Problem unless these folders have the fingerprints that they had when they were chosen."""
    for folder, mark in chosen:
        if not os.path.isdir(folder) or fingerprint(Path(folder)) != mark:  # noqa: PTH112 - takes a name of any length
            raise Problem(
                "This folder is not as it was when you chose it, so nothing of it is loaded.",
                where=folder,
                remedy="Put it back as it was and open the project again, or choose it again if you trust the change.",
            )


def fingerprint(folder: Path) -> str:
    """Sixty-four hex digits over the names and contents of all files in a folder; raises Problem for one unreadable.

    What lies in hidden files and folders counts too: a loader may read those. A link to another folder is a Problem:
    what lies there may change at any time, and may be the whole disk.
    """
    digest = hashlib.blake2b(digest_size=32)
    try:
        for name in sorted(_files(folder)):
            digest.update(f"{len(os.fsencode(name))} ".encode() + os.fsencode(name))
            digest.update(_contents(folder / name))
    except OSError as error:
        raise Problem(
            phrase("It cannot be read: {error}.", error=str(error.strerror or error)), where=str(folder)
        ) from error
    return digest.hexdigest()


def _files(folder: Path) -> list[str]:
    inside = list(folder.rglob("*"))
    if any(path.is_symlink() and path.is_dir() for path in inside):
        raise Problem("It cannot be loaded: it holds a link to another folder.", where=str(folder))
    return [path.relative_to(folder).as_posix() for path in inside if path.is_file()]


def _contents(file: Path) -> bytes:
    """A digest of fixed length, so that where a file ends is part of what is compared."""
    digest = hashlib.blake2b()
    with file.open("rb") as opened:
        while chunk := opened.read(_CHUNK):
            digest.update(chunk)
    return digest.digest()
