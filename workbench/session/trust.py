"""Which folders this person chose to load, so that a project that came by mail cannot have its own ones loaded."""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from workbench import paths
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.session.locking import in_turn
from workbench.session.own_file import replace_file

_LIST = "trusted.txt"
_CHUNK = 1 << 20


def is_trusted(folder: Path) -> bool:
    """Whether this person made or confirmed a folder with exactly these files, wherever it was then."""
    return folder.is_dir() and fingerprint(folder) in _known()


def trust(folder: Path) -> str:
    """Takes note that this person wants the folder loaded as it is now; its fingerprint.

    Raises Problem where the folder cannot be read or the note cannot be kept.
    """
    mark = fingerprint(folder)
    if mark not in _known():
        _note(f"{mark}  {str(folder)!a}\n")
    return mark


def distrust(marks: Iterable[str]) -> None:
    """Takes fingerprints out of the list; raises OSError where it cannot be written."""
    file, gone = paths.home() / _LIST, set(marks)
    if not gone or not file.exists():
        return
    with in_turn(file):
        lines = file.read_text("utf-8", "replace").splitlines(keepends=True)
        replace_file(file, "".join(line for line in lines if line.split()[:1] != [] and line.split()[0] not in gone))


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


def _known() -> frozenset[str]:
    try:
        lines = (paths.home() / _LIST).read_text("utf-8", "replace").splitlines()
    except FileNotFoundError:
        return frozenset()
    except OSError as error:
        where = str(paths.home() / _LIST)
        raise Problem(phrase("It cannot be read: {error}.", error=str(error.strerror or error)), where=where) from error
    return frozenset(line.split()[0] for line in lines if line.strip())


def _note(line: str) -> None:
    """Adds a line in one write, so that two programs at the same time lose nothing of each other."""
    file = paths.home() / _LIST
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with in_turn(file), file.open("ab", buffering=0) as opened:
            opened.write(line.encode())
    except OSError as error:
        raise Problem(
            phrase("What you trust cannot be kept: {error}.", error=str(error.strerror or error)), where=str(file)
        ) from error
