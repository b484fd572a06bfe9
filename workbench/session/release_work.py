"""Makes the pieces of a release in several processes, out of the project as it was at one moment."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from workbench.core.problems import Problem
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.parts import Spread
from workbench.exchange.release_facts import NOTHING_BESIDE, ReleaseFacts
from workbench.exchange.release_pieces import ReleasePieces, pieces_of
from workbench.store.journal import Annotator
from workbench.store.project import Project

_FIRST, _MOST = 50, 200
"""Articles that one process is given at a time: to begin with, and once it is known that they are short."""
_BYTES = 2 * 2**20
"""As long as the pieces of one go may be, so that memory does not go by how long the articles are."""


class Wanted(NamedTuple):
    """An article row to release, which of the annotators has made it, and its split where that is settled."""

    row: int
    person: int = 0
    split: str | None = None


def exported(project: Project, wanted: Iterable[Wanted], annotators: Sequence[Annotator]) -> Iterator[ExportArticle]:
    """These articles with what the annotators made of them, read one at a time."""
    journal = project.journal
    for row, person, split in wanted:
        annotator = annotators[person]
        yield ExportArticle(
            project.articles.get(row),
            tuple(journal.annotations(row, annotator.id).values()),
            journal.review(row, annotator.id),
            annotator.name,
            journal.submitted_at(row, annotator.id),
            split,
        )


def release_pieces(
    project: Project, wanted: Iterable[Wanted], annotators: Sequence[Annotator], facts: ReleaseFacts, spread: Spread
) -> Iterator[ReleasePieces]:
    """The pieces of articles, in their order; `project` is to be read as it was at one moment.

    Other processes see it as it is now. What they find changed, cannot read or leave undone is made here.
    """
    lean = replace(facts, beside=NOTHING_BESIDE)
    work = _Work(project.path, tuple(annotators), lean, project.journal.last_step())
    chunks = _Chunks(wanted)
    for done in spread(work, chunks):
        chunks.learn(done.pieces)
        yield done.pieces
        for article in exported(project, done.left, annotators):
            yield pieces_of([article], facts, most=1)


class Done(NamedTuple):
    """What a process made of the articles it was given, and those that it left."""

    pieces: ReleasePieces
    left: list[Wanted]


@dataclass(frozen=True, slots=True)
class _Work:
    """All that a process needs to make pieces; `step` is the last decision that counts."""

    path: Path
    annotators: tuple[Annotator, ...]
    facts: ReleaseFacts
    step: int

    def __call__(self, wanted: list[Wanted]) -> Done:
        try:
            with Project.open(self.path, read_only=True) as project, project.one_moment():
                rows = [row for row, _, _ in wanted]
                if project.journal.has_decided(rows, since=self.step) or not project.articles.are_in_sight(rows):
                    return Done(ReleasePieces(), wanted)
                made = pieces_of(exported(project, wanted, self.annotators), self.facts, most=_BYTES)
        except Problem:
            return Done(ReleasePieces(), wanted)
        return Done(made, wanted[made.articles :])


class _Chunks:
    """Parts articles into as many at a time as the length of those before lets expect to fit into `_BYTES`."""

    def __init__(self, wanted: Iterable[Wanted]) -> None:
        self._wanted = iter(wanted)
        self._size = _FIRST

    def __iter__(self) -> Iterator[list[Wanted]]:
        while chunk := list(islice(self._wanted, self._size)):
            yield chunk

    def learn(self, made: ReleasePieces) -> None:
        if made.size:
            self._size = max(1, min(_MOST, _BYTES * made.articles // made.size))
