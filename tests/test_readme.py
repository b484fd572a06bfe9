"""The README is right: its commands exist, those of the workbench are run as they stand, its links lead somewhere."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = (
    "README.md",
    "ARCHITECTURE.md",
    "GLOSSARY.md",
    "DECISIONS.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "SECURITY.md",
)
README = (ROOT / "README.md").read_text(encoding="utf-8")
# Commands that set a machine up; they are not the README's to test.
OF_THE_READER = ("cd ", "git clone ", "sudo apt-get ", ". .venv/bin/activate")


def commands() -> list[str]:
    """The lines of the README's `sh` blocks in order, without comments."""
    blocks = re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    lines = (line.split("  #")[0].strip() for block in blocks for line in block.splitlines())
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
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    program = tmp_path / "bin" / "workbench"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m workbench "$@"\n')
    program.chmod(0o755)
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}"}
    for command in of("workbench"):
        done = subprocess.run(
            command, shell=True, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"


@pytest.mark.parametrize("page", PAGES)
def test_links_and_pictures_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)|(?:src|srcset)=\"([^\"]+)\"", text)
    own = [link for pair in links for link in pair if link and "://" not in link]
    assert not [link for link in own if not (ROOT / link).exists()]
