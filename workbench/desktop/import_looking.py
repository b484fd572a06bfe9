"""Looks at files beside the window, before anything is imported from them, and tells what it finds as it goes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.desktop.jobs import Job
from workbench.desktop.project_work import ProjectWork
from workbench.desktop.translation import tr
from workbench.exchange.incoming import AS_THEY_ARE, ImportOptions
from workbench.session.import_preview import Preview, preview
from workbench.session.importing import options_for
from workbench.session.tasks import Watch
from workbench.store.project import Project


class ImportLooking(QObject):
    """One look at a time; `found` carries a Preview, several times for many files, `progressed` bytes of all."""

    found = Signal(object)
    progressed = Signal(object, object)

    def __init__(self, work: ProjectWork, project: Path, files: Sequence[Path], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._project = project
        self._files = files
        self._job: Job | None = None

    def look(self, told: ImportOptions = AS_THEY_ARE) -> None:
        """Begins anew, reading the files as somebody has said."""
        self.stop()
        path, files = self._project, self._files

        def work(watch: Watch) -> object:
            with Project.open(path, read_only=True) as own:
                options = options_for(own, told)
                return preview(own, files, options=options, watch=watch, tell=job.told.emit)

        job = self._job = Job(tr("Looking at the files"), work, self._work)
        # Of the job, which stays until it is done; the dialog that this belongs to may go before.
        job.told.connect(lambda found: self._tell(job, found))
        job.progressed.connect(lambda done, total: self._progress(job, done, total))
        self._work.start(job, lambda found: self._tell(job, found), is_shown=False)

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _tell(self, job: Job, found: object) -> None:
        if job is self._job and isinstance(found, Preview):
            self.found.emit(found)

    def _progress(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.progressed.emit(done, total)
