"""The command that has articles suggested: those of a project, or of any files without one."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.options import (
    PATH,
    ReadingChoice,
    as_json,
    counted,
    fault_records,
    pipeline,
    reading_options,
    say,
    tell,
    tell_faults,
    workers,
)

if TYPE_CHECKING:
    from workbench.store.project import Project
    from workbench.suggest.cluster import Place
    from workbench.suggest.workers import Recipe

Work = tuple[str, int | None, str]
"""The pipeline, how many processes at the most, and the address of a cluster; empty for what is usual."""


@click.command(short_help="Suggest entities and claims, in a project or for any files.")
@click.argument("files", metavar="PROJECT | FILES…", type=PATH, nargs=-1, required=True)
@click.option("--to", "target", metavar="OUT.jsonl", type=PATH, help="Write suggestions for FILES, without a project.")
@click.option("--as", "shape", metavar="NAME", help="Write them for another tool: prodigy or label-studio.")
@click.option("--again", is_flag=True, help="Also for articles that have suggestions, but for those that are done.")
@pipeline
@workers
@click.option("--dask", metavar="ADDRESS", help="Suggest on the Dask cluster whose scheduler is there.")
@reading_options
@as_json
def suggest(  # noqa: PLR0913 — a command has a parameter for each option
    *,
    files: tuple[Path, ...],
    target: Path | None,
    shape: str | None,
    again: bool,
    pipeline: str,
    workers: int | None,
    dask: str | None,
    reading: ReadingChoice,
    in_json: bool,
) -> int:
    """Suggest entities and claims.

    For a PROJECT: for all articles that have no suggestions yet. With --to: for FILES of any known format and folders
    of them, one line an article in the order they come, in the shape workbench/1 if --as does not name another. The id
    of a text file is its name.
    What cannot be read is told and left out; the exit status is then 1.

    --dask moves Python objects between this program and a cluster. Use only a cluster that you trust.
    """
    if dask is not None and (workers is not None or not dask.strip()):
        raise click.UsageError("--dask takes the address of a scheduler, and no --workers: a cluster has its own.")
    work = (pipeline, workers, dask or "")
    if target is not None:
        if again:
            raise click.UsageError("--again is for a project; --to for files without one.")
        return _suggest_files(files, target, reading, work, shape=shape or "workbench", in_json=in_json)
    if shape is not None:
        raise click.UsageError("--as is for files without a project, with --to.")
    if len(files) > 1:
        raise click.UsageError("Name one project, or say with --to where the suggestions for these files go.")
    if reading != ReadingChoice():
        raise click.UsageError("How to read files is only asked with --to.")
    return _suggest_project(files[0], work, again=again, in_json=in_json)


def _suggest_files(  # noqa: PLR0913 — what the command was given
    files: tuple[Path, ...], target: Path, reading: ReadingChoice, work: Work, *, shape: str, in_json: bool
) -> int:
    from workbench.cli.progress import progress
    from workbench.exchange.suggestion_formats import suggestion_format
    from workbench.session.suggesting import recipe_for
    from workbench.session.suggesting_files import FileArticles, suggest_files
    from workbench.suggest.cluster import Place

    name, workers, dask = work
    format = suggestion_format(shape)
    with progress("Suggesting", "B") as watch:
        articles = FileArticles(files, options=reading.options(()), watch=watch)
        report = suggest_files(articles, target, recipe_for(name), place=Place(workers, dask), format=format)
    tell_faults(articles.faults)
    count, spans = (0, 0) if report is None else (report.articles, report.spans)
    words = f"{counted(count, 'article')}, {counted(spans, 'suggestion')} in {target}."
    record = {
        "file": None if report is None else str(target),
        "articles": count,
        "suggestions": spans,
        "faults": fault_records(articles.faults),
    }
    tell(record, words if report else "Nothing was written: there is no article.", in_json=in_json)
    return 1 if report is None or not all(fault.is_note for fault in articles.faults) else 0


def suggest_and_tell(project: "Project", recipe: "Recipe", again: Sequence[int], place: "Place") -> int:
    """Has the articles without suggestions and those of `again` suggested, with a bar; how many those were.

    What suggesters of somebody's own did wrong is told in the end.
    """
    from workbench.cli.progress import progress
    from workbench.session.patience import Patience
    from workbench.session.suggesting import suggest_project
    from workbench.suggest.cluster import workers_at

    waiting, faults = max(len(again), project.suggestions.count_waiting()), list[str]()
    with progress("Suggesting", "articles") as watch, workers_at(place, recipe, waiting) as (executor, count):
        # A cluster may let work wait as long as it likes, and gives that of a dead worker to another.
        patience = None if place.dask else Patience(workers=count)
        done = suggest_project(
            project, recipe, executor, workers=count, again=again, watch=watch, tell=faults.append, patience=patience
        )
    for fault in faults:
        say(fault)
    return done


def _suggest_project(path: Path, work: Work, *, again: bool, in_json: bool) -> int:
    from workbench.session.pipelines_in_use import advice
    from workbench.session.suggesting import not_done, recipe_for
    from workbench.store.project import Project
    from workbench.suggest.cluster import Place

    name, most, dask = work
    done = 0
    with Project.open(path) as project:
        rows = not_done(project) if again else []
        if rows or project.suggestions.count_waiting():
            recipe = recipe_for(name, project=project, tell=say)
            for note in advice(project.suggester_settings, project.scheme, recipe.pipeline):
                say(note)
            done = suggest_and_tell(project, recipe, rows, Place(most, dask))
    words = f"{counted(done, 'article')} suggested." if done else "All articles have suggestions already."
    tell({"project": str(path), "articles": done}, words, in_json=in_json)
    return 0
