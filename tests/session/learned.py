"""A project that has enough decided articles to learn from, and what it learned."""

from pathlib import Path

from tests.session import stand_in
from tests.session.marked import start
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.trainings import Training
from workbench.session.reviewing import finish
from workbench.session.suggesting import recipe_for
from workbench.session.tasks import UNWATCHED, Watch
from workbench.session.trained import trained_folder
from workbench.session.training import TrainingChoice, learn
from workbench.session.training_process import Work
from workbench.store.project import Project

ENOUGH = 30


def with_enough(tmp_path: Path, scheme: LabelScheme) -> Path:
    """A project with just enough finished articles, and one that is not finished."""
    session = start(tmp_path, scheme, *[f"[Ann|PERSON] said it {n} times." for n in range(ENOUGH + 1)])
    for _ in range(ENOUGH):
        finish(session)
    session.project.close()
    return session.project.path


def learned(path: Path, work: Work = stand_in.better, layer: str = "entities", watch: Watch = UNWATCHED) -> Training:
    training = learn(path, TrainingChoice(layer), watch=watch, work=work)
    assert training is not None
    return training


def in_use(path: Path) -> tuple[str, str, list[str]]:
    """What is in use for entities and claims, and what is said about it."""
    said: list[Problem] = []
    with Project.open(path) as project:
        recipe = recipe_for(project=project, tell=said.append)
    return Path(recipe.entities).name, Path(recipe.claims).name, [problem.what for problem in said]


def left(path: Path) -> list[str]:
    """What lies in the folder of trained things."""
    return sorted(each.name for each in trained_folder(path).glob("*") if each.name != ".lock")
