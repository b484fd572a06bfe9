"""The command that recovers a damaged project into a new file."""

from dataclasses import asdict
from pathlib import Path

import click

from workbench.cli.options import PATH, as_json, on_a_line, project_argument, tell

LOST = 1


@click.command(short_help="Recover a damaged project into a new file.")
@project_argument
@click.option("--to", "target", metavar="NEW", type=PATH, help="The new file; else one beside PROJECT.")
@as_json
def recover(project: Path, target: Path | None, in_json: bool) -> int:
    """Put all that can be read of the damaged PROJECT into a new file, and tell what could not be read.

    PROJECT itself is only read. Where there is a backup, compare: `workbench backups`. The exit status is 1 where
    anything is lost.
    """
    from workbench.cli.progress import progress
    from workbench.session.recovering import kept_words, lost_words, recover_project, recovered_name
    from workbench.store.project import Project

    new = target or recovered_name(project)
    with progress("Recovering", "step") as watch:
        recovery = recover_project(project, new, watch=watch)
    if recovery is None:
        raise KeyboardInterrupt
    with Project.open(new, read_only=True) as opened:
        faults = list(opened.faults())
    record = {
        "project": str(new),
        "sound": not faults,
        "faults": faults,
        "complete": recovery.is_all,
        **asdict(recovery),
    }
    lines = [f"{new}: {kept_words(recovery)}", *lost_words(recovery), *faults]
    if recovery.is_all:
        lines.append("Nothing is known to be missing.")
    tell(record, "\n".join(map(on_a_line, lines)), in_json=in_json)
    return 0 if recovery.is_all and not faults else LOST
