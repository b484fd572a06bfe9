"""Runs the program as a shell does, in a process of its own, and tells which libraries it loaded."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
_LOADED = "loaded: "
_SCRIPT = f"""
import sys
from workbench.__main__ import main
if __name__ == "__main__":
    status = main()
    heavy = ("PySide6", "shiboken6", "spacy", "thinc", "numpy", "sqlite3", "jsonschema", "charset_normalizer")
    print("{_LOADED}" + " ".join(name for name in heavy if name in sys.modules), file=sys.stderr)
    sys.exit(status)
"""


@dataclass(frozen=True, slots=True)
class Done:
    """What a command left: its status, what it printed, and the heavy libraries that its process had loaded."""

    status: int
    out: str
    err: str
    loaded: frozenset[str]


def environment(**changes: str) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"} | changes


def workbench(*arguments: str | Path, folder: Path, **changes: str) -> Done:
    """Runs the command in `folder`; no Python warning and no traceback but that of a bug comes through."""
    script = folder / "program.py"
    script.write_text(_SCRIPT, "utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", script, *arguments],
        cwd=folder, env=environment(**changes), capture_output=True, encoding="utf-8", check=False, timeout=240,
    )  # fmt: skip
    script.unlink()
    lines = done.stderr.splitlines()
    loaded = next((line.removeprefix(_LOADED) for line in lines if line.startswith(_LOADED)), "")
    err = "".join(line + "\n" for line in lines if not line.startswith(_LOADED))
    return Done(done.returncode, done.stdout, err, frozenset(loaded.split()))
