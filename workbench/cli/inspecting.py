"""The commands that only look: how far a project is, and whether its file is sound."""

from pathlib import Path

import click

from workbench.cli.options import as_json, counted, project_argument, tell


@click.command(short_help="Tell how far a project is and how good the suggestions were.")
@project_argument
@as_json
def stats(project: Path, in_json: bool) -> None:
    """Tell how far PROJECT is, what became of the suggestions, and how good they were."""
    from workbench.cli.stats_words import words_of
    from workbench.session.statistics import statistics, statistics_record
    from workbench.store.project import Project

    with Project.open(project, read_only=True) as opened:
        found = statistics(opened)
    tell(statistics_record(found), words_of(found), in_json=in_json)


@click.command(short_help="Prove a project's file sound.")
@project_argument
@as_json
def check(project: Path, in_json: bool) -> int:
    """Read all of PROJECT and tell everything that is wrong with it, a line each; the exit status is 1 if anything is.

    Its pages are whole, each span covers the words that it says, and replaying the journal gives what is shown.
    """
    from workbench.store.project import Project

    with Project.open(project, read_only=True) as opened:
        faults = list(opened.faults())
        articles = 0 if faults else opened.articles.count()
    words = "\n".join(faults) or f"{project} is sound: {counted(articles, 'article')}."
    tell({"project": str(project), "sound": not faults, "faults": faults}, words, in_json=in_json)
    return 1 if faults else 0
