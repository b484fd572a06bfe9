"""Makes the lines of a release in several processes, out of the project as it was at one moment."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from workbench.core.problems import Problem
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.parts import Spread
from workbench.exchange.release_facts import ReleaseFacts
from workbench.exchange.release_lines import ReleaseLines, lines_of
from workbench.store.journal import Annotator
from workbench.store.project import Project

_FIRST, _MOST = 50, 200
"""Articles that one process is given at a time: to begin with, and once it is known that they are short."""
_BYTES = 2 * 2**20
"""As long as the lines of one go may be, so that memory does not go by how long the articles are."""


def exported(project: Project, rows: Iterable[int], annotator: Annotator) -> Iterator[ExportArticle]:
    """These article rows with what the annotator made of them, read one at a time."""
    journal = project.journal
    for row in rows:
        yield ExportArticle(
            project.articles.get(row),
            tuple(journal.annotations(row, annotator.id).values()),
            journal.review(row, annotator.id),
            annotator.name,
            journal.submitted_at(row, annotator.id),
        )


def release_lines(
    project: Project, rows: Iterable[int], annotator: Annotator, facts: ReleaseFacts, spread: Spread
) -> Iterator[ReleaseLines]:
    """The lines of article rows, in their order; `project` is to be read as it was at one moment.

    Other processes see it as it is now. What they find changed, cannot read or leave undone is made here.
    """
    work = _Work(project.path, annotator, facts, project.journal.last_step())
    chunks = _Chunks(rows)
    for done in spread(work, chunks):
        chunks.learn(done.lines)
        yield done.lines
        for article in exported(project, done.left, annotator):
            yield lines_of([article], facts, most=1)


class Done(NamedTuple):
    """What a process made of the rows it was given, and those that it left."""

    lines: ReleaseLines
    left: list[int]


@dataclass(frozen=True, slots=True)
class _Work:
    """All that a process needs to make lines; `step` is the last decision that counts."""

    path: Path
    annotator: Annotator
    facts: ReleaseFacts
    step: int

    def __call__(self, rows: list[int]) -> Done:
        try:
            with Project.open(self.path, read_only=True) as project, project.one_moment():
                if project.journal.has_decided(rows, since=self.step):
                    return Done(ReleaseLines(), rows)
                lines = lines_of(exported(project, rows, self.annotator), self.facts, most=_BYTES)
        except Problem:
            return Done(ReleaseLines(), rows)
        return Done(lines, rows[lines.articles :])


class _Chunks:
    """Parts rows into as many at a time as the length of those before lets expect to fit into `_BYTES`."""

    def __init__(self, rows: Iterable[int]) -> None:
        self._rows = iter(rows)
        self._size = _FIRST

    def __iter__(self) -> Iterator[list[int]]:
        while chunk := list(islice(self._rows, self._size)):
            yield chunk

    def learn(self, lines: ReleaseLines) -> None:
        if lines.size:
            self._size = max(1, min(_MOST, _BYTES * lines.articles // lines.size))
