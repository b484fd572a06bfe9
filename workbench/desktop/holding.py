"""Which project this window has for writing, who has it where it has not, and whether that has changed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.desktop.project_lock import Holder, ProjectLock

_LOOK_EVERY_MS = 3000


class Holding(QObject):
    """`holder` is who else has the project that is open here; None where this window has it, or nobody needs to.

    `lost` tells that it was taken over from this window, `freed` that the one that had it has let it go.
    """

    lost = Signal()
    freed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.holder: Holder | None = None
        self._lock: ProjectLock | None = None
        self._next: tuple[ProjectLock, Holder | None] | None = None
        self._clock = QTimer(self, interval=_LOOK_EVERY_MS)
        self._clock.timeout.connect(self._look)

    @contextmanager
    def trying(self, project: Path) -> Iterator[bool]:
        """Whether a project may be opened for writing; it is this window's from `begin` on, unless the block fails."""
        lock, holder = self._lock, self.holder
        is_mine = lock is not None and lock.project == project.resolve() and holder is None and not lock.is_lost()
        if lock is None or not is_mine:
            lock = ProjectLock(project)
            holder = lock.take()
        try:
            yield holder is None
        except BaseException:
            if lock is not self._lock:
                lock.release()
            raise
        self._next = lock, holder

    def begin(self) -> None:
        """The project of the last `trying` is open now, in place of the one before."""
        before = self._lock
        self._lock, self.holder = self._next or (None, None)
        self._next = None
        if before is not None and before is not self._lock:
            before.release()
        if self._lock is not None:
            self._clock.start()
            if self.holder is None:
                self._lock.settle()

    def release(self) -> None:
        """No project is open here any more."""
        self._next = None
        self.begin()
        self._clock.stop()

    def seize(self) -> None:
        """Takes the project away from whoever has it: only a person can know that nobody is there."""
        if self._lock is not None:
            self._lock.seize()

    def _look(self) -> None:
        if self._lock is None:
            return
        if self.holder is None and self._lock.is_lost():
            self.lost.emit()
        elif self.holder is not None and not self._lock.is_held():
            self._clock.stop()
            self.freed.emit()
