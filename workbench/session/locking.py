"""A file that one program at a time holds; the system lets go of it when that program ends, however it ends."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench import paths

LOCK_SUFFIX = "-open"
"""What the name of the file ends in by which a window holds a project, as those of SQLite end in -wal and -shm."""
_TRY_AGAIN = 0.02
"""Seconds."""


def take(descriptor: int) -> None:
    """Holds an open file; raises BlockingIOError where another program does, OSError where no lock can be had."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(*error.args) from error
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def in_turn(path: Path, *, patience: float = 2.0) -> Iterator[None]:
    """Has this person's programs change a file of theirs one after the other, by a lock for files of this name.

    Goes on without where none can be had: not everything that holds files can lock them, and a program that hangs must
    not keep others from changing a setting. `patience` is in seconds.
    """
    descriptor = _held(paths.state() / f"{path.name}.lock", patience)
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _held(lock: Path, patience: float) -> int | None:
    until = time.monotonic() + patience
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError:
        return None
    while True:
        try:
            take(descriptor)
        except BlockingIOError:
            if time.monotonic() < until:
                time.sleep(_TRY_AGAIN)
                continue
        except OSError:
            pass
        return descriptor
