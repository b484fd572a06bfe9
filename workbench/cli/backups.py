"""The commands that list the backups of a project, make one, and have one be the project again."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.options import as_json, counted, on_a_line, project_argument, say, tell

if TYPE_CHECKING:
    from workbench.session.backups import Keeping
    from workbench.store.backup_files import Backup


@click.command(short_help="List the backups of a project.")
@project_argument
@as_json
def backups(project: Path, in_json: bool) -> None:
    """List the backups of PROJECT, the newest first: name, what it holds, size.

    The window makes one when a project is opened and after each hour of work. PROJECT may be damaged or gone.
    """
    from workbench.session.backups import backups_of, folders_of

    keeping = _keeping()
    found = backups_of(project, keeping)
    where = [str(folder) for folder in folders_of(project, keeping) if folder.is_dir()]
    words = "\n".join([*map(_line, found), *(on_a_line(f"In {folder}") for folder in where)])
    records = [_record(backup) for backup in found]
    tell({"project": str(project), "backups": records}, words or "There is no backup yet.", in_json=in_json)


@click.command("back-up", short_help="Make a backup of a project.")
@project_argument
@as_json
def back_up(project: Path, in_json: bool) -> None:
    """Make a backup of PROJECT now, also while a window works in it, unless one has all of it already."""
    from workbench.cli.progress import progress
    from workbench.session.backups import back_up as backed_up

    _check_is_there(project)
    with progress("Backing up", "B") as watch:
        made = backed_up(project, _keeping(), watch=watch)
    words = "A backup has all of this already." if made is None else on_a_line(f"Backed up: {made.path}")
    tell({"project": str(project), "made": None if made is None else _record(made)}, words, in_json=in_json)


@click.command(short_help="Have a project be as it was when a backup was made.")
@project_argument
@click.argument("name", metavar="BACKUP")
@click.option("--yes", is_flag=True, help="Also where something was decided or imported since.")
@as_json
def restore(project: Path, name: str, yes: bool, in_json: bool) -> None:
    """Have PROJECT be as it was when BACKUP was made: a name, its date and time or how they begin, or a file.

    What there is now is backed up first; a file that is too damaged for that is kept beside the backups. No window may
    have the project open.
    """
    from workbench.cli.progress import progress
    from workbench.core.problems import Problem
    from workbench.session.backups import named
    from workbench.session.restoring import loss
    from workbench.session.restoring import restore as restored

    keeping = _keeping()
    backup = named(project, name, keeping)
    lost = loss(project, backup) if project.exists() else ""
    if lost and not yes and not _nothing(project, backup):
        raise Problem(lost, where=str(project), remedy="Say --yes to restore it all the same.")
    with progress("Restoring", "B") as watch:
        done = restored(project, backup, keeping, watch=watch)
    aside = None if done is None or done.aside is None else str(done.aside)
    words = on_a_line(f"{project}: as in {backup.path.name}") + (on_a_line(f"; before it: {aside}") if aside else "")
    tell({"project": str(project), "restored": _record(backup), "aside": aside}, words, in_json=in_json)


def _keeping() -> "Keeping":
    from workbench import paths
    from workbench.core.problems import Problem
    from workbench.session.backups import USUAL, keeping_of
    from workbench.session.settings_file import read_settings

    try:
        return keeping_of(read_settings(paths.home() / "settings.toml"))
    except Problem as problem:
        # Of all things on a bad day, a mistake in the settings must not keep anybody from a backup.
        say(problem)
        return USUAL


def _check_is_there(project: Path) -> None:
    from workbench.core.problems import Problem

    if not project.is_file():
        raise Problem("There is no such project file.", where=str(project))


def _nothing(project: Path, backup: "Backup") -> bool:
    from workbench.session.backups import since

    ahead = since(project, backup)
    return ahead is not None and not ahead.decisions and not ahead.articles


def _record(backup: "Backup") -> dict[str, object]:
    from workbench.session.backups import held

    contents = held(backup)
    return {
        "path": str(backup.path),
        "at": backup.at.isoformat(),
        "why": str(backup.why) or None,
        "size": backup.size,
        "articles": None if contents is None else contents.articles,
        "decisions": None if contents is None else contents.decisions,
    }


def _line(backup: "Backup") -> str:
    from workbench.session.backups import held

    contents = held(backup)
    holds = "cannot be read"
    if contents is not None:
        holds = f"{counted(contents.articles, 'article')}, {counted(contents.decisions, 'decision')}"
    why = f", {backup.why}" if backup.why else ""
    return on_a_line(f"{backup.at:%Y-%m-%d %H:%M:%S}  {holds}, {backup.size / 1e6:,.1f} MB{why}")
