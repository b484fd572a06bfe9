"""Exports what an annotator has made of a project as a release folder."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from heapq import merge
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from workbench import __version__, paths
from workbench.core.decisions import ReviewState
from workbench.core.guidelines import version_of
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.queue import QueueFilter
from workbench.core.visible import encodable
from workbench.exchange.parts import Spread
from workbench.exchange.release_facts import Beside, ReleaseFacts
from workbench.exchange.release_report import ReleaseReport
from workbench.exchange.splits import ALL_IN_TRAIN, Splits
from workbench.session.agreeing import agreement_on
from workbench.session.release_work import Wanted, exported, release_pieces
from workbench.session.side_by_side import side_by_side
from workbench.session.split_choice import forget_splits, keep_splits, splitting_of
from workbench.session.tasks import UNWATCHED, Watch
from workbench.store.journal import GOLD, Annotator
from workbench.store.project import Project

if TYPE_CHECKING:
    from workbench.session.parting import Parted

LARGE = 2000
"""Articles from which on the start of other processes is worth its time."""
_SHORT = 8
"""As many digits of an annotator's id as tell one from another."""

FINISHED = (ReviewState.DONE,)

NOBODY = Annotator("", "nobody")
"""Stands for the annotator of a project that nobody has begun with."""


@dataclass(frozen=True, slots=True)
class ReleaseChoice:
    """What goes into a release: articles in these states, rejected suggestions or not, how they are split, and the
    name of the format that it is written in.

    A project whose releases were split before goes on in that way where nothing else is said. `lists` name the articles
    of a split by their keys; with `anew` the splits of earlier releases are forgotten. `layers` and `labels` are those
    that are wanted, None for all. `licence` is an identifier such as "cc-by-4.0" for the dataset card.
    """

    states: Sequence[ReviewState] = FINISHED
    with_rejected: bool = False
    splits: Splits | None = None
    format: str = "workbench"
    lists: Mapping[str, frozenset[str]] = field(default_factory=dict)
    anew: bool = False
    layers: tuple[str, ...] | None = None
    labels: frozenset[str] | None = None
    licence: str = ""


FINISHED_ARTICLES = ReleaseChoice()


class _Cancelled(Exception):
    """Leaves the writing of a release half-way, which takes away what was written."""


def export_release(
    project: Project,
    folder: Path,
    *annotators: Annotator,
    choice: ReleaseChoice = FINISHED_ARTICLES,
    watch: Watch = UNWATCHED,
) -> ReleaseReport | None:
    """Writes a release of the articles chosen; None where it was cancelled, which leaves nothing behind.

    It holds the project as it was when this began, whatever is decided meanwhile, and keeps in it which splits it gave.
    What several annotators made of an article stands one after the other. Progress counts articles, each once for
    comparing it where the release is split, once for writing and once for reading back. Raises Problem where nothing is
    finished or the folder cannot be written.
    """
    try:
        with project.one_moment():
            made = _Export(project, annotators, choice, watch)
            report = made.write(folder)
        made.keep_splits()
    except _Cancelled:
        return None
    return report


class _Export:
    """One export: what is wanted, how it is split, and how far it is."""

    def __init__(self, project: Project, annotators: Sequence[Annotator], choice: ReleaseChoice, watch: Watch) -> None:
        self._project = project
        self._annotators = annotators
        self._choice = choice
        self._watch = watch
        self._facts = facts_of(project, choice)
        wanted = QueueFilter(states=frozenset(choice.states))
        self._total = sum(project.queue.count(annotator.id, wanted) for annotator in annotators)
        if not self._total:
            names = ", ".join(annotator.name for annotator in annotators)
            raise Problem(
                phrase("{annotator} has no article yet to release.", annotator=names),
                remedy="Finish one, or choose other states.",
            )
        if choice.format != "workbench":
            self._check_each_once(wanted)
        self._wanted = self._of_all(wanted)
        self._splitting = splitting_of(project, choice.splits, choice.lists, anew=choice.anew)
        self._parted: Parted | None = None

    def write(self, folder: Path) -> ReleaseReport:
        """Writes the release; raises _Cancelled where that is wished."""
        # The window starts without what writes and describes a release.
        from workbench.exchange.release import write_pieces, write_release

        is_large = self._total >= LARGE
        with side_by_side(is_worth_it=is_large) as spread:
            wanted = self._split(spread)
            if not is_large:
                articles = exported(self._project, wanted, self._annotators)
                return write_release(folder, articles, facts=self._facts, progress=self._on_article)
            made = release_pieces(self._project, wanted, self._annotators, self._facts, spread)
            return write_pieces(folder, made, facts=self._facts, progress=self._on_article, spread=spread)

    def keep_splits(self) -> None:
        """Has the project remember the splits that were given, so that the next release has them too."""
        if self._parted is not None and self._splitting is not None:
            keep_splits(self._project, self._splitting, self._parted.splits)
        elif self._choice.anew:
            forget_splits(self._project)

    def _check_each_once(self, wanted: QueueFilter) -> None:
        """Raises Problem for articles that several annotators have made something of: other formats hold them once."""
        if several := sum(one.row == other.row for one, other in pairwise(self._of_all(wanted))):
            raise Problem(
                phrase(
                    "This format does not tell annotators apart, and several have worked on {n:,} article.",
                    "This format does not tell annotators apart, and several have worked on {n:,} articles.",
                    n=several,
                ),
                remedy="Export what one of them made.",
            )

    def _of_all(self, wanted: QueueFilter) -> Iterator[Wanted]:
        return merge(*(self._of(person, wanted) for person in range(len(self._annotators))))

    def _of(self, person: int, wanted: QueueFilter) -> Iterator[Wanted]:
        return (Wanted(row, person) for row in self._project.queue.ids(self._annotators[person].id, wanted))

    def _split(self, spread: Spread) -> Iterable[Wanted]:
        agreement = agreement_on(self._project, self._facts.scheme)
        if self._splitting is None:
            self._facts = replace(self._facts, beside=Beside(agreement=agreement))
            return self._wanted
        # It loads numpy, which the window starts without.
        from workbench.session.parting import parted

        wanted = list(self._wanted)
        rows = sorted({each.row for each in wanted})
        self._parted = made = parted(
            self._project, rows, self._splitting, spread=spread, on_article=lambda done: self._on_article("", done)
        )
        if made.asides and not any(made.splits[row] for row in rows):
            raise Problem(
                phrase(
                    "The article comes into no split: {reason}.",
                    "None of the {n:,} articles comes into a split: {reason}.",
                    n=len(rows),
                    reason=made.asides[0].reason,
                ),
                remedy="Name other articles in the lists, state weights, or have the splits given anew.",
            )
        beside = Beside(made.files, made.asides, agreement)
        self._facts = replace(self._facts, splits=self._splitting.stated, beside=beside)
        return [each._replace(split=made.splits[each.row]) for each in wanted if made.splits[each.row]]

    def _on_article(self, step: str, done: int) -> None:
        steps = ["", "writing", "reading back"] if self._splitting else ["writing", "reading back"]
        before = steps.index(step) * self._total
        self._watch.progress(before + min(done, self._total), len(steps) * self._total)
        if self._watch.is_cancelled():
            raise _Cancelled


def facts_of(project: Project, choice: ReleaseChoice) -> ReleaseFacts:
    """What is told of a release besides its articles; raises Problem for a layer or label that the scheme lacks."""
    return ReleaseFacts(
        name=encodable(project.path.stem),
        scheme=project.scheme.only(choice.layers, choice.labels),
        schema_file=paths.resources() / "schema" / "workbench-1.schema.json",
        tool_version=__version__,
        guidelines=version_of(project.guidelines),
        states=tuple(choice.states),
        with_rejected=choice.with_rejected,
        splits=choice.splits or ALL_IN_TRAIN,
        format=choice.format,
        layers=choice.layers,
        labels=choice.labels,
        licence=choice.licence,
    )


def annotator_for(project: Project, choice: ReleaseChoice, name: str | None = None) -> Annotator:
    """Whose annotations are exported: the annotator of this name or id, without one the only one there is beside gold.

    Where nobody has begun and articles to do are wanted, it is nobody. Raises Problem where it is not clear who it is.
    """
    known = project.journal.annotators()
    if not known and name is None and ReviewState.TO_DO in choice.states:
        return NOBODY
    found = [annotator for annotator in known if name in (None, annotator.name, annotator.id, annotator.id[:_SHORT])]
    if name is None and len(found) > 1:
        found = [annotator for annotator in found if annotator.id != GOLD.id]
    if len(found) == 1:
        return found[0]
    if not known:
        raise Problem(
            "Nobody has annotated in this project yet.",
            where=str(project.path),
            remedy="Finish an article, or ask for all of them.",
        )
    names = ", ".join(f"{annotator.name} ({annotator.id[:_SHORT]})" for annotator in known)
    if name is None:
        what = phrase("Several people have annotated here: {names}.", names=names)
    else:
        what = phrase("There is no single annotator “{name}” here: {names}.", name=name, names=names)
    raise Problem(what, where=str(project.path), remedy="Name one of them, or give its id.")
