"""The commands that list the imports of a project, take one back as a whole, and bring it back again."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.options import as_json, counted, on_a_line, project_argument, tell

if TYPE_CHECKING:
    from workbench.store.batches import Batch
    from workbench.store.project import Project

_number = click.argument("number", metavar="IMPORT", type=click.IntRange(min=1))


@click.command(short_help="List what was imported, and when.")
@project_argument
@as_json
def batches(project: Path, in_json: bool) -> None:
    """List the imports of PROJECT, the newest first: number, time, articles, state, files."""
    from workbench.session.taking_back import batch_record
    from workbench.store.project import Project

    with Project.open(project, read_only=True) as opened:
        found = opened.batches.all()
    words = "\n".join(map(_line, found)) or "Nothing was imported yet."
    tell({"project": str(project), "imports": [batch_record(batch) for batch in found]}, words, in_json=in_json)


@click.command("take-back", short_help="Take an import back as a whole.")
@project_argument
@_number
@click.option("--yes", is_flag=True, help="Also where people have decided in its articles.")
@as_json
def take_back(project: Path, number: int, yes: bool, in_json: bool) -> None:
    """Take import IMPORT of PROJECT back: its articles are out of sight, as if they had never been imported.

    Nothing is deleted: `workbench bring-back` brings all of it back, also what people have decided.
    """
    from workbench.cli.progress import progress
    from workbench.session.taking_back import take_back as taken_back
    from workbench.store.project import Project

    with Project.open(project) as opened, progress("Taking back", "articles") as watch:
        said = taken_back(opened, number, is_sure=yes, watch=watch)
        _tell(opened, number, said, in_json=in_json)


@click.command("bring-back", short_help="Bring back an import that was taken back.")
@project_argument
@_number
@as_json
def bring_back(project: Path, number: int, in_json: bool) -> None:
    """Bring import IMPORT of PROJECT back, with all that was decided in it."""
    from workbench.cli.progress import progress
    from workbench.session.taking_back import bring_back as brought_back
    from workbench.store.project import Project

    with Project.open(project) as opened, progress("Bringing back", "articles") as watch:
        said = brought_back(opened, number, watch=watch)
        _tell(opened, number, said, in_json=in_json)


def _tell(project: "Project", number: int, said: str, *, in_json: bool) -> None:
    from workbench.session.taking_back import batch_record

    tell({"said": said, **batch_record(project.batches.get(number))}, f"{said}.", in_json=in_json)


def _line(batch: "Batch") -> str:
    from workbench.session.taking_back import STATES

    at = datetime.fromtimestamp(batch.at / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    count = counted(batch.articles, "article")
    if batch.reviewed:
        count += f" and {counted(batch.reviewed, 'review')} of other articles"
    return on_a_line(f"{batch.id:>4}  {at}  {count}, {STATES[batch.state]}  {batch.source}")
