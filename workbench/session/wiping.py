"""Deletes a project for good: its file, its backups, what was trained on it, and what this program remembers of it."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from workbench import paths
from workbench.core.disks import disk_problems
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.session.backups import Keeping, folders_of
from workbench.session.locking import LOCK_SUFFIX
from workbench.session.settings import Settings
from workbench.session.sittings import forget_project
from workbench.session.trained import trained_folder
from workbench.session.trust import distrust
from workbench.store.identity import is_project
from workbench.store.in_use import is_in_use
from workbench.store.plain_files import beside
from workbench.store.restoring import unfinished
from workbench.suggest.unchanged import fingerprint

CANNOT = phrase(
    "Deleting cannot reach copies elsewhere: exported releases, mails, backups of this computer, snapshots of the file "
    "system. A disk may keep deleted data for a while, most of all an SSD: only encrypting the whole disk helps there."
)
"""What wiping does not do, to be said before it is done."""


@dataclass(frozen=True, slots=True)
class Wiping:
    """What goes with a project: single files, and whole folders; `size` is in bytes, of all of it."""

    project: Path
    files: tuple[Path, ...]
    folders: tuple[Path, ...]
    size: int


def what_goes(project: Path, keeping: Keeping) -> Wiping:
    """Everything that `wipe` would delete; raises Problem for what is no project.

    A project that is damaged, or of which only backups are left, can be wiped as well.
    """
    with disk_problems(project):  # first: of a name that is too long nothing else can be asked either
        whole = project.resolve()
        is_there = whole.exists()
    folders = tuple(folder for folder in _folders(whole, keeping) if folder.is_dir() and not folder.is_symlink())
    around = [*beside(whole), whole.with_name(whole.name + LOCK_SUFFIX), *unfinished(whole)]
    files = tuple(file for file in (*around, whole) if os.path.lexists(file))
    if is_there and not is_project(whole):
        raise Problem("This is not a project of the workbench.", where=str(project))
    if whole not in files and not folders:
        raise Problem("There is no such project file.", where=str(project))
    return Wiping(whole, files, folders, sum(map(_size, (*files, *_inside(folders)))))


def _folders(project: Path, keeping: Keeping) -> Iterator[Path]:
    yield from folders_of(project, keeping)
    yield trained_folder(project)


def wipe(wiping: Wiping) -> None:
    """Deletes all of it, the project file last, so that what was cut short can be done again.

    Raises Problem where somebody has the project open, or where something cannot be deleted.
    """
    if is_in_use(wiping.project):
        raise Problem(
            "Somebody else has this project open.",
            where=str(wiping.project),
            remedy="Close it in every window, and wait for what works on it.",
        )
    _forget_trust(wiping.folders)
    for folder in wiping.folders:
        with _deleting(folder):
            shutil.rmtree(folder)
    for file in wiping.files:
        with _deleting(file):
            file.unlink(missing_ok=True)
    with suppress(OSError):
        forget_project(paths.state(), str(wiping.project))


@contextmanager
def _deleting(what: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        pass
    except OSError as error:
        told = phrase("It cannot be deleted: {error}.", error=str(error.strerror or error))
        raise Problem(told, where=str(what), remedy="What was deleted before it is gone.") from error


def _forget_trust(folders: Iterable[Path]) -> None:
    """Takes out of this person's list what they chose to load of this project."""
    for folder in folders:
        with suppress(OSError, Problem):
            distrust(fingerprint(each) for each in sorted(folder.iterdir()) if each.is_dir())


def without_project(settings: Settings, project: Path) -> dict[str, object]:
    """The settings that remember a project, without it, by their names."""
    gone = str(project)
    changed: dict[str, object] = {"recent": tuple(path for path in settings.recent if path != gone)}
    if settings.last_project == gone:
        changed |= {"last_project": "", "last_article": ""}
    return changed


def _inside(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def _size(file: Path) -> int:
    with suppress(OSError):
        return file.lstat().st_size
    return 0
