"""Asks what goes into a release and where it is written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.core.decisions import ReviewState
from workbench.core.problems import Problem
from workbench.desktop.look import SPACE, words
from workbench.exchange.splits import parse_splits
from workbench.session.exporting import FINISHED, ReleaseChoice


class ExportDialog(QDialog):
    """`chosen` is called with the folder and the choice; a split that cannot be read is told in place."""

    def __init__(self, parent: QWidget, folder: Path, done: int, chosen: Callable[[Path, ReleaseChoice], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export a release")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chosen = chosen
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName("Folder of the release")
        browse = QPushButton("Choose…", autoDefault=False)
        browse.clicked.connect(self._browse)
        self.splits = QLineEdit(placeholderText="all in train, or such as train=80,dev=10,test=10")
        self.splits.setAccessibleName("Splits")
        self.unfinished = QCheckBox("Also articles that are not finished")
        self.with_rejected = QCheckBox("Also what was rejected, as data of its own")
        self.fault = words()
        self.fault.setForegroundRole(self.palette().ColorRole.BrightText)
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._lay_out(browse, done)

    def _lay_out(self, browse: QPushButton, done: int) -> None:
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(browse)
        form = QFormLayout()
        form.setVerticalSpacing(SPACE)
        form.addRow("Folder", place)
        form.addRow("Splits", self.splits)
        form.addRow("", self.unfinished)
        form.addRow("", self.with_rejected)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        export = buttons.addButton("Export", QDialogButtonBox.ButtonRole.AcceptRole)
        export.setDefault(True)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        told = f"{done:,} finished article{'' if done == 1 else 's'}, as JSONL with a dataset card."
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(1 * SPACE)
        layout.addWidget(words(told, is_quiet=True))
        layout.addLayout(form)
        layout.addWidget(self.fault)
        layout.addWidget(buttons)
        self.resize(66 * SPACE, self.sizeHint().height())

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "Folder of the release", self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _take(self) -> None:
        states = tuple(ReviewState) if self.unfinished.isChecked() else FINISHED
        try:
            splits = parse_splits(self.splits.text() or "train=100")
        except Problem as problem:
            self.fault.setText(str(problem))
            self.fault.show()
            return
        if not self.folder.text().strip():
            self.folder.setFocus()
            return
        self.accept()
        self._chosen(
            Path(self.folder.text()).expanduser(), ReleaseChoice(states, self.with_rejected.isChecked(), splits)
        )
