"""A row of tabs as plain words, the current one underlined."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from workbench.desktop.look import SPACE, scaled
from workbench.desktop.translation import tr

_TIGHT = 0.9
_LEAST = SPACE // 2 - 1


class TabBar(QTabBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What is shown beside the article"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._usual, self._tight = self.font(), scaled(self, _TIGHT)
        self._padding = SPACE

    def fit(self, width: int) -> None:
        """Sets the words closer and smaller where the usual ones would have no room; what is too long still is cut."""
        font = self._usual
        padding = self._room_beside(font, width)
        if padding < _LEAST:
            font = self._tight
            padding = max(_LEAST, self._room_beside(font, width))
        if (padding, font) != (self._padding, self.font()):
            self._padding = padding
            self.setFont(font)
            self.setElideMode(self.elideMode())  # has Qt ask for the width of each tab again

    def _room_beside(self, font: QFont, width: int) -> int:
        """Pixels that are left on either side of each word, so many as are wanted at most."""
        metrics = QFontMetrics(font)
        words = sum(metrics.horizontalAdvance(self.tabText(index)) for index in range(self.count()))
        return min(SPACE, (width - words) // (2 * max(1, self.count())))

    def tabSizeHint(self, index: int) -> QSize:
        metrics = self.fontMetrics()
        height = QFontMetrics(self._usual).height() + 2 * SPACE
        return QSize(metrics.horizontalAdvance(self.tabText(index)) + 2 * self._padding, height)

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
            cut = self.fontMetrics().elidedText(
                self.tabText(index), Qt.TextElideMode.ElideRight, int(box.width()) - self._padding
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cut)
            if is_current and self.hasFocus():
                painter.setPen(QPen(colours.color(role.Accent), 2))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -4), 4, 4)
            if is_current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.color(role.Accent))
                painter.drawRoundedRect(
                    QRectF(box.left() + self._padding, box.bottom() - 3, box.width() - 2 * self._padding, 3), 1.5, 1.5
                )
