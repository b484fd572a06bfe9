"""The command that exports what was annotated."""

from pathlib import Path

import click

from workbench.cli.options import PATH, as_json, project_argument, tell

_STATES = ("to do", "in progress", "done", "all")


@click.command(short_help="Write the dataset: a folder with one object a line.")
@project_argument
@click.option("--to", "folder", metavar="FOLDER", type=PATH, required=True, help="A new folder, or an earlier release.")
@click.option(
    "--state",
    "states",
    type=click.Choice(_STATES),
    multiple=True,
    default=("done",),
    show_default=True,
    help="Which articles. May be repeated.",
)
@click.option("--rejected", is_flag=True, help="With the suggestions that were rejected.")
@click.option("--split", metavar="PARTS", help="Such as train=80,dev=10,test=10; else all are in train.")
@click.option("--annotator", metavar="NAME", help="Whose annotations, where there are several annotators.")
@as_json
def export(  # noqa: PLR0913 — a command has a parameter for each option
    *,
    project: Path,
    folder: Path,
    states: tuple[str, ...],
    rejected: bool,
    split: str | None,
    annotator: str | None,
    in_json: bool,
) -> None:
    """Write what one annotator has made of PROJECT as a dataset, and read it back before it counts as written.

    An earlier release in the folder is replaced; a folder that holds anything else is left alone.
    """
    from workbench.cli.progress import progress
    from workbench.core.decisions import ReviewState
    from workbench.exchange.splits import ALL_IN_TRAIN, parse_splits
    from workbench.session.exporting import ReleaseChoice, annotator_for, export_release
    from workbench.store.project import Project

    chosen = tuple(state for state in ReviewState if state in states or "all" in states)
    choice = ReleaseChoice(chosen, rejected, parse_splits(split) if split else ALL_IN_TRAIN)
    with Project.open(project, read_only=True) as opened, progress("Exporting", "steps") as watch:
        report = export_release(opened, folder, annotator_for(opened, choice, annotator), choice=choice, watch=watch)
    if report is None:
        raise click.Abort
    words = f"{folder}: {report.summary}"
    if report.losses:
        words += f"\n{report.losses} could not be written as they are; see loss_report.jsonl."
    record = {
        "folder": str(folder),
        "articles": report.articles,
        "spans": report.spans,
        "splits": report.splits,
        "losses": report.losses,
        "drifted": report.drifted,
        "missing": report.missing,
    }
    tell(record, words, in_json=in_json)
