"""A real project that has decided the first articles of some gold, and what it suggests for others afterwards."""

import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import tomli_w

from tests.bench.deciding import decide
from tests.bench.gold import Gold
from workbench import paths
from workbench.core.problems import Problem
from workbench.core.schemes import parse_scheme
from workbench.core.spans import CLAIMS, ENTITIES
from workbench.core.suggester_settings import SuggesterSettings
from workbench.core.suggestions import Suggestion
from workbench.core.trainings import Comparison
from workbench.session.suggested import read_in_hand
from workbench.session.suggesting import keep, recipe_for
from workbench.session.training import TrainingChoice, layers_of
from workbench.session.training import learn as train_project
from workbench.store.journal import Annotator
from workbench.store.project import Project
from workbench.suggest.workers import suggest_batch

ANNOTATOR = Annotator("bench", "bench")
READER = Annotator("reader", "reader")
SHOWN = "all, as shown"
"""The name of what a person sees: every suggester together, with what is remembered."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What a project suggests that has decided so many articles: for each suggester by its name, and SHOWN for what a
    person sees of it, the suggestions for each article of the gold in order. `trainings` compare old and new."""

    decided: int
    found: Mapping[str, Sequence[Sequence[Suggestion]]]
    trainings: Mapping[str, Comparison]


def after_learning(train: Sequence[Gold], gold: Sequence[Gold], renamed: Mapping[str, str]) -> Learned:
    """Has a new project decide the articles of `train`, learn from them and suggest those of `gold`."""
    with project_for([*train, *gold], renamed) as project:
        decide_all(project, train)
        trainings = {layer: taught for layer in layers_of(project) if (taught := train_layer(project, layer))}
        return Learned(len(train), found_for(project, gold), trainings)


@contextmanager
def project_for(gold: Sequence[Gold], renamed: Mapping[str, str], *, questions: bool = False) -> Iterator[Project]:
    """An empty project with the labels of the gold, gone when the block is left."""
    with TemporaryDirectory() as folder:
        scheme = parse_scheme(_scheme_source(gold))
        with Project.create(Path(folder) / "bench.workbench", scheme) as project:
            project.journal.join(ANNOTATOR)
            project.use_suggesters(SuggesterSettings(renamed=tuple(renamed.items()), questions=questions))
            yield project


def _scheme_source(gold: Sequence[Gold]) -> str:
    table = tomllib.loads((paths.resources() / "schemes" / "news.toml").read_text(encoding="utf-8"))
    named = {span.span.label for one in gold for span in one.layers.get(ENTITIES, ()) if not span.optional}
    if named:
        table["layers"][ENTITIES]["labels"] = [{"name": label, "hue": 0} for label in sorted(named)]
    if not any(CLAIMS in one.layers for one in gold):
        del table["layers"][CLAIMS]
    elif not named:
        table["layers"] = {CLAIMS: table["layers"][CLAIMS]}
    return tomli_w.dumps(table)


def add_suggested(project: Project, gold: Sequence[Gold]) -> list[int]:
    """Adds articles and has them suggested by what the project uses now; their rows, 0 for a text that was there."""
    batch = project.articles.start_batch("gold")
    recipe, rows = recipe_for(project=project), []
    for one in gold:
        (row,) = project.articles.add([one.article], batch)[0] or [0]
        rows.append(row)
        if row:
            article = project.articles.get(row)
            keep(project, [article], suggest_batch(recipe, [article]))
    return rows


def decide_all(project: Project, gold: Sequence[Gold]) -> None:
    """Decides these articles one after the other, each with what is shown by then."""
    for row, one in zip(add_suggested(project, gold), gold, strict=True):
        if row:
            decide(project, ANNOTATOR, row, one, list(read_in_hand(project, row, ANNOTATOR.id).suggestions))


def train_layer(project: Project, layer: str) -> Comparison | None:
    """Trains as the program does, which takes the result into use only where it is better; None where it cannot."""
    try:
        training = train_project(project.path, TrainingChoice(layer))
    except Problem as problem:
        print(f"  {layer}: {problem.what}", file=sys.stderr)
        return None
    return training.comparison if training else None


def found_for(project: Project, gold: Sequence[Gold]) -> dict[str, list[list[Suggestion]]]:
    """What each suggester finds in these articles, and what is shown of it."""
    rows = add_suggested(project, gold)
    raw = [project.suggestions.of(row) if row else [] for row in rows]
    names = sorted({suggestion.suggester for suggestions in raw for suggestion in suggestions})
    found = {name: [[s for s in suggestions if s.suggester == name] for suggestions in raw] for name in names}
    found[SHOWN] = [list(read_in_hand(project, row, READER.id).suggestions) if row else [] for row in rows]
    return found
