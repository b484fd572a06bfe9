"""Says that a project is damaged, and what can be done: recover it, restore a backup, go on reading."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from workbench.core.visible import visible
from workbench.desktop.controls import Button
from workbench.desktop.dialogs import fit_to_words, roomy, wrapped
from workbench.desktop.look import SPACE
from workbench.desktop.translation import tr

_WIDTH = 72 * SPACE
_Part = QDialogButtonBox.ButtonRole


@dataclass(frozen=True, slots=True)
class DamageActs:
    """What a person may do; `restore` is None where there is no backup."""

    recover: Callable[[], object]
    restore: Callable[[], object] | None


class DamageDialog(QDialog):
    """`is_open` tells whether the project is shown, to be read only, or cannot be shown at all."""

    def __init__(self, parent: QWidget, project: Path, fault: str, acts: DamageActs, *, is_open: bool) -> None:
        super().__init__(parent)
        self.project = project
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Damaged project"))
        layout = roomy(self)
        lead = tr("The project “{name}” is damaged.", name=visible(project.stem))
        layout.addWidget(wrapped(lead, weight=QFont.Weight.DemiBold))
        layout.addWidget(wrapped(_meaning(is_open=is_open)))
        layout.addWidget(wrapped(_choice(acts)))
        layout.addWidget(wrapped(visible(f"{project}: {fault:.200}"), is_quiet=True))
        layout.addSpacing(SPACE)
        self.recover = Button(tr("Recover into a new file"))
        self.restore = Button(tr("Restore a backup…"))
        self.leave = Button(tr("Go on reading") if is_open else tr("Close"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.leave, _Part.RejectRole)
        buttons.rejected.connect(self.reject)
        for button, act in ((self.recover, acts.recover), (self.restore, acts.restore)):
            if act is not None:
                buttons.addButton(button, _Part.ActionRole)
                button.clicked.connect(lambda _=False, act=act: self._do(act))
        # It changes nothing: whoever presses Enter unread can still do the other.
        self.recover.setDefault(True)
        layout.addWidget(buttons)
        fit_to_words(self, _WIDTH)
        self.recover.setFocus()

    def _do(self, act: Callable[[], object]) -> None:
        self.accept()
        act()


def _meaning(*, is_open: bool) -> str:
    if is_open:
        return tr(
            "Part of the file cannot be read as it was written, most often because of the disk. "
            "From now on it is only read, so that nothing more is lost in it."
        )
    return tr("It cannot be shown: the file cannot be read as it was written, most often because of the disk.")


def _choice(acts: DamageActs) -> str:
    if acts.restore is None:
        return tr(
            "Recovering puts all that can still be read into a new file and tells what is lost. "
            "There is no backup of this project."
        )
    return tr(
        "A backup is whole, and lacks what was decided since. Recovering puts all that can still be read into a "
        "new file and tells what is lost. Neither changes this file for good: you can do both and compare."
    )
