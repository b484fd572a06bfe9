"""Which versions a report of a fault names: of the workbench, and of what it is made of."""

import PySide6
from PySide6.QtCore import qVersion

from workbench import __version__
from workbench.store.engine import sqlite_version


def versions() -> dict[str, str]:
    """Names and versions; nothing that tells which computer this is."""
    import platform  # with what tells versions of packages a twentieth of the start, and most sittings need neither

    return {
        "workbench": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide": PySide6.__version__,
        "SQLite": sqlite_version(),
        "spaCy": _installed("spacy"),
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
    }


def _installed(package: str) -> str:
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "missing"
