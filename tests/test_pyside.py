"""Guards against the PySide6 release that aborts Python 3.11 after some thousand calls."""

import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

# Each call returned None, True or False without taking a reference to it; the interpreter's own ran out, and it
# stopped with “none_dealloc”. In a process of its own, because what goes wrong is not an exception.
MANY_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("name")
    thing.blockSignals(True)
    thing.blockSignals(False)
"""


def test_version_is_one_of_those_that_are_sound() -> None:
    assert (6, 8) <= tuple(int(part) for part in version("PySide6-Essentials").split(".")[:2]) < (6, 12)


def test_many_calls_cost_no_references() -> None:
    done = subprocess.run([sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


# A layout of PySide keeps its wrapper of an item for good, and the item goes with its widget. What comes to lie at the
# same address is then taken for it, and one of the two is freed twice: at any time after, and anywhere.
ASKED = re.compile(r"\.(itemAt|takeAt|itemAtPosition)\(")


def test_no_layout_is_asked_for_its_items() -> None:
    package = Path(__file__).parents[1] / "workbench"
    asking = [path.name for path in package.rglob("*.py") if ASKED.search(path.read_text(encoding="utf-8"))]
    assert not asking
