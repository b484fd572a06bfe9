"""The command that exports what was annotated."""

from pathlib import Path

import click

from workbench.cli.linting import told_findings
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
@click.option(
    "--format",
    "format_name",
    metavar="NAME",
    default="workbench",
    show_default=True,
    help="Such as doccano; a wrong name is answered with all there are.",
)
@click.option("--rejected", is_flag=True, help="With the suggestions that were rejected.")
@click.option("--split", metavar="PARTS", help="Such as train=80,dev=10,test=10; else as before, or all are in train.")
@click.option(
    "--split-list",
    "lists",
    metavar="SPLIT=FILE",
    multiple=True,
    help="A file with the id of an article on each line: these are in that split. May be repeated.",
)
@click.option("--split-anew", "anew", is_flag=True, help="Forget which splits articles had in earlier releases.")
@click.option(
    "--annotator",
    "annotators",
    metavar="NAME",
    multiple=True,
    help="Whose annotations, where there are several annotators. May be repeated; each has lines of their own.",
)
@click.option("--layer", "layers", metavar="NAME", multiple=True, help="Only this layer. May be repeated.")
@click.option("--label", "labels", metavar="NAME", multiple=True, help="Only this label. May be repeated.")
@click.option("--licence", metavar="ID", default="", help="For the dataset card, such as cc-by-4.0.")
@as_json
def export(  # noqa: PLR0913 — a command has a parameter for each option
    *,
    project: Path,
    folder: Path,
    states: tuple[str, ...],
    format_name: str,
    rejected: bool,
    split: str | None,
    lists: tuple[str, ...],
    anew: bool,
    annotators: tuple[str, ...],
    layers: tuple[str, ...],
    labels: tuple[str, ...],
    licence: str,
    in_json: bool,
) -> None:
    """Write what annotators have made of PROJECT as a dataset, and read it back before it counts as written.

    Copies and articles about the same event never lie in two splits, and an article stays in the split that it was
    given. An earlier release in the folder is replaced; a folder that holds anything else is left alone.
    """
    from workbench.cli.progress import progress
    from workbench.core.decisions import ReviewState
    from workbench.exchange.release_formats import release_format
    from workbench.exchange.splits import parse_splits
    from workbench.session.exporting import ReleaseChoice, annotator_for, export_release
    from workbench.session.lint_work import count_findings
    from workbench.store.project import Project

    chosen = tuple(state for state in ReviewState if state in states or "all" in states)
    format = release_format(format_name)
    splits = parse_splits(split) if split else None
    choice = ReleaseChoice(
        chosen,
        rejected,
        splits,
        format=format.name,
        lists=_lists(lists),
        anew=anew,
        layers=layers or None,
        labels=frozenset(labels) or None,
        licence=licence,
    )
    with Project.open(project, read_only=True) as opened, progress("Exporting", "steps") as watch:
        people = dict.fromkeys(annotator_for(opened, choice, name) for name in annotators or (None,))
        report = export_release(opened, folder, *people, choice=choice, watch=watch)
        findings = count_findings(opened, [person.id for person in people])
    if report is None:
        raise click.Abort
    words = f"{folder}: {report.told}"
    if len(report.splits) > 1:
        words += f"\n{' · '.join(f'{split} {number:,}' for split, number in report.splits.items())}"
    if format.leaves_out:
        words += f"\nThe format {format.name} does not hold {', '.join(what for what, _ in format.leaves_out)}."
    words += told_findings(findings, project)
    record = {
        "folder": str(folder),
        "format": format.name,
        "articles": report.articles,
        "spans": report.spans,
        "splits": report.splits,
        "losses": report.losses,
        "drifted": report.drifted,
        "missing": report.missing,
        "findings": findings,
    }
    tell(record, words, in_json=in_json)


def _lists(stated: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """The ids of each split that has a list; raises UsageError for what is no split and file."""
    from workbench.exchange.splits import check_split
    from workbench.session.split_choice import read_list

    lists: dict[str, frozenset[str]] = {}
    for words in stated:
        split, sign, name = words.partition("=")
        if not (sign and name):
            raise click.UsageError(f"--split-list {words}: write it as SPLIT=FILE, for example test=held-out.txt.")
        check_split(split, [], where=words)
        lists[split] = lists.get(split, frozenset()) | read_list(Path(name))
    return lists
