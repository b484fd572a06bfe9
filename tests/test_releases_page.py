"""The page on releases is right: its commands run as they stand, and what it promises is there."""

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.bench.synthetic_text import Newsroom, Shape
from tests.docs_pages import ROOT, commands_in, page, run

PAGE = page("docs/releases.md")


@pytest.mark.timeout(600)
def test_commands_run_as_they_stand(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    shutil.copytree(ROOT / "seeds", folder / "articles")
    for n in range(15):
        article, _ = Newsroom().article(n, Shape(200, 0))
        (folder / "articles" / f"made-{n:02}.txt").write_text(article.text, "utf-8")
    done = run(commands_in(PAGE), folder)
    assert "The release is sound." in done.stdout
    assert "No leak among 20 articles." in done.stdout
    assert "0 articles differ, 20 are the same." in done.stdout
    named = set(re.findall(r"`([a-z_A-Z]+\.(?:jsonl|json|md|toml))`", PAGE.partition("## Choosing")[0]))
    assert named - {"train.jsonl"} <= {path.name for path in (folder / "release-1").iterdir()}
    assert not (folder / "people" / "claims.jsonl").exists()
    chosen = json.loads((folder / "people" / "dataset.json").read_bytes())["chosen"]
    assert (chosen["layers"], chosen["labels"]) == (["entities"], ["ORG", "PERSON"])
    changes = json.loads((folder / "changes.json").read_bytes())
    assert changes["articles"]["split moved"] == changes["changed"] > 0
