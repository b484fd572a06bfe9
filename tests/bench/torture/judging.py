"""Looks at a project file after a fault: does it open, is it sound, is everything there that a person saw painted?"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from tests.bench.torture.outcome import Outcome
from workbench.core.annotations import Annotation
from workbench.core.decisions import Decision, Review
from workbench.core.problems import Problem
from workbench.desktop.shown_marks import ShownMark
from workbench.store.checks import replay
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class Painted:
    """What was on the screen when a key had been handled and painted: `step` is the last decision that was made.

    `shown` are the marks that the article view painted as standing, by id; None where these may be others, as after a
    fault in the painting itself.
    """

    step: int
    annotator: str
    article: str
    annotations: Mapping[str, Annotation]
    review: Review
    shown: Mapping[str, ShownMark] | None


@dataclass(slots=True)
class Witness:
    """Keeps what was painted over all lives of one project file, and looks whether it is still there."""

    step: int = 0
    _seen: dict[str, Painted] = field(default_factory=dict)

    def saw(self, painted: Painted) -> int:
        """Takes note of it; how many decisions were made since what was seen before."""
        made = painted.step - self.step
        self.step = painted.step
        self._seen[painted.article] = painted
        return made

    def look(self, path: Path) -> Outcome:
        """Whether the file holds every decision that was seen, and shows each article as it was painted last."""
        outcome = Outcome()
        with opened(path) as (project, problem):
            if project is None:
                return Outcome(unopened=1, lost=self.step, wrong=(problem,))
            outcome += soundness(project)
            made = list(project.journal.decisions())
            outcome += self._missing(made)
            self.step = max(self.step, len(made))
        return outcome

    def _missing(self, made: list[Decision]) -> Outcome:
        gone = max(0, self.step - len(made))
        outcome = Outcome(lost=gone, wrong=(f"{gone} decisions that were painted are gone",) if gone else ())
        for painted in self._seen.values():
            if painted.step <= len(made) and (differs := differing(painted, made)):
                outcome += Outcome(lost=1, wrong=(f"article {painted.article}: {differs}",))
        return outcome


def differing(painted: Painted, made: list[Decision]) -> str:
    """In what the journal, as far as it went then, leads to something else than was painted; empty where in nothing."""
    annotations, reviews = replay(islice(made, painted.step), painted.article)
    kept = annotations.get(painted.annotator, {})
    if kept != dict(painted.annotations):
        return "the annotations are not those in hand"
    if reviews.get(painted.annotator, Review()) != painted.review:
        return "the review is not the one in hand"
    if painted.shown is None:
        return ""
    standing = {id: (each.span, each.roles) for id, each in kept.items() if each.stands}
    if standing != {id: (each.span, each.roles) for id, each in painted.shown.items()}:
        return "the marks are not those painted"
    return ""


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[tuple[Project | None, str]]:
    """The project, opened as the next window would open it; None where it cannot be, and why."""
    try:
        project = Project.open(path, read_only=read_only)
    except Exception as error:  # whatever keeps a file from opening is what is looked for
        yield None, f"{path.name} does not open: {error!r}"
        return
    with project:
        yield project, ""


def soundness(project: Project) -> Outcome:
    """What `check` says of a project that is open."""
    try:
        faults = list(project.faults())
    except Exception as error:  # so does whatever `check` stumbles over
        faults = [repr(error)]
    return Outcome(unsound=bool(faults), wrong=tuple(faults[:3]))


def sound(path: Path) -> Outcome:
    """Whether a file opens and `check` finds nothing in it."""
    with opened(path) as (project, problem):
        return soundness(project) if project is not None else Outcome(unopened=1, wrong=(problem,))


def kept(path: Path, before: list[Decision]) -> Outcome:
    """Whether a file is sound and its journal begins with these decisions."""
    with opened(path) as (project, problem):
        if project is None:
            return Outcome(unopened=1, lost=len(before), wrong=(problem,))
        now = list(islice(project.journal.decisions(), len(before)))
        lost = sum(one != other for one, other in zip(before, now, strict=False)) + len(before) - len(now)
        told = (f"{lost} decisions made before are gone",) if lost else ()
        return soundness(project) + Outcome(lost=lost, wrong=told)


def decisions_in(path: Path, *, read_only: bool = False) -> list[Decision]:
    """Every decision of a project; none where it does not open."""
    try:
        with Project.open(path, read_only=read_only) as project:
            return list(project.journal.decisions())
    except Problem:
        return []
