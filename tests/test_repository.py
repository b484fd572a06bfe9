"""What holds for the files themselves: length, first sentence, and that none tells of somebody's machine."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("workbench", "tests", "resources", "packaging", "docs", ".ci")
MODULES = sorted((ROOT / "workbench").rglob("*.py"))
WORDS = {".py", ".md", ".toml", ".txt", ".sh", ".svg", ".json", ".desktop", ".lock", ".jsonl", ""}
NOT_WORDS = {"data", "ner"}  # files to test with, and spaCy's folder of a recognizer's weights
# Places that are the same on every machine may be named.
A_PLACE_ON_A_MACHINE = re.compile(
    r"(?:^|[\s\"'`(=:])(?:/(?!usr/|bin/|dev/|etc/|proc/)[a-z]+/\w|[A-Z]:\\Users)", re.MULTILINE
)
UPWARDS = re.compile(r"(?<![\w./])((?:\.\./)+)\w")
A_REGISTRY = re.compile(r"://\S*(?:pypi|pythonhosted|npmjs|deb\.)|--(?:extra-)?index-url|--find-links|--trusted-host")


def texts() -> Iterator[tuple[Path, str]]:
    """Every text file that belongs to the repository, by its path from the root; the samples are not ours to judge."""
    files = [path for path in ROOT.iterdir() if path.is_file()]
    for folder in FOLDERS:
        files += (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    for path in files:
        if path.suffix in WORDS and NOT_WORDS.isdisjoint(path.relative_to(ROOT).parts):
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")


def test_no_file_of_code_is_long() -> None:
    long = {path: n for path, text in texts() if path.suffix == ".py" and (n := len(text.splitlines())) > 300}
    assert not long


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_says_why_it_exists(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    if source.strip():
        docstring = ast.get_docstring(ast.parse(source))
        assert docstring
        assert docstring.split("\n\n")[0].endswith(".")


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    named = [
        f"{path}: {found.group().strip()}" for path, text in texts() for found in A_PLACE_ON_A_MACHINE.finditer(text)
    ]
    assert not named


def test_no_file_reaches_out_of_the_repository() -> None:
    outward = [
        f"{path}: {found.group()}"
        for path, text in texts()
        for found in UPWARDS.finditer(text)
        if found[1].count("../") >= len(path.parts)
    ]
    assert not outward


def test_no_file_says_where_packages_come_from() -> None:
    this = Path(__file__).relative_to(ROOT)
    named = [
        f"{path}: {found.group()}" for path, text in texts() if path != this for found in A_REGISTRY.finditer(text)
    ]
    assert not named


def test_samples_are_there_byte_for_byte() -> None:
    samples = sorted((ROOT / "seeds").glob("*.txt"))
    assert [len(sample.read_bytes()) for sample in samples] == [3638, 3366, 2500, 1965, 2359]


def test_locks_name_a_hash_for_each_package() -> None:
    for lock in (ROOT / "packaging").glob("*.lock"):
        entries = [entry for entry in re.split(r"\n(?=\S)", lock.read_text()) if "==" in entry.splitlines()[0]]
        assert entries
        assert not [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry]


def test_architecture_names_every_module(root: Path) -> None:
    page = (root / "ARCHITECTURE.md").read_text(encoding="utf-8")
    modules = {path.stem for path in (root / "workbench").rglob("*.py")} - {"__init__", "__main__"}
    assert not sorted(stem for stem in modules if stem not in page)
