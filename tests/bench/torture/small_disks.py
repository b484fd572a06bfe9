"""Disks that can be filled and emptied again while a program writes to them."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Protocol

_MEGABYTES = 24
_PLENTY = 2**40


class SmallDisk(Protocol):
    """`folder` lies on it. What is written when it is full fails, for the process of this number at least."""

    folder: Path

    def fill(self, process: int, left: int, /) -> None:
        """Leaves so many bytes."""

    def empty(self, process: int, /) -> None:
        """There is room again."""


class MemoryDisk:
    """A file system of its own, in memory, full for every process; only the administrator of a system may make one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self, _process: int, left: int, /) -> None:
        free = shutil.disk_usage(self.folder).free
        with suppress(OSError), self._ballast.open("ab") as file:
            file.write(bytes(max(0, free - left)))

    def empty(self, _process: int, /) -> None:
        self._ballast.unlink(missing_ok=True)


class LimitedFiles:
    """No file may become larger than a limit; any person may say so of a process of theirs, on Linux."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, process: int, left: int, /) -> None:
        logs = [path.stat().st_size for path in self.folder.glob("*-wal")]
        self._limit(process, max(logs, default=0) + left)

    def empty(self, process: int, /) -> None:
        self._limit(process, _PLENTY)

    def _limit(self, process: int, size: int) -> None:
        import resource  # which Windows does not have

        with suppress(ProcessLookupError):
            resource.prlimit(process, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


@contextmanager
def memory_disk(folder: Path) -> Iterator[SmallDisk]:
    """Raises OSError where this person may not mount one."""
    options = ["-t", "tmpfs", "-o", f"size={_MEGABYTES}m", "tmpfs"]
    try:
        subprocess.run(["mount", *options, str(folder)], check=True, capture_output=True)
    except subprocess.CalledProcessError as error:
        raise OSError(error.stderr.decode().strip()) from error
    try:
        yield MemoryDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True, capture_output=True)


@contextmanager
def limited_files(folder: Path) -> Iterator[SmallDisk]:
    """Raises OSError where the system has no such limit for another process."""
    if sys.platform != "linux":
        raise OSError("this system limits no other process")
    yield LimitedFiles(folder)


Making = Callable[[Path], AbstractContextManager[SmallDisk]]
