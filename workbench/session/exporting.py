"""Exports what an annotator has made of a project as a release folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench import __version__, paths
from workbench.core.decisions import ReviewState
from workbench.core.guidelines import version_of
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.queue import QueueFilter
from workbench.exchange.release import ReleaseReport, write_lines, write_release
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.splits import ALL_IN_TRAIN, Splits
from workbench.session.release_work import exported, release_lines
from workbench.session.side_by_side import side_by_side
from workbench.session.tasks import UNWATCHED, Watch
from workbench.store.journal import Annotator
from workbench.store.project import Project

LARGE = 2000
"""Articles from which on the start of other processes is worth its time."""
_SHORT = 8
"""As many digits of an annotator's id as tell one from another."""

FINISHED = (ReviewState.DONE,)

NOBODY = Annotator("", "nobody")
"""Stands for the annotator of a project that nobody has begun with."""


@dataclass(frozen=True, slots=True)
class ReleaseChoice:
    """What goes into a release: articles in these states, rejected suggestions or not, and how they are split."""

    states: Sequence[ReviewState] = FINISHED
    with_rejected: bool = False
    splits: Splits = ALL_IN_TRAIN


FINISHED_ARTICLES = ReleaseChoice()


class _Cancelled(Exception):
    """Leaves the writing of a release half-way, which takes away what was written."""


def export_release(
    project: Project,
    folder: Path,
    annotator: Annotator,
    *,
    choice: ReleaseChoice = FINISHED_ARTICLES,
    watch: Watch = UNWATCHED,
) -> ReleaseReport | None:
    """Writes a release of the articles chosen; None where it was cancelled, which leaves nothing behind.

    It holds the project as it was when this began, whatever is decided meanwhile. Progress counts articles, each once
    for writing and once for reading back. Raises Problem where nothing is finished or the folder cannot be written.
    """
    with project.one_moment():
        return _export(project, folder, annotator, choice, watch)


def _export(
    project: Project, folder: Path, annotator: Annotator, choice: ReleaseChoice, watch: Watch
) -> ReleaseReport | None:
    wanted = QueueFilter(states=frozenset(choice.states))
    total = project.queue.count(annotator.id, wanted)
    if not total:
        raise Problem(
            phrase("{annotator} has no article yet to release.", annotator=annotator.name),
            remedy="Finish one, or choose other states.",
        )
    facts = _facts(project, choice)

    def on_article(step: str, done: int) -> None:
        watch.progress(done + (total if step != "writing" else 0), 2 * total)
        if watch.is_cancelled():
            raise _Cancelled

    rows = project.queue.ids(annotator.id, wanted)
    is_large = total >= LARGE
    try:
        with side_by_side(is_worth_it=is_large) as spread:
            if not is_large:
                return write_release(folder, exported(project, rows, annotator), facts=facts, progress=on_article)
            made = release_lines(project, rows, annotator, facts, spread)
            return write_lines(folder, made, facts=facts, progress=on_article, spread=spread)
    except _Cancelled:
        return None


def _facts(project: Project, choice: ReleaseChoice) -> ReleaseFacts:
    return ReleaseFacts(
        name=project.path.stem.encode("utf-8", "backslashreplace").decode(),
        scheme=project.scheme,
        schema_file=paths.resources() / "schema" / "workbench-1.schema.json",
        tool_version=__version__,
        guidelines=version_of(project.guidelines),
        states=tuple(choice.states),
        with_rejected=choice.with_rejected,
        splits=choice.splits,
    )


def annotator_for(project: Project, choice: ReleaseChoice, name: str | None = None) -> Annotator:
    """Whose annotations are exported: the annotator of this name or id, without one the only one there is.

    Where nobody has begun and articles to do are wanted, it is nobody. Raises Problem where it is not clear who it is.
    """
    known = project.journal.annotators()
    if not known and name is None and ReviewState.TO_DO in choice.states:
        return NOBODY
    found = [annotator for annotator in known if name in (None, annotator.name, annotator.id, annotator.id[:_SHORT])]
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
