"""Pages of the documentation for tests: their commands, and a folder in which these run as a reader would run them."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands_in(text: str) -> list[str]:
    """The lines of a page's `sh` blocks in order."""
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def missing_links(text: str, folder: Path) -> list[str]:
    """Where links and pictures of a page lead that are not in the repository; `folder` is the one that the page is in.

    A page without any link of this kind is wrong as well.
    """
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)|(?:src|srcset)=\"([^\"]+)\"", text)
    own = [link for pair in links for link in pair if link and "://" not in link]
    return [link for link in own if not (folder / link).exists()]


def run(lines: list[str], folder: Path, *further: Path) -> subprocess.CompletedProcess[str]:
    """Runs commands in a folder with the program on the path; warnings are failures. `further` are for Python's path.

    The first one that fails ends them, and the test.
    """
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
        ["sh", "-eux"],
        input="\n".join(lines),
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done
