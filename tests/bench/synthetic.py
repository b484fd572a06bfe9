"""Makes projects of as many articles as wanted, quickly and the same each time. Run it as

    python -m tests.bench.synthetic TARGET [--articles N] [--words N] [--spans N] [--done SHARE] [--stories N] [--hard]

Articles are added, suggested and finished by the program's own code, many in one transaction, so that `workbench check`
holds for them. A share that is done is done from the first article on. `--hard` puts the hard articles last.
"""

import argparse
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from tests.bench.hard_articles import hard_articles
from tests.bench.synthetic_text import SUGGESTER, VERSION, Newsroom, Shape
from workbench.core.annotations import accepted, rejected
from workbench.core.articles import Article
from workbench.core.decisions import Decision, Edit, Effort, Kind, Review, ReviewState
from workbench.core.suggestions import Suggestion
from workbench.session.starting import create_project
from workbench.store.journal import Annotator
from workbench.store.project import Project

ME = Annotator("synthetic", "Bench")
_CHUNK = 2000
_FIRST_DAY = 1_700_000_000_000
"""Milliseconds since 1970: when the first article is finished, the others following by a minute each."""

Suggested = tuple[Article, list[Suggestion]]


@dataclass(frozen=True, slots=True)
class Size:
    """How many articles of which shape; `done` is the share of them that is finished."""

    articles: int
    shape: Shape = field(default_factory=Shape)
    done: float = 0.0
    is_hard: bool = False


def make_project(path: Path, size: Size, *, seed: int = 1, annotator: Annotator = ME) -> None:
    """Writes a project file of this size; the same for the same seed but for times and ids of decisions."""
    newsroom = Newsroom(seed)
    made = (newsroom.article(n, size.shape) for n in range(size.articles))
    with create_project(path) as project:
        project.journal.join(annotator)
        batch = project.articles.start_batch("synthetic")
        run = project.suggestions.run(SUGGESTER, VERSION)
        left = round(size.articles * size.done)
        for chunk in _chunks(made):
            rows = _add(project, chunk, batch, run)
            finished = list(zip(rows, chunk, strict=True))[:left]
            left -= len(finished)
            _finish(project, finished, annotator)
        if size.is_hard:
            _add(project, list(hard_articles(newsroom)), batch, run)


def _chunks(made: Iterable[Suggested]) -> Iterator[list[Suggested]]:
    given = iter(made)
    while chunk := list(islice(given, _CHUNK)):
        yield chunk


def _add(project: Project, chunk: Sequence[Suggested], batch: int, run: int) -> list[int]:
    rows, _ = project.articles.add([article for article, _ in chunk], batch)
    found = {row: suggestions for row, (_, suggestions) in zip(rows, chunk, strict=True)}
    project.suggestions.add(found, {SUGGESTER: run})
    return rows


def _finish(project: Project, finished: Sequence[tuple[int, Suggested]], annotator: Annotator) -> None:
    """Finishes articles as a person would: one suggestion in twelve is wrong; ten actions, half a minute each."""
    # One transaction for all of them: a durable commit for each would take most of the time.
    with project._db.atomic():
        for row, (article, suggestions) in finished:
            made = tuple(rejected(s) if n % 12 == 11 else accepted(s) for n, s in enumerate(suggestions))
            edit = Edit(article.key, (), made, Review(), Review(ReviewState.DONE))
            at = _FIRST_DAY + 60_000 * row
            project.journal.append(Decision(Kind.FINISH, annotator.id, (edit,), Effort(10, 30_000), at=at))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", type=Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("--spans", type=int, default=40)
    parser.add_argument("--done", type=float, default=0.0)
    parser.add_argument("--stories", type=int, default=0)
    parser.add_argument("--hard", action="store_true")
    told = parser.parse_args()
    begun = time.perf_counter()
    shape = Shape(told.words, told.spans, told.stories)
    make_project(told.target, Size(told.articles, shape, told.done, told.hard))
    size, took = told.target.stat().st_size / 1e6, time.perf_counter() - begun
    print(f"{told.target}: {told.articles:,} articles, {size:,.0f} MB, in {took:.0f} s")


if __name__ == "__main__":
    main()
