"""Lists the backups of a project: when each was made and what it holds, with buttons to look into it or restore it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.core.phrases import phrase
from workbench.desktop.controls import Button
from workbench.desktop.look import SPACE
from workbench.desktop.rows_dialog import RowsDialog, row_of
from workbench.desktop.sure_dialog import Question, SureDialog
from workbench.desktop.translation import day_and_time, tr
from workbench.session.backups import held
from workbench.session.restoring import loss
from workbench.store.backup_files import Backup, Why

Act = Callable[[Backup], None]
_MADE = {
    Why.RESTORE: phrase("before a restore"),
    Why.UPDATE: phrase("before an update"),
}


@dataclass(frozen=True, slots=True)
class BackupActs:
    """What the dialog does with a backup once the person is sure.

    `make` is None where none can be made just now; `back` leads back to the project from a look into a backup.
    """

    look: Act
    restore: Act
    make: Callable[[], None] | None = None
    back: Callable[[], None] | None = None


class BackupsDialog(RowsDialog):
    """`project` may be open, damaged or gone; the dialog is closed before anything is done."""

    def __init__(self, parent: QWidget, project: Path, backups: Sequence[Backup], acts: BackupActs) -> None:
        lead = (
            tr("Each is a whole project. Restoring one makes a backup of what there is now.")
            if backups
            else tr("There is no backup of this project yet.")
        )
        super().__init__(parent, tr("Backups"), lead)
        self._project, self._acts = project, acts
        self.looks: list[Button] = []
        self.restores: list[Button] = []
        rows = [self._row(backup) for backup in backups]
        self.show_rows(rows, height=7 * SPACE, most=8, others=self._others(backups))

    def _row(self, backup: Backup) -> QHBoxLayout:
        look, restore = Button(tr("Look into it")), Button(tr("Restore…"))
        look.clicked.connect(lambda: self._look(backup))
        restore.clicked.connect(lambda: self._ask(backup))
        self.looks.append(look)
        self.restores.append(restore)
        title = " · ".join([when(backup), *([tr(_MADE[backup.why])] if backup.why in _MADE else [])])
        return row_of(title, _about(backup), look, restore, tip=str(backup.path))

    def _others(self, backups: Sequence[Backup]) -> list[Button]:
        self.make, self.back = Button(tr("Back up now")), Button(tr("Back to the project"))
        folder = Button(tr("Open the folder"))
        folder.setEnabled(bool(backups))
        folder.clicked.connect(lambda: _show_folder(backups[0].path.parent))
        others = []
        for button, act in ((self.make, self._acts.make), (self.back, self._acts.back)):
            if act is not None:
                button.clicked.connect(lambda _=False, act=act: self._leave_for(act))
                others.append(button)
        return [*others, folder]

    def _leave_for(self, act: Callable[[], None]) -> None:
        self.accept()
        act()

    def _look(self, backup: Backup) -> None:
        self.accept()
        self._acts.look(backup)

    def _ask(self, backup: Backup) -> None:
        def sure() -> None:
            self.accept()
            self._acts.restore(backup)

        asked = Question(
            tr("Restore a backup"),
            tr("Have {name} be as it was on {when}?", name=self._project.stem, when=when(backup)),
            tr("Restore"),
            lost=tr(loss(self._project, backup)) if self._project.exists() else tr("The project file is gone."),
        )
        SureDialog(self, asked, sure).open()


def when(backup: Backup) -> str:
    """Day and time at which it was made, in the time zone of whoever looks."""
    return day_and_time(backup.at.astimezone())


def _about(backup: Backup) -> str:
    contents = held(backup)
    if contents is None:
        return tr("It cannot be read.")
    parts = (
        tr("{n:,} article", "{n:,} articles", n=contents.articles),
        tr("{n:,} decision", "{n:,} decisions", n=contents.decisions),
        tr("{size:.1f} MB", size=backup.size / 1e6),
    )
    return " · ".join(parts)


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
