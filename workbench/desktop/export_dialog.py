"""Asks what goes into a release and where it is written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QWidget,
)

from workbench.core.decisions import ReviewState
from workbench.core.problems import Problem
from workbench.desktop.controls import Button, CheckBox, Field
from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.look import SPACE, words
from workbench.desktop.translation import problem_text, tr
from workbench.exchange.splits import parse_splits
from workbench.session.exporting import FINISHED, ReleaseChoice


class ExportDialog(QDialog):
    """`chosen` is called with the folder and the choice; a split that cannot be read is told in place."""

    def __init__(self, parent: QWidget, folder: Path, done: int, chosen: Callable[[Path, ReleaseChoice], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export a release"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chosen = chosen
        self.folder = Field(str(folder))
        self.folder.setAccessibleName(tr("Folder of the release"))
        browse = Button(tr("Choose…"))
        browse.setAutoDefault(False)
        browse.setToolTip(tr("Choose the folder that the release is written to"))
        browse.clicked.connect(self._browse)
        self.splits = Field(placeholder=tr("all in train, or such as train=80,dev=10,test=10"))
        self.splits.setAccessibleName(tr("Splits"))
        self.unfinished = CheckBox(tr("Also articles that are not finished"))
        self.with_rejected = CheckBox(tr("Also what was rejected, as data of its own"))
        self.fault = words()
        self.fault.setForegroundRole(self.palette().ColorRole.BrightText)
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._lay_out(browse, done)

    def _lay_out(self, browse: Button, done: int) -> None:
        place = QHBoxLayout()
        place.setSpacing(SPACE)
        place.addWidget(self.folder, 1)
        place.addWidget(browse)
        form = QFormLayout()
        form.setVerticalSpacing(int(1.5 * SPACE))
        form.setHorizontalSpacing(2 * SPACE)
        form.addRow(tr("Folder"), place)
        form.addRow(tr("Splits"), self.splits)
        form.addRow("", self.unfinished)
        form.addRow("", self.with_rejected)
        told = tr(
            "{n:,} finished article, as JSONL with a dataset card.",
            "{n:,} finished articles, as JSONL with a dataset card.",
            n=done,
        )
        layout = roomy(self)
        layout.addWidget(words(told, is_quiet=True))
        layout.addLayout(form)
        layout.addWidget(self.fault)
        layout.addSpacing(SPACE)
        layout.addWidget(answers(self, tr("Export"), self._take))
        self.resize(76 * SPACE, self.sizeHint().height())

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of the release"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _take(self) -> None:
        states = tuple(ReviewState) if self.unfinished.isChecked() else FINISHED
        try:
            splits = parse_splits(self.splits.text() or "train=100")
        except Problem as problem:
            self.fault.setText(problem_text(problem))
            self.fault.show()
            return
        if not self.folder.text().strip():
            self.folder.setFocus()
            return
        self.accept()
        self._chosen(
            Path(self.folder.text()).expanduser(), ReleaseChoice(states, self.with_rejected.isChecked(), splits)
        )
