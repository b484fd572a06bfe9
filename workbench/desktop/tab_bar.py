"""A row of tabs as plain words, the current one underlined."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from workbench.desktop.look import SPACE, scaled
from workbench.desktop.translation import tr

_TIGHT = 0.9


class TabBar(QTabBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What is shown beside the article"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._usual = self.font()
        self._is_tight = False

    def fit(self, width: int) -> None:
        """Sets the words closer and smaller where the usual ones would have no room; what is too long still is cut."""
        metrics = QFontMetrics(self._usual)
        words = [metrics.horizontalAdvance(self.tabText(index)) for index in range(self.count())]
        is_tight = sum(words) + 2 * SPACE * len(words) > width
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self.setFont(scaled(self, _TIGHT) if is_tight else self._usual)

    @property
    def _padding(self) -> int:
        return SPACE // 2 - 1 if self._is_tight else SPACE

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
