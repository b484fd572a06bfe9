"""The page on suggesters of one's own is right: its commands run as they stand, its links lead somewhere."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.store.project import Project

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "suggesters.md").read_text(encoding="utf-8")
EXAMPLE = ROOT / "tests" / "data" / "example_suggester"
# The reader needs a network for what these install; the tests have it already, or install it from the folder.
INSTALLS = "python -m pip install "


def install_example(target: Path) -> None:
    """Builds and installs the example as pip does, without a network."""
    shutil.copytree(EXAMPLE, target.parent / "source")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--target", str(target)]
    subprocess.run([*pip, *options, str(target.parent / "source")], check=True, capture_output=True)


@pytest.mark.timeout(600)
def test_commands_run_as_they_stand(tmp_path: Path) -> None:
    installed, folder = tmp_path / "installed", tmp_path / "work"
    install_example(installed)
    folder.mkdir()
    program = tmp_path / "bin" / "workbench"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -W error -m workbench "$@"\n')
    program.chmod(0o755)
    environment = os.environ | {
        "PYTHONPATH": f"{ROOT}{os.pathsep}{installed}",
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
    }
    blocks = re.findall(r"^```sh\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    script = "".join(line for line in "".join(blocks).splitlines(keepends=True) if not line.startswith(INSTALLS))
    done = subprocess.run(
        ["sh", "-eu"], input=script, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert "MISC is left out" in done.stderr
    french = shown(folder / "presse.workbench")
    assert {("Emmanuel Macron", "PERSONNE"), ("Modi", "PERSONNE"), ("Élysée", "LIEU"), ("Inde", "LIEU")} <= set(french)
    assert {label for _, label in french} == {"PERSONNE", "LIEU", "ORG"}
    assert shown(folder / "samachar.workbench") == [
        ("नरेंद्र मोदी", "PERSON"),
        ("नई दिल्ली", "PLACE"),
        ("दिल्ली", "PLACE"),
    ]
    assert {("2025-12-04", "DATE"), ("31.12.2030", "DATE")} <= set(shown(folder / "news.workbench"))


def shown(path: Path) -> list[tuple[str, str]]:
    with Project.open(path) as project:
        return [(s.span.quote, s.span.label) for s in project.suggestions.of(1)]


def test_links_lead_somewhere() -> None:
    links = [link for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", PAGE) if "://" not in link]
    assert links
    assert not [link for link in links if not (ROOT / "docs" / link).exists()]
