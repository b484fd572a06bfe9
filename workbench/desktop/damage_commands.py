"""What the window does about a damaged project: only reads it from then on, and recovers it or leads to its backups."""

from pathlib import Path

from PySide6.QtCore import QObject

from workbench.core.problems import Problem
from workbench.desktop.backup_commands import BackupCommands
from workbench.desktop.damage_dialog import DamageActs, DamageDialog
from workbench.desktop.damage_watch import DamageWatch
from workbench.desktop.dialogs import show_text
from workbench.desktop.jobs import Job
from workbench.desktop.main_window import MainWindow
from workbench.desktop.preferences import Preferences
from workbench.desktop.projects import Projects
from workbench.desktop.translation import tr
from workbench.session.backups import backups_of, keeping_of
from workbench.session.going import go_to_key, key_in_hand
from workbench.session.recovering import kept_words, lost_words, recover_project, recovered_name
from workbench.session.tasks import Watch
from workbench.store.damage import is_damage
from workbench.store.recovery import Recovery
from workbench.store.salvage import may_hold_rows


class DamageCommands(QObject):
    """Each damaged project is told once while it is open, and each time that it cannot be opened."""

    def __init__(
        self, window: MainWindow, projects: Projects, preferences: Preferences, backups: BackupCommands
    ) -> None:
        super().__init__(window)
        self._window, self._projects, self._preferences, self._backups = window, projects, preferences, backups
        self._is_reopening = False
        self.watch = DamageWatch(window.signals, self)
        self.watch.found.connect(self.tell)
        projects.found_damaged.connect(self.tell)
        window.read_only.damage_wanted.connect(self._tell_again)

    def takes(self, error: BaseException) -> bool:
        """Whether an error tells of damage, which is then said here."""
        if not isinstance(error, Problem) or not is_damage(error):
            return False
        session = self._window.signals.session
        named = Path(error.where)
        path = named if session is None or named.is_file() else session.project.path
        # A picture that was opened by mistake is no damaged project.
        if not path.is_file() or not may_hold_rows(path):
            return False
        self.tell(path, error.what)
        return True

    def tell(self, path: Path, fault: str) -> None:
        """Says what is wrong with a project, and has it only read where it is open."""
        session = self._window.signals.session
        is_open = session is not None and session.project.path == path
        if any(each.project == path for each in self._shown()) or self._is_reopening:
            return
        self._projects.damaged[path] = fault
        if is_open:
            self._is_reopening = True
            try:
                self._only_read(path)
            finally:
                self._is_reopening = False
        has_backups = bool(backups_of(path, keeping_of(self._preferences.current)))
        acts = DamageActs(lambda: self.recover(path), (lambda: self._backups.show(path)) if has_backups else None)
        still_open = self._window.signals.session is not None
        DamageDialog(self._window, path, fault, acts, is_open=is_open and still_open).open()

    def _tell_again(self) -> None:
        """Says once more what can be done: whoever went on reading still has to find the way."""
        session = self._window.signals.session
        if session is not None and (fault := self._projects.damaged.get(session.project.path)) is not None:
            self.tell(session.project.path, fault)

    def _shown(self) -> list[DamageDialog]:
        return [each for each in self._window.findChildren(DamageDialog) if each.isVisible()]

    def _only_read(self, path: Path) -> None:
        """Opens the project again to be read, at the article in hand."""
        session = self._window.signals.session
        if session is None or session.project.read_only:
            return
        key = key_in_hand(session)
        if self._projects.open(path):
            go_to_key(self._window.signals.session, key)

    def recover(self, path: Path) -> None:
        """Recovers a project into a new file beside it, and opens that."""
        new = recovered_name(path)

        def work(watch: Watch) -> object:
            return recover_project(path, new, watch=watch)

        def arrived(recovery: object) -> None:
            if isinstance(recovery, Recovery):
                self._show(new, recovery)

        self._projects.work.start(Job(tr("Recovering {name}", name=path.stem), work, self._projects.work), arrived)

    def _show(self, new: Path, recovery: Recovery) -> None:
        self._projects.open(new)
        lost = [tr(each) for each in lost_words(recovery)] or [tr("Nothing is known to be missing.")]
        told = "\n\n".join([str(new), tr(kept_words(recovery)), *lost])
        lead = tr(
            "What could be read of the damaged project is in a new one, which is open now. The old file is as it was."
        )
        show_text(self._window, tr("Recovered"), lead, told)

    def shut_down(self) -> None:
        self.watch.shut_down()
