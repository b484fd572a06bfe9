"""Puts right what lint found, in as many articles as it may be: one decision, which undo takes back as a whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from workbench.core.decisions import Decision, Edit, Effort, Kind, ReviewState
from workbench.core.lint import Finding, joined_repairs
from workbench.core.lint_rules import rule_of
from workbench.core.phrases import phrase
from workbench.session.lint_names import AskedNames, KnownNames
from workbench.session.linting import Linter
from workbench.session.tasks import UNWATCHED, Watch
from workbench.session.writing import written
from workbench.store.project import Project

MOST_AT_ONCE = 10_000
"""Articles that one decision changes at the most: it is read as a whole whenever it is undone or checked."""
FEW = 50
"""Articles up to which it is quicker to ask for the words of each than to read all names of a project."""


NO_EFFORT = Effort()


@dataclass(frozen=True, slots=True)
class Scope:
    """Which findings of a rule are to be put right: all, those of one group, or the one at a place of an article."""

    rule: str
    group: str | None = None
    place: str | None = None

    def holds(self, finding: Finding) -> bool:
        is_wanted = self.group in (None, finding.group) and self.place in (None, finding.place)
        return finding.rule == self.rule and is_wanted


@dataclass(frozen=True, slots=True)
class Fixed:
    """What was put right, in which article rows, and the decision that did it; `left` are rows too many for one."""

    decision: Decision
    rows: tuple[int, ...]
    findings: int
    left: tuple[int, ...] = ()

    @property
    def words(self) -> str:
        """What was done, for a person."""
        if len(self.rows) == 1:
            return phrase(
                "{n:,} place put right; undo takes it back",
                "{n:,} places put right; undo takes it back",
                n=self.findings,
            )
        return phrase(
            "{n:,} place put right in {articles:,} articles; undo takes it back",
            "{n:,} places put right in {articles:,} articles; undo takes it back",
            n=self.findings,
            articles=len(self.rows),
        )


def fix(  # noqa: PLR0913 — what is put right where, by whom and at what cost
    project: Project,
    annotator: str,
    rows: Sequence[int],
    scope: Scope,
    *,
    effort: Effort = NO_EFFORT,
    watch: Watch = UNWATCHED,
) -> Fixed | None:
    """Puts right what is within `scope` in these article rows, by one decision of the annotator.

    None where nothing can be put right, or where it was cancelled, which leaves all as it was. Progress counts each
    article once for looking and once for writing. Raises Problem where an article was changed meanwhile.
    """
    wanted, left = rows[:MOST_AT_ONCE], rows[MOST_AT_ONCE:]
    made: list[_Made] = []
    for done, found in enumerate(_each(project, annotator, wanted, scope), 1):
        if watch.is_cancelled():
            return None
        watch.part(0, 2).progress(done, len(wanted))
        if found is not None:
            made.append(found)
    if not made:
        return None
    # What is done to many articles at once was no work in any of them: the effort counts where there is one.
    spent = effort if len(made) == 1 else NO_EFFORT
    decision = Decision(made[0].kind, annotator, tuple(each.edit for each in made), spent)
    if not written(project, [decision], watch.part(1, 2)):
        return None
    return Fixed(decision, tuple(each.row for each in made), sum(each.findings for each in made), tuple(left))


class _Made(NamedTuple):
    """The edit of one article row, and how many findings it puts right."""

    row: int
    edit: Edit
    kind: Kind
    findings: int


def _each(project: Project, annotator: str, rows: Sequence[int], scope: Scope) -> Iterator[_Made | None]:
    """For each row what puts it right, None where nothing does."""
    names = AskedNames(project, annotator) if len(rows) <= FEW else KnownNames(project, annotator)
    linter = Linter(project, annotator, [rule_of(scope.rule)], names)
    for row in rows:
        article = project.articles.get(row)
        repairs = [repair for finding, repair in linter.found(article) if repair is not None and scope.holds(finding)]
        repair = joined_repairs(repairs)
        if repair is None:
            yield None
            continue
        review = project.journal.review(row, annotator)
        begins = review.state is ReviewState.TO_DO
        after = replace(review, state=ReviewState.IN_PROGRESS) if begins else review
        edit = Edit(article.key, repair.taken_out, repair.put_in, review, after)
        yield _Made(row, edit, repair.kind, len(repairs))


def fix_all(
    project: Project, annotator: str, rows: Sequence[int], scope: Scope, *, watch: Watch = UNWATCHED
) -> list[Fixed]:
    """The same in any number of articles, by as many decisions as it takes."""
    done: list[Fixed] = []
    left = tuple(rows)
    while left:
        wanted, left = left[:MOST_AT_ONCE], left[MOST_AT_ONCE:]
        fixed = fix(project, annotator, wanted, scope, watch=watch)
        if fixed is not None:
            done.append(fixed)
    return done
