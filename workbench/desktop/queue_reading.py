"""Reads in a thread what the queue is to show, so that no filter blocks the window; the first page comes soon."""

import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.core.problems import Problem
from workbench.core.queue import QueueFilter
from workbench.desktop.signals import SessionSignals
from workbench.session.listing import Listing, listed, shows_all
from workbench.store.project import Project

_TYPING_RESTS_S = 0.3
"""So long after the first page of a search the rest is looked up: before that, another letter may follow."""


@dataclass(eq=False, slots=True)
class _Task:
    """One reading; `listing` is there from its first page on."""

    shown: QueueFilter
    cancelled: threading.Event = field(default_factory=threading.Event)
    listing: Listing | None = None


class QueueReading(QObject):
    """Reads for the session that the signals follow, the last filter only.

    `began` tells that something else is being read, `grows` how many rows are about to be added to the session's
    listing, `grown` that they were, `ended` that it is complete.
    """

    began = Signal()
    grows = Signal(int)
    grown = Signal()
    ended = Signal()
    _arrived = Signal(object, object, bool)
    _failed = Signal(object, object)

    def __init__(self, signals: SessionSignals) -> None:
        # Without a parent: a thread that still reads keeps it alive.
        super().__init__()
        self._signals = signals
        self._task: _Task | None = None
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="queue")
        self._arrived.connect(self._take)
        self._failed.connect(self._give_up)
        signals.session_changed.connect(self._follow)

    @property
    def is_reading(self) -> bool:
        return self._task is not None

    def _follow(self) -> None:
        self._stop()
        if (session := self._signals.session) is not None:
            session.queue.read = self.read

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancelled.set()
            self._task = None

    def read(self, shown: QueueFilter) -> None:
        """Has the session go by what this filter shows as soon as its first page is read."""
        self._stop()
        session = self._signals.session
        if session is None:
            return
        if shows_all(shown) and not session.project.queue.has_gaps():
            session.queue.take(listed(session.project.queue, session.annotator.id, shown))
            return
        self._task = _Task(shown)
        self._threads.submit(self._work, self._task, session.project.path, session.annotator.id)
        self.began.emit()

    def _work(self, task: _Task, path: Path, annotator: str) -> None:
        try:
            with (
                Project.open(path, read_only=True) as own,
                closing(own.queue.pages(annotator, task.shown, is_cancelled=task.cancelled.is_set)) as pages,
            ):
                for number, rows in enumerate(_parts(pages)):
                    self._arrived.emit(task, rows, False)
                    if number == 0 and own.queue.is_searched_in_parts(task.shown):
                        task.cancelled.wait(_TYPING_RESTS_S)
                    if task.cancelled.is_set():
                        return
        except Exception as error:  # a bug is shown as a report, wherever it happens
            self._failed.emit(task, error)
        else:
            self._arrived.emit(task, [], True)

    def _take(self, task: _Task, rows: list[int], is_last: bool) -> None:
        session = self._signals.session
        if task is not self._task or session is None:
            return
        if is_last:
            self._task = None
        if task.listing is None:
            task.listing = Listing(task.shown)
            task.listing.add(rows)
            task.listing.is_complete = is_last
            session.queue.take(task.listing)
            return
        if rows:
            self.grows.emit(len(rows))
            task.listing.add(rows)
            self.grown.emit()
        if is_last:
            task.listing.is_complete = True
            self.ended.emit()

    def _give_up(self, task: _Task, error: Exception) -> None:
        session = self._signals.session
        if task is not self._task or session is None:
            return
        self._task = None
        if not isinstance(error, Problem):
            raise error
        session.say(str(error))


def _parts(pages: Iterable[list[int]]) -> Iterator[list[int]]:
    """Pages put together so that each part is as long as all before it: a million rows come in a dozen parts."""
    part: list[int] = []
    told = 0
    for page in pages:
        part += page
        if len(part) >= max(1, told):
            yield part
            told += len(part)
            part = []
    if part:
        yield part
