"""What a process has taken up: memory, handles, threads, widgets, objects; for finding what is not given back."""

import gc
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from workbench.desktop.app import Workbench

_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Standing:
    """`memory` is megabytes in memory; `handles` and `memory` are 0 where the system does not tell. `objects` are those
    of Qt below the windows and what is behind them, `values` those that Python's garbage collection knows."""

    memory: float
    handles: int
    threads: int
    windows: int
    objects: int
    values: int


def standing(workbench: Workbench) -> Standing:
    """What is taken up once everything that may go has gone."""
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()
    tops = QApplication.topLevelWidgets()
    behind: list[QObject] = [workbench.projects, workbench.signals, workbench.actions, workbench.focus_ring]
    objects = sum(1 + len(each.findChildren(QObject)) for each in (*tops, *behind))
    return Standing(_memory(), _handles(), threading.active_count(), len(tops), objects, len(gc.get_objects()))


def _memory() -> float:
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE / 1e6
    except (OSError, ValueError):
        return 0.0


def _handles() -> int:
    try:
        return sum(1 for _ in Path("/proc/self/fd").iterdir())
    except OSError:
        return 0
