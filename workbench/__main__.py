"""Starts the program: opens the window, or runs a command when one is given; only this file knows both.

Worker processes import it again when they start, so it imports nothing heavy before it is called.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program with these arguments, or else those of the process; the exit status."""
    from workbench.cli.program import run

    words = sys.argv[1:] if arguments is None else arguments
    return run(words, open_window=_open_window, draw_demo=_draw_demo)


def _open_window(project: Path | None, samples: bool) -> int:
    _check_screen()
    with _missing_libraries():
        from workbench.desktop.app import run
    return run(project, samples=samples)


def _draw_demo(folder: Path) -> list[Path]:
    with _missing_libraries():
        from workbench.desktop.demo import run_demo
    return run_demo(folder)


def _check_screen() -> None:
    # Qt would end the process with a core dump.
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        from workbench.core.problems import Problem

        remedy = "All commands work without one; `workbench --help` lists them."
        raise Problem("There is no screen here to open a window on.", remedy=remedy)


@contextmanager
def _missing_libraries() -> Iterator[None]:
    try:
        yield
    except ImportError as error:
        if "shared object file" not in str(error):
            raise
        from workbench.core.problems import Problem

        remedy = "On Debian and Ubuntu: sudo apt-get install libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1"
        raise Problem(f"Qt lacks a system library: {error}.", remedy=remedy) from error


if __name__ == "__main__":
    sys.exit(main())
