"""Where the files that ship with the program are, and where a person's own files go."""

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder `resources/`: inside the package where it is installed, beside it in a working copy."""
    return _shipped("resources")


def seeds() -> Path:
    """The folder of sample articles."""
    return _shipped("seeds")


def home() -> Path:
    """The person's folder for settings and recent projects; WORKBENCH_HOME puts it elsewhere."""
    chosen = os.environ.get("WORKBENCH_HOME")
    return Path(chosen) if chosen else platformdirs.user_config_path("workbench", appauthor=False)


def state() -> Path:
    """Where the window leaves what is needed to mend a fault: logs, and what was in hand when it was cut off."""
    chosen = os.environ.get("WORKBENCH_HOME")
    return Path(chosen) / "state" if chosen else platformdirs.user_state_path("workbench", appauthor=False)


def documents() -> Path:
    """Where new projects are offered to be kept."""
    chosen = os.environ.get("WORKBENCH_HOME")
    return Path(chosen) if chosen else platformdirs.user_documents_path()


def _shipped(name: str) -> Path:
    inside = _PACKAGE / "_shipped" / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
