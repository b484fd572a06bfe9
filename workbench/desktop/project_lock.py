"""Keeps two windows from writing to one project: a small file beside it says who has it open, and since when."""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from workbench.session.locking import LOCK_SUFFIX


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open: the name of a computer, whether it is this one, and since when."""

    computer: str
    is_here: bool
    since: datetime


def lock_beside(project: Path) -> Path:
    """Where the lock of a project is, whatever links lead to it."""
    whole = project.resolve()
    return whole.with_name(whole.name + LOCK_SUFFIX)


class ProjectLock:
    """Whoever takes it has the project for writing until it is released or its process has ended, in whatever way.

    Qt tells the process of a lock that is gone from one at work by its number, name and start of the computer; of
    another computer it cannot tell. That the file is open under another name is told where it is opened.
    """

    def __init__(self, project: Path) -> None:
        self.project = project.resolve()
        self._file = lock_beside(project)
        self._lock = QLockFile(str(self._file))
        # An hour of reading changes nothing: age says nothing about whether somebody is there.
        self._lock.setStaleLockTime(0)
        self._mine = b""

    def take(self) -> Holder | None:
        """Takes it, and returns None; or says who has it.

        Where no file can be made, as in a folder that is only read, nobody else is kept out, and None is returned.
        """
        if not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError:
            holder = _holder(self._lock)
            # The number of a process that was killed may be that of another one by now.
            is_left_over = holder.is_here and self._lock.removeStaleLockFile() and self._lock.tryLock(0)
            if not is_left_over:
                return holder
        self._mine = self._content()
        return None

    def settle(self) -> None:
        """Takes it for a project that had no folder before."""
        if not self.is_held():
            self.take()

    def seize(self) -> None:
        """Removes the lock of another computer that is gone; only a person can know that."""
        self._file.unlink(missing_ok=True)

    def is_held(self) -> bool:
        """Whether somebody has it, as far as the file beside the project tells."""
        return self._file.exists()

    def is_lost(self) -> bool:
        """Whether somebody else has taken it over meanwhile."""
        return bool(self._mine) and self._content() not in (self._mine, b"")

    def _content(self) -> bytes:
        try:
            return self._file.read_bytes()
        except OSError:
            return b""

    def release(self) -> None:
        theirs = self._content() if self.is_lost() else b""
        with suppress(OSError):
            since = self._file.stat().st_mtime_ns if theirs else 0
            # Qt deletes the file whosever it is.
            self._lock.unlock()
            if theirs:
                self._file.write_bytes(theirs)
                os.utime(self._file, ns=(since, since))
        self._mine = b""


def _holder(lock: QLockFile) -> Holder:
    _, computer, _ = lock.getLockInfo()
    file = Path(lock.fileName())
    try:
        lines = file.read_bytes().splitlines()
        since = file.stat().st_mtime
    except OSError:  # let go of just now
        lines, since = [], datetime.now(UTC).timestamp()
    here = QSysInfo.machineUniqueId().data()
    named = computer == QSysInfo.machineHostName()
    is_here = lines[3] == here if len(lines) > 3 and here and lines[3] else named
    return Holder(computer, is_here, datetime.fromtimestamp(since, UTC).astimezone())
