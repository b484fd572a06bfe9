"""Asks whether something trained that came with a project may be loaded."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from workbench.desktop.controls import Button
from workbench.desktop.dialogs import fit_to_words, roomy, wrapped
from workbench.desktop.look import SPACE
from workbench.desktop.translation import tr

_WIDTH = 60 * SPACE
_Part = QDialogButtonBox.ButtonRole


class TrustDialog(QDialog):
    """`trust` is called where the person says yes; closing it leaves things as they are."""

    def __init__(self, parent: QWidget, where: str, trust: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Use what came with the project?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = roomy(self)
        lead = tr("This project brings suggesters that were trained elsewhere.")
        layout.addWidget(wrapped(lead, factor=1.05, weight=QFont.Weight.DemiBold))
        layout.addWidget(
            wrapped(tr("Load them only if you trust whoever they come from. Until then those that ship are used."))
        )
        self._folders = [where]
        self.where = wrapped(where, is_quiet=True)
        layout.addWidget(self.where)
        layout.addSpacing(SPACE)
        buttons, yes, no = QDialogButtonBox(), Button(tr("Use them")), Button(tr("Not now"))
        buttons.addButton(yes, _Part.AcceptRole)
        buttons.addButton(no, _Part.RejectRole)
        yes.setAutoDefault(False)
        no.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(trust)
        layout.addWidget(buttons)
        no.setFocus()
        fit_to_words(self, _WIDTH)

    def add(self, where: str) -> None:
        """Asks about one more of them with the same question: the answer is for all."""
        self._folders.append(where)
        self.where.setText("\n".join(self._folders))
        fit_to_words(self, _WIDTH)
