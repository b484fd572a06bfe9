"""The command that teaches a project's suggesters from what was decided in it."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbench.cli.options import as_json, counted, pipeline, project_argument, say, tell
from workbench.cli.suggesting import suggest_and_tell
from workbench.core.spans import CLAIMS, ENTITIES

if TYPE_CHECKING:
    from workbench.core.trainings import Training
    from workbench.store.project import Project

_LAYERS = (ENTITIES, CLAIMS)


@click.command(short_help="Teach the suggesters from what was decided.")
@project_argument
@click.option("--layer", type=click.Choice(_LAYERS), help="Only this layer; else all that the project has.")
@click.option("--anyway", is_flag=True, help="Also from fewer than 30 finished articles.")
@click.option("--list", "in_list", is_flag=True, help="Tell what was learned so far, and what is in use.")
@click.option("--back", is_flag=True, help="Use again what was in use before the present one.")
@click.option("--use", "folder", metavar="NAME", help="Use an earlier one, by its name in the list.")
@click.option("--forget", metavar="NAME", help="Delete an earlier one that is not in use.")
@click.option("--trust", is_flag=True, help="Confirm that what came with the project may be loaded.")
@pipeline
@as_json
def train(  # noqa: PLR0913 — a command has a parameter for each option
    *,
    project: Path,
    layer: str | None,
    anyway: bool,
    in_list: bool,
    back: bool,
    folder: str | None,
    forget: str | None,
    trust: bool,
    pipeline: str,
    in_json: bool,
) -> int:
    """Teach the suggesters of PROJECT from the articles that somebody has finished.

    A fifth of them is held out. What was learned is compared with what is in use on these, and takes its place only
    where it is better. It is kept in a folder beside the project, entities as a spaCy pipeline.
    """
    if sum((in_list, back, bool(folder), bool(forget), trust)) > 1:
        raise click.UsageError("--list, --back, --use, --forget and --trust are asked one at a time.")
    if in_list:
        return _list(project, layer, in_json=in_json)
    if forget:
        return _forget(project, forget, in_json=in_json)
    if trust:
        return _trust(project, in_json=in_json)
    if back or folder:
        return _use(project, layer, folder, pipeline, in_json=in_json)
    return _train(project, layer, pipeline, anyway=anyway, in_json=in_json)


def _train(path: Path, layer: str | None, pipeline: str, *, anyway: bool, in_json: bool) -> int:
    from workbench.cli.progress import progress
    from workbench.session.training import TrainingChoice, check_ready, layers_of, learn_layers
    from workbench.session.training_words import told
    from workbench.store.project import Project

    with Project.open(path) as project:
        choices = [TrainingChoice(one, pipeline, anyway) for one in ([layer] if layer else layers_of(project))]
        for choice in choices:
            check_ready(project, choice)
    with progress("Learning", "steps") as watch:
        learned = learn_layers(path, choices, watch=watch)
    for problem in learned.problems:
        say(problem)
    lines = [told(training) for training in learned.trainings]
    if not in_json:
        click.echo("\n".join(lines))
    suggested = _suggest_again(path, pipeline) if learned.is_in_use else 0
    trainings = [_record(training) for training in learned.trainings]
    if in_json:
        click.echo(json.dumps({"project": str(path), "trainings": trainings, "suggested": suggested}, indent=2))
    elif suggested:
        click.echo(f"{counted(suggested, 'article')} suggested.")
    return 0


def _suggest_again(path: Path, pipeline: str) -> int:
    """Has the articles that are not done suggested by what is in use now; what was decided about them stays."""
    from workbench.session.suggesting import not_done, recipe_for
    from workbench.store.project import Project
    from workbench.suggest.cluster import HERE

    with Project.open(path) as project:
        rows = not_done(project)
        return suggest_and_tell(project, recipe_for(pipeline, project=project, tell=say), rows, HERE) if rows else 0


def _use(path: Path, layer: str | None, folder: str | None, pipeline: str, *, in_json: bool) -> int:
    from workbench.session.training import go_back, layers_of, use
    from workbench.session.training_words import SHIPPED
    from workbench.store.project import Project

    with Project.open(path) as project:
        layers = (layer,) if layer else _in_question(project, folder) or layers_of(project)
        if len(layers) > 1:
            raise click.UsageError(f"Say for which layer: --layer {' or --layer '.join(layers)}.")
        (one,) = layers
        if folder:
            use(project, one, folder)
        else:
            folder = go_back(project, one)
    suggested = _suggest_again(path, pipeline)
    words = f"For {one}, {folder or SHIPPED} is in use now; {counted(suggested, 'article')} suggested."
    record = {"project": str(path), "layer": one, "in_use": folder, "suggested": suggested}
    tell(record, words, in_json=in_json)
    return 0


def _in_question(project: "Project", folder: str | None) -> tuple[str, ...]:
    """The layer that a folder was made for, or the layers for which something trained is in use."""
    from workbench.session.training import layers_of

    if folder:
        return tuple({each.layer for each in project.trainings.all() if each.folder == folder})
    settings = project.suggester_settings
    return tuple(layer for layer in layers_of(project) if settings.trained(layer))


def _list(path: Path, layer: str | None, *, in_json: bool) -> int:
    from workbench.session.kept_trainings import size_of
    from workbench.session.training_words import became, figures, when
    from workbench.store.project import Project

    with Project.open(path, read_only=True) as project:
        settings = project.suggester_settings
        trainings = [each for each in project.trainings.all() if layer in (None, each.layer)]
    sizes = {each.folder: size_of(path, each.folder) for each in trainings if each.folder}
    lines = [
        f"{when(each)}  {each.folder or each.layer}, from {counted(len(each.learned_from), 'article')}: "
        f"{figures(each.comparison)}; {became(each, settings.trained(each.layer))}{_on_disk(each.folder, sizes)}"
        for each in trainings
    ]
    in_use = {layer: settings.trained(layer) for layer in _LAYERS}
    records = [_record(each) | {"bytes": sizes.get(each.folder)} for each in trainings]
    record = {"project": str(path), "in_use": in_use, "trainings": records}
    tell(record, "\n".join(lines) or "Nothing was learned in this project yet.", in_json=in_json)
    return 0


def _on_disk(folder: str, sizes: Mapping[str, int | None]) -> str:
    if not folder:
        return ""
    size = sizes[folder]
    return "; deleted" if size is None else f"; {_megabytes(size)}"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


def _forget(path: Path, folder: str, *, in_json: bool) -> int:
    from workbench.session.kept_trainings import forget
    from workbench.store.project import Project

    with Project.open(path) as project:
        size = forget(project, folder)
    record = {"project": str(path), "forgotten": folder, "bytes": size}
    tell(record, f"{folder} is deleted, {_megabytes(size)}. Its figures stay in the project.", in_json=in_json)
    return 0


def _trust(path: Path, *, in_json: bool) -> int:
    from workbench.session.training import confirm
    from workbench.store.project import Project

    with Project.open(path, read_only=True) as project:
        folders = [str(folder) for folder in confirm(project)]
    words = "\n".join(f"{folder} may be loaded." for folder in folders) or "Nothing trained is in use in this project."
    tell({"project": str(path), "trusted": folders}, words, in_json=in_json)
    return 0


def _record(training: "Training") -> dict[str, object]:
    from workbench.core.trainings import comparison_record

    return {
        "layer": training.layer,
        "folder": training.folder or None,
        "taken": training.was_taken,
        "instead_of": training.instead_of or None,
        "learned_from": len(training.learned_from),
        "comparison": comparison_record(training.comparison),
        "at": training.at,
    }
