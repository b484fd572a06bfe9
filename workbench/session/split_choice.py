"""How a release is to be split, and keeping in the project what was given; loads nothing that takes time."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.core.problems import Problem
from workbench.exchange.splits import ALL_IN_TRAIN, Splits
from workbench.store.project import Project

NO_WEIGHTS = Splits(())


@dataclass(frozen=True, slots=True)
class SplitChoice:
    """How a release is split: by weights, by lists of the keys of articles, or both.

    Without weights, what is in no list and belongs to no story that is in one is set aside. With `anew` the splits of
    earlier releases are forgotten.
    """

    weights: Splits = NO_WEIGHTS
    lists: Mapping[str, frozenset[str]] = field(default_factory=dict)
    anew: bool = False

    @property
    def stated(self) -> Splits:
        """The splits in the order that was stated; those that only have a list stand last, without a weight."""
        return replace(self.weights, others=tuple(self.lists))


def splitting_of(
    project: Project, weights: Splits | None, lists: Mapping[str, frozenset[str]], *, anew: bool
) -> SplitChoice | None:
    """How a release is to be split: as is said, without weights as before; None where all goes to one split.

    Where only lists are given, everything else goes to train, unless that has a list as well.
    """
    given = not anew and bool(project.splits.given())
    if weights is None and given:
        weights = Splits(project.splits.parts() or ())
    elif weights is None:
        weights = NO_WEIGHTS if "train" in lists else ALL_IN_TRAIN
    return SplitChoice(weights, lists, anew) if given or lists or len(weights.parts) > 1 else None


def keep_splits(project: Project, choice: SplitChoice, splits: Mapping[int, str]) -> None:
    """Keeps in the project the splits that article rows were given; raises Problem where it cannot be written."""
    if splits == project.splits.given() and choice.weights.parts == project.splits.parts():
        return
    # What exports has opened the project only to read it.
    with Project.open(project.path) as own:
        own.splits.keep(choice.weights.parts, splits, anew=choice.anew)


def forget_splits(project: Project) -> None:
    """Has the project forget which splits were given."""
    if project.splits.given():
        with Project.open(project.path) as own:
            own.splits.keep((), {}, anew=True)


def read_list(path: Path) -> frozenset[str]:
    """The keys in a file that has one on each line; raises Problem where it cannot be read."""
    try:
        lines = path.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(
            "The list of articles cannot be read.", where=str(path), remedy="It has to be UTF-8, one id a line."
        ) from error
    return frozenset(key for line in lines if (key := line.strip()))
