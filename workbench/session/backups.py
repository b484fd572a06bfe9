"""The backups of a project: where a person wants them, how much room they may take, and which are there."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from workbench.core.backup_ages import worth_keeping
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.session.settings import ROOM_GB, Settings
from workbench.session.tasks import UNWATCHED, Watch
from workbench.store.backup_files import FOLDER, Backup, Why, backup_at, backups_in, folder_beside, remove
from workbench.store.backups import Copying, take_backup
from workbench.store.contents import Ahead, Contents, ahead, look_into
from workbench.store.identity import SUFFIX

_GB = 1_000_000_000
AT_ONCE: float = 0
BESIDE_WORK: float = 1
"""How long a copy rests as a share of the time that it works: beside a person who types, as long as it works."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where backups are kept, None for beside each project, and how many bytes those of one project may take."""

    folder: Path | None = None
    room: int = ROOM_GB * _GB

    def folder_of(self, project: Path) -> Path:
        """The folder that new backups of a project go to; projects of one name never share one."""
        if self.folder is None:
            return folder_beside(project)
        where = hashlib.sha256(str(project.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:8]
        return self.folder / f"{project.stem[:80]}-{where}{FOLDER}"


USUAL = Keeping()


def keeping_of(settings: Settings) -> Keeping:
    """What a person's settings say about backups; the room is set in GB of 1,000,000,000 bytes."""
    folder = settings.backups_folder
    return Keeping(Path(folder).expanduser() if folder else None, int(settings.backups_room) * _GB)


def folders_of(project: Path, keeping: Keeping = USUAL) -> list[Path]:
    """All folders in which backups of a project may lie; one from before an update is always beside it."""
    return list(dict.fromkeys((keeping.folder_of(project), folder_beside(project))))


def backups_of(project: Path, keeping: Keeping = USUAL) -> list[Backup]:
    """Every backup of a project, the newest first, whether the project can be opened, is damaged or is gone."""
    found = [backup for folder in folders_of(project, keeping) for backup in backups_in(folder)]
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def back_up(
    project: Path,
    keeping: Keeping = USUAL,
    *,
    why: Why = Why.TIME,
    watch: Watch = UNWATCHED,
    rest: float = AT_ONCE,
) -> Backup | None:
    """Makes a backup and lets those go that are no longer worth their room; progress counts bytes.

    None where one has all that the project holds already. Raises Damaged, BrokenOff, or Problem where none can be made.
    """
    copying = Copying(on_bytes=watch.progress, is_cancelled=watch.is_cancelled, rest=rest)
    made = take_backup(project, keeping.folder_of(project), why=why, copying=copying)
    if made is not None:
        thin_out(made, backups_of(project, keeping), keeping)
    return made


def thin_out(made: Backup, backups: Sequence[Backup], keeping: Keeping) -> None:
    """Deletes what is not worth keeping beside the backup just made.

    What cannot be read, and what is of another project that had this name, is no business of this one and stays.
    """
    contents = look_into(made.path)
    own = [] if contents is None else [each for each in backups if _born(each) == contents.born]
    kept = worth_keeping([each.aged for each in own], room=keeping.room)
    for each in own:
        if each.aged not in kept and each.path != made.path:
            remove(each.path)


def _born(backup: Backup) -> object:
    contents = look_into(backup.path)
    return _UNREADABLE if contents is None else contents.born


_UNREADABLE = object()


def is_backup(path: Path) -> bool:
    """Whether a file is a backup by its name and its folder: it is opened to be read only."""
    return path.parent.name.endswith(FOLDER) and backup_at(path) is not None


def project_of(backup: Path) -> Path:
    """The project that a backup beside it is of."""
    return backup.parent.with_name(backup.parent.name.removesuffix(FOLDER) + SUFFIX)


def named(project: Path, name: str, keeping: Keeping = USUAL) -> Backup:
    """The backup that a person means: by its name, by the beginning of its date and time, or by its path.

    Raises Problem where there is none, or several.
    """
    own = backups_of(project, keeping)
    if (path := Path(name)).is_file():
        return backup_at(path) or _other(path)
    found = [each for each in own if name in (each.path.name, each.path.stem)] or [
        each for each in own if _day_and_time(each).startswith(name)
    ]
    if len(found) == 1:
        return found[0]
    what = phrase("There is no backup “{name}”.", name=name)
    if found:
        what = phrase("{n:,} backups are called “{name}”.", name=name, n=len(found))
    raise Problem(what, where=str(project), remedy="Look at the list of backups, and name one of them.")


def _day_and_time(backup: Backup) -> str:
    return backup.at.strftime("%Y-%m-%d %H:%M:%S")


def _other(path: Path) -> Backup:
    # Somebody kept a copy under a name of their own.
    status = path.stat()
    return Backup(path, datetime.fromtimestamp(status.st_mtime, UTC).astimezone(), Why.TIME, status.st_size)


def since(project: Path, backup: Backup) -> Ahead | None:
    """What a project holds that its backup does not; None where either cannot be read."""
    return ahead(project, backup.path)


def held(backup: Backup) -> Contents | None:
    """What a backup holds; None where it cannot be read."""
    return look_into(backup.path)
