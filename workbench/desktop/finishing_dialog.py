"""Asks whether doubtful suggestions are to be looked at before an article is finished, and what counts as doubtful."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from workbench.core.finishing import Finishing
from workbench.desktop.controls import CheckBox
from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.look import SPACE, words
from workbench.desktop.number_field import NumberField
from workbench.desktop.translation import tr

_USUAL = 0.6


class FinishingDialog(QDialog):
    """`finishing` is what was chosen once the dialog is accepted."""

    def __init__(self, parent: QWidget, finishing: Finishing) -> None:
        super().__init__(parent)
        self.finishing = finishing
        self.setWindowTitle(tr("Doubtful suggestions"))
        self.asked = CheckBox(tr("Look at doubtful suggestions before an article is finished"), widest=80 * SPACE)
        self.asked.setChecked(finishing.look_below > 0)
        asked = tr("Doubtful is what is less sure than")
        self.below = NumberField(asked, least=5, most=100, step=5, unit="%")
        self.below.show_number(100 * (finishing.look_below or _USUAL))
        self.below.setEnabled(self.asked.isChecked())
        self.asked.toggled.connect(self.below.setEnabled)
        layout = roomy(self)
        layout.addWidget(self.asked)
        line = QHBoxLayout()
        line.addWidget(words(asked))
        line.addWidget(self.below)
        line.addStretch(1)
        layout.addLayout(line)
        told = words(tr("Finishing then leads through those that were not in hand yet. It holds for the project."))
        told.setWordWrap(True)
        layout.addWidget(told)
        layout.addSpacing(SPACE)
        layout.addWidget(answers(self, tr("Save"), self._take))
        # A width of its own would overrule what the words need in a language with long ones.
        self.setMinimumWidth(max(60 * SPACE, layout.minimumSize().width()))
        self.asked.setFocus()

    def _take(self) -> None:
        self.finishing = Finishing(round(self.below.box.value()) / 100 if self.asked.isChecked() else 0.0)
        self.accept()
