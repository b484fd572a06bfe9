"""The page on importing is right: its commands run as they stand, and what it promises is there."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.core.decisions import ReviewState
from workbench.store.project import Project

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "importing.md").read_text(encoding="utf-8")


@pytest.mark.timeout(600)
def test_commands_run_as_they_stand(tmp_path: Path) -> None:
    program = tmp_path / "bin" / "workbench"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -W error -m workbench "$@"\n')
    program.chmod(0o755)
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}"}
    script = "".join(re.findall(r"^```sh\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL))
    done = subprocess.run(
        ["sh", "-eu"], input=script, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for said in ("HARBOUR", "Nothing was imported.", "2 articles taken back", "2 articles brought back.", "is sound"):
        assert said in done.stdout
    with Project.open(tmp_path / "news.workbench") as project:
        (ann,) = project.journal.annotators()
        marks = [(mark.span.quote, mark.span.label) for mark in project.journal.annotations(1, ann.id).values()]
        assert (ann.name, marks) == ("Ann Lee", [("Ann Lee", "PERSON"), ("Oslo", "HARBOUR")])
        assert [project.journal.review(row, ann.id).state for row in (1, 2)] == [ReviewState.DONE] * 2
        assert project.articles.get(1).title == "Ann meets Bob"
