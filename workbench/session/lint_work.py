"""Looks all finished articles over, in several processes where there are many; memory does not go by how many."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from workbench.core.decisions import ReviewState
from workbench.core.lint_rules import rule_of
from workbench.core.queue import QueueFilter
from workbench.session.exporting import FINISHED_ARTICLES, annotator_for
from workbench.session.lint_names import KnownNames
from workbench.session.linting import LintedArticle, Linter, rules_for
from workbench.session.side_by_side import chunks, side_by_side
from workbench.session.tasks import UNWATCHED, Watch
from workbench.store.journal import Annotator
from workbench.store.project import Project

LARGE = 400
"""Articles from which on the start of other processes is worth its time."""
_CHUNK, _SMALL_CHUNK = 100, 20
FEW_ENOUGH = 2000
"""Articles that are looked over before a release without being asked for: it takes some seconds."""
FINISHED = QueueFilter(states=frozenset({ReviewState.DONE}))


@dataclass(slots=True)
class LintCounts:
    """How many articles were looked at, and how many findings there are by rule."""

    articles: int = 0
    by_rule: Counter[str] = field(default_factory=Counter)
    right: int = 0

    @property
    def total(self) -> int:
        return self.by_rule.total()

    def add(self, linted: LintedArticle) -> None:
        self.by_rule.update(finding.rule for finding in linted.findings)
        self.right += linted.right


def lint_finished(  # noqa: PLR0913 — which articles, whose, by which rules, and how it is told
    project: Project,
    annotator: str,
    rules: Sequence[str],
    counts: LintCounts,
    *,
    rows: Sequence[int] | None = None,
    watch: Watch = UNWATCHED,
) -> Iterator[LintedArticle]:
    """The finished articles of an annotator that something is found in, in their order, counted in `counts` too.

    With `rows` those among them, also such that nothing is found in. Progress counts articles. It ends early where it
    is cancelled. Raises Problem for an article that cannot be read.
    """
    total = project.queue.count(annotator, FINISHED) if rows is None else len(rows)
    work = _Work(project.path, annotator, tuple(rules), project.journal.last_step())
    is_large = total >= LARGE
    wanted = project.queue.ids(annotator, FINISHED) if rows is None else rows
    with side_by_side(is_worth_it=is_large) as spread:
        for linted in spread(work, chunks(wanted, _CHUNK if is_large else _SMALL_CHUNK)):
            counts.articles += len(linted)
            for article in linted:
                counts.add(article)
                if article.findings or rows is not None:
                    yield article
            watch.progress(counts.articles, total)
            if watch.is_cancelled():
                return


def rows_with(project: Project, annotator: str, rule: str, *, watch: Watch = UNWATCHED) -> Sequence[int]:
    """Rows of the finished articles of an annotator in which a rule finds anything, a few bytes each."""
    return array("L", (each.row for each in lint_finished(project, annotator, [rule], LintCounts(), watch=watch)))


@dataclass(frozen=True, slots=True)
class _Work:
    """All that a process needs; `step` is the last decision, so that what is known of names is not older than that."""

    path: Path
    annotator: str
    rules: tuple[str, ...]
    step: int

    def __call__(self, rows: list[int]) -> list[LintedArticle]:
        with Project.open(self.path, read_only=True) as project:
            rules = tuple(map(rule_of, self.rules))
            names = _names(self.path, self.annotator, self.step)
            linter = Linter(project, self.annotator, rules, names)
            return [linter.finished_row(row) for row in rows]


@lru_cache(maxsize=1)
def _names(path: Path, annotator: str, _step: int) -> KnownNames:
    """Read once in each process: it takes seconds for a large project."""
    with Project.open(path, read_only=True) as project:
        return KnownNames(project, annotator)


def whose_articles(project: Project, name: str | None) -> list[Annotator]:
    """The annotator of this name or id, or without one all who have finished anything.

    Raises Problem where it is not clear who is meant.
    """
    if name is not None:
        return [annotator_for(project, FINISHED_ARTICLES, name)]
    return [each for each in project.journal.annotators() if project.queue.progress(each.id).done]


def count_findings(project: Project, annotators: Iterable[str]) -> int | None:
    """How many findings there are in what these annotators finished; None where that would take long to say."""
    people = list(annotators)
    if sum(project.queue.progress(each).done for each in people) > FEW_ENOUGH:
        return None
    rules, counts = [rule.name for rule in rules_for(project)], LintCounts()
    for each in people:
        for _ in lint_finished(project, each, rules, counts):
            pass
    return counts.total
