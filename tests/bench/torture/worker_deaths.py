"""Kills the processes that suggest, or takes memory from them, while a person annotates: the window goes on without."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from tests.bench.torture.annotating import Annotating
from tests.bench.torture.children import Child
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import Witness
from tests.bench.torture.outcome import Outcome
from tests.bench.torture.window_kills import ended, heard, window
from tests.bench.torture.work_kills import still_running
from workbench.suggest.pipelines import LIGHT
from workbench.suggest.processes import Processes

_ARTICLES, _DEATHS = 200, 6
_LONGEST_S, _PATIENCE_S = 5.0, 12.0
_SPARE = 30_000_000
"""Bytes that a worker may still take: too few to load a pipeline, and sometimes enough to go on for a while."""


def outcomes(grounds: Grounds) -> Iterator[Outcome]:
    if not Path("/proc/self/task").is_dir():
        yield Outcome(left_out="this system does not tell which processes belong to which")
        return
    while True:
        path, home, witness = grounds.unsuggested_project(_ARTICLES), grounds.folder(), Witness()
        (home / "settings.toml").write_text(f'pipeline = "{LIGHT}"\n', encoding="utf-8")
        with window(grounds, path, home, work=annotate_with_workers) as child:
            told, workers = list[object]([child.hear()]), set[int]()
            for _ in range(_DEATHS):
                told += child.hear_for(grounds.random.uniform(0, _LONGEST_S))
                found = _workers_of(child, told)
                workers |= found
                yield heard(witness, told) + Outcome(faults=_harm(grounds, found))
                told = []
            outcome = ended(child, witness, path)
        yield outcome + Outcome(wrong=tuple(still_running(workers)))


def annotate_with_workers(tell: Connection, project: Path, seed: str) -> None:
    Annotating(tell, seed).go_on(project, start_workers=lambda: Processes(2))


def _harm(grounds: Grounds, workers: set[int]) -> int:
    """How many were harmed: one or none."""
    import resource  # which Windows does not have

    for worker in workers:
        with suppress(ProcessLookupError, PermissionError, OSError, ValueError):
            if grounds.random.random() < 0.7:
                os.kill(worker, signal.SIGKILL)
            else:
                size = int(Path(f"/proc/{worker}/statm").read_text(encoding="ascii").split()[0]) * 4096
                limit = size + grounds.random.randrange(_SPARE)
                resource.prlimit(worker, resource.RLIMIT_AS, (limit, limit))
            return 1
    return 0


def _workers_of(child: Child, told: list[object]) -> set[int]:
    """The processes that a window has spawned to suggest, as soon as there is one; adds what it tells until then."""
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        found = {pid for pid in _children_of(child.pid) if b"spawn_main" in _command(pid)}
        if found:
            return found
        told += child.hear_for(0.1)
    return set()


def _children_of(process: int) -> Iterator[int]:
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            yield from map(int, task.read_text(encoding="ascii").split())


def _command(process: int) -> bytes:
    with suppress(OSError):
        return Path(f"/proc/{process}/cmdline").read_bytes()
    return b""
