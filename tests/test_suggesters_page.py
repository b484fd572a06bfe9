"""The page on suggesters of one's own is right: its commands run as they stand, its links lead somewhere."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs_pages import ROOT, commands_in, missing_links, own_links, page, run
from workbench.store.project import Project

PAGE = page("docs/suggesters.md")
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
    done = run([line for line in commands_in(PAGE) if not line.startswith(INSTALLS)], folder, installed)
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
    assert own_links(PAGE)
    assert not missing_links(PAGE, ROOT / "docs")
