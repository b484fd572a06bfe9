"""What there is to release in a project, so that a person can choose and sees how much it is before it is written."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from workbench.core.schemes import Layer
from workbench.exchange.splits import ALL_IN_TRAIN, Splits
from workbench.store.journal import Annotator
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class Person:
    """An annotator, and how many articles they have finished."""

    annotator: Annotator
    done: int


@dataclass(frozen=True, slots=True)
class ReleaseOffer:
    """`people` begins with whoever is at work; `kept` says how releases were split before, None where they were not.

    `settled` is how many articles have a split already.
    """

    people: tuple[Person, ...]
    articles: int
    layers: tuple[Layer, ...]
    kept: Splits | None = None
    settled: int = 0

    def count(self, people: Collection[int], *, unfinished: bool) -> int:
        """How many articles these people, by their places, have to release; one that two have made counts twice."""
        return sum(self.articles if unfinished else self.people[place].done for place in people)

    def splits(self, stated: Splits | None, *, anew: bool) -> Splits:
        """How it would be split: as stated, else as before."""
        return stated or (self.kept if self.kept is not None and not anew else ALL_IN_TRAIN)


def offer_of(project: Project, annotator: Annotator) -> ReleaseOffer:
    """What the annotators of a project have to release, the one at work first."""
    others = [other for other in project.journal.annotators() if other.id != annotator.id]
    people = [Person(each, project.queue.progress(each.id).done) for each in (annotator, *others)]
    settled = project.splits.count()
    kept = Splits(project.splits.parts() or ()) if settled else None
    return ReleaseOffer(tuple(people), project.articles.count(), project.scheme.layers, kept, settled)


def shares(splits: Splits, articles: int) -> Sequence[tuple[str, int]]:
    """About how many articles each split would have; together they are all of them."""
    total, given, reached = sum(weight for _, weight in splits.parts), 0, 0
    sizes = []
    for name, weight in splits.parts:
        reached += weight
        upto = round(articles * reached / total)
        sizes.append((name, upto - given))
        given = upto
    return sizes
