"""What the window does about backups: lists those of a project, looks into one, and has one be the project again."""

from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.desktop.backup_keeper import BackupKeeper
from workbench.desktop.backups_dialog import BackupActs, BackupsDialog, when
from workbench.desktop.jobs import Job
from workbench.desktop.main_window import MainWindow
from workbench.desktop.preferences import Preferences
from workbench.desktop.projects import Projects
from workbench.desktop.translation import tr
from workbench.session.backups import back_up, backups_of, is_backup, keeping_of, project_of
from workbench.session.going import go_to_key, key_in_hand
from workbench.session.restoring import Restored, restore
from workbench.session.tasks import Watch
from workbench.store.backup_files import Backup
from workbench.store.backups import BrokenOff
from workbench.store.project import Project


class BackupCommands:
    """Also of use where the project is damaged or gone: nothing here needs it to be open."""

    def __init__(self, window: MainWindow, projects: Projects, preferences: Preferences, keeper: BackupKeeper) -> None:
        self._window, self._projects, self._preferences, self._keeper = window, projects, preferences, keeper
        self._looked_from: Path | None = None
        window.read_only.backups_wanted.connect(self.show)

    def show(self, project: Path | None = None) -> None:
        """Lists the backups of a project file, or of the project that is open; in a backup, of what it is one of."""
        session = self._window.signals.session
        path = project or (session.project.path if session else None)
        if path is None:
            return
        is_look = is_backup(path)
        if is_look:
            path = self._looked_from or project_of(path)
        found = backups_of(path, keeping_of(self._preferences.current))
        is_at_work = session is not None and not session.project.read_only and session.project.path == path
        acts = BackupActs(
            lambda backup: self.look(path, backup),
            lambda backup: self.restore(path, backup),
            (lambda: self._make(path)) if is_at_work else None,
            (lambda: self._go_back(path)) if is_look and path.is_file() else None,
        )
        BackupsDialog(self._window, path, found, acts).open()

    def look(self, project: Path, backup: Backup) -> None:
        """Opens a backup to be read; the list of backups then leads back to the project."""
        if Project.is_older(backup.path):
            self._projects.failed.emit(
                Problem(
                    "This backup is of an older version.",
                    where=str(backup.path),
                    remedy="Restore it instead, which brings it up to date; what there is now is backed up first.",
                )
            )
            return
        self._looked_from = project
        if self._projects.open(backup.path):
            self._window.signals.say(phrase("This is the backup of {when}, to be read only.", when=when(backup)))

    def _go_back(self, project: Path) -> None:
        self._projects.open(project)

    def _make(self, project: Path) -> None:
        keeping = keeping_of(self._preferences.current)

        def work(watch: Watch) -> object:
            try:
                made = back_up(project, keeping, watch=watch)
            except BrokenOff:
                return None
            if made is None:
                return phrase("A backup has all of this already.")
            return phrase("Backed up: {name}", name=made.path.name)

        def arrived(said: object) -> None:
            if isinstance(said, str):
                self._window.signals.say(said)

        self._projects.work.start(Job(tr("Backing up {name}", name=project.stem), work, self._projects.work), arrived)

    def restore(self, project: Path, backup: Backup) -> None:
        """Has a backup be the project again, beside the window, and opens it at the article that was in hand."""
        session = self._window.signals.session
        was_open = session is not None
        article = key_in_hand(session)
        self._keeper.come_to_rest()
        self._projects.close()
        keeping = keeping_of(self._preferences.current)

        def work(watch: Watch) -> object:
            return restore(project, backup, keeping, watch=watch)

        def go_on() -> None:
            if self._window.signals.session is None and self._projects.open(project):
                go_to_key(self._window.signals.session, article)

        def arrived(restored: object) -> None:
            if isinstance(restored, Restored):
                self._projects.damaged.pop(project, None)
            if isinstance(restored, Restored) or was_open:
                go_on()
            if isinstance(restored, Restored):
                self._window.signals.say(_told(restored))

        job = Job(tr("Restoring the backup of {when}", when=when(backup)), work, self._projects.work)
        if was_open:
            job.failed.connect(lambda _error: go_on())
        self._projects.work.start(job, arrived)


def _told(restored: Restored) -> str:
    if restored.aside is not None:
        return phrase("Restored; the damaged file is kept as {name}", name=restored.aside.name)
    return phrase("The project is as it was on {when}", when=when(restored.backup))
