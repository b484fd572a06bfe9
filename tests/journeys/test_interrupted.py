"""Ctrl+C in the terminal, or a plain kill, closes the window in good order, also while a dialog is open."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from workbench.store.project import Project

_MOMENT, _MOST_MOMENTS = 0.05, 600


@pytest.mark.skipif(os.name != "posix", reason="Windows ends a process that another sends a signal")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window(number: signal.Signals, samples: Path, home: Path, root: Path) -> None:
    command = [sys.executable, "-m", "workbench", "open", str(samples)]
    process = subprocess.Popen(command, cwd=root, env=os.environ.copy(), stderr=subprocess.PIPE, text=True)
    for _ in range(_MOST_MOMENTS):
        if (home / "settings.toml").exists() and samples.name in (home / "settings.toml").read_text(encoding="utf-8"):
            break
        time.sleep(_MOMENT)
    process.send_signal(number)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Traceback" not in told
    assert f'last_project = "{samples}"' in (home / "settings.toml").read_text(encoding="utf-8")
    with Project.open(samples) as project:
        assert list(project.faults()) == []
