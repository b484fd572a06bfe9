"""The rings hold: each imports inwards only, and a command needs neither Qt nor spaCy to start."""

import os
import subprocess
import sys
from pathlib import Path

import grimp
import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports


def test_contracts_of_pyproject_hold(root: Path) -> None:
    assert lint_imports(config_filename=str(root / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS


@pytest.mark.parametrize(
    ("ring", "allowed"),
    [
        ("core", set()),
        ("paths", {"platformdirs"}),
        ("store", {"sqlite_utils"}),
        ("suggest", {"distributed", "numpy", "pycrfsuite", "spacy", "thinc"}),
        (
            "exchange",
            {
                "cassis",
                "charset_normalizer",
                "docx",
                "jsonschema_rs",
                "lxml",
                "numpy",
                "pyarrow",
                "pypdf",
                "python_calamine",
                "spacy",
                "srsly",
                "trafilatura",
            },
        ),
        ("session", {"tomli_w"}),
        ("cli", {"click", "tqdm"}),
        ("desktop", {"PySide6", "shiboken6"}),
    ],
)
def test_ring_uses_only_the_libraries_that_are_its_own(ring: str, allowed: set[str]) -> None:
    graph = grimp.build_graph("workbench", include_external_packages=True, cache_dir=None)
    modules = {m for m in graph.modules if m == f"workbench.{ring}" or m.startswith(f"workbench.{ring}.")}
    imported = {name.split(".")[0] for m in modules for name in graph.find_modules_directly_imported_by(m)}
    assert modules
    assert imported - sys.stdlib_module_names - {"workbench"} <= allowed


def test_command_line_starts_without_qt_and_spacy(root: Path) -> None:
    script = "import sys, workbench.__main__, workbench.cli.program; print(*({'PySide6', 'spacy'} & set(sys.modules)))"
    environment = os.environ | {"PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert not done.stdout.strip()


def test_window_starts_without_what_only_suggesters_and_rare_files_need(root: Path) -> None:
    slow = {
        "numpy",
        "spacy",
        "thinc",
        "pycrfsuite",
        "charset_normalizer",
        "distributed",
        "lxml",
        "pyarrow",
        "jsonschema_rs",
    }
    script = f"import sys, workbench.desktop.app; print(*({slow} & set(sys.modules)))"
    environment = os.environ | {"PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert not done.stdout.strip()


def test_numpy_is_there_for_who_asks_for_it(root: Path) -> None:
    script = "import workbench.store.project, numpy; print(numpy.arange(3).sum())"
    environment = os.environ | {"PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == "3"
