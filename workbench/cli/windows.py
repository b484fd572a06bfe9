"""The commands that need the window's code, which they are given: this ring knows nothing of Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

from workbench.cli.options import as_json, tell

OpenWindow = Callable[[Path | None, bool], int]
"""Opens the window, on a project file, on the samples where the second is true, or on the start page; returns the
exit status when it is closed."""

DrawDemo = Callable[[Path], list[Path]]
"""Does the main job in a window that nobody sees; returns the files that it left."""


@dataclass(frozen=True, slots=True)
class Windows:
    open: OpenWindow
    draw_demo: DrawDemo


@click.command("open", short_help="Open the window; the same as no command.")
@click.argument("project", type=click.Path(path_type=Path), required=False)
@click.option("--samples", is_flag=True, help="On the sample articles that ship with the program.")
@click.pass_obj
def open_(windows: Windows, project: Path | None = None, *, samples: bool = False) -> int:
    """Open the window, on PROJECT where one is named."""
    if project is not None and samples:
        raise click.UsageError("Name a project or ask for the samples, not both.")
    return windows.open(project, samples)


@click.command(short_help="Do the main job on the samples and leave pictures of it.")
@click.option("--to", "folder", metavar="FOLDER", type=click.Path(path_type=Path), required=True, help="Where to.")
@as_json
@click.pass_obj
def demo(windows: Windows, folder: Path, in_json: bool) -> None:
    """Do the main job on the sample articles without a screen: a project, pictures of the window and an export."""
    files = windows.draw_demo(folder)
    tell({"files": [str(file) for file in files]}, "\n".join(map(str, files)), in_json=in_json)
