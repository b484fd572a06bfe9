"""Workers that are killed or out of memory: an article is tried once more, then told of, and all others go on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.session.mortal import Mortal
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.session.suggesting import suggest_project
from workbench.session.suggesting_files import suggest_in_order
from workbench.store.project import Project
from workbench.suggest.workers import Recipe


@pytest.fixture
def workers() -> Iterator[Mortal]:
    workers = Mortal(2)
    yield workers
    workers.stop()


def articles(**texts: str) -> list[Article]:
    return [Article(key, f"{key}: {text}") for key, text in texts.items()]


def many(count: int, **texts: str) -> list[Article]:
    return articles(**{f"a{n}": texts.get(f"a{n}", "light") for n in range(count)})


def project_of(folder: Path, scheme: LabelScheme, those: list[Article]) -> Project:
    project = Project.create(folder / "p.workbench", scheme)
    project.articles.add(those, project.articles.start_batch("t"))
    return project


def test_an_article_that_kills_costs_nothing_but_its_own_suggestions(
    tmp_path: Path, scheme: LabelScheme, workers: Mortal
) -> None:
    told = list[str]()
    with project_of(tmp_path, scheme, many(40, a3="deadly", a30="heavy")) as project:
        done = suggest_project(project, Recipe(), workers, workers=2, tell=told.append)
        assert (done, project.suggestions.count_waiting()) == (38, 2)
    assert [sentence.partition(".")[0] for sentence in sorted(told)] == [
        "The process that suggests has stopped twice over “a30”",
        "The process that suggests has stopped twice over “a3”",
    ]


def test_workers_that_die_over_everything_are_a_problem(tmp_path: Path, scheme: LabelScheme, workers: Mortal) -> None:
    deadly = articles(**{f"a{n}": "deadly" for n in range(9)})
    with project_of(tmp_path, scheme, deadly) as project:
        with pytest.raises(Problem, match="for want of memory"):
            suggest_project(project, Recipe(), workers, workers=2)
        assert list(project.faults()) == []


def test_files_keep_their_order_and_the_article_is_told_of(workers: Mortal) -> None:
    those, told = many(60, a1="deadly", a50="heavy"), list[str]()
    found = suggest_in_order(those, Recipe(), workers, workers=2, tell=lambda article, _: told.append(article.key))
    assert [article.key for article, _ in found] == [article.key for article in those]
    assert told == ["a1", "a50"]
