"""Lists the backups of a project: when each was made and what it holds, with buttons to look into it or restore it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.phrases import phrase
from workbench.desktop.controls import Button
from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, plain, resize_on_screen, words
from workbench.desktop.scroll_bar import scrolling
from workbench.desktop.translation import day_and_time, tr
from workbench.session.backups import held
from workbench.session.restoring import loss
from workbench.store.backup_files import Backup, Why

Act = Callable[[Backup], None]
_Part = QDialogButtonBox.ButtonRole
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


class BackupsDialog(QDialog):
    """`project` may be open, damaged or gone; the dialog is closed before anything is done."""

    def __init__(self, parent: QWidget, project: Path, backups: Sequence[Backup], acts: BackupActs) -> None:
        super().__init__(parent)
        self._project, self._acts = project, acts
        self.setWindowTitle(tr("Backups"))
        self.looks: list[Button] = []
        self.restores: list[Button] = []
        layout = roomy(self)
        lead = words(
            tr("Each is a whole project. Restoring one makes a backup of what there is now.")
            if backups
            else tr("There is no backup of this project yet."),
            is_quiet=True,
        )
        lead.setWordWrap(True)
        layout.addWidget(lead)
        layout.addWidget(self._listed(backups), 1)
        layout.addWidget(self._buttons(backups))
        self.close_button.setFocus()
        resize_on_screen(self, 86 * SPACE, (20 + 7 * min(max(1, len(backups)), 8)) * SPACE)

    def _listed(self, backups: Sequence[Backup]) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, SPACE, 0)
        rows.setSpacing(2 * SPACE)
        for backup in backups:
            rows.addLayout(self._row(backup))
        rows.addStretch(1)
        return scrolling(page, tr("Backups"))

    def _row(self, backup: Backup) -> QHBoxLayout:
        title, about = ElidedLabel(weight=QFont.Weight.DemiBold), ElidedLabel(factor=0.92)
        title.setText(" · ".join([when(backup), *([tr(_MADE[backup.why])] if backup.why in _MADE else [])]))
        title.setToolTip(plain(str(backup.path)))
        about.setText(_about(backup))
        about.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(title)
        told.addWidget(about)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addLayout(told, 1)
        for named, group, act in (
            (tr("Look into it"), self.looks, self._look),
            (tr("Restore…"), self.restores, self._ask),
        ):
            button = Button(named)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{named} {title.text()}")
            button.clicked.connect(lambda _=False, act=act: act(backup))
            group.append(button)
            row.addWidget(button)
        return row

    def _buttons(self, backups: Sequence[Backup]) -> QDialogButtonBox:
        buttons, self.close_button = QDialogButtonBox(), Button(tr("Close"))
        self.make, self.back = Button(tr("Back up now")), Button(tr("Back to the project"))
        folder = Button(tr("Open the folder"))
        folder.setEnabled(bool(backups))
        folder.clicked.connect(lambda: _show_folder(backups[0].path.parent))
        for button, act in ((self.make, self._acts.make), (self.back, self._acts.back)):
            if act is not None:
                button.clicked.connect(lambda _=False, act=act: self._leave_for(act))
                buttons.addButton(button, _Part.ActionRole)
        buttons.addButton(folder, _Part.ActionRole)
        for button in (self.make, self.back, folder):
            button.setAutoDefault(False)
        buttons.addButton(self.close_button, _Part.RejectRole)
        self.close_button.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons

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

        SureDialog(self, self._project, backup, sure).open()


class SureDialog(QDialog):
    """Says what is not in a backup, before it takes the place of the project."""

    def __init__(self, parent: QWidget, project: Path, backup: Backup, sure: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore a backup"))
        self._sure = sure
        what = words(
            tr("Have {name} be as it was on {when}?", name=project.stem, when=when(backup)),
            weight=QFont.Weight.DemiBold,
        )
        self.lost = words(tr(loss(project, backup)) if project.exists() else tr("The project file is gone."))
        self.lost.setForegroundRole(self.palette().ColorRole.BrightText)
        layout = roomy(self)
        for told in (what, self.lost):
            told.setWordWrap(True)
            layout.addWidget(told)
        layout.addSpacing(SPACE)
        layout.addWidget(answers(self, tr("Restore"), self._restore))
        self.setFixedWidth(60 * SPACE)

    def _restore(self) -> None:
        self.accept()
        self._sure()


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
