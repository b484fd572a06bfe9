"""From opening an article that has no suggestions to the suggestions painted, by a worker that was used before."""

import re
import time
from pathlib import Path

from PySide6.QtTest import QTest

from tests.bench.measures import Measure
from tests.bench.real_desk import Desk, real_desk, timed
from workbench import paths
from workbench.core.articles import Article
from workbench.session.starting import create_project
from workbench.suggest.processes import Processes


def suggested_when_opened(folder: Path, times: int, *, others: int) -> Measure:
    """Articles of 400 words, while so many others wait for the worker."""
    path = folder / f"opening-beside-{others}.workbench"
    texts = texts_of_400_words(times + others)
    with create_project(path) as project:
        project.articles.add([Article("warm", "Ann Lee said that it works.")], project.articles.start_batch("bench"))
    with real_desk(lambda: Processes(1)) as desk:
        desk.open(path)
        _wait_until_shown(desk)
        articles = [Article(f"a{n}", text) for n, text in enumerate(texts)]
        desk.session.project.articles.add(articles[:others], 1)
        desk.session.queue.read_again()
        samples: list[float] = []
        for article in articles[others:]:
            (row,), _ = desk.session.project.articles.add([article], 1)

            def open_it(row: int = row) -> None:
                desk.session.open(row)
                assert not _is_shown(desk)
                _wait_until_shown(desk)
                desk.app.processEvents()

            samples += timed(1, open_it)
    return Measure(f"opening to suggestions, {others} others waiting", tuple(samples))


def _is_shown(desk: Desk) -> bool:
    return desk.session.hand is not None and bool(desk.session.hand.waiting)


def _wait_until_shown(desk: Desk) -> None:
    until = time.monotonic() + 60
    while not _is_shown(desk):
        QTest.qWait(2)
        assert time.monotonic() < until, "no suggestions come"


def texts_of_400_words(count: int) -> list[str]:
    samples = [path.read_text("utf-8") for path in sorted(paths.seeds().glob("*.txt"))]
    pairs = [f"{first}\n\n{second}" for first, second in zip(samples, samples[1:] + samples[:1], strict=True)]
    ends = [list(re.finditer(r"\S+", pair))[397].end() for pair in pairs]
    return [f"Copy {n}.\n\n{pairs[n % len(pairs)][: ends[n % len(pairs)]]}" for n in range(count)]
