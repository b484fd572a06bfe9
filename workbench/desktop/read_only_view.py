"""The strip above a project that is only read: why that is, and how to work on it all the same."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.desktop.controls import Button
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, hair
from workbench.desktop.project_lock import Holder
from workbench.desktop.translation import day_and_time, tr


class ReadOnlyView(QWidget):
    """Hidden while the project can be written to; `take_over_wanted` says that a person wants to write to it here.

    `damage_wanted` says that they want to know what can be done about a damaged one, `backups_wanted` that they want to
    go on from a backup.
    """

    take_over_wanted = Signal()
    damage_wanted = Signal()
    backups_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told = ElidedLabel()
        self.button = Button()
        # A button that is gone would take the keys with it.
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._act)
        self._wanted = self.take_over_wanted
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.told, 1)
        layout.addWidget(self.button)
        self.hide()

    def show_holder(self, holder: Holder) -> None:
        """Says who has the project, and since when."""
        since = day_and_time(holder.since)
        if holder.is_here:
            told = tr("Read only: open in another window on this computer since {since}.", since=since)
        else:
            name = holder.computer
            told = tr("Read only: open on the computer “{name}” since {since}.", name=name, since=since)
        self._show(told, tr("Work on it here…"))

    def show_freed(self) -> None:
        """Says that nobody has it any more."""
        self._show(tr("Read only: it was open in another window, which has closed it."), tr("Work on it here"))

    def show_damage(self) -> None:
        """Says that the project is damaged, and leads to what can be done about that."""
        self._show(tr("Read only: this project is damaged."), tr("What to do…"), self.damage_wanted)

    def show_backup(self) -> None:
        """Says that this is a backup, and leads to the others and back to the project."""
        self._show(tr("Read only: this is a backup."), tr("Backups…"), self.backups_wanted)

    def show_reason(self, told: str) -> None:
        """Says why the project is only read where nothing can be done about it here."""
        self._show(told, "")

    def _show(self, told: str, action: str, wanted: SignalInstance | None = None) -> None:
        self._wanted = wanted or self.take_over_wanted
        self.told.setText(told)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.show()

    def _act(self) -> None:
        self._wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tint = self.palette().color(QPalette.ColorRole.Accent)
        tint.setAlphaF(0.10)
        painter.fillRect(self.rect(), tint)
        painter.fillRect(0, self.height() - 1, self.width(), 1, hair(self.palette()))
        painter.end()
