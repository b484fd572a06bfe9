"""A row of tabs as plain words, the current one underlined."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from workbench.desktop.look import SPACE
from workbench.desktop.translation import tr


class TabBar(QTabBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What is shown beside the article"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def tabSizeHint(self, index: int) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.tabText(index)) + 2 * SPACE, metrics.height() + 2 * SPACE)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Where there is little room the words are cut, and none of the tabs is out of sight."""
        return QSize(6 * SPACE, self.tabSizeHint(index).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, role = self.palette(), QPalette.ColorRole
        for index in range(self.count()):
            box = QRectF(self.tabRect(index))
            is_current = index == self.currentIndex()
            painter.setPen(colours.color(role.WindowText if is_current else role.PlaceholderText))
            cut = self.fontMetrics().elidedText(self.tabText(index), Qt.TextElideMode.ElideRight, int(box.width()) - 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cut)
            if is_current and self.hasFocus():
                painter.setPen(QPen(colours.color(role.Accent), 2))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -4), 4, 4)
            if is_current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.color(role.Accent))
                painter.drawRoundedRect(
                    QRectF(box.left() + SPACE, box.bottom() - 3, box.width() - 2 * SPACE, 3), 1.5, 1.5
                )
