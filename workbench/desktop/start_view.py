"""What is shown without a project: begin with the samples, a new project or a recent one, or drop files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench import paths
from workbench.desktop.card_button import CardButton
from workbench.desktop.column import Column
from workbench.desktop.controls import Button
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, plain, words
from workbench.desktop.translation import tr

_WIDTH = 76 * SPACE


class StartView(QWidget):
    """`command` carries the name of the command that was asked for, `recent` the path of a project."""

    command = Signal(str)
    recent = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        self._column = QVBoxLayout(column)
        self._column.setSpacing(SPACE)
        self._add_title()
        self._column.addSpacing(2 * SPACE)
        samples = self._add_button(
            "open-samples", tr("Open the sample articles"), tr("Five news articles with suggestions, to try it out")
        )
        self.setFocusProxy(samples)
        self._add_button(
            "new-project",
            tr("New project…"),
            tr("Label articles of your own: texts, tables, JSON, files of other tools"),
        )
        self._add_button("open-project", tr("Open project…"), tr("Go on with a project file on this computer"))
        self._column.addSpacing(2 * SPACE)
        self._recent = Column(spacing=2)
        self._column.addWidget(self._recent)
        self._column.addSpacing(SPACE)
        self._column.addWidget(words(tr("Or drop articles or a project file on this window."), is_quiet=True))
        self._column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(4 * SPACE, 8 * SPACE, 4 * SPACE, 4 * SPACE)
        outer.addStretch(1)
        outer.addWidget(column, 4)
        outer.addStretch(1)

    def _add_title(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(2 * SPACE)
        icon = QLabel()
        icon.setPixmap(QIcon(str(paths.resources() / "icons" / "workbench.svg")).pixmap(56, 56))
        line.addWidget(icon)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(words(tr("Annotation workbench"), factor=1.9, weight=QFont.Weight.DemiBold))
        lead = words(
            tr("Entities and claims in news articles, suggested, decided by key, saved as you go."), is_quiet=True
        )
        lead.setWordWrap(True)
        told.addWidget(lead)
        line.addLayout(told, 1)
        self._column.addLayout(line)

    def _add_button(self, command: str, title: str, note: str) -> CardButton:
        button = CardButton(title, note)
        button.clicked.connect(lambda: self.command.emit(command))
        self._column.addWidget(button)
        return button

    def show_recent(self, recent: Sequence[str]) -> None:
        """Lists these project files, those that are still there."""
        self._recent.empty()
        there = [Path(name) for name in recent if Path(name).is_file()]
        if there:
            self._recent.put(words(tr("Recent"), weight=QFont.Weight.DemiBold))
        for path in there:
            self._recent.put(self._recent_line(path))

    def _recent_line(self, path: Path) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        button = Button(path.stem)
        button.setFlat(True)
        button.setToolTip(plain(str(path)))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.recent.emit(str(path)))
        where = ElidedLabel()
        where.setForegroundRole(where.palette().ColorRole.PlaceholderText)
        where.setText(str(path.parent))
        layout.addWidget(button)
        layout.addWidget(where, 1)
        return row
