"""Suggesting with the real pipeline, in a real worker process where that matters: order, completeness, what is kept."""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.session.marked import start
from workbench import paths
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.session.importing import import_files
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.starting import create_project
from workbench.session.suggesting import Plan, keep, not_done, recipe_for, suggest_project
from workbench.session.suggesting_files import FileArticles, suggest_files, suggest_in_order
from workbench.session.tasks import Watch
from workbench.store.project import Project
from workbench.suggest.pipelines import LIGHT
from workbench.suggest.workers import BATCH, Batch, running_workers, submit, workers_for

RECIPE = recipe_for(LIGHT)


@pytest.fixture(scope="module")
def threads() -> Iterator[Executor]:
    with ThreadPoolExecutor(1) as executor:
        yield executor


def texts(count: int) -> list[Article]:
    return [Article(f"k{n}", f"Putin met Modi in Delhi on day {n}. He said that it rains.") for n in range(count)]


def filled(folder: Path, articles: Sequence[Article]) -> Project:
    project = create_project(folder / "test.workbench")
    project.articles.add(articles, project.articles.start_batch("test"))
    return project


def none_for(articles: Sequence[Article]) -> Batch:
    return Batch({article.key: [] for article in articles}, {"test": "1"})


def test_a_worker_process_suggests_a_project(tmp_path: Path) -> None:
    with create_project(tmp_path / "test.workbench") as project, running_workers(1) as executor:
        rows = import_files(project, [paths.seeds()]).rows
        told: list[tuple[int, int]] = []
        watch = Watch(lambda *step: told.append(step))
        assert suggest_project(project, RECIPE, executor, watch=watch) == 5
        assert told[-1] == (5, 5)
        assert all({s.span.layer for s in project.suggestions.of(row)} == {"entities", "claims"} for row in rows)
        assert suggest_project(project, RECIPE, executor) == 0
        assert not list(project.faults())


def test_a_problem_in_a_worker_process_is_a_problem_here(tmp_path: Path) -> None:
    with filled(tmp_path, texts(1)) as project:
        with pytest.raises(Problem, match="no spaCy pipeline “no_such_pipeline”"), running_workers(1) as executor:
            suggest_project(project, recipe_for("no_such_pipeline"), executor)
        assert project.suggestions.count_waiting() == 1


def test_a_worker_that_dies_is_replaced_and_its_articles_are_tried_again(tmp_path: Path) -> None:
    with filled(tmp_path, texts(2)) as project, running_workers(1) as executor:
        executor.submit(os._exit, 1)
        assert suggest_project(project, RECIPE, executor) == 2
        assert project.suggestions.count_waiting() == 0


def test_again_makes_a_new_run_and_only_for_what_is_not_done(
    tmp_path: Path, scheme: LabelScheme, threads: Executor
) -> None:
    session = start(tmp_path, scheme, "[Ann|PERSON] said that it rains.", "[Bob|PERSON] said that it rains.")
    finish(session)
    project = session.project
    assert list(not_done(project)) == [2]
    assert suggest_project(project, RECIPE, threads) == 0
    for _ in range(2):
        assert suggest_project(project, RECIPE, threads, again=not_done(project)) == 1
    runs = project._db.execute("SELECT suggester, count(*) FROM run GROUP BY suggester").fetchall()
    assert {("entities", 2), ("claims", 2)} <= set(runs)
    assert {s.suggester for s in project.suggestions.of(2)} >= {"entities", "claims"}
    assert {s.suggester for s in project.suggestions.of(1)} == {"test"}
    with create_project(tmp_path / "new.workbench") as unseen:
        import_files(unseen, [paths.seeds()])
        assert list(not_done(unseen)) == [1, 2, 3, 4, 5]


def test_cancelled_it_keeps_what_was_found(tmp_path: Path, threads: Executor) -> None:
    with filled(tmp_path, texts(5 * BATCH)) as project:
        told: list[int] = []
        watch = Watch(lambda done, _total: told.append(done), lambda: bool(told))
        done = suggest_project(project, RECIPE, threads, watch=watch)
        assert 0 < done < 5 * BATCH
        assert project.suggestions.count_waiting() == 5 * BATCH - done
        assert not list(project.faults())
        assert suggest_project(project, RECIPE, threads) == 5 * BATCH - done


def test_plan_begins_with_the_article_in_hand_then_those_after_it(tmp_path: Path, scheme: LabelScheme) -> None:
    session = start(tmp_path, scheme, "first", "second", "third", "fourth", "fifth", "sixth")
    project = session.project
    with create_project(tmp_path / "own.workbench") as own:
        own.articles.add([project.articles.get(row) for row in range(1, 7)], own.articles.start_batch("copy"))
        session = Session(own, session.annotator)
        session.open(4)
        plan = Plan(own, session)
        given = [[article.id for article in plan.next_batch(2)] for _ in range(5)]
        assert given == [[4], [5, 6], [1, 2], [3], []]


def test_plan_gives_each_out_once_also_when_there_are_more_meanwhile(tmp_path: Path) -> None:
    articles = texts(20)
    with filled(tmp_path, articles[:10]) as project:
        plan, given = Plan(project), list[int]()
        while batch := plan.next_batch(3):
            given += [article.id for article in batch]
            if len(given) % 2:
                keep(project, batch, none_for(batch))
        assert given == list(range(1, 11))
        project.articles.add(articles[10:], 1)
        assert [article.id for article in plan.next_batch(99)] == list(range(11, 21))


def test_batches_get_smaller_so_that_workers_end_together(tmp_path: Path) -> None:
    sizes: list[int] = []

    class Counting(Executor):
        def submit(self, _do: Callable[..., Any], /, *given: Any, **_named: Any) -> Future[Any]:
            _, articles = given
            sizes.append(len(articles))
            future: Future[Batch] = Future()
            future.set_result(none_for(articles))
            return future

    with filled(tmp_path, texts(8 * BATCH)) as project:
        assert suggest_project(project, RECIPE, Counting(), workers=2) == sum(sizes) == 8 * BATCH
    assert sizes == sorted(sizes, reverse=True) and (sizes[0], sizes[-1]) == (BATCH, 1)


def test_plan_gives_out_again_what_was_lost_or_asked_for(tmp_path: Path) -> None:
    with filled(tmp_path, texts(4)) as project:
        seen = list(project.articles.each([1, 2]))
        keep(project, seen, none_for(seen))
        plan = Plan(project, again=[1, 2, 3])
        first, second = plan.next_batch(2), plan.next_batch(2)
        assert [[a.id for a in batch] for batch in (first, second, plan.next_batch(2))] == [[3, 4], [1, 2], []]
        plan.forget(second)
        plan.forget(first)
        assert [[a.id for a in plan.next_batch(2)] for _ in range(3)] == [[3, 4], [1, 2], []]


def test_files_are_suggested_in_the_order_they_come(threads: Executor) -> None:
    articles = texts(3 * BATCH + 1)
    found = list(suggest_in_order(articles, RECIPE, threads))
    assert [article for article, _ in found] == articles
    assert all("Delhi" in {s.span.quote for s in suggestions} for _, suggestions in found)


def test_no_more_is_read_than_the_workers_need() -> None:
    read: list[Article] = []

    class Slow(Executor):
        def submit(self, _do: Callable[..., Any], /, *_given: Any, **_named: Any) -> Future[Any]:
            future: Future[Batch] = Future()
            future.set_result(none_for(read))
            return future

    def articles() -> Iterator[Article]:
        for article in texts(200):
            read.append(article)
            yield article

    next(suggest_in_order(articles(), RECIPE, Slow(), workers=2))
    assert len(read) == 4 * BATCH


def test_text_files_go_by_their_whole_name_and_lines_by_their_id(tmp_path: Path) -> None:
    for name in ("one/a.txt", "one/b.txt", "two/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{name} was written.", "utf-8")
    lines = [
        {"id": 7, "text": "Seven."},
        {"id": "a.txt", "text": "Taken."},
        {"id": "x", "text": "Ex.", "entities": [1]},
    ]
    (tmp_path / "two.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    told: list[tuple[int, int]] = []
    files = [tmp_path / "one", tmp_path / "two", tmp_path / "two.jsonl"]
    articles = FileArticles(files, watch=Watch(lambda *step: told.append(step)))
    assert [article.key for article in articles] == ["a.txt", "b.txt", "a.txt-2", "7", "x"]
    wrong = [fault for fault in articles.faults if not fault.is_note]
    assert [(fault.file, fault.line, fault.article) for fault in wrong] == [("two.jsonl", 2, "a.txt")]
    for _ in range(5):
        articles.tell_done()
    assert told[-1] == (told[0][1], told[0][1])


def test_without_an_article_nothing_is_written(tmp_path: Path) -> None:
    articles = FileArticles([tmp_path / "nowhere.txt"])
    assert suggest_files(articles, tmp_path / "out.jsonl", RECIPE) is None
    assert [str(fault) for fault in articles.faults] == [
        f"{tmp_path / 'nowhere.txt'}: There is no such file. Check the name."
    ]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("articles", "most", "count"), [(0, None, 1), (1, None, 1), (BATCH, None, 1), (BATCH + 1, 4, 2), (9999, 3, 3)]
)
def test_a_few_articles_are_not_worth_many_processes(articles: int, most: int | None, count: int) -> None:
    assert workers_for(articles, most) == count


def test_an_article_longer_than_the_pipeline_takes_is_suggested(threads: Executor) -> None:
    long = Article("long one", "Ann Lee met Bob Ray." + " " * 1_100_000 + "Ann Lee left.")
    found = submit(threads, RECIPE, [long]).result().found["long one"]
    assert [s.span.quote for s in found if s.span.start > 1_000_000] == ["Ann Lee"]
