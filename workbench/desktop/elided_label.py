"""A label of plain text that is cut with an ellipsis where there is no room, with all of it in its tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from workbench.core.visible import visible
from workbench.desktop.look import elided, plain, scaled

_LONGEST = 2000
"""Characters that are kept: Qt measures all of them whenever the window is laid out."""


class ElidedLabel(QLabel):
    def __init__(
        self, *, factor: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled(self, factor, weight=weight))

    def setText(self, text: str) -> None:
        super().setText(visible(text[:_LONGEST]))
        self.setToolTip(plain(text))

    def minimumSizeHint(self) -> QSize:
        """It can be cut to nothing, so it asks for no width."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        cut = elided(self.fontMetrics(), self.text(), self.contentsRect().width())
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, cut)
