"""The command that deletes a project for good, with all that belongs to it."""

from pathlib import Path

import click

from workbench.cli.options import as_json, on_a_line, project_argument, tell


@click.command(short_help="Delete a project, its backups and what was trained on it.")
@project_argument
@click.option("--yes", is_flag=True, help="Do it; without, it is only told what would go.")
@as_json
def wipe(*, project: Path, yes: bool, in_json: bool) -> int:
    """Tell which files and folders belong to PROJECT: the file itself, its backups, what was trained on it.

    With --yes they are deleted for good, and taken out of the list of recent projects. Copies elsewhere are not
    reached, and a disk may keep deleted data for a while.
    """
    from workbench import paths
    from workbench.session.backups import keeping_of
    from workbench.session.settings_file import read_settings, write_settings
    from workbench.session.wiping import CANNOT, what_goes, without_project
    from workbench.session.wiping import wipe as wipe_all

    file = paths.home() / "settings.toml"
    settings = read_settings(file)
    wiping = what_goes(project, keeping_of(settings))
    names = [on_a_line(str(each)) for each in (*wiping.files, *wiping.folders)]
    if yes:
        wipe_all(wiping)
        if file.exists():
            write_settings(file, settings, settings.with_values(without_project(settings, wiping.project)))
    head = "Deleted:" if yes else "This would be deleted (say --yes to do it):"
    record = {"project": str(wiping.project), "deleted": yes, "what": names, "bytes": wiping.size}
    tell(record, "\n".join((head, *(f"  {name}" for name in names), str(CANNOT))), in_json=in_json)
    return 0
