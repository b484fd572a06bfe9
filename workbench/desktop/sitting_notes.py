"""Notes in the log what the window does, keeps what is in hand, and says so where the last sitting was cut off."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.desktop.jobs import Job
from workbench.desktop.main_window import MainWindow
from workbench.desktop.projects import Projects
from workbench.desktop.report_dialog import ReportDialog
from workbench.desktop.signals import SessionSignals
from workbench.desktop.task_view import NoticeView
from workbench.desktop.translation import tr
from workbench.desktop.versions import versions
from workbench.session.changes import Changes
from workbench.session.sittings import BadEnd, Sitting

_CUT_OFF = phrase(
    "This is what is known about how the workbench ended the last time. What was decided until then is saved. "
    "Where it ended by itself, please report it with the text below."
)
_LOG = phrase("What the workbench has noted since it was started. It holds no text of articles, no names and no paths.")
_UNDER_WAY_MS = 1500
_GOES_WELL_MS = 30_000


class SittingNotes(QObject):
    """Only numbers go into the log beside words of the program: see `SittingLog`."""

    def __init__(self, sitting: Sitting, signals: SessionSignals, projects: Projects, window: MainWindow) -> None:
        super().__init__(window)
        self._sitting, self._signals, self._window = sitting, signals, window
        self._began = time.monotonic()
        self._jobs = 0
        signals.session_changed.connect(self._on_session)
        signals.changed.connect(self._on_changes)
        projects.work.job_started.connect(self._on_job)
        projects.failed.connect(self._on_failed)
        # Which versions there are takes reading files, and is nothing that a start should wait for.
        QTimer.singleShot(_UNDER_WAY_MS, self, lambda: sitting.log.note_program(versions()))
        QTimer.singleShot(_GOES_WELL_MS, self, self._goes_well)
        if sitting.ended_badly is not None:
            self._tell_bad_end(sitting.ended_badly)

    def _tell_bad_end(self, end: BadEnd) -> None:
        self._sitting.log.note("the last sitting was cut off", times=end.times, crashed=bool(end.crash))
        report = (tr("Report…"), partial(self._show_bad_end, end))
        told = tr("The workbench did not end as it should the last time. What you decided is saved.")
        self._window.tasks.put(NoticeView(told, action=report))

    def _show_bad_end(self, end: BadEnd) -> None:
        known = "\n\n".join(part for part in (end.crash, f"Log:\n{end.log}" if end.log else "") if part)
        self._show(tr("How the workbench ended the last time"), tr(_CUT_OFF), known)

    def show_log(self) -> None:
        self._show(tr("Log"), tr(_LOG), self._sitting.log_so_far())

    def _show(self, title: str, lead: str, text: str) -> None:
        dialog = ReportDialog(self._window, title, lead, before=text, folder=self._sitting.folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_session(self) -> None:
        session = self._signals.session
        if session is None:
            self._sitting.have_in_hand("", "")
            self._sitting.log.note("project closed")
        else:
            articles = session.project.queue.progress(session.annotator.id).articles
            is_read_only = session.project.read_only
            self._sitting.log.note(
                "project open", articles=articles, bytes=_size(session.project.path), ro=is_read_only
            )

    def _on_changes(self, changes: Changes) -> None:
        if changes.article:
            self._keep_hand()

    def _keep_hand(self) -> None:
        session = self._signals.session
        if session is not None and session.hand is not None:
            self._sitting.have_in_hand(str(session.project.path.resolve()), session.hand.article.key)

    def _goes_well(self) -> None:
        self._sitting.goes_well()
        self._keep_hand()

    def _on_job(self, job: Job) -> None:
        self._jobs += 1
        number, began = self._jobs, time.monotonic()
        self._sitting.log.note("job begun", number=number)

        job.finished.connect(lambda _: self._sitting.log.note("job done", number=number, ms=_since(began)))
        job.failed.connect(lambda _: self._sitting.log.note("job failed", number=number, ms=_since(began)))

    def _on_failed(self, error: object) -> None:
        """Of a Problem only that there was one: what it says may name an article or a file."""
        if isinstance(error, Problem):
            self._sitting.log.note("a problem was told")

    def end(self) -> None:
        self._sitting.log.note("window closed", ms=_since(self._began))
        self._sitting.log.close()
        self._sitting.end()


def _since(moment: float) -> int:
    return round(1000 * (time.monotonic() - moment))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
