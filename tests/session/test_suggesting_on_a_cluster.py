"""Suggesting on a real Dask cluster: what is found is what processes here find, whatever is killed or interrupted."""

import os
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.running import workbench
from tests.suggest.dask_cluster import running_cluster
from workbench import paths
from workbench.core.articles import Article
from workbench.core.suggestions import Suggestion
from workbench.session.starting import create_project
from workbench.session.suggesting import recipe_for, suggest_project
from workbench.session.suggesting_files import FileArticles, suggest_files
from workbench.session.tasks import Watch
from workbench.store.project import Project
from workbench.suggest import cluster as cluster_module
from workbench.suggest.cluster import Place, workers_at
from workbench.suggest.pipelines import LIGHT
from workbench.suggest.workers import BATCH, running_workers

RECIPE = recipe_for(LIGHT)
ARTICLES = [
    Article(f"k{n}", f"Vladimir Putin met Narendra Modi in Delhi on day {n}. He said that India buys oil.")
    for n in range(12 * BATCH)
]


@pytest.fixture(autouse=True)
def _on_a_busy_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "_PATIENCE", 60)
    monkeypatch.setattr(cluster_module, "_WORKERS_WITHIN", 60)


def filled(path: Path, articles: Sequence[Article] = ARTICLES) -> Project:
    project = create_project(path)
    project.articles.add(articles, project.articles.start_batch("test"))
    return project


def found_in(project: Project) -> list[list[Suggestion]]:
    return [project.suggestions.of(row) for row in range(1, len(ARTICLES) + 1)]


def count(project: Project, table: str) -> int:
    return int(project._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_a_worker_that_is_killed_midway_costs_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    with filled(tmp_path / "here.workbench") as here, running_workers(1) as own:
        suggest_project(here, RECIPE, own)
        expected, rows, marks = found_in(here), count(here, "suggestion"), count(here, "suggested")
    killed_at: list[int] = []
    with (
        filled(tmp_path / "there.workbench") as there,
        running_cluster(tmp_path, 2) as cluster,
        workers_at(Place(dask=cluster.address), RECIPE, len(ARTICLES)) as (executor, workers),
    ):

        def kill_one(done: int, _total: int) -> None:
            if not killed_at:
                os.kill(cluster.workers[0].pid, signal.SIGKILL)
                killed_at.append(done)

        assert suggest_project(there, RECIPE, executor, workers=workers, watch=Watch(kill_one)) == len(ARTICLES)
        assert killed_at[0] < len(ARTICLES) // 2 and cluster.workers[0].wait(60) == -signal.SIGKILL
        assert all(expected) and found_in(there) == expected
        assert (count(there, "suggestion"), count(there, "suggested"), count(there, "run")) == (rows, marks, 2)
        assert not list(there.faults())


def test_ctrl_c_leaves_a_project_that_the_same_command_goes_on_with(tmp_path: Path) -> None:
    def interrupt(_done: int, _total: int) -> None:
        signal.raise_signal(signal.SIGINT)

    with filled(tmp_path / "p.workbench") as project, running_cluster(tmp_path) as cluster:
        place = Place(dask=cluster.address)
        with pytest.raises(KeyboardInterrupt), workers_at(place, RECIPE, 1) as (executor, workers):
            suggest_project(project, RECIPE, executor, workers=workers, watch=Watch(interrupt))
        assert BATCH <= (left := project.suggestions.count_waiting()) < len(ARTICLES)
        assert not list(project.faults())
        done = workbench("suggest", "p.workbench", "--pipeline", LIGHT, "--dask", cluster.address, folder=tmp_path)
        assert (done.status, done.err) == (0, "")
        assert done.out == f"{left} articles suggested.\n"
        assert project.suggestions.count_waiting() == 0 and all(found_in(project))
        suggest_files(FileArticles([paths.seeds()]), tmp_path / "there.jsonl", RECIPE, place=place)
    suggest_files(FileArticles([paths.seeds()]), tmp_path / "here.jsonl", RECIPE, place=Place(workers=1))
    assert (tmp_path / "there.jsonl").read_bytes() == (tmp_path / "here.jsonl").read_bytes()


def test_the_address_is_checked_before_anything_is_begun(tmp_path: Path) -> None:
    filled(tmp_path / "p.workbench").close()
    for arguments in (("--dask", ""), ("--dask", "tcp://127.0.0.1:1", "--workers", "2")):
        assert workbench("suggest", "p.workbench", *arguments, folder=tmp_path).status == 2
    done = workbench("suggest", "p.workbench", "--dask", "nonsense", folder=tmp_path)
    assert done.status == 1 and "no Dask scheduler at “nonsense”" in done.err
