"""The page on releases is right: its commands run as they stand, and what it promises is there."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.synthetic_text import Newsroom, Shape

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "releases.md").read_text(encoding="utf-8")


@pytest.mark.timeout(600)
def test_commands_run_as_they_stand(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "articles")
    for n in range(15):
        article, _ = Newsroom().article(n, Shape(200, 0))
        (tmp_path / "articles" / f"made-{n:02}.txt").write_text(article.text, "utf-8")
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
    assert "The release is sound." in done.stdout
    assert "No leak among 20 articles." in done.stdout
    assert "0 articles differ, 20 are the same." in done.stdout
    named = set(re.findall(r"`([a-z_A-Z]+\.(?:jsonl|json|md|toml))`", PAGE.partition("## Choosing")[0]))
    assert named - {"train.jsonl"} <= {path.name for path in (tmp_path / "release-1").iterdir()}
    assert not (tmp_path / "people" / "claims.jsonl").exists()
    chosen = json.loads((tmp_path / "people" / "dataset.json").read_bytes())["chosen"]
    assert (chosen["layers"], chosen["labels"]) == (["entities"], ["ORG", "PERSON"])
    changes = json.loads((tmp_path / "changes.json").read_bytes())
    assert changes["articles"]["split moved"] == changes["changed"] > 0
