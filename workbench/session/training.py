"""Teaches a project's suggesters from its decisions, and takes what was learned into use only where it is better."""

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench import __version__
from workbench.core.disks import disk_problems, sync
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.spans import CLAIMS, ENTITIES
from workbench.core.trainings import Training, comparison_record
from workbench.exchange.durable_files import write_durably
from workbench.session.suggesting import recipe_for
from workbench.session.tasks import UNWATCHED, Watch
from workbench.session.trained import FACTS, checked_folder, new_draft, put_in_place, trained_folder
from workbench.session.training_process import Work, train_apart
from workbench.session.training_work import TrainingOrder, TrainingResult, train_and_compare
from workbench.session.trust import trust
from workbench.store.project import Project

LAYERS = (ENTITIES, CLAIMS)
LEAST_ARTICLES = 30
"""Below so many decided articles rules and memory do better than what could be learned (measured on news)."""


@dataclass(frozen=True, slots=True)
class TrainingChoice:
    """What to learn: `pipeline` takes the place of the project's, and `anyway` learns from few articles too."""

    layer: str
    pipeline: str = ""
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class Learned:
    """The trainings that came to an end, and what kept other layers from being learned."""

    trainings: tuple[Training, ...]
    problems: tuple[Problem, ...] = ()
    is_cancelled: bool = False

    @property
    def is_in_use(self) -> bool:
        """Whether anything of it was taken into use."""
        return any(training.was_taken for training in self.trainings)


def layers_of(project: Project) -> tuple[str, ...]:
    """The layers of a project that something can be learned for."""
    return tuple(layer for layer in LAYERS if project.scheme.layer(layer) is not None)


def learn(
    path: Path, choice: TrainingChoice, *, watch: Watch = UNWATCHED, work: Work = train_and_compare
) -> Training | None:
    """Learns from all finished articles but the held-out ones, and takes the result into use where it is better.

    None where it was cancelled, which leaves nothing behind. Progress counts thousandths. Raises Problem where there is
    too little to learn from, the project is learning already, or nothing can be written.
    """
    with Project.open(path) as project:
        check_ready(project, choice)
        pipeline = recipe_for(choice.pipeline, project=project).pipeline
    with new_draft(path, choice.layer) as draft:
        order = TrainingOrder(path, choice.layer, draft, choice.pipeline)
        outcome = train_apart(order, watch=watch, work=work)
        if outcome is None:
            return None
        if outcome.comparison.is_better:
            with disk_problems(draft):
                _describe(draft, choice.layer, pipeline, outcome)
        with Project.open(path) as project:
            return _taken(project, choice.layer, draft, outcome)


def learn_layers(
    path: Path, choices: Sequence[TrainingChoice], *, watch: Watch = UNWATCHED, work: Work = train_and_compare
) -> Learned:
    """Learns for several layers, one after the other; what keeps one of them from it does not keep the others.

    Raises Problem where nothing could be learned for any.
    """
    if not choices:
        raise Problem("This project has neither entities nor claims, and nothing else can be learned.", where=str(path))
    trainings: list[Training] = []
    problems: list[Problem] = []
    for place, choice in enumerate(choices):
        try:
            training = learn(path, choice, watch=watch.part(place, len(choices)), work=work)
        except Problem as problem:
            problems.append(problem)
        else:
            if training is None:
                break
            trainings.append(training)
    if len(problems) == len(choices):
        raise problems[0]
    return Learned(tuple(trainings), tuple(problems), is_cancelled=len(trainings) + len(problems) < len(choices))


def check_ready(project: Project, choice: TrainingChoice) -> None:
    """Raises Problem where a project has no such layer, or too few finished articles."""
    if choice.layer not in layers_of(project):
        raise Problem(
            phrase("Nothing can be learned for “{layer}” in this project.", layer=choice.layer), where=str(project.path)
        )
    count = len(project.trainings.finished())
    if count < LEAST_ARTICLES and not choice.anyway:
        raise Problem(
            phrase(
                "{count} of the {least} finished articles that learning needs are there.",
                count=count,
                least=LEAST_ARTICLES,
            ),
            where=str(project.path),
            remedy="Until then rules and memory do better: what you decide about a name is suggested again at once.",
        )


def _taken(project: Project, layer: str, draft: Path, outcome: TrainingResult) -> Training:
    settings = project.suggester_settings
    training = Training(
        layer=layer,
        folder="",
        fingerprint="",
        instead_of=settings.trained(layer),
        learned_from=outcome.learned_from,
        comparison=outcome.comparison,
        at=time.time_ns() // 1_000_000,
        outcomes=outcome.outcomes,
    )
    if outcome.comparison.is_better:
        with disk_problems(draft):
            folder = put_in_place(draft, layer, [each.folder for each in project.trainings.all()])
            sync(folder.parent)
        training = replace(training, folder=folder.name, fingerprint=trust(folder))
    training = replace(training, id=project.trainings.add(training))
    if training.was_taken:
        project.use_suggesters(settings.with_trained(layer, training.folder))
    return training


def go_back(project: Project, layer: str) -> str:
    """Uses again what was in use before the present training; the name of its folder, empty for what ships.

    A folder that is gone meanwhile is passed over. Raises Problem where what ships is in use already.
    """
    name = project.suggester_settings.trained(layer)
    if not name:
        raise Problem(phrase("For {layer} what ships is in use already.", layer=phrase(layer)), where=str(project.path))
    earlier = {each.folder: each.instead_of for each in project.trainings.all() if each.layer == layer and each.folder}
    before = earlier.pop(name, "")
    while before and not (trained_folder(project.path) / before).is_dir():
        before = earlier.pop(before, "")
    use(project, layer, before)
    return before


def use(project: Project, layer: str, folder: str) -> None:
    """Takes an earlier training into use, or what ships where the name is empty; raises Problem where it is gone."""
    if folder:
        if project.trainings.of_folder(layer, folder) is None:
            raise Problem(
                phrase("No training of this project is called “{folder}”.", folder=folder), where=str(project.path)
            )
        checked_folder(project.path, folder)
    project.use_suggesters(project.suggester_settings.with_trained(layer, folder))


def confirm(project: Project) -> list[Path]:
    """Notes that this person wants the trained folders in use loaded as they are; raises Problem for one missing."""
    names = [project.suggester_settings.trained(layer) for layer in LAYERS]
    folders = [checked_folder(project.path, name) for name in names if name]
    for folder in folders:
        trust(folder)
    return folders


def _describe(draft: Path, layer: str, pipeline: str, outcome: TrainingResult) -> None:
    """Says inside the folder what it is, and has all of it on the disk before it counts as made."""
    facts = {
        "layer": layer,
        "pipeline": pipeline,
        "workbench": __version__,
        "learned_from": len(outcome.learned_from),
        "comparison": comparison_record(outcome.comparison),
    }
    write_durably(draft / FACTS, json.dumps(facts, indent=2).encode())
    for file in draft.rglob("*"):
        sync(file)
