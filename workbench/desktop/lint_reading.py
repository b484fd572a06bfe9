"""Keeps what lint found up to date, in a thread: of the article in hand, and of all finished ones once asked for."""

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.core.problems import Problem
from workbench.desktop.jobs import Job
from workbench.desktop.lint_jobs import Looked, LookedOver, look_again, look_at_hand, look_over
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import problem_text
from workbench.session.changes import Changes
from workbench.session.lint_book import LintBook
from workbench.session.lint_fixing import FEW, Scope
from workbench.session.session import Session
from workbench.store.linting import Right

_PAUSE_MS = 150


class LintReader(QObject):
    """Looks after a pause, and only while `is_seen`, so that a decision waits for nothing; one look at a time.

    `read` tells that what was found, or what is being looked at, is something else; `job_started` carries a Job that
    is worth a strip of its own. `here` is what was found in the article in hand, `over` in all that are finished.
    """

    read = Signal()
    job_started = Signal(object)

    def __init__(self, signals: SessionSignals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="lint")
        self._working: Job | None = None
        self._asked_again = self._is_over_wanted = False
        self._is_over = False
        self.is_seen = False
        self.wants_all = False
        self.here, self.over = LintBook(), LintBook()
        self.has_looked_over = False
        self.right: Sequence[Right] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        signals.session_changed.connect(self._forget)
        signals.changed.connect(self._on_changes)

    @property
    def book(self) -> LintBook:
        """What is shown."""
        return self.over if self.wants_all else self.here

    @property
    def is_looking_over(self) -> bool:
        """Whether all finished articles are looked at for the first time."""
        return self.is_at_work and self.wants_all and not self.has_looked_over

    @property
    def is_at_work(self) -> bool:
        return self._working is not None

    def _forget(self) -> None:
        self.here, self.over, self.has_looked_over = LintBook(), LintBook(), False
        self.right, self._is_over_wanted = (), False
        if self._working is not None:
            self._working.cancel()
        self.read.emit()

    def _on_changes(self, changes: Changes) -> None:
        if self.is_seen and (changes.article or changes.marks or changes.reviews):
            self._pause.start()

    def rest(self) -> None:
        """Looks at nothing until it is seen again."""
        self.is_seen = False
        self._pause.stop()

    def shut_down(self) -> None:
        """Waits for what is being looked at; nothing is looked at afterwards."""
        self.rest()
        self._is_over = True
        if self._working is not None:
            self._working.cancel()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def look_over(self) -> None:
        """Looks all finished articles over anew, with progress and a way to stop it."""
        session = self._signals.session
        self._is_over_wanted = self.is_at_work
        if session is not None and not self.is_at_work:
            self._start(session, partial(look_over, session.project.path, session.annotator.id))
            if self.is_at_work:
                self.job_started.emit(self._working)

    def drop(self, scope: Scope, rows: Collection[int]) -> None:
        """Leaves out at once what was put right or said to be right; the next look tells whether it is.

        Where it was put right in many articles they are not all looked at anew: what else a fix leads to is found when
        they are looked over again.
        """
        for book in (self.here, self.over):
            book.drop(scope, rows)
        session = self._signals.session
        if len(rows) > FEW and session is not None:
            self.over.step = session.project.journal.last_step()
        self.read.emit()

    def look_again_at(self, rows: Sequence[int]) -> None:
        """Looks at these articles anew, as somebody said that something in them is right, and at all that changed."""
        session = self._signals.session
        if session is not None and self.wants_all and self.has_looked_over:
            path, mine = session.project.path, session.annotator.id
            self._start(session, partial(look_again, path, mine, self.over.step, rows))
        else:
            self.look()

    def look(self) -> None:
        """Looks at what has changed since the last look, of what is shown."""
        session = self._signals.session
        if session is None or not self.is_seen:
            return
        path, mine = session.project.path, session.annotator.id
        if not self.wants_all:
            if session.hand is not None:
                self._start(session, partial(look_at_hand, path, mine, session.hand))
        elif self.has_looked_over and session.project.journal.last_step() != self.over.step:
            self._start(session, partial(look_again, path, mine, self.over.step, ()))

    def _start(self, session: Session, look: Callable[[QObject], Job]) -> None:
        if self._is_over or self.is_at_work:
            self._asked_again = True
            return
        self._working = job = look(self)
        job.finished.connect(lambda found: self._arrived(session, found))
        job.failed.connect(self._failed)
        job.start(self._threads)
        self.read.emit()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Problem):
            self._signals.say(problem_text(error))
        self._go_on()

    def _arrived(self, session: Session, found: object) -> None:
        if session is self._signals.session:
            if isinstance(found, LookedOver):
                self.over, self.has_looked_over, self.right = found.book, True, found.right
            elif isinstance(found, Looked):
                self._take(session, found)
        self._go_on()

    def _take(self, session: Session, found: Looked) -> None:
        self.right = found.right
        if found.step is None:
            self.here = LintBook()
            self.here.put(each for each in found.articles if session.hand and each.row == session.hand.article.id)
        elif self.has_looked_over:
            self.over.put(found.articles)
            self.over.step = found.step

    def _go_on(self) -> None:
        self._working = None
        if self._is_over_wanted:
            self.look_over()
        elif self._asked_again:
            self._asked_again = False
            self.look()
        self.read.emit()
