"""Where the backups of a project lie and how they are called: whole project files, named by date and time."""

import os
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from workbench.core.backup_ages import Aged
from workbench.store.identity import SUFFIX
from workbench.store.plain_files import beside

FOLDER, UNFINISHED = ".backups", ".part"
_TIME = "%Y-%m-%d %H.%M.%S%z"
_NAME = re.compile(
    r"(?:.* )?(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d[+-]\d{4}(?:\d\d)?)(?: (before .+))?\.workbench", re.DOTALL
)
_FORGOTTEN_S = 24 * 3600
_LONGEST_STEM = 120
"""Bytes."""


class Why(StrEnum):
    """Before what a backup was made, as its name says; most are made as time goes by."""

    TIME = ""
    RESTORE = "before restore"
    UPDATE = "before update"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a whole project file, with the time zone in which it was made. `size` is in bytes."""

    path: Path
    at: datetime
    why: Why
    size: int

    @property
    def aged(self) -> Aged:
        return Aged(self.at, self.size, self.why is not Why.TIME)


def folder_beside(project: Path) -> Path:
    """The folder beside a project file in which its backups lie, unless a person chose another place."""
    return project.with_name((project.stem if project.suffix == SUFFIX else project.name) + FOLDER)


def backups_in(folder: Path) -> list[Backup]:
    """The backups in a folder, the newest first; none where there is no such folder or it cannot be read."""
    found = [backup for path in _files(folder) if (backup := backup_at(path)) is not None]
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def backup_at(path: Path) -> Backup | None:
    """The backup that this file is by its name; None where it is called otherwise or is no file."""
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    why = named[2] or ""
    with suppress(OSError, ValueError):
        at = datetime.strptime(named[1], _TIME)  # noqa: DTZ007 — the pattern has %z
        if path.is_file():
            return Backup(path, at, Why(why) if why in {*Why} else Why.TIME, path.stat().st_size)
    return None


def reserve(folder: Path, project: Path, why: Why) -> tuple[Path, Path]:
    """Makes an empty file that only its owner reads, to be filled, and tells what it is to be called when it is whole.

    Where the clock was put back, or two are made within a second, a name is taken that is free.
    """
    at = datetime.now().astimezone()
    while True:
        path = folder / _name(short(project.stem), at, why)
        unfinished = path.with_name(path.name + UNFINISHED)
        at += timedelta(seconds=1)
        with suppress(FileExistsError):
            os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            # Asked last: another program that had the same name may have finished just before.
            if not os.path.lexists(path):
                return unfinished, path
            unfinished.unlink()


def marked(backup: Backup, why: Why) -> Backup:
    """The same backup, called by what it is now there for; one that says so already stays as it is."""
    if why is Why.TIME or backup.why is not Why.TIME:
        return backup
    stem = backup.path.name.removesuffix(SUFFIX).removesuffix(backup.at.strftime(_TIME)).strip()
    at = backup.at
    while os.path.lexists(path := backup.path.with_name(_name(stem, at, why))):
        at += timedelta(seconds=1)
    return replace(backup, path=backup.path.rename(path), at=at, why=why)


def _name(stem: str, at: datetime, why: Why) -> str:
    return " ".join(filter(None, (stem, at.strftime(_TIME), str(why)))) + SUFFIX


def remove(path: Path) -> None:
    """Deletes a backup, which may not be written to, or one that was not finished, and what SQLite put beside it."""
    with suppress(OSError):
        path.chmod(0o600)  # Windows deletes nothing that may not be written to
    for each in (*beside(path), path):
        with suppress(OSError):
            each.unlink(missing_ok=True)


def remove_forgotten(folder: Path) -> None:
    """Deletes what a program that was ended in the middle of a backup left a day ago or longer."""
    for path in _files(folder):
        with suppress(OSError):
            if path.name.endswith(UNFINISHED) and is_forgotten(path):
                remove(path)


def is_forgotten(path: Path) -> bool:
    """Whether an unfinished file was last written to so long ago that nobody can be at work on it."""
    return time.time() - path.stat().st_mtime > _FORGOTTEN_S


def short(stem: str) -> str:
    """A name that has room for more behind it: file systems count bytes, of which a letter may have four."""
    return os.fsencode(stem)[:_LONGEST_STEM].decode(errors="ignore")


def _files(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from sorted(folder.iterdir())
