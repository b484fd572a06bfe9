"""What the process that trains does: it reads the decisions, learns from most of them, and measures on the others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from workbench.core.articles import Article, Edges
from workbench.core.disks import disk_problems
from workbench.core.outcomes import Outcomes
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.spans import CLAIMS
from workbench.core.suggestions import Suggestion
from workbench.core.trainings import Comparison
from workbench.session.held_out import Parted, parted
from workbench.session.suggested import known_outcomes, with_memory
from workbench.session.suggesting import recipe_for
from workbench.store.project import Project
from workbench.suggest.blend import blend
from workbench.suggest.calibration import calibrate
from workbench.suggest.comparing import compare
from workbench.suggest.training import Example, Tell
from workbench.suggest.workers import Recipe, suggesters_of

_REHEARSAL = 200
_ONE_IN = 4
"""Of the articles that nobody has finished one in so many is rehearsed, up to that number."""
_LEARNING = 0.85
"""The part of the time that learning takes, about; the rest goes to comparing."""


@dataclass(frozen=True, slots=True)
class TrainingOrder:
    """What to learn and where to write it: plain values, as they go to another process."""

    project: Path
    layer: str
    draft: Path
    pipeline: str = ""


@dataclass(frozen=True, slots=True)
class TrainingResult:
    """How what was learned compares, how good its scores are, and from which article rows it was learned.

    That is said of what was compared; what is used for claims has learned from the held-out articles too.
    """

    comparison: Comparison
    outcomes: tuple[Outcomes, ...]
    learned_from: tuple[int, ...]


def train_and_compare(order: TrainingOrder, tell: Tell) -> TrainingResult:
    """Writes what was learned to the draft; raises Problem where there is nothing to learn from or to measure on."""
    with Project.open(order.project, read_only=True) as project:
        before = recipe_for(order.pipeline, project=project)
        parts = _parts(project, order.layer)
        rehearsal = _rehearsal(project)
        with disk_problems(order.draft):
            _train(order, _with(before, order.layer, ""), parts, rehearsal, _part_of(tell, 0, _LEARNING))
        comparison, outcomes = compare(
            order.layer,
            parts.held_out,
            _measured(before),
            _measured(_with(before, order.layer, str(order.draft))),
            show=partial(_shown, project),
            tell=_part_of(tell, _LEARNING, 1),
        )
    if order.layer == CLAIMS:
        outcomes = tuple(_as_of_all(order.draft, outcomes))
    return TrainingResult(comparison, outcomes, tuple(example.article.id for example in parts.to_learn))


def _shown(
    project: Project, article: Article, found: Sequence[Suggestion], outcomes: Sequence[Outcomes]
) -> Sequence[Suggestion]:
    """What a person would see of it: one list, with memory of what was decided in all other articles."""
    correct = calibrate((*known_outcomes(project), *outcomes)).apply
    kept = [one for one in found if project.scheme.knows(one.span.layer, one.span.label)]
    stored = blend(map(correct, kept), overlapping_layers=project.scheme.overlapping_layers)
    return with_memory(project, article, Edges(article.text), stored, {}).suggestions


def examples_of(project: Project) -> list[Example]:
    """Every article that somebody has finished, with the annotations of the last who did."""
    return [
        Example(project.articles.get(row), tuple(project.journal.annotations(row, annotator).values()))
        for row, annotator in project.trainings.finished()
    ]


def _rehearsal(project: Project) -> list[Article]:
    """Unfinished articles, a few of them: what is rehearsed is also taught the mistakes that are made on it today."""
    waiting = project.articles.count() - len(project.trainings.finished())
    rows = project.trainings.unfinished(min(_REHEARSAL, waiting // _ONE_IN))
    return list(project.articles.each(rows))


def _parts(project: Project, layer: str) -> Parted:
    parts = parted(examples_of(project))
    known = project.trainings.of_folder(layer, project.suggester_settings.trained(layer))
    seen = frozenset(known.learned_from if known else ())
    held_out = tuple(example for example in parts.held_out if example.article.id not in seen)
    to_learn = phrase("There are no finished articles with {layer} to learn from.", layer=phrase(layer))
    to_measure = phrase("There are no finished articles with {layer} to measure on.", layer=phrase(layer))
    for examples, fault in ((parts.to_learn, to_learn), (held_out, to_measure)):
        if not any(example.standing(layer) for example in examples):
            raise Problem(
                fault,
                where=str(project.path),
                remedy="Finish more articles first.",
            )
    return Parted(parts.to_learn, held_out)


def _train(order: TrainingOrder, base: Recipe, parts: Parted, rehearsal: list[Article], tell: Tell) -> None:
    if order.layer == CLAIMS:
        from workbench.suggest.chosen import suits_claim_rules
        from workbench.suggest.claim_learning import train_claims

        if not suits_claim_rules(base, suggesters_of(base)[0]):
            raise Problem("Claims can be learned in English only, with a pipeline that parses.", where=base.pipeline)
        train_claims(parts.to_learn, base, order.draft, held_out=parts.held_out, tell=tell)
    else:
        from workbench.suggest.entity_training import train_entities

        train_entities(parts.to_learn, base, order.draft, rehearsal=rehearsal, tell=tell)


def _with(recipe: Recipe, layer: str, folder: str) -> Recipe:
    """With another folder for the layer. Without one it is what learning begins with each time, since what is learned
    on top of what was learned drifts."""
    return replace(recipe, claims=folder) if layer == CLAIMS else replace(recipe, entities=folder)


def _measured(recipe: Recipe) -> Recipe:
    """With what of its claims has learned from no held-out article, so that comparing on those is fair."""
    from workbench.suggest.claim_learned import measured

    return replace(recipe, claims=str(measured(Path(recipe.claims)))) if recipe.claims else recipe


def _as_of_all(draft: Path, outcomes: Sequence[Outcomes]) -> Iterator[Outcomes]:
    """What became of the scores of the one that was measured, as expected of the one that learned from all."""
    from workbench.suggest.claim_learned import load_learned, measured

    seen, every = load_learned(measured(draft)).mark, load_learned(draft).mark
    return (each._replace(version=each.version.replace(seen, every)) for each in outcomes)


def _part_of(tell: Tell, low: float, high: float) -> Tell:
    return lambda share: tell(low + (high - low) * share)
