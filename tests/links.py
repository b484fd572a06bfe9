"""Symbolic links for tests; Windows lets only some people make them."""

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
