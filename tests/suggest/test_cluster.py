"""A Dask cluster that is not as it should be is a Problem in words, soon and with its address."""

import os
import socket
import sys
import time
from collections.abc import Iterator
from concurrent.futures import wait
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.suggest.dask_cluster import running_cluster
from workbench.core.problems import Problem
from workbench.suggest import cluster
from workbench.suggest.cluster import Place, version_differences, workers_at
from workbench.suggest.pipelines import LIGHT
from workbench.suggest.workers import Recipe

RECIPE = Recipe(LIGHT)


@pytest.fixture(autouse=True)
def _on_a_busy_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_PATIENCE", 60)
    monkeypatch.setattr(cluster, "_WORKERS_WITHIN", 60)


@contextmanager
def told(address: str, words: str) -> Iterator[None]:
    """Something in this block raises a Problem with these words that names the address."""
    with pytest.raises(Problem, match=words) as raised:
        yield
    assert address in str(raised.value)


@pytest.mark.parametrize("address", ["nonsense", "tcp://127.0.0.1:1", "tcp://127.0.0.1:99999", "http://127.0.0.1"])
def test_where_no_scheduler_can_be_is_told(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_PATIENCE", 0.5)
    with told(address, "no Dask scheduler"), workers_at(Place(dask=address), RECIPE, 1):
        pass


def test_what_listens_and_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_PATIENCE", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"tcp://127.0.0.1:{silent.getsockname()[1]}"
        with told(address, "no Dask scheduler"), workers_at(Place(dask=address), RECIPE, 1):
            pass


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(Problem, match=r"annotation-workbench\[dask\]"), workers_at(Place(dask="tcp://a:1"), RECIPE, 1):
        pass


def test_a_cluster_without_workers_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_WORKERS_WITHIN", 0)
    with (
        running_cluster(tmp_path, 0) as alone,
        told(alone.address, "no worker"),
        workers_at(Place(dask=alone.address), RECIPE, 1),
    ):
        pass


def test_a_scheduler_that_is_lost_ends_the_work(tmp_path: Path) -> None:
    with (
        running_cluster(tmp_path) as lost,
        told(lost.address, "cluster is lost"),
        workers_at(Place(dask=lost.address), RECIPE, 1) as (executor, _),
    ):
        future = executor.submit(time.sleep, 600)
        lost.scheduler.kill()
        wait([future], 60)
        future.result(0)


def test_workers_that_are_all_lost_end_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_WITHOUT_WORKERS", 1)
    with (
        running_cluster(tmp_path) as emptied,
        told(emptied.address, "workers have stopped"),
        workers_at(Place(dask=emptied.address), RECIPE, 1) as (executor, _),
    ):
        future = executor.submit(time.sleep, 600)
        emptied.workers[0].kill()
        wait([future], 60)
        future.result(0)


def test_work_that_kills_its_workers_is_given_up_and_other_versions_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_cluster(tmp_path, DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="0") as at:
        place = Place(dask=at.address)
        with monkeypatch.context() as patch:
            patch.setattr(cluster, "_versions_here", lambda _names: {"spacy": "0.1"})
            words = r"other versions than this machine: spacy 3\S+ at tcp:\S+, 0.1 here"
            with told(at.address, words), workers_at(place, RECIPE, 1):
                pass
        with told(at.address, "workers have died"), workers_at(place, RECIPE, 1) as (executor, _):
            executor.submit(os._exit, 1).result(60)


@pytest.mark.parametrize(
    ("there", "differences"),
    [
        ({}, []),
        ({"w1": {"a": "1", "b": "2", "c": "9"}}, []),
        ({"w1": {"a": "1", "b": "2"}, "w2": {"a": "1", "b": "3"}}, ["b 3 at w2, 2 here"]),
        ({"w1": {"a": None, "b": "2"}}, ["a is missing at w1, 1 here"]),
        ({f"w{n}": {"a": "1"} for n in range(3)}, ["b is missing at w0 and 2 more, 2 here"]),
    ],
)
def test_versions_are_compared_by_package(there: dict[str, dict[str, str | None]], differences: list[str]) -> None:
    assert version_differences({"a": "1", "b": "2"}, there) == differences
