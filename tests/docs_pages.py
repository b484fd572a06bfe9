"""Pages of the documentation for tests: their commands, and a folder in which these run as a reader would run them."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from tests.cli.running import workbench
from tests.session.marked import start
from workbench.core.schemes import LabelScheme

ROOT = Path(__file__).resolve().parent.parent


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands_in(text: str) -> list[str]:
    """The lines of a page's `sh` blocks in order."""
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def own_links(text: str) -> list[str]:
    """Where links and pictures of a page lead inside the repository."""
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)|(?:src|srcset)=\"([^\"]+)\"", text)
    return [link for pair in links for link in pair if link and "://" not in link]


def missing_links(text: str, folder: Path) -> list[str]:
    """Those of its links that lead to nothing; `folder` is the one that the page is in."""
    return [link for link in own_links(text) if not (folder / link).exists()]


def run(lines: list[str], folder: Path, *further: Path) -> subprocess.CompletedProcess[str]:
    """Runs commands in a folder with the program on the path; warnings are failures. `further` are for Python's path.

    They are one script of `sh`: the first one that fails ends them, and the test.
    """
    assert lines
    program = folder.parent / "bin" / "workbench"
    program.parent.mkdir(exist_ok=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -W error -m workbench "$@"\n')
    program.chmod(0o755)
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT, *further))),
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
    }
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        ["sh", "-euxc", "\n".join(lines)],
        stdin=subprocess.DEVNULL,
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def run_on_a_project(lines: list[str], folder: Path, scheme: LabelScheme) -> None:
    """Runs commands of the program alone, on a project of one article; each has to end well and warn of nothing."""
    start(folder, scheme, "[Ann|PERSON] and Ann").project.close()
    (folder / "test.workbench").rename(folder / "news.workbench")
    assert lines
    for line in lines:
        done = workbench(*shlex.split(line)[1:], folder=folder)
        assert (done.status, done.err) == (0, ""), line
