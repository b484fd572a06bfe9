"""Lint in threads beside the window, each with the project opened anew: looking, keeping up to date, putting right."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.desktop.job_dialog import JobDialog
from workbench.desktop.jobs import Job
from workbench.desktop.translation import tr
from workbench.session.in_hand import InHand
from workbench.session.lint_book import LintBook, changed_since, lint_rows, read_book
from workbench.session.lint_fixing import Fixed, Scope, fix
from workbench.session.lint_names import AskedNames
from workbench.session.lint_work import rows_with
from workbench.session.linting import LintedArticle, Linter, rules_for
from workbench.session.tasks import Watch
from workbench.store.linting import Right
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at some articles found; `step` is the last decision it knows of, None for the article in hand."""

    articles: Sequence[LintedArticle]
    right: Sequence[Right]
    step: int | None = None


@dataclass(frozen=True, slots=True)
class LookedOver:
    """What a look at all finished articles found."""

    book: LintBook
    right: Sequence[Right]


def look_at_hand(path: Path, annotator: str, hand: InHand, parent: QObject) -> Job:
    """Looks at the article in hand, as it was when this was called; finishes with Looked."""

    def work(_: Watch) -> object:
        with Project.open(path, read_only=True) as own:
            linter = Linter(own, annotator, rules_for(own), AskedNames(own, annotator))
            return Looked([linter.in_hand(hand)], own.linting.right())

    return Job(tr("Looking the article over"), work, parent)


def look_over(path: Path, annotator: str, parent: QObject) -> Job:
    """Looks at all finished articles; finishes with LookedOver, also where it was cancelled."""

    def work(watch: Watch) -> object:
        with Project.open(path, read_only=True) as own:
            return LookedOver(read_book(own, annotator, watch=watch), own.linting.right())

    return Job(tr("Looking finished articles over"), work, parent)


def look_again(path: Path, annotator: str, step: int, rows: Sequence[int], parent: QObject) -> Job:
    """Looks at these finished articles, and at what was decided on since a step; finishes with Looked."""

    def work(_: Watch) -> object:
        with Project.open(path, read_only=True) as own:
            changed, now = changed_since(own, annotator, step)
            known = {article.row for article in changed}
            others = lint_rows(own, annotator, [row for row in rows if row not in known])
            return Looked([*changed, *others], own.linting.right(), now)

    return Job(tr("Looking changed articles over"), work, parent)


def fix_beside(  # noqa: PLR0913, PLR0917 — what is put right, where and by whom
    parent: QWidget, path: Path, annotator: str, scope: Scope, rows: Sequence[int] | None, also: Sequence[int]
) -> Fixed | None:
    """Puts right what is within a scope, under a dialog; None where nothing was done, cancelled or not.

    Without `rows` all finished articles are looked through first, and `also` one more.
    """

    def work(watch: Watch) -> object:
        with Project.open(path) as own:
            found = rows_with(own, annotator, scope.rule, watch=watch.part(0, 2)) if rows is None else rows
            wanted = sorted({*found, *also})
            return None if watch.is_cancelled() else fix(own, annotator, wanted, scope, watch=watch.part(1, 2))

    dialog = JobDialog(parent, tr("Putting right"), work)
    dialog.exec()
    dialog.deleteLater()
    return dialog.outcome if isinstance(dialog.outcome, Fixed) else None
