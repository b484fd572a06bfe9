"""The commands that make a project and bring articles into one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.options import (
    PATH,
    ReadingChoice,
    as_json,
    fault_records,
    look_below,
    project_argument,
    reading_options,
    tell,
    tell_faults,
)
from workbench.cli.suggester_options import record_of, suggester_options

if TYPE_CHECKING:
    from workbench.exchange.incoming import ImportOptions
    from workbench.session.changing_suggesters import SuggesterChange
    from workbench.session.importing import ImportReport
    from workbench.store.project import Project


@click.command(short_help="Make a project, with articles or without.")
@project_argument
@click.argument("files", type=PATH, nargs=-1)
@click.option("--scheme", "scheme_file", metavar="FILE", type=PATH, help="The labels, as TOML; else those for news.")
@suggester_options
@look_below
@as_json
def new(  # noqa: PLR0913 — an option each
    *,
    project: Path,
    files: tuple[Path, ...],
    scheme_file: Path | None,
    change: "Callable[[], SuggesterChange]",
    look_below: float | None,
    in_json: bool,
) -> int:
    """Make a new file PROJECT and import FILES, text, JSON Lines, CSV, TSV or folders of them.

    What cannot be read is told and the rest is imported; the exit status is then 1. Where suggestions come from can
    be changed later: see `workbench suggesters`.
    """
    from workbench.core.finishing import Finishing
    from workbench.session.starting import create_project

    made = create_project(project, scheme_file=scheme_file, suggesters=change())
    try:
        with made:
            for note in record_of(made)["notes"]:
                click.echo(note, err=True)
            if look_below is not None:
                made.finishing.put(Finishing(look_below))
            report = _import(made, files, None)
    except BaseException:
        # Half a project would be in the way of the next try; all that was in it is still in the files.
        _remove(project)
        raise
    return _told(project, report, in_json=in_json)


@click.command("import", short_help="Bring articles into a project.")
@project_argument
@click.argument("files", type=PATH, nargs=-1, required=True)
@reading_options
@as_json
def import_(
    project: Path,
    files: tuple[Path, ...],
    reading: ReadingChoice,
    in_json: bool,
) -> int:
    """Bring the articles of FILES, text, JSON Lines, CSV, TSV or folders of them, into PROJECT.

    A text that is there already is left out. Spans that articles bring along become suggestions. What cannot be read is
    told and the rest is imported; the exit status is then 1.
    """
    from workbench.store.project import Project

    with Project.open(project) as opened:
        options = reading.options(layer.name for layer in opened.scheme.layers)
        report = _import(opened, files, options)
    return _told(project, report, in_json=in_json)


def _import(project: "Project", files: tuple[Path, ...], options: "ImportOptions | None") -> "ImportReport":
    from workbench.cli.progress import progress
    from workbench.session.importing import ImportReport, import_files

    if not files:
        return ImportReport()
    with progress("Importing", "B") as watch:
        return import_files(project, files, options=options, watch=watch)


def _remove(project: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        project.with_name(project.name + suffix).unlink(missing_ok=True)


def _told(project: Path, report: "ImportReport", *, in_json: bool) -> int:
    tell_faults(report.faults)
    record = {
        "project": str(project),
        "added": len(report.rows),
        "there_already": [{"id": twin.key, "known_as": twin.known_as} for twin in report.twins],
        "faults": fault_records(report.faults),
    }
    tell(record, f"{project}: {report.summary}", in_json=in_json)
    return 1 if report.faults else 0
