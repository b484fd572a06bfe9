"""Counts how far a project is, what became of its suggestions, and how good they were."""

from collections.abc import Iterable
from dataclasses import asdict, astuple, dataclass

from workbench.core.annotations import Verdict
from workbench.core.problems import Problem
from workbench.core.queue import Progress
from workbench.session.reliability import Reliability, reliabilities, reliability_record
from workbench.store.journal import Annotator
from workbench.store.ledger import LedgerRow
from workbench.store.project import Project
from workbench.store.stored_marks import DAMAGED

_RIGHT = (Verdict.ACCEPTED, Verdict.ACCEPTED_IN_BULK, Verdict.LET_STAND)
_MENDED = (Verdict.MOVED, Verdict.RELABELLED, Verdict.MOVED_AND_RELABELLED)


@dataclass(frozen=True, slots=True)
class Quality:
    """What became of the suggestions of one layer: right as they stood, mended, wrong; and what they missed."""

    layer: str
    right: int
    mended: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float | None:
        """The part of the decided suggestions that was right as it stood; None before any was decided."""
        decided = self.right + self.mended + self.wrong
        return self.right / decided if decided else None

    @property
    def recall(self) -> float | None:
        """The part of the annotations that was suggested as it stands; None without any."""
        wanted = self.right + self.mended + self.missed
        return self.right / wanted if wanted else None


@dataclass(frozen=True, slots=True)
class Share:
    """What one annotator has done; `ledger` counts verdicts, `reliability` is that of finished articles."""

    annotator: Annotator
    progress: Progress
    ledger: tuple[LedgerRow, ...]
    quality: tuple[Quality, ...]
    reliability: tuple[Reliability, ...]


@dataclass(frozen=True, slots=True)
class Statistics:
    """`suggested` is how many of the articles some suggester has seen."""

    name: str
    scheme: str
    articles: int
    suggested: int
    shares: tuple[Share, ...]


def statistics(project: Project) -> Statistics:
    """What the project file tells, counted by the database and not article by article.

    Raises Problem where the file is damaged.
    """
    articles = project.articles.count()
    return Statistics(
        project.path.stem,
        f"{project.scheme.name} {project.scheme.version}",
        articles,
        articles - project.suggestions.count_waiting(),
        tuple(_share(project, annotator) for annotator in project.journal.annotators()),
    )


def _share(project: Project, annotator: Annotator) -> Share:
    if not all(isinstance(word, str) for word in (annotator.id, annotator.name)):
        raise Problem("Who annotated in this project is damaged.", where=str(project.path), remedy=DAMAGED)
    ledger = tuple(project.ledger.rows(annotator.id))
    layers = [layer.name for layer in project.scheme.layers]
    progress = project.queue.progress(annotator.id)
    # What a file says of itself may be anything once it is damaged.
    if not all(isinstance(count, int) and count >= 0 for count in astuple(progress)):
        raise Problem("How far the work is cannot be counted.", where=str(project.path), remedy=DAMAGED)
    shown = project.ledger.shown(annotator.id, overlapping_layers=project.scheme.overlapping_layers)
    quality = tuple(_quality(layer, ledger) for layer in layers)
    return Share(annotator, progress, ledger, quality, reliabilities(layers, shown))


def _quality(layer: str, ledger: Iterable[LedgerRow]) -> Quality:
    rows = [row for row in ledger if row.layer == layer]

    def count(*verdicts: Verdict) -> int:
        return sum(row.count for row in rows if row.verdict in verdicts)

    return Quality(layer, count(*_RIGHT), count(*_MENDED), count(Verdict.REJECTED), count(Verdict.ADDED))


def statistics_record(found: Statistics) -> dict[str, object]:
    """The same as plain values, with the rates that follow from them; for JSON."""
    return {
        "project": found.name,
        "scheme": found.scheme,
        "articles": found.articles,
        "suggested": found.suggested,
        "annotators": [_share_record(share) for share in found.shares],
    }


def _share_record(share: Share) -> dict[str, object]:
    progress = share.progress
    return {
        **asdict(share.annotator),
        **asdict(progress),
        "to_do": progress.articles - progress.in_progress - progress.done,
        "articles_an_hour": progress.an_hour,
        "actions_an_article": progress.actions_an_article,
        "quality": [{**asdict(q), "precision": q.precision, "recall": q.recall} for q in share.quality],
        "reliability": [reliability_record(found) for found in share.reliability],
        "ledger": [asdict(row) for row in share.ledger],
    }
