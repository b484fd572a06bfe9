"""Which folders this person chose to load, so that a project that came by mail cannot have its own ones loaded."""

from collections.abc import Iterable
from pathlib import Path

from workbench import paths
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.session.locking import in_turn
from workbench.session.own_file import replace_file
from workbench.suggest.unchanged import fingerprint

_LIST = "trusted.txt"


def trusted_as(folder: Path) -> str:
    """The fingerprint of a folder with exactly the files that this person made or confirmed; else empty."""
    mark = fingerprint(folder) if folder.is_dir() else ""
    return mark if mark in _known() else ""


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
