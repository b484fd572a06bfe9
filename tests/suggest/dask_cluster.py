"""A real Dask cluster on this machine, each part a process of its own that a test can kill."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
_LOCAL = ("--host", "127.0.0.1", "--dashboard-address", "127.0.0.1:0")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Where its scheduler listens, and its processes."""

    address: str
    scheduler: "subprocess.Popen[bytes]"
    workers: "list[subprocess.Popen[bytes]]"


@contextmanager
def running_cluster(folder: Path, workers: int = 1, **settings: str) -> Iterator[Cluster]:
    """A cluster of so many workers with one thread each; the settings are environment variables of all."""
    told = folder / "scheduler.json"
    with (folder / "cluster.log").open("wb") as log:

        def start(part: str, *arguments: str) -> "subprocess.Popen[bytes]":
            command = [sys.executable, "-m", f"distributed.cli.dask_{part}", *_LOCAL, *arguments]
            environment = os.environ | {"PYTHONPATH": str(ROOT)} | settings
            return subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)

        processes = [start("scheduler", "--port", "0", "--scheduler-file", str(told))]
        try:
            address = _address(told)
            arguments = (address, "--nthreads", "1", "--no-nanny", "--death-timeout", "60")
            processes.extend(start("worker", *arguments) for _ in range(workers))
            yield Cluster(address, processes[0], processes[1:])
        finally:
            for process in reversed(processes):
                process.kill()
                process.wait()


def _address(told: Path) -> str:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            return str(json.loads(told.read_text("utf-8"))["address"])
        except (OSError, ValueError):
            time.sleep(0.1)
    raise TimeoutError(told.with_name("cluster.log").read_text("utf-8"))
