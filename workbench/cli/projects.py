"""The commands that make a project and bring articles into one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.intake_options import IntakeChoice, intake_options
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
    from workbench.session.intake import Intake
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
@click.option("--preview", "only_look", is_flag=True, help="Tell what would come in, and import nothing.")
@intake_options
@reading_options
@as_json
def import_(  # noqa: PLR0913 — an option each
    *,
    project: Path,
    files: tuple[Path, ...],
    only_look: bool,
    bringing: IntakeChoice,
    reading: ReadingChoice,
    in_json: bool,
) -> int:
    """Bring the articles of FILES, or of folders and archives of them, into PROJECT.

    A text that is there already is left out. Spans that articles bring along become suggestions unless --as says
    otherwise. What cannot be read is told and the rest is imported; the exit status is then 1. An import can be taken
    back as a whole: see `workbench batches`.
    """
    from workbench.store.project import Project

    with Project.open(project, read_only=only_look) as opened:
        options, intake = reading.options(layer.name for layer in opened.scheme.layers), bringing.intake(opened.scheme)
        if only_look:
            return _preview(opened, files, options, intake, in_json=in_json)
        report = _import(opened, files, options, intake)
    return _told(project, report, in_json=in_json)


def _import(
    project: "Project", files: tuple[Path, ...], options: "ImportOptions | None", intake: "Intake | None" = None
) -> "ImportReport":
    from workbench.cli.progress import progress
    from workbench.session.importing import ImportReport, import_files
    from workbench.session.intake import AS_SUGGESTIONS

    if not files:
        return ImportReport()
    with progress("Importing", "B") as watch:
        return import_files(project, files, options=options, intake=intake or AS_SUGGESTIONS, watch=watch)


def _preview(
    project: "Project", files: tuple[Path, ...], options: "ImportOptions", intake: "Intake", *, in_json: bool
) -> int:
    from workbench.cli.import_words import preview_record, preview_words
    from workbench.cli.progress import progress
    from workbench.session.import_preview import preview

    with progress("Looking", "B") as watch:
        found = preview(project, files, options=options, watch=watch)
    tell(preview_record(found, intake), preview_words(found, intake, project.scheme), in_json=in_json)
    return 1 if found.wrong_count else 0


def _remove(project: Path) -> None:
    from workbench.store.plain_files import beside

    for each in (project, *beside(project)):
        each.unlink(missing_ok=True)


def _told(project: Path, report: "ImportReport", *, in_json: bool) -> int:
    tell_faults(report.faults)
    record = {
        "project": str(project),
        "import": report.batch,
        "reviews": report.reviews,
        "added": len(report.rows),
        "there_already": [{"id": twin.key, "known_as": twin.known_as} for twin in report.twins],
        "faults": fault_records(report.faults),
    }
    tell(record, f"{project}: {report.summary}", in_json=in_json)
    return 0 if all(fault.is_note for fault in report.faults) else 1
