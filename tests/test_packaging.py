"""A missing library or screen is noticed and named, and the wheel holds all that the program needs when it runs."""

import os
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from zipfile import ZipFile

import pytest


@pytest.fixture(scope="module")
def libraries(root: Path) -> ModuleType:
    spec = spec_from_file_location("system_libraries", root / "packaging" / "system_libraries.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_missing_library_is_named_with_the_command_that_installs_it(libraries: ModuleType) -> None:
    needed = libraries.needed(["x11"]) | {"libnowhere.so.9": "libnowhere9"}
    assert "libnowhere.so.9" in libraries.missing(needed)
    advice = libraries.advice(["libEGL.so.1", "libnowhere.so.9"], needed)
    assert "libEGL.so.1, libnowhere.so.9" in advice
    assert "sudo apt-get install libegl1 libnowhere9" in advice


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the check is for Linux")
def test_libraries_of_the_window_system_are_asked_for_only_with_a_screen(libraries: ModuleType) -> None:
    assert "libxcb-cursor.so.0" not in libraries.needed([])
    assert "libxcb-cursor.so.0" in libraries.needed(["x11"])
    assert "libwayland-client.so.0" in libraries.needed(["wayland"])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a screen is looked for on Linux")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "workbench demo --to build/demo"),
        ({"DISPLAY": ":7"}, "workbench open --samples"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "workbench open --samples"),
        ({"DISPLAY": ":7", "WORKBENCH_HEADLESS": "1"}, "workbench demo --to build/demo"),
    ],
)
def test_run_opens_a_window_only_where_there_is_a_screen(
    environment: dict[str, str], expected: str, root: Path, tmp_path: Path
) -> None:
    for program in ("python", "workbench"):
        script = tmp_path / program
        script.write_text('#!/bin/sh\necho "$(basename "$0") $*" | sed "s/ *$//"\n')
        script.chmod(0o755)
    clean = {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY")}
    command = ["sh", str(root / "packaging" / "run.sh"), str(tmp_path)]
    done = subprocess.run(command, env=clean | environment, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout.splitlines()[-1] == expected


def test_wheel_holds_resources_and_samples_byte_for_byte(root: Path, tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=root, capture_output=True, check=True)
    (built,) = tmp_path.glob("*.whl")
    with ZipFile(built) as wheel:
        shipped = {name: wheel.read(name) for name in wheel.namelist() if "/_shipped/" in name}
    ours = [path for folder in ("resources", "seeds") for path in (root / folder).rglob("*") if path.is_file()]
    expected = {f"workbench/_shipped/{path.relative_to(root).as_posix()}": path.read_bytes() for path in ours}
    assert shipped == expected
