"""Links and pipes for tests: Windows lets only some people make the ones, and has no files that are the others."""

import os
from pathlib import Path

import pytest


def make_link(place: Path, target: Path, *, is_folder: bool = False) -> None:
    """Makes a link at a place; where Windows lets this person make none, the test is skipped."""
    try:
        place.symlink_to(target, target_is_directory=is_folder)
    except OSError:
        if os.name == "posix":
            raise
        pytest.skip("this person has no right to make links")


def make_pipe(place: Path) -> None:
    """Makes a named pipe; where there are no such files, the test is skipped."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("a pipe is no file here")
    os.mkfifo(place)
