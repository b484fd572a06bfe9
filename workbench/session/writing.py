"""Writes decisions about many articles with progress, all of them or, where that is cancelled, none."""

from collections.abc import Sequence

from workbench.core.decisions import Decision
from workbench.session.tasks import Watch
from workbench.store.project import Project


class _Cancelled(Exception):
    """So that the transaction is given up."""


def written(project: Project, decisions: Sequence[Decision], watch: Watch) -> bool:
    """Whether they are written; progress counts edits. Raises Problem where an article was changed meanwhile."""
    total = sum(len(decision.edits) for decision in decisions)

    def tell(done: int) -> None:
        watch.progress(done, total)
        if watch.is_cancelled():
            raise _Cancelled

    try:
        project.journal.append(*decisions, on_edit=tell)
    except _Cancelled:
        return False
    return True
