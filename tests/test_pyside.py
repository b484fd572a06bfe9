"""Guards against the PySide6 release that aborts Python 3.11 after some thousand calls."""

import subprocess
import sys
from importlib.metadata import version

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
