"""Where suggesters run: in processes of this machine, or on a Dask cluster that the person names by its address."""

import asyncio
import threading
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import CancelledError, Executor
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from time import monotonic
from typing import TYPE_CHECKING, Any

from workbench.core.problems import Problem
from workbench.suggest.workers import Recipe, running_workers, workers_for

if TYPE_CHECKING:
    import distributed

_PATIENCE = 5
"""Seconds until a scheduler that does not answer is given up."""

_WORKERS_WITHIN = 5
"""Seconds in which a cluster that has only just been started is to have a worker."""

_WITHOUT_WORKERS = 60
"""Seconds in which one of the workers has to come back when all of them have died."""

_AHEAD = 32
"""Workers that a cluster is taken to have at the least: those that join it later are to find work."""


@dataclass(frozen=True, slots=True)
class Place:
    """Processes of this machine, `workers` at the most or else one a core; or the Dask scheduler at an address."""

    workers: int | None = None
    dask: str = ""


HERE = Place()


@contextmanager
def workers_at(place: Place, recipe: Recipe, articles: int) -> Iterator[tuple[Executor, int]]:
    """An executor for so many articles, with how many workers it has; gone when the block is left.

    Raises Problem where the cluster is not to be had or is lost, or its workers have other versions than this machine.
    """
    if place.dask:
        with _cluster(place.dask, recipe) as executor_and_count:
            yield executor_and_count
    else:
        count = workers_for(articles, place.workers)
        with running_workers(count) as executor:
            yield executor, count


@contextmanager
def _cluster(address: str, recipe: Recipe) -> Iterator[tuple[Executor, int]]:
    try:
        import distributed
    except ModuleNotFoundError as error:
        raise Problem(
            "What speaks to a Dask cluster is not installed.", remedy="pip install 'annotation-workbench[dask]'"
        ) from error
    threads = _checked_threads(address, recipe)
    with distributed.Client(address, timeout=_PATIENCE, set_as_default=False) as client, _loss_told(address):
        # Each batch is work of its own: what somebody else has asked for or got is never taken for it.
        executor = client.get_executor(pure=False)
        is_over = threading.Event()
        threading.Thread(target=_end_without_workers, args=(client, executor, is_over), daemon=True).start()
        try:
            yield executor, max(threads, _AHEAD)
        finally:
            is_over.set()
            executor.shutdown(wait=False)


def _checked_threads(address: str, recipe: Recipe) -> int:
    """How many threads a cluster has; raises Problem where its workers have other versions than this machine."""
    here = _versions_here(["annotation-workbench", "distributed", "spacy", recipe.pipeline])
    threads, there = _asked(address, here)
    if differences := version_differences(here, there):
        raise Problem(
            f"Workers of the cluster have other versions than this machine: {'; '.join(differences)}.",
            where=address,
            remedy="Install the same versions there.",
        )
    return threads


@contextmanager
def _loss_told(address: str) -> Iterator[None]:
    """Says in words that a cluster is lost, or that its workers die."""
    import distributed

    try:
        yield
    except CancelledError as error:
        raise Problem(
            "The cluster is lost: its scheduler or all its workers have stopped or cannot be reached any more.",
            where=address,
            remedy="What was suggested is kept in a project. Run the same command again to go on.",
        ) from error
    except distributed.KilledWorker as error:
        raise Problem(
            "Several workers have died over the same articles, most likely for want of memory.",
            where=address,
            remedy="Give the workers more memory, or leave very long articles out.",
        ) from error


def _end_without_workers(client: "distributed.Client", executor: Executor, is_over: threading.Event) -> None:
    """Gives up all work where a cluster has had no worker for a while; left alone, it would wait for one for ever."""
    seen = monotonic()
    while not is_over.wait(1):
        try:
            has_workers = bool(client.nthreads())
        except Exception:
            return  # the scheduler is lost, which ends the work by itself
        if has_workers:
            seen = monotonic()
        elif monotonic() - seen > _WITHOUT_WORKERS:
            executor.shutdown(wait=False)
            return


def version_differences(here: Mapping[str, str], there: Mapping[str, Mapping[str, str | None]]) -> list[str]:
    """What workers have in another version than this machine, a few words each, `there` by the workers' addresses."""
    workers: dict[tuple[str, str], list[str]] = {}
    for worker, theirs in there.items():
        for name, ours in here.items():
            if theirs.get(name) != ours:
                workers.setdefault((name, theirs.get(name) or "is missing"), []).append(worker)
    return [
        f"{name} {theirs} at {at[0]}{f' and {len(at) - 1} more' if len(at) > 1 else ''}, {here[name]} here"
        for (name, theirs), at in workers.items()
    ]


def _versions_here(names: Iterable[str]) -> dict[str, str]:
    """The versions of those packages that are installed; a pipeline may be a folder, the workbench a working copy."""
    found = {}
    for name in names:
        try:
            found[name] = version(name)
        except (PackageNotFoundError, ValueError):
            continue
    return found


def _asked(address: str, names: Iterable[str]) -> tuple[int, dict[str, dict[str, str | None]]]:
    """How many threads the workers of a cluster have in all, and the versions that each has of these packages.

    Asked before a `Client` is made: one that cannot connect keeps the process for ten seconds more when it ends.
    """
    try:
        threads, there = asyncio.run(_ask(address, list(names)))
    except Exception as error:  # whatever listens there may answer with anything
        raise Problem(
            f"There is no Dask scheduler at “{address}” that answers: {str(error) or type(error).__name__}.",
            remedy="Give the address that “dask scheduler” prints, such as tcp://host:8786.",
        ) from error
    if not threads:
        raise Problem("The cluster has no worker.", where=address, remedy=f"Start some: dask worker {address}")
    return threads, there


async def _ask(address: str, names: list[str]) -> tuple[int, dict[str, dict[str, str | None]]]:
    from distributed.core import rpc
    from distributed.security import Security

    async with rpc(address, timeout=_PATIENCE, connection_args=Security().get_connection_args("client")) as scheduler:
        until, threads, is_late = monotonic() + _WORKERS_WITHIN, 0, False
        while not threads and not is_late:
            is_late = monotonic() >= until
            told: dict[str, Any] = await asyncio.wait_for(scheduler.identity(), _PATIENCE)
            if told["type"] != "Scheduler":
                raise ValueError(f"it is a {told['type']}")
            threads = told["total_threads"]
            await asyncio.sleep(0 if threads else 0.2)
        message = {"op": "versions", "packages": names}
        there = await asyncio.wait_for(scheduler.broadcast(msg=message, on_error="ignore"), _PATIENCE)
    return threads, {worker: told["packages"] for worker, told in there.items()}
