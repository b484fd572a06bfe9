"""What a project says about finishing and lint, or the usual where that cannot be read: nobody is kept from working."""

from collections.abc import Iterator
from pathlib import Path

from workbench.core.finishing import Finishing
from workbench.core.lint import LintSettings
from workbench.core.problems import Problem
from workbench.store.project import Project


def finishing_of(project: Project) -> Finishing:
    """The rule for finishing articles that a project sets, or the usual one."""
    try:
        return project.finishing.get()
    except Problem:
        return Finishing()


def lint_settings_of(project: Project) -> LintSettings:
    """What a project sets about lint, or the usual."""
    try:
        return project.linting.settings()
    except Problem:
        return LintSettings()


def unreadable(project: Project) -> Iterator[Problem]:
    """What of these cannot be read, for the person to be told once."""
    for read in (project.finishing.get, project.linting.settings):
        try:
            read()
        except Problem as problem:
            yield _told(problem, project.path)


def _told(problem: Problem, path: Path) -> Problem:
    return Problem(problem.what, where=str(path), remedy="The usual holds instead, until you set it again.")
