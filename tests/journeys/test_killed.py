"""The power goes: a process killed right after a key was handled has that decision in the file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.store.project import Project


@pytest.mark.parametrize("keys", [1, 2, 7, 23])
def test_killed_right_after_a_key(keys: int, samples: Path, root: Path) -> None:
    command = [sys.executable, "-m", "tests.journeys.killed_while_annotating", str(samples)]
    process = subprocess.Popen(command, cwd=root, env=os.environ.copy(), stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    told = [process.stdout.readline().split() for _ in range(keys)]
    process.kill()
    # What was told between the last line read and the kill was handled too.
    told += [line.split() for line in process.stdout.read().splitlines() if len(line.split()) == 3]
    process.wait()
    process.stdout.close()
    (*_, article, decided) = map(int, told[-1])
    with Project.open(samples) as project:
        (annotator,) = project.journal.annotators()
        assert len(project.journal.annotations(article, annotator.id)) >= decided > 0
        assert list(project.faults()) == []
