"""Asks whether something is really to be done, and says what is lost by it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QDialog, QWidget

from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.look import SPACE, words


@dataclass(frozen=True, slots=True)
class Question:
    """In words of the language of the window; `lost` and `kept` may be empty. `take` is the answer that does it."""

    title: str
    what: str
    take: str
    lost: str
    kept: str = ""


class SureDialog(QDialog):
    """Calls `sure` once the person says so."""

    def __init__(self, parent: QWidget, asked: Question, sure: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(asked.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sure = sure
        self.lost = words(asked.lost)
        self.lost.setForegroundRole(QPalette.ColorRole.BrightText)
        layout = roomy(self)
        for label in (words(asked.what, weight=QFont.Weight.DemiBold), self.lost, words(asked.kept, is_quiet=True)):
            if label.text():
                label.setWordWrap(True)
                layout.addWidget(label)
        layout.addSpacing(SPACE)
        layout.addWidget(answers(self, asked.take, self._take))
        self.setFixedWidth(60 * SPACE)

    def _take(self) -> None:
        self.accept()
        self._sure()
