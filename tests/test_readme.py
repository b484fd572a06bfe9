"""The README is right: its commands exist, those of the workbench are run as they stand, its links lead somewhere."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.docs_pages import ROOT, commands_in, missing_links, page, run

PAGES = (
    "README.md",
    "ARCHITECTURE.md",
    "GLOSSARY.md",
    "DECISIONS.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "SECURITY.md",
)
README = page("README.md")
# Commands that set a machine up; they are not the README's to test.
OF_THE_READER = ("cd ", "git clone ", "sudo apt-get ", ". .venv/bin/activate")


def commands() -> list[str]:
    """The lines of the README's `sh` blocks in order, without comments."""
    lines = (line.split("  #")[0].strip() for line in commands_in(README))
    return [line for line in lines if line and not line.startswith(("#", *OF_THE_READER))]


def of(program: str) -> list[str]:
    return [command for command in commands() if command.split()[0] == program or f" {program} " in command]


def test_every_command_is_of_a_program_that_is_tested_here() -> None:
    assert set(commands()) == {*of("make"), *of("workbench")}


@pytest.mark.parametrize("command", of("make"))
def test_make_targets_are_there(command: str) -> None:
    target = command[command.index("make ") :]
    subprocess.run([*target.split(), "--dry-run"], cwd=ROOT, capture_output=True, check=True)


@pytest.mark.timeout(600)
def test_commands_of_the_workbench_run_in_order(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "work" / "seeds")
    run(of("workbench"), tmp_path / "work")


@pytest.mark.parametrize("name", PAGES)
def test_links_and_pictures_lead_somewhere(name: str) -> None:
    assert not missing_links(page(name), ROOT)
